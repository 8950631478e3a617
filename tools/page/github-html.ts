/** Renders Markdown as GitHub does: sanitised, with the references and the line breaks of issues. */
import type { Element, Root as Html } from "hast";
import type { Nodes, Text } from "mdast";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import { remark } from "remark";
import remarkBreaks from "remark-breaks";
import remarkGfm from "remark-gfm";
import remarkRehype from "remark-rehype";
import { textParts } from "../../src/text/issue-references.ts";

export interface Rendering {
  /**
   * The titles of the repository's issues, by number, because GitHub links `#12` in an issue and shows its title in a
   * list. Null for a file: there, GitHub does not link them, and a line break in the text is a space.
   */
  readonly issues: ReadonlyMap<number, string> | null;
  /** The address of a picture on the page, for an address in the Markdown; null if the page does not have it. */
  readonly picture: (address: string) => string | null;
  /** The same for a link. */
  readonly link: (address: string) => string | null;
}

/** The HTML of a Markdown text. Its schema is GitHub's (rehype-sanitize), so what GitHub removes is removed here too. */
export async function githubHtml(markdown: string, rendering: Rendering): Promise<string> {
  const { issues } = rendering;
  const processor = remark()
    .use(remarkGfm)
    .use(issues === null ? [] : [remarkBreaks])
    .use(() => (tree: Nodes) => {
      if (issues !== null) linkReferences(tree, issues, false);
    })
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(() => (tree: Html) => placeAddresses(tree, rendering))
    .use(rehypeStringify);
  return String(await processor.process(markdown));
}

function linkReferences(node: Nodes, issues: ReadonlyMap<number, string>, inList: boolean): void {
  if (!("children" in node) || node.type === "link") return;
  const children: readonly Nodes[] = node.children;
  // Phrasing content is replaced with phrasing content. The types of mdast cannot express this for all parents at once.
  (node as { children: Nodes[] }).children = children.flatMap((child) =>
    child.type === "text" ? linked(child, issues, inList) : [child],
  );
  for (const child of children) linkReferences(child, issues, inList || node.type === "listItem");
}

function linked({ value }: Text, issues: ReadonlyMap<number, string>, inList: boolean): readonly Nodes[] {
  return textParts(value).map((part): Nodes => {
    const title = part.kind === "reference" ? issues.get(part.number) : undefined;
    if (part.kind === "words" || title === undefined) return { type: "text", value: part.text };
    const words = inList ? `${title} ${part.text}` : part.text;
    return { type: "link", url: `#issue-${part.number}`, children: [{ type: "text", value: words }] };
  });
}

function placeAddresses(node: Html | Element, { picture, link }: Pick<Rendering, "picture" | "link">): void {
  for (const child of node.children) {
    if (child.type !== "element") continue;
    place(child, ["src", "srcSet"], picture);
    place(child, ["href"], link);
    placeAddresses(child, { picture, link });
  }
}

function place(
  { properties }: Element,
  names: readonly string[],
  placed: (address: string) => string | null,
): void {
  for (const name of names) {
    const address = properties[name];
    if (typeof address === "string") properties[name] = placed(address);
  }
}
