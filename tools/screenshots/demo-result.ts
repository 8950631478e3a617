/** The parts of the output of `npm run demo -- --out DIR` that the pictures show. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import * as z from "zod/mini";

const issue = z.object({
  number: z.int(),
  title: z.string(),
  body: z.string(),
  labels: z.array(z.string()),
  state: z.enum(["open", "closed"]),
});

export type DemoIssue = z.infer<typeof issue>;

export interface DemoResult {
  /** The text of progress.md. */
  readonly progress: string;
  readonly issues: readonly DemoIssue[];
  /** The files that progress.md shows, by path from the repository's root. */
  readonly files: ReadonlyMap<string, string>;
}

const SHOWN = ["badge.svg", "picture-light.svg", "picture-dark.svg"];

/** Throws if a file is missing or issues.json does not have the demo's format. */
export async function readDemoResult(folder: string): Promise<DemoResult> {
  const read = (name: string) => readFile(path.join(folder, name), "utf8");
  const shown = await Promise.all(
    SHOWN.map(async (name) => [`.github/waymark/${name}`, await read(name)] as const),
  );
  return {
    progress: await read("progress.md"),
    issues: z.array(issue).parse(JSON.parse(await read("issues.json"))),
    files: new Map(shown),
  };
}
