/** Parses queries and validates them against GitHub's schema. Each distinct query is parsed only once. */
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { GraphQLError, Kind, getOperationAST, parse, validate } from "graphql";
import { gitHubSchema } from "./schema.ts";

type Checked =
  | { readonly kind: "valid"; readonly document: DocumentNode }
  | { readonly kind: "invalid"; readonly errors: readonly GraphQLError[] };

const KEPT = 500;
const checked = new WeakMap<GraphQLSchema, Map<string, Checked>>();

function check(query: string, schema: GraphQLSchema): Checked {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    return errors.length === 0 ? { kind: "valid", document } : { kind: "invalid", errors };
  } catch (error) {
    if (error instanceof GraphQLError) return { kind: "invalid", errors: [error] };
    throw error;
  }
}

/** Parses a query and validates it against a schema. */
export function readDocument(query: string, schema: GraphQLSchema = gitHubSchema()): Checked {
  const ofSchema = checked.get(schema) ?? new Map<string, Checked>();
  checked.set(schema, ofSchema);
  const known = ofSchema.get(query);
  if (known !== undefined) return known;
  const found = check(query, schema);
  if (ofSchema.size >= KEPT) ofSchema.clear();
  ofSchema.set(query, found);
  return found;
}

/** The root fields of an operation as `alias:field`, including those in fragments. */
export function rootFields(document: DocumentNode, operation: OperationDefinitionNode): string[] {
  const fields: string[] = [];
  const walk = (selections: OperationDefinitionNode["selectionSet"]["selections"]): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        fields.push(`${(selection.alias ?? selection.name).value}:${selection.name.value}`);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet.selections);
      else {
        const name = selection.name.value;
        const fragment = document.definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name,
        );
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) walk(fragment.selectionSet.selections);
      }
    }
  };
  walk(operation.selectionSet.selections);
  return fields;
}

/** The operation that a request runs. */
export function operationOf(document: DocumentNode, name: string | null): OperationDefinitionNode | null {
  return getOperationAST(document, name) ?? null;
}
