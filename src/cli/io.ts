/** What a command may access besides files: its outputs and its environment. */
import { escapeControls } from "../markdown/escape-controls.ts";

export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether stdout is a terminal. */
  readonly isTTY: boolean;
  /** Whether stderr is a terminal, so that a progress bar can be redrawn in place. */
  readonly isErrorTTY: boolean;
  /** Asks the person at the terminal and returns the answer; undefined if nobody can answer. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
}

/** Whether the text on stdout may have colours: https://no-color.org. */
export const wantsColors = ({ isTTY, env }: Pick<Io, "isTTY" | "env">): boolean => isTTY && !env["NO_COLOR"];

/** One JSON document for `--json`. Control characters are escaped, because some terminals obey them. */
export const jsonText = (value: unknown): string => `${escapeControls(JSON.stringify(value, null, 2))}\n`;
