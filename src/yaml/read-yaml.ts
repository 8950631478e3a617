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
import type { ConfigIssue } from "./config-error.ts";

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
const REMEMBERED = 200_000;

export const readYaml = remember(parse, REMEMBERED);

function parse(text: string): YamlText {
  const lines = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const refuse = (message: string, offset = 0): YamlText => ({
    value: null,
    issues: [{ line: place(offset).line, column: place(offset).column, message }],
    placeOf: () => ({ line: 1, column: 1 }),
  });
  if (text.length > LENGTH_LIMIT) return refuse(`is longer than ${LENGTH_LIMIT} characters`);
  if (text.split("\n").some((line) => line.split(": ").length > COLONS_LIMIT))
    return refuse(`has more than ${COLONS_LIMIT} colons on one line`);
  if (nestsTooDeep(text)) return refuse(`nests more than ${DEPTH_LIMIT} deep`);
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    merge: false,
    schema: "core",
    prettyErrors: false,
  });
  const issues = [
    ...document.errors.map((error) => ({
      ...place(error.pos[0]),
      message: `is not valid YAML: ${error.message}`,
    })),
    ...refusals(document).map(({ offset, message }) => ({
      line: place(offset).line,
      column: place(offset).column,
      message,
    })),
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

function refusals(document: Document): readonly { readonly offset: number; readonly message: string }[] {
  const found: { readonly offset: number; readonly message: string }[] = [];
  const add = (node: Node, message: string): void => {
    found.push({ offset: node.range?.[0] ?? 0, message });
  };
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) add(node, "uses an alias (*name), which is not supported: write the value again");
      else if (node.anchor !== undefined && node.anchor !== "")
        add(node, "uses an anchor (&name), which is not supported");
      else if (node.tag !== undefined && !CORE_TAG.test(node.tag))
        add(node, `uses the tag ${node.tag}, which is not supported`);
    },
    Pair: (_, pair) => {
      if (!isScalar(pair.key)) return;
      if (FORBIDDEN_KEYS.has(pair.key.value)) add(pair.key, `"${String(pair.key.value)}" may not be a key`);
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
