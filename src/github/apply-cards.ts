/** Adds cards to the board and sets their values. GitHub cannot add an item and set its value in one mutation. */
import * as z from "zod/mini";
import type { CardSetting, CreateCard, UpdateCard } from "../model/change.ts";
import { valueInput } from "./field-kinds.ts";
import type { Stage } from "./stage.ts";
import type { Kind, Step } from "./step.ts";

type CardChange = CreateCard | UpdateCard;

interface Ready {
  /** Whether the issues of cards that existed before are in their state. */
  readonly isOpen: () => boolean;
  /** Whether fields have the iterations of the plan. */
  readonly hasIterations: () => boolean;
  /** The name on the board of a field that the same plan creates, by Waymark's name for it. */
  readonly titleOf: (name: string) => string;
}

/**
 * Steps that add cards, and then set the values of all cards. Cards that existed before wait for `isOpen`, because the
 * state of their issues changes first.
 */
export function cardSteps(
  changes: readonly CardChange[],
  stage: Stage,
  { isOpen, hasIterations, titleOf }: Ready,
): readonly Step[] {
  const added = new Map<CardChange, string>();
  const idOf = (change: CardChange): string | undefined => {
    if (change.type === "create") return added.get(change);
    const board = stage.tally.board();
    if (board === null || !isOpen()) return undefined;
    return stage.tally.issueNumbered(change.number)?.cards.find((card) => card.board === board.id)?.id;
  };
  const adds = changes.flatMap((change) =>
    change.type === "create"
      ? [addition(change, stage, { isOpen, have: (id) => added.set(change, id) })]
      : [],
  );
  const values = changes.flatMap((change) =>
    Object.entries(change.after).map(([name, setting]) =>
      valueStep(change, { title: titleOf(name), setting, id: () => idOf(change), hasIterations }, stage),
    ),
  );
  return [...adds, ...values];
}

/** Sets one value of one card. */
export const SET_CARD_VALUE: Kind = {
  operation: "set card values",
  mutation: {
    field: "updateProjectV2ItemFieldValue",
    input: "UpdateProjectV2ItemFieldValueInput",
    selection: "clientMutationId",
  },
  creations: 0,
};

const payload = z.object({ item: z.object({ id: z.string() }) });

/** GraphQL: `addProjectV2ItemById` returns the existing item if there is one. */
function addition(
  change: CreateCard,
  { boards, tally }: Stage,
  { isOpen, have }: { readonly isOpen: () => boolean; readonly have: (id: string) => void },
): Step {
  const { number, item } = change;
  const issueOf = () =>
    number === null ? tally.issueOpenedFor(item) : isOpen() ? tally.issueNumbered(number) : undefined;
  return {
    requester: boards,
    operation: "add cards",
    mutation: { field: "addProjectV2ItemById", input: "AddProjectV2ItemByIdInput", selection: "item { id }" },
    creations: 0,
    input: () => {
      const [board, issue] = [tally.board(), issueOf()];
      return board === null || issue === undefined ? null : { projectId: board.id, contentId: issue.id };
    },
    done: (answer) => {
      const { id } = payload.parse(answer).item;
      const [board, issue] = [tally.board(), issueOf()];
      have(id);
      if (board === null || issue === undefined) return;
      tally.haveCard(issue.number, { id, board: board.id, archived: false, values: {} });
    },
    failed: (error) => tally.fail(change, error),
  };
}

interface Value {
  readonly title: string;
  readonly setting: CardSetting;
  /** The id of the card, if it exists. */
  readonly id: () => string | undefined;
  readonly hasIterations: Ready["hasIterations"];
}

function valueStep(
  change: CardChange,
  { title, setting, id, hasIterations }: Value,
  { boards, tally }: Stage,
): Step {
  return {
    ...SET_CARD_VALUE,
    requester: boards,
    input: () => {
      const [board, itemId] = [tally.board(), id()];
      if (board === null || itemId === undefined) return null;
      const field = board.fields.find((candidate) =>
        setting.field === null ? candidate.name === title : candidate.id === setting.field,
      );
      if (field?.kind === "iteration" && !hasIterations()) return null;
      const value = field === undefined ? null : valueInput(field, setting);
      return field === undefined || value === null
        ? null
        : { projectId: board.id, itemId, fieldId: field.id, value };
    },
    done: () => undefined,
    failed: (error) => tally.fail(change, error),
  };
}
