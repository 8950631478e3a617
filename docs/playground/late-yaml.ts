/** The YAML package in the worker: it loads once there is a config. */
import type * as Yaml from "yaml";

// Each name is bound to the package once it is loaded. A text without YAML never asks for one before that.
export let CST: typeof Yaml.CST;
export let isAlias: typeof Yaml.isAlias;
export let isCollection: typeof Yaml.isCollection;
export let isMap: typeof Yaml.isMap;
export let isNode: typeof Yaml.isNode;
export let isScalar: typeof Yaml.isScalar;
export let isSeq: typeof Yaml.isSeq;
export let Lexer: typeof Yaml.Lexer;
export let LineCounter: typeof Yaml.LineCounter;
export let parseDocument: typeof Yaml.parseDocument;
export let visit: typeof Yaml.visit;

/** Loads the package. */
export async function loadYaml(): Promise<void> {
  ({ CST, isAlias, isCollection, isMap, isNode, isScalar, isSeq, Lexer, LineCounter, parseDocument, visit } =
    await import("yaml"));
}
