/** Writes the code of a bundle in ASCII, so that it takes half the memory: V8 keeps any other text in two bytes a character. */
import { parseAst } from "rolldown/parseAst";
import { Visitor } from "rolldown/utils";

/** A character is where no escape means the same. */
export class NotEscapable extends Error {
  override readonly name = "NotEscapable";

  constructor(around: string) {
    super(`No escape means the same here: ${around}`);
  }
}

const AROUND = 20;

/**
 * The same code with escapes for all characters that are not ASCII. There must be no such characters in comments.
 * Throws NotEscapable.
 */
export function asciiCode(code: string): string {
  const raw = rawTexts(code);
  // Without the flag u, each half of a pair is a match, and has an escape.
  return code.replaceAll(/[^\0-\x7F]/g, (unit, at: number) => {
    // With an escape behind it, this backslash would stand for itself.
    if (code[at - 1] === "\\") throw new NotEscapable(code.slice(at - AROUND, at + AROUND));
    const escape = `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
    // `String.raw` gives escapes in its text as they are written, and those in a value as what they mean.
    return raw.some(({ start, end }) => start <= at && at < end) ? `\${"${escape}"}` : escape;
  });
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the texts are that `String.raw` gets. */
function rawTexts(code: string): readonly Range[] {
  const found: Range[] = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (code.slice(tag.start, tag.end) === "String.raw") found.push(...quasi.quasis);
    },
  }).visit(parseAst(code));
  return found;
}
