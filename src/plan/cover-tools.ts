/** Which topics cover a tool: those whose title or parts contain its name as whole words. */
import type { Topic } from "../model/roadmap.ts";
import { isRun, tokenize } from "../text/tokenize.ts";

/** Words next to a tool's name that are not part of it: "PostgreSQL preferred", "JavaScript basics". */
const BESIDE = new Set(
  "and the preferred recommended required optional basics basic fundamentals vanilla advanced similar etc".split(
    " ",
  ),
);
/** Names this short are also words in many languages, so upper and lower case must match ("Go", "C", "R"). */
const CASE_SENSITIVE_LENGTH = 2;

/** The ids of the topics, in the given order. */
export function coveringTopics(tool: string, topics: readonly Topic[]): readonly string[] {
  const names = namesOf(tool);
  return topics
    .filter((topic) =>
      [topic.title, ...topic.parts.filter(({ task }) => task === undefined).map(({ title }) => title)]
        .map(namingWords)
        .some((words) => names.some((name) => holds(words, name))),
    )
    .map(({ id }) => id);
}

/**
 * The names of a tool. "SQL (PostgreSQL preferred)" is SQL and PostgreSQL. In "Python (OOP, decorators)", the brackets
 * contain parts of the tool, not other names for it. "MySQL or SQLite" is either of the two.
 */
function namesOf(tool: string): readonly (readonly string[])[] {
  const brackets = [...tool.matchAll(/[(（[]([^()（）[\]]*)[)）\]]/gu)].map((match) => match[1] ?? "");
  const aliases = brackets.filter((inside) => !/[,;/&、，；]|\band\b/iu.test(inside));
  return [tool.replaceAll(/[(（[][^()（）[\]]*[)）\]]/gu, " "), ...aliases]
    .flatMap((text) => text.split(/\s+or\s+/iu))
    .map((text) => withoutVersion(namingWords(text)))
    .filter((name) => name.length > 0);
}

function withoutVersion(words: readonly string[]): readonly string[] {
  const end = words.findLastIndex((word) => !/^\d+$/u.test(word));
  return words.slice(0, end + 1);
}

/** The words without accents, and without the words next to the name. */
function namingWords(text: string): readonly string[] {
  const bare = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").normalize("NFC");
  return tokenize(bare)
    .map((word) => (word.length > CASE_SENSITIVE_LENGTH ? word.toLowerCase() : word))
    .filter((word) => !BESIDE.has(word));
}

/** Whether the words of the name follow each other; in a script without spaces, anywhere in a word. */
function holds(words: readonly string[], name: readonly string[]): boolean {
  return words.some((_, start) => name.every((word, index) => isWord(words[start + index], word)));
}

const isWord = (word: string | undefined, wanted: string): boolean =>
  word === wanted || (word !== undefined && isRun(wanted) && word.includes(wanted));
