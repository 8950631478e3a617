/** Measures a document as a learning roadmap: what its words, its shape and its best reading say for and against. */
import { isAside } from "../words/role.ts";
import type { DocumentFacts, Facts } from "../features/facts.ts";
import { consistsOf, endsWith, mentions, opensWith } from "../words/lexicon.ts";
import type { OutlineNode } from "../outline/outline.ts";
import type { Candidate } from "./candidate.ts";
import { measureStructure, spread } from "./measure-structure.ts";
import { log, share } from "../quantities.ts";
import { hasLetter } from "../../text/letters.ts";

const QUARTER =
  /\bq[1-4]\b|\bv\d+(?:\.\d+)*\b|\b(?:version|release)\s+\d|\b20\d\d\s*(?:q[1-4]|h[12])\b|\bh[12]\s*20\d\d\b/u;
const VERSION = /\bv\d+\.\d+/iu;
const BARE_VERSION = /^\D{0,3}\d+\.\d+(?:\.\d+)?(?<rest>.*)$/su;
const DATE = /\b20\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?\b/u;
const PLACEHOLDER =
  /\[(?:your|name|topic|insert|x|\.\.\.|[^\]]{0,20}名)[^\]]{0,30}\]|<[a-z _-]{3,30}>|\bXX+\b|\bTBD\b|lorem ipsum|\{\{[^}]{1,40}\}\}|(?:topic|item|concept|resource|project|step) [1-9a-c]$/iu;

/** What every placeholder has: most text has none of it, which is soon seen. */
const MARKS = /[[<{]|[Xx]{2}|[Tt][Bb][Dd]|[Ll][Oo][Rr][Ee][Mm]|[1-9A-Ca-c]$/u;

export type VerdictMeasures = Readonly<Record<string, number>>;

/** What the words of a document and what it is made of say, whatever is read as its topics. */
export function measureDocument(document: DocumentFacts): VerdictMeasures {
  const { facts, lexicons, outline } = document;
  const { roadmap, learning, levels, releases, collections, things } = lexicons;
  const title = titleOf(document);
  const headings = facts.filter(({ node }) => node.kind === "heading" && node.level < 7);
  const items = facts.filter(({ node }) => node.kind === "item" || node.kind === "row");
  const paragraphs = facts.filter(({ node }) => node.kind === "paragraph");
  const prose = paragraphs
    .slice(0, 6)
    .map(({ node }) => node.text)
    .join(" ")
    .slice(0, 1200);
  const some = items.slice(0, 400);
  const part = (list: readonly Facts[], test: (fact: Facts) => boolean): number => {
    let count = 0;
    for (const fact of list) if (test(fact)) count += 1;
    return share(count, list.length);
  };
  const wish = wishIn(document);
  const all = facts.filter(({ node }) => node.kind !== "cell");
  return {
    roadmapTitle: mentions(title, roadmap) ? 1 : 0,
    learningTitle: mentions(title, learning) ? 1 : 0,
    roadmapProse: mentions(prose, roadmap) ? 1 : 0,
    learningProse: mentions(prose, learning) ? 1 : 0,
    learnWords: part(headings.slice(0, 100), ({ node }) => mentions(node.title, learning)),
    learnItems: part(some, ({ says }) => mentions(says.title, learning)),
    learnParagraphs: part(paragraphs.slice(0, 60), ({ node }) => mentions(node.title, learning)),
    levelHeadings: headings.filter(({ node }) => mentions(node.title, levels)).length > 1 ? 1 : 0,
    product: Math.min(5, headings.filter(({ node }) => namesProductSection(node.title, document)).length),
    productItems: part(some, wish),
    productHeadings: part(headings.slice(0, 100), wish),
    releaseHeadings: part(
      headings,
      ({ node }) => isPlanned(node.title) || consistsOf(node.title, releases, lexicons.besideReleases),
    ),
    versions: part(headings, ({ node }) => isVersion(node.title)),
    dates: part(all, ({ node }) => DATE.test(node.title)),
    questions: part(some, ({ form }) => form === "question"),
    questionHeadings: part(headings, ({ form }) => form === "question"),
    collected: part(some, ({ says }) => mentions(says.title, roadmap)),
    awesome: /\bawesome\b/iu.test(title) ? 1 : 0,
    list: mentions(title, collections) ? 1 : 0,
    thing: title.split(/[:：|(]|\s[-–—]\s/u).some((piece) => endsWith(piece, things)) ? 1 : 0,
    placeholders: part(all, ({ node }) => MARKS.test(node.text) && PLACEHOLDER.test(node.text)),
    linkedItems: part(some, ({ says }) => says.linked),
    externalItems: part(some, ({ says }) => says.links.some(({ url }) => /^https?:/u.test(url))),
    internalItems: part(some, ({ says }) => says.links.some(({ url }) => !/^https?:/u.test(url))),
    courseItems: part(some, ({ courseLink }) => courseLink),
    sentenceItems: part(some, ({ form }) => form === "sentence"),
    codeItems: part(some, ({ form }) => form === "code"),
    pathItems: part(some, ({ form }) => form === "path"),
    nameItems: part(some, ({ form }) => form === "name"),
    asideHeadings: part(headings, ({ role }) => isAside(role)),
    houseHeadings: part(headings, ({ role }) => role === "housekeeping"),
    sourceHeadings: part(headings, ({ role }) => role === "sources"),
    topicHeadings: headings.filter(({ role }) => role === "topics").length > 0 ? 1 : 0,
    prose: log(paragraphs.reduce((sum, { node }) => sum + node.text.length, 0)),
    proseShare: share(paragraphs.length, all.length),
    items: log(items.length),
    headings: log(headings.length),
    paragraphs: log(paragraphs.length),
    stages: log(facts.filter(({ step, node }) => step?.size === "stage" && node.kind !== "cell").length),
    weeks: log(facts.filter(({ step, node }) => step?.size === "week" && node.kind !== "cell").length),
    days: log(facts.filter(({ step, node }) => step?.size === "day" && node.kind !== "cell").length),
    stepHeadings: part(headings, ({ step }) => step !== null),
    numberedHeadings: part(headings, ({ number }) => number !== null),
    boxes: part(items, ({ node }) => node.task),
    ticked: part(items, ({ mark }) => mark === "done" || mark === "check" || mark === "checked"),
    codeBlocks: log(outline.codeBlocks),
    codeShare: share(outline.codeBlocks, outline.codeBlocks + all.length),
    titleWords: title.split(/\s+/u).length,
    optional: part(all, ({ optional }) => optional),
    ...measureStructure(document),
  };
}

/** Tells whether a title begins as a plan for a product does, or names an event of one. */
export const wishIn =
  ({ lexicons: { wishes, events } }: DocumentFacts) =>
  ({ says }: Facts): boolean =>
    opensWith(says.title, wishes) || mentions(says.title, events);

/** "Installation", "Usage": a heading that documentation of software has. */
export function namesProductSection(title: string, { lexicons }: DocumentFacts): boolean {
  return consistsOf(title, lexicons.productSections, lexicons.little);
}

/** "Q3 2026", "v2.0", "Phase 1: MVP": the name of a release, or when one is planned. */
export function namesRelease(title: string, { lexicons }: DocumentFacts): boolean {
  return (
    isPlanned(title) ||
    consistsOf(title.replace(/^[^:：–—-]{1,30}[:：–—-]\s*/u, ""), lexicons.releases, lexicons.besideReleases)
  );
}

/** "Q3 2026", "v2.0", "release 4". */
const isPlanned = (title: string): boolean => /\d/u.test(title) && QUARTER.test(title.toLowerCase());

/** "1.2", "[2.0.1] - 2026-01-05", "New in v3.4". */
function isVersion(title: string): boolean {
  if (!/\d\.\d/u.test(title)) return false;
  const rest = BARE_VERSION.exec(title)?.groups?.["rest"];
  return (rest !== undefined && !hasLetter(rest)) || VERSION.test(title);
}

/** What the words of the topics and phases that were read say. */
export function measureWords(document: DocumentFacts, { topics, phases }: Candidate): VerdictMeasures {
  const { of, lexicons } = document;
  const wish = wishIn(document);
  const names = phases.flatMap(({ node }) => (node === null ? [] : [node.title]));
  const isNamed = namedAsCourse(document);
  return {
    courseAbove: share(topics.filter(isNamed).length, topics.length),
    levelPhases: names.filter((name) => mentions(name, lexicons.levels)).length,
    productTopics: share(topics.filter((topic) => wish(of(topic))).length, topics.length),
    releases: share(names.filter((name) => namesRelease(name, document)).length, names.length),
    topicWords: share(
      topics.reduce((sum, topic) => sum + of(topic).words, 0),
      topics.length,
    ),
    topicWordSpread: spread(topics.map((topic) => of(topic).words)),
  };
}

/** Tells whether a heading above a topic, below the title, says that what follows is to be learnt: "## Learning path". */
function namedAsCourse({ of, lexicons, outline }: DocumentFacts): (topic: OutlineNode) => boolean {
  const title = outline.nodes.find(({ kind, form }) => kind === "heading" && form === "heading");
  const known = new Map<OutlineNode, boolean>();
  const isNamed = (node: OutlineNode | null): boolean => {
    if (node === null || node.kind === "document") return false;
    const before = known.get(node);
    if (before !== undefined) return before;
    const own =
      node.kind === "heading" &&
      node !== title &&
      (of(node).role === "topics" ||
        mentions(node.title, lexicons.roadmap) ||
        mentions(node.title, lexicons.learning));
    const found = own || isNamed(node.parent);
    known.set(node, found);
    return found;
  };
  return (topic) => isNamed(topic.parent);
}

/** The words of the title heading; empty if there is none. */
export const titleOf = (document: DocumentFacts): string => titleHeading(document)?.title ?? "";

/** The first heading of the first level, else the first heading. */
export function titleHeading({ outline }: DocumentFacts): OutlineNode | undefined {
  const headings = outline.nodes.filter(({ kind, form }) => kind === "heading" && form === "heading");
  return headings.find(({ level }) => level === 1) ?? headings[0];
}
