/** A plugin for bundles: Node's own modules are loaded when they are first needed. */
import { isBuiltin } from "node:module";
import type { Plugin } from "rolldown";

const BUILTIN = "\0builtin:";

/**
 * With imports at the top of the file, Node would load all of them at the start, with everything that their getters load.
 * That takes longer than most of the work of a short run.
 */
export const lateBuiltins: Plugin = {
  name: "late-builtins",
  // Rolldown's own runtime needs `createRequire` at once. Its id begins with a zero byte.
  resolveId: (id, importer) =>
    isBuiltin(id) && importer?.startsWith("\0") !== true ? `${BUILTIN}${id}` : null,
  load: (id) =>
    id.startsWith(BUILTIN)
      ? `module.exports = process.getBuiltinModule(${JSON.stringify(id.slice(BUILTIN.length))});`
      : null,
};
