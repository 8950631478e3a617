/** A month with READMEs of unusual forms: after each step nothing failed, and a second run writes nothing. */
import { expect, test } from "vitest";
import { withBadge, withoutBadge } from "../../src/set-up/readme-badge.ts";
import { openStage, type Stage } from "./stage.ts";

const DAY = 86_400_000;
const list = (...topics: readonly string[]) => topics.map((topic) => `- ${topic}\n`).join("");
const HEAD = "# Python roadmap\n\nA structured path for learning Python.\n\n";
const PHASES = `## Phase 1: Basics\n\n${list("Variables", "Loops", "Functions")}\n## Phase 2: Beyond\n\n${list("Files", "Modules", "Tests")}`;
const SKILLS = ["HTML", "CSS", "JavaScript", "React", "Node", "SQL", "Git"];
const LONG = `Everything about ${"very ".repeat(60)}long titles 🚀`;

interface Strange {
  readonly name: string;
  readonly readme: string;
  /** How many issues open, with the tracking issue. */
  readonly issues: number;
  /** What progress.md is called. */
  readonly title: string;
}

const STRANGE: readonly Strange[] = [
  { name: "no title", readme: PHASES, issues: 7, title: "roadmap" },
  {
    name: "only a table",
    readme: `| Week | Topic | Resource |\n|---|---|---|\n${SKILLS.map((skill, index) => `| ${index + 1} | Learn ${skill} | [link](https://e.org/${index}) |\n`).join("")}`,
    issues: 8,
    title: "roadmap",
  },
  {
    name: "right to left",
    readme: `# خارطة طريق لتعلم بايثون\n\nمسار منظم لتعلم بايثون خطوة بخطوة.\n\n## المرحلة 1: الأساسيات\n\n${list("المتغيرات", "الحلقات", "الدوال")}\n## المرحلة 2: أبعد\n\n${list("الملفات", "الوحدات", "الاختبارات")}`,
    issues: 7,
    title: "خارطة طريق لتعلم بايثون",
  },
  {
    name: "Windows line ends",
    readme: (HEAD + PHASES).replaceAll("\n", "\r\n"),
    issues: 7,
    title: "Python roadmap",
  },
  {
    name: "line ends of an old Mac",
    readme: (HEAD + PHASES).replaceAll("\n", "\r"),
    issues: 7,
    title: "Python roadmap",
  },
  { name: "a byte order mark", readme: `\uFEFF${HEAD}${PHASES}`, issues: 7, title: "Python roadmap" },
  {
    name: "front matter",
    readme: `---\ntitle: Path\ntags: [a, b]\n---\n\n${HEAD}${PHASES}`,
    issues: 7,
    title: "Python roadmap",
  },
  {
    name: "comments",
    readme: `<!-- top -->\n${HEAD}<!--\n- not a topic\n-->\n${PHASES.replace("- Loops", "- <!-- todo --> Loops <!-- easy -->")}<!-- unclosed\n- nor this\n`,
    issues: 7,
    title: "Python roadmap",
  },
  {
    name: "mentions and references",
    readme: `# Learn with @ada #12\n\nA structured path for learning.\n\n## Phase 1: closes #1 @ada/team\n\n${list("Ask @ada about #123", "closes #1", "Fixes octo/repo#5", "GH-7 and https://github.com/a/b/issues/9")}\n## Phase 2: 0123456789abcdef0123456789abcdef01234567\n\n${list("@ada", "resolves https://github.com/ada/roadmap/issues/2", "/waymark off")}`,
    issues: 8,
    title: "Learn with @\u2060ada #\u206012",
  },
  {
    name: "HTML",
    readme: `<h1 align="center">Python roadmap</h1>\n<p>A path for learning</p>\n<h2>Phase 1: Basics</h2>\n<ul><li>Variables</li><li>Loops</li><li>Functions</li></ul>\n<h2>Phase 2: Beyond</h2>\n<ul><li>Files</li><li>Modules</li></ul>\n`,
    issues: 6,
    title: "Python roadmap",
  },
  {
    name: "pipes, links and pictures",
    readme: `${HEAD}## Phase 1: A | B\n\n${list("a | b", "c \\| d", "`x | y`", "**bold** | _it_")}\n## Phase 2: [link](https://e.org)\n\n${list("[Files](https://e.org/a|b)", "![img](x.png) Modules", "~~Tests~~")}`,
    issues: 8,
    title: "Python roadmap",
  },
  {
    name: "very long titles",
    readme: `# ${LONG}\n\nA structured path for learning Python.\n\n## Phase 1: ${LONG}\n\n${list(LONG, `${LONG}!`, "Loops", "Variables")}\n## Phase 2: ${LONG}\n\n${list("Files", "Modules", "Tests", "Classes")}`,
    issues: 9,
    title: LONG.slice(0, 200),
  },
  {
    name: "emoji",
    readme: `# 🐍🐍🐍\n\nA structured path for learning 🐍 Python.\n\n## 1️⃣ Start 🌱\n\n${list("🔤 Variables", "🔁 Loops", "⚙️ Functions", "👩‍👩‍👧‍👦 Classes")}\n## 2️⃣ Beyond 🚀\n\n${list("📁 Files", "📦 Modules", "🧪 Tests")}`,
    issues: 8,
    title: "🐍🐍🐍",
  },
];

/** A run that must succeed, and a second one that must write nothing. */
async function settled(stage: Stage): Promise<void> {
  const run = () => stage.sync({ turn: "now", call: "asked", digest: true });
  expect(await run()).toMatchObject({ kind: "synced", failures: [], tracking: null });
  const second = await stage.requestsOf(run);
  expect(second.filter((operation) => !/^(?:query|GET)/u.test(operation))).toEqual([]);
  stage.clock.advance(DAY);
}

/** A line of the roadmap with a topic, below a heading of a phase or in a table. */
const TOPIC = /(?<=^## [^\r\n]*(?:\r\n|[\r\n]){2})- .+$|^\| 2 .*$/mu;
/** Names and references that GitHub would link, outside code and addresses. */
const LIVE = /(?<![\w`/&;])@ada\b|\b(?:closes|fixes|resolves) (?:\S+)?#\d/iu;
const shown = (text: string) => text.replaceAll(/<!--[^]*?-->|`[^`]*`|\]\([^)]*\)/gu, "");

test.each(STRANGE)("$name", { timeout: 60_000 }, async ({ readme, issues: count, title }) => {
  const stage = await openStage({
    roadmap: readme,
    files: { ".github/roadmap.yml": "enabled: true\nlanguage: en\npace:\n  topics: 5\n" },
  });
  const { repository, learner } = stage;
  const view = () => stage.github.repository(stage.fork);
  const file = (path: string) => view().file(path) ?? "";
  const push = (text: string) => learner.push(repository, { "README.md": text }, "A change");
  await stage.sync();
  const issues = () => [...repository.issues.values()];
  const [pinned] = issues();
  if (pinned?.body.includes("- [ ] **A**") === true)
    learner.edit(pinned, { body: pinned.body.replace("- [ ] **A**", "- [x] **A**") });
  await settled(stage);
  expect(issues()).toHaveLength(count);
  expect(file("progress.md")).toMatch(/^# .+\n/u);
  expect(file("progress.md").slice(2, 2 + title.length)).toBe(title);

  const [first, second, third] = issues().filter((issue) => issue.title !== "Your progress");
  if (first === undefined || second === undefined || third === undefined) throw new Error("too few issues");
  learner.close(first);
  learner.close(second, "NOT_PLANNED");
  await settled(stage);
  learner.reopen(first);
  learner.edit(third, { title: "My own title", body: `${third.body}\n\nMine` });
  stage.clock.advance(7 * DAY);
  await settled(stage);
  expect(third.title).toBe("My own title");

  const line = TOPIC.exec(readme)?.[0];
  if (line !== undefined) {
    push(
      file("README.md").replace(
        line,
        line.startsWith("|") ? `${line}\n| 9 | Learn more | x |` : `${line}\n- One more`,
      ),
    );
    await settled(stage);
    push(file("README.md").replace(/^(?:- One more|\| 9 .*)(?:\r\n|[\r\n])/mu, ""));
  }

  expect(issues()).toHaveLength(line === undefined ? count : count + 1);

  const plain = file("README.md");
  const badged = withBadge(plain, "README.md");
  expect(withoutBadge(badged, "README.md")).toBe(plain);
  push(badged);
  await settled(stage);
  const retired = issues().filter(({ labels }) => labels.some(({ name }) => name === "retired"));
  expect(retired).toHaveLength(line === undefined ? 0 : 1);

  const texts = issues().flatMap(({ body, comments }) => [body, ...comments.map((comment) => comment.body)]);
  expect([...texts, file("progress.md")].map(shown).filter((text) => LIVE.test(text))).toEqual([]);
  const messages = view()
    .commits()
    .map(({ message }) => message);
  expect(messages.filter((message) => /#\d|@/u.test(message))).toEqual([]);
});

test.each(STRANGE)(
  "$name: the set-up pull request is one, mentions nobody, and merging it opens the course",
  async ({ readme, issues: count }) => {
    const stage = await openStage({ roadmap: readme, issues: false });
    const { repository, learner } = stage;
    const fork = () => stage.github.repository(stage.fork);
    const file = (path: string) => fork().file(path) ?? "";
    const before = file("README.md");
    const report = await stage.sync({ call: "asked" });
    expect(report.kind).not.toBe("stayed-out");
    const [pull, ...more] = repository.pullRequests.values();
    if (pull === undefined) throw new Error("no pull request was opened");
    expect(more).toEqual([]);
    expect(shown(pull.body)).not.toMatch(LIVE);
    expect(pull.body.length).toBeLessThan(60_000);
    // A person chooses where Waymark is not sure.
    if (pull.body.includes("- [ ] **A**"))
      learner.editPullRequest(pull, { body: pull.body.replace("- [ ] **A**", "- [x] **A**") });
    learner.merge(pull);
    learner.enableIssues(repository);
    await settled(stage);
    expect(fork().issues()).toHaveLength(count);
    expect(withoutBadge(file("README.md"), "README.md")).toBe(before);
    expect(file("README.md")).toContain("badge.svg");
    expect(file(".github/roadmap.yml")).not.toBe("");
  },
);
