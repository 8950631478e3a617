/** Finds files that import each other in a cycle. */
import type { Source } from "./source.ts";

/**
 * In the emulator's model, objects refer to each other, and so do their types: an issue has its board, and a board has
 * its issues.
 */
const MUTUAL = "packages/github-emulator/src/model/";

/**
 * One cycle for each group of connected files, as paths that start and end with the same file. Types count like values.
 */
export function findCycles(sources: readonly Source[]): string[][] {
  const targets = new Map(sources.map((source) => [source.path, neighbours(source)]));
  const cycles: string[][] = [];
  const finished = new Set<string>();
  const trail: string[] = [];
  const walk = (path: string): void => {
    const at = trail.indexOf(path);
    if (at !== -1) cycles.push([...trail.slice(at), path]);
    if (at !== -1 || finished.has(path)) return;
    trail.push(path);
    for (const target of targets.get(path) ?? []) walk(target);
    trail.pop();
    finished.add(path);
  };
  for (const path of targets.keys()) walk(path);
  return cycles;
}

function neighbours({ path, imports }: Source): string[] {
  return imports.flatMap(({ target, typeOnly }) => {
    if (target === null) return [];
    const mutual = typeOnly && path.startsWith(MUTUAL) && target.startsWith(MUTUAL);
    return mutual ? [] : [target];
  });
}
