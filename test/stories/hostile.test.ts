/**
 * Hostile text: whatever a roadmap or a stranger writes shows as written, notifies nobody, creates no links and breaks
 * nothing.
 */
import type { Nodes } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { expect, test } from "vitest";
import { writeManagedBody } from "../../src/markdown/managed-block.ts";
import { renderSummary } from "../../src/progress/render-summary.ts";
import { openStage, type Stage } from "./stage.ts";

const HEAD = "# Python roadmap\n\nA structured path for learning Python.\n\n## Phase 1: Basics\n\n";
const roadmapOf = (...topics: readonly string[]) =>
  `${HEAD}${topics.map((topic) => `- ${topic}\n`).join("")}`;
/** Enough ordinary topics, so that the text is read as a roadmap. */
const PLAIN = ["Variables", "Loops", "Functions", "Files", "Modules"];

async function synced(...topics: readonly string[]): Promise<Stage> {
  const stage = await openStage({ roadmap: roadmapOf(...PLAIN, ...topics) });
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [], tracking: null });
  return stage;
}

const view = (stage: Stage) => stage.github.repository(stage.fork);
/** Every text that Waymark wrote about the hostile topic. */
function written(stage: Stage): readonly string[] {
  const files = Object.entries(view(stage).files()).filter(([path]) => path === "progress.md");
  return [
    ...view(stage)
      .issues()
      .map(({ body }) => body),
    ...files.map(([, text]) => text),
  ];
}

/** The plain text and the addresses in a Markdown document, as GitHub's parser sees them. */
function seen(markdown: string): {
  readonly text: string;
  readonly urls: readonly string[];
  readonly html: readonly string[];
} {
  const [texts, urls, html]: [string[], string[], string[]] = [[], [], []];
  const walk = (node: Nodes) => {
    if (node.type === "text") texts.push(node.value);
    if (node.type === "html" && !/^(?:<!-- waymark:|<p><picture>)/u.test(node.value)) html.push(node.value);
    if (node.type === "link" || node.type === "image" || node.type === "definition") urls.push(node.url);
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(remark().use(remarkGfm).parse(markdown));
  return { text: texts.join("\n"), urls, html };
}

/**
 * GitHub's second pass after Markdown: names, teams, numbers and commits in plain text become links, and notify people
 * or create backlinks.
 */
const MENTION = /(?<![\w`/])@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\/[\w-]+)?/iu;
const REFERENCE = /(?<![\w&])(?:[\w.-]+\/[\w.-]+)?#\d+|\bgh-\d+/iu;

test.each([
  "$(rm -rf /) `id` ${{ secrets.TOKEN }} ::set-output name=a::b %0A::error::x",
  "::set-output name=percent::100",
  "A | B | C \\| D",
  "<script>alert(1)</script> <img src=x onerror=alert(1)> <b>bold</b>",
  "__proto__ constructor toString",
])("a title like %j gets its issue, and nothing else happens", async (title) => {
  const stage = await synced(title.replaceAll("<", "\\<").replaceAll("`", "\\`").replaceAll("_", "\\_"));
  expect(view(stage).issues()).toHaveLength(7);
  for (const text of written(stage)) {
    const { html, urls } = seen(text);
    expect(
      html.filter((tag) => !/^<\/?(?:sub|picture|source|img|span|details|summary|br)\b/iu.test(tag)),
    ).toEqual([]);
    expect(
      urls.filter(
        (url) =>
          !/^(?:http:\/\/127|https:\/\/github\.com\/waymark-dev\/waymark#|\.github|progress)/u.test(url),
      ),
    ).toEqual([]);
  }
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});

test.each([
  "Thank @everyone and @octo-org/team and @ada",
  "See #1, fixes #2, closes octo/other#3, GH-4",
  "Read https://github.com/octo/other/issues/5 first",
])("%j neither pings nor references anybody", async (title) => {
  const stage = await synced(title);
  expect(written(stage).join("\n")).toContain(title.split(" ")[0]);
  for (const text of written(stage)) {
    const { text: plain, urls } = seen(text);
    const lines = plain.split("\n");
    expect(lines.filter((line) => MENTION.test(line))).toEqual([]);
    expect(
      lines.filter((line) => REFERENCE.test(line.replace(/ #\d+$/u, "")) && /octo|fixes|See/iu.test(line)),
    ).toEqual([]);
    expect(urls.filter((url) => /^https?:\/\/github\.com\/[^/]+\/[^/]+\/issues/u.test(url))).toEqual([]);
  }
});

test("links in a roadmap: issues of others go through the redirect, scripts and tracking images go nowhere", async () => {
  const stage = await synced(
    "[Courses](https://github.com/octo/other/issues/5)",
    "[Bad](javascript:alert(1)) topic",
    "![pixel](https://track.example/p.gif) Pictures",
    "[Data](data:text/html,x) files",
  );
  const urls = written(stage).flatMap((text) => seen(text).urls);
  expect(urls.filter((url) => /javascript:|data:|track\.example/iu.test(url))).toEqual([]);
  expect(urls.filter((url) => url.includes("octo/other"))).toEqual(
    urls.filter((url) => url.startsWith("https://redirect.github.com/octo/other")),
  );
});

test("bidi controls, zero width and lone halves of characters are not shown; the next sync writes nothing", async () => {
  const stage = await synced("Lo\u202Eops\u200B and sets", "Zero\u2066\u2069 one");
  const titles = view(stage)
    .issues()
    .map(({ title }) => title);
  expect(titles.slice(6, 8)).toEqual(["Loops and sets", "Zero one"]);
  for (const text of [...titles, ...written(stage)]) {
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B]/u);
    expect(text.isWellFormed()).toBe(true);
  }
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});

test("NUL, halves of characters and bytes that are not UTF-8 reach nothing that Waymark writes", async () => {
  const roadmap = Buffer.concat([
    Buffer.from(roadmapOf(...PLAIN, "Half &#xD83D; of one", "None &#0; of it")),
    Buffer.from("- Raw "),
    Buffer.from([0xed, 0xa0, 0xbd, 0xff]),
    Buffer.from(" bytes\n"),
  ]);
  const config = 'items:\n  phase-1-basics/loops:\n    objectives: ["Half \\uD83D and none \\0 of it"]\n';
  const stage = await openStage();
  stage.learner.push(stage.repository, { "README.md": roadmap, ".github/roadmap.yml": config }, "Write it");
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [], tracking: null });
  expect(view(stage).issues()).toHaveLength(9);
  expect(stage.issue("Loops").body).toContain("- [ ] Half and none \uFFFD of it");
  const titles = view(stage)
    .issues()
    .map(({ title }) => title);
  for (const text of [...titles, ...written(stage), ...Object.values(view(stage).files()).slice(1)]) {
    // eslint-disable-next-line no-control-regex -- the test looks for a control character
    expect(text).not.toMatch(/\u0000/u);
    expect(text.isWellFormed()).toBe(true);
  }
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});

test("a roadmap with a NUL in it is not a text: nothing is opened, and the reason is given", async () => {
  const stage = await openStage({ roadmap: roadmapOf(...PLAIN, "No\0thing") });
  const requests = await stage.requestsOf(async () => {
    expect(await stage.sync()).toMatchObject({
      kind: "stayed-out",
      reason: "`README.md` cannot be read: it is not a text file.",
    });
  });
  expect(requests.filter((operation) => !/^(?:query|GET)/u.test(operation))).toEqual([]);
});

test("two titles that differ only in how Unicode composes them have an issue each", async () => {
  const stage = await synced("Café".normalize("NFC"), "Café".normalize("NFD"));
  const ids = view(stage)
    .issues()
    .flatMap(({ body }) => /item v1 (\S+caf\S+)/u.exec(body)?.[1] ?? []);
  expect(ids).toEqual(["phase-1-basics/café", "phase-1-basics/café-2"]);
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});

test("a title over 256 characters is cut between graphemes", async () => {
  const family = "👩‍👩‍👧‍👦";
  const stage = await synced(`Families ${family.repeat(40)}`);
  const title = view(stage).issues()[6]?.title ?? "";
  expect(title.length).toBeLessThanOrEqual(256);
  expect(title).toMatch(new RegExp(`^Families (?:${family})+…$`, "u"));
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});

test("a body over 65,536 characters is cut at a line, with its marker and its end mark", async () => {
  const tools = Array.from({ length: 3_000 }, (_, index) => `tool no ${index}`).join(", ");
  const stage = await synced(
    `Last\n\n## Languages & Tools\n\n| Skill Area | What to learn |\n| --- | --- |\n| Everything | ${tools} |`,
  );
  const { body } = stage.issue("Everything");
  expect(body.length).toBeLessThan(32_768);
  expect(body).toMatch(
    /^<!-- waymark:item v1 \S*everything\S* -->[^]*…and [\d,]+ more[^]*waymark:end[^>]*-->$/u,
  );
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});

test("all that a roadmap and its config can say at once stays below GitHub's limit, with marker and end mark", async () => {
  const long = (words: string) =>
    Array.from({ length: 60 }, (_, index) => `${words} ${index} ${"*_<b>(y)`".repeat(30)}`);
  const topics = Array.from({ length: 100 }, (_, index) => `Lesson ${index} ${"a&b # ".repeat(40)}`);
  const outcomes = Array.from({ length: 200 }, (_, index) => `Words ${index} ${"a&b ".repeat(60)}`).join(
    ", ",
  );
  const item = JSON.stringify({
    objectives: long("Objective").map((each) => each.slice(0, 200)),
    done_when: long("Finish").map((each) => each.slice(0, 200)),
    resources: long("Book").map((title, index) => ({
      title: title.slice(0, 200),
      url: `https://example.org/${index}/${"far/".repeat(100)}`,
    })),
    exercise: "*_`<b>".repeat(300),
  });
  const roadmap = `${roadmapOf(...PLAIN, ...topics)}\n## Projects\n\n| Project | What you'll learn |\n| --- | --- |\n| Everything | ${outcomes} |\n`;
  const config = `items:\n  projects/everything: ${item}\n`;
  const stage = await openStage({ roadmap, files: { ".github/roadmap.yml": config } });
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [], tracking: null });
  const { body } = stage.issue("Everything");
  expect(body.length).toBeGreaterThan(32_768);
  expect(body.length).toBeLessThan(65_536);
  expect(body.isWellFormed()).toBe(true);
  expect(body).toMatch(/^<!-- waymark:item v1 projects\/everything -->\n[^]*\n<!-- waymark:end[^>]*-->$/u);
  expect((await stage.requestsOf(() => stage.sync())).join(" ")).not.toMatch(/mutation|POST|PATCH/u);
});

test("where the learner wrote an issue full, their text stays, and the rest goes on", async () => {
  const stage = await synced();
  const loops = stage.issue("Loops");
  stage.learner.edit(loops, { body: `${loops.body}\r\n${"n".repeat(65_500 - loops.body.length)}` });
  const { body } = loops;
  const link = `- [Loops](https://example.org/${"far/".repeat(60)})`;
  const more = roadmapOf(...PLAIN)
    .replace("- Loops", link)
    .replace("- Files", link.replace("Loops", "Files"));
  stage.learner.push(stage.repository, { "README.md": more }, "Sync fork");
  expect(await stage.sync()).toMatchObject({ failures: [] });
  expect(view(stage).issue(loops.number).body === body).toBe(true);
  expect(stage.issue("Files").body).toContain("https://example.org/far/");
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});

test("an outsider's issue with a forged marker is left alone and takes nothing over", async () => {
  const stage = await synced();
  const forged = stage.stranger.openIssue(
    stage.repository,
    "Mine now",
    writeManagedBody({ kind: "item", id: "phase-1-basics/loops" }, "- [x] all"),
  );
  stage.stranger.close(forged);
  const tracking = stage.stranger.openIssue(
    stage.repository,
    "Progress",
    writeManagedBody({ kind: "tracking" }, "100 %"),
  );
  await stage.sync();
  expect(view(stage).issue(forged.number)).toMatchObject({ title: "Mine now", labels: [], milestone: null });
  expect(view(stage).issue(tracking.number)).toMatchObject({ state: "OPEN", body: tracking.body });
  expect(view(stage).issue(stage.issue("Loops").number)).toMatchObject({ state: "OPEN" });
  expect(view(stage).file("progress.md")).toContain("0 of 5 done");
});

test("an outsider's forged marker that comes before the first sync does not stand in for the item", async () => {
  const stage = await openStage({ roadmap: roadmapOf(...PLAIN) });
  const forged = writeManagedBody({ kind: "item", id: "phase-1-basics/loops" }, "x");
  stage.stranger.close(stage.stranger.openIssue(stage.repository, "Forged", forged));
  await stage.sync();
  expect(stage.issue("Loops").state).toBe("OPEN");
});

test("a marker that the learner edits is put right, one copied to another issue is a duplicate", async () => {
  const stage = await synced();
  const [loops, files] = [stage.issue("Loops"), stage.issue("Files")];
  stage.learner.edit(loops, { body: loops.body.replace("phase-1-basics/loops", "phase-1-basics/lops") });
  const copy = stage.learner.openIssue(stage.repository, "My notes on files", `Mine\n\n${files.body}`);
  await stage.sync();
  expect(view(stage).issue(loops.number).body).toContain("waymark:item v1 phase-1-basics/loops -->");
  expect(view(stage).issue(copy.number)).toMatchObject({
    title: "My notes on files",
    body: copy.body,
    state: "CLOSED",
    stateReason: "DUPLICATE",
  });
  expect(view(stage).issue(files.number)).toMatchObject({ state: "OPEN", title: "Files" });
  expect(view(stage).issues()).toHaveLength(7);
});

test("a marker that the learner takes away leaves the words to them, and what they completed still counts", async () => {
  const stage = await synced();
  const loops = stage.issue("Loops");
  stage.learner.close(loops);
  stage.learner.edit(loops, { body: "Only my own words" });
  await stage.sync();
  expect(view(stage).issue(loops.number)).toMatchObject({ body: "Only my own words", state: "CLOSED" });
  expect(view(stage).issues()).toHaveLength(6);
  expect(stage.issue("Your progress").body).toContain("1 of 5 done");
  await stage.regenerate();
  expect(view(stage).file("progress.md")).toContain("1 of 5 done");
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});

test("a roadmap that contains our own marks as text confuses nobody", async () => {
  const stage = await synced(
    "Marks such as `<!-- waymark:item v1 phase-1-basics/loops -->` in text",
    "Marks such as `<!-- waymark:end -->` or `<!-- waymark:tracking v1 -->`",
    "Badges `<!-- waymark:badge -->`",
  );
  expect(view(stage).issues()).toHaveLength(9);
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
  stage.learner.close(stage.issue("Loops"));
  await stage.regenerate();
  expect(view(stage).file("progress.md")).toContain("1 of 8 done");
});

test("labels and titles that look like commands stay words in the summary of a run", async () => {
  const stage = await synced("::error file=a::boom", "::stop-commands::x");
  stage.learner.createLabel(stage.repository, "::set-env name=PATH::/tmp");
  stage.learner.label(stage.issue("Loops"), "::set-env name=PATH::/tmp");
  const report = await stage.regenerate();
  if (report.kind !== "regenerated") throw new Error(report.reason);
  const summary = renderSummary(report.progress, { commit: null, notes: [], week: "2026-11-23" });
  expect(summary.split("\n").filter((line) => /^\s*(?:::|##\[)/u.test(line))).toEqual([]);
});
