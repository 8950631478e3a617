/** Finds the labelled documents in folders. Three formats are known, and the documents that this project labelled itself. */
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import * as z from "zod/mini";
import { judgedByLine, totalsInWords, type Judged } from "./judged.ts";
import { readLines, readOwn } from "./labelled.ts";

const Phases = z.array(z.object({ topics: z.number(), ticked: z.number() }));
const Remark = z.optional(z.nullable(z.string()));
const Counted = z.array(
  z.object({
    file: z.string(),
    is_roadmap: z.union([z.boolean(), z.literal("image-only")]),
    /** False if only the verdict was judged by hand. */
    hand: z.optional(z.boolean()),
    phases: z.optional(Phases),
    ambiguity: Remark,
    expect: z.optional(z.object({ phases: Phases, ambiguity: Remark })),
  }),
);
const Worded = z.array(
  z.object({ file: z.string(), alternatives: z.optional(z.nullable(z.array(z.string()))) }),
);

/** A folder without labelled documents, with what a folder needs. */
export class NothingLabelled extends Error {
  override readonly name = "NothingLabelled";

  constructor(folder: string) {
    super(
      `${folder} has no labelled documents. Name a folder with a LABELS.json or an expected.json, or the one that \`npm run corpus -- --get FOLDER\` filled.`,
    );
  }
}

/**
 * The documents of `folder` and of the folders right below it. `heldBack` adds the documents of this project that are
 * kept for a last measurement. Throws NothingLabelled, and what `readFile` and the formats throw.
 */
export async function readSets(folder: string, heldBack: boolean): Promise<readonly Judged[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  const sets = await Promise.all([folder, ...below].map((one) => readSet(one)));
  const own = await ownDocuments(folder, heldBack);
  const found = [...sets.flat(), ...own];
  if (found.length === 0) throw new NothingLabelled(folder);
  return found;
}

async function readSet(folder: string): Promise<readonly Judged[]> {
  const files = new Set(await readdir(folder));
  return [
    ...(files.has("expected.json") ? await readCounted(folder) : []),
    ...(files.has("LABELS.json") ? await readByLine(folder) : []),
  ];
}

async function readCounted(folder: string): Promise<readonly Judged[]> {
  const known = Counted.parse(JSON.parse(await readFile(join(folder, "expected.json"), "utf8")));
  return Promise.all(
    known.map(async ({ file, is_roadmap, hand, expect, ...own }): Promise<Judged> => {
      const phases = expect?.phases ?? own.phases ?? [];
      const remark = expect?.ambiguity ?? own.ambiguity ?? "";
      const isCounted = is_roadmap === true && hand !== false;
      return {
        file,
        set: basename(folder),
        text: await readFile(join(folder, file), "utf8"),
        // A picture of a roadmap has no topics that could be read.
        isRoadmap: is_roadmap === true,
        totals: isCounted
          ? [phases.reduce((sum, { topics }) => sum + topics, 0), ...totalsInWords(remark)]
          : [],
        ticked: isCounted ? phases.reduce((sum, { ticked }) => sum + ticked, 0) : null,
        lines: null,
      };
    }),
  );
}

async function readByLine(folder: string): Promise<readonly Judged[]> {
  const worded = Worded.parse(JSON.parse(await readFile(join(folder, "LABELS.json"), "utf8")));
  const byFile = new Map(worded.map(({ file, alternatives }) => [file, alternatives ?? []]));
  return (await readLines(folder)).map((label) => judgedByLine(label, byFile.get(label.file)));
}

async function ownDocuments(folder: string, heldBack: boolean): Promise<readonly Judged[]> {
  const own = await readOwn(folder, "own");
  const last = heldBack ? await readOwn(folder, "held-back") : [];
  return [...own, ...last].map((label) => judgedByLine(label));
}
