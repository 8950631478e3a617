/** The fields of a repository that a cohort needs, and the shape of GitHub's answer. */
import * as z from "zod/mini";
import type { CourseRepository, ProgressFile } from "../model/cohort.ts";
import { PROGRESS_JSON } from "../model/paths.ts";
import type { GraphqlError } from "./graphql-answer.ts";

/**
 * The fragment `Course`. Of the repository's files, only progress.json is read. It comes with the list, so that fifty
 * repositories are one request.
 */
export const COURSE_FIELDS = `fragment Course on Repository {
  databaseId nameWithOwner isPrivate createdAt
  progress: object(expression: "HEAD:${PROGRESS_JSON}") { __typename ... on Blob { text isBinary isTruncated } }
}`;

export const courseAnswer = z.object({
  databaseId: z.number(),
  nameWithOwner: z.string(),
  isPrivate: z.boolean(),
  createdAt: z.string(),
  progress: z.nullish(
    z.object({
      __typename: z.string(),
      text: z.nullish(z.string()),
      isBinary: z.nullish(z.boolean()),
      isTruncated: z.optional(z.boolean()),
    }),
  ),
});

/** `isRefused`: GitHub answered with an error for the file, so that null does not mean that there is none. */
export function readCourseAnswer(
  { databaseId, nameWithOwner: fullName, isPrivate, createdAt, progress }: z.infer<typeof courseAnswer>,
  isRefused: boolean,
): CourseRepository {
  return { fullName, databaseId, isPrivate, createdAt, file: fileOf(progress, isRefused) };
}

function fileOf(answer: z.infer<typeof courseAnswer>["progress"], isRefused: boolean): ProgressFile {
  if (isRefused) return { kind: "unreadable", reason: "refused" };
  if (answer?.__typename !== "Blob") return { kind: "absent" };
  if (answer.isTruncated === true) return { kind: "unreadable", reason: "too-large" };
  if (answer.isBinary === true || typeof answer.text !== "string")
    return { kind: "unreadable", reason: "binary" };
  return { kind: "text", text: answer.text };
}

/** Whether one of the errors is about the file at this path of the answer. */
export const isAboutFile = (errors: readonly GraphqlError[], path: readonly (string | number)[]): boolean =>
  errors.some((error) => [...path, "progress"].every((step, index) => error.path[index] === step));
