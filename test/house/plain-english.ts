/** Phrases that are hard to read for people whose first language is not English, and what to write instead. */
import { commentsIn, proseInMarkdown, stringsIn, type Prose } from "../../tools/prose/prose-in.ts";
import type { SourceText } from "./source.ts";

/** Spaces match line ends too. */
const PHRASES: readonly (readonly [phrase: string, instead: string])[] = [
  [String.raw`\bmend(?:s|ed|ing)?\b`, "fix"],
  [String.raw`\b(?:stands|stood)\b(?! for\b)`, "is, was"],
  [String.raw`(?<!\bthere )\b(?:is|are|was|were) no(?= \p{L})(?! (?:longer|more|less)\b)`, "is not a"],
  [String.raw`(?<!\bthere )\b(?:is|are) none\b`, "is not one, has none"],
  [String.raw`\b(?:taken|takes?) for\b(?! granted\b)`, "treated as"],
  [String.raw`\banew\b`, "again, regenerated"],
  [String.raw`\b(?:is|are|was|were) (?:not )?to be (?:seen|had|found|said)\b`, "can be, cannot be"],
  [String.raw`\bfor one who\b`, "for a person who"],
  [String.raw`\bwhoever\b`, "anybody who, a person who"],
  [String.raw`\bis a no\b`, "means no"],
  [String.raw`\bof ours\b`, "of Waymark"],
  [String.raw`\bamiss\b`, "wrong"],
  [String.raw`\bhangs? on (?:it|this|that|them)\b`, "depends on it"],
  [String.raw`\b(?:tells?|told) of\b`, "reports, describes"],
  [String.raw`\b(?:the|what (?:is|was|were)) asked for\b`, "the requested"],
  [String.raw`(?<=^|[.:;] )(?-i:Off|Gone|Here) (?:are|is)\b`, "the subject first: The weeks … are off"],
  [String.raw`\bunless (?:told|said) otherwise\b`, "by default"],
  [String.raw`\b(?-i:Github)\b`, "GitHub"],
];
const PATTERNS = PHRASES.map(([phrase, instead]) => ({
  pattern: new RegExp(phrase.replaceAll(" ", String.raw`\s+`), "gimu"),
  instead,
}));

/**
 * Each hard phrase as `path:line "phrase"; write: …`. It looks at the comments of a source, and at its messages if the
 * source is part of the product. In other files it looks everywhere.
 */
export function hardPhrases({ path, text }: SourceText): readonly string[] {
  return proseOf(path, text).flatMap((prose) =>
    PATTERNS.flatMap(({ pattern, instead }) =>
      [...prose.text.matchAll(pattern)].map(({ 0: phrase, index }) => {
        const line = text.slice(0, prose.offsets[index]).split("\n").length;
        return `${path}:${line} "${phrase.replaceAll(/\s+/gu, " ")}"; write: ${instead}`;
      }),
    ),
  );
}

function proseOf(path: string, text: string): readonly Prose[] {
  if (!path.endsWith(".ts")) return [proseInMarkdown(text)];
  return [...commentsIn(path, text), ...(path.startsWith("src/") ? stringsIn(path, text) : [])];
}
