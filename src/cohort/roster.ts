/** `.github/cohort.yml`, or the file of `--list`: whose progress a mentor follows. */
import * as z from "zod/mini";
import { ConfigError } from "../language/config-error.ts";
import type { ConfigProblem } from "../model/config-problem.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import type { Member } from "./roll.ts";

export interface Roster {
  /** Null if the file has none. */
  readonly title: string | null;
  /** The roadmap whose forks are the cohort, as `owner/name`; null if the file names none. */
  readonly roadmap: string | null;
  /** Only learners whose config names this repository; null for all. */
  readonly joined: string | null;
  /** Null if the file has no list. An empty list is a cohort without learners. */
  readonly learners: readonly ListedLearner[] | null;
}

export interface ListedLearner extends Member {
  /** `owner/name`. */
  readonly repository: string;
}

/** A value with its description in the JSON Schema. */
function said<T extends z.core.$ZodType>(schema: T, description: string): T {
  z.globalRegistry.add(schema, { description });
  return schema;
}

const EXPECTED = "must be a repository, such as ada/roadmap";
/** A schema of its own for each key, because a description belongs to one schema. */
const repositoryName = () => z.string().check(z.regex(/^[\w-]{1,39}\/[\w.-]{1,100}$/u, EXPECTED));
const fullName = repositoryName();
const words = z.string().check(z.minLength(1), z.maxLength(100));

const learner = z.union(
  [
    fullName,
    z.strictObject({
      repository: said(repositoryName(), "The learner's repository, such as ada/roadmap."),
      name: said(
        z.optional(words),
        "The name in the table. Without it, the owner of the repository is the name.",
      ),
      group: said(z.optional(words), "The group, such as a class or a day of the week."),
    }),
  ],
  { error: "must be a repository, such as ada/roadmap, or a group with `repository`, `name` and `group`" },
);

const roster = z.strictObject({
  title: said(z.optional(words), "The title of the page. Without it, the roadmap's name is the title."),
  roadmap: said(
    z.optional(fullName),
    "The roadmap. Its forks are the learners, unless there is a list. Without it, this repository is the roadmap.",
  ),
  joined: said(
    z.optional(fullName),
    "Shows only the forks whose .github/roadmap.yml says `cohort:` with this name.",
  ),
  learners: said(
    z.optional(z.array(learner, { error: "must be a list" }).check(z.maxLength(10_000))),
    "The learners by repository. Then only these are shown.",
  ),
});

/** The JSON Schema of the file, for editors: the text of the committed schema file. A list of learners alone is enough. */
export function rosterSchema(): string {
  const generated = z.toJSONSchema(z.union([roster, z.array(learner)]), { io: "input" });
  return `${JSON.stringify({ title: "Waymark cohort roster", ...generated }, null, 2)}\n`;
}

/**
 * Reads the file. A list of learners alone is enough.
 * @throws {ConfigError} listing everything that is wrong, with line and column in the file at `path`.
 */
export function readRoster(text: string, path: string): Roster {
  const yaml = readYaml(text);
  if (yaml.issues.length > 0) throw new ConfigError(path, yaml.issues);
  const isList = Array.isArray(yaml.value);
  const result = roster.safeParse(isList ? { learners: yaml.value } : withoutEmpty(yaml.value ?? {}));
  if (!result.success) {
    throw new ConfigError(
      path,
      result.error.issues.map((issue) => {
        const at = isList ? issue.path.slice(1) : issue.path;
        return { ...yaml.placeOf(at), problem: problemOf(issue, at) };
      }),
    );
  }
  const { title = null, roadmap = null, joined = null, learners = null } = result.data;
  return { title, roadmap, joined, learners: learners?.map(listed) ?? null };
}

/** In YAML, a key without a value is null. It says as little as a key that is not there. */
const withoutEmpty = (value: unknown): unknown =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null))
    : value;

function problemOf(issue: z.core.$ZodIssue, at: readonly PropertyKey[]): ConfigProblem {
  if (issue.code === "unrecognized_keys")
    return { kind: "unknown-key", key: issue.keys.join(", "), meant: null, known: KEYS };
  const name = at.length === 0 ? null : at.map(String).join(".");
  const message = issue.message.startsWith("must ") ? issue.message : `is not valid: ${issue.message}`;
  return { kind: "wrong-value", name, expected: [{ kind: "said", said: message }] };
}

const KEYS = ["title", "roadmap", "joined", "learners"];

function listed(entry: z.infer<typeof learner>): ListedLearner {
  if (typeof entry === "string") return { repository: entry, name: null, group: null };
  const { repository, name = null, group = null } = entry;
  return { repository, name, group };
}
