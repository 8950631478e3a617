/** Edits a field of a board, and keeps what GitHub answers about it. */
import * as z from "zod/mini";
import type { ActualBoard, ActualField } from "../model/actual.ts";
import { fieldAnswer, fieldFields, readField } from "./board-answer.ts";
import type { Server } from "./server.ts";
import type { Stage } from "./stage.ts";
import type { Kind } from "./step.ts";

/** Edits of fields. The answer is the field as it is then. */
export const fieldEdits = (server: Server): Kind => ({
  operation: "edit board fields",
  mutation: {
    field: "updateProjectV2Field",
    input: "UpdateProjectV2FieldInput",
    selection: `projectV2Field { ${fieldFields(server)} }`,
  },
  creations: 0,
});

const payload = z.object({ projectV2Field: fieldAnswer });

/** Keeps a field that was created or edited. Returns it, or undefined if the token may not see it. */
export function keepField(
  answer: unknown,
  board: ActualBoard,
  tally: Stage["tally"],
): ActualField | undefined {
  const kept = readField(payload.parse(answer).projectV2Field);
  const others = board.fields.filter(({ id }) => kept.every((field) => field.id !== id));
  tally.haveBoard({ ...board, fields: [...others, ...kept] });
  return kept[0];
}
