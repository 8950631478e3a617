/** Reads Markdown as GitHub does: the tree that remark with remark-gfm makes. */
import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

// remark and remark-gfm call these with the same options. They would also load what writes Markdown, a fifth of the code.
const extensions = [gfm()];
const mdastExtensions = [gfmFromMarkdown()];

export function readMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions, mdastExtensions });
}
