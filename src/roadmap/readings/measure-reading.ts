/** Measures a reading: the numbers by which it is compared with the other readings of the same document. */
import { isAside } from "../words/role.ts";
import type { DocumentFacts, Facts } from "../features/facts.ts";
import { ancestors, type OutlineNode } from "../outline/outline.ts";
import type { Candidate } from "./candidate.ts";

export type Measures = Readonly<Record<string, number>>;

const share = (count: number, all: number): number => (all === 0 ? 0 : count / all);
const log = (value: number): number => Math.log(1 + value);

export interface DocumentMeasures {
  readonly stages: number;
  readonly weeks: number;
  readonly days: number;
  readonly boxes: number;
  readonly items: number;
  readonly rows: number;
  readonly headings: number;
  readonly plain: number;
  /** The sum of the nodes' chances to be a topic, and how many are likely to be one. */
  readonly likely: number;
  readonly likelyNodes: number;
}

export function measureDocument({ facts }: DocumentFacts, likely: readonly number[]): DocumentMeasures {
  const count = (test: (fact: Facts) => boolean): number => facts.filter(test).length;
  return {
    stages: count(({ step, node }) => step?.size === "stage" && node.kind !== "cell"),
    weeks: count(({ step, node }) => step?.size === "week" && node.kind !== "cell"),
    days: count(({ step, node }) => step?.size === "day" && node.kind !== "cell"),
    boxes: count(({ node }) => node.task),
    items: count(({ node }) => node.kind === "item"),
    rows: count(({ node }) => node.kind === "row"),
    headings: count(({ node }) => node.kind === "heading"),
    plain: count(
      ({ node, role, roleAbove }) =>
        (node.kind === "item" || node.kind === "row" || node.kind === "heading") &&
        !isAside(role) &&
        !isAside(roleAbove),
    ),
    likely: likely.reduce((sum, one) => sum + one, 0),
    likelyNodes: likely.filter((one) => one > 0.5).length,
  };
}

/** The measures of one reading by name. */
export function measureReading(
  reading: Candidate,
  document: DocumentFacts,
  whole: DocumentMeasures,
  likely: readonly number[],
): Measures {
  const { of, outline, facts } = document;
  const totals = facts[0] ?? { size: 0, text: 0 };
  const topics = reading.topics.map(of);
  const n = topics.length;
  const part = (test: (fact: Facts) => boolean): number => share(topics.filter(test).length, n);
  const phases = reading.phases;
  const named = phases.flatMap(({ node }) => (node === null ? [] : [of(node)]));
  const phasePart = (test: (fact: Facts) => boolean): number =>
    share(named.filter(test).length, phases.length);
  const sizes = phases.map((phase) => phase.topics.length);
  const first = topics[0]?.node;
  const final = topics.at(-1)?.node;
  const count = outline.nodes.length;
  const sum = (value: (fact: Facts) => number): number =>
    topics.reduce((total, fact) => total + value(fact), 0);
  const below = sum(({ size }) => size);
  const text = sum(({ text: chars, node }) => chars + node.text.length);
  const own = sum(({ says }) => says.title.length);
  const parents = new Set(topics.map(({ node }) => node.parent));
  const grandparents = new Set(topics.map(({ node }) => node.parent?.parent ?? null));
  const aboveStep = (size: string): number =>
    part(({ node }) => [...ancestors(node)].some((above) => of(above).step?.size === size));
  const belowStep = (size: string): number => part(({ node }) => hasStepBelow(node, size, document));
  const sequence = numberedInSequence(topics);
  const covered = coveredPlain(topics, document);
  const keys = new Set(topics.map(({ key }) => key));
  const mean = share(n, phases.length);
  const spread = Math.sqrt(
    share(
      sizes.reduce((total, size) => total + (size - mean) ** 2, 0),
      sizes.length,
    ),
  );
  const childCounts = topics.map(
    ({ node }) =>
      node.children.filter(({ kind }) => kind === "item" || kind === "heading" || kind === "row").length,
  );
  const meanChildren = share(
    childCounts.reduce((a, b) => a + b, 0),
    n,
  );
  const { unit, region } = reading;
  const allBoxes = whole.boxes;
  const steps = whole.stages + whole.weeks;
  const withTopics = new Set(
    topics.flatMap(({ node }) => [node, ...ancestors(node)]).filter((node) => of(node).step !== null),
  );
  const chances = reading.topics.map(({ index }) => likely[index] ?? 0);
  const hoped = chances.reduce((total, one) => total + one, 0);
  return {
    // How likely its topics are topics by themselves.
    expected: share(2 * hoped, n + whole.likely),
    meanLikely: share(hoped, n),
    likelyTopics: share(chances.filter((one) => one > 0.5).length, n),
    unlikelyTopics: share(chances.filter((one) => one < 0.15).length, n),
    likelyCovered: share(hoped, whole.likely),
    likelyFound: share(chances.filter((one) => one > 0.5).length, whole.likelyNodes),
    // How many.
    logN: log(n),
    fit: -((log(n) - Math.log(26)) ** 2),
    few: n < 5 ? 1 : 0,
    under10: n < 10 ? 1 : 0,
    n16to60: n >= 16 && n <= 60 ? 1 : 0,
    over120: n > 120 ? 1 : 0,
    over200: n > 200 ? 1 : 0,
    phases: log(phases.length),
    onePhase: phases.length === 1 ? 1 : 0,
    implied: named.length === 0 ? 1 : 0,
    perPhase: log(mean),
    perPhaseFit: -((log(mean) - Math.log(7)) ** 2),
    largest: log(Math.max(...sizes)),
    singles: share(sizes.filter((size) => size === 1).length, sizes.length),
    evenness: share(spread, mean),
    shareOfNodes: share(n, totals.size),
    parentRatio: Math.log(share(n, Math.max(1, parents.size))),
    grandRatio: Math.log(share(parents.size, Math.max(1, grandparents.size))),
    // What is a topic.
    headings: unit.kind === "headings" || unit.kind === "leaf-headings" ? 1 : 0,
    items1: unit.kind === "items" && unit.depth === 1 ? 1 : 0,
    itemsDeep: unit.kind === "items" && unit.depth > 1 ? 1 : 0,
    leaves: unit.kind === "leaves" ? 1 : 0,
    opened: unit.kind === "opened" ? 1 : 0,
    tasks: unit.kind === "tasks" || unit.kind === "leaf-tasks" ? 1 : 0,
    rows: unit.kind === "rows" || unit.kind === "rows of" ? 1 : 0,
    cells: unit.kind === "cells" ? 1 : 0,
    prose: unit.kind === "links" || unit.kind === "lines" ? 1 : 0,
    boldItems: unit.kind === "bold-items" ? 1 : 0,
    below: unit.kind === "below" || unit.kind === "topic-labels" ? 1 : 0,
    parts: unit.kind === "parts" || unit.kind === "part-items" ? 1 : 0,
    stepUnit: unit.kind === "days" || unit.kind === "weeks" || unit.kind === "stages" ? 1 : 0,
    numberedUnit: unit.kind === "numbered" ? 1 : 0,
    kindHeading: part(({ node }) => node.kind === "heading"),
    kindItem: part(({ node }) => node.kind === "item"),
    kindRow: part(({ node }) => node.kind === "row"),
    boldForm: part(({ node }) => node.form === "bold"),
    labelForm: part(({ node }) => node.form === "label"),
    headingLevel: share(
      sum(({ node }) => (node.kind === "heading" ? node.level : 0)),
      n,
    ),
    itemDepth: share(
      sum(({ node }) => (node.kind === "item" ? node.level : 0)),
      n,
    ),
    // Where.
    whole: region.kind === "whole" ? 1 : 0,
    section: region.kind === "section" ? 1 : 0,
    steps: region.kind === "steps" ? 1 : 0,
    numberedRegion: region.kind === "numbered" ? 1 : 0,
    filtered: reading.filtered ? 1 : 0,
    start: share(first?.index ?? 0, count),
    finish: share(final?.last ?? 0, count),
    extent: share((final?.last ?? 0) - (first?.index ?? 0), count),
    covered: covered.inside,
    missed: covered.outside,
    shareOfText: share(text, totals.text),
    ownText: share(own, totals.text),
    // Steps.
    topicStage: part(({ step }) => step?.size === "stage"),
    topicWeek: part(({ step }) => step?.size === "week"),
    topicDay: part(({ step }) => step?.size === "day"),
    phaseStage: phasePart(({ step }) => step?.size === "stage"),
    phaseWeek: phasePart(({ step }) => step?.size === "week"),
    phaseDay: phasePart(({ step }) => step?.size === "day"),
    aboveStage: aboveStep("stage"),
    aboveWeek: aboveStep("week"),
    aboveDay: aboveStep("day"),
    belowWeek: belowStep("week"),
    belowDay: belowStep("day"),
    belowStage: belowStep("stage"),
    phaseNumber: phasePart(({ number }) => number !== null),
    topicNumber: part(({ number, node }) => number !== null || node.ordered),
    sequence,
    phaseSequence: numberedInSequence(named),
    stepsCovered: steps === 0 ? 0 : share(withTopics.size, steps + whole.days),
    docStages: log(whole.stages),
    docWeeks: log(whole.weeks),
    docDays: log(whole.days),
    weekIsTopicUnderStage: part(
      ({ step, node }) =>
        step?.size === "week" && [...ancestors(node)].some((above) => of(above).step?.size === "stage"),
    ),
    // Boxes.
    boxed: part(({ node }) => node.task),
    boxesCovered: share(
      sum(({ node }) => (node.task ? 1 : 0)),
      allBoxes,
    ),
    boxesBelow: share(
      sum(({ boxes }) => boxes),
      allBoxes,
    ),
    docBoxes: log(allBoxes),
    // Roles.
    badRole: part(({ role }) => isAside(role)),
    badAbove: part(({ roleAbove }) => isAside(roleAbove)),
    projectAbove: part(({ roleAbove, role }) => roleAbove === "projects" || role === "projects"),
    sourceAbove: part(({ roleAbove }) => roleAbove === "sources"),
    houseAbove: part(({ roleAbove }) => roleAbove === "housekeeping"),
    outcomeAbove: part(({ roleAbove }) => roleAbove === "outcomes"),
    topicsAbove: part(({ roleAbove }) => roleAbove === "topics"),
    phaseBad: phasePart(({ role }) => isAside(role)),
    topicsBelow: part(({ node }) => node.children.some((child) => of(child).role === "topics")),
    sourcesBelow: part(({ node }) => node.children.some((child) => of(child).role === "sources")),
    asideBelow: share(
      sum(({ node }) => node.children.filter((child) => isAside(of(child).role)).length),
      Math.max(1, below),
    ),
    optional: part(({ optional }) => optional),
    // Titles.
    sentence: part(({ form }) => form === "sentence"),
    question: part(({ form }) => form === "question"),
    bad: part(
      ({ form }) =>
        form === "duration" || form === "url" || form === "path" || form === "version" || form === "empty",
    ),
    code: part(({ form }) => form === "code"),
    titleLength: log(share(own, n)),
    words: share(
      sum(({ words }) => words),
      n,
    ),
    led: part(({ says }) => says.lead !== null),
    bold: part(({ says }) => says.bold),
    emoji: part(({ says }) => says.title !== says.text),
    repeated: 1 - share(keys.size, n),
    recurringParent: recurring(topics, document),
    // Links.
    linked: part(({ says }) => says.linked),
    links: part(({ says }) => says.links.length > 0),
    external: part(({ says }) => says.links.some(({ url }) => /^https?:/u.test(url))),
    courses: part(({ courseLink }) => courseLink),
    samePage: part(({ says }) => says.samePage),
    // What is below and around.
    hasChildren: part(({ size }) => size > 0),
    children: log(meanChildren),
    childSpread: share(
      Math.sqrt(
        share(
          childCounts.reduce((a, b) => a + (b - meanChildren) ** 2, 0),
          n,
        ),
      ),
      meanChildren + 0.5,
    ),
    size: log(share(below, n)),
    text: log(share(text - own, n)),
    headingsBelow: log(
      share(
        sum(({ headingsBelow }) => headingsBelow),
        n,
      ),
    ),
    plainItemParent: part(({ node }) => node.parent?.kind === "item"),
    linkedParent: part(({ node }) => node.parent?.kind === "item" && node.parent.links.length > 0),
    boxedParent: part(({ node }) => node.parent?.kind === "item" && node.parent.task),
    lonely: part(
      ({ node }) => (node.parent?.children.filter(({ kind }) => kind === node.kind).length ?? 1) === 1,
    ),
    siblings: log(
      share(
        sum(({ node }) => node.parent?.children.filter(({ kind }) => kind === node.kind).length ?? 1),
        n,
      ),
    ),
    mixed: new Set(topics.map(({ node }) => `${node.kind}${node.level}`)).size - 1,
    docItems: log(whole.items),
    docRows: log(whole.rows),
    docHeadings: log(whole.headings),
  };
}

function hasStepBelow(node: OutlineNode, size: string, { facts }: DocumentFacts): boolean {
  const end = Math.min(node.last, node.index + 200);
  for (let index = node.index + 1; index <= end; index++) {
    const fact = facts[index];
    if (fact?.step?.size === size && fact.node.kind !== "cell") return true;
  }
  return false;
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

/** Of what is plain and could be a topic: the share that topics are or hold, and the share beside them. */
function coveredPlain(
  topics: readonly Facts[],
  { facts }: DocumentFacts,
): { readonly inside: number; readonly outside: number } {
  const covered = new Uint8Array(facts.length);
  for (const { node } of topics) {
    covered.fill(1, node.index, node.last + 1);
    for (const above of ancestors(node)) covered[above.index] = 1;
  }
  let inside = 0;
  let outside = 0;
  facts.forEach(({ node, role, roleAbove }, index) => {
    if (node.kind !== "item" && node.kind !== "row" && node.kind !== "heading") return;
    if (isAside(role) || isAside(roleAbove)) return;
    if (covered[index] === 1) inside += 1;
    else outside += 1;
  });
  return { inside: share(inside, inside + outside), outside: share(outside, inside + outside) };
}

/** The share of topics whose parent's words come again elsewhere: "Topics", "Resources" below every week. */
function recurring(topics: readonly Facts[], { of }: DocumentFacts): number {
  const names = new Map<string, Set<OutlineNode>>();
  for (const { node } of topics) {
    if (node.parent === null) continue;
    const { key } = of(node.parent);
    const set = names.get(key) ?? new Set();
    set.add(node.parent);
    names.set(key, set);
  }
  return share(
    topics.filter(({ node }) => node.parent !== null && (names.get(of(node.parent).key)?.size ?? 0) > 1)
      .length,
    topics.length,
  );
}
