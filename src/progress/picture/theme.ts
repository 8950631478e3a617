/** The colours of the picture. They are GitHub's own, so that it fits the page. */

export type ThemeName = "light" | "dark";

export interface Theme {
  readonly background: string;
  readonly border: string;
  readonly text: string;
  readonly muted: string;
  readonly done: string;
  readonly inProgress: string;
  /** The colour of the part that is not done yet. Text next to it always says the same, so its contrast may be low. */
  readonly track: string;
}

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    background: "#ffffff",
    border: "#d1d9e0",
    text: "#1f2328",
    muted: "#59636e",
    done: "#1a7f37",
    inProgress: "#9a6700",
    track: "#e6eaef",
  },
  dark: {
    background: "#0d1117",
    border: "#3d444d",
    text: "#f0f6fc",
    muted: "#9198a1",
    done: "#3fb950",
    inProgress: "#d29922",
    track: "#262c36",
  },
};
