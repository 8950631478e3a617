/** Checks the English in Markdown and in the messages of TypeScript files. */
import { openGrammarChecker } from "./check-grammar.ts";
import { messagesIn, proseInMarkdown } from "./prose-in.ts";

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Every mistake as `path:line: "text": what is wrong`. `words` are correct although no dictionary has them. */
export async function checkProse(
  files: readonly TextFile[],
  words: readonly string[],
): Promise<readonly string[]> {
  const check = await openGrammarChecker(words);
  const found: string[] = [];
  for (const { path, text } of files) {
    const mistakes = await check(path.endsWith(".md") ? [proseInMarkdown(text)] : messagesIn(path, text));
    for (const { offset, text: wrong, message } of mistakes) {
      const line = text.slice(0, offset).split("\n").length;
      found.push(`${path}:${line}: "${wrong}": ${message}`);
    }
  }
  return found;
}
