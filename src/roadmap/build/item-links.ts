/** Finds the links of a topic, a project or a skill: where to learn it. */
import type { Link } from "../../model/roadmap.ts";
import { hasLetter, hasLetterOrDigit } from "../../text/letters.ts";
import type { Facts } from "../features/facts.ts";
import type { OutlineNode } from "../outline/outline.ts";

/** Whether a node says nothing outside its links. */
export function isOnlyLinks({ text, links }: OutlineNode): boolean {
  if (links.length === 0) return false;
  let left = text;
  for (const { title } of links) left = left.replace(title, "");
  return !hasLetterOrDigit(left);
}

/** Words of a link that do not tell where it leads, in the languages of roadmaps. */
const SILENT =
  /^(?:click |see |read |go |clic |clique |haz clic |klick |hier |тык |点击|请点击)?(?:here|this|me|aquí|aqui|acá|ici|hier|qui|здесь|тут|hier klicken|这里|這裡|此处|こちら|ここ|여기|यहाँ|यहां|هنا|buraya|burada|tutaj|links?|url|enlaces?|liens?|ссылка|链接|連結|リンク|링크|लिंक|رابط|bağlantı|open|view|click)[.!]?$/iu;
/** Heads of columns that say no more than that there are links. */
const LINKS =
  /^(?:(?:useful |learning )?(?:links?|urls?|resources?|references?|sources?|materials?)|enlaces?|recursos?|liens?|ressources?|ressourcen|quellen?|ссылк[аи]|ресурсы?|链接|资源|资料|リンク|資料|링크|자료|लिंक|संसाधन|روابط|رابط|مصادر)$/iu;

/** The link as a list names it: a link "PDF" in the column "Slides" is "Slides: PDF". */
function named(link: Link, above: string, topic: string): Link {
  const isSilent = !hasLetterOrDigit(link.title) || SILENT.test(link.title) || link.title === link.url;
  const name = hasLetter(above) && !LINKS.test(above) ? above : "";
  if (isSilent) return { ...link, title: name === "" ? topic : name };
  const isNamed = name === "" || link.title.toLowerCase().includes(name.toLowerCase());
  return isNamed ? link : { ...link, title: `${name}: ${link.title}` };
}

/**
 * The links of a node, each address once: those of its own line, of the other cells of a row, and of the lines below it.
 * `topic` is its title, for links such as "here".
 */
export function linksOf(node: OutlineNode, { says }: Facts, topic: string): readonly Link[] {
  const own = says.links.map((link) => named(link, "", topic));
  const cells = node.children
    .filter((cell) => cell.kind === "cell" && cell !== says)
    .flatMap((cell) => cell.links.map((link) => named(link, node.head[cell.column] ?? "", topic)));
  const below =
    node.kind === "heading"
      ? []
      : node.children
          .filter(({ kind, linked }) => kind === "paragraph" || (kind === "item" && linked))
          .flatMap(({ links }) => links.map((link) => named(link, "", topic)));
  const all = new Map<string, Link>();
  for (const link of [...own, ...cells, ...below]) if (!all.has(link.url)) all.set(link.url, link);
  return [...all.values()];
}
