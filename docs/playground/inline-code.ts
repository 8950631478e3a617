/** Shows a sentence of Waymark, which marks code with backticks as in Markdown. */
import { h, type VNode } from "vue";

export interface SentencePart {
  readonly text: string;
  readonly isCode: boolean;
}

/** The parts of a sentence. What is between two backticks is code, and all of it is text: nothing else is Markdown here. */
export const codeParts = (sentence: string): readonly SentencePart[] =>
  sentence
    .split(/(`[^`]+`)/u)
    .filter((part) => part !== "")
    .map((part) =>
      /^`[^`]+`$/u.test(part) ? { text: part.slice(1, -1), isCode: true } : { text: part, isCode: false },
    );

/** The sentence for Vue. */
export const withCode = (sentence: string): (VNode | string)[] =>
  codeParts(sentence).map(({ text, isCode }) => (isCode ? h("code", text) : text));
