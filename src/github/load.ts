/**
 * How many mutations fit into one request. GitHub ends a request after ten seconds ("Rate limits and query limits for the
 * GraphQL API", about timeouts), and it does not say how long a mutation takes. So the time of each answer is learnt:
 * requests grow while answers are quick and shrink when they are slow or refused.
 */

/** Milliseconds of one request that are planned. The rest of the ten seconds is kept in reserve. */
const REQUEST_TIME = 8_500;

/** The expected milliseconds of a mutation before the first answer. */
const USUAL: Readonly<Record<string, number>> = {
  createIssue: 600,
  createProjectV2: 600,
  addProjectV2ItemById: 130,
  updateProjectV2ItemFieldValue: 130,
  addSubIssue: 130,
  removeSubIssue: 130,
  addBlockedBy: 130,
  removeBlockedBy: 130,
  updateIssue: 200,
  addLabelsToLabelable: 200,
};
const DEFAULT_TIME = 400;

/** The first request has at most so many mutations, and later ones at most so many times more than those before. */
const FIRST_BATCH = 20;
const GROWTH = 3;

/** From this time on, a request without an answer counts as too large. */
export const SLOW_ANSWER = 5_000;

/** Mutations by their fields, such as `createIssue`. */
export interface Load {
  fits(fields: readonly string[]): boolean;
  /** GitHub carried these out in so many milliseconds. */
  carried(fields: readonly string[], milliseconds: number): void;
  /** GitHub refused so many because they were too many. */
  refused(count: number): void;
  /** There was no answer within so many milliseconds. */
  unanswered(count: number, milliseconds: number): void;
}

/** `most` is the maximum number in one request, however quick the answers are. */
export function openLoad(most = Infinity): Load {
  const learnt = new Map<string, number>();
  let limit = most;
  let grown = FIRST_BATCH;
  const expected = (field: string) => learnt.get(field) ?? USUAL[field] ?? DEFAULT_TIME;
  const sumOf = (fields: readonly string[]) => fields.reduce((sum, field) => sum + expected(field), 0);
  const halve = (count: number) => {
    limit = Math.max(1, Math.min(limit, Math.floor(count / 2)));
  };
  return {
    fits: (fields) =>
      fields.length <= Math.min(limit, grown) && (fields.length === 1 || sumOf(fields) <= REQUEST_TIME),
    carried(fields, milliseconds) {
      // Which mutation took how long is not known, so the time is divided as it was expected.
      const ratio = milliseconds / sumOf(fields);
      for (const field of new Set(fields)) learnt.set(field, expected(field) * Math.max(ratio, 1 / GROWTH));
      grown = Math.max(grown, GROWTH * fields.length);
    },
    refused: halve,
    unanswered(count, milliseconds) {
      if (milliseconds >= SLOW_ANSWER) halve(count);
    },
  };
}
