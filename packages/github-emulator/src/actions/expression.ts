/** Evaluates `${{ }}` expressions as workflows use them: contexts, literals, operators and a few functions. */
import { WorkflowError } from "./workflow-file.ts";

/** What expressions may name: `github`, `secrets`, `inputs`, `env`, `vars`, `steps`. */
export type Contexts = Readonly<Record<string, unknown>>;

const TOKEN =
  /\s*(?:(?<number>-?(?:0x[0-9a-f]+|\d+(?:\.\d+)?))|'(?<string>(?:[^']|'')*)'|(?<name>[A-Za-z_][\w-]*)|(?<sign>&&|\|\||==|!=|<=|>=|[!<>()[\].,*]))/y;

type Lexeme =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "string" | "name" | "sign"; readonly value: string };

function lex(source: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  const matcher = new RegExp(TOKEN);
  const end = source.trimEnd().length;
  while (matcher.lastIndex < end) {
    const at = matcher.lastIndex;
    const groups = matcher.exec(source)?.groups;
    if (groups === undefined) throw new WorkflowError(`Unexpected «${source.slice(at)}» in «${source}»`);
    const { number, string, name, sign } = groups;
    if (number !== undefined) lexemes.push({ kind: "number", value: Number(number) });
    else if (string !== undefined) lexemes.push({ kind: "string", value: string.replaceAll("''", "'") });
    else if (name !== undefined) lexemes.push({ kind: "name", value: name });
    else if (sign !== undefined) lexemes.push({ kind: "sign", value: sign });
  }
  return lexemes;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The elements that `.*` picked: what is asked of them is asked of each. */
class Each {
  readonly values: readonly unknown[];
  constructor(values: readonly unknown[]) {
    this.values = values;
  }
}

/** Keys are found whatever their case, as GitHub does it. */
function member(value: unknown, key: unknown): unknown {
  if (value instanceof Each) return new Each(value.values.map((one) => member(one, key)));
  if (!isObject(value)) return null;
  const wanted = asText(key).toLowerCase();
  const found = Object.keys(value).find((one) => one.toLowerCase() === wanted);
  return found === undefined ? null : value[found];
}

/** A value as a string that takes an expression's place. */
export function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}

function asNumber(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (typeof value === "string") return value.trim() === "" ? 0 : Number(value);
  return isObject(value) ? Number.NaN : Number(value);
}

/** What counts as true: everything but false, 0, the empty string and null. */
function isTrue(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false && value !== 0 && value !== "";
}

function isEqual(left: unknown, right: unknown): boolean {
  if (typeof left === "string" && typeof right === "string") {
    return left.toLowerCase() === right.toLowerCase();
  }
  if (isObject(left) || isObject(right)) return left === right;
  return asNumber(left) === asNumber(right);
}

const isList = (value: unknown): value is readonly unknown[] | Each =>
  Array.isArray(value) || value instanceof Each;

const listOf = (list: readonly unknown[] | Each): readonly unknown[] =>
  list instanceof Each ? list.values : list;

const low = (value: unknown): string => asText(value).toLowerCase();

/** `success()` and its kin are handed in as `status`: "success" or "failure". */
const FUNCTIONS: Readonly<Record<string, (status: unknown, ...given: readonly unknown[]) => unknown>> = {
  contains: (_, where, what) =>
    isList(where) ? listOf(where).some((one) => isEqual(one, what)) : low(where).includes(low(what)),
  startswith: (_, whole, start) => low(whole).startsWith(low(start)),
  endswith: (_, whole, end) => low(whole).endsWith(low(end)),
  format: (_, form, ...values) => asText(form).replaceAll(/\{(\d+)\}/g, (__, n) => asText(values[Number(n)])),
  join: (_, list, by) =>
    isList(list)
      ? listOf(list)
          .map(asText)
          .join(asText(by ?? ","))
      : asText(list),
  tojson: (_, value) => JSON.stringify(value, null, 2),
  fromjson: (_, value) => JSON.parse(asText(value)),
  always: () => true,
  cancelled: () => false,
  success: (status) => status !== "failure",
  failure: (status) => status === "failure",
};

const COMPARE: Readonly<Record<string, (left: unknown, right: unknown) => boolean>> = {
  "==": isEqual,
  "!=": (left, right) => !isEqual(left, right),
  "<": (left, right) => asNumber(left) < asNumber(right),
  "<=": (left, right) => asNumber(left) <= asNumber(right),
  ">": (left, right) => asNumber(left) > asNumber(right),
  ">=": (left, right) => asNumber(left) >= asNumber(right),
};

/** The value of an expression without its `${{ }}`. */
export function evaluate(source: string, contexts: Contexts): unknown {
  const lexemes = lex(source);
  let at = 0;
  const refuse = (): never => {
    throw new WorkflowError(`The expression «${source.trim()}» is not understood`);
  };
  const isSign = (sign: string): boolean => lexemes[at]?.kind === "sign" && lexemes[at]?.value === sign;
  const take = (sign: string): boolean => {
    if (!isSign(sign)) return false;
    at += 1;
    return true;
  };
  const either = (): unknown => {
    let value = both();
    while (take("||")) {
      const other = both();
      if (!isTrue(value)) value = other;
    }
    return value;
  };
  const both = (): unknown => {
    let value = comparison();
    while (take("&&")) {
      const other = comparison();
      if (isTrue(value)) value = other;
    }
    return value;
  };
  const comparison = (): unknown => {
    let value = negation();
    for (;;) {
      const lexeme = lexemes[at];
      const compare = lexeme?.kind === "sign" ? COMPARE[lexeme.value] : undefined;
      if (compare === undefined) return value;
      at += 1;
      value = compare(value, negation());
    }
  };
  const negation = (): unknown => (take("!") ? !isTrue(negation()) : members(operand()));
  const members = (value: unknown): unknown => {
    for (;;) {
      if (take(".")) {
        if (take("*")) {
          value = new Each(isObject(value) ? Object.values(value) : []);
          continue;
        }
        const name = lexemes[at];
        at += 1;
        value = name?.kind === "name" ? member(value, name.value) : refuse();
      } else if (take("[")) {
        value = member(value, either());
        if (!take("]")) refuse();
      } else return value;
    }
  };
  const operand = (): unknown => {
    if (take("(")) {
      const value = either();
      return take(")") ? value : refuse();
    }
    const lexeme = lexemes[at];
    at += 1;
    if (lexeme?.kind === "number" || lexeme?.kind === "string") return lexeme.value;
    return lexeme?.kind === "name" ? named(lexeme.value) : refuse();
  };
  const named = (name: string): unknown => {
    if (take("(")) {
      const given: unknown[] = [];
      while (!take(")")) {
        given.push(either());
        if (!take(",") && !isSign(")")) refuse();
      }
      const call = FUNCTIONS[name.toLowerCase()];
      return call === undefined ? refuse() : call(contexts["status"], ...given);
    }
    if (name === "true" || name === "false") return name === "true";
    if (name === "null") return null;
    return name !== "status" && name in contexts ? contexts[name] : refuse();
  };
  const value = either();
  return at === lexemes.length ? value : refuse();
}

/** A text with every `${{ }}` replaced by its value. */
export function expand(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, source: string) => asText(evaluate(source, contexts)));
}

/** Whether an `if:` lets something run. Without `${{ }}` it is an expression as well; none means `success()`. */
export function holds(condition: string | null, contexts: Contexts): boolean {
  if (condition === null) return contexts["status"] !== "failure";
  const whole = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(condition)?.[1] ?? condition;
  const asksForStatus = /\b(?:always|failure|cancelled|success)\s*\(/.test(whole);
  return isTrue(evaluate(whole, contexts)) && (asksForStatus || contexts["status"] !== "failure");
}
