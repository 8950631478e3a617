/** Reads the progress.json of repositories by name, for a roster. */
import * as z from "zod/mini";
import type { AskedRepository } from "../model/cohort.ts";
import { repositoryName } from "../model/repository-name.ts";
import { COURSE_FIELDS, courseAnswer, isAboutFile, readCourseAnswer } from "./course-answer.ts";
import { inSizes, LARGEST_PAGE } from "./page-sizes.ts";
import { refusedBy } from "./refusals.ts";
import type { Requester } from "./requester.ts";

function documentFor(many: number): string {
  const indices = Array.from({ length: many }, (_, index) => index);
  const variables = indices.map((index) => `$owner${index}: String!, $name${index}: String!`).join(", ");
  const fields = indices.map(
    (index) =>
      `course${index}: repository(owner: $owner${index}, name: $name${index}, followRenames: true) { ...Course }`,
  );
  return `query ReadCourses(${variables}) {
  ${fields.join("\n  ")}
}
${COURSE_FIELDS}`;
}

/**
 * In the order of the names (`owner/name`), up to fifty in one request. A repository that does not exist or is not visible
 * is null. Throws what the requester throws.
 */
export async function* readCourses(
  requester: Requester,
  names: readonly string[],
): AsyncGenerator<readonly AskedRepository[]> {
  let most = LARGEST_PAGE;
  for (let at = 0; at < names.length;) {
    const from = at;
    const { answer, size } = await inSizes(most, (few) => readSome(requester, names.slice(from, from + few)));
    yield answer;
    most = size;
    at += answer.length;
  }
}

async function readSome(requester: Requester, names: readonly string[]): Promise<readonly AskedRepository[]> {
  const variables = Object.fromEntries(
    names.map(repositoryName).flatMap(({ owner, name }, index) => [
      [`owner${index}`, owner],
      [`name${index}`, name],
    ]),
  );
  const document = documentFor(names.length);
  const { data, errors } = await requester.graphql("read courses", document, variables, { kind: "read" });
  const whole = errors.find(({ root }) => root === null);
  if (whole !== undefined) throw refusedBy("read courses", whole);
  return names.map((asked, index) => {
    const alias = `course${index}`;
    const found = z.nullish(courseAnswer).parse(data[alias]) ?? null;
    const repository = found === null ? null : readCourseAnswer(found, isAboutFile(errors, [alias]));
    return { asked, repository };
  });
}
