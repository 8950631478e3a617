/** `.github/cohort.yml`, or the file of `--list`: whose progress a mentor follows. */
import * as z from "zod/mini";
import { ConfigError } from "../yaml/config-error.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import type { Member } from "./roll.ts";

export interface Roster {
  /** Null if the file has none. */
  readonly title: string | null;
  /** The roadmap whose forks are the cohort, as `owner/name`; null if the file names none. */
  readonly roadmap: string | null;
  /** Only learners whose config names this repository; null for all. */
  readonly joined: string | null;
  readonly learners: readonly ListedLearner[];
}

export interface ListedLearner extends Member {
  /** `owner/name`. */
  readonly repository: string;
}

const EXPECTED = "must be a repository, such as ada/roadmap";
const fullName = z.string().check(z.regex(/^[\w-]{1,39}\/[\w.-]{1,100}$/u, EXPECTED));
const words = z.string().check(z.minLength(1), z.maxLength(100));

const learner = z.union(
  [fullName, z.strictObject({ repository: fullName, name: z.optional(words), group: z.optional(words) })],
  { error: "must be a repository, such as ada/roadmap, or a group with `repository`, `name` and `group`" },
);

const roster = z.strictObject({
  title: z.optional(words),
  roadmap: z.optional(fullName),
  joined: z.optional(fullName),
  learners: z.optional(z.array(learner).check(z.maxLength(10_000))),
});

/**
 * Reads the file. A list of learners alone is enough.
 * @throws {ConfigError} listing everything that is wrong, with line and column in the file at `path`.
 */
export function readRoster(text: string, path: string): Roster {
  const yaml = readYaml(text);
  if (yaml.issues.length > 0) throw new ConfigError(path, yaml.issues);
  const isList = Array.isArray(yaml.value);
  const result = roster.safeParse(isList ? { learners: yaml.value } : (yaml.value ?? {}));
  if (!result.success) {
    throw new ConfigError(
      path,
      result.error.issues.map((issue) => {
        const at = isList ? issue.path.slice(1) : issue.path;
        return { ...yaml.placeOf(at), message: problem(issue, at) };
      }),
    );
  }
  const { title = null, roadmap = null, joined = null, learners = [] } = result.data;
  return { title, roadmap, joined, learners: learners.map(listed) };
}

function problem(issue: z.core.$ZodIssue, at: readonly PropertyKey[]): string {
  if (issue.code === "unrecognized_keys") {
    return `"${issue.keys.join('", "')}" is not a known key here. Known keys: title, roadmap, joined, learners.`;
  }
  const name = at.length === 0 ? "the file" : `"${at.map(String).join(".")}"`;
  const said = issue.message.startsWith("must ") ? issue.message : `is not valid: ${issue.message}`;
  return `${name} ${said}`;
}

function listed(entry: z.infer<typeof learner>): ListedLearner {
  if (typeof entry === "string") return { repository: entry, name: null, group: null };
  const { repository, name = null, group = null } = entry;
  return { repository, name, group };
}
