/** Reads issues by number instead of from a list. */
import * as z from "zod/mini";
import type { Actual } from "../model/actual.ts";
import type { ReadOptions } from "./read-actual.ts";
import type { GraphqlError } from "./graphql-answer.ts";
import { seen } from "./hidden-fields.ts";
import { readWriters } from "./read-writers.ts";
import { issueAnswer, issueFields, readIssue, type IssueSelection } from "./issue-fields.ts";
import type { Requester } from "./requester.ts";

const AT_ONCE = 50;

function documentFor(numbers: readonly number[], selection: IssueSelection): string {
  const aliases = numbers.map(
    (number, index) => `issue${index}: issue(number: ${number}) { ...Issue repository { id } }`,
  );
  return `query ReadIssues($owner: String!, $name: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    id
    ${aliases.join("\n    ")}
  }
}
${issueFields(selection)}`;
}

const answer = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.looseObject({ id: z.string() }),
});
/** Whether there is no issue with a number, instead of one of which a field failed. */
const saysGone = ({ type, path }: GraphqlError): boolean => type === "NOT_FOUND" && path.length === 2;

const found = z.nullish(z.extend(issueAnswer, { repository: z.object({ id: z.string() }) }));

/** The issues that still exist in the repository. Deleted and transferred issues are left out. */
export async function readIssues(
  requester: Requester,
  options: Pick<ReadOptions, "owner" | "name" | "boards">,
  numbers: readonly number[],
): Promise<Pick<Actual, "issues" | "writers">> {
  const issues: Actual["issues"][number][] = [];
  for (let start = 0; start < numbers.length; start += AT_ONCE) {
    const some = numbers.slice(start, start + AT_ONCE);
    const { owner, name, boards: cards } = options;
    const read = await requester.graphql(
      "read issues by number",
      documentFor(some, { cards, server: requester.server }),
      { owner, name },
      { kind: "read" },
    );
    const errors = read.errors.filter((error) => !saysGone(error));
    const { viewer, repository } = answer.parse(seen("read issues by number", { ...read, errors }));
    for (const index of some.keys()) {
      const issue = found.parse(repository[`issue${index}`]);
      if (issue?.repository.id === repository.id) issues.push(readIssue(issue, viewer.login));
    }
  }
  return { issues, writers: await readWriters(requester, options, issues) };
}
