/** All committed files that show the progress. */
import { en } from "../language/en.ts";
import type { Language } from "../language/language.ts";
import { badge, DEFAULT_BADGE, renderBadge, renderBadgeJson, type BadgeOptions } from "./badge.ts";
import type { Actual, ActualFile } from "../model/actual.ts";
import {
  BADGE,
  BADGE_JSON,
  FINISH,
  PICTURES,
  PROGRESS_BEFORE,
  PROGRESS_JSON,
  PROGRESS_MD,
} from "../model/paths.ts";
import { renderFinish } from "./render-finish.ts";
import { renderPicture } from "./render-picture.ts";
import { renderProgressJson } from "../record/render-progress-json.ts";
import { renderProgressMd } from "./render-progress-md.ts";
import type { Progress } from "../model/progress.ts";

export interface FilesContext {
  /** The Monday of the current week, e.g. `2026-11-23`. The files contain no more exact time. */
  readonly week: string;
  /** A sentence about who keeps the files up to date; safe Markdown. Default: none. */
  readonly acting?: string;
  /** Default: English. */
  readonly language?: Language;
  /** The badge options in the config. */
  readonly badge?: BadgeOptions;
}

/** The text of every file by path. The same progress in the same week always gives the same bytes. */
export function progressFiles(
  progress: Progress,
  { week, acting = "", language = en, badge: options = DEFAULT_BADGE }: FilesContext,
): ReadonlyMap<string, string> {
  const finish = renderFinish(progress, language);
  const drawn = badge(progress.count, language, options);
  return new Map([
    [PROGRESS_MD, renderProgressMd(progress, { week, acting, language })],
    [BADGE, renderBadge(drawn, progress.count, language)],
    [BADGE_JSON, renderBadgeJson(drawn)],
    [PROGRESS_JSON, renderProgressJson(progress)],
    [PICTURES.light, renderPicture(progress, { theme: "light", layout: "wide", week, language })],
    [PICTURES.dark, renderPicture(progress, { theme: "dark", layout: "wide", week, language })],
    [PICTURES.narrowLight, renderPicture(progress, { theme: "light", layout: "narrow", week, language })],
    [PICTURES.narrowDark, renderPicture(progress, { theme: "dark", layout: "narrow", week, language })],
    ...(finish === null ? [] : [[FINISH, finish] as const]),
  ]);
}

/** Files to move: what to write, and what to delete afterwards. */
export interface SetAside {
  readonly files: ReadonlyMap<string, string>;
  readonly without: readonly string[];
}

/**
 * A file such as PROGRESS.md. It is moved, because on Windows and macOS it would be the same file as progress.md. `files` are
 * the files of the repository.
 */
export function otherProgressMd(files: Actual["files"]): SetAside {
  const found = Object.entries(files).find(
    ([path]) => path !== PROGRESS_MD && path.toLowerCase() === PROGRESS_MD,
  );
  if (found?.[1].kind !== "text") return { files: new Map(), without: [] };
  return { files: new Map([[PROGRESS_BEFORE, found[1].text]]), without: [found[0]] };
}

/**
 * The text of a progress.md that a person wrote before Waymark was set up; null if no person wrote it. A progress.md by
 * Waymark, from here or from the parent of the fork, shows Waymark's picture.
 */
export function ownProgressMd(progressMd: ActualFile | undefined): string | null {
  if (progressMd?.kind !== "text") return null;
  const { text } = progressMd;
  const isOurs = Object.values(PICTURES).some((picture) => text.includes(picture));
  return isOurs || text.trim() === "" ? null : text;
}
