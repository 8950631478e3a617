/**
 * The scopes that a query needs from a classic token. GitHub checks the document, not the answer: if a scope is
 * missing, there is no data at all, and one error for each field that needs it.
 */
import type { DocumentNode, FieldNode, GraphQLError } from "graphql";
import { getNamedType, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { requireScope } from "../auth/board-access.ts";
import type { Viewer } from "../auth/viewer.ts";
import { Refusal } from "../model/refusal.ts";
import { fromRefusal } from "./failure.ts";
import { gitHubSchema } from "./schema.ts";

/** Fields of other types that return boards. `projectItems` returns items, and their own fields are checked. */
const GIVES_BOARDS = /^projects?V2$/u;

/**
 * The scope that a field needs: `project` for mutations of boards, `read:project` for boards and everything that
 * belongs to them.
 */
function scopeFor(type: string, field: string): "project" | "read:project" | null {
  if (type === "Mutation") return /ProjectV2/u.test(field) ? "project" : null;
  if (GIVES_BOARDS.test(field)) return "read:project";
  return /^ProjectV2(?!.*(?:Connection|Edge|Payload)$)/u.test(type) ? "read:project" : null;
}

/** The errors for a viewer whose token lacks a scope. Other kinds of tokens have no scopes and get no errors. */
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
