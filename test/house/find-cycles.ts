/** Finds files that import each other in a ring. */
import type { Source } from "./source.ts";

/** The things of GitHub know each other, and so do the emulator's types of them: an issue its board, a board its issues. */
const MUTUAL = "packages/github-emulator/src/model/";

/** One ring for each knot of files, as paths that begin and end with the same file; types count as much as values. */
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
