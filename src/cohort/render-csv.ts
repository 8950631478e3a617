/** A cohort as CSV (RFC 4180), safe to open in a spreadsheet. */
import type { Cohort } from "./cohort.ts";
import type { Learner } from "./learner.ts";
import type { TopicStatistics } from "./topic-tally.ts";

const COLUMNS: readonly (readonly [string, (learner: Learner) => string | number | null])[] = [
  ["state", ({ state }) => state],
  ["name", ({ name }) => name],
  ["group", ({ group }) => group],
  ["repository", ({ repository }) => repository],
  ["done", ({ done }) => done],
  ["total", ({ total }) => total],
  ["percent", ({ percent }) => percent],
  ["optional done", ({ optionalDone }) => optionalDone],
  ["overdue", ({ overdue }) => overdue],
  ["stuck on", ({ stuck }) => stuck.map(({ title }) => title).join("; ")],
  ["next", ({ next }) => next?.title ?? null],
  ["started on", ({ startedOn }) => startedOn],
  ["last activity on", ({ lastActivityOn }) => lastActivityOn],
  ["finished on", ({ finishedOn }) => finishedOn],
  ["roadmap", ({ roadmap }) => roadmap.kind],
];

const TOPIC_COLUMNS: readonly (readonly [string, (topic: TopicStatistics) => string | number | null])[] = [
  ["topic", ({ title }) => title],
  ["phase", ({ phase }) => phase],
  ["kind", ({ kind }) => kind],
  ["optional", ({ optional }) => String(optional)],
  ["reached", ({ reached }) => reached],
  ["finished", ({ finished }) => finished],
  ["skipped", ({ skipped }) => skipped],
  ["not done yet", ({ stopped }) => stopped],
  ["ask for help", ({ stuck }) => stuck],
  ["median days", ({ medianDays }) => medianDays],
];

/** One row for each learner. The column names are English, because scripts read them. */
export const renderCsv = ({ learners }: Pick<Cohort, "learners">): string => table(COLUMNS, learners);

/** One row for each topic, without names. */
export const renderTopicCsv = (topics: readonly TopicStatistics[]): string => table(TOPIC_COLUMNS, topics);

function table<T>(
  columns: readonly (readonly [string, (row: T) => string | number | null])[],
  rows: readonly T[],
): string {
  const head = columns.map(([name]) => name).join(",");
  const lines = rows.map((row) => columns.map(([, read]) => cell(read(row))).join(","));
  return [head, ...lines].map((line) => `${line}\r\n`).join("");
}

/** What a spreadsheet reads as a formula. OWASP, "CSV Injection". */
const FORMULA = /^[\s]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/u;

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
