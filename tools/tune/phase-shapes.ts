/** The shapes of a phase in made-up courses: how it is called, what its heading is, and how its topics are written. */
import { stepName, url, type Page, type Size } from "./page.ts";
import { PARTS } from "./vocabulary.ts";

export type Naming = (index: number, name: string) => string;

/** How the phases of a page are called: by steps, by numbers, by levels or by their names alone. */
export function naming(page: Page): Naming {
  const bare = page.chance(0.4);
  const by =
    (size: Size): Naming =>
    (index, name) =>
      bare
        ? stepName(page, size, index + 1)
        : `${stepName(page, size, index + 1)}${page.one([": ", " – ", " - "])}${name}`;
  return page.one<Naming>([
    by("stages"),
    by("stages"),
    by("weeks"),
    (index, name) => `${index + 1}. ${name}`,
    (index, name) => `${index + 1}. ${name}`,
    (_, name) => name,
    (_, name) => name,
    (index, name) => `${page.one(["🚀", "📘", "🔹"])} ${stepName(page, "stages", index + 1)}: ${name}`,
  ]);
}

/** The heading of a phase; the line that it is on. */
type Head = (title: string) => number;

export function heads(page: Page, level: number): Head {
  const signs = "#".repeat(level);
  const plain: Head = (title) => page.add(`${signs} ${title}`, ...(page.chance(0.8) ? [""] : []));
  return page.one<Head>([
    plain,
    plain,
    plain,
    plain,
    (title) => page.add(`**${title}**`, ""),
    (title) => page.add(`<h${level}>${title}</h${level}>`, ""),
    (title) => page.add(`<details><summary>${title}</summary>`, ""),
  ]);
}

/** The topics of one phase, in one shape. */
type Body = (page: Page, names: readonly string[], phase: number) => void;

const list =
  (
    line: (page: Page, name: string, index: number) => string,
    below?: (page: Page) => readonly string[],
  ): Body =>
  (page, names) => {
    names.forEach((name, index) => {
      page.topic(page.add(line(page, name, index)));
      if (below !== undefined) page.add(...below(page));
    });
    page.add("");
  };

export const details = (page: Page): readonly string[] =>
  page.some(page.one(page.fields), page.between(2, 4)).map((name) => `  - ${name.toLowerCase()}`);
export const resources = (page: Page): readonly string[] =>
  Array.from(
    { length: page.between(1, 3) },
    (_, index) => `  - [${page.one(["Docs", "Video", "Course", "Article"])} ${index + 1}](${url(page)})`,
  );

const BODIES: readonly (readonly [weight: number, body: Body])[] = [
  [5, list((_, name) => `- ${name}`)],
  [2, list((_, name, index) => `${index + 1}. ${name}`)],
  [
    2,
    list(
      (page, name) =>
        `- **${name}**${page.one([": ", " – "])}${page.one(page.fields).slice(0, 3).join(", ").toLowerCase()}`,
    ),
  ],
  [
    3,
    (page, names) => {
      for (const name of names) {
        const isDone = page.chance(0.3);
        const line = page.add(`- [${isDone ? "x" : " "}] ${name}`);
        page.topic(line);
        if (isDone) page.done.add(line);
      }
      page.add("");
    },
  ],
  [
    2,
    list(
      (page, name) =>
        `- **[${name}](${url(page)})** ${page.one(page.fields).slice(0, 2).join(", ").toLowerCase()}`,
    ),
  ],
  [2, list((page, name) => `- [${name}](${url(page)})`)],
  // A named topic with its parts.
  [3, list((_, name) => `- **${name}**`, details)],
  [2, list((_, name) => `- ${name}`, details)],
  [2, list((_, name) => `- ${name}`, resources)],
  // Boxes in boxes: those inside are parts.
  [
    2,
    list(
      (_, name) => `- [ ] ${name}`,
      (page) => details(page).map((line) => line.replace("- ", "- [ ] ")),
    ),
  ],
  // Groups above things that each have a link: these are the topics.
  [
    2,
    (page, names) => {
      for (let index = 0; index < names.length; index += 3) {
        page.add(`- ${page.one(PARTS)}`);
        for (const name of names.slice(index, index + 3)) page.topic(page.add(`  - [${name}](${url(page)})`));
      }
      page.add("");
    },
  ],
  // Headings as topics, with lists of details or of links below.
  [
    3,
    (page, names) => {
      const below = page.one([details, resources]);
      for (const name of names) {
        page.topic(page.add(`### ${name}`, ""));
        page.add(...below(page).map((line) => line.trim()), "");
      }
    },
  ],
  [
    2,
    (page, names) => {
      page.add(
        `| ${page.one(["Topic", "Subject", "Skill"])} | ${page.one(["Hours", "Status", "Resource"])} |`,
        "|---|---|",
      );
      for (const name of names)
        page.topic(page.add(`| ${name} | ${page.one(["2h", "✅", "⬜", "[link](https://a.b)"])} |`));
      page.add("");
    },
  ],
  // Numbered lessons with a link, above what is done in them.
  [
    2,
    (page, names) => {
      names.forEach((name, index) => {
        page.topic(page.add(`**${stepName(page, "days", index + 1)}**: [${name}](l/${index + 1}.md)`, ""));
        page.add(...details(page).map((line) => line.trim()), "");
      });
    },
  ],
  // Days as headings.
  [
    2,
    (page, names) => {
      names.forEach((name, index) => {
        page.topic(page.add(`### ${stepName(page, "days", index + 1)}: ${name}`, ""));
        page.add(...details(page).map((line) => line.trim()), "");
      });
    },
  ],
  [
    1,
    (page, names) => {
      page.add("<ul>");
      for (const name of names) page.topic(page.add(`<li>${name}</li>`));
      page.add("</ul>", "");
    },
  ],
  [
    1,
    (page, names) => {
      page.add("```text", page.one(PARTS));
      names.forEach((name, index) =>
        page.topic(page.add(`${index + 1 === names.length ? "└──" : "├──"} ${name}`)),
      );
      page.add("```", "");
    },
  ],
  [1, list((_, name) => `> - ${name}`)],
  [1, list((_, name) => `🔹 ${name}  `)],
  // Headings above what is said of each: how long, what for, from what.
  [
    2,
    (page, names) => {
      names.forEach((name, index) => {
        page.topic(page.add(`### ${page.chance(0.5) ? `${index + 1}. ` : ""}${name}`, ""));
        const said = [
          `${page.word("outcomes", 6)}: ${page.one(page.fields.flat()).toLowerCase()}`,
          `${page.between(2, 9)}h`,
          `${page.word("sources", 4)}: [MDN](${url(page)})`,
        ];
        const asLines = page.chance(0.4);
        for (const text of said)
          page.add(asLines ? text.replace(/^([^:]+): /u, "**$1:** ") : `- ${text}`, ...(asLines ? [""] : []));
        page.add("");
      });
    },
  ],
  // A labelled list between others.
  [
    3,
    (page, names) => {
      page.add(page.one([`**${page.word("topicLabels", 4)}:**`, `### ${page.word("topicLabels", 4)}`]), "");
      for (const name of names) page.topic(page.add(`- ${name}`));
      page.add("", page.one([`**${page.word("sources", 4)}:**`, `### ${page.word("sources", 4)}`]), "");
      page.add(...resources(page).map((line) => line.trim()), "");
      if (page.chance(0.5))
        page.add(`**${page.word("projects", 4)}:** ${page.one(page.fields)[0] ?? ""}`, "");
    },
  ],
];

export const WEIGHED = BODIES.flatMap(([weight, body]) => Array.from({ length: weight }, () => body));
