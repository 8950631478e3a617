/**
 * The issues of a repository as `gh` prints them, reduced to what a plan depends on. The names of the authors are not kept:
 * a fixture must not publish them.
 */
import * as z from "zod/mini";

/** Prints what this file reads. */
export const DUMP_COMMAND =
  "gh issue list --repo OWNER/NAME --state all --limit 1000 --json number,title,body,url,author,state,stateReason,labels,milestone";

const dump = z.array(
  z.object({
    number: z.number(),
    title: z.string(),
    body: z.string(),
    url: z.string().check(z.regex(/^https:\/\/[^/]+\/[^/]+\/[^/]+\/issues\/\d+$/u)),
    /** A bot is taken to be Waymark's App, a person to be the owner of the repository. */
    author: z.object({ is_bot: z.boolean() }),
    state: z.enum(["OPEN", "CLOSED"]),
    stateReason: z.nullish(z.string()),
    labels: z.array(z.object({ name: z.string() })),
    milestone: z.nullish(
      z.object({
        number: z.number(),
        title: z.string(),
        description: z.nullish(z.string()),
        dueOn: z.nullish(z.string()),
      }),
    ),
  }),
);

export type DumpedIssue = z.infer<typeof dump>[number];

/** The dump is not what `gh` prints. */
export class UnreadableDump extends Error {
  override readonly name = "UnreadableDump";

  constructor(path: string, what: string, cause: unknown) {
    super(`${path} is not a dump of issues: ${what} Make it with: ${DUMP_COMMAND} > issues.json`, { cause });
  }
}

/** Reads a dump, in the order of the issues' numbers. `path` names it in errors. Throws UnreadableDump. */
export function readDump(text: string, path: string): readonly DumpedIssue[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new UnreadableDump(path, "it is not JSON.", cause);
  }
  const read = dump.safeParse(content);
  if (read.success) return read.data.toSorted((a, b) => a.number - b.number);
  const [first] = read.error.issues;
  throw new UnreadableDump(path, `at ${first?.path.join(".") ?? ""}: ${first?.message ?? ""}.`, read.error);
}

/** Where the issues come from. */
export interface Origin {
  /** Such as `https://github.com`. */
  readonly website: string;
  readonly owner: string;
  readonly name: string;
}

/** A repository for a recording without issues. */
const NOWHERE: Origin = { website: "https://github.com", owner: "ada", name: "roadmap" };

export function originOf([first]: readonly DumpedIssue[]): Origin {
  if (first === undefined) return NOWHERE;
  const { origin, pathname } = new URL(first.url);
  const [, owner = "", name = ""] = pathname.split("/");
  return { website: origin, owner, name };
}
