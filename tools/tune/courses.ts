/** Made-up courses: phases of topics, plans of steps and calendars, with what is beside a course. */
import { stepName, url, type Page, type Size } from "./page.ts";
import { details, heads, naming, resources, WEIGHED } from "./phase-shapes.ts";
import { ADVICE, NEEDS, PARTS } from "./vocabulary.ts";

/** What is beside a course: nothing in it is a topic. */
function beside(page: Page, level: number): void {
  const signs = "#".repeat(level);
  const heading = (word: string): number => page.add(`${signs} ${word}`, "");
  const bullets = (texts: readonly string[]): number => page.add(...texts.map((text) => `- ${text}`), "");
  page.one<() => void>([
    () => {
      heading(page.word("advice"));
      bullets(page.some(ADVICE, page.between(2, 5)));
    },
    () => {
      heading(page.word("sources", 5));
      bullets(
        Array.from(
          { length: page.between(2, 5) },
          (_, index) => `[${page.one(["Book", "Course", "Video"])} ${index + 1}](${url(page)})`,
        ),
      );
    },
    () => {
      heading(page.word("prerequisites"));
      bullets(page.some(NEEDS, page.between(1, 3)));
    },
    () => {
      heading(page.word("housekeeping", 12));
      page.add("Read this first.", "");
    },
    () => {
      heading("License");
      page.add("MIT", "");
    },
  ])();
}

/** Some titles only name the subject. Then the sentence below says that it is a course. */
const SUBJECT_ALONE = 0.2;

function addTitle(page: Page, field: readonly string[]): void {
  const subject = field[0] ?? "";
  const isAlone = page.chance(SUBJECT_ALONE);
  if (isAlone) page.add(`# ${subject}`, "");
  else
    page.add(
      `# ${page.one([`${subject} ${page.word("roadmap")}`, `${page.word("roadmap")}: ${subject}`, page.word("roadmap"), page.code === "en" ? `Learn ${subject}` : `${page.word("roadmap")} ${subject}`])}`,
      "",
    );
  if (isAlone || page.chance(0.5))
    page.add(`${page.one(["A", "My"])} ${page.word("roadmap").toLowerCase()}.`, "");
}

/** Phases with topics of one shape, and some of what is beside a course. */
export function course(page: Page): void {
  const field = page.one(page.fields);
  addTitle(page, field);
  if (page.chance(0.25)) beside(page, 2);
  const nameOf = naming(page);
  const head = heads(page, 2);
  const body = page.one(WEIGHED);
  const few = page.chance(0.5);
  const count = few ? page.between(2, 3) : page.between(2, 6);
  const all = page.some([...new Set(page.fields.flat())], 60);
  const parts = page.code === "en" && page.chance(0.7) ? page.some(PARTS, count) : all.slice(-count);
  let from = 0;
  for (let phase = 0; phase < count; phase++) {
    const wanted = few ? page.between(2, 3) : page.between(2, 7);
    const names = all.slice(from, from + wanted);
    from += wanted;
    if (names.length < 2) break;
    const line = head(nameOf(phase, parts[phase] ?? `${phase}`));
    page.phases.push({ line, topics: [] });
    if (page.chance(0.15)) page.add("What this part is about.", "");
    body(page, names, phase);
    if (page.lines.some((text) => text.startsWith("<details>"))) page.add("</details>", "");
  }
  if (page.chance(0.15)) {
    // What is optional comes last, under a name of its own.
    page.phases.push({
      line: page.add(`## ${page.one(["Bonus", "Electives", "Extra topics", "Optional"])}`, ""),
      topics: [],
    });
    for (const name of all.slice(from, from + page.between(1, 3))) page.topic(page.add(`- ${name}`));
    page.add("");
  }
  if (page.chance(0.3)) project(page);
  if (page.chance(0.7)) for (let more = page.between(1, 3); more > 0; more--) beside(page, 2);
}

function project(page: Page): void {
  page.add(`## ${page.word("projects", 3)}`, "");
  page.add(
    ...page
      .some(["Blog", "Chat app", "Weather site", "Quiz", "Portfolio"], page.between(1, 3))
      .map((text) => `- ${text}`),
    "",
  );
}

/** Steps as the only phases of one list, table or row of headings. */
export function plan(page: Page): void {
  const field = page.one(page.fields);
  addTitle(page, field);
  const names = page.some([...new Set(page.fields.flat())], page.between(4, 12));
  const size = page.one<Size>(["weeks", "days", "stages"]);
  const shape = page.between(0, 4);
  page.phases.push({ line: 1, topics: [] });
  if (shape === 0) {
    page.add(
      `| ${stepName(page, size, 1).replace(/\s*\d+/u, "")} | ${page.word("topicLabels", 3)} | ${page.word("projects", 3)} |`,
      "|---|---|---|",
    );
    names.forEach((name, index) =>
      page.topic(page.add(`| ${index + 1} | ${name} | ${page.one(["Blog", "Chat", "Quiz"])} |`)),
    );
  } else if (shape === 1)
    names.forEach((name, index) => page.topic(page.add(`- ${stepName(page, size, index + 1)}: ${name}`)));
  else if (shape === 2) names.forEach((name) => page.topic(page.add(`- [ ] ${name}`)));
  else if (shape === 3) names.forEach((name, index) => page.topic(page.add(`${index + 1}. **${name}**`)));
  else
    names.forEach((name, index) => {
      page.topic(
        page.add(`## ${size === "days" ? stepName(page, "days", index + 1) : index + 1 + "."} ${name}`, ""),
      );
      page.add(...resources(page).map((line) => line.trim()), "");
    });
  page.add("");
  // The same plan again, to tick off: read once.
  if (shape === 1 && page.chance(0.4)) {
    page.add("## Checklist", "");
    names.forEach((name, index) => page.add(`- [ ] ${stepName(page, size, index + 1)}: ${name}`));
  }
  if (page.chance(0.4)) beside(page, 2);
}

/** Months above weeks, or weeks above days: the smaller steps are the topics. */
export function calendar(page: Page): void {
  const field = page.one(page.fields);
  addTitle(page, field);
  const [outer, inner] = page.one<readonly [Size, Size]>([
    ["stages", "weeks"],
    ["weeks", "days"],
  ]);
  const again = page.chance(0.5);
  const asItems = page.chance(0.4);
  let n = 0;
  for (let phase = 0; phase < page.between(2, 4); phase++) {
    page.phases.push({
      line: page.add(`## ${stepName(page, outer, phase + 1)}: ${page.one(PARTS)}`, ""),
      topics: [],
    });
    if (again) n = 0;
    for (const name of page.some(field, page.between(2, 4))) {
      n += 1;
      page.topic(
        page.add(
          asItems ? `- **${stepName(page, inner, n)}**: ${name}` : `### ${stepName(page, inner, n)}: ${name}`,
        ),
      );
      if (!asItems) page.add("", ...details(page).map((line) => line.trim()), "");
    }
    page.add("");
  }
  if (page.chance(0.4)) beside(page, 2);
}
