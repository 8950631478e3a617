/** What a heading or label says of the content below it. */
import { consistsOf, equals, fold, lexicon, mentions, type Lexicon } from "./words/lexicon.ts";
import * as vocabulary from "./vocabulary.ts";

/**
 * - `plain`: may hold topics; `topics`: says that it does.
 * - `sources`: what to learn from; `projects`; `skills`; `outcomes`: goals, duration, advice.
 * - `housekeeping`: about the document or its people, never part of a course.
 */
export type SectionKind =
  "plain" | "topics" | "sources" | "projects" | "skills" | "outcomes" | "housekeeping";

const little = lexicon(vocabulary.QUALIFIERS);
const housekeeping = lexicon(vocabulary.HOUSEKEEPING);
const sources = lexicon(vocabulary.SOURCES);
const skills = lexicon(vocabulary.SKILLS);
const skillsHead = lexicon(vocabulary.SKILLS_HEAD);
const tools = lexicon(vocabulary.TOOLS);
const projects = lexicon(vocabulary.PROJECTS);
const projectsHead = lexicon(vocabulary.PROJECTS_HEAD);
const labels: readonly (readonly [SectionKind, Lexicon])[] = [
  ["topics", lexicon(vocabulary.TOPIC_LABELS)],
  ["sources", lexicon(vocabulary.SOURCE_LABELS)],
  ["projects", lexicon(vocabulary.PROJECT_LABELS)],
  ["outcomes", lexicon(vocabulary.OUTCOME_LABELS)],
];

const phases = lexicon(vocabulary.PHASES);
const spans = lexicon(vocabulary.SPANS);
const numbers = lexicon(vocabulary.NUMBERS);
const CJK_STEP =
  /^第\s?[\d一二三四五六七八九十百零〇]+\s?(?:大)?(?:阶段|階段|周|週|章|部分|步|月|天|课|節|节|模块|篇|个月|学期|季度|回)|^(?:阶段|階段|模块|步骤|ステップ|フェーズ|部分|级别|단계)\s?[\d一二三四五六七八九十]+|^\d+\s?(?:단계|주차|週目|日目|ヶ月目)/u;
/** How numbers of a row end: "2nd week", "1ª etapa", "3. Woche", "1-й этап". */
const ORDINAL =
  /^([^\p{L}\p{N}]*(?:\d{1,3}|[IVX]{1,5}))(?:\s*[.)ªº°]|-?(?:st|nd|rd|th|er|re|ère|e|è|ème|eme|[aoйяе])(?![\p{L}\p{N}]))/u;
/** "1 semestre: …" numbers too where the title goes on with no further word: "7 step plan" has seven. */
const BARE = /^[^\p{L}\p{N}]*(?:\d{1,3}|[IVX]{1,5})\s+\p{L}+\s*(?:$|[^\p{L}\s])/u;
const NUMERAL = /^(?:\d{1,3}(?:st|nd|rd|th|a|o|e|er|re|eme)?|[ivx]{1,5}|[a-h])$/u;

/** A number that is no figure before a title: "四、", "（二）", "IV.", "B)". */
const COUNTED =
  /^\s*(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}\s*[、.．:：]|(?:[IVX]{1,5}|[A-H])[.)])\s*(?=\S)/u;

/**
 * What a heading's title says. Headings are judged by all their words: "Resources & Tools" lists sources, "Build
 * tools" may be a topic.
 */
export function kindOfHeading(whole: string): SectionKind {
  if (isStep(whole)) return "plain";
  const title = unbracketed(whole.replace(COUNTED, ""));
  if (isNumberedProject(title)) return "projects";
  if (mentions(title, projectsHead) && consistsOf(title, projects, little)) return "projects";
  if (mentions(title, skillsHead) && consistsOf(title, skills, little)) return "skills";
  if (consistsOf(title, housekeeping, little)) return "housekeeping";
  if (consistsOf(title, sources, little)) return "sources";
  if (consistsOf(title, labels[0]?.[1] ?? little, little)) return "topics";
  return "plain";
}

/** "Practice (30h):" says what "Practice:" says. A title that is all brackets stays. */
function unbracketed(title: string): string {
  return title.replace(/(?<=\S)\s*[(（][^()（）]{0,60}[)）]\s*[:：]?\s*$/u, "");
}

/** What a label such as "Resources:" says of the list behind it. */
export function kindOfLabel(whole: string): SectionKind {
  const label = unbracketed(whole);
  // "Where to learn" says more than the "learn" in it.
  const known =
    labels.find(([, list]) => equals(label, list)) ??
    labels.find(([, list]) => consistsOf(label, list, little));
  return known?.[0] ?? "plain";
}

/** Whether a heading is the bare word "Tools", with a number at most: beside phases it may be one. */
export function isBareTools(title: string): boolean {
  return equals(title.replace(COUNTED, "").replace(/^[\d\s.):、．]+/u, ""), tools);
}

/** Whether a title numbers a step of a course: "Phase 1: …", "2ª Etapa", "第三阶段", "Week One". */
export function isStep(title: string): boolean {
  return stepWord(title) !== null;
}

/** What a title numbers, in a form in which "Week 1" meets "Weeks 2-3"; null where it numbers no step. */
export function stepWord(title: string): string | null {
  const [unspaced] = CJK_STEP.exec(title.trim().normalize("NFKC")) ?? [];
  if (unspaced !== undefined) return unspaced.replace(/[\s\d第一二三四五六七八九十百零〇大个]+/gu, "");
  const [first = "", second = ""] = fold(title.replace(ORDINAL, "$1 ").replace(/[ªº]/gu, "")).split(" ");
  if (isNumber(second) && (mentions(first, phases) || mentions(first, spans))) return first.slice(0, 3);
  const isOrdinal = ORDINAL.test(title) || BARE.test(title) || mentions(first, numbers);
  return isOrdinal && mentions(second, phases) ? second.slice(0, 3) : null;
}

/** Whether a heading starts with a number as in "1. Git", "2) SQL" or "3 - CSS". */
export function isNumbered(title: string): boolean {
  return /^\s*(?:\d{1,2}(?:\.\d{1,2})?\s*[.):、．]|\d{1,2}\s+[-–—]\s|\d\uFE0F?\u20E3|[一二三四五六七八九十]{1,3}\s*[、.．])\s*\S/u.test(
    title,
  );
}

function isNumber(token: string): boolean {
  return NUMERAL.test(token) || (token !== "" && mentions(token, numbers));
}

/** "Project 2: To-Do App": one project rather than a list of them. */
export function isNumberedProject(title: string): boolean {
  const [first = "", second = ""] = fold(title).split(" ");
  return mentions(first, projectsHead) && /^\d{1,2}$|^[a-h]$/u.test(second);
}
