/** Which file GitHub shows as the README of a repository. Everything that looks for a README asks here. */

/**
 * The folders in GitHub's order ("About the repository README file"), with a `/` at the end; "" is the root.
 */
export const README_FOLDERS = [".github/", "", "docs/"] as const;
export type ReadmeFolder = (typeof README_FOLDERS)[number];

/**
 * The endings that can be read as Markdown. GitHub takes formatted files before plain ones, and sorts each of them by the
 * alphabet (a maintainer in github/markup#360). The endings of Markdown are those of github/linguist.
 */
const ENDINGS = ["markdown", "md", "mdown", "mdwn", "mkd", "mkdn", "mkdown", "", "txt"];

const NAME = /^readme(?<variant>\.[^/]+?)??(?:\.(?<ending>markdown|md|mdown|mdwn|mkdn?|mkdown|txt))?$/iu;

/** `README.zh.md` counts too, after the names without a variant. */
interface Candidate {
  readonly path: string;
  readonly rank: readonly [folder: number, ending: number, variant: number];
}

function candidate(path: string): Candidate | null {
  const folder = path.slice(0, path.indexOf("/") + 1);
  const at = README_FOLDERS.findIndex((known) => known === folder);
  const found = NAME.exec(path.slice(folder.length))?.groups;
  if (at === -1 || found === undefined) return null;
  const { variant, ending = "" } = found;
  // Without an ending of Markdown, README.rst is another format, not a variant.
  if (ending === "" && variant !== undefined) return null;
  return { path, rank: [at, ENDINGS.indexOf(ending.toLowerCase()), variant === undefined ? 0 : 1] };
}

/** The README among these paths of files, with GitHub's choice where there are several; null if there is none. */
export function shownReadme(paths: readonly string[]): string | null {
  const [first] = paths.flatMap((path) => candidate(path) ?? []).toSorted(inOrder);
  return first?.path ?? null;
}

function inOrder(a: Candidate, b: Candidate): number {
  const differing = a.rank.map((rank, at) => rank - (b.rank[at] ?? 0)).find((by) => by !== 0);
  return differing ?? (a.path < b.path ? -1 : 1);
}
