/**
 * Replaces the iterations of a field. GitHub gives all of them new ids, and every item on the board loses its value, also
 * items that are not Waymark's. So the values are read first and set again, each by the first day of its iteration.
 */
import * as z from "zod/mini";
import type { Refused } from "../model/errors.ts";
import type { ReplaceIterations } from "../model/change.ts";
import type { ActualField } from "../model/actual.ts";
import type { DesiredIteration } from "../model/desired.ts";
import { containing, isSameLayout } from "../plan/bind-calendar.ts";
import { SET_CARD_VALUE } from "./apply-cards.ts";
import { sendBatch } from "./batch.ts";
import { fieldAnswer, fieldFields, readField } from "./board-answer.ts";
import { fieldEdits, keepField } from "./edit-field.ts";
import { refusedBy } from "./refusals.ts";
import type { GraphqlAnswer } from "./requester.ts";
import type { Stage } from "./stage.ts";
import type { Entry } from "./step.ts";

/** Whether a card keeps its value of a field in this plan. */
export type Untouched = (card: string, field: string) => boolean;

interface Replacing {
  readonly isUntouched: Untouched;
  readonly refused: (error: Refused) => void;
}

/** GraphQL: `ProjectV2IterationFieldConfigurationInput`. */
export function configurationOf(iterations: readonly DesiredIteration[]) {
  const [first] = iterations;
  return {
    startDate: first?.start ?? "",
    duration: first?.days ?? 0,
    iterations: iterations.map(({ title, start: startDate, days: duration }) => ({
      title,
      startDate,
      duration,
    })),
  };
}

export async function replaceIterations(
  change: ReplaceIterations,
  stage: Stage,
  { isUntouched, refused }: Replacing,
): Promise<void> {
  const { boards, tally } = stage;
  const board = tally.board();
  if (board === null) return;
  const now = await readNow(stage, board.id, change);
  // A person changed them since the plan was made: they are the person's now.
  if (now === null || !isSameLayout(now.field.iterations, change.before.iterations)) return;
  let after: ActualField | undefined;
  await sendBatch(boards, {
    ...fieldEdits(boards.server),
    entries: [
      {
        input: { fieldId: change.field, iterationConfiguration: configurationOf(change.after.iterations) },
        done: (answer) => {
          after = keepField(answer, tally.board() ?? board, tally);
        },
        failed: refused,
      },
    ],
  });
  if (after === undefined) return;
  const { iterations } = after;
  const entries = now.values.flatMap(({ item, iteration, start }): readonly Entry[] => {
    const same = containing(iterations, start);
    if (same === undefined || same.id === iteration || !isUntouched(item, change.field)) return [];
    return [
      {
        input: { projectId: board.id, itemId: item, fieldId: change.field, value: { iterationId: same.id } },
        done: () => undefined,
        failed: (error) => tally.fail(change, error),
      },
    ];
  });
  await sendBatch(boards, { ...SET_CARD_VALUE, entries });
}

const pageAnswer = z.object({
  board: z.nullable(
    z.object({
      items: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullish(z.string()) }),
        nodes: z.array(
          z.nullable(
            z.object({
              id: z.string(),
              value: z.nullish(
                z.object({ iterationId: z.optional(z.string()), startDate: z.optional(z.string()) }),
              ),
            }),
          ),
        ),
      }),
    }),
  ),
  field: z.nullable(fieldAnswer),
});

interface Value {
  readonly item: string;
  readonly iteration: string;
  readonly start: string;
}

/**
 * The field as it is now, and the iteration of each item that has one. Values of archived items cannot be set. If a value
 * cannot be read, the change fails, because the item would lose it.
 */
async function readNow(
  { boards, tally }: Stage,
  board: string,
  change: ReplaceIterations,
): Promise<{ readonly field: ActualField; readonly values: readonly Value[] } | null> {
  const { field: id, before } = change;
  const document = `query ReadIterations($board: ID!, $field: ID!, $name: String!, $after: String) {
  field: node(id: $field) { ${fieldFields(boards.server)} }
  board: node(id: $board) { ... on ProjectV2 { items(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id value: fieldValueByName(name: $name) { ... on ProjectV2ItemFieldIterationValue { iterationId startDate } } }
  } } }
}`;
  const values: Value[] = [];
  let after: string | null = null;
  for (;;) {
    const variables = { board, field: id, name: before.name, after };
    const read = await boards.graphql("read iterations", document, variables, { kind: "read" });
    const {
      data,
      errors: [error],
    }: GraphqlAnswer = read;
    if (error !== undefined) {
      tally.fail(change, refusedBy("read iterations", error));
      return null;
    }
    const page = pageAnswer.parse(data);
    const [field] = page.field === null ? [] : readField(page.field);
    if (field === undefined || page.board === null) return null;
    const { nodes, pageInfo } = page.board.items;
    for (const node of nodes) {
      const { iterationId, startDate } = node?.value ?? {};
      if (node === null || iterationId === undefined || startDate === undefined) continue;
      values.push({ item: node.id, iteration: iterationId, start: startDate });
    }
    if (!pageInfo.hasNextPage || typeof pageInfo.endCursor !== "string") return { field, values };
    after = pageInfo.endCursor;
  }
}
