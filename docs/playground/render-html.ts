/** Renders Markdown as GitHub does, with GitHub's own rules of what HTML may stay. Nothing in it loads from another site. */
import type { Element, ElementContent, Root } from "hast";
import rehypeRaw from "rehype-raw";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkBreaks from "remark-breaks";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { textParts } from "../../src/text/issue-references.ts";
import { readMarkdown } from "../../src/text/read-markdown.ts";

export interface HtmlContext {
  /** SVG texts by the path that the Markdown names. */
  readonly pictures: ReadonlyMap<string, string>;
  /** The titles of the issues by number, where GitHub links `#12`; null in files, where it does not. */
  readonly issues: ReadonlyMap<number, string> | null;
}

/** Safe HTML. Scripts, handlers, styles and strange addresses are gone. A picture of another site becomes a link. */
export async function renderHtml(markdown: string, { pictures, issues }: HtmlContext): Promise<string> {
  const processor = unified()
    // GitHub: "Line breaks" in basic formatting syntax. Only issues, comments and pull requests have them.
    .use(issues === null ? [] : [remarkBreaks])
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    // GitHub's rules, which this schema follows.
    .use(rehypeSanitize, defaultSchema)
    .use(() => (tree: Root) => {
      adapt(tree, { pictures, issues }, false);
    })
    .use(rehypeStringify);
  return processor.stringify(await processor.run(readMarkdown(markdown)));
}

function adapt(parent: Root | Element, context: HtmlContext, inList: boolean): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === "text") return linked(child.value, context, inList);
    if (child.type !== "element") return [];
    switch (child.tagName) {
      case "img":
        return [pictureOf(child, context)];
      case "source":
        return ownSource(child, context);
      case "a":
        return [outside(child)];
      case "input":
        return [box(child)];
      case "code":
      case "pre":
      case "tt":
        // GitHub looks for no references in code.
        adapt(child, { ...context, issues: null }, inList);
        return [child];
      default:
        adapt(child, context, inList || child.tagName === "li");
        return [child];
    }
  });
}

/** A picture that Waymark drew; a picture of another site becomes its text, since loading it would tell that site. */
function pictureOf({ properties }: Element, { pictures }: HtmlContext): ElementContent {
  const { src, alt, width } = properties;
  const svg = pictures.get(`${src}`);
  const words = alt ?? "";
  if (svg === undefined) return text("span", words === "" ? "[picture]" : `[picture: ${words}]`);
  return element("img", { src: svgUrl(svg), alt: words, ...(width === undefined ? {} : { width }) });
}

/** The dark variant of such a picture. */
function ownSource({ properties }: Element, { pictures }: HtmlContext): Element[] {
  const svg = pictures.get(String(properties["srcSet"]));
  const media = properties["media"] ?? "";
  return svg === undefined ? [] : [element("source", { media, srcSet: svgUrl(svg) })];
}

/** A link opens in its own tab. A link to a file of the repository leads nowhere here. */
function outside(link: Element): Element {
  const href = link.properties["href"] ?? "";
  const { href: _, ...others } = link.properties;
  const away = /^https?:/u.test(href)
    ? { href, target: "_blank", rel: ["noopener", "noreferrer", "nofollow"] }
    : {};
  return { ...link, properties: { ...others, ...away }, children: plain(link.children) };
}

/** The text of a link: its pictures stay as text. */
const plain = (children: readonly ElementContent[]): ElementContent[] =>
  children.flatMap((child): ElementContent[] => {
    if (child.type === "text") return [child];
    if (child.type !== "element") return [];
    if (child.tagName === "img") return [text("span", child.properties["alt"] ?? "")];
    return [{ ...child, children: plain(child.children) }];
  });

/** A box of a list, with the name that GitHub gives it. */
const box = (input: Element): Element => {
  const ariaLabel = input.properties["checked"] === true ? "Completed task" : "Incomplete task";
  return { ...input, properties: { ...input.properties, ariaLabel } };
};

function linked(value: string, { issues }: HtmlContext, inList: boolean): ElementContent[] {
  if (issues === null) return [{ type: "text", value }];
  return textParts(value).map((part): ElementContent => {
    const title = part.kind === "reference" ? issues.get(part.number) : undefined;
    if (title === undefined) return { type: "text", value: part.text };
    return text("strong", inList ? `${title} ${part.text}` : part.text);
  });
}

const element = (tagName: string, properties: Element["properties"]): Element => ({
  type: "element",
  tagName,
  properties,
  children: [],
});

const text = (tagName: string, value: string): Element => ({
  ...element(tagName, {}),
  children: [{ type: "text", value }],
});

/** Pictures are shown as `<img>`: nothing inside them can run. */
const svgUrl = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
