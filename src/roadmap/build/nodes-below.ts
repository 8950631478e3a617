/** Walks over what belongs to a topic: the nodes below it, without those of other topics. */
import type { Outline, OutlineNode } from "../outline/outline.ts";

export function* nodesBelow(
  node: OutlineNode,
  { nodes }: Outline,
  taken: ReadonlySet<OutlineNode>,
): Generator<OutlineNode> {
  for (let index = node.index + 1; index <= node.last; index += 1) {
    const below = nodes[index];
    if (below === undefined) return;
    if (taken.has(below)) index = below.last;
    else yield below;
  }
}
