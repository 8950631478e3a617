/** Reads the project's own small roadmaps as labelled documents: what the tests expect of them is their label. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/mini";
import type { Labelled } from "../corpus/labelled.ts";
import type { DocumentFacts } from "../../src/roadmap/features/facts.ts";
import { factsIn } from "./example.ts";

const FOLDER = join(import.meta.dirname, "../../test/fixtures/roadmaps");
const Expected = z.object({
  verdict: z.string(),
  phases: z.array(z.object({ title: z.string(), topics: z.array(z.string()) })),
});

/** The fixtures of test/roadmap with the line of each topic. */
export async function readFixtures(): Promise<readonly Labelled[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".md")).toSorted();
  return Promise.all(
    names.map(async (name): Promise<Labelled> => {
      const text = await readFile(join(FOLDER, name), "utf8");
      const json: unknown = JSON.parse(await readFile(join(FOLDER, name.replace(/md$/u, "json")), "utf8"));
      const { verdict, phases } = Expected.parse(json);
      const document = factsIn(text);
      const topics = linesOf(
        phases.flatMap((phase) => phase.topics),
        document,
      );
      return {
        file: name,
        set: "fixtures",
        language: /\.(\w\w)\.md$/u.exec(name)?.[1] ?? "en",
        text,
        isRoadmap: verdict === "roadmap",
        readings: verdict === "roadmap" ? [new Set(topics)] : [],
        phases: [],
        done: new Set(),
      };
    }),
  );
}

/** The lines on which these titles come, one after another. */
function linesOf(titles: readonly string[], { facts }: DocumentFacts): readonly number[] {
  const lines: number[] = [];
  let from = 0;
  for (const told of titles) {
    const title = told.replace(/^\[x\] /u, "").replace(/ \(optional\)$/u, "");
    const found = facts.findIndex(
      ({ says, node }, index) =>
        index >= from &&
        node.kind !== "cell" &&
        (says.title === title || says.lead?.name === title || says.title.startsWith(title)),
    );
    if (found < 0) continue;
    from = found + 1;
    lines.push(facts[found]?.node.place.line ?? 0);
  }
  return lines;
}
