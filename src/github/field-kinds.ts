/** What GraphQL calls each kind of board field, and how its values are read and sent: one row a kind. */
import type { ActualField, ActualOption, FieldKind } from "../model/actual.ts";
import { BOARD_FIELDS } from "../plan/board-fields.ts";

interface KindRow {
  /** GraphQL: `ProjectV2FieldType`, and `ProjectV2CustomFieldType` when one is made. */
  readonly dataType: string;
  /** The type of a card's value, and the field of it that says it. */
  readonly value: { readonly type: string; readonly field: string };
  /** GraphQL: `ProjectV2FieldValue`. Null where the field has no such option. */
  readonly input: (
    text: string,
    options: readonly ActualOption[],
  ) => Readonly<Record<string, string | number>> | null;
}

const KINDS: Readonly<Record<FieldKind, KindRow>> = {
  choice: {
    dataType: "SINGLE_SELECT",
    value: { type: "ProjectV2ItemFieldSingleSelectValue", field: "name" },
    input: (text, options) => {
      const option = options.find(({ name }) => name === text);
      return option === undefined ? null : { singleSelectOptionId: option.id };
    },
  },
  date: {
    dataType: "DATE",
    value: { type: "ProjectV2ItemFieldDateValue", field: "date" },
    input: (text) => ({ date: text }),
  },
};

/** The kind of a field by GraphQL's name for it. */
export function kindOf(dataType: string | undefined): ActualField["kind"] {
  const kinds = Object.keys(KINDS).filter(isKind);
  return kinds.find((kind) => KINDS[kind].dataType === dataType) ?? "other";
}

const isKind = (name: string): name is FieldKind => Object.hasOwn(KINDS, name);

/** What makes a field of this kind. */
export const dataTypeOf = (kind: FieldKind): string => KINDS[kind].dataType;

/** What sets a card's value; null where the field is of a kind that Waymark does not set, or has no such option. */
export function valueInput({ kind, options }: ActualField, text: string) {
  return kind === "other" ? null : KINDS[kind].input(text, options);
}

/** Every field of the board that is asked for, by the name under which its value comes in the answer. */
export const VALUE_FIELDS = BOARD_FIELDS.map(({ name, kind }) => ({
  name,
  alias: name.toLowerCase().replaceAll(/\W/gu, "_"),
  value: KINDS[kind].value,
}));

/** What asks for the values of a card, each under its alias. */
export const CARD_VALUES = VALUE_FIELDS.map(
  ({ name, alias, value }) => `${alias}: fieldValueByName(name: "${name}") {
        ... on ${value.type} { ${value.field} updatedAt creator { __typename login } }
      }`,
).join("\n      ");
