/** Divides a bundle into the parts that load one after the other. Many small files would load more slowly than these. */
import type { ChunkingContext } from "rolldown";

/** A part has what its source imports and no earlier part has. Those without a name are chunks of their own anyway. */
export interface Part {
  readonly name: string | null;
  /** An absolute path. */
  readonly source: string;
}

/** Says for each module to which part it belongs. `rest` is the name of the part for all others. */
export function partOf(
  ordered: readonly Part[],
  rest: string,
): (id: string, context: ChunkingContext) => string | null {
  let parts: Map<string, string | null> | null = null;
  return (id, context) => {
    if (parts === null) {
      parts = new Map();
      for (const { name, source } of ordered) collect(source, name, parts, context);
    }
    return parts.has(id) ? (parts.get(id) ?? null) : rest;
  };
}

/** Adds a module and all that it imports, except dynamically, to a part, unless they are in one already. */
function collect(
  id: string,
  part: string | null,
  parts: Map<string, string | null>,
  context: ChunkingContext,
): void {
  if (parts.has(id)) return;
  parts.set(id, part);
  for (const imported of context.getModuleInfo(id)?.importedIds ?? [])
    collect(imported, part, parts, context);
}
