/** The house rules: which folder may import which, and what pure folders must not do themselves. */
import { isBuiltin } from "node:module";
import { findCycles } from "./find-cycles.ts";
import { EMULATOR, folderOf, shortName, type Folder } from "./folders.ts";
import { readSource, type Import, type Source, type SourceText } from "./source.ts";

/** The name that others import the emulator by, and the file behind it. */
const EMULATOR_NAME = "github-emulator";
const EMULATOR_ENTRY = `${EMULATOR}/src/${EMULATOR_NAME}.ts`;

/** Packages that talk to GitHub or run a server. */
const CLIENTS = /^(?:@octokit\/|octokit|@actions\/|probot|@probot\/|undici|pino|prom-client)/u;
/**
 * Everything that reads a clock, randomness, the environment or other outside state. Calling it and passing it on count
 * the same.
 */
const WORLD =
  /^(?:Date\.now|new Date|Date\(\)|Math\.random|fetch|require|WebSocket|XMLHttpRequest|set(?:Timeout|Interval|Immediate)|queueMicrotask|(?:process|globalThis|console|crypto|performance|navigator|Temporal)(?:\..*)?)$/u;
const ENTRIES = /^src\/[a-z-]+\/(?:main|start|settings)\.ts$/u;
const VAGUE = /(?:^|[/-])(?:managers?|helpers?|utils?|data|infos?|common|misc)(?=[-./]|$)/u;

/** Every violation in the sources, as `path:line what; what to do instead`. Empty if there is none. */
export function violations(texts: readonly SourceText[]): string[] {
  const sources = texts.map(readSource);
  return [
    ...sources.flatMap(breaches),
    ...findCycles(sources).map(
      (cycle) =>
        `${cycle[0] ?? ""}:1 imports itself through ${cycle.join(" → ")}; move what both need to a third file`,
    ),
  ];
}

/** The folders that each folder imports, in the order of the table. A folder without imports has an empty set. */
export function folderGraph(texts: readonly SourceText[]): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = new Map<string, Set<string>>();
  for (const source of texts.map(readSource)) {
    const folder = folderOf(source.path);
    if (folder === undefined || isTest(source.path)) continue;
    const imported = graph.get(folder.path) ?? new Set();
    graph.set(folder.path, imported);
    for (const { specifier, target } of source.imports) {
      const other = target === null ? (isEmulator(specifier) ? EMULATOR : null) : folderOf(target)?.path;
      if (other !== null && other !== undefined && other !== folder.path) imported.add(other);
    }
  }
  return graph;
}

function breaches(source: Source): string[] {
  const { path } = source;
  const found = [...barrel(source), ...vagueName(source)];
  if (path.startsWith("test/"))
    return [...found, ...source.imports.flatMap((one) => insideEmulator(path, one))];
  const folder = folderOf(path);
  if (folder === undefined)
    return [...found, `${path}:1 lies where no rule knows; add its folder to test/house/folders.ts`];
  found.push(...arrows(source, folder), ...packages(source, folder), ...world(source, folder));
  if (path.startsWith("src/")) found.push(...environment(source));
  return found;
}

const isTest = (path: string): boolean => /^(?:packages\/[^/]+\/)?test\//u.test(path);

function isEmulator(specifier: string): boolean {
  return specifier === EMULATOR_NAME || specifier.startsWith(`${EMULATOR_NAME}/`);
}

/** Whether an import goes past the emulator's entry. */
function insideEmulator(path: string, { line, specifier, target }: Import): string[] {
  const reaches =
    target?.startsWith(`${EMULATOR}/`) ?? (isEmulator(specifier) && specifier !== EMULATOR_NAME);
  return reaches
    ? [`${path}:${line} imports ${specifier}; import from the emulator's entry, \`${EMULATOR_NAME}\``]
    : [];
}

function arrows({ path, imports }: Source, folder: Folder): string[] {
  const allowed = new Set([folder.path, ...folder.imports]);
  return imports.flatMap((one) => {
    const { line, specifier, target } = one;
    if (target === null && !isEmulator(specifier)) return [];
    const other = target === null ? EMULATOR : folderOf(target)?.path;
    if (other === folder.path && target !== null) return [];
    if (other !== undefined && allowed.has(other)) return other === EMULATOR ? insideEmulator(path, one) : [];
    return [`${path}:${line} imports ${specifier}; ${reason(folder, other ?? null)}`];
  });
}

function reason({ path, imports }: Folder, other: string | null): string {
  if (path === EMULATOR) return "the emulator imports nothing of ours: it stands for somebody else's system";
  if (other === null) return "no code imports tests, or a folder that test/house/folders.ts does not list";
  if (other === EMULATOR) return "only tests, the demo and benchmarks import the emulator";
  return `\`${shortName(path)}\` may import ${imports.length === 0 ? "nothing else" : `only ${imports.map(shortName).join(", ")}`}`;
}

function packages({ path, imports }: Source, { path: folder, world: reach }: Folder): string[] {
  return imports.flatMap(({ line, specifier, target }) => {
    if (target !== null || reach === "yes") return [];
    if (isBuiltin(specifier)) {
      return [
        `${path}:${line} imports ${specifier}; \`${shortName(folder)}\` does no I/O: let a shell hand it in`,
      ];
    }
    if (reach === "no" && CLIENTS.test(specifier)) {
      return [
        `${path}:${line} imports ${specifier}; \`${shortName(folder)}\` builds and knows no clients: take an interface`,
      ];
    }
    return [];
  });
}

function world({ path, references, imports }: Source, { path: folder, world: reach }: Folder): string[] {
  if (reach === "yes") return [];
  const named = references
    .filter(({ name }) => WORLD.test(name))
    .map(
      ({ line, name }) =>
        `${path}:${line} uses ${name}; \`${shortName(folder)}\` reads no clock, chance or environment: take it as an argument`,
    );
  const late = imports
    .filter(isDynamic)
    .map(
      ({ line, specifier }) =>
        `${path}:${line} loads ${specifier} while running; \`${shortName(folder)}\` does no I/O`,
    );
  return [...named, ...late];
}

function isDynamic({ dynamic }: Import): boolean {
  return dynamic;
}

function environment({ path, references, imports }: Source): string[] {
  if (ENTRIES.test(path)) return [];
  const advice =
    "only entry files (main.ts, start.ts, settings.ts) read the environment: take it as an argument";
  return [
    ...references
      .filter(({ name }) => name === "process.env")
      .map(({ line }) => `${path}:${line} uses process.env; ${advice}`),
    ...imports
      .filter(({ specifier }) => /^(?:node:)?process$/u.test(specifier))
      .map(({ line, specifier }) => `${path}:${line} imports ${specifier}; ${advice}`),
  ];
}

function barrel({ path, onlyReexports }: Source): string[] {
  if (path === EMULATOR_ENTRY) return [];
  // VitePress finds the theme by this name.
  if (path === "docs/.vitepress/theme/index.ts") return [];
  if (/(?:^|\/)index\.[a-z]+$/u.test(path))
    return [`${path}:1 is named index; name the file after what it exports`];
  return onlyReexports ? [`${path}:1 only hands on what others export; import from them`] : [];
}

function vagueName({ path }: Source): string[] {
  const word = VAGUE.exec(path);
  return word === null
    ? []
    : [`${path}:1 is named ${word[0].replace(/^[/-]/u, "")}; use the field's own word`];
}
