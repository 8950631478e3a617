/** A cohort as one HTML page that loads nothing and runs nothing. */
import type { Language } from "../language/language.ts";
import { element, textElement, type Markup } from "../progress/picture/element.ts";
import type { Cohort } from "./cohort.ts";
import type { Learner } from "./learner.ts";
import { fillLevel } from "./fill-level.ts";
import type { TopicStatistics } from "./topic-tally.ts";
import {
  hasGroups,
  lastActivity,
  notes,
  remarks,
  repositoryUrl,
  summarySentence,
  learnerColumns,
  learnerCount,
  phaseCount,
  topicColumns,
} from "./words.ts";

/** The page with the table of learners × phases, and the part about topics. */
export function renderCohortHtml(cohort: Cohort, language: Language, lang: string): string {
  const { cohort: words } = language;
  const others = remarks(cohort, language, (text) => text);
  return page(words.heading(cohort.title), lang, [
    textElement("p", {}, summarySentence(cohort, language)),
    ...(cohort.learners.length === 0 ? [] : [learnerTable(cohort, language)]),
    ...(others.length === 0
      ? []
      : [
          element(
            "ul",
            {},
            others.map((line) => textElement("li", {}, line)),
          ),
        ]),
    ...topicPart(cohort.topics, language),
  ]);
}

/** Only the part about topics, which names nobody. */
export const renderTopicHtml = (
  topics: readonly TopicStatistics[],
  language: Language,
  lang: string,
): string => page(language.cohort.topics.heading, lang, topicPart(topics, language).slice(1));

const STYLE = `:root { color-scheme: light dark; --text: #1f2328; --line: #d1d9e0; --back: #fff; --rgb: 26, 127, 55; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --line: #3d444d; --back: #0d1117; --rgb: 63, 185, 80; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); margin: 2rem; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: 4px 10px; text-align: left; }
td.n { text-align: right; }
a { color: inherit; }
.q1 { background: rgba(var(--rgb), 0.15); }
.q2 { background: rgba(var(--rgb), 0.3); }
.q3 { background: rgba(var(--rgb), 0.45); }
.q4 { background: rgba(var(--rgb), 0.6); }`;

function page(title: string, lang: string, content: readonly Markup[]): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const html = element("html", { lang }, [
    element("head", {}, [
      element("meta", { charset: "utf-8" }),
      element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
      element("meta", { name: "viewport", content: "width=device-width" }),
      textElement("title", {}, title),
      // The style has no characters that HTML would have to escape.
      { markup: `<style>\n${STYLE}\n</style>` },
    ]),
    element("body", {}, [textElement("h1", {}, title), ...content]),
  ]);
  return `<!doctype html>\n${html.markup.replaceAll(/<(?=tr|table|ul|li|h\d|p>|body|head)/gu, "\n<")}\n`;
}

function learnerTable(cohort: Cohort, language: Language): Markup {
  const grouped = hasGroups(cohort);
  const head = learnerColumns(
    cohort,
    language,
    cohort.phases.map(({ title }) => title),
  );
  const rows = cohort.learners.map((learner) =>
    element("tr", {}, [
      textElement("td", {}, language.cohort.states[learner.state]),
      element("td", {}, [
        textElement("a", { href: repositoryUrl(cohort.website, learner.repository) }, learner.name),
      ]),
      ...(grouped ? [textElement("td", {}, learner.group ?? "")] : []),
      textElement("td", { class: "n" }, learnerCount(learner, language)),
      ...cohort.phases.map(({ id }) => phaseCell(id, learner, language)),
      textElement("td", {}, lastActivity(learner, language)),
      textElement("td", {}, learner.next?.title ?? ""),
      textElement("td", {}, notes(learner, language, (text) => text).join("; ")),
    ]),
  );
  return element("table", {}, [headRow(head), ...rows]);
}

function phaseCell(id: string, { phases }: Learner, language: Language): Markup {
  const mark = phases.find((phase) => phase.id === id);
  if (mark === undefined) return textElement("td", {}, "");
  return textElement("td", { class: `n q${fillLevel(mark)}` }, phaseCount(mark, language));
}

const headRow = (names: readonly string[]): Markup =>
  element(
    "tr",
    {},
    names.map((name) => textElement("th", { scope: "col" }, name)),
  );

function topicPart(topics: readonly TopicStatistics[], language: Language): readonly Markup[] {
  const { topics: words } = language.cohort;
  const heading = textElement("h2", {}, words.heading);
  if (topics.length === 0) return [heading, textElement("p", {}, words.none)];
  const head = topicColumns(language);
  const rows = topics.map((topic) =>
    element("tr", {}, [
      textElement("td", {}, topic.title),
      textElement("td", {}, topic.phase ?? ""),
      ...[topic.reached, topic.finished, topic.skipped, topic.stopped, topic.stuck, topic.medianDays].map(
        (number) => textElement("td", { class: "n" }, number === null ? "" : String(number)),
      ),
    ]),
  );
  return [heading, textElement("p", {}, words.intro), element("table", {}, [headRow(head), ...rows])];
}
