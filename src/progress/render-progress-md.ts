/** progress.md: the picture, what to do next, then all phases, projects and skills. */
import { escapeText } from "../markdown/escape-text.ts";
import { currentPhase } from "./current-phase.ts";
import { escapeXml } from "./escape-xml.ts";
import { countWords, groupWords, headline, phaseWords, timeZoneWords } from "./headline.ts";
import { builtLink, itemLine } from "./item-line.ts";
import type { Language } from "../language/language.ts";
import { BADGE, PROGRESS_MD } from "../model/paths.ts";
import type { ItemProgress, PartProgress, PhaseProgress, Progress } from "../model/progress.ts";
import { pictureMarkup } from "./picture-markup.ts";
import { whatNext } from "./what-next.ts";
import { joinSentences } from "../language/join-sentences.ts";

/**
 * The whole file; `week` is the Monday of the current week. It is readable as plain text and in a screen reader, and
 * does not depend on colours or pictures.
 */
export function renderProgressMd(
  progress: Progress,
  {
    week,
    acting = "",
    language,
  }: { readonly week: string; readonly acting?: string; readonly language: Language },
): string {
  const { headings } = language;
  const next = whatNext(progress, { week, language, place: "file" });
  const sections = [
    `# ${escapeText(progress.title)}`,
    pictureMarkup(progress, { language, root: "" }),
    headline(progress, language),
    section(next.heading, [next.words]),
    section(headings.phases, phases(progress, language)),
    section(headings.projects, projects(progress, language)),
    section(headings.skills, skills(progress, language)),
    section(headings.retired, retired(progress, language)),
    badge(progress, language),
    `<sub>${joinSentences([language.howItComesAbout, acting, timeZoneWords(progress, language)])}</sub>`,
  ];
  return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}

function section(heading: string, paragraphs: readonly string[]): string {
  return paragraphs.length === 0 ? "" : [`## ${heading}`, ...paragraphs].join("\n\n");
}

/** The badge code to copy into a README next to this file. */
function badge(progress: Progress, language: Language): string {
  const words = `${language.picture.title}${language.signs.colon}${countWords(progress.count, language)}`;
  return [
    `<details>\n<summary>${escapeXml(language.badge.forReadme)}</summary>`,
    `[![${escapeText(words)}](${BADGE})](${PROGRESS_MD})`,
    `\`\`\`markdown\n[![${escapeText(language.picture.title)}](${BADGE})](${PROGRESS_MD})\n\`\`\``,
    "</details>",
  ].join("\n\n");
}

function phases(progress: Progress, language: Language): readonly string[] {
  const current = currentPhase(progress);
  return progress.phases.map((phase) => phaseSection(phase, phase === current, language));
}

function phaseSection(phase: PhaseProgress, open: boolean, language: Language): string {
  const summary = phaseWords(phase, language);
  const lines = asShown(phase).map((topic) => itemLine(topic, language));
  return [
    `### ${escapeText(phase.title)}`,
    `<details${open ? " open" : ""}>\n<summary>${summary.map(escapeXml).join(" · ")}</summary>`,
    lines.length === 0 ? language.noTopics : lines.join("\n"),
    "</details>",
  ].join("\n\n");
}

/** The heading of an optional phase already says that it is optional, so its topics do not repeat it. */
function asShown({ optional, topics }: PhaseProgress): readonly ItemProgress[] {
  return optional ? topics.map((topic) => Object.assign({}, topic, { optional: false })) : topics;
}

function projects(progress: Progress, language: Language): readonly string[] {
  const phaseTitle = new Map(progress.phases.map(({ id, title }) => [id, title]));
  return list(progress.projects, groupWords(progress.projectCount, language), (project) => {
    const phase = project.phase === null ? undefined : phaseTitle.get(project.phase);
    const place = phase === undefined ? [] : [language.after(escapeText(phase))];
    return itemLine(project, language, [...place, ...builtLink(project, language)]);
  });
}

function skills(progress: Progress, language: Language): readonly string[] {
  return list(progress.skills, groupWords(progress.skillCount, language), (skill) => {
    const tools = skill.parts.map((part) => toolWords(part, skill, language)).join(language.signs.comma);
    return itemLine(skill, language, tools === "" ? [] : [tools]);
  });
}

function toolWords(
  { title, optional, ticked }: PartProgress,
  skill: ItemProgress,
  language: Language,
): string {
  const gained = ticked || skill.state === "done" ? "✓ " : "";
  return `${gained}${escapeText(title)}${optional && !skill.optional ? ` (${language.optional})` : ""}`;
}

function retired(progress: Progress, language: Language): readonly string[] {
  if (progress.retired.length === 0) return [];
  const lines = progress.retired.map(({ title, issue }) => `- [${escapeText(title)}](${issue.url})`);
  return [
    `<details>\n<summary>${escapeXml(language.retired(progress.retired.length))}</summary>`,
    lines.join("\n"),
    "</details>",
  ];
}

/** The count, and one line for each entry; empty without entries. */
function list<Entry>(
  entries: readonly Entry[],
  count: readonly string[],
  line: (entry: Entry) => string,
): readonly string[] {
  return entries.length === 0 ? [] : [count.join(" · "), entries.map(line).join("\n")];
}
