/** The rules of the house: which folder may know which, and what the pure ones leave to the shells. */
import { isBuiltin } from "node:module";
import { findCycles } from "./find-cycles.ts";
import { readSource, type Import, type Source, type SourceText } from "./source.ts";

/** Compute and nothing else: all that they need comes in as arguments. */
const PURE = ["config", "language", "markdown", "roadmap", "plan", "progress", "set-up"];
/** Files on top of `src` that every folder may know; `clock.ts` makes a clock and is for shells. */
const TOP = ["config.ts", "errors.ts", "paths.ts", "remote.ts", "week.ts"];
const SHELLS = new Set(["app", "action", "cli"]);

/** Which zones a zone may import. A zone is a folder of `src`, or a file on top of it. Itself goes without saying. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries([...PURE, ...TOP].map((zone) => [zone, [...PURE, ...TOP]])),
  "clock.ts": [],
  reconcile: [...PURE, ...TOP, "clock.ts"],
  doctor: [...PURE, ...TOP, "reconcile"],
  github: [...PURE, ...TOP, "clock.ts"],
  talk: [...PURE, ...TOP, "clock.ts", "reconcile", "doctor"],
  app: [...PURE, ...TOP, "clock.ts", "reconcile", "talk", "github"],
  "read-roadmap-file.ts": [],
  "narrator.ts": [],
  action: [...PURE, ...TOP, "clock.ts", "read-roadmap-file.ts", "reconcile", "talk", "github"],
  cli: [...PURE, ...TOP, "clock.ts", "narrator.ts", "read-roadmap-file.ts", "reconcile", "doctor", "github"],
};

/** The package that is a GitHub for tests, and the only path in it that others import. */
const EMULATOR = "github-emulator";
const EMULATOR_FOLDER = `packages/${EMULATOR}/`;
const EMULATOR_ENTRY = `${EMULATOR_FOLDER}src/${EMULATOR}.ts`;
/** Packages that talk to GitHub or run a server: for `github` and the shells. */
const CLIENTS = /^(?:@octokit\/|octokit|@actions\/|probot|@probot\/|undici|pino|prom-client)/u;
const WITHOUT_CLIENTS = new Set([...PURE, ...TOP, "reconcile", "doctor", "talk"]);
const WITHOUT_NODE = new Set([...PURE, ...TOP, "reconcile", "doctor", "talk", "github"]);
/** What reads a clock, chance, the environment or the world. Called or handed on, it is the same. */
const WORLD =
  /^(?:Date\.now|new Date|Date\(\)|Math\.random|fetch|require|WebSocket|XMLHttpRequest|set(?:Timeout|Interval|Immediate)|queueMicrotask|(?:process|globalThis|console|crypto|performance|navigator|Temporal)(?:\..*)?)$/u;
const ENTRIES = /^src\/[a-z-]+\/(?:main|start|settings)\.ts$/u;
const VAGUE = /(?:^|[/-])(?:managers?|helpers?|utils?|data|infos?|common|misc)(?=[-./]|$)/u;

/** Every way in which the sources break a rule, as `path:line what; what to do instead`. Empty is well. */
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

function breaches(source: Source): string[] {
  const found = [...barrel(source), ...vagueName(source), ...emulator(source)];
  const zone = zoneOf(source.path);
  if (zone === null) return found;
  found.push(...arrows(source, zone), ...packages(source, zone), ...world(source, zone));
  found.push(...environment(source));
  return found;
}

/** It stands for somebody else's system: it knows nothing of ours, and ours knows its entry only. */
function emulator({ path, imports }: Source): string[] {
  const inside = path.startsWith(EMULATOR_FOLDER);
  const shipped = path.startsWith("src/");
  return imports.flatMap(({ line, specifier, target }) => {
    const there = target?.startsWith(EMULATOR_FOLDER) === true || /^github-emulator(?:\/|$)/u.test(specifier);
    const told = `${path}:${line} imports ${specifier};`;
    if (inside) {
      return target === null || there
        ? []
        : [`${told} the emulator imports nothing of ours: it stands for somebody else's system`];
    }
    if (!there) return [];
    if (shipped) return [`${told} only tests, the demo and benchmarks import the emulator`];
    return specifier === EMULATOR ? [] : [`${told} import from its entry, \`${EMULATOR}\``];
  });
}

/** The folder of `src` that a path lies in, the file on top of it, or null outside `src`. */
function zoneOf(path: string): string | null {
  return /^src\/(?<zone>[^/]+)/u.exec(path)?.groups?.["zone"] ?? null;
}

function arrows({ path, imports }: Source, zone: string): string[] {
  const allowed = MAY_IMPORT[zone];
  if (allowed === undefined)
    return [
      `${path}:1 lies in \`${zone}\`, which no rule knows; say in test/house/rules.ts what it may import`,
    ];
  return imports.flatMap(({ line, specifier, target }) => {
    if (target === null) return [];
    const other = zoneOf(target);
    if (other === zone || (other !== null && allowed.includes(other))) return [];
    return [`${path}:${line} imports ${specifier}; ${reason(zone, other)}`];
  });
}

function reason(zone: string, other: string | null): string {
  if (other === null) return "nothing in src imports from outside it";
  if (zone === "reconcile") return `reconcile knows the Remote interface, not \`${other}\``;
  if (PURE.includes(zone))
    return `\`${zone}\` is pure and imports only ${PURE.join(", ")} and files on top of src`;
  if (SHELLS.has(other)) return `\`${other}\` is a shell: nothing stands on it`;
  return `\`${zone}\` may not know \`${other}\``;
}

function packages({ path, imports }: Source, zone: string): string[] {
  return imports.flatMap(({ line, specifier, target }) => {
    if (target !== null) return [];
    if (WITHOUT_NODE.has(zone) && isBuiltin(specifier)) {
      return [`${path}:${line} imports ${specifier}; \`${zone}\` does no I/O: let a shell hand it in`];
    }
    if (WITHOUT_CLIENTS.has(zone) && CLIENTS.test(specifier)) {
      return [
        `${path}:${line} imports ${specifier}; \`${zone}\` builds and knows no clients: take an interface`,
      ];
    }
    return [];
  });
}

function world({ path, references, imports }: Source, zone: string): string[] {
  if (!WITHOUT_NODE.has(zone)) return [];
  const named = references
    .filter(({ name }) => WORLD.test(name))
    .map(
      ({ line, name }) =>
        `${path}:${line} uses ${name}; \`${zone}\` reads no clock, chance or environment: take it as an argument`,
    );
  const late = imports
    .filter(isDynamic)
    .map(
      ({ line, specifier }) => `${path}:${line} loads ${specifier} while running; \`${zone}\` does no I/O`,
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
