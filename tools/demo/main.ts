/** Entry of `npm run demo`: plays the whole story on this machine and prints the result. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { startEmulator } from "github-emulator";
import { AppProcessError } from "./app-process.ts";
import { createNarrator } from "../../src/machine/narrator.ts";
import { systemClock } from "../../src/machine/system-clock.ts";
import { type DemoOptions, USAGE, UsageError, readOptions } from "./options.ts";
import type { Outcome } from "./outcome.ts";
import { StoryError } from "./story-error.ts";
import { tellStory } from "./story.ts";

const OWN_ROADMAP = fileURLToPath(new URL("../../test/fixtures/django-roadmap.md", import.meta.url));
/** The config of the demo's roadmap: where to learn each topic, and an exercise for each. */
const OWN_CONFIG = fileURLToPath(new URL("../../test/fixtures/django-roadmap.yml", import.meta.url));

function summary(outcome: Outcome): string {
  const { items, issues, milestones, board, progress, commits } = outcome;
  const cards = Object.entries(board.columns).map(([name, count]) => `${count} ${name}`);
  return [
    "",
    `Topics ${items.topics}, skills ${items.skills}, projects ${items.projects}`,
    `Issues ${issues.opened} (${issues.closed} closed), milestones ${milestones}, labels ${outcome.labels}`,
    board.items === 0
      ? "Board: none (a person's board needs a token of theirs)"
      : `Board: ${board.items} cards (${cards.join(", ")})`,
    `Progress ${progress.done} of ${progress.total}, ${progress.percent}%, in ${commits} commits by the Action`,
    `Badge: ${outcome.badge ?? "none"}`,
  ].join("\n");
}

async function readRoadmap(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
}

/** Writes the page into a folder, and returns its address. */
async function writePage(page: string, folder: string): Promise<string> {
  const file = path.resolve(folder, "index.html");
  await mkdir(folder, { recursive: true });
  await writeFile(file, page);
  return pathToFileURL(file).href;
}

async function run(options: DemoOptions): Promise<number> {
  const roadmap = await readRoadmap(options.file ?? OWN_ROADMAP);
  const { owner, rights, latency, out } = options;
  const config = options.file === null ? await readFile(OWN_CONFIG, "utf8") : null;
  const settings = {
    roadmap,
    config,
    owner,
    rights,
    latency,
    out,
    forkName: "roadmap",
    defaultBranch: "main",
  };
  const narrator = createNarrator(process.stderr, process.stderr.isTTY);
  const { outcome, broken, page } = await tellStory(settings, narrator, {
    startEmulator,
    clock: systemClock,
    environment: {},
  });
  console.log(summary(outcome));
  console.log(
    `\nLook at it in a browser: ${await writePage(page, out ?? path.join(tmpdir(), "waymark-demo"))}`,
  );
  for (const sentence of broken) narrator.say(`Not as expected: ${sentence}.`);
  if (options.json) console.log(JSON.stringify(outcome));
  return broken.length === 0 ? 0 : 1;
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === "help") console.log(USAGE);
  else process.exitCode = await run(options);
} catch (error) {
  const isUsage = error instanceof UsageError;
  if (!isUsage && !(error instanceof StoryError) && !(error instanceof AppProcessError)) throw error;
  console.error(isUsage ? `${error.message}\n\n${USAGE}` : `The story ends here: ${error.message}`);
  process.exitCode = isUsage ? 2 : 1;
}
