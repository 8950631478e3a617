/** Checks grammar and spelling with Harper, which needs no network. */
import { Dialect, LocalLinter } from "harper.js";
import { binary } from "harper.js/binary";
import type { Prose } from "./prose-in.ts";

export interface Mistake {
  /** Its place in the file. */
  readonly offset: number;
  readonly text: string;
  /** What is wrong, in Harper's words. */
  readonly message: string;
}

export type GrammarChecker = (texts: readonly Prose[]) => Promise<readonly Mistake[]>;

/** Rules that contradict the style of this project, or do not understand its words. */
const UNWANTED: readonly string[] = [
  "Dashes",
  "ExpandConfiguration",
  "ExpandControl",
  "ExpandMemoryShorthands",
  "ExpandTimeShorthands",
  "MassNouns",
  "OrthographicConsistency",
  "OxfordComma",
  "RoadMap",
  "SentenceCapitalization",
  "ToTwoToo",
  "UseTitleCase",
];

/** Names that are not English words, and existing inline code, which stays as it is. */
const NAME = new RegExp(
  [
    "(?<code>```[^]*?```|``[^`]+``|`[^`\\n]+`)",
    String.raw`https?:\/\/[^\s)]+`,
    String.raw`(?<![\w-])--?[a-z][\w-]*`,
    String.raw`[\w.@-]*\w\/[\w./@-]*\w|(?<!\w)\.\w+\/[\w./-]+`,
    String.raw`[\w.-]*\.(?:md|ya?ml|json|ts|js|svg|com|io)\b`,
    String.raw`\b[A-Z\d]+_[A-Z\d_]+\b|\b[a-z]+[A-Z]\w*|\w+#\d+`,
  ].join("|"),
  "gu",
);

/** A checker that also accepts `words`. Starting it takes about a second. */
export async function openGrammarChecker(words: readonly string[]): Promise<GrammarChecker> {
  const linter = new LocalLinter({ binary, dialect: Dialect.British });
  const rules = await linter.getDefaultLintConfig();
  await linter.setLintConfig({ ...rules, ...Object.fromEntries(UNWANTED.map((rule) => [rule, false])) });
  await linter.importWords([...words]);
  return async (texts) => {
    const { text, offsets } = asParagraphs(texts);
    const lints = await linter.lint(text, { language: "markdown" });
    return lints
      .map((lint) => ({
        at: unitOf(text, lint.span().start),
        text: lint.get_problem_text(),
        message: lint.message(),
      }))
      .map(({ at, ...mistake }) => ({ offset: offsets[at] ?? 0, ...mistake }))
      .toSorted((a, b) => a.offset - b.offset);
  };
}

/** All texts as one Markdown document, in which names are inline code: Harper skips that. */
function asParagraphs(texts: readonly Prose[]): Prose {
  return {
    text: texts.map(({ text }) => `${text.replaceAll(NAME, asCode)}\n\n`).join(""),
    offsets: texts.flatMap(({ offsets }) => [...offsets, -1, -1]),
  };
}

function asCode(name: string, code: string | undefined): string {
  return code !== undefined || name.length < 3 ? name : `\`${"x".repeat(name.length - 2)}\``;
}

/** Harper counts code points, JavaScript counts UTF-16 units. */
function unitOf(text: string, codePoint: number): number {
  let unit = 0;
  for (let count = 0; count < codePoint; count += 1) unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  return unit;
}
