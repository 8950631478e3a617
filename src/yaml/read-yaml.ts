/**
 * Reads YAML that may be hostile: without aliases, tags and dangerous keys such as `__proto__`, and with limits for
 * size and depth.
 */
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from "yaml";
import { remember } from "../cache/remember.ts";
import type { ConfigIssue, ConfigProblem } from "../model/config-problem.ts";

const LENGTH_LIMIT = 100_000;
const DEPTH_LIMIT = 40;
/** The parser reports each ": " after the first one on a line, and each report takes longer than the one before. */
const COLONS_LIMIT = 200;
const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/u;
const FORBIDDEN_KEYS: ReadonlySet<unknown> = new Set(["__proto__", "constructor", "prototype"]);

export interface YamlText {
  /** The plain value; null for an empty text. Do not use it if there are issues. */
  readonly value: unknown;
  readonly issues: readonly ConfigIssue[];
  /** The place of the value at a path of keys and indices, or of the nearest value around it. */
  readonly placeOf: (
    path: readonly PropertyKey[],
    key?: string,
  ) => { readonly line: number; readonly column: number };
}

/** The characters of all remembered texts together. Most of them are the same workflow. */
const CACHE_SIZE = 200_000;

export const readYaml = remember(parse, CACHE_SIZE);

const EMPTY: YamlText = { value: null, issues: [], placeOf: () => ({ line: 1, column: 1 }) };

function parse(text: string): YamlText {
  if (text === "") return EMPTY;
  const lines = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const refuse = (problem: ConfigProblem): YamlText => ({
    value: null,
    issues: [{ ...place(0), problem }],
    placeOf: () => ({ line: 1, column: 1 }),
  });
  if (text.length > LENGTH_LIMIT) return refuse({ kind: "too-long", limit: LENGTH_LIMIT });
  if (text.split("\n").some((line) => line.split(": ").length > COLONS_LIMIT))
    return refuse({ kind: "too-many-colons", limit: COLONS_LIMIT });
  if (nestsTooDeep(text)) return refuse({ kind: "too-deep", limit: DEPTH_LIMIT });
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    merge: false,
    schema: "core",
    prettyErrors: false,
  });
  const issues = [
    ...document.errors.map(({ pos, message: said }) => ({
      ...place(pos[0]),
      problem: { kind: "not-yaml", said } as const,
    })),
    ...refusals(document).map(({ offset, problem }) => ({ ...place(offset), problem })),
  ];
  const placeOf: YamlText["placeOf"] = (path, key) => place(offsetAt(document, path, key));
  return { value: issues.length > 0 ? null : document.toJS({ maxAliasCount: 0 }), issues, placeOf };
}

/** Whether too many brackets are open at the same time: the YAML parser would recurse into each of them. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
    if (depth > DEPTH_LIMIT) return true;
  }
  return /(?:^|\n)[ \t]*(?:- ){40}/u.test(text) || /\n {200}/u.test(text);
}

interface Refusal {
  readonly offset: number;
  readonly problem: ConfigProblem;
}

function refusals(document: Document): readonly Refusal[] {
  const found: Refusal[] = [];
  const add = (node: Node, problem: ConfigProblem): void => {
    found.push({ offset: node.range?.[0] ?? 0, problem });
  };
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) add(node, { kind: "alias" });
      else if (node.anchor !== undefined && node.anchor !== "") add(node, { kind: "anchor" });
      else if (node.tag !== undefined && !CORE_TAG.test(node.tag)) add(node, { kind: "tag", tag: node.tag });
    },
    Pair: (_, pair) => {
      if (!isScalar(pair.key)) return;
      if (FORBIDDEN_KEYS.has(pair.key.value))
        add(pair.key, { kind: "forbidden-key", key: String(pair.key.value) });
    },
  });
  return found;
}

function offsetAt(document: Document, path: readonly PropertyKey[], key?: string): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isMap(node) && key !== undefined && length === path.length) {
      const pair = node.items.find((one) => isScalar(one.key) && one.key.value === key);
      if (isScalar(pair?.key)) return pair.key.range?.[0] ?? 0;
    }
    if (isScalar(node) || isCollection(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}
