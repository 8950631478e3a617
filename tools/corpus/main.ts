/**
 * Compares how Waymark reads documents with what people judged: `npm run corpus -- FOLDER… [--json] [--held-back]`.
 *
 * The weights of the reader were tuned on many of these documents, so the figures flatter it: `npm run tune` prints
 * those of documents that the weights have not seen. `npm run corpus -- --get FOLDER` downloads the documents that this
 * project labelled itself.
 */
import { parseArgs } from "node:util";
import { download, wantedDocuments } from "./download.ts";
import { measure } from "./measure.ts";
import { readSets } from "./read-sets.ts";
import { summarize, summaryText } from "./summary.ts";
import { table, worst } from "./table.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean" }, get: { type: "string" }, "held-back": { type: "boolean" } },
});
if (values.get !== undefined) process.exitCode = await get(values.get);
else if (positionals.length === 0) {
  console.error("Name a folder: npm run corpus -- FOLDER [--json], or npm run corpus -- --get FOLDER");
  process.exitCode = 2;
} else await compare(positionals);

async function compare(folders: readonly string[]): Promise<void> {
  const judged = await Promise.all(folders.map((folder) => readSets(folder, values["held-back"] === true)));
  const all = judged.flat().map(measure);
  const sets = [...Map.groupBy(all, ({ set }) => set)].map(
    ([name, documents]) => [name, documents, summarize(documents)] as const,
  );
  if (values.json === true) {
    const summaries = Object.fromEntries(sets.map(([name, , summary]) => [name, summary]));
    console.log(JSON.stringify({ documents: all, sets: summaries, all: summarize(all) }, null, 2));
    return;
  }
  for (const [name, documents, summary] of sets)
    console.log(`${table(documents)}\n\n${summaryText(name, summary)}\n`);
  if (sets.length > 1) console.log(`${summaryText("all", summarize(all))}\n`);
  console.log(worst(all));
}

async function get(folder: string): Promise<number> {
  const { wanted, checksums } = await wantedDocuments();
  const { got, kept, failed } = await download(wanted, checksums, folder, {
    from: "https://raw.githubusercontent.com",
    pause: 250,
    say: (line) => console.log(line),
  });
  console.log(`${got.length} downloaded, ${kept.length} were there, ${failed.length} could not be had.`);
  return failed.length === 0 ? 0 : 1;
}
