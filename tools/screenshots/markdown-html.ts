/** Renders Markdown as HTML like GitHub, with the references that GitHub links in issues. */
import type { Nodes, Text } from "mdast";
import rehypeRaw from "rehype-raw";
import rehypeStringify from "rehype-stringify";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkRehype from "remark-rehype";

/** The titles of the repository's issues, by number. In lists, GitHub shows the title instead of the number. */
export type IssueTitles = ReadonlyMap<number, string>;

/** The HTML of a Markdown text. `issues` is null for files, because GitHub does not link `#12` in them. */
export async function markdownHtml(markdown: string, issues: IssueTitles | null): Promise<string> {
  const html = await remark()
    .use(remarkGfm)
    .use(() => (tree: Nodes) => {
      if (issues !== null) linkReferences(tree, issues, false);
    })
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeStringify)
    .process(markdown);
  return String(html);
}

function linkReferences(node: Nodes, issues: IssueTitles, inList: boolean): void {
  if (!("children" in node) || node.type === "link") return;
  const children: readonly Nodes[] = node.children;
  // Phrasing content is replaced with phrasing content. The types of mdast cannot express this for all parents at once.
  (node as { children: Nodes[] }).children = children.flatMap((child) =>
    child.type === "text" ? linked(child, issues, inList) : [child],
  );
  for (const child of children) linkReferences(child, issues, inList || node.type === "listItem");
}

function linked({ value }: Text, issues: IssueTitles, inList: boolean): readonly Nodes[] {
  return value.split(/(#\d+)/u).map((piece): Nodes => {
    const title = issues.get(Number(piece.slice(1)));
    if (!piece.startsWith("#") || title === undefined) return { type: "text", value: piece };
    const words = inList ? `${title} ${piece}` : piece;
    return { type: "link", url: `#${piece}`, children: [{ type: "text", value: words }] };
  });
}
