/**
 * A roadmap that can be read in more than one way: nothing is opened before somebody chooses, one tick chooses, and a running course
 * keeps its reading.
 */
import { tmpdir } from "node:os";
import { Octokit } from "@octokit/rest";
import { describe, expect, test } from "vitest";
import { runSync } from "../../src/action/run-sync.ts";
import { runCommand } from "../../src/cli/run-command.ts";
import { parseOptions, readConfig } from "../../src/config/config.ts";
import { optionLines } from "../../src/config/edit-reading.ts";
import { items } from "../../src/model/items.ts";
import { sameReading } from "../../src/model/parse-options.ts";
import { CONFIG_PATH } from "../../src/model/paths.ts";
import type { Offer } from "../../src/model/offer.ts";
import { DEFAULT_SOURCES } from "../../src/reconcile/stock.ts";
import { parse } from "../../src/roadmap/parse.ts";
import { ambiguousRoadmap, titlesOf } from "./ambiguous-roadmap.ts";
import { openStage, type Stage, type StageOptions } from "./stage.ts";

const TRACKING = "Your progress";
const isWrite = (request: string) => !/^(?:query|GET)/u.test(request);
const { text, offers } = await ambiguousRoadmap();

/** Nobody has opened anything, and the reader is not sure. */
async function unsure(options: StageOptions = {}): Promise<Stage> {
  expect(parse(text)).toMatchObject({ verdict: "roadmap", sure: false });
  return await openStage({ roadmap: text, ...options });
}

const titles = ({ repository }: Stage): readonly string[] =>
  [...repository.issues.values()].map(({ title }) => title).filter((title) => title !== TRACKING);

const writesOf = async (stage: Stage, act: () => Promise<unknown>) =>
  (await stage.requestsOf(act)).filter(isWrite);

function offer(key: string): Offer {
  const found = offers.find(({ reading }) => reading.key === key);
  if (found === undefined) throw new Error(`There is no reading ${key}`);
  return found;
}

/** The learner ticks the box of a reading in a text. */
function ticked(body: string, key: string): string {
  const now = body.replace(`- [ ] **${key}**`, `- [x] **${key}**`);
  expect(now).not.toBe(body);
  return now;
}

const configText = ({ github, fork }: Stage): string => github.repository(fork).file(CONFIG_PATH) ?? "";

/** Exactly this reading is open, the config says so, and there is nothing left to do. */
async function expectOpened(
  stage: Stage,
  { reading, roadmap }: Offer,
  again: () => Promise<unknown> = () => stage.sync({ turn: "now" }),
): Promise<void> {
  expect(titles(stage).toSorted()).toEqual(
    items(roadmap)
      .map(({ title }) => title)
      .toSorted(),
  );
  expect(sameReading(parseOptions(readConfig(configText(stage)), true), reading.options)).toBe(true);
  const { body } = stage.issue(TRACKING);
  expect(body).not.toContain("waymark:ask reading");
  expect(body).toContain("What to do next");
  stage.clock.advance(3_600_000);
  expect(await writesOf(stage, again)).toEqual([]);
  expect(await writesOf(stage, again)).toEqual([]);
}

test("the pinned issue asks, with the readings in words and a box each, and nothing else is opened", async () => {
  const stage = await unsure();

  const report = await stage.sync({ turn: "now" });

  expect(report).toMatchObject({ kind: "stopped" });
  expect(titles(stage)).toEqual([]);
  expect(stage.repository.milestones.size).toBe(0);
  const { body } = stage.issue(TRACKING);
  for (const one of offers) {
    const { phases, topics } = { phases: one.roadmap.phases.length, topics: titlesOf(one).length };
    expect(body).toContain(
      `- [ ] **${one.reading.key}**: ${phases} phase${phases === 1 ? "" : "s"}, ${topics} topics: ${titlesOf(one)[0]}`,
    );
  }
  expect(body).toContain("/waymark reading A");
  expect(body).not.toContain("What to do next");
  stage.clock.advance(60_000);
  expect(await writesOf(stage, () => stage.sync({ turn: "now" }))).toEqual([]);
});

describe("one tick chooses", () => {
  test.each(offers.map(({ reading }) => reading.key))(
    "the box of reading %s on the pinned issue",
    async (key) => {
      const stage = await unsure();
      await stage.sync({ turn: "now" });
      const issue = stage.issue(TRACKING);
      stage.learner.edit(issue, { body: ticked(issue.body, key) });

      const requests = await stage.requestsOf(async () => {
        expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", failures: [] });
      });

      expect(requests.find(isWrite)).toBe("mutation createCommitOnBranch");
      await expectOpened(stage, offer(key));
    },
  );

  test("but two boxes do not: which one is meant is not clear", async () => {
    const stage = await unsure();
    await stage.sync({ turn: "now" });
    const issue = stage.issue(TRACKING);
    stage.learner.edit(issue, { body: ticked(ticked(issue.body, "A"), "B") });

    expect(await writesOf(stage, () => stage.sync({ turn: "now" }))).toEqual([]);
    expect(titles(stage)).toEqual([]);
  });

  test("a comment", async () => {
    const stage = await unsure();
    await stage.sync({ turn: "now" });
    stage.learner.comment(stage.issue(TRACKING), "/waymark reading b");
    stage.clock.advance(5_000);

    await stage.converse();

    expect(stage.issue(TRACKING).comments.at(-1)?.body).toContain("is read like this from now on: ");
    await expectOpened(stage, offer("B"));
  });

  test("a comment, and its answer says what to write where a comment in the config would be lost", async () => {
    const config = "enabled: true\ntopics:\n  from: headings\n  # Not level 3.\n  level: 2\n";
    const stage = await unsure({ files: { [CONFIG_PATH]: config } });
    await stage.sync({ turn: "now" });
    stage.learner.comment(stage.issue(TRACKING), "/waymark reading b");
    stage.clock.advance(5_000);

    await stage.converse();

    expect(configText(stage)).toBe(config);
    const answer = stage.issue(TRACKING).comments.at(-1)?.body;
    expect(answer).toContain(`could not save that in \`${CONFIG_PATH}\``);
    expect(answer).toContain(
      `\`\`\`yaml\n${optionLines({ options: offer("B").reading.options, maxIssues: null })}`,
    );
  });

  test("a comment without a key is answered with the readings, and opens nothing", async () => {
    const stage = await unsure();
    await stage.sync({ turn: "now" });
    stage.learner.comment(stage.issue(TRACKING), "/waymark reading Z");
    stage.clock.advance(5_000);

    expect(await writesOf(stage, () => stage.converse())).toEqual(["mutation addComment addReaction"]);

    expect(stage.issue(TRACKING).comments.at(-1)?.body).toContain("- **A**: ");
    expect(titles(stage)).toEqual([]);
  });

  test("but not a stranger's comment", async () => {
    const stage = await unsure();
    await stage.sync({ turn: "now" });
    stage.stranger.comment(stage.issue(TRACKING), "/waymark reading A");
    stage.clock.advance(5_000);

    expect(await writesOf(stage, () => stage.converse())).toEqual([]);
    expect(titles(stage)).toEqual([]);
  });

  test("the config", async () => {
    const stage = await unsure();
    await stage.sync({ turn: "now" });
    const lines = optionLines({ options: offer("B").reading.options, maxIssues: null });
    stage.learner.push(stage.repository, { [CONFIG_PATH]: `${lines}\n` }, "Choose");

    await stage.sync({ turn: "now" });

    expect(configText(stage)).toBe(`${lines}\n`);
    await expectOpened(stage, offer("B"));
  });

  test("the author's config, for every fork, and then nobody is asked", async () => {
    const lines = optionLines({ options: offer("B").reading.options, maxIssues: null });
    const stage = await unsure({ files: { [CONFIG_PATH]: `${lines}\n` } });

    expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced" });

    await expectOpened(stage, offer("B"));
  });

  test("but `enabled: true` alone does not say which reading is meant", async () => {
    const stage = await unsure({ files: { [CONFIG_PATH]: "# mine\nenabled: true # yes\n" } });
    expect(await stage.sync({ call: "asked", turn: "now" })).toMatchObject({ kind: "stopped" });
    expect(titles(stage)).toEqual([]);
    const issue = stage.issue(TRACKING);
    stage.learner.edit(issue, { body: ticked(issue.body, "A") });

    await stage.sync({ turn: "now" });

    expect(configText(stage)).toContain("# mine\n");
    expect(configText(stage)).toContain("enabled: true # yes\n");
    await expectOpened(stage, offer("A"));
  });
});

describe("the set-up pull request asks as well", () => {
  async function proposed(): Promise<Stage> {
    const stage = await unsure({ issues: false });
    expect(await stage.sync()).toMatchObject({ kind: "waiting" });
    return stage;
  }

  function pullOf({ repository }: Stage) {
    const [pull] = repository.pullRequests.values();
    if (pull === undefined) throw new Error("no pull request was opened");
    return pull;
  }

  test("and a box ticked in it, then merged, opens exactly that reading", async () => {
    const stage = await proposed();
    const pull = pullOf(stage);
    expect(pull.body).toContain("Tick one box before you merge");
    expect(pull.body).toContain("Then the issues of the reading that you chose open automatically");
    stage.learner.editPullRequest(pull, { body: ticked(pull.body, "B") });
    stage.learner.merge(pull);
    stage.learner.enableIssues(stage.repository);

    expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", failures: [] });

    expect(configText(stage)).toContain("enabled: true");
    await expectOpened(stage, offer("B"));
  });

  test("merged without a tick, the pinned issue asks", async () => {
    const stage = await proposed();
    stage.learner.merge(pullOf(stage));
    stage.learner.enableIssues(stage.repository);

    expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "stopped" });

    expect(titles(stage)).toEqual([]);
    expect(stage.issue(TRACKING).body).toContain("- [ ] **A**: ");
    // The config that came with it has the options as comments: taking their signs away chooses too.
    const { options } = offer("A").reading;
    const lines = optionLines({ options, maxIssues: null });
    const said = configText(stage);
    expect(said).toContain(`# ${lines.split("\n")[0]}`);
    const uncommented = lines
      .split("\n")
      .reduce((all, line) => all.replace(`# ${line}\n`, `${line}\n`), said);
    stage.learner.push(stage.repository, { [CONFIG_PATH]: uncommented }, "Choose");
    await stage.sync({ turn: "now" });
    await expectOpened(stage, offer("A"));
  });
});

describe("without the App", () => {
  async function command(stage: Stage, ...args: readonly string[]) {
    const { value } = stage.github.createToken({ kind: "classic", user: "ada", scopes: ["repo"] });
    const [out, err]: [string[], string[]] = [[], []];
    const io = {
      stdout: (words: string) => out.push(words),
      stderr: (words: string) => err.push(words),
      cwd: tmpdir(),
      env: { GITHUB_API_URL: `${stage.github.url}/api/v3`, GITHUB_TOKEN: value, NO_COLOR: "1" },
      isTTY: false,
      isErrorTTY: false,
    };
    let code = -1;
    const written = await writesOf(stage, async () => {
      code = await runCommand([...args, "--repo", stage.fork], { io, clock: stage.clock, version: "1.2.3" });
    });
    return { code, out: out.join(""), err: err.join(""), written };
  }

  test("`sync` says what the readings are and how to choose one, and writes nothing", async () => {
    const stage = await unsure();

    const { code, err, written } = await command(stage, "sync", "--yes");

    expect({ code, written }).toEqual({ code: 1, written: [] });
    expect(err).toContain(`A: ${offer("A").roadmap.phases.length} phase`);
    expect(err).toContain("waymark sync --reading A");
  });

  test("`preview` shows the readings with a box each, and the plan of a named one", async () => {
    const stage = await unsure();

    const asked = await command(stage, "preview");
    const named = await command(stage, "preview", "--reading", "b");

    expect(asked.out).toContain("Waymark would ask first in ada/roadmap\n");
    for (const { reading } of offers) expect(asked.out).toContain(`  [ ] ${reading.key}: `);
    expect(named.out).toContain("What Waymark would do in ada/roadmap\n");
    expect(named.out).toContain(titlesOf(offer("B"))[0]);
    expect([...asked.written, ...named.written]).toEqual([]);
    expect(await command(stage, "preview", "--reading", "Z")).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no reading "Z". This roadmap has A, B'),
    });
  });

  test("`sync --reading B` saves the choice and opens that reading", async () => {
    const stage = await unsure();

    expect(await command(stage, "sync", "--yes", "--reading", "B")).toMatchObject({ code: 0 });

    await expectOpened(stage, offer("B"), () => command(stage, "sync", "--yes"));
  });

  test("`sync --reading B` says what to write where a comment in the config would be lost", async () => {
    const config = "enabled: true\ntopics:\n  from: headings\n  # Not level 3.\n  level: 2\n";
    const stage = await unsure({ files: { [CONFIG_PATH]: config } });

    const { code, err } = await command(stage, "sync", "--yes", "--reading", "B");

    expect(code).toBe(1);
    expect(err).toContain(`Waymark could not change ${CONFIG_PATH}.`);
    expect(err).toContain(`\n${optionLines({ options: offer("B").reading.options, maxIssues: null })}\n`);
    expect(configText(stage)).toBe(config);
  });

  test("the Action's `mode: sync` fails with the same words, and the pinned issue asks", async () => {
    const stage = await unsure();
    const permissions = { contents: "write", issues: "write", metadata: "read" } as const;
    const auth = stage.github.createToken({ kind: "actions", repository: stage.fork, permissions }).value;
    const around = {
      octokit: new Octokit({ auth, baseUrl: stage.github.urls.rest }),
      projects: null,
      graphqlUrl: `${stage.github.url}/api/graphql`,
      owner: stage.owner,
      name: "roadmap",
      workflow: "waymark.yml",
      hears: false,
      clock: stage.clock,
      setOutput: () => {},
      writeSummary: () => Promise.resolve(),
      log: () => {},
    };
    const inputs = { token: auth, projectToken: null, mode: "sync", sources: DEFAULT_SOURCES } as const;

    await expect(runSync(inputs, around)).rejects.toThrow("comment `/waymark reading A`");

    expect(titles(stage)).toEqual([]);
    const issue = stage.issue(TRACKING);
    stage.learner.edit(issue, { body: ticked(issue.body, "B") });
    await runSync(inputs, around);
    expect(titles(stage).toSorted()).toEqual(
      items(offer("B").roadmap)
        .map(({ title }) => title)
        .toSorted(),
    );
    expect(await writesOf(stage, () => runSync(inputs, around))).toEqual([]);
  });
});

describe("a running course", () => {
  async function running(key: string): Promise<Stage> {
    const stage = await unsure();
    await stage.sync({ turn: "now" });
    const issue = stage.issue(TRACKING);
    stage.learner.edit(issue, { body: ticked(issue.body, key) });
    await stage.sync({ turn: "now" });
    stage.clock.advance(3_600_000);
    return stage;
  }

  /** The roadmap with its last section once more, under another name. */
  function longer(): string {
    const last = text.split(/\n(?=## )/u).at(-1) ?? "";
    const [, craft = ""] = /^## (\w+)/u.exec(last) ?? [];
    return `${text}\n${last.replaceAll(craft, "Hats")}`;
  }

  test("keeps its reading when the text changes, even where nothing but its issues remembers it", async () => {
    const stage = await running("B");
    const before = new Set(titles(stage));
    stage.learner.push(stage.repository, { "README.md": longer(), [CONFIG_PATH]: null }, "More");

    expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", failures: [] });

    const wanted = parse(longer(), { ...parseOptions(readConfig(""), false), ...offer("B").reading.options });
    expect(titles(stage).toSorted()).toEqual(
      items(wanted)
        .map(({ title }) => title)
        .toSorted(),
    );
    expect(titles(stage).filter((title) => before.has(title))).toHaveLength(before.size);
    stage.clock.advance(3_600_000);
    expect(await writesOf(stage, () => stage.sync({ turn: "now" }))).toEqual([]);
  });

  test("that began before readings were remembered goes on with the one that fits its issues", async () => {
    const stage = await running("B");
    const issue = stage.issue(TRACKING);
    stage.learner.edit(issue, { body: issue.body.replace(/ reading=\S+/u, "") });
    stage.learner.push(stage.repository, { [CONFIG_PATH]: null }, "Tidy");
    const before = titles(stage);

    expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", failures: [] });

    expect(titles(stage)).toEqual(before);
    expect(stage.issue(TRACKING).body).toContain(" reading=");
    expect(stage.issue(TRACKING).body).not.toContain("waymark:ask reading");
    stage.clock.advance(3_600_000);
    expect(await writesOf(stage, () => stage.sync({ turn: "now" }))).toEqual([]);
  });

  test("that began before readings were remembered asks where none fits its issues, and loses nothing", async () => {
    const stage = await running("B");
    const issue = stage.issue(TRACKING);
    stage.learner.edit(issue, { body: issue.body.replace(/ reading=\S+/u, "") });
    stage.learner.push(
      stage.repository,
      { "README.md": other(), [CONFIG_PATH]: "enabled: true\n" },
      "Rewrite",
    );
    const before = titles(stage);

    expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "stopped" });

    expect(titles(stage)).toEqual(before);
    expect([...stage.repository.issues.values()].every(({ state }) => state === "OPEN")).toBe(true);
    expect(stage.issue(TRACKING).body).toContain("not sure how to read this roadmap");
  });

  test("whose reading finds nothing any more stops and asks, and loses nothing", async () => {
    const stage = await running("B");
    stage.learner.push(
      stage.repository,
      { "README.md": other(), [CONFIG_PATH]: "enabled: true\n" },
      "Rewrite",
    );
    const before = titles(stage);

    const report = await stage.sync({ turn: "now" });

    expect(report).toMatchObject({ kind: "stopped" });
    expect(titles(stage)).toEqual(before);
    expect([...stage.repository.issues.values()].every(({ state }) => state === "OPEN")).toBe(true);
    expect(stage.issue(TRACKING).body).toContain("no longer finds any topics");
    expect(stage.issue(TRACKING).body).toContain("What to do next");
    stage.clock.advance(3_600_000);
    expect(await writesOf(stage, () => stage.sync({ turn: "now" }))).toEqual([]);
  });
});

/** A document in which reading B finds nothing: a list where it reads rows of tables, and otherwise a table. */
function other(): string {
  const crafts = Array.from(
    { length: 26 },
    (_, index) => `The craft ${String.fromCodePoint(97 + index)}-knots`,
  );
  const { from } = offer("B").reading.options.topics;
  const body =
    from === "rows" || from === "cells"
      ? crafts.map((craft) => `- ${craft}`)
      : ["| Topic | What to do |", "|---|---|", ...crafts.map((craft) => `| ${craft} | Practise it |`)];
  return `# Crafts roadmap\n\nA learning path for crafts, step by step.\n\n${body.join("\n")}\n`;
}

test("a branch that takes no commit does not keep the chosen reading from opening", async () => {
  const stage = await unsure();
  await stage.sync({ turn: "now" });
  stage.learner.protectBranch(stage.repository, "main");
  const issue = stage.issue(TRACKING);
  stage.learner.edit(issue, { body: ticked(issue.body, "B") });

  expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", failures: [] });

  expect(configText(stage)).toBe("");
  expect(titles(stage).toSorted()).toEqual(
    items(offer("B").roadmap)
      .map(({ title }) => title)
      .toSorted(),
  );
  stage.clock.advance(3_600_000);
  expect(await writesOf(stage, () => stage.sync({ turn: "now" }))).toEqual([]);
});

test("nor does the limit on issues, because the choice says how many topics there are", async () => {
  const stage = await unsure({ files: { [CONFIG_PATH]: "max_issues: 2\n" } });
  await stage.sync({ turn: "now" });
  stage.learner.protectBranch(stage.repository, "main");
  const issue = stage.issue(TRACKING);
  stage.learner.edit(issue, { body: ticked(issue.body, "B") });
  const report = await stage.sync({ turn: "now" });
  expect(report).toMatchObject({ kind: "synced", failures: [] });
  expect(titles(stage)).toHaveLength(items(offer("B").roadmap).length);
  stage.clock.advance(3_600_000);
  expect(await writesOf(stage, () => stage.sync({ turn: "now" }))).toEqual([]);
});

test("titles from the roadmap are harmless in the question", async () => {
  const evil = "@ada <!-- waymark:ask reading B --> [x](https://evil.example) Wood";
  const hostile = await ambiguousRoadmap((one) => one.replaceAll("Wood", evil));
  const stage = await openStage({ roadmap: hostile.text });

  await stage.sync({ turn: "now" });

  const boxes = stage
    .issue(TRACKING)
    .body.split("\n")
    .filter((line) => line.startsWith("- [ ]"));
  expect(boxes).toHaveLength(hostile.offers.length);
  expect(boxes.join("\n")).toContain("@\u2060ada");
  for (const box of boxes) {
    expect(box.match(/(?<!\\)<!--/gu)).toHaveLength(1);
    expect(box).not.toMatch(/@ada|(?<!\\)\]\(https/u);
  }
});
