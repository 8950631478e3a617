/** Lists the forks of a roadmap, each with its progress.json. */
import * as z from "zod/mini";
import type { ForksPage } from "../model/cohort.ts";
import { RepositoryMissing } from "../model/errors.ts";
import { repositoryName } from "../model/repository-name.ts";
import { COURSE_FIELDS, courseAnswer, isAboutFile, readCourseAnswer } from "./course-answer.ts";
import { inSizes, LARGEST_PAGE, type Sized } from "./page-sizes.ts";
import { refusedBy } from "./refusals.ts";
import type { GraphqlError } from "./graphql-answer.ts";
import type { GraphqlAnswer, Requester } from "./requester.ts";

/** Oldest first, so that a fork that is created meanwhile comes last. */
const DOCUMENT = `query ReadForks($owner: String!, $name: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name, followRenames: true) {
    forks(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...Course }
    }
  }
}
${COURSE_FIELDS}`;

const answer = z.object({
  repository: z.nullable(
    z.object({
      forks: z.object({
        totalCount: z.number(),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullish(z.string()) }),
        nodes: z.array(z.nullable(courseAnswer)),
      }),
    }),
  ),
});

/**
 * Page by page, so that nobody has to keep all files in memory. One request reads up to fifty forks. Throws
 * RepositoryMissing, or what the requester throws.
 */
export async function* readForks(requester: Requester, fullName: string): AsyncGenerator<ForksPage> {
  const { owner, name } = repositoryName(fullName);
  let first = LARGEST_PAGE;
  let after: string | null = null;
  do {
    const cursor: string | null = after;
    const read: Sized<Page> = await inSizes(first, (few) =>
      readPage(requester, fullName, { owner, name, first: few, after: cursor }),
    );
    yield read.answer;
    first = read.size;
    after = read.answer.next;
  } while (after !== null);
}

interface Page extends ForksPage {
  readonly next: string | null;
}

async function readPage(
  requester: Requester,
  fullName: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Page> {
  const read = await requester.graphql("read forks", DOCUMENT, variables, { kind: "read" });
  const { repository } = answer.parse(withoutData(read, fullName));
  if (repository === null) throw new RepositoryMissing(fullName);
  const { totalCount, pageInfo, nodes } = repository.forks;
  const repositories = nodes.flatMap((node, index) =>
    node === null ? [] : [readCourseAnswer(node, isAboutFile(read.errors, [...NODES, index]))],
  );
  return {
    total: totalCount,
    repositories,
    hidden: nodes.length - repositories.length,
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  };
}

const NODES = ["repository", "forks", "nodes"];
const isBelowNodes = ({ path }: GraphqlError): boolean => NODES.every((step, index) => path[index] === step);

/** The data, if all errors are about single forks. */
function withoutData({ data, errors }: GraphqlAnswer, fullName: string): GraphqlAnswer["data"] {
  const first = errors.find((error) => !isBelowNodes(error));
  if (first === undefined) return data;
  throw first.type === "NOT_FOUND" ? new RepositoryMissing(fullName) : refusedBy("read forks", first);
}
