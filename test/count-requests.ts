/** Counts the requests in all test files of a run that were checked against GitHub's schema and types. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { addUp, type RequestCount } from "./request-count.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The file to which each emulator and each nock of a run adds a line. */
    readonly requestCounts: string;
  }
}

/**
 * Vitest's global set-up. The returned function runs at the end. It prints one line and fails the run if there are
 * unchecked requests.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "waymark-requests-"));
  const file = join(folder, "counts.ndjson");
  await writeFile(file, "");
  provide("requestCounts", file);
  return async () => {
    const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line !== "");
    await rm(folder, { recursive: true });
    if (lines.length === 0) return;
    const { line, unchecked } = addUp(lines.map((text): RequestCount => JSON.parse(text)));
    console.log(line);
    if (unchecked.length > 0) {
      throw new Error(
        `Sent without being checked; describe them in packages/github-emulator: ${unchecked.join(", ")}`,
      );
    }
  };
}
