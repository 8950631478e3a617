/** The documentation is correct: every setting, every command, every input, every right and the workflow. */
import { existsSync, readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { expect, test } from "vitest";
import { FOLDERS } from "./folders.ts";
import { readSources } from "./read-sources.ts";
import { parse } from "yaml";
import * as z from "zod/mini";
import { SETTING_NAMES } from "../../src/app/settings.ts";
import { readRoster } from "../../src/cohort/roster.ts";
import { COMMANDS } from "../../src/language/command-names.ts";
import { INSTALL_LINK } from "../../src/access/install-link.ts";
import { syncsItself, trustedApp, workflowText } from "../../src/access/workflow.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test.each([...SETTING_NAMES])("the setting %s is listed", (name) => {
  expect(read("docs/host.md")).toContain(`| \`${name}\` |`);
});

test.each(COMMANDS.filter((name) => name !== "help"))("the command %s is listed", (name) => {
  expect(read("docs/commands.md")).toMatch(new RegExp(`\`/waymark ${name}[\` ]`, "u"));
});

test("every file that CONTRIBUTING names under change costs exists", () => {
  const [, section = ""] = /## Change costs\n(.*?)\n## /su.exec(read(".github/CONTRIBUTING.md")) ?? [];
  const paths = [...section.matchAll(/`([\w/-]+\.(?:ts|md))`/gu)].map(([, path = ""]) => path);
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url)))).toEqual([]);
});

test("every input and output of the Action is listed", () => {
  const { inputs, outputs } = z
    .object({ inputs: z.record(z.string(), z.unknown()), outputs: z.record(z.string(), z.unknown()) })
    .parse(parse(read("action.yml")));
  const page = read("docs/action.md");
  for (const name of Object.keys(inputs)) expect(page).toContain(`| \`${name}\` |`);
  expect(page).toContain(
    `Outputs: ${Object.keys(outputs)
      .map((name) => `\`${name}\``)
      .join(", ")}.`,
  );
});

test("the workflow to copy without the App is the one that init writes", () => {
  const [, copied = ""] = /```yaml\n(.*?)```/su.exec(read("docs/without-the-app.md")) ?? [];
  expect(copied).toBe(workflowText({ action: "waymark-dev/waymark@v1", app: null }));
});

test("every link that installs the App has the name in app.yml", async () => {
  const { name } = z.object({ name: z.string() }).parse(parse(read("app.yml")));
  const link = `https://github.com/apps/${name.toLowerCase().replaceAll(/[^a-z\d]+/gu, "-")}/installations/new`;
  expect(INSTALL_LINK).toBe(link);
  const found: string[] = [];
  for await (const path of glob(["README.md", "docs/*.md"])) {
    const links = read(path).match(/https:\/\/github\.com\/apps\/[^)\s]*/gu) ?? [];
    found.push(...links);
  }
  expect(found.length).toBeGreaterThan(2);
  expect(new Set(found)).toEqual(new Set([link]));
});

test("the workflow to copy is the one that the App writes", () => {
  const [, copied = ""] =
    /```yaml\n# \.github\/workflows\/waymark\.yml\n(.*?)```/su.exec(read("docs/action.md")) ?? [];
  expect(parse(copied)).toEqual(parse(workflowText({ action: "waymark-dev/waymark@v1", app: "waymark" })));
});

test("the roster to copy is one that Waymark reads", () => {
  const [, roster = ""] = /```yaml\n# roster\.yml[^\n]*\n(.*?)```/su.exec(read("docs/mentors.md")) ?? [];
  expect(readRoster(roster, "roster.yml")).toEqual({
    title: "Web course, autumn",
    roadmap: "owner/roadmap",
    joined: null,
    learners: [
      { repository: "ada/roadmap", name: "Ada", group: "Morning" },
      { repository: "eve/roadmap", name: null, group: null },
    ],
  });
});

test("every right that the App and the two workflows ask for is explained, at the level that they ask for", () => {
  const permissions = z.record(z.string(), z.string());
  const app = z
    .object({ default_permissions: permissions })
    .parse(parse(read("app.yml"))).default_permissions;
  const workflow = (slug: string | null) =>
    z.object({ permissions }).parse(parse(workflowText({ action: "a/b@v1", app: slug }))).permissions;
  const asked = { app, beside: workflow("waymark"), alone: workflow(null) };
  const plain = (name: string) => name.replaceAll(/[-_]/gu, " ");
  const of = (rights: Readonly<Record<string, string>>, name: string) =>
    Object.entries(rights).find(([key]) => plain(key) === name)?.[1] ?? "–";
  const names = new Set(Object.values(asked).flatMap((rights) => Object.keys(rights).map(plain)));
  expect(names.size).toBeGreaterThan(5);
  for (const name of names) {
    const levels = [of(asked.app, name), of(asked.beside, name), of(asked.alone, name)];
    expect(read("docs/rights.md")).toContain(`| ${[name, ...levels].join(" | ")} | `);
  }
});

test("both workflows carry the line for a board of one's own, for a person to take the # away", () => {
  for (const app of ["waymark", null]) {
    const text = workflowText({ action: "a/b@v1", app });
    const inputs = (workflow: string) =>
      z
        .object({ jobs: z.record(z.string(), z.object({ steps: z.array(z.object({ with: z.unknown() })) })) })
        .parse(parse(workflow));
    const given = (workflow: string) => Object.values(inputs(workflow).jobs)[0]?.steps[0]?.with;
    expect(given(text)).not.toHaveProperty("project-token");
    const uncommented = text.replace("# project-token:", "project-token:");
    expect(given(uncommented)).toHaveProperty("project-token", "${{ secrets.WAYMARK_PROJECT_TOKEN }}");
    expect(trustedApp(uncommented)).toBe(app);
    expect(syncsItself(uncommented)).toBe(app === null);
  }
  expect(read("docs/board.md")).toContain("`WAYMARK_PROJECT_TOKEN`");
});

test("the App keeps what it needs in memory: nothing that it may import writes a file", async () => {
  const app = FOLDERS.find(({ path }) => path === "src/app");
  const folders = ["src/app", ...(app?.imports ?? [])];
  const sources = (await readSources()).filter(({ path }) =>
    folders.some((folder) => path.startsWith(`${folder}/`)),
  );
  expect(sources.length).toBeGreaterThan(100);
  const writing =
    /\b(?:createWriteStream|writeSync|(?:writeFile|appendFile|mkdir|mkdtemp|copyFile)(?:Sync)?\b)|open(?:Sync)?\([^)]*"[wa]/u;
  // The page that registers the App writes the operator's own settings, once.
  const found = sources.filter(({ text }) => writing.test(text)).map(({ path }) => path);
  expect(found).toEqual(["src/app/registration/env-file.ts"]);
});
