/** Shows a sentence of Waymark, which marks code with backticks as in Markdown. */
import { h, type VNode } from "vue";

/** The sentence in parts. What is between two backticks is code, and all of it is text: nothing else is Markdown here. */
export const withCode = (sentence: string): (VNode | string)[] =>
  sentence
    .split(/(`[^`]+`)/u)
    .filter((part) => part !== "")
    .map((part) => (/^`[^`]+`$/u.test(part) ? h("code", part.slice(1, -1)) : part));
