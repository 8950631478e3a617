/** The names of the board's fields in all languages. The first read does without them, because they are long. */
import { LANGUAGES } from "../language/languages.ts";
import { isOwnField } from "./board-fields.ts";

/** Whether a field of a board has the name that Waymark gives it, in any language: the course may have had another one. */
export const isFieldName = (onBoard: string, name: string): boolean =>
  onBoard === name ||
  (isOwnField(name) && Object.values(LANGUAGES).some(({ board }) => board.fields[name] === onBoard));
