/**
 * The scopes that a query needs of a classic token. GitHub looks at the document, not at what it would answer: a query without
 * them gets no data at all, and one error for each field that needs more.
 */
import type { DocumentNode, FieldNode, GraphQLError } from "graphql";
import { getNamedType, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { requireScope } from "../auth/board-access.ts";
import type { Viewer } from "../auth/viewer.ts";
import { Refusal } from "../model/refusal.ts";
import { fromRefusal } from "./failure.ts";
import { gitHubSchema } from "./schema.ts";

/** Fields of other types that give boards. `projectItems` gives items: their own fields are looked at. */
const GIVES_BOARDS = /^projects?V2$/u;

/** What a field needs: mutations of boards `project`, boards and what belongs to them `read:project`. */
function scopeFor(type: string, field: string): "project" | "read:project" | null {
  if (type === "Mutation") return /ProjectV2/u.test(field) ? "project" : null;
  if (GIVES_BOARDS.test(field)) return "read:project";
  return /^ProjectV2(?!.*(?:Connection|Edge|Payload)$)/u.test(type) ? "read:project" : null;
}

/** The errors for a viewer whose token lacks a scope; none for other kinds of tokens, which have no scopes. */
export function missingScopes(viewer: Viewer, document: DocumentNode): readonly GraphQLError[] {
  if (viewer.kind !== "token" || viewer.token.kind !== "classic") return [];
  const errors: GraphQLError[] = [];
  const types = new TypeInfo(gitHubSchema());
  const check = (node: FieldNode): void => {
    const parent = types.getParentType();
    const name = node.name.value;
    const scope = parent === null || parent === undefined ? null : scopeFor(getNamedType(parent).name, name);
    if (scope === null) return;
    try {
      requireScope(viewer, scope, name);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      errors.push(fromRefusal(error, [node]));
    }
  };
  visit(document, visitWithTypeInfo(types, { Field: check }));
  return errors;
}
