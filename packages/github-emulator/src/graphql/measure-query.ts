/** Measures the largest possible size of a query's answer, by GitHub's rules. */
import type {
  DirectiveNode,
  DocumentNode,
  FieldNode,
  OperationDefinitionNode,
  SelectionSetNode,
} from "graphql";
import { Kind, valueFromASTUntyped } from "graphql";

export interface QuerySize {
  /** The number of nodes that the answer could contain. The limit is 500,000. */
  readonly nodes: number;
  /** Points that count towards the primary rate limit. */
  readonly cost: number;
}

type Variables = Readonly<Record<string, unknown>>;

function sizeOfPage(field: FieldNode, variables: Variables): number | null {
  for (const argument of field.arguments ?? []) {
    if (argument.name.value !== "first" && argument.name.value !== "last") continue;
    const value = valueFromASTUntyped(argument.value, { ...variables });
    if (typeof value === "number") return value;
  }
  return null;
}

/** Whether a selection is included, after `@include` and `@skip`. */
function isIncluded(directives: readonly DirectiveNode[], variables: Variables): boolean {
  return directives.every((directive) => {
    const name = directive.name.value;
    if (name !== "include" && name !== "skip") return true;
    const argument = directive.arguments?.[0];
    const value = argument === undefined ? true : valueFromASTUntyped(argument.value, { ...variables });
    return (value === true) === (name === "include");
  });
}

/**
 * Walks through a query. Each connection multiplies everything below it by its page size. The node count is the sum of
 * all pages. The cost is the number of requests needed to fill the connections, divided by 100.
 * Source: docs.github.com, "Rate limits and query limits for the GraphQL API".
 */
export function measureQuery(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): QuerySize {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet]] : [],
    ),
  );
  let nodes = 0;
  let requests = 0;
  const walk = (set: SelectionSetNode, times: number): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection.directives ?? [], variables)) continue;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) walk(fragment, times);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, times);
      else if (selection.selectionSet !== undefined) {
        const page = sizeOfPage(selection, variables);
        if (page !== null) {
          requests += times;
          nodes += times * page;
        }
        walk(selection.selectionSet, times * Math.max(page ?? 1, 1));
      }
    }
  };
  walk(operation.selectionSet, 1);
  return { nodes, cost: Math.max(1, Math.round(requests / 100)) };
}
