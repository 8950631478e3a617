/** The problems in a config file, each with its place, in any language. */
import type { ConfigIssue, ConfigProblem, Expected } from "../model/config-problem.ts";
import type { Unreadable } from "../model/actual.ts";
import { en } from "./en.ts";
import type { Language } from "./language.ts";

type Words = Language["config"];

/** The config file contains something invalid. The message lists every problem in English, one per line. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly issues: readonly ConfigIssue[];
  readonly #path: string;

  constructor(path: string, issues: readonly ConfigIssue[]) {
    super(sayIssues(path, issues, en.config).join("\n"));
    this.#path = path;
    this.issues = issues;
  }

  /** The same as the message, in a language and on one line. */
  saidIn({ config }: Pick<Language, "config" | "stopped">): string {
    return sayIssues(this.#path, this.issues, config).join("; ");
  }
}

/** The config file cannot be read, or a workflow names one that does not exist (`why` is null). */
export class NoConfig extends ConfigError {
  readonly #say: (language: Pick<Language, "stopped">) => string;

  constructor(path: string, why: Unreadable | null) {
    super(path, []);
    this.#say = ({ stopped }) => (why === null ? stopped.noConfig(path) : stopped.unreadable(path, why));
    this.message = this.#say(en);
  }

  override saidIn(language: Pick<Language, "stopped">): string {
    return this.#say(language);
  }
}

const sayIssues = (path: string, issues: readonly ConfigIssue[], words: Words): readonly string[] =>
  issues.map(({ line, column, problem }) => `${path}:${line}:${column} ${say(problem, words)}`);

function say(problem: ConfigProblem, words: Words): string {
  switch (problem.kind) {
    case "too-long":
      return words.tooLong(problem.limit);
    case "too-many-colons":
      return words.tooManyColons(problem.limit);
    case "too-deep":
      return words.tooDeep(problem.limit);
    case "not-yaml":
      return words.notYaml(problem.said);
    case "alias":
    case "anchor":
      return words[problem.kind];
    case "tag":
      return words.tag(problem.tag);
    case "forbidden-key":
      return words.forbiddenKey(problem.key);
    case "unknown-key": {
      const { key, meant, known } = problem;
      return `${words.unknownKey(key)} ${meant === null ? words.knownKeys(listed(known)) : words.meant(meant)}`;
    }
    case "wrong-value":
      return words.wrong(
        problem.name,
        problem.expected.map((expected) => sayExpected(expected, words)),
      );
    default:
      return problem satisfies never;
  }
}

/** As code: it is the same in every language. */
const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

function sayExpected(expected: Expected, words: Words): string {
  switch (expected.kind) {
    case "type":
      return words.types[expected.type];
    case "one-of":
      return words.oneOf(listed(expected.values));
    case "least":
    case "most":
      return words[expected.kind](expected.limit, expected.of);
    case "rule":
      return words.rules[expected.rule];
    case "said":
      return expected.said;
    default:
      return expected satisfies never;
  }
}
