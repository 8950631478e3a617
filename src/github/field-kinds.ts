/** GraphQL's name for each kind of board field, and how to read and set its values. One row per kind. */
import type { ActualField } from "../model/actual.ts";
import type { FieldKind } from "../model/board-layout.ts";
import type { CardSetting } from "../model/change.ts";
import type { Feature } from "../model/features.ts";
import { containing } from "../plan/bind-calendar.ts";
import { BOARD_FIELDS } from "../plan/board-fields.ts";
import type { Server } from "./server.ts";

interface KindRow {
  /** GraphQL: `ProjectV2FieldType`, and `ProjectV2CustomFieldType` for a new field. */
  readonly dataType: string;
  /** The type of a card's value, and the field of that type with the value. */
  readonly value: { readonly type: string; readonly field: string; readonly option?: string };
  /** GraphQL: `ProjectV2FieldValue`. Null if the field has no such option. */
  readonly input: (
    setting: CardSetting,
    field: ActualField,
  ) => Readonly<Record<string, string | number>> | null;
  /** Left out if every server has it. */
  readonly needs?: Feature;
}

const KINDS: Readonly<Record<FieldKind, KindRow>> = {
  choice: {
    dataType: "SINGLE_SELECT",
    value: { type: "ProjectV2ItemFieldSingleSelectValue", field: "name", option: "optionId" },
    input: ({ text, option }, { options }) => {
      const id = option ?? options.find(({ name }) => name === text)?.id;
      return id === undefined ? null : { singleSelectOptionId: id };
    },
  },
  date: {
    dataType: "DATE",
    value: { type: "ProjectV2ItemFieldDateValue", field: "date" },
    input: ({ text }) => ({ date: text }),
  },
  iteration: {
    dataType: "ITERATION",
    value: { type: "ProjectV2ItemFieldIterationValue", field: "startDate" },
    input: ({ text }, { iterations }) => {
      const iteration = containing(iterations, text);
      return iteration === undefined ? null : { iterationId: iteration.id };
    },
    needs: "iterations",
  },
};

/** The kind of a field, from GraphQL's name for it. */
export function kindOf(dataType: string | undefined): ActualField["kind"] {
  const kinds = Object.keys(KINDS).filter(isKind);
  return kinds.find((kind) => KINDS[kind].dataType === dataType) ?? "other";
}

const isKind = (name: string): name is FieldKind => Object.hasOwn(KINDS, name);

/** GraphQL's type for a new field of this kind. */
export const dataTypeOf = (kind: FieldKind): string => KINDS[kind].dataType;

/**
 * The input that sets a card's value; null if Waymark does not set fields of this kind, or if the field has no such
 * option.
 */
export function valueInput(field: ActualField, setting: CardSetting) {
  return field.kind === "other" ? null : KINDS[field.kind].input(setting, field);
}

/** A field whose values are read. `alias` is the name of its value in the answer. */
export interface ValueField {
  readonly name: string;
  readonly alias: string;
  readonly value: KindRow["value"];
  /** Null if every server has it. */
  readonly needs: Feature | null;
}

/** The field with the name that Waymark has for it. */
export const valueField = (name: string, kind: FieldKind): ValueField => ({
  name,
  alias: name.toLowerCase().replaceAll(/\W/gu, "_"),
  value: KINDS[kind].value,
  needs: KINDS[kind].needs ?? null,
});

/** Every field of the board whose values are read. */
export const VALUE_FIELDS = BOARD_FIELDS.map(({ name, kind }) => valueField(name, kind));

/** Reads the value of a field; `name` is a GraphQL string or variable with the field's name on the board. */
export const valueSelection = ({ alias, value }: ValueField, name: string): string =>
  `${alias}: fieldValueByName(name: ${name}) {
        ... on ${value.type} { ${[value.field, value.option ?? ""].join(" ")} updatedAt creator { __typename login } }
      }`;

/** Reads the values of a card that the server has, each with its alias. */
export const cardValues = (server: Pick<Server, "has">): string =>
  VALUE_FIELDS.filter(({ needs }) => needs === null || server.has(needs))
    .map((field) => valueSelection(field, JSON.stringify(field.name)))
    .join("\n      ");
