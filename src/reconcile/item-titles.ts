/** Titles of all items that a plan may name: those of the roadmap, and those that only an issue remembers. */
import { items } from "../model/items.ts";
import type { ItemTitles } from "../plan/describe-plan.ts";
import type { Stock } from "./take-stock.ts";

/** The roadmap's title wins over that of an issue, which a person may have changed. */
export function itemTitles({ roadmap, matched }: Pick<Stock, "roadmap" | "matched">): ItemTitles {
  return new Map([
    ...[...matched.items].flatMap(([id, [oldest]]) =>
      oldest === undefined ? [] : [[id, oldest.issue.title] as const],
    ),
    ...items(roadmap).map(({ id, title }) => [id, title] as const),
  ]);
}
