/** The page of the docs that lists every key of the config. It is made from the schema, so that it cannot be wrong. */
import { stringify } from "yaml";

/** A value in JSON. */
type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** The part of a JSON Schema that the page uses. */
export interface KeySchema {
  readonly description?: string;
  readonly type?: string;
  readonly default?: Value;
  readonly examples?: readonly Value[];
  readonly const?: Value;
  readonly enum?: readonly Value[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, KeySchema>>;
  readonly additionalProperties?: boolean | KeySchema;
  readonly items?: KeySchema;
  readonly anyOf?: readonly KeySchema[];
}

const INTRO = `# Config reference

Most roadmaps need no config. What Waymark cannot guess goes into \`.github/roadmap.yml\`. [The playground](playground.md) shows at once what a line
changes. In editors that know YAML schemas, this first line brings completion and checks:

\`\`\`yaml
# yaml-language-server: $schema=https://raw.githubusercontent.com/waymark-dev/waymark/main/src/config/roadmap.schema.json
\`\`\`
`;

/** The page as Markdown. Each key has its own heading, so that it can be linked. */
export function configPage({ properties = {} }: KeySchema): string {
  const keys = Object.entries(properties).map(([name, key]) => section(name, key));
  return `${INTRO}\n${keys.join("\n")}`;
}

function section(name: string, key: KeySchema): string {
  const { description = "", examples = [] } = key;
  const [example] = examples;
  const rows = rowsOf(key, "");
  return [
    `## \`${name}\`\n`,
    `${description}\n`,
    `It is ${kindOf(key)}.${defaultOf(key)}\n`,
    ...(rows.length === 0 ? [] : ["| key | what it is | what it says |\n|---|---|---|", rows.join("\n"), ""]),
    ...(example === undefined ? [] : [`\`\`\`yaml\n${stringify({ [name]: example }).trimEnd()}\n\`\`\`\n`]),
  ].join("\n");
}

/** The keys below a key, each as a row. */
function rowsOf(key: KeySchema, above: string): readonly string[] {
  return parts(key).flatMap(({ properties = {}, additionalProperties }) => [
    ...Object.entries(properties).flatMap(([name, part]) => [
      `| \`${above}${name}\` | ${cell(kindOf(part) + defaultOf(part))} | ${cell(part.description ?? "")} |`,
      ...rowsOf(part, `${above}${name}.`),
    ]),
    ...(typeof additionalProperties === "object" ? rowsOf(additionalProperties, `${above}ID.`) : []),
  ]);
}

const parts = (key: KeySchema): readonly KeySchema[] => key.anyOf ?? [key];

const cell = (text: string): string => text.replaceAll("|", "\\|");

function defaultOf({ default: value }: KeySchema): string {
  const isEmpty = value === undefined || (typeof value === "object" && value !== null && isBare(value));
  return isEmpty ? "" : ` Default: \`${typeof value === "object" ? JSON.stringify(value) : String(value)}\`.`;
}

const plain = (value: Value): string => (typeof value === "string" ? value : JSON.stringify(value));

/** A list or map without anything in it says nothing. */
const isBare = (value: Value): boolean =>
  Object.values(value ?? {}).every(
    (part: Value) => typeof part === "object" && part !== null && isBare(part),
  );

function kindOf(key: KeySchema): string {
  if (key.anyOf !== undefined) return [...new Set(key.anyOf.map(kindOf))].join(", or ");
  if (key.const !== undefined) return `\`${plain(key.const)}\``;
  if (key.enum !== undefined) return `one of ${key.enum.map((value) => `\`${plain(value)}\``).join(", ")}`;
  if (key.type === "array") return `a list; each entry is ${kindOf(key.items ?? {})}`;
  const words = TYPES[key.type ?? ""] ?? FORMATS[key.format ?? ""] ?? "a text";
  return words + range(key);
}

const TYPES: Readonly<Record<string, string>> = {
  boolean: "`true` or `false`",
  integer: "a whole number",
  number: "a number",
  object: "a map",
};

const FORMATS: Readonly<Record<string, string>> = {
  date: "a day such as `2026-11-30`",
  uri: "a web address",
};

const range = ({ minimum, maximum }: KeySchema): string =>
  minimum === undefined || maximum === undefined ? "" : ` from ${minimum} to ${maximum}`;
