/** Joins sentences into one text. */

/** Chinese signs already have the space after them. */
const WITH_SPACE = /[。！？：；]$/u;

/** With a space between them, except after a sentence in Chinese. Empty sentences are left out. */
export const joinSentences = (sentences: readonly string[]): string =>
  sentences
    .filter((sentence) => sentence !== "")
    .map((sentence, at, all) =>
      at === all.length - 1 || WITH_SPACE.test(sentence) ? sentence : `${sentence} `,
    )
    .join("");
