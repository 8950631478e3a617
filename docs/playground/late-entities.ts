/** The names of characters in Markdown, such as `&copy;`, in the worker: those that Waymark writes at once, all others when a text has one. */

type Decode = (name: string) => string | false;

/** What Waymark writes when it escapes a text. */
const OWN: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
]);

let all: Decode | null = null;

/** The character that a name means, or false. */
export const decodeNamedCharacterReference: Decode = (name) =>
  all === null ? (OWN.get(name) ?? false) : all(name);

/** Loads all names if the text has one that is not known yet. */
export async function loadEntitiesFor(markdown: string): Promise<void> {
  if (all !== null) return;
  const names = [...markdown.matchAll(/&([a-z][a-z\d]*);/giu)];
  if (names.every(([, name = ""]) => OWN.has(name))) return;
  ({ decodeNamedCharacterReference: all } = await import("decode-named-character-reference"));
}
