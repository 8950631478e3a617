/** `docs/command-line.md` is correct: every command, option, exit code and JSON shape. */
import { readFile, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildCommands } from "../../src/cli/commands.ts";
import { runCommand } from "../../src/cli/run-command.ts";
import { FINDING_CODES } from "../../src/lint/finding.ts";
import { openStage, SMALL_ROADMAP } from "../stories/stage.ts";
import { storyClock } from "../story-clock.ts";

let page = "";
beforeAll(async () => {
  page = await readFile(join(import.meta.dirname, "../../docs/command-line.md"), "utf8");
});

/** The example below a heading in the section on JSON. */
function example(command: string): unknown {
  const found = new RegExp(`^### ${command}\n\n\`\`\`json\n(?<json>[^]*?)\n\`\`\``, "mu").exec(page);
  return JSON.parse(found?.groups?.["json"] ?? "null");
}

/** The keys of every object in a value, by path. */
function keysIn(value: unknown, path = "", found: Record<string, readonly string[]> = {}): typeof found {
  if (Array.isArray(value)) for (const one of value) keysIn(one, path, found);
  else if (typeof value === "object" && value !== null) {
    found[path] = Object.keys(value);
    for (const [key, one] of Object.entries(value)) keysIn(one, `${path}.${key}`, found);
  }
  return found;
}

const WRONG = SMALL_ROADMAP.replace(
  "- Functions",
  "- [Functions](https://example.org)\n- Functions (optionl)\n- Functions",
);

async function printed(args: readonly string[]): Promise<unknown> {
  const stage = await openStage({ issues: false });
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
    [["init"], []],
    [
      ["preview", "--repo", "FORK"],
      [".plan", ".titles"],
    ],
    [["sync", "--repo", "FORK", "--yes"], []],
    [["remove", "--repo", "FORK", "--yes"], []],
    [["doctor", "--repo", "FORK"], []],
  ])("shows the JSON of %j with the keys that it has", async (args, open) => {
    const shown = keysIn(example(args[0] ?? ""));
    const real = keysIn(await printed(args));
    expect(Object.keys(shown).length).toBeGreaterThan(0);
    const below = (path: string) => open.some((start) => path === start || path.startsWith(`${start}.`));
    const documented = Object.entries(shown).filter(([path]) => !below(path));
    expect(documented.map(([path]) => [path, real[path]])).toEqual(documented);
  });
});
