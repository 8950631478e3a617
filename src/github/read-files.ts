/** Files of the repository: their text, or why there is none. */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import { PROGRESS_BEFORE, PROGRESS_MD, README_PATH } from "../model/paths.ts";
import type { Actual, ActualFile } from "../model/actual.ts";
import { FILE_DOCUMENT, fileAnswer, type RepositoryAnswer } from "./repository-query.ts";
import type { Requester } from "./requester.ts";

interface RepositoryPlace {
  readonly owner: string;
  readonly name: string;
}

const READ = { kind: "read" } as const;

/**
 * A README, or a progress.md, whose name is spelled differently. Each costs one more request, only for the few repositories
 * that have it. If a progress.md was kept before, another one stays where it is.
 */
export async function readOtherSpellings(
  requester: Requester,
  place: RepositoryPlace,
  { root }: RepositoryAnswer,
): Promise<Actual["files"]> {
  const names = root?.entries?.map(({ name }) => name) ?? [];
  const readme = names.find((name) => /^readme\.(?:md|markdown)$/iu.test(name));
  const progress = names.find((name) => name !== PROGRESS_MD && name.toLowerCase() === PROGRESS_MD);
  const others = [
    ...(readme === undefined || names.includes(README_PATH) ? [] : [readme]),
    ...(progress === undefined || names.includes(PROGRESS_BEFORE) ? [] : [progress]),
  ];
  const read = others.map(async (name) => [name, await readOneFile(requester, place, name)] as const);
  return Object.fromEntries(await Promise.all(read));
}

const SYMLINK = 0o120000;

export function readFile(repository: RepositoryAnswer, path: string, raw: unknown): ActualFile {
  const answer = fileAnswer.parse(raw);
  if (answer === null || answer === undefined || answer.__typename !== "Blob") return { kind: "absent" };
  const entry = repository.root?.entries?.find((candidate) => candidate.name === path);
  if (entry?.mode === SYMLINK) return { kind: "unreadable", reason: "symlink" };
  if (answer.isBinary === true) return { kind: "unreadable", reason: "binary" };
  if (answer.isTruncated === true || typeof answer.text !== "string")
    return { kind: "unreadable", reason: "too-large" };
  return asText(answer.text, answer.oid);
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
  const { data } = await requester.graphql("read file", FILE_DOCUMENT, variables, READ);
  const answer = z.object({ repository: z.nullable(z.object({ file: fileAnswer })) }).parse(data);
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
    if (typeof data !== "string") return { kind: "unreadable", reason: "symlink" };
    return data.length > LENGTH_LIMIT ? { kind: "unreadable", reason: "too-large" } : asText(data);
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return { kind: "absent" };
    throw error;
  }
}
