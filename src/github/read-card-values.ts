/** Reads the values of fields that a person renamed. The main read asks by name, so it does not find them. */
import * as z from "zod/mini";
import type { ActualCard } from "../model/actual.ts";
import type { RenamedField } from "../model/remote.ts";
import { valueField, valueSelection } from "./field-kinds.ts";
import { readValues } from "./issue-fields.ts";
import { refused, refusedBy } from "./refusals.ts";
import type { Requester } from "./requester.ts";

const AT_ONCE = 100;

const answer = z.object({
  viewer: z.object({ login: z.string() }),
  nodes: z.array(z.nullable(z.looseObject({ id: z.optional(z.string()) }))),
});

/** The values of the fields for each card, by the card's id. Throws Refused if a card is missing in the answer. */
export async function readCardValues(
  requester: Requester,
  cards: readonly string[],
  renamed: readonly RenamedField[],
): Promise<ReadonlyMap<string, ActualCard["values"]>> {
  const fields = renamed.map(({ name, kind }) => valueField(name, kind));
  const names = Object.fromEntries(renamed.map(({ nameNow }, index) => [`name${index}`, nameNow]));
  const variables = fields.map((_, index) => `, $name${index}: String!`).join("");
  const selections = fields.map((field, index) => valueSelection(field, `$name${index}`));
  const document = `query ReadCardValues($ids: [ID!]!${variables}) {
  viewer { login }
  nodes(ids: $ids) { ... on ProjectV2Item { id ${selections.join("\n      ")} } }
}`;
  const values = new Map<string, ActualCard["values"]>();
  for (let start = 0; start < cards.length; start += AT_ONCE) {
    const asked = { ids: cards.slice(start, start + AT_ONCE), ...names };
    const operation = "read card values";
    const { data, errors } = await requester.graphql(operation, document, asked, { kind: "read" });
    const [error] = errors;
    if (error !== undefined) throw refusedBy(operation, error);
    const { viewer, nodes } = answer.parse(data);
    for (const node of nodes) {
      // It would look as if a person had taken the values away.
      if (node?.id === undefined) throw refused(operation, { said: "a card is missing in the answer" });
      values.set(node.id, readValues(node, fields, viewer.login));
    }
  }
  return values;
}
