/** Files of the repository: their text, or why there is none. */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import { PROGRESS_BEFORE, PROGRESS_MD, README_PATH } from "../model/paths.ts";
import { shownReadme, type ReadmeFolder } from "../model/shown-readme.ts";
import type { Actual, ActualFile } from "../model/actual.ts";
import {
  FILE_DOCUMENT,
  FOLDER_DOCUMENT,
  fileAnswer,
  folderAnswer,
  type RepositoryAnswer,
} from "./repository-query.ts";
import type { Requester } from "./requester.ts";
import { unlessGone } from "./hidden-fields.ts";

interface RepositoryPlace {
  readonly owner: string;
  readonly name: string;
}

const READ = { kind: "read" } as const;

/**
 * The README, if GitHub shows another file than README.md, and a progress.md whose name is spelled differently. Each costs
 * one more request, only for the few repositories that have it; a README in docs/ costs two. If a progress.md was kept
 * before, another one stays where it is.
 */
export async function readOtherNames(
  requester: Requester,
  place: RepositoryPlace,
  repository: RepositoryAnswer,
): Promise<Actual["files"]> {
  const { root } = repository;
  const readme = await findReadme(requester, place, repository);
  const names = root?.entries?.map(({ name }) => name) ?? [];
  const progress = names.find((name) => name !== PROGRESS_MD && name.toLowerCase() === PROGRESS_MD);
  const others = [
    ...(readme === null || readme.path === README_PATH ? [] : [readme]),
    ...(progress === undefined || names.includes(PROGRESS_BEFORE) ? [] : [{ path: progress, mode: FILE }]),
  ];
  const read = others.map(async ({ path, mode }) => {
    // The text of a symlink in git is the path that it leads to.
    const file = mode === SYMLINK ? A_LINK : await readOneFile(requester, place, path);
    return [path, file] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

interface Listed {
  readonly path: string;
  readonly mode: number;
}

async function findReadme(
  requester: Requester,
  place: RepositoryPlace,
  { root, dotGithub }: RepositoryAnswer,
): Promise<Listed | null> {
  const near = [...filesIn(".github/", dotGithub), ...filesIn("", root)];
  const shown = shownIn(near);
  const hasDocs = root?.entries?.some(({ name, mode }) => name === "docs" && mode === FOLDER) ?? false;
  // The folder may list thousands of pages, so it is only read where nothing comes before it.
  if (shown !== null || !hasDocs) return shown;
  const variables = { ...place, path: "HEAD:docs" };
  const operation = "read folder";
  const read = await requester.graphql(operation, FOLDER_DOCUMENT, variables, READ);
  const answer = z
    .object({ repository: z.nullable(z.object({ folder: folderAnswer })) })
    .parse(unlessGone(operation, read));
  return shownIn(filesIn("docs/", answer.repository?.folder));
}

const filesIn = (folder: ReadmeFolder, answer: z.infer<typeof folderAnswer>): readonly Listed[] =>
  (answer?.entries ?? []).flatMap(({ name, mode }) =>
    mode === FOLDER ? [] : [{ path: `${folder}${name}`, mode }],
  );

function shownIn(files: readonly Listed[]): Listed | null {
  const shown = shownReadme(files.map(({ path }) => path));
  return files.find(({ path }) => path === shown) ?? null;
}

/** The modes of entries in git's trees. */
const FILE = 0o100644;
const FOLDER = 0o040000;
const SYMLINK = 0o120000;
const A_LINK: ActualFile = { kind: "unreadable", reason: "symlink" };

export function readFile(repository: RepositoryAnswer, path: string, raw: unknown): ActualFile {
  const answer = fileAnswer.parse(raw);
  if (answer === null || answer === undefined || answer.__typename !== "Blob") return { kind: "absent" };
  if (modeOf(repository, path) === SYMLINK) return A_LINK;
  if (answer.isBinary === true) return { kind: "unreadable", reason: "binary" };
  if (answer.isTruncated === true || typeof answer.text !== "string")
    return { kind: "unreadable", reason: "too-large" };
  return asText(answer.text, answer.oid);
}

/** Of a file at the top, or in .github. Files in other folders are not listed. */
function modeOf({ root, dotGithub }: RepositoryAnswer, path: string): number | undefined {
  const [folder, name] = path.startsWith(".github/")
    ? [dotGithub, path.slice(".github/".length)]
    : [root, path];
  return folder?.entries?.find((entry) => entry.name === name)?.mode;
}

function asText(text: string, oid?: string): ActualFile {
  if (text.startsWith("version https://git-lfs.github.com/spec/"))
    return { kind: "unreadable", reason: "lfs" };
  return { kind: "text", text, ...(oid === undefined ? {} : { oid }) };
}

/** A file that was not in the main read, from the tip of the default branch. */
export async function readOneFile(
  requester: Requester,
  { owner, name }: RepositoryPlace,
  path: string,
): Promise<ActualFile> {
  const variables = { owner, name, path: `HEAD:${path}` };
  const operation = "read file";
  const read = await requester.graphql(operation, FILE_DOCUMENT, variables, READ);
  const answer = z
    .object({ repository: z.nullable(z.object({ file: fileAnswer })) })
    .parse(unlessGone(operation, read));
  const file = answer.repository?.file;
  if (file?.__typename !== "Blob") return { kind: "absent" };
  if (file.isBinary === true) return { kind: "unreadable", reason: "binary" };
  return typeof file.text === "string" && file.isTruncated !== true
    ? asText(file.text, file.oid)
    : await readWholeFile(requester, { owner, name }, path);
}

/** The maximum number of characters in a roadmap. One MiB of bytes never has more. */
const LENGTH_LIMIT = 1024 * 1024;

/**
 * A file that GraphQL cuts off, or a symlink: REST returns all of it and follows the link ("Get repository content").
 * `ref` is a branch or a commit; default: the default branch.
 */
export async function readWholeFile(
  requester: Requester,
  { owner, name: repo }: RepositoryPlace,
  path: string,
  ref?: string,
): Promise<ActualFile> {
  try {
    const route = "GET /repos/{owner}/{repo}/contents/{path}";
    const asked = { owner, repo, path, ...(ref === undefined ? {} : { ref }), mediaType: { format: "raw" } };
    const { data } = await requester.rest(route, asked, READ);
    const text = data instanceof ArrayBuffer ? decoded(data) : data;
    if (text === null) return { kind: "unreadable", reason: "binary" };
    if (typeof text !== "string") return { kind: "unreadable", reason: "symlink" };
    return text.length > LENGTH_LIMIT ? { kind: "unreadable", reason: "too-large" } : asText(text);
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return { kind: "absent" };
    throw error;
  }
}

/** Octokit returns the bytes if the answer does not say that it is text. Null if they are not UTF-8. */
function decoded(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
