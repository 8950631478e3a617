/** Adds cards to the board and sets their values. GitHub cannot add an item and set its value in one mutation. */
import * as z from "zod/mini";
import type { ActualBoard } from "../model/actual.ts";
import type { CreateCard, UpdateCard } from "../model/change.ts";
import { valueInput } from "./field-kinds.ts";
import type { Stage } from "./stage.ts";
import { sendBatch, type Entry } from "./batch.ts";

/**
 * The number of cards, or of their values, in one request. At a tenth of a second each, they take six of the ten
 * seconds that GitHub allows.
 */
const AT_ONCE = 60;

/** A card that exists now: the id of its project item, and the values to set. */
interface Card {
  readonly change: CreateCard | UpdateCard;
  readonly id: string;
}

export async function applyCards(changes: readonly (CreateCard | UpdateCard)[], stage: Stage): Promise<void> {
  const board = stage.tally.board();
  // If the board could not be created, that was already reported.
  if (board === null || changes.length === 0) return;
  const created = await createCards(
    changes.filter((change) => change.type === "create"),
    board,
    stage,
  );
  const known = changes.flatMap((change): readonly Card[] => {
    if (change.type !== "update") return [];
    const card = stage.tally
      .issueNumbered(change.number)
      ?.cards.find((candidate) => candidate.board === board.id);
    return card === undefined ? [] : [{ change, id: card.id }];
  });
  await setValues([...created, ...known], board, stage);
}

const payload = z.object({ item: z.object({ id: z.string() }) });

/** GraphQL: `addProjectV2ItemById` returns the existing item if there is one. */
async function createCards(
  changes: readonly CreateCard[],
  board: ActualBoard,
  { boards, tally }: Stage,
): Promise<readonly Card[]> {
  const cards: Card[] = [];
  await sendBatch(boards, {
    operation: "add cards",
    mutation: { field: "addProjectV2ItemById", input: "AddProjectV2ItemByIdInput", selection: "item { id }" },
    size: AT_ONCE,
    creations: 0,
    entries: changes.flatMap((change): readonly Entry[] => {
      const { number, item } = change;
      const issue = number === null ? tally.issueOpenedFor(item) : tally.issueNumbered(number);
      if (issue === undefined) return [];
      return [
        {
          input: { projectId: board.id, contentId: issue.id },
          done: (answer) => {
            const { id } = payload.parse(answer).item;
            cards.push({ change, id });
            tally.haveCard(issue.number, { id, board: board.id, archived: false, values: {} });
          },
          failed: (error) => tally.fail(change, error),
        },
      ];
    }),
  });
  return cards;
}

async function setValues(
  cards: readonly Card[],
  board: ActualBoard,
  { boards, tally }: Stage,
): Promise<void> {
  await sendBatch(boards, {
    operation: "set card values",
    mutation: {
      field: "updateProjectV2ItemFieldValue",
      input: "UpdateProjectV2ItemFieldValueInput",
      selection: "clientMutationId",
    },
    size: AT_ONCE,
    creations: 0,
    entries: cards.flatMap(({ change, id }) =>
      Object.entries(change.after).flatMap(([name, setting]): readonly Entry[] => {
        const field = board.fields.find((candidate) =>
          setting.field === null ? candidate.name === name : candidate.id === setting.field,
        );
        const value = field === undefined ? null : valueInput(field, setting);
        if (field === undefined || value === null) return [];
        return [
          {
            input: { projectId: board.id, itemId: id, fieldId: field.id, value },
            done: () => undefined,
            failed: (error) => tally.fail(change, error),
          },
        ];
      }),
    ),
  });
}
