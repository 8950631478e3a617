/** cohort.md: the page of a cohort. The part about topics never names people. */
import type { Language } from "../language/language.ts";
import { escapeText } from "../markdown/escape-text.ts";
import { COHORT_PICTURES } from "../model/paths.ts";
import { pictureElement } from "../progress/picture-markup.ts";
import type { Cohort } from "./cohort.ts";
import type { Learner } from "./learner.ts";
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
  topicColumns,
} from "./words.ts";

/** GitHub shows no preview of longer files. The others are in cohort.json. */
const ROW_LIMIT = 500;
const TOPIC_LIMIT = 100;
const REMARK_LIMIT = 100;

/** `picture`: whether the pictures are committed beside the page. */
export function renderCohortMd(
  cohort: Cohort,
  language: Language,
  { picture }: { readonly picture: boolean },
): string {
  const { cohort: words } = language;
  const others = remarks(cohort, language, escapeText);
  const left = others.length - REMARK_LIMIT;
  return `${[
    `# ${escapeText(words.heading(cohort.title))}`,
    summarySentence(cohort, language),
    ...(picture && cohort.learners.length > 0 ? [pictureOf(language)] : []),
    ...(cohort.learners.length === 0 ? [] : [table(cohort, language)]),
    ...(cohort.learners.length > ROW_LIMIT ? [words.more(cohort.learners.length - ROW_LIMIT)] : []),
    ...(others.length === 0
      ? []
      : [
          [
            ...others.slice(0, REMARK_LIMIT).map((line) => `- ${line}`),
            ...(left > 0 ? [`- ${language.changes.more(left)}`] : []),
          ].join("\n"),
        ]),
    renderTopicMd(cohort.topics, language),
    `<sub>${words.smallPrint}</sub>`,
  ].join("\n\n")}\n`;
}

/** The part about topics: a heading, an explanation and a table. */
export function renderTopicMd(topics: readonly TopicStatistics[], language: Language): string {
  const { topics: words } = language.cohort;
  if (topics.length === 0) return [`## ${words.heading}`, words.none].join("\n\n");
  const head = topicColumns(language);
  const rows = topics
    .slice(0, TOPIC_LIMIT)
    .map((topic) => [
      escapeText(topic.title),
      escapeText(topic.phase ?? ""),
      ...[topic.reached, topic.finished, topic.skipped, topic.stopped, topic.stuck].map(String),
      topic.medianDays === null ? "" : String(topic.medianDays),
    ]);
  const rule = head.map((_, column) => (column < 2 ? "---" : "--:"));
  return [`## ${words.heading}`, words.intro, markdownTable([head, rule, ...rows])].join("\n\n");
}

const pictureOf = ({ cohort: { picture } }: Language): string =>
  pictureElement(COHORT_PICTURES, picture.title, "100%");

function table(cohort: Cohort, language: Language): string {
  const grouped = hasGroups(cohort);
  const head = learnerColumns(cohort, language);
  const rows = cohort.learners
    .slice(0, ROW_LIMIT)
    .map((learner) => [
      language.cohort.states[learner.state],
      learnerLink(learner, cohort),
      ...(grouped ? [escapeText(learner.group ?? "")] : []),
      learnerCount(learner, language),
      lastActivity(learner, language),
      learner.next === null ? "" : escapeText(learner.next.title),
      notes(learner, language, escapeText).join("; "),
    ]);
  return markdownTable([head, head.map(() => "---"), ...rows]);
}

/** The learner's name as a link to the repository. */
export const learnerLink = (
  { name, repository }: Pick<Learner, "name" | "repository">,
  { website }: Pick<Cohort, "website">,
): string => `[${escapeText(name)}](${repositoryUrl(website, repository)})`;

const markdownTable = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
