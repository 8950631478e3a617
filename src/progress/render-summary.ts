/** The Action's job summary. */
import { escapeText } from "../markdown/escape-text.ts";
import { countWords, groupWords, headline, phaseWords } from "./headline.ts";
import { en } from "../language/en.ts";
import type { Language } from "../language/language.ts";
import { PROGRESS_MD } from "../model/paths.ts";
import type { Progress } from "../model/progress.ts";
import { whatNext } from "./what-next.ts";
import { joinSentences } from "../language/join-sentences.ts";

export interface SummaryContext {
  /** The commit that the run made, or null if nothing had changed. */
  readonly commit: string | null;
  /** Notes for the learner. Each is a sentence of safe Markdown. */
  readonly notes: readonly string[];
  /** The Monday of the current week. */
  readonly week: string;
  /** Default: English. */
  readonly language?: Language;
}

/** Markdown for `GITHUB_STEP_SUMMARY`: the result of the run, the phases, and what to do next. */
export function renderSummary(
  progress: Progress,
  { commit, notes, week, language = en }: SummaryContext,
): string {
  const { headings, summary } = language;
  const next = whatNext(progress, { week, language, place: "file" });
  const { url } = progress.repository;
  const outcome =
    commit === null
      ? summary.unchanged
      : summary.committed(`[${commit.slice(0, 7)}](${url}/commit/${encodeURIComponent(commit)})`);
  return `${[
    `## ${escapeText(progress.title)}`,
    headline(progress, language),
    table(progress, language),
    `### ${next.heading}`,
    next.words,
    ...(notes.length === 0 ? [] : [`### ${headings.notes}`, notes.map((note) => `- ${note}`).join("\n")]),
    joinSentences([outcome, `[${summary.progressFile}](${url}/blob/HEAD/${PROGRESS_MD})`]),
  ].join("\n\n")}\n`;
}

function table(progress: Progress, language: Language): string {
  const { phases, count, projects, projectCount, skills, skillCount } = progress;
  const { headings } = language;
  const row = (name: string, words: readonly string[]) => `| ${name} | ${words.join(" · ")} |`;
  const rows = [
    ...phases.map((phase) => row(escapeText(phase.title), phaseWords(phase, language))),
    ...(projects.length === 0 ? [] : [row(headings.projects, groupWords(projectCount, language))]),
    ...(skills.length === 0 ? [] : [row(headings.skills, groupWords(skillCount, language))]),
  ];
  return [`| ${language.headings.phase} | ${countWords(count, language)} |`, "| --- | --- |", ...rows].join(
    "\n",
  );
}
