/**
 * What the mark of the tracking issue stores about relations between issues: which ones Waymark made, so that a person's
 * own are never touched and a removed one is not made again.
 */
import { FEATURES, type Feature } from "../model/features.ts";
import { readNumbers, writeNumbers, type Numbered } from "./numbers.ts";

/** Issues by their numbers, which stay when an item gets another name. */
export interface Relations {
  /** The issues that are or were sub-issues of the tracking issue because of Waymark. */
  readonly children: ReadonlySet<number>;
  /** Those that a person removed and whose item left the roadmap then. If it comes back, they stay removed. */
  readonly apart: ReadonlySet<number>;
  /** For each project the issues that block it: `ours` if Waymark added that, `theirs` if it was there before. */
  readonly blockers: ReadonlyMap<number, ReadonlyMap<number, "ours" | "theirs">>;
  /** The Monday of the week in which GitHub refused a feature. It is tried again in the next week. */
  readonly refused: ReadonlyMap<Feature, string>;
}

export const NO_RELATIONS: Relations = {
  children: new Set(),
  apart: new Set(),
  blockers: new Map(),
  refused: new Map(),
};

const THEIRS = "~";
const write = (issue: number): string => issue.toString(36);
const isNumber = (one: Numbered) => typeof one === "number";
/** `first-last` or one number. */
const read = (text: string): readonly number[] => readNumbers(text, RELATIONS_LIMIT)?.filter(isNumber) ?? [];

/** The most numbers in a run that a mark can have; a person may have edited it. */
const RELATIONS_LIMIT = 10_000;

/** The numbers in their order, as runs of neighbours. */
const runs = (issues: Iterable<number>): readonly string[] =>
  writeNumbers([...issues].toSorted((a, b) => a - b))
    .split(".")
    .filter((run) => run !== "");

/** The content of the mark: letters, digits and signs, without spaces. Null if there is nothing to remember. */
export function writeRelations({ children, apart, blockers, refused }: Relations): string | null {
  const blocked = [...blockers]
    .filter(([, by]) => by.size > 0)
    .map(([project, by]) => {
      const of = (side: "ours" | "theirs") =>
        runs([...by].flatMap(([issue, whose]) => (whose === side ? issue : [])));
      return `${write(project)}:${[...of("ours"), ...of("theirs").map((run) => THEIRS + run)].join(".")}`;
    });
  const parts = [
    ["under", runs(children).join(",")],
    ["apart", runs(apart).join(",")],
    ["blocked", blocked.join(",")],
    ["refused", [...refused].map(([feature, week]) => `${feature}:${week}`).join(",")],
  ].filter(([, text]) => text !== "");
  return parts.length === 0 ? null : parts.map((part) => part.join(":")).join(";");
}

/** Reads what `writeRelations` wrote. Parts that somebody edited and that cannot be read are left out. */
export function readRelations(text: string | null): Relations {
  const parts = new Map(
    (text ?? "").split(";").map((part) => {
      const at = part.indexOf(":");
      return [part.slice(0, at), part.slice(at + 1).split(",")] as const;
    }),
  );
  const pairs = (name: string) =>
    (parts.get(name) ?? []).flatMap((entry) => {
      const [, key, value] = /^([^:]+):([^:]+)/u.exec(entry) ?? [];
      return key === undefined || value === undefined ? [] : [[key, value] as const];
    });
  const numbers = (name: string) => new Set((parts.get(name) ?? []).flatMap(read));
  return {
    children: numbers("under"),
    apart: numbers("apart"),
    blockers: new Map(
      pairs("blocked").flatMap(([project, by]) =>
        read(project)
          .slice(0, 1)
          .map((issue) => [issue, new Map(by.split(".").flatMap(readBlocker))] as const),
      ),
    ),
    refused: new Map(
      pairs("refused").flatMap(([name, week]) => {
        const feature = FEATURES.find((one) => one === name);
        return feature === undefined ? [] : [[feature, week] as const];
      }),
    ),
  };
}

/**
 * The stored relations `now`, where what `before` stores as Waymark's own stays so: the run that wrote `now` had read an
 * older issue, and GitHub only told it that these relations were there already.
 */
export function keepOurs(now: string | null, before: string | null): string | null {
  const known = readRelations(before).blockers;
  const { blockers, ...others } = readRelations(now);
  const kept = new Map(
    [...blockers].map(([project, by]) => {
      const ours = [...by].map(([issue, whose]) => [issue, known.get(project)?.get(issue) ?? whose] as const);
      return [project, new Map(ours)] as const;
    }),
  );
  return writeRelations({ ...others, blockers: kept });
}

const readBlocker = (text: string): readonly (readonly [number, "ours" | "theirs"])[] =>
  text.startsWith(THEIRS)
    ? read(text.slice(THEIRS.length)).map((issue) => [issue, "theirs"] as const)
    : read(text).map((issue) => [issue, "ours"] as const);
