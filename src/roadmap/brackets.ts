/** Tells whether brackets and quotes are closed. */

const CLOSING: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "{": "}",
  "（": "）",
  "【": "】",
  "「": "」",
  "『": "』",
  "《": "》",
  "«": "»",
  "„": "“",
  "“": "”",
};
const OPENING = /[([{（【「『《«“„]/u;

/** Whether a text ends inside a bracket or a quote: "Bread (a wood", "《面包". */
export function isOpen(text: string): boolean {
  if (!OPENING.test(text)) return false;
  const wanted: string[] = [];
  for (const character of text) {
    const closing = CLOSING[character];
    // “ closes a German quote and opens an English one.
    if (character === wanted.at(-1)) wanted.pop();
    else if (closing !== undefined) wanted.push(closing);
  }
  return wanted.length > 0;
}
