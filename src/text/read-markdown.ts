/** Reads Markdown as GitHub does: the tree that remark with remark-gfm makes. */
import type { Nodes, Root } from "mdast";
import { fromMarkdown, type Extension as TreeExtension } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfmAutolinkLiteral } from "micromark-extension-gfm-autolink-literal";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import type { Construct, Extension } from "micromark-util-types";

/**
 * The tree of remark with remark-gfm, with all positions. An extension is left out where the text has none of the
 * signs that its syntax needs: micromark tries each extension again and again, at nearly every word or line.
 */
export function readMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: extensionsFor(markdown), mdastExtensions });
}

const email = gfmAutolinkLiteral();
const addresses = withoutEmail(email);
const footnote = gfmFootnote();
const strikethrough = gfmStrikethrough();
const table = gfmTable();
const taskListItem = gfmTaskListItem();

/** In the order in which remark-gfm has them. */
function extensionsFor(text: string): Extension[] {
  const chosen: Extension[] = [];
  if (text.includes("@")) chosen.push(email);
  else if (/www\.|http/iu.test(text)) chosen.push(addresses);
  if (text.includes("[^")) chosen.push(footnote);
  if (text.includes("~")) chosen.push(strikethrough);
  // The line below a table's head has a bar, or a colon beside a hyphen.
  if (/[|]|:-|-:/u.test(text)) chosen.push(table);
  chosen.push(taskListItem);
  return chosen;
}

/** What makes links of addresses, without what makes them of e-mail addresses: it is tried at every word. */
function withoutEmail({ text = {} }: Extension): Extension {
  const isOther = ({ name }: Construct): boolean => name !== "emailAutolink";
  const lists = Object.entries(text).map(
    ([code, one]) => [code, [one ?? []].flat().filter(isOther)] as const,
  );
  return { text: Object.fromEntries(lists.filter(([, constructs]) => constructs.length > 0)) };
}

/** Text in which remark-gfm looks for addresses once more, when the tree is made. */
const ADDRESS = /@|www\.|https?:\/\//iu;

function mayHaveAddress(node: Nodes): boolean {
  if (node.type === "text") return ADDRESS.test(node.value);
  if (node.type === "link" || node.type === "linkReference") return false;
  return "children" in node && node.children.some(mayHaveAddress);
}

/** That search takes a fifth of the time, and most texts have no address that is not a link already. */
const mdastExtensions: TreeExtension[] = gfmFromMarkdown().map(({ transforms, ...extension }) =>
  transforms == null
    ? extension
    : {
        ...extension,
        transforms: transforms.map((transform) => (tree) => (mayHaveAddress(tree) ? transform(tree) : tree)),
      },
);
