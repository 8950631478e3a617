/** Ids that an author pins with a comment: `<!-- id: basics/loops -->`. */
import type { Nodes } from "mdast";

const COMMENT = /^<!--\s*id:\s*([^\s<>]+)\s*-->$/u;
/** Letters and digits of any script, with `/ . _ -` between them. */
const ID = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}/._-]*[\p{L}\p{M}\p{N}])?$/u;
/** The same for ASCII, which most ids are: V8 takes long to compile the classes of all scripts. */
const ASCII_ID = /^[a-z0-9](?:[a-z0-9/._-]*[a-z0-9])?$/iu;
/** In characters. The pattern has no limit itself: V8 takes long to compile a repetition with a limit. */
const LENGTH = 100;

/** The id pinned by a comment among these inline nodes, or null. A comment that does not hold an id is ignored. */
export function readPin(nodes: readonly Nodes[]): string | null {
  for (const node of nodes) {
    if (node.type !== "html") continue;
    const id = COMMENT.exec(node.value.trim())?.[1];
    if (id !== undefined && isPinnable(id)) return id;
  }
  return null;
}

/** Whether a comment can pin this id. Two hyphens would end the comment. */
export const isPinnable = (text: string): boolean =>
  (ASCII_ID.test(text) || ID.test(text)) && !text.includes("--") && Array.from(text).length <= LENGTH;
