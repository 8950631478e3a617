/** References to issues, such as `#12`, in a text that is not code. */

/** Words, or a reference to an issue of the same repository as it is written. */
export type TextPart =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "reference"; readonly text: string; readonly number: number };

/** A word or a repository before it, or a word after it, makes it something else: `owner/repository#12`, `C#12`. */
const REFERENCE = /((?<![\w/&#-])#\d+(?!\w))/u;

/** The parts of a text, in order. GitHub: "Autolinked references and URLs". */
export const textParts = (text: string): readonly TextPart[] =>
  text
    .split(REFERENCE)
    .map((part, index) =>
      index % 2 === 0
        ? { kind: "words", text: part }
        : { kind: "reference", text: part, number: Number(part.slice(1)) },
    );
