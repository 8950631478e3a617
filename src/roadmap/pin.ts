/** Ids that an author pins with a comment: `<!-- id: basics/loops -->`. */
import type { Nodes } from "mdast";

const COMMENT = /^<!--\s*id:\s*([^\s<>]+)\s*-->$/u;
/** Letters and digits of any script, with `/ . _ -` between them; two hyphens would end a comment. */
const ID = /^(?!.*--)[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}/._-]{0,98}[\p{L}\p{M}\p{N}])?$/u;

/** The id pinned by a comment among these inline nodes, or null. A comment that does not hold an id is ignored. */
export function readPin(nodes: readonly Nodes[]): string | null {
  for (const node of nodes) {
    if (node.type !== "html") continue;
    const id = COMMENT.exec(node.value.trim())?.[1];
    if (id !== undefined && ID.test(id)) return id;
  }
  return null;
}
