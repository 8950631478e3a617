/** The titles of all items that a plan may mention: the items in the roadmap, and those that only have an issue. */
import { items } from "../model/items.ts";
import type { ItemTitles } from "../plan/describe-plan.ts";
import type { Stock } from "./stock.ts";

/** The title in the roadmap comes before that of the issue, because a person may have changed the latter. */
export function itemTitles({ roadmap, matched }: Pick<Stock, "roadmap" | "matched">): ItemTitles {
  return new Map([
    ...[...matched.items].flatMap(([id, [oldest]]) =>
      oldest === undefined ? [] : [[id, oldest.issue.title] as const],
    ),
    ...items(roadmap).map(({ id, title }) => [id, title] as const),
  ]);
}
