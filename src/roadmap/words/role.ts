/** What the words of a heading or a label say about the content below it: one piece of evidence, never a verdict. */
import { stepOf } from "./step.ts";
import { beginsUnknown, consistsOf, equals, mentions, type Lexicon } from "./lexicon.ts";
import type { Lexicons } from "./lexicons.ts";
import { firstLetter, lettersAtStart } from "../../text/letters.ts";

/**
 * - `plain`: may hold topics; `topics`: says that it does.
 * - `sources`: what to learn from; `projects`; `skills`; `outcomes`: goals, duration and what else is said of a step;
 *   `prerequisites`: what comes before the course; `advice`: how to study; `housekeeping`: about the document or its people.
 */
export type Role =
  | "plain"
  | "topics"
  | "sources"
  | "projects"
  | "skills"
  | "outcomes"
  | "prerequisites"
  | "advice"
  | "housekeeping";

const LISTS: readonly (readonly [Exclude<Role, "plain">, keyof Lexicons])[] = [
  ["projects", "projects"],
  ["skills", "skills"],
  ["topics", "topicLabels"],
  ["sources", "sources"],
  ["outcomes", "outcomes"],
  ["prerequisites", "prerequisites"],
  ["advice", "advice"],
  ["housekeeping", "housekeeping"],
];
/** Before a title: "四、", "（二）", "IV.", "B)", "3.". */
const COUNTED =
  /^\s*(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}\s*[、.．:：]|(?:[IVX]{1,5}|[A-H])[.)]|\d{1,2}[.)、．])\s*(?=\S)/u;
const ROLE_LENGTH = 100;

/** Whether content with this role is beside the course. */
export function isAside(role: Role): boolean {
  return role !== "plain" && role !== "topics";
}

/** The role of a heading or label by all its words: "Resources & Tools" lists sources, "Build tools" may be a topic. */
export function roleOf(whole: string, lexicons: Lexicons): Role {
  return stepOf(whole, lexicons) === null ? roleOfName(whole, lexicons) : "plain";
}

/** The role of words of which it is known that they do not number a step. */
export function roleOfName(whole: string, lexicons: Lexicons): Role {
  if (whole.length > ROLE_LENGTH) return "plain";
  const title = unbracketed(whole.replace(COUNTED, ""));
  if (isNamedProject(title, lexicons)) return "projects";
  if (beginsUnknown(title, lexicons.little)) return "plain";
  const known = (test: (list: Lexicon) => boolean): Role | null =>
    LISTS.find(([, key]) => test(lexicons[key]))?.[0] ?? null;
  // A word that is an entry by itself says more than words that only consist of entries.
  return (
    known((words) => equals(title, words)) ??
    (consistsOf(title, lexicons.skills, lexicons.besideSkills) ? "skills" : null) ??
    known((words) => consistsOf(title, words, lexicons.little)) ??
    "plain"
  );
}

/** "Practice (30h):" says what "Practice:" says. A title that is all brackets stays. */
function unbracketed(title: string): string {
  if (!/[)）]/u.test(title)) return title;
  return title.replace(/(?<=\S)\s*[(（][^()（）]{0,60}[)）]\s*[:：]?\s*$/u, "");
}

/** "Project: word counter", "Project 2: To-Do App": one project rather than a list of them. */
function isNamedProject(title: string, lexicons: Lexicons): boolean {
  return projectName(title, lexicons) !== null;
}

/** How many signs and digits may be before the word "Project". */
const LEAD_LENGTH = 4;
const PROJECT = /^([^:：]{1,40}?)(?:\s+(?:\d{1,2}|[A-H]))?\s*[:：]\s*(?=\S)/u;
/** The number behind that word. */
const NUMBERED = /^\s+(?:#\s?)?(?:\d{1,2}|[A-H])(?:\s*$|\s*[:：.)–—-])/u;

/** The words behind "Project 2:"; the whole title for a bare "Project 2"; null where it names no project. */
export function projectName(title: string, lexicons: Lexicons): string | null {
  const start = title.slice(0, ROLE_LENGTH);
  const first = firstLetter(start);
  const lead = Math.min(first < 0 ? start.length : first, LEAD_LENGTH);
  const words = start.slice(lead);
  const named = /[:：]/u.test(words) ? PROJECT.exec(words) : null;
  if (named?.[1] !== undefined && consistsOf(named[1], lexicons.projects, lexicons.little))
    return title.slice(lead + named[0].length);
  const word = words.slice(0, lettersAtStart(words));
  return word !== "" &&
    NUMBERED.test(words.slice(word.length)) &&
    mentions(word, lexicons.projects) &&
    !mentions(word, lexicons.topicLabels)
    ? title
    : null;
}
