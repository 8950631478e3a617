/** Entry of `npm run record`: turns a bug report into a fixture folder, which a test replays from then on. */
import { stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { UnreadableFile } from "../../src/machine/read-roadmap-file.ts";
import { readInput, readInputFiles, writeFixture } from "./fixture.ts";
import { UnreadableDump } from "./issue-dump.ts";
import { readArguments, USAGE, WrongArguments } from "./arguments.ts";
import { record } from "./record.ts";

const FIXTURES = fileURLToPath(new URL("../../test/fixtures/recorded/", import.meta.url));

try {
  const { file, issues, name } = readArguments(process.argv.slice(2));
  const isFolder = (await stat(file).catch(() => null))?.isDirectory() ?? false;
  if (isFolder && (issues !== null || name !== null)) {
    throw new WrongArguments(`${file} is a fixture: it is recorded again from its own files. ${USAGE}`);
  }
  const folder = isFolder ? file : join(FIXTURES, name ?? basename(file).replace(/\.\w+$/u, ""));
  const input = isFolder ? await readInput(file) : await readInputFiles(file, issues);
  const recording = await record(input);
  await writeFixture(folder, input, recording);
  const { reading, requests, plan } = recording;
  const count = "plan" in plan ? plan.plan.changes.length : 0;
  console.log(
    `${relative(process.cwd(), folder)}: read as ${reading.verdict}, ${plan.kind}, ${count} changes, ${requests.length} requests`,
  );
  for (const reason of recording.unchecked) console.error(`The emulator does not support it: ${reason}`);
  if (recording.unchecked.length > 0) process.exitCode = 1;
} catch (error) {
  const isExpected =
    error instanceof UnreadableFile || error instanceof UnreadableDump || error instanceof WrongArguments;
  if (!isExpected) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
