/** Everything that shows a cohort: hostile text stays text wherever it goes. */
import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { cohortJson, cohortSchema, readAbout, renderCohortJson } from "../../src/cohort/cohort-json.ts";
import { cohortFiles } from "../../src/cohort/cohort-files.ts";
import type { Cohort } from "../../src/cohort/cohort.ts";
import { renderCohortHtml, renderTopicHtml } from "../../src/cohort/render-cohort-html.ts";
import { renderCohortMd, renderTopicMd } from "../../src/cohort/render-cohort-md.ts";
import { renderCohortPicture } from "../../src/cohort/render-cohort-picture.ts";
import { escapeXml } from "../../src/progress/escape-xml.ts";
import { renderNarrowPicture } from "../../src/cohort/render-narrow-picture.ts";
import { renderCsv, renderTopicCsv } from "../../src/cohort/render-csv.ts";
import { renderCohortComment, renderCohortIssue } from "../../src/cohort/render-news.ts";
import { renderTable, renderTopicTable } from "../../src/cohort/render-table.ts";
import { openRoll, type Member } from "../../src/cohort/roll.ts";
import { en } from "../../src/language/en.ts";
import type { Language } from "../../src/language/language.ts";
import { LANGUAGES } from "../../src/language/languages.ts";
import { COHORT_JSON, COHORT_MD, COHORT_PICTURES } from "../../src/model/paths.ts";
import { readSvg } from "../progress/read-svg.ts";
import { allDone, courseRepository, courseText, openTopics, TODAY, type CourseWanted } from "./courses.ts";

const HOSTILE =
  "=1+1|</title></svg><script>alert(1)</script>\"' @mentor #1 [x](javascript:1) \u202Eevil\nline ]]>";

type Given = CourseWanted & { readonly member?: Member };

function cohortOf(courses: readonly Given[], title = "octo/roadmap"): Cohort {
  const roll = openRoll({ today: TODAY, joined: null, showsPrivate: true });
  for (const [index, { member, ...course }] of courses.entries()) {
    const text = courseText({ repository: index, ...course });
    roll.add(courseRepository(`learner-${index}/roadmap`, text, { databaseId: index }), member);
  }
  return roll.close({ title, website: "https://github.com", roadmap: "octo/roadmap" }, []);
}

const phases = [
  {
    id: "p",
    title: HOSTILE,
    optional: false,
    count: { done: 1, total: 2, percent: 50 },
    milestone: null,
    topics: openTopics(2).map((topic) => Object.assign({}, topic, { title: HOSTILE })),
  },
];
const hostile: readonly Given[] = [0, 1, 2].map(() => ({
  stuck: 0,
  done: [],
  titles: [HOSTILE],
  member: { name: HOSTILE, group: HOSTILE },
}));
const hostilePhases = cohortOf([{ more: { phases } }, { more: { phases } }]);
const mixed = cohortOf([
  { done: ["2026-11-28"], stuck: 2 },
  { done: ["2026-11-02"] },
  { done: ["2026-11-20", "2026-11-27"], weeks: ["2026-11-02", "2026-11-09", "2026-11-16"] },
  { more: { startedOn: "2026-11-28" } },
  { done: ["2026-11-27", "2026-11-28"], member: { name: "Ada Lovelace", group: "Morning" } },
  { done: allDone("2026-11-28") },
]);

describe("the sentence on how many learners there are", () => {
  // In HTML and SVG, all white space becomes a space.
  const plain = (text = "") => text.replaceAll("**", "").replaceAll("&#39;", "'").replaceAll("\u00A0", " ");
  const sentences = (cohort: Cohort, language: Language) =>
    [
      renderCohortMd(cohort, language, { picture: false }).split("\n\n")[1],
      renderCohortIssue(cohort, language, "x").split("\n\n")[0],
      /<p>([^<]*)<\/p>/u.exec(renderCohortHtml(cohort, language, "en"))?.[1],
    ].map(plain);

  it.each(Object.entries(LANGUAGES))("ends with one stop of its own in %s", (_, language) => {
    const { signs, cohort: words } = language;
    expect(new Set(sentences(cohortOf([]), language))).toEqual(new Set([words.nobody]));
    const [some = "", ...others] = new Set(sentences(cohortOf([{}]), language));
    expect(others).toEqual([]);
    expect(some.endsWith(signs.stop)).toBe(true);
    expect(some).toContain(plain(signs.colon));
    const picture = plain(renderCohortPicture(cohortOf([{}]), language, "light"));
    expect(picture).toContain(plain(`${words.picture.title}${signs.colon}`));
  });
});

describe("hostile names, titles and groups", () => {
  const cohort = cohortOf(hostile, HOSTILE);

  it("stay text in Markdown: no markup, links, mentions or references", () => {
    const text = renderCohortMd(cohort, en, { picture: false });
    const tree = remark().use(remarkGfm).parse(text);
    const found = JSON.stringify(tree);
    expect(found).not.toContain('"type":"html","value":"<script');
    expect(found).not.toContain('javascript:1)","position');
    const links = [...found.matchAll(/"url":"([^"]*)"/gu)].map(([, url = ""]) => url);
    expect(links.filter((url) => !url.startsWith("https://github.com/learner-"))).toEqual([]);
    expect(text).not.toMatch(/@mentor|#1\b|\u202E/u);
    expect(text.split("\n").filter((line) => line.startsWith("| stuck |"))).toHaveLength(3);
  });

  it("stay text in the comment and in the issue", () => {
    for (const text of [
      renderCohortComment(cohort, en, "2026-11-23") ?? "",
      renderCohortIssue(cohort, en, "https://github.com/eve/class/blob/main"),
    ]) {
      expect(text).not.toMatch(/@mentor|#1\b|(?<!\\)<script|\u202E/u);
    }
  });

  it("stay text in HTML, which loads and runs nothing", () => {
    const html =
      renderCohortHtml(cohort, en, "en") +
      renderTopicHtml(cohort.topics, en, "en") +
      renderCohortHtml(hostilePhases, en, "en");
    expect(html).toContain("default-src &#39;none&#39;");
    expect(html).not.toMatch(/<script|<img|\u202E|href="(?!https:\/\/github\.com\/learner-)/u);
    expect(html).toContain("&lt;script&gt;");
  });

  it("stay text in the picture", () => {
    for (const one of [cohort, hostilePhases]) {
      const svg = renderCohortPicture(one, en, "light");
      expect(() => readSvg(svg)).not.toThrow();
      expect(svg).not.toMatch(/<script|\u202E/u);
    }
  });

  it("are not formulas in CSV, and do not break a row", () => {
    const csv = renderCsv(cohort);
    const rows = csv.trimEnd().split("\r\n");
    expect(rows).toHaveLength(4);
    for (const cell of rows.slice(1).flatMap((row) => row.split(/,(?=")/u)))
      expect(cell).not.toMatch(/^"[=+\-@]/u);
    expect(csv).toContain(`"'=1+1|`);
    expect(renderTopicCsv(cohort.topics).split("\r\n")[1]).toMatch(/^"'=1\+1\|/u);
  });

  it.each(["=1", "+1", "-1", "@x", "\t=1", " =1", "＝1", "|x", "%x"])(
    "a cell that begins like %j is text",
    (name) => {
      const [, row = ""] = renderCsv(cohortOf([{ member: { name: `x${name}`, group: name } }])).split("\r\n");
      const group = row.split(",")[2] ?? "";
      expect(group.startsWith(`"'`)).toBe(true);
    },
  );

  it("stay on their line in the terminal", () => {
    const text = renderTable(cohort, en) + renderTopicTable(cohort.topics, en);
    expect(text).not.toMatch(/\u202E|(?!\n)\p{Cc}/u);
    expect(text.split("\n").filter((line) => line.startsWith("stuck"))).toHaveLength(3);
  });
});

describe("a cohort", () => {
  it("shows in every language, with the state in words", () => {
    expect(renderTable(mixed, en).split("\n").slice(0, 3).join("\n")).toMatchInlineSnapshot(`
      "State     Learner                           Group    Done                      Last activity     Next     Notes
      stuck     learner-0                                  █░░░░░░░░░   8% 1 of 12   28 November 2026  Topic 2  asks for help with Topic 3
      quiet     learner-1                                  █░░░░░░░░░   8% 1 of 12   2 November 2026   Topic 2"
    `);
    expect(renderCohortMd(mixed, LANGUAGES.es, { picture: true })).toContain("| necesita ayuda |");
    expect(renderTable(cohortOf([]), en)).toBe("There are no learners with Waymark yet.\n");
    expect(renderCohortMd(cohortOf([]), en, { picture: true })).not.toContain("<picture>");
    expect(renderTopicTable([], en)).toBe(
      "There are not enough learners yet. This list needs at least two.\n",
    );
    expect(renderTopicMd([], en)).toContain("There are not enough learners yet.");
    expect(renderCohortHtml(cohortOf([]), en, "en")).not.toContain("<table");
  });

  it("has a page and a picture for thousands of learners that GitHub still shows", () => {
    const many = cohortOf(Array.from({ length: 600 }, () => ({ done: ["2026-11-28"] })));
    const page = renderCohortMd(many, en, { picture: true });
    expect(page.length).toBeLessThan(400_000);
    expect(page).toContain("100 more learners are in cohort.json.");
    const svg = renderCohortPicture(many, en, "dark");
    expect(svg).toContain("540 more learners are in cohort.json.");
    expect(svg.length).toBeLessThan(60_000);
  });

  it("says nothing in a week in which nobody needs help", () => {
    expect(renderCohortComment(cohortOf([{ done: ["2026-11-28"] }]), en, "2026-11-23")).toBeNull();
    const many = cohortOf(Array.from({ length: 32 }, () => ({ done: ["2026-11-01"] })));
    expect(renderCohortComment(many, en, "2026-11-23")).toContain(", 2 more.");
  });

  it("says in one week only that somebody finished", () => {
    const cohort = cohortOf([{ done: allDone("2026-11-23") }]);
    const weeks = ["2026-11-23", "2026-11-30", "2026-12-07"];
    expect(weeks.map((monday) => renderCohortComment(cohort, en, monday) === null)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("has names of people only outside the part about topics", () => {
    const names = /learner-|Ada/u;
    const page = renderCohortMd(mixed, en, { picture: false });
    const [people = "", topics = ""] = page.split("## Where learners stop");
    expect(people).toMatch(names);
    expect(topics).toContain("| Topic 3 |");
    for (const text of [
      topics,
      renderTopicMd(mixed.topics, en),
      renderTopicHtml(mixed.topics, en, "en"),
      renderTopicCsv(mixed.topics),
      renderTopicTable(mixed.topics, en),
      JSON.stringify(mixed.topics),
    ]) {
      expect(text).not.toMatch(names);
    }
  });
});

describe("a roadmap with many phases", () => {
  const phase = (index: number, done: number) => ({
    id: `phase-${index}`,
    title: `Phase ${index} with a long title`,
    optional: index === 0,
    count:
      index === 0
        ? { done: 0, total: 0, percent: 0, optional: { done, total: 6 } }
        : { done, total: 6, percent: 0 },
    milestone: null,
    topics: openTopics(6),
  });
  const many = (length: number, done: number): Given => ({
    done: ["2026-11-28"],
    more: { phases: Array.from({ length }, (_, index) => phase(index, done)) },
  });
  const cohort = cohortOf([many(12, 1), many(12, 3), many(11, 6), { done: allDone("2026-11-28") }]);
  const svg = renderCohortPicture(cohort, en, "light");

  it("has slanted titles, and a darker cell for each third that is done", () => {
    expect(svg.match(/rotate\(-40/gu)).toHaveLength(12);
    const opacities = [...svg.matchAll(/fill-opacity="([^"]+)"/gu)].map(([, value]) => value);
    expect(new Set(opacities)).toEqual(new Set(["0.3", "0.5", "1"]));
  });

  it("has an empty frame and an empty cell where a learner's roadmap lacks a phase", () => {
    expect(svg).toContain('fill="none"');
    expect(renderCohortHtml(cohort, en, "en")).toContain("<td></td>");
  });

  it("counts an optional phase by its optional topics", () => {
    expect(cohort.phases.find(({ id }) => id === "phase-0")).toMatchObject({ optional: true });
    expect(renderCohortHtml(cohort, en, "en")).toContain(">6 of 6</td>");
  });
});

describe("a long list of what cannot be shown", () => {
  const roll = openRoll({ today: TODAY, joined: null, showsPrivate: true });
  for (let index = 0; index < 130; index += 1) roll.addMissing(`no/${index}`);
  roll.addMissing("no/0");
  const broken = roll.close({ title: "x", website: "https://github.com", roadmap: null }, []);

  it("is cut off, and says how many are left", () => {
    expect(renderTable(broken, en)).toContain("… and 111 more");
    expect(renderCohortMd(broken, en, { picture: false })).toContain("- and 31 more");
    expect(renderCohortHtml(broken, en, "en").match(/<li>/gu)).toHaveLength(131);
  });
});

describe("what is missing", () => {
  it("is empty in every format: a topic without a phase, a learner without a next item", () => {
    const topics = [
      {
        ...mixed.topics[0],
        title: "Alone",
        phase: null,
        kind: "project",
        optional: true,
        reached: 2,
        finished: 0,
        skipped: 0,
        stopped: 2,
        stuck: 0,
        medianDays: null,
      },
    ] as const;
    expect(renderTopicMd(topics, en)).toContain("| Alone |  | 2 | 0 | 0 | 2 | 0 |  |");
    expect(renderTopicCsv(topics)).toContain('"Alone",,"project","true",2,0,0,2,0,\r\n');
    expect(renderTopicTable(topics, en)).toMatch(/Alone\n$/u);
    expect(renderTopicHtml(topics, en, "en")).toContain('<td class="n"></td>');
    const done = cohortOf([{ done: allDone("2026-11-28") }]);
    expect(done.learners[0]?.next).toBeNull();
    expect(renderCsv(done)).toContain(',"2026-11-28","2026-11-28","unknown"');
  });

  it("shows which roadmap a learner has", () => {
    const [old, own] = ["b".repeat(40), "c".repeat(40)];
    const roll = openRoll({ today: TODAY, joined: null, showsPrivate: true });
    for (const [index, oid] of ["a".repeat(40), old, own].entries()) {
      const text = courseText({
        repository: index,
        done: ["2026-11-28"],
        more: { roadmap: { path: "README.md", oid } },
      });
      roll.add(courseRepository(`l-${index}/x`, text, { databaseId: index }));
    }
    const cohort = roll.close({ title: "x", website: "https://github.com", roadmap: null }, [
      "a".repeat(40),
      old,
    ]);
    const text = renderCohortMd(cohort, en, { picture: false });
    expect(text).toContain("has an older roadmap (1 version behind)");
    expect(text).toContain("changed the roadmap");
    const versions = cohortJson.parse(
      JSON.parse(renderCohortJson(cohort, { asOf: TODAY, issue: null })),
    ).learners;
    expect(versions.map(({ roadmap, versionsBehind }) => [roadmap, versionsBehind])).toEqual([
      ["current", 0],
      ["behind", 1],
      ["changed", 0],
    ]);
  });
});

describe("the picture for a phone", () => {
  it("has a line of words and a line of cells for each learner, and the phases by number", () => {
    const svg = renderNarrowPicture(mixed, en, "light");
    for (const { name } of mixed.learners) expect(svg).toContain(escapeXml(name));
    for (const [index, { title }] of mixed.phases.entries()) expect(svg).toContain(`${index + 1}. ${title}`);
    expect(svg.match(/viewBox="0 0 400 (\d+)"/u)?.[1]).toBeDefined();
    expect(svg).not.toContain("rotate(");
  });

  it("ends after sixty learners, and says how many more there are", () => {
    const [first] = mixed.learners;
    if (first === undefined) throw new Error("no learner");
    const learners = Array.from({ length: 75 }, (_, index) => ({ ...first, name: `Learner ${index}` }));
    const svg = renderNarrowPicture({ ...mixed, learners }, en, "dark");
    expect(svg).toContain(en.cohort.more(15));
    expect(svg).not.toContain(">Learner 60<");
    expect(renderNarrowPicture({ ...mixed, learners: [], phases: [] }, en, "dark")).toContain("<svg");
  });
});

describe("cohort.json", () => {
  it("has the shape of its schema, which is the one that `npm run build` makes", () => {
    const text = renderCohortJson(mixed, { asOf: TODAY, issue: 7 });
    expect(cohortJson.parse(JSON.parse(text))).toEqual(JSON.parse(text));
    const committed: unknown = JSON.parse(
      readFileSync(new URL("../../src/cohort/cohort.schema.json", import.meta.url), "utf8"),
    );
    expect(committed).toEqual(JSON.parse(cohortSchema()));
  });

  it("escapes control characters, which some terminals obey", () => {
    const id = "\u009B31m\u202Eevil";
    const text = renderCohortJson(cohortOf([{ more: { phases: [{ ...phases[0], id }] } }], "a\u009Bb"), {
      asOf: TODAY,
      issue: null,
    });
    expect(text).not.toMatch(/[^\P{C}\n]/u);
    expect(cohortJson.parse(JSON.parse(text))).toMatchObject({ title: "a\u009Bb", phases: [{ id }] });
  });

  it("has one line for each learner, and says at its beginning what an earlier run wrote", () => {
    const text = renderCohortJson(mixed, { asOf: TODAY, issue: 7 });
    expect(text.split("\n").filter((line) => line.startsWith('    {"repository"'))).toHaveLength(6);
    expect(readAbout(text)).toEqual({ asOf: TODAY, issue: 7 });
    expect(readAbout("{}")).toEqual({ asOf: null, issue: null });
  });

  it("comes with the page and the picture, wide and narrow, light and dark", () => {
    const files = cohortFiles(mixed, en, { asOf: TODAY, issue: null });
    expect([...files.keys()].slice(0, 2)).toEqual([COHORT_MD, COHORT_JSON]);
    expect(files.size).toBe(6);
    for (const path of Object.values(COHORT_PICTURES)) expect(files.get(COHORT_MD)).toContain(path);
  });
});
