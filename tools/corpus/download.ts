/** Downloads the documents that this project labelled: `npm run corpus -- --get FOLDER`. */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod/mini";

const Wanted = z.array(
  z.object({
    file: z.string().check(z.regex(/^[^/\\]+$/u)),
    repo: z.string(),
    commit: z.string(),
    path: z.string(),
  }),
);
const Checksums = z.record(z.string(), z.string());

export type Wanted = z.infer<typeof Wanted>[number];

/** What became of the documents. */
export interface Downloaded {
  readonly got: readonly string[];
  /** Were there already. */
  readonly kept: readonly string[];
  /** Could not be had, each with the reason. */
  readonly failed: readonly { readonly file: string; readonly reason: string }[];
}

export interface Source {
  /** Where the documents are: `https://raw.githubusercontent.com`, or the address of a test. */
  readonly from: string;
  /** How long to wait between two requests, in milliseconds. */
  readonly pause: number;
  readonly say: (line: string) => void;
}

const TRIES = 4;
const TIMEOUT = 30_000;
const LONGEST_WAIT = 120_000;

/** The documents to download, and the SHA-256 of those whose bytes are known. */
export async function wantedDocuments(): Promise<{
  readonly wanted: readonly Wanted[];
  readonly checksums: Readonly<Record<string, string>>;
}> {
  const labels = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(import.meta.dirname, "labels", `${name}.json`), "utf8"));
  return {
    wanted: [
      ...Wanted.parse(await labels("own")),
      ...Wanted.parse(await labels("verdicts")),
      ...Wanted.parse(await labels("held-back")),
    ],
    checksums: Checksums.parse(await labels("checksums")),
  };
}

/**
 * Downloads what is not in `folder` yet, one document after the other. A document is written only when it is whole and
 * has the expected bytes, so a run that was interrupted can be repeated. Failures are collected, not thrown.
 */
export async function download(
  wanted: readonly Wanted[],
  checksums: Readonly<Record<string, string>>,
  folder: string,
  source: Source,
): Promise<Downloaded> {
  await mkdir(folder, { recursive: true });
  const got: string[] = [];
  const kept: string[] = [];
  const failed: { file: string; reason: string }[] = [];
  for (const one of wanted) {
    const checksum = checksums[one.file];
    if (await isThere(join(folder, one.file), checksum)) {
      kept.push(one.file);
      continue;
    }
    const answer = await getOne(one, source);
    const reason = "reason" in answer ? answer.reason : mismatch(answer.bytes, checksum);
    if (reason !== null || "reason" in answer) {
      failed.push({ file: one.file, reason: reason ?? "" });
      source.say(`${one.file}: ${reason}`);
    } else {
      await writeWhole(join(folder, one.file), answer.bytes);
      got.push(one.file);
      source.say(`${one.file}: ${answer.bytes.length} bytes`);
    }
    await sleep(source.pause);
  }
  return { got, kept, failed };
}

async function isThere(path: string, checksum: string | undefined): Promise<boolean> {
  try {
    return mismatch(await readFile(path), checksum) === null;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}

function mismatch(bytes: Uint8Array, checksum: string | undefined): string | null {
  if (checksum === undefined) return null;
  const found = createHash("sha256").update(bytes).digest("hex");
  return found === checksum ? null : `its SHA-256 is ${found}, but ${checksum} was labelled`;
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
}

type Answer = { readonly bytes: Uint8Array } | { readonly reason: string };

async function getOne({ repo, commit, path }: Wanted, source: Source): Promise<Answer> {
  const place = [...repo.split("/"), commit, ...path.split("/")].map(encodeURIComponent).join("/");
  let reason = "";
  for (let tried = 0; tried < TRIES; tried++) {
    const answer = await request(`${source.from}/${place}`);
    if ("bytes" in answer) return answer;
    ({ reason } = answer);
    if (answer.wait === null) break;
    await sleep(Math.min(answer.wait ?? source.pause * 2 ** tried, LONGEST_WAIT));
  }
  return { reason };
}

/** `wait`: when to try again, in milliseconds; undefined if the server did not say; null if another try would not help. */
async function request(
  url: string,
): Promise<
  { readonly bytes: Uint8Array } | { readonly reason: string; readonly wait: number | null | undefined }
> {
  try {
    const response = await fetch(url, {
      headers: { "user-agent": "waymark-corpus" },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (response.ok) return { bytes: new Uint8Array(await response.arrayBuffer()) };
    await response.body?.cancel();
    const canWait = response.status === 429 || response.status >= 500;
    const after = Number(response.headers.get("retry-after") ?? Number.NaN);
    return {
      reason: `${url} answers ${response.status}`,
      wait: canWait ? (Number.isFinite(after) ? after * 1000 : undefined) : null,
    };
  } catch (error) {
    const why =
      error instanceof Error ? (error.cause instanceof Error ? error.cause : error).message : String(error);
    return { reason: `${url} cannot be reached: ${why}`, wait: undefined };
  }
}
