/** Gathers from a document what its verdict rests on. */
import type { Nodes, Root } from "mdast";
import type { PhasePart } from "./choose-phases.ts";
import { isCourseSite } from "./course-sites.ts";
import type { Entry } from "./entry.ts";
import { consistsOf, lexicon } from "./words/lexicon.ts";
import { partsOf } from "./outline.ts";
import { htmlText, plainText } from "./plain-text.ts";
import { isNumbered } from "./section-kind.ts";
import type { Section } from "./sections.ts";
import type { Evidence } from "./verdict.ts";
import * as vocabulary from "./vocabulary.ts";

const PROSE = 3000;
const COMMAND =
  /^[ \t]*(?:[$>#][ \t]*)?(?:sudo )?(?:python3? \S+\.py|python3? -m |uvicorn |flask run|streamlit |php artisan|dotnet |npm (?:i|install|run|ci|start)|npx|yarn|pnpm|pip3? install|docker(?:-compose)? |git clone|cargo |go (?:get|install|run)|brew install|apt(?:-get)? install|composer |gem install|bundle |make\b|mvn |gradle)/mu;
/** What a column is called that counts the rows. */
const COUNTING = /^(?:#|№|no\.?|nr\.?|n[º°]|序号|编号|番号|번호)$/iu;
const paceColumns = lexicon(vocabulary.PACE_COLUMNS);
const little = lexicon(vocabulary.QUALIFIERS, ["estimated", "est"]);

export function gatherEvidence(
  root: Root,
  document: Section,
  title: string,
  phases: readonly PhasePart[],
  topics: readonly Entry[],
): Evidence {
  const inPhases = phases.flatMap(({ part }) => (part === null ? [] : partsOf(part)));
  const sections = new Set(inPhases.map(({ section }) => section));
  const all = sectionsOf(document);
  const columns = root.children.flatMap(columnsOf);
  const ordered = phases.every(({ part }) => part === null) && phases.length > 2;
  const headed =
    topics.filter(({ origin, title: name }) => origin === "heading" && isNumbered(name)).length > 2;
  return {
    title,
    prose: proseOf(root),
    headings: all
      .filter((section) => !sections.has(section) && section !== document)
      .map((section) => section.title),
    phases: phases.map((phase) => phase.title),
    topics,
    numbered: ordered || headed || phases.filter((phase) => isNumbered(phase.title)).length > 2,
    labelled: all.some(({ origin, kind, blocks }) => {
      return origin === "label" && (kind === "topics" || (kind === "sources" && blocks.some(hasLink)));
    }),
    columns,
    counted: columns.some((column) => COUNTING.test(column)),
    paced: columns.some((column) => consistsOf(column, paceColumns, little)),
    taught: topics.filter(({ links }) => links.some(({ url }) => isCourseSite(url))).length,
    commands: root.children.filter((node) => node.type === "code" && COMMAND.test(node.value)).length,
  };
}

function sectionsOf(section: Section): readonly Section[] {
  return [section, ...section.sections.flatMap(sectionsOf)];
}

function proseOf(root: Root): string {
  let text = "";
  for (const node of root.children) {
    if (text.length > PROSE) break;
    if (node.type === "paragraph" || node.type === "blockquote") text += ` ${plainText([node])}`;
    if (node.type === "html") text += ` ${htmlText(node.value.slice(0, PROSE))}`;
  }
  return text.slice(0, PROSE);
}

function hasLink(node: Nodes): boolean {
  return (
    node.type === "link" ||
    node.type === "linkReference" ||
    ("children" in node && node.children.some(hasLink))
  );
}

function columnsOf(node: Nodes): readonly string[] {
  const head = node.type === "table" ? (node.children[0]?.children ?? []) : [];
  return head.map((cell) => plainText(cell.children));
}
