/** Measures a reading: the numbers by which it is compared with the other readings of the same document. */
import { isAside } from "../words/role.ts";
import type { DocumentFacts, Facts } from "../features/facts.ts";
import { sumBetween, type SumBetween } from "../features/sum-between.ts";
import { ancestors, type OutlineNode } from "../outline/outline.ts";
import type { Candidate } from "./candidate.ts";
import { flag, log, numberAt, share } from "../quantities.ts";

const BAD_FORMS: ReadonlySet<Facts["form"]> = new Set(["duration", "url", "path", "version", "empty"]);

/** A node that may be a topic, with what is below and beside it. */
interface TopicContext {
  readonly fact: Facts;
  readonly node: OutlineNode;
  readonly says: OutlineNode;
  /** The sizes of the steps above and below it. */
  readonly above: ReadonlySet<string>;
  readonly below: Readonly<Record<"stage" | "week" | "day", number>>;
  readonly children: number;
  readonly siblings: number;
  readonly parentRecurs: boolean;
}

/** What is measured of each topic; a reading has the mean of its topics. */
const TOPIC_MEASURES: Readonly<Record<string, (topic: TopicContext) => number>> = {
  // What is a topic.
  kindHeading: ({ node }) => flag(node.kind === "heading"),
  kindItem: ({ node }) => flag(node.kind === "item"),
  kindRow: ({ node }) => flag(node.kind === "row"),
  boldForm: ({ node }) => flag(node.form === "bold"),
  labelForm: ({ node }) => flag(node.form === "label"),
  headingLevel: ({ node }) => (node.kind === "heading" ? node.level : 0),
  itemDepth: ({ node }) => (node.kind === "item" ? node.level : 0),
  // Steps.
  topicStage: ({ fact }) => flag(fact.step?.size === "stage"),
  topicWeek: ({ fact }) => flag(fact.step?.size === "week"),
  topicDay: ({ fact }) => flag(fact.step?.size === "day"),
  aboveStage: ({ above }) => flag(above.has("stage")),
  aboveWeek: ({ above }) => flag(above.has("week")),
  aboveDay: ({ above }) => flag(above.has("day")),
  belowWeek: ({ below }) => flag(below.week > 0),
  belowDay: ({ below }) => flag(below.day > 0),
  belowStage: ({ below }) => flag(below.stage > 0),
  topicNumber: ({ fact, node }) => flag(fact.number !== null || node.ordered),
  weekIsTopicUnderStage: ({ fact, above }) => flag(fact.step?.size === "week" && above.has("stage")),
  boxed: ({ node }) => flag(node.task),
  // Roles.
  badRole: ({ fact }) => flag(isAside(fact.role)),
  badAbove: ({ fact }) => flag(isAside(fact.roleAbove)),
  projectAbove: ({ fact }) => flag(fact.roleAbove === "projects" || fact.role === "projects"),
  sourceAbove: ({ fact }) => flag(fact.roleAbove === "sources"),
  houseAbove: ({ fact }) => flag(fact.roleAbove === "housekeeping"),
  outcomeAbove: ({ fact }) => flag(fact.roleAbove === "outcomes"),
  topicsAbove: ({ fact }) => flag(fact.roleAbove === "topics"),
  optional: ({ fact }) => flag(fact.optional),
  // Titles.
  sentence: ({ fact }) => flag(fact.form === "sentence"),
  question: ({ fact }) => flag(fact.form === "question"),
  bad: ({ fact }) => flag(BAD_FORMS.has(fact.form)),
  code: ({ fact }) => flag(fact.form === "code"),
  words: ({ fact }) => fact.words,
  led: ({ says }) => flag(says.lead !== null),
  bold: ({ says }) => flag(says.bold),
  emoji: ({ says }) => flag(says.title !== says.text),
  recurringParent: ({ parentRecurs }) => flag(parentRecurs),
  // Links.
  linked: ({ says }) => flag(says.linked),
  links: ({ says }) => flag(says.links.length > 0),
  external: ({ says }) => flag(says.links.some(({ url }) => /^https?:/u.test(url))),
  courses: ({ fact }) => flag(fact.courseLink),
  samePage: ({ says }) => flag(says.samePage),
  // What is below and around.
  hasChildren: ({ fact }) => flag(fact.size > 0),
  plainItemParent: ({ node }) => flag(node.parent?.kind === "item"),
  linkedParent: ({ node }) => flag(node.parent?.kind === "item" && node.parent.links.length > 0),
  boxedParent: ({ node }) => flag(node.parent?.kind === "item" && node.parent.task),
  lonely: ({ siblings }) => flag(siblings === 1),
};
const TAKE_TOPIC = Object.values(TOPIC_MEASURES);

/** What is summed over the topics of a reading, for measures that are not a mean over them. */
const SUMS = {
  topicsBelow: ({ node }: TopicContext, of: DocumentFacts["of"]) =>
    flag(node.children.some((child) => of(child).role === "topics")),
  sourcesBelow: ({ node }: TopicContext, of: DocumentFacts["of"]) =>
    flag(node.children.some((child) => of(child).role === "sources")),
  asidesBelow: ({ node }: TopicContext, of: DocumentFacts["of"]) =>
    node.children.reduce((sum, child) => sum + flag(isAside(of(child).role)), 0),
  size: ({ fact }: TopicContext) => fact.size,
  text: ({ fact, node }: TopicContext) => fact.text + node.text.length,
  own: ({ says }: TopicContext) => says.title.length,
  boxes: ({ fact }: TopicContext) => fact.boxes,
  task: ({ node }: TopicContext) => flag(node.task),
  headings: ({ fact }: TopicContext) => fact.headingsBelow,
  children: ({ children }: TopicContext) => children,
  childrenSquared: ({ children }: TopicContext) => children ** 2,
  siblings: ({ siblings }: TopicContext) => siblings,
} as const;
const TAKE_SUM = Object.values(SUMS);
const WIDTH = TAKE_TOPIC.length + TAKE_SUM.length;
/** Where each sum is among the numbers of a topic. */
const SUM_PLACES: ReadonlyMap<string, number> = new Map(
  Object.keys(SUMS).map((name, index) => [name, TAKE_TOPIC.length + index]),
);

/** A reading with what its topics come to. */
interface ReadingContext {
  readonly reading: Candidate;
  readonly n: number;
  readonly whole: DocumentMeasures;
  /** What a value comes to over all topics. */
  readonly sum: (name: keyof typeof SUMS) => number;
  readonly named: readonly Facts[];
  readonly phaseShare: (test: (fact: Facts) => boolean) => number;
  readonly sizes: readonly number[];
  readonly mean: number;
  readonly parents: number;
  readonly grandparents: number;
  readonly covered: { readonly inside: number; readonly outside: number };
  readonly keys: number;
  readonly kinds: number;
  readonly steps: number;
  readonly topics: readonly Facts[];
}

/** What is measured of a reading as a whole. */
const READING_MEASURES: Readonly<Record<string, (reading: ReadingContext) => number>> = {
  // How many.
  logN: ({ n }) => log(n),
  fit: ({ n }) => -((log(n) - Math.log(26)) ** 2),
  few: ({ n }) => flag(n < 5),
  under10: ({ n }) => flag(n < 10),
  n16to60: ({ n }) => flag(n >= 16 && n <= 60),
  over120: ({ n }) => flag(n > 120),
  over200: ({ n }) => flag(n > 200),
  phases: ({ sizes }) => log(sizes.length),
  onePhase: ({ sizes }) => flag(sizes.length === 1),
  implied: ({ named }) => flag(named.length === 0),
  perPhase: ({ mean }) => log(mean),
  perPhaseFit: ({ mean }) => -((log(mean) - Math.log(7)) ** 2),
  largest: ({ sizes }) => log(sizes.reduce((most, size) => Math.max(most, size), 0)),
  singles: ({ sizes }) => share(sizes.filter((size) => size === 1).length, sizes.length),
  evenness: ({ sizes, mean }) =>
    share(
      Math.sqrt(
        share(
          sizes.reduce((total, size) => total + (size - mean) ** 2, 0),
          sizes.length,
        ),
      ),
      mean,
    ),
  shareOfNodes: ({ n, whole }) => share(n, whole.size),
  parentRatio: ({ n, parents }) => Math.log(share(n, Math.max(1, parents))),
  grandRatio: ({ parents, grandparents }) => Math.log(share(parents, Math.max(1, grandparents))),
  // What is a topic.
  headings: ({ reading: { unit } }) => flag(unit.kind === "headings" || unit.kind === "leaf-headings"),
  items1: ({ reading: { unit } }) => flag(unit.kind === "items" && unit.depth === 1),
  itemsDeep: ({ reading: { unit } }) => flag(unit.kind === "items" && unit.depth > 1),
  leaves: ({ reading: { unit } }) => flag(unit.kind === "leaves"),
  opened: ({ reading: { unit } }) => flag(unit.kind === "opened"),
  tasks: ({ reading: { unit } }) => flag(unit.kind === "tasks" || unit.kind === "leaf-tasks"),
  rows: ({ reading: { unit } }) => flag(unit.kind === "rows" || unit.kind === "rows of"),
  cells: ({ reading: { unit } }) => flag(unit.kind === "cells"),
  prose: ({ reading: { unit } }) => flag(unit.kind === "links" || unit.kind === "lines"),
  boldItems: ({ reading: { unit } }) => flag(unit.kind === "bold-items"),
  below: ({ reading: { unit } }) => flag(unit.kind === "below" || unit.kind === "topic-labels"),
  parts: ({ reading: { unit } }) => flag(unit.kind === "parts" || unit.kind === "part-items"),
  stepUnit: ({ reading: { unit } }) =>
    flag(unit.kind === "days" || unit.kind === "weeks" || unit.kind === "stages"),
  numberedUnit: ({ reading: { unit } }) => flag(unit.kind === "numbered"),
  mixed: ({ kinds }) => kinds - 1,
  // Where.
  whole: ({ reading: { region } }) => flag(region.kind === "whole"),
  section: ({ reading: { region } }) => flag(region.kind === "section"),
  stepRegion: ({ reading: { region } }) => flag(region.kind === "steps"),
  numberedRegion: ({ reading: { region } }) => flag(region.kind === "numbered"),
  likelyRegion: ({ reading: { region } }) => flag(region.kind === "likely"),
  filtered: ({ reading }) => flag(reading.filtered),
  start: ({ topics, whole }) => share(topics[0]?.node.index ?? 0, whole.nodes),
  finish: ({ topics, whole }) => share(topics.at(-1)?.node.last ?? 0, whole.nodes),
  extent: ({ topics, whole }) =>
    share((topics.at(-1)?.node.last ?? 0) - (topics[0]?.node.index ?? 0), whole.nodes),
  covered: ({ covered }) => covered.inside,
  missed: ({ covered }) => covered.outside,
  shareOfText: ({ sum, whole }) => share(sum("text"), whole.text),
  ownText: ({ sum, whole }) => share(sum("own"), whole.text),
  // Steps.
  phaseStage: ({ phaseShare }) => phaseShare(({ step }) => step?.size === "stage"),
  phaseWeek: ({ phaseShare }) => phaseShare(({ step }) => step?.size === "week"),
  phaseDay: ({ phaseShare }) => phaseShare(({ step }) => step?.size === "day"),
  phaseNumber: ({ phaseShare }) => phaseShare(({ number }) => number !== null),
  phaseBad: ({ phaseShare }) => phaseShare(({ role }) => isAside(role)),
  phaseBold: ({ phaseShare }) => phaseShare(({ node }) => node.form === "bold" || node.form === "label"),
  phaseItem: ({ phaseShare }) => phaseShare(({ node }) => node.kind === "item"),
  phaseLevel: ({ named }) =>
    share(
      named.reduce((sum, { node }) => sum + (node.kind === "heading" ? node.level : 0), 0),
      named.length,
    ),
  sequence: ({ topics }) => numberedInSequence(topics),
  phaseSequence: ({ named }) => numberedInSequence(named),
  stepsCovered: ({ steps, whole }) => share(steps, whole.stages + whole.weeks + whole.days),
  docStages: ({ whole }) => log(whole.stages),
  docWeeks: ({ whole }) => log(whole.weeks),
  docDays: ({ whole }) => log(whole.days),
  // Boxes.
  boxesCovered: ({ sum, whole }) => share(sum("task"), whole.boxes),
  boxesBelow: ({ sum, whole }) => share(sum("boxes"), whole.boxes),
  docBoxes: ({ whole }) => log(whole.boxes),
  // What is below the topics.
  topicsBelow: ({ sum, n }) => share(sum("topicsBelow"), n),
  sourcesBelow: ({ sum, n }) => share(sum("sourcesBelow"), n),
  asideBelow: ({ sum }) => share(sum("asidesBelow"), Math.max(1, sum("size"))),
  titleLength: ({ sum, n }) => log(share(sum("own"), n)),
  repeated: ({ keys, n }) => 1 - share(keys, n),
  children: ({ sum, n }) => log(share(sum("children"), n)),
  childSpread: ({ sum, n }) => {
    const mean = share(sum("children"), n);
    return share(Math.sqrt(Math.max(0, share(sum("childrenSquared"), n) - mean ** 2)), mean + 0.5);
  },
  size: ({ sum, n }) => log(share(sum("size"), n)),
  text: ({ sum, n }) => log(share(Math.max(0, sum("text") - sum("own")), n)),
  headingsBelow: ({ sum, n }) => log(share(sum("headings"), n)),
  siblings: ({ sum, n }) => log(share(sum("siblings"), n)),
  docItems: ({ whole }) => log(whole.items),
  docRows: ({ whole }) => log(whole.rows),
  docHeadings: ({ whole }) => log(whole.headings),
};
const TAKE_READING = Object.values(READING_MEASURES);

/** The names of the measures of a reading that do not ask how likely its topics are, in their order. */
export const SHAPE_MEASURES: readonly string[] = [
  ...Object.keys(TOPIC_MEASURES),
  ...Object.keys(READING_MEASURES),
];

/** What the readings of one document share. */
interface DocumentMeasures {
  readonly nodes: number;
  readonly size: number;
  readonly text: number;
  readonly stages: number;
  readonly weeks: number;
  readonly days: number;
  readonly boxes: number;
  readonly items: number;
  readonly rows: number;
  readonly headings: number;
}

/** Measures readings of one document: what their topics have in common, and what they come to. */
export function shapeMeasurer(document: DocumentFacts): (reading: Candidate) => readonly number[] {
  const { facts, outline, of } = document;
  const count = (test: (fact: Facts) => boolean): number =>
    facts.reduce((total, fact) => total + flag(test(fact)), 0);
  const whole: DocumentMeasures = {
    nodes: facts.length,
    size: of(outline.root).size,
    text: of(outline.root).text,
    stages: count(({ step, node }) => step?.size === "stage" && node.kind !== "cell"),
    weeks: count(({ step, node }) => step?.size === "week" && node.kind !== "cell"),
    days: count(({ step, node }) => step?.size === "day" && node.kind !== "cell"),
    boxes: count(({ node }) => node.task),
    items: count(({ node }) => node.kind === "item"),
    rows: count(({ node }) => node.kind === "row"),
    headings: count(({ node }) => node.kind === "heading"),
  };
  const numbers = topicNumbers(document);
  // What nothing says to be beside the course.
  const plain = sumBetween(facts, ({ node: { kind }, role, roleAbove }) =>
    flag((kind === "item" || kind === "row" || kind === "heading") && !isAside(role) && !isAside(roleAbove)),
  );
  const keyIds = new Map<string, number>();
  const [parents, grandparents, around] = [
    counter(facts.length + 1),
    counter(facts.length + 1),
    counter(facts.length),
  ];
  return (reading) => {
    const topics = reading.topics.map(of);
    const n = topics.length;
    const totals = new Float64Array(WIDTH);
    for (const counts of [parents, grandparents, around]) counts.clear();
    const above: OutlineNode[] = [];
    const kinds = new Set<number>();
    for (const node of reading.topics) {
      numbers.addTo(totals, node);
      parents.add((node.parent?.index ?? -1) + 1);
      grandparents.add((node.parent?.parent?.index ?? -1) + 1);
      kinds.add(KINDS[node.kind] + node.level);
      for (let one = node.parent; one !== null && around.add(one.index); one = one.parent) above.push(one);
    }
    const keys = new Set(topics.map(({ key }) => keyIds.get(key) ?? keyIds.set(key, keyIds.size).size));
    const sum = (name: keyof typeof SUMS): number => numberAt(totals, SUM_PLACES.get(name) ?? WIDTH);
    const named = reading.phases.flatMap(({ node }) => (node === null ? [] : [of(node)]));
    const stepsIn = (nodes: readonly OutlineNode[]): number =>
      nodes.reduce((total, node) => total + flag(of(node).step !== null), 0);
    const context: ReadingContext = {
      reading,
      n,
      whole,
      sum,
      topics,
      named,
      phaseShare: (test) =>
        share(
          named.reduce((total, fact) => total + flag(test(fact)), 0),
          reading.phases.length,
        ),
      sizes: reading.phases.map((phase) => phase.topics.length),
      mean: share(n, reading.phases.length),
      parents: parents.size,
      grandparents: grandparents.size,
      covered: coveredPlain(reading.topics, above, plain, facts.length),
      keys: keys.size,
      kinds: kinds.size,
      steps: stepsIn(reading.topics) + stepsIn(above),
    };
    const values: number[] = [];
    for (let measure = 0; measure < TAKE_TOPIC.length; measure++)
      values.push(share(numberAt(totals, measure), n));
    for (const take of TAKE_READING) values.push(take(context));
    return values;
  };
}

/** Far enough apart that no level makes one kind look like another. */
const KINDS = { document: 0, heading: 1000, item: 2000, row: 3000, cell: 4000, paragraph: 5000 } as const;

/** Counts different numbers below `most`. One reading after another uses it. */
interface Counter {
  readonly size: number;
  clear: () => void;
  /** Whether the number is new. */
  add: (one: number) => boolean;
}

function counter(most: number): Counter {
  const marks = new Uint32Array(most);
  let mark = 0;
  let size = 0;
  return {
    get size() {
      return size;
    },
    clear: () => {
      mark += 1;
      size = 0;
    },
    add: (one) => {
      if (marks[one] === mark) return false;
      marks[one] = mark;
      size += 1;
      return true;
    },
  };
}

/** The numbers of nodes as topics, each node measured once: most are topics of several readings. */
interface TopicNumbers {
  readonly addTo: (totals: Float64Array, node: OutlineNode) => void;
}

function topicNumbers(document: DocumentFacts): TopicNumbers {
  const { facts, of } = document;
  const rows = new Float64Array(facts.length * WIDTH);
  const known = new Uint8Array(facts.length);
  const stepsOf = (size: string): SumBetween =>
    sumBetween(facts, ({ step, node }) => flag(step?.size === size && node.kind !== "cell"));
  const [stages, weeks, days] = [stepsOf("stage"), stepsOf("week"), stepsOf("day")];
  const keyCounts = new Map<string, number>();
  for (const { node, key } of facts)
    if (node.children.length > 0 && node.kind !== "cell") keyCounts.set(key, (keyCounts.get(key) ?? 0) + 1);
  const siblingCounts = new Map<OutlineNode, Map<string, number>>();
  const siblingsOf = ({ parent, kind }: OutlineNode): number => {
    if (parent === null) return 1;
    let counts = siblingCounts.get(parent);
    if (counts === undefined) {
      counts = new Map();
      for (const child of parent.children) counts.set(child.kind, (counts.get(child.kind) ?? 0) + 1);
      siblingCounts.set(parent, counts);
    }
    return counts.get(kind) ?? 1;
  };
  const measure = (node: OutlineNode): void => {
    const fact = of(node);
    const above = new Set<string>();
    for (const one of ancestors(node)) {
      const step = of(one).step;
      if (step !== null) above.add(step.size);
    }
    const within = (steps: SumBetween): number => steps(node.index + 1, node.last);
    const context: TopicContext = {
      fact,
      node,
      says: fact.says,
      above,
      below: { stage: within(stages), week: within(weeks), day: within(days) },
      children: node.children.reduce(
        (sum, { kind }) => sum + flag(kind === "item" || kind === "heading" || kind === "row"),
        0,
      ),
      siblings: siblingsOf(node),
      parentRecurs: node.parent !== null && (keyCounts.get(of(node.parent).key) ?? 0) > 1,
    };
    let place = node.index * WIDTH;
    for (const take of TAKE_TOPIC) rows[place++] = take(context);
    for (const take of TAKE_SUM) rows[place++] = take(context, of);
    known[node.index] = 1;
  };
  return {
    addTo: (totals, node) => {
      if (known[node.index] === 0) measure(node);
      const first = node.index * WIDTH;
      for (let place = 0; place < WIDTH; place++)
        totals[place] = numberAt(totals, place) + numberAt(rows, first + place);
    },
  };
}

/** Of what is plain and could be a topic: the share that topics are or hold, and the share beside them. */
function coveredPlain(
  topics: readonly OutlineNode[],
  above: readonly OutlineNode[],
  plain: SumBetween,
  nodes: number,
): { readonly inside: number; readonly outside: number } {
  const all = plain(0, nodes - 1);
  let inside = 0;
  for (const { index, last } of topics) inside += plain(index, last);
  for (const { index } of above) inside += plain(index, index);
  return { inside: share(inside, all), outside: share(all - inside, all) };
}

/** The share of neighbours whose numbers go up by one. */
function numberedInSequence(facts: readonly Facts[]): number {
  let rising = 0;
  facts.forEach((fact, index) => {
    const before = facts[index - 1]?.number;
    if (before !== undefined && before !== null && fact.number === before + 1) rising += 1;
  });
  return share(rising, Math.max(1, facts.length - 1));
}

/** The names of the measures that ask how likely each topic is a topic by itself. */
export const CHANCE_MEASURES = [
  "expected",
  "meanLikely",
  "likelyTopics",
  "unlikelyTopics",
  "likelyCovered",
  "likelyFound",
] as const;

/** A number for each of them. */
type Chances = readonly [number, number, number, number, number, number];

/** How likely the topics of a reading are, and how much of what is likely it finds. `likely` has a chance for each node. */
export function chanceMeasurer(likely: Float64Array): (reading: Candidate) => Chances {
  let all = 0;
  let good = 0;
  for (const chance of likely) {
    all += chance;
    good += flag(chance > 0.5);
  }
  return ({ topics }) => {
    let hoped = 0;
    let over = 0;
    let under = 0;
    for (const { index } of topics) {
      const chance = numberAt(likely, index);
      hoped += chance;
      over += flag(chance > 0.5);
      under += flag(chance < 0.15);
    }
    const n = topics.length;
    return [
      share(2 * hoped, n + all),
      share(hoped, n),
      share(over, n),
      share(under, n),
      share(hoped, all),
      share(over, good),
    ];
  };
}
