/** Measures what a document is made of, beside its words: what a plan has that lessons, logs, indexes and link lists have not. */
import type { DocumentFacts, Facts } from "../features/facts.ts";
import type { Role } from "../words/role.ts";
import { flag, log, share } from "../quantities.ts";

/** A document sorted into what the measures ask for. */
interface Parts {
  readonly document: DocumentFacts;
  readonly headings: readonly Facts[];
  /** Headings with those that labels and bold lines act as. */
  readonly titles: readonly Facts[];
  readonly entries: readonly Facts[];
  readonly paragraphs: readonly Facts[];
  /** How many nodes come before the first entry. */
  readonly intro: number;
  /** Characters of text in each part, and in code. */
  readonly text: Readonly<Record<"titles" | "entries" | "paragraphs" | "code", number>>;
}

interface Row {
  readonly why: string;
  readonly take: (parts: Parts) => number;
}

/** One row for each measure. Each costs time in proportion to the document's length. */
const ROWS: Readonly<Record<string, Row>> = {
  topicLists: {
    why: "Plans say again and again what to learn (Topics:, You will learn:); lessons and indexes rarely do.",
    take: ({ document }) => log(count(document.facts, ofRole("topics"))),
  },
  skillLists: {
    why: "Profiles and job descriptions list skills.",
    take: ({ document }) => log(count(document.facts, ofRole("skills"))),
  },
  projectLists: {
    why: "Courses have something to build in each part; portfolios have nothing else.",
    take: ({ document }) => log(count(document.facts, ofRole("projects"))),
  },
  introLength: {
    why: "Articles, product pages and templates explain themselves at length before their first list.",
    take: ({ document, intro }) =>
      log(lengthOf(document.facts.slice(0, intro).filter(({ node }) => node.kind === "paragraph"))),
  },
  introShare: {
    why: "A plan begins early in its document.",
    take: ({ document, intro }) => share(intro, document.facts.length),
  },
  entryLength: {
    why: "Topics have short names; log entries, tasks of a product and answers are sentences.",
    take: ({ entries, text }) => log(share(text.entries, entries.length)),
  },
  entrySpread: {
    why: "Topics are about as long as each other; the entries of a page about many things are not.",
    take: ({ entries }) => spread(entries.map(({ node }) => node.text.length)),
  },
  paragraphLength: {
    why: "The paragraphs of lessons and articles are long.",
    take: ({ paragraphs, text }) => log(share(text.paragraphs, paragraphs.length)),
  },
  paragraphsToEntries: {
    why: "What explains consists of paragraphs, what plans of entries.",
    take: ({ entries, paragraphs }) => share(paragraphs.length, paragraphs.length + entries.length),
  },
  titleText: {
    why: "In a plan much of the text is in headings; in a lesson little is.",
    take: ({ text }) => share(text.titles, text.titles + text.entries + text.paragraphs + text.code),
  },
  codeText: {
    why: "Lessons, solutions and manuals show code; a plan names what to learn.",
    take: ({ text }) => share(text.code, text.titles + text.entries + text.paragraphs + text.code),
  },
  textLength: {
    why: "Lessons and books are long, stubs and templates short.",
    take: ({ text }) => log(text.titles + text.entries + text.paragraphs),
  },
  links: {
    why: "Link collections have many different links, product plans nearly none.",
    take: ({ document }) =>
      log(new Set(document.facts.flatMap(({ node }) => node.links.map(({ url }) => url))).size),
  },
  linkedEntries: {
    why: "In an index or a collection every entry is a link.",
    take: ({ entries }) =>
      share(
        count(entries, ({ says }) => says.links.length > 0),
        entries.length,
      ),
  },
  namedEntries: {
    why: "Entries that are explained behind a colon or a dash describe features as often as topics.",
    take: ({ entries }) =>
      share(
        count(entries, ({ node }) => node.lead !== null),
        entries.length,
      ),
  },
  numberedTitles: {
    why: "A course is in an order, and many authors number it.",
    take: ({ titles }) =>
      share(
        count(titles, ({ number }) => number !== null),
        titles.length,
      ),
  },
  numbersInOrder: {
    why: "In a course the numbers run on; in a log or in a list of issues they jump.",
    take: ({ titles }) => inOrder(titles.flatMap(({ number }) => number ?? [])),
  },
  figures: {
    why: "Status reports and exam descriptions have percentages and results.",
    take: ({ document: { facts } }) =>
      share(
        count(facts, ({ node }) => /\d\s?%|\b\d+\/\d+\b/u.test(node.text)),
        facts.length,
      ),
  },
  listHeadings: {
    why: "Below the headings of a plan there are entries.",
    take: ({ headings }) =>
      share(
        count(headings, ({ node }) => node.children.some(({ kind }) => kind === "item" || kind === "row")),
        headings.length,
      ),
  },
  proseHeadings: {
    why: "Below the headings of a lesson there are only paragraphs.",
    take: ({ headings }) =>
      share(
        count(
          headings,
          ({ node: { children } }) =>
            children.length > 0 && children.every(({ kind }) => kind === "paragraph"),
        ),
        headings.length,
      ),
  },
  sectionSpread: {
    why: "The parts of a course are about equally large; the sections of other pages are not.",
    take: ({ headings }) =>
      spread(headings.filter(({ node }) => node.level === 2).map(({ size }) => size + 1)),
  },
  variety: {
    why: "A document of one kind of node is a list, one of many kinds a page about many things (Shannon entropy).",
    take: ({ document }) => variety(document.facts.map(({ node }) => `${node.kind} ${node.level}`)),
  },
};

/** All measures of a document, each a number that is comparable between documents of any length. */
export function measureStructure(document: DocumentFacts): Readonly<Record<string, number>> {
  const { facts, outline } = document;
  const headings = facts.filter(({ node }) => node.kind === "heading" && node.level < 7);
  const titles = facts.filter(({ node }) => node.kind === "heading");
  const entries = facts.filter(({ node }) => node.kind === "item" || node.kind === "row");
  const paragraphs = facts.filter(({ node }) => node.kind === "paragraph");
  const parts: Parts = {
    document,
    headings,
    titles,
    entries,
    paragraphs,
    intro: entries[0]?.node.index ?? facts.length,
    text: {
      titles: lengthOf(titles),
      entries: lengthOf(entries),
      paragraphs: lengthOf(paragraphs),
      code: outline.codeLength,
    },
  };
  const measures = Object.entries(ROWS).map(([name, { take }]) => [name, take(parts)] as const);
  return Object.fromEntries(measures);
}

function ofRole(wanted: Role): (fact: Facts) => boolean {
  return ({ role }) => role === wanted;
}

function count(facts: readonly Facts[], test: (fact: Facts) => boolean): number {
  return facts.reduce((sum, fact) => sum + flag(test(fact)), 0);
}

function lengthOf(facts: readonly Facts[]): number {
  return facts.reduce((sum, { node }) => sum + node.text.length, 0);
}

/** How far numbers are from their mean, as a share of it: 0 where all are equal. */
export function spread(numbers: readonly number[]): number {
  const mean = share(
    numbers.reduce((sum, one) => sum + one, 0),
    numbers.length,
  );
  const squares = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return share(Math.sqrt(share(squares, numbers.length)), mean + 1);
}

const ORDERED = 3;

/** The share of numbers that follow right on the one before; 0 for too few numbers. */
function inOrder(numbers: readonly number[]): number {
  if (numbers.length < ORDERED) return 0;
  const following = numbers.filter((number, index) => index > 0 && number === (numbers[index - 1] ?? 0) + 1);
  return share(following.length, numbers.length - 1);
}

function variety(kinds: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  let sum = 0;
  for (const number of counts.values()) sum -= share(number, kinds.length) * Math.log(number / kinds.length);
  return sum;
}
