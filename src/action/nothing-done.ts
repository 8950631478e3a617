/** What the Action says when it did nothing. */

/** The reason, one or more English sentences, with the words that nothing was done. Most reasons say so themselves. */
export const nothingDone = (reason: string): string =>
  /\bnothing (?:was|is|here|in it)\b/iu.test(reason) ? reason : `Nothing was done. ${reason}`;
