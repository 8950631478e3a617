/** A source file as the house rules see it: its imports, references and exports. */
import { posix } from "node:path";
import { parseSync, Visitor } from "rolldown/utils";

export interface SourceText {
  /** From the repository's root, with slashes: `src/plan/plan.ts`. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly line: number;
  /** As written. For a dynamic import with a computed path, the expression. */
  readonly specifier: string;
  /** The path of the imported file from the repository's root, or null for a package or a part of Node. */
  readonly target: string | null;
  readonly dynamic: boolean;
  /** Whether it disappears completely when the types are stripped. */
  readonly typeOnly: boolean;
}

export interface Reference {
  readonly line: number;
  /** `Date.now`, `process.env`, `setTimeout`, `new Date`, `Date()`. Deeper members are cut off. */
  readonly name: string;
}

export interface Source {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly references: readonly Reference[];
  /** Whether the file contains only re-exports of files in this repository. */
  readonly onlyReexports: boolean;
}

/** Reads a source. Throws if it is not TypeScript. */
export function readSource({ path, text }: SourceText): Source {
  const { program, module, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(`${path}: ${error.message}`);
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  const imported = (start: number, specifier: string, kind: "value" | "type" | "dynamic"): Import => ({
    line: lineAt(start),
    specifier,
    target: specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : null,
    dynamic: kind === "dynamic",
    typeOnly: kind === "type",
  });

  const reexported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ start, moduleRequest, isType }) =>
      moduleRequest === null ? [] : [imported(start, moduleRequest.value, isType ? "type" : "value")],
    ),
  );
  const imports = [
    ...module.staticImports.map(({ start, moduleRequest, entries }) => {
      const typeOnly = entries.length > 0 && entries.every(({ isType }) => isType);
      return imported(start, moduleRequest.value, typeOnly ? "type" : "value");
    }),
    ...reexported,
    ...module.dynamicImports.map(({ start, moduleRequest }) =>
      imported(start, unquoted(text.slice(moduleRequest.start, moduleRequest.end)), "dynamic"),
    ),
  ];
  const hands = program.body.every(
    ({ type }) =>
      type === "ImportDeclaration" || type === "ExportNamedDeclaration" || type === "ExportAllDeclaration",
  );
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  return {
    path,
    imports,
    references: references(program).map(({ start, name }) => ({ line: lineAt(start), name })),
    onlyReexports:
      hands && exported.length > 0 && reexported.length === exported.length && reexported.every(isOurs),
  };
}

function isOurs({ target }: Import): boolean {
  return target !== null;
}

function unquoted(expression: string): string {
  return /^(["'`])(?<inside>[^"'`$]*)\1$/u.exec(expression)?.groups?.["inside"] ?? expression;
}

/** Every referenced name with its first member. Names are not resolved, so a local `process` counts too. */
function references(program: Parameters<Visitor["visit"]>[0]): { start: number; name: string }[] {
  const found: { start: number; name: string }[] = [];
  // Names that are not references of their own: members, keys, and names that were already reported with their member.
  const told = new Set<number>();
  new Visitor({
    MemberExpression({ object, property, computed }) {
      const name = memberName(property, computed);
      if (!computed) told.add(property.start);
      if (object.type !== "Identifier" || name === null) return;
      told.add(object.start);
      found.push({ start: object.start, name: `${object.name}.${name}` });
    },
    NewExpression({ callee, arguments: given }) {
      if (callee.type !== "Identifier") return;
      told.add(callee.start);
      // `new Date(2026, 0)` is a fixed date; `new Date()` reads the clock.
      if (given.length === 0) found.push({ start: callee.start, name: `new ${callee.name}` });
    },
    CallExpression({ callee }) {
      if (callee.type !== "Identifier") return;
      told.add(callee.start);
      found.push({ start: callee.start, name: callee.name === "Date" ? "Date()" : callee.name });
    },
    Property({ key, computed, shorthand }) {
      if (!computed && !shorthand) told.add(key.start);
    },
    MethodDefinition({ key, computed }) {
      if (!computed) told.add(key.start);
    },
    PropertyDefinition({ key, computed }) {
      if (!computed) told.add(key.start);
    },
    TSPropertySignature({ key, computed }) {
      if (!computed) told.add(key.start);
    },
    TSMethodSignature({ key, computed }) {
      if (!computed) told.add(key.start);
    },
    TSQualifiedName({ right }) {
      told.add(right.start);
    },
    Identifier({ start, name }) {
      if (!told.has(start)) found.push({ start, name });
    },
  }).visit(program);
  return found;
}

/** `now` for `Date.now` and `Date["now"]`; null if it is computed. */
function memberName(
  property: { type: string; name?: unknown; value?: unknown },
  computed: boolean,
): string | null {
  const name = computed ? property.value : property.name;
  return typeof name === "string" ? name : null;
}
