/** A plugin for bundles: the names of 2,000 characters, such as `&copy;`, are a file of their own, which loads when a document has one. */
import type { Plugin } from "rolldown";

/** The package whose one function is loaded late, and the source that the file is bundled from. */
export const ENTITIES_SOURCE = "decode-named-character-reference";
const LATE = "\0late-entities";

/** `file` is the name of that file, beside the bundle. */
export const lateEntities = (file: string): Plugin => ({
  name: "late-entities",
  resolveId: (id) => {
    if (id === ENTITIES_SOURCE) return LATE;
    return id === `./${file}` ? { id, external: true } : null;
  },
  load: (id) =>
    id === LATE
      ? `module.exports = { decodeNamedCharacterReference: (name) => require(${JSON.stringify(`./${file}`)}).decodeNamedCharacterReference(name) };`
      : null,
});
