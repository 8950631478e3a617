/** Evaluates `${{ }}` expressions with GitHub's own evaluator, and adds the functions that only a runner provides. */
import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { truthy } from "@actions/expressions/result";
import { WorkflowError } from "./workflow-file.ts";

/**
 * The contexts that an expression may read: `github`, `secrets`, `inputs`, `env`, `vars`, `steps`. `status` is for the
 * functions below.
 */
export type Contexts = Readonly<Record<string, unknown>>;

/**
 * The status check functions. The evaluator leaves these to the runner:
 * https://docs.github.com/actions/reference/workflows-and-actions/expressions#status-check-functions
 */
const STATUS_FUNCTIONS: Readonly<Record<string, (status: unknown) => boolean>> = {
  always: () => true,
  cancelled: () => false,
  success: (status) => status !== "failure",
  failure: (status) => status === "failure",
};

const STATUS_SIGNATURES = Object.keys(STATUS_FUNCTIONS).map((name) => ({ name, minArgs: 0, maxArgs: 0 }));

/** A value as the string that replaces the expression. */
export function asText(value: unknown): string {
  return toData(value).coerceString();
}

/**
 * The value of an expression, given without its `${{ }}`. Throws WorkflowError if GitHub would reject the expression.
 */
export function evaluate(source: string, contexts: Contexts): unknown {
  return JSON.parse(JSON.stringify(valueOf(source, contexts), data.replacer));
}

/** A text with every `${{ }}` replaced by its value. */
export function expand(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, source: string) =>
    valueOf(source, contexts).coerceString(),
  );
}

/**
 * Whether an `if:` condition lets a step or job run. The condition is an expression even without `${{ }}`. No condition
 * means `success()`.
 */
export function holds(condition: string | null, contexts: Contexts): boolean {
  const succeeded = contexts["status"] !== "failure";
  if (condition === null) return succeeded;
  const whole = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(condition)?.[1] ?? condition;
  return truthy(valueOf(whole, contexts)) && (succeeded || namesStatus(whole));
}

function valueOf(source: string, { status, ...contexts }: Contexts): data.ExpressionData {
  try {
    const { tokens } = new Lexer(source).lex();
    const expression = new Parser(tokens, Object.keys(contexts), STATUS_SIGNATURES).parse();
    const functions = STATUS_SIGNATURES.map((signature) => {
      const call = () => new data.BooleanData(STATUS_FUNCTIONS[signature.name]?.(status) === true);
      return [signature.name, { ...signature, call }] as const;
    });
    const values = Object.entries(contexts).map(([key, value]) => ({ key, value: toData(value) }));
    return new Evaluator(expression, new data.Dictionary(...values), new Map(functions)).evaluate();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new WorkflowError(`The expression «${source.trim()}» is not understood: ${error.message}`, {
      cause: error,
    });
  }
}

/** Whether an expression calls a status check function. If so, it is evaluated after a failure too. */
function namesStatus(source: string): boolean {
  const { tokens } = new Lexer(source).lex();
  return tokens.some(
    ({ lexeme }, index) =>
      Object.hasOwn(STATUS_FUNCTIONS, lexeme.toLowerCase()) && tokens[index + 1]?.lexeme === "(",
  );
}

function toData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value ?? null), data.reviver);
}
