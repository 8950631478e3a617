/** Finds the links of a topic, a project or a skill: where to learn it. */
import type { Link } from "../../model/roadmap.ts";
import { hasLetter, hasLetterOrDigit } from "../../text/letters.ts";
import type { DocumentFacts, Facts } from "../features/facts.ts";
import type { OutlineNode } from "../outline/outline.ts";
import { roleOf } from "../words/role.ts";
import { nodesBelow } from "./nodes-below.ts";

/** More links than these on one line are not looked at one by one: that would take too long. */
const LINKS_LIMIT = 50;
const LINE_LENGTH = 2_000;

/** Whether a node says nothing outside its links. */
export const isOnlyLinks = ({ text, links }: OutlineNode): boolean => saysOnlyLinks(text, links);

/** Whether a text has no letter or digit beside the texts of these links. */
export function saysOnlyLinks(text: string, links: readonly Link[]): boolean {
  if (links.length === 0 || links.length > LINKS_LIMIT) return false;
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

/** Labels and heads of columns for people: their pages teach nothing of the topic. */
const PEOPLE =
  /^(?:(?:our |the )?(?:contributors?|authors?|maintainers?|mentors?|instructors?)|credits|thanks(?: to)?|acknowledge?ments|mitwirkende|autor(?:en|es|ka)?|danksagung|colaboradores|contribuidor(?:es)?|contribuyentes|agradecimientos|agradecimentos|créditos|mantenedores|contributeurs?|auteurs?|remerciements|contributori|autori|ringraziamenti|贡献者|貢獻者|作者|致谢|致謝|鸣谢|कंट्रीब्यूटर|योगदानकर्ता|लेखक|आभार|авторы?|участники|благодарности|貢献者|著者|謝辞|기여자|저자)$/iu;

/** Whether a label or the head of a column is for people. */
export const isForPeople = (label: string): boolean => PEOPLE.test(label);

/** A link whose text is its address has no text: it is around a picture, unless the address is among the words. */
const isSilent = ({ title, url }: Link): boolean =>
  !hasLetterOrDigit(title) || SILENT.test(title) || title === url;

/** An address without what all addresses have. */
export const shownAddress = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?|\/$/giu, "") || url;

/** The links of a line. One that shows its address shows it without what all addresses have. */
const linksIn = ({ links, text }: OutlineNode): readonly Link[] =>
  links.map((link) =>
    link.title === link.url && text.length < LINE_LENGTH && text.includes(link.url)
      ? { ...link, title: shownAddress(link.url) }
      : link,
  );

/** The link as a list names it: a link "PDF" in the column "Slides" is "Slides: PDF". */
function named(link: Link, above: string, topic: string): Link {
  const name = hasLetter(above) && !LINKS.test(above) ? above : "";
  if (isSilent(link)) return { ...link, title: name === "" ? topic : name };
  const isNamed = name === "" || link.title.toLowerCase().includes(name.toLowerCase());
  return isNamed ? link : { ...link, title: `${name}: ${link.title}` };
}

/** A link and the line that it is in. */
export interface FoundLink {
  readonly link: Link;
  readonly line: OutlineNode;
}

/**
 * The links of an item, each address once: those of its own line, of the other cells of a row, and of the lines below it.
 * `topic` is its title, for links such as "here".
 */
export const linksOf = (
  fact: Pick<Facts, "node" | "says">,
  topic: string,
  document: DocumentFacts,
  taken: ReadonlySet<OutlineNode>,
): readonly Link[] => findLinks(fact, topic, document, taken).map(({ link }) => link);

/** The same, each with its line. */
export function findLinks(
  { node, says }: Pick<Facts, "node" | "says">,
  topic: string,
  document: DocumentFacts,
  taken: ReadonlySet<OutlineNode>,
): readonly FoundLink[] {
  const own = linksIn(says).map((link) => ({ link: named(link, "", topic), line: says }));
  const below = [...nodesBelow(node, document.outline, taken)].flatMap((line) =>
    line === says || isAboutPeople(line, node)
      ? []
      : linksIn(line).map((link) => ({ link: namedBelow(link, line, node, topic), line })),
  );
  const all = new Map<string, FoundLink>();
  for (const found of [...own, ...below]) if (!all.has(found.link.url)) all.set(found.link.url, found);
  return [...all.values()];
}

/** Whether a line below `top` is below a label for people, or in a column of them. */
function isAboutPeople(line: OutlineNode, top: OutlineNode): boolean {
  if (line.links.length === 0) return false;
  for (let here: OutlineNode | null = line; here !== null && here !== top; here = here.parent) {
    const label = here.kind === "cell" ? (here.parent?.head[here.column] ?? "") : here.title;
    if (isForPeople(label)) return true;
  }
  return false;
}

/** By its column, its line, or the line that it is below. */
function namedBelow(link: Link, line: OutlineNode, top: OutlineNode, topic: string): Link {
  if (line.kind === "cell") return named(link, line.parent?.head[line.column] ?? "", topic);
  // A link around a picture belongs to the words beside it.
  if (link.title === link.url && line.kind === "item" && hasLetter(line.title))
    return { ...link, title: line.title };
  const above = line.parent === null || line.parent === top ? "" : line.parent.title;
  return isSilent(link) ? named(link, above, topic) : link;
}

/**
 * The lines below a topic that only list links, right below it or below a label such as "Resources:". The list of links
 * says the same.
 */
export function linkLines(
  node: OutlineNode,
  { lexicons }: DocumentFacts,
  taken: ReadonlySet<OutlineNode>,
): readonly OutlineNode[] {
  if (node.kind === "row") return [];
  const labels = node.children.filter(
    (child) => !taken.has(child) && roleOf(child.title, lexicons) === "sources",
  );
  return [node, ...labels].flatMap(({ children }) => {
    const lists = Map.groupBy(
      children.filter(({ kind }) => kind === "item" || kind === "paragraph"),
      ({ kind, block, place }) => (kind === "item" ? `list ${block}` : `line ${place.line}`),
    );
    return [...lists.values()]
      .filter((lines) =>
        lines.every(
          (line) => !line.task && line.children.length === 0 && isOnlyLinks(line) && !taken.has(line),
        ),
      )
      .flat();
  });
}
