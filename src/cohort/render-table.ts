/** A cohort as lines for a terminal. */
import type { Language } from "../language/language.ts";
import { cleanText } from "../markdown/clean-text.ts";
import type { Cohort } from "./cohort.ts";
import type { Learner } from "./learner.ts";
import type { TopicStatistics } from "./topic-tally.ts";
import { hasGroups, lastActivity, notes, remarks, summary, learnerColumns } from "./words.ts";

const BAR = 10;
const NAME_LIMIT = 32;
const WORDS_LIMIT = 60;
/** More remarks would hide the table. */
const REMARK_LIMIT = 20;

/** Who needs help comes first; below the table is what it does not show. */
export function renderTable(cohort: Cohort, language: Language): string {
  const grouped = hasGroups(cohort);
  const head = learnerColumns(cohort, language);
  const rows = cohort.learners.map((learner) => [
    language.cohort.states[learner.state],
    cut(nameOf(learner), NAME_LIMIT),
    ...(grouped ? [cut(learner.group ?? "", NAME_LIMIT)] : []),
    `${bar(learner.percent)} ${learner.total === 0 ? "" : language.of(learner)}`.trimEnd(),
    lastActivity(learner, language),
    cut(learner.next?.title ?? "", WORDS_LIMIT),
    notes(learner, language, (text) => cut(text, WORDS_LIMIT)).join("; "),
  ]);
  const others = remarks(cohort, language, cleanText);
  const left = others.length - REMARK_LIMIT;
  return [
    ...(rows.length === 0 ? [] : [...lines([head, ...rows]), ""]),
    summary(cohort, language),
    ...others.slice(0, REMARK_LIMIT),
    ...(left > 0 ? [`… ${language.changes.more(left)}`] : []),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

/** Topics as lines; the steepest drop comes first. */
export function renderTopicTable(
  topics: readonly TopicStatistics[],
  { cohort: { topics: words } }: Language,
): string {
  if (topics.length === 0) return `${words.none}\n`;
  const { columns } = words;
  const head = [
    columns.stopped,
    columns.reached,
    columns.finished,
    columns.skipped,
    columns.stuck,
    columns.days,
    columns.topic,
    columns.phase,
  ];
  const rows = topics.map((topic) => [
    ...[topic.stopped, topic.reached, topic.finished, topic.skipped, topic.stuck].map(String),
    topic.medianDays === null ? "" : String(topic.medianDays),
    cut(topic.title, WORDS_LIMIT),
    cut(topic.phase ?? "", NAME_LIMIT),
  ]);
  return `${lines([head, ...rows]).join("\n")}\n`;
}

function nameOf({ name, repository }: Learner): string {
  const owner = repository.split("/")[0];
  return name === owner ? name : `${name} (${repository})`;
}

function bar(percent: number): string {
  const filled = Math.round((percent * BAR) / 100);
  return `${"█".repeat(filled)}${"░".repeat(BAR - filled)} ${String(percent).padStart(3)}%`;
}

function cut(text: string, limit: number): string {
  const clean = cleanText(text);
  const characters = Array.from(clean);
  return characters.length <= limit ? clean : `${characters.slice(0, limit - 1).join("")}…`;
}

/** Aligned columns, with two spaces in between. */
function lines(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, width(row[column] ?? "")), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - width(cell))))
      .join("  ")
      .trimEnd(),
  );
}

const width = (text: string): number => Array.from(text).length;
