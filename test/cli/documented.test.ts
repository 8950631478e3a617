/** `docs/command-line.md` is correct: every command, option, exit code and JSON shape. */
import { readFile, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildCommands } from "../../src/cli/commands.ts";
import { runCommand } from "../../src/cli/run-command.ts";
import { cohortJson } from "../../src/cohort/cohort-json.ts";
import { FINDING_CODES } from "../../src/lint/finding.ts";
import { openStage, SMALL_ROADMAP } from "../stories/stage.ts";
import { storyClock } from "../story-clock.ts";

let page = "";
beforeAll(async () => {
  page = await readFile(join(import.meta.dirname, "../../docs/command-line.md"), "utf8");
});

/** The examples below a heading in the section on JSON. */
function examples(heading: string): readonly unknown[] {
  const [, section = ""] = new RegExp(`^### ${heading}\n(.*?)(?=^### |(?![^]))`, "msu").exec(page) ?? [];
  return [...section.matchAll(/^```json\n(.*?)\n```$/gmsu)].map(([, json = ""]) => JSON.parse(json));
}

/** The keys of every object in a value and the type of everything else, by path. Null may be anything. */
function shapesIn(value: unknown, path = "", found: Record<string, readonly string[]> = {}): typeof found {
  if (Array.isArray(value)) for (const one of value) shapesIn(one, path, found);
  else if (typeof value === "object" && value !== null) {
    found[path] = Object.keys(value);
    for (const [key, one] of Object.entries(value)) shapesIn(one, `${path}.${key}`, found);
  } else if (value !== null) found[path] = [typeof value];
  return found;
}

/** What an example shows, and what there is in its place. Everything below the paths in `open` may be missing there. */
function compared(example: unknown, real: unknown, open: readonly string[]) {
  const [shown, shapes] = [shapesIn(example), shapesIn(real)];
  const below = (path: string) => open.some((start) => path === start || path.startsWith(`${start}.`));
  const documented = Object.entries(shown).filter(([path]) => !below(path));
  return { documented, found: documented.map(([path]) => [path, shapes[path]]) };
}

const WRONG = SMALL_ROADMAP.replace(
  "- Functions",
  "- [Functions](https://example.org)\n- Functions (optionl)\n- Functions",
);

async function printed(args: readonly string[]): Promise<unknown> {
  // Without issues, doctor has something to find, and sync does nothing.
  const stage = await openStage({ issues: args[0] !== "doctor" });
  const cwd = await mkdtemp(join(tmpdir(), "waymark-"));
  await writeFile(join(cwd, "README.md"), WRONG);
  const { value } = stage.github.createToken({ kind: "classic", user: "ada", scopes: ["repo", "project"] });
  let stdout = "";
  const io = {
    stdout: (text: string) => (stdout += text),
    stderr: () => {},
    cwd,
    env: { GITHUB_API_URL: stage.github.urls.rest, GITHUB_TOKEN: value },
    isTTY: false,
    isErrorTTY: false,
  };
  const named = args.map((arg) => (arg === "FORK" ? stage.fork : arg));
  await runCommand([...named, "--json"], { io, clock: stage.clock, version: "1.2.3" });
  return JSON.parse(stdout);
}

describe("docs/command-line.md", () => {
  it("has a row for every command, and every code that check may find", () => {
    const io = { stdout: () => {}, stderr: () => {}, cwd: "", env: {}, isTTY: false, isErrorTTY: false };
    const clock = storyClock();
    const { commands } = buildCommands({ io, clock, version: "", end: () => {} });
    expect(commands.length).toBe(7);
    for (const command of commands) expect(page).toMatch(new RegExp(`^\\| \`${command.name()}[ \`]`, "mu"));
    for (const code of FINDING_CODES) expect(page).toMatch(new RegExp(`^\\| \`${code}\` `, "mu"));
  });

  it.each([
    [["check"], []],
    [["init"], [".changed", ".kept"]],
    [["init", "--cohort", "owner/roadmap"], [".kept"]],
    [
      ["preview", "--repo", "FORK"],
      [".plan", ".titles"],
    ],
    [["sync", "--repo", "FORK", "--yes"], []],
    [["remove", "--repo", "FORK", "--yes"], []],
    [["doctor", "--repo", "FORK"], []],
  ])("shows the JSON of %j with the keys and types that it has", async (args, open) => {
    const [example] = examples(args.includes("--cohort") ? "init --cohort" : (args[0] ?? ""));
    const { documented, found } = compared(example, await printed(args), open);
    expect(documented.length).toBeGreaterThan(0);
    expect(found).toEqual(documented);
  });

  it("shows a reading of check with the keys and types that it has", async () => {
    const [, example] = examples("check");
    const [real] = Object(await printed(["check"])).readings;
    const { documented, found } = compared(example, real, [".options.course"]);
    expect(documented.length).toBeGreaterThan(0);
    expect(found).toEqual(documented);
  });

  it("shows a cohort that the schema of cohort.json allows", () => {
    const [example] = examples("cohort");
    expect(cohortJson.parse(example)).toEqual(example);
  });
});
