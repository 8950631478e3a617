/** Measures a node as a possible topic: itself, its siblings, what is above and below it, and the document. */
import { isAside } from "../words/role.ts";
import type { OutlineNode } from "../outline/outline.ts";
import type { DocumentFacts, Facts } from "./facts.ts";
import { weigh, wordsIn, type WordCounts, type WordTable } from "../words/word-table.ts";
import { sumBetween } from "./sum-between.ts";
import { flag, log, numberAt, share } from "../quantities.ts";

/** How much the words of a title speak for a topic: those of its own title, and those of the title above it. */
export interface TitleWords {
  readonly own: WordTable;
  readonly above: WordTable;
}

/** What nodes of one kind have in common: siblings, or all of that kind and level in the document. */
interface GroupFacts {
  readonly size: number;
  readonly linked: number;
  readonly boxed: number;
  readonly bold: number;
  readonly led: number;
  readonly named: number;
  readonly bad: number;
  readonly steps: number;
  readonly numbered: number;
  readonly sequence: number;
  readonly children: number;
  readonly words: number;
  readonly text: number;
  readonly evidence: number;
  /** The logarithms of some of them: they are the same for all members. */
  readonly logSize: number;
  readonly logChildren: number;
  readonly logText: number;
}

/** What the measures of all nodes of a document share. */
interface Counts {
  readonly nodes: number;
  readonly size: number;
  readonly boxes: number;
  readonly stages: number;
  readonly weeks: number;
  readonly days: number;
  readonly plain: number;
  readonly headings: number;
  /** The first and the last node of the headings that are steps. */
  readonly firstStep: number;
  readonly lastStep: number;
}

/** What is right below a node. */
interface Below {
  all: number;
  items: number;
  headings: number;
  aside: number;
  linked: number;
  names: number;
  topicLabels: number;
  /** The size of the largest step. */
  step: number;
}

/** A node with what is around it. */
interface Context {
  readonly fact: Facts;
  readonly node: OutlineNode;
  readonly says: OutlineNode;
  readonly group: GroupFacts;
  readonly whole: GroupFacts;
  /** In how many groups of siblings the nodes of this kind and level are. */
  readonly wholeGroups: number;
  readonly parent: Facts | undefined;
  readonly grand: Facts | undefined;
  readonly parentGroup: GroupFacts;
  readonly grandGroup: GroupFacts;
  /** The outermost heading above that has siblings of its kind: the part of the document. */
  readonly part: Facts | undefined;
  readonly partGroup: GroupFacts;
  readonly below: Below;
  /** What the words of its title say, and those of the title above it. */
  readonly evidence: number;
  readonly evidenceAbove: number;
  readonly repeats: number;
  readonly parentRepeats: number;
  readonly stepsBelow: number;
  readonly linksBelow: number;
  /** The size of the nearest step above, of the largest one, and how many there are. */
  readonly stepAbove: number;
  readonly stageAbove: number;
  readonly stepsUp: number;
  readonly counts: Counts;
}

const SIZES = { stage: 3, week: 2, day: 1 } as const;
const sizeOf = (fact: Facts | undefined): number =>
  fact?.step === null || fact === undefined ? 0 : SIZES[fact.step.size];
const FORMS = { heading: 1, summary: 2, bold: 3, label: 4 } as const;
const PARENTS = { document: 0, heading: 1, item: 2, row: 3, cell: 3, paragraph: 3 } as const;
const BAD_FORMS: ReadonlySet<Facts["form"]> = new Set(["url", "duration", "path", "version", "empty"]);

/** The measures by name: each number says one thing of a node. */
const MEASURES: Readonly<Record<string, (context: Context) => number>> = {
  // The node itself: what it is, how its words look, whether it is a step.
  heading: ({ node }) => flag(node.kind === "heading"),
  item: ({ node }) => flag(node.kind === "item"),
  row: ({ node }) => flag(node.kind === "row"),
  paragraph: ({ node }) => flag(node.kind === "paragraph"),
  level: ({ node }) => node.level,
  form: ({ node }) => (node.form === null ? 0 : FORMS[node.form]),
  depth: ({ fact }) => fact.depth,
  ordered: ({ node }) => flag(node.ordered),
  step: ({ fact }) => sizeOf(fact),
  number: ({ fact }) => flag(fact.number !== null),
  nameForm: ({ fact }) => flag(fact.form === "name"),
  sentence: ({ fact }) => flag(fact.form === "sentence"),
  bad: ({ fact }) => flag(BAD_FORMS.has(fact.form)),
  question: ({ fact }) => flag(fact.form === "question"),
  words: ({ fact }) => fact.words,
  length: ({ says }) => log(says.title.length),
  box: ({ node }) => flag(node.task),
  ticked: ({ fact }) => flag(fact.mark === "done"),
  bold: ({ says }) => flag(says.bold),
  led: ({ says }) => flag(says.lead !== null),
  linked: ({ says }) => flag(says.linked),
  links: ({ says }) => Math.min(says.links.length, 4),
  external: ({ says }) => flag(says.links.some(({ url }) => /^https?:/u.test(url))),
  course: ({ fact }) => flag(fact.courseLink),
  samePage: ({ says }) => flag(says.samePage),
  emoji: ({ says }) => flag(says.title !== says.text),
  optional: ({ fact }) => flag(fact.optional),
  aside: ({ fact }) => flag(isAside(fact.role)),
  topicLabel: ({ fact }) => flag(fact.role === "topics"),
  evidence: ({ evidence }) => evidence,
  groupEvidence: ({ group }) => group.evidence,
  // What the words above it say.
  evidenceAbove: ({ evidenceAbove }) => evidenceAbove,
  projects: ({ fact }) => flag(fact.role === "projects" || fact.roleAbove === "projects"),
  asideAbove: ({ fact }) => flag(isAside(fact.roleAbove)),
  sourcesAbove: ({ fact }) => flag(fact.roleAbove === "sources"),
  outcomesAbove: ({ fact }) => flag(fact.roleAbove === "outcomes"),
  houseAbove: ({ fact }) => flag(fact.roleAbove === "housekeeping"),
  topicsAbove: ({ fact }) => flag(fact.roleAbove === "topics"),
  // Where it is.
  repeats: ({ repeats }) => log(repeats - 1),
  position: ({ node, counts }) => share(node.index, counts.nodes),
  outsideSteps: ({ node, counts }) =>
    flag(
      counts.stages + counts.weeks + counts.days > 1 &&
        (node.index < counts.firstStep || node.index > counts.lastStep),
    ),
  // What is below it.
  size: ({ fact }) => log(fact.size),
  text: ({ fact }) => log(fact.text),
  boxesBelow: ({ fact }) => log(fact.boxes),
  childItems: ({ below }) => log(below.items),
  childHeadings: ({ below }) => log(below.headings),
  childAside: ({ below }) => share(below.aside, below.all),
  childLinked: ({ below }) => share(below.linked, below.all),
  childStep: ({ below }) => below.step,
  childTopicLabel: ({ below }) => flag(below.topicLabels > 0),
  childNames: ({ below }) => share(below.names, below.all),
  stepsBelow: ({ stepsBelow }) => log(stepsBelow),
  linksBelow: ({ linksBelow }) => log(linksBelow),
  leafness: ({ fact, below: { items, headings } }) =>
    share(items + headings === 0 ? 0 : fact.size, items + headings + 1),
  // Its siblings.
  groupSize: ({ group }) => group.logSize,
  groupLinked: ({ group }) => group.linked,
  groupBoxed: ({ group }) => group.boxed,
  groupBold: ({ group }) => group.bold,
  groupLed: ({ group }) => group.led,
  groupNamed: ({ group }) => group.named,
  groupBad: ({ group }) => group.bad,
  groupSteps: ({ group }) => group.steps,
  groupNumbered: ({ group }) => group.numbered,
  groupSequence: ({ group }) => group.sequence,
  groupChildren: ({ group }) => group.logChildren,
  groupWords: ({ group }) => group.words,
  groupText: ({ group }) => group.logText,
  // All nodes of its kind and level.
  classSize: ({ whole }) => whole.logSize,
  classGroups: ({ wholeGroups }) => log(wholeGroups),
  classLinked: ({ whole }) => whole.linked,
  classBoxed: ({ whole }) => whole.boxed,
  classSteps: ({ whole }) => whole.steps,
  classNumbered: ({ whole }) => whole.numbered,
  classBad: ({ whole }) => whole.bad,
  classChildren: ({ whole }) => whole.logChildren,
  classWords: ({ whole }) => whole.words,
  // What is above it.
  parentKind: ({ parent }) => PARENTS[parent?.node.kind ?? "document"],
  parentLevel: ({ parent }) => parent?.node.level ?? 0,
  parentStep: ({ parent }) => sizeOf(parent),
  parentBox: ({ parent }) => flag(parent?.node.task === true),
  parentLinked: ({ parent }) => flag(parent?.says.linked === true),
  parentBold: ({ parent }) => flag(parent?.says.bold === true),
  parentNumber: ({ parent }) => flag(parent !== undefined && parent.number !== null),
  parentGroup: ({ parentGroup }) => parentGroup.logSize,
  parentSteps: ({ parentGroup }) => parentGroup.steps,
  parentSequence: ({ parentGroup }) => parentGroup.sequence,
  parentRepeats: ({ parentRepeats }) => log(parentRepeats - 1),
  parentWords: ({ parent }) => parent?.words ?? 0,
  grandStep: ({ grand }) => sizeOf(grand),
  grandSize: ({ grandGroup }) => grandGroup.logSize,
  stepAbove: ({ stepAbove }) => stepAbove,
  stageAbove: ({ stageAbove }) => stageAbove,
  stepsUp: ({ stepsUp }) => stepsUp,
  partStep: ({ part }) => sizeOf(part),
  partNumber: ({ part }) => flag(part !== undefined && part.number !== null),
  partSize: ({ partGroup }) => partGroup.logSize,
  partSequence: ({ partGroup }) => partGroup.sequence,
  partSteps: ({ partGroup }) => partGroup.steps,
  partShare: ({ part, counts }) => share(part?.size ?? 0, counts.size),
  partAside: ({ part }) => flag(part !== undefined && isAside(part.role)),
  partWords: ({ part }) => part?.words ?? 0,
  // The document.
  docStages: ({ counts }) => log(counts.stages),
  docWeeks: ({ counts }) => log(counts.weeks),
  docDays: ({ counts }) => log(counts.days),
  docBoxes: ({ counts }) => log(counts.boxes),
  docPlain: ({ counts }) => log(counts.plain),
  docHeadings: ({ counts }) => log(counts.headings),
  shareOfClass: ({ whole, counts }) => share(whole.size, counts.plain),
  shareOfDoc: ({ fact, counts }) => share(fact.size + 1, counts.size),
  parentShare: ({ parent, counts }) => share(parent?.size ?? 0, counts.size),
};

/** The names of the measures, in their order. */
export const NODE_MEASURES: readonly string[] = Object.keys(MEASURES);
const TAKE = Object.values(MEASURES);

/** Whether a node could be a topic at all. */
function isCandidate({ kind, title }: OutlineNode): boolean {
  return kind === "row" || (title !== "" && (kind === "item" || kind === "heading" || kind === "paragraph"));
}

/** A number for each kind and level, and one for each kind and level below one node. */
const KINDS = { document: 0, heading: 1, item: 2, row: 3, cell: 4, paragraph: 5 } as const;
const classOf = ({ node }: Facts): number => KINDS[node.kind] * 1024 + Math.min(node.level, 100) * 2;
const groupOf = (fact: Facts): number => ((fact.node.parent?.index ?? -1) + 1) * 8192 + classOf(fact);

/**
 * Measures every candidate of a document and hands its numbers, in the order of `NODE_MEASURES`, to `visit`. The numbers
 * are valid only during the call: the same place in memory serves all nodes.
 */
export function measureNodes(
  document: DocumentFacts,
  titles: TitleWords,
  visit: (node: OutlineNode, values: Float64Array) => void,
): void {
  const { facts } = document;
  const candidates = facts.filter(({ node }) => isCandidate(node));
  const groups = Map.groupBy(candidates, groupOf);
  const evidence = evidenceOf(document, candidates, titles);
  const groupFacts = new Map([...groups].map(([key, members]) => [key, factsOfGroup(members, evidence.own)]));
  const ofGroup = (fact: Facts | undefined): GroupFacts =>
    (fact === undefined ? undefined : groupFacts.get(groupOf(fact))) ?? NO_GROUP;
  const classes = new Map(
    [...Map.groupBy(candidates, classOf)].map(([key, members]) => [
      key,
      { whole: factsOfGroup(members, evidence.own), wholeGroups: new Set(members.map(groupOf)).size },
    ]),
  );
  const keyCounts = new Map<string, number>();
  for (const { key } of candidates) keyCounts.set(key, (keyCounts.get(key) ?? 0) + 1);
  const repeatsOf = (fact: Facts | undefined): number => keyCounts.get(fact?.key ?? "") ?? 1;
  const counts = countsOf(document, candidates);
  const steps = sumBetween(facts, ({ step, node }) => flag(step !== null && node.kind !== "cell"));
  const links = sumBetween(facts, ({ node }) => flag(node.links.length > 0 && node.kind !== "cell"));
  const above = stepsAbove(document);
  const parts = partsOf(facts, (fact) => ofGroup(fact).size);
  const below = rightBelow(candidates);
  const values = new Float64Array(TAKE.length);
  for (const fact of candidates) {
    const { node } = fact;
    const parent = node.parent === null ? undefined : document.of(node.parent);
    const grand = node.parent?.parent == null ? undefined : document.of(node.parent.parent);
    const part = parts[node.index];
    const { whole, wholeGroups } = classes.get(classOf(fact)) ?? NO_CLASS;
    const { stepAbove, stageAbove, stepsUp } = above[node.index] ?? NO_STEPS;
    const context: Context = {
      fact,
      node,
      says: fact.says,
      group: ofGroup(fact),
      whole,
      wholeGroups,
      parent,
      grand,
      parentGroup: ofGroup(parent),
      grandGroup: ofGroup(grand),
      part,
      partGroup: ofGroup(part),
      below: below.get(node) ?? NOTHING,
      evidence: numberAt(evidence.own, node.index),
      evidenceAbove: node.parent === null ? 0 : numberAt(evidence.above, node.parent.index),
      repeats: repeatsOf(fact),
      parentRepeats: repeatsOf(parent),
      stepsBelow: steps(node.index + 1, node.last),
      linksBelow: links(node.index + 1, node.last),
      stepAbove,
      stageAbove,
      stepsUp,
      counts,
    };
    for (let measure = 0; measure < values.length; measure++) values[measure] = TAKE[measure]?.(context) ?? 0;
    visit(node, values);
  }
}

/** A title is short: of more characters than these, the first ones say what it is. */
const TITLE_LENGTH = 200;

/** The words of a title. */
export function titleWords({ says }: Facts): WordCounts {
  return wordsIn(says.title.slice(0, TITLE_LENGTH));
}

/** What the words of each title say, and for each title that has candidates below it, what they say of these. */
function evidenceOf(
  { facts }: DocumentFacts,
  candidates: readonly Facts[],
  titles: TitleWords,
): { readonly own: Float64Array; readonly above: Float64Array } {
  const own = new Float64Array(facts.length);
  const above = new Float64Array(facts.length);
  const parents = new Set(candidates.map(({ node }) => node.parent));
  for (const fact of facts) {
    const { node, says } = fact;
    const isAbove = parents.has(node);
    if (says.title === "" || (!isAbove && !isCandidate(node))) continue;
    const words = titleWords(fact);
    own[node.index] = weigh(words, titles.own).evidence;
    if (isAbove) above[node.index] = weigh(words, titles.above).evidence;
  }
  return { own, above };
}

const nothing = (): Below => ({
  all: 0,
  items: 0,
  headings: 0,
  aside: 0,
  linked: 0,
  names: 0,
  topicLabels: 0,
  step: 0,
});
const NOTHING = nothing();

/** What is right below each node that has candidates below it. */
function rightBelow(candidates: readonly Facts[]): ReadonlyMap<OutlineNode, Below> {
  const found = new Map<OutlineNode, Below>();
  for (const fact of candidates) {
    const { node, role, says, form } = fact;
    if (node.parent === null) continue;
    let below = found.get(node.parent);
    if (below === undefined) {
      below = nothing();
      found.set(node.parent, below);
    }
    below.all += 1;
    if (node.kind === "item" || node.kind === "row") below.items += 1;
    if (node.kind === "heading") below.headings += 1;
    if (isAside(role)) below.aside += 1;
    if (says.linked) below.linked += 1;
    if (form === "name") below.names += 1;
    if (role === "topics") below.topicLabels += 1;
    below.step = Math.max(below.step, sizeOf(fact));
  }
  return found;
}

function countsOf({ facts, outline, of }: DocumentFacts, candidates: readonly Facts[]): Counts {
  const count = (test: (fact: Facts) => boolean): number =>
    candidates.reduce((sum, fact) => sum + (test(fact) ? 1 : 0), 0);
  const isStepHeading = ({ step, node }: Facts): boolean => step !== null && node.kind === "heading";
  return {
    nodes: outline.nodes.length,
    size: of(outline.root).size,
    boxes: of(outline.root).boxes,
    stages: count(({ step }) => step?.size === "stage"),
    weeks: count(({ step }) => step?.size === "week"),
    days: count(({ step }) => step?.size === "day"),
    plain: count(
      ({ role, roleAbove, node }) => node.kind !== "paragraph" && !isAside(role) && !isAside(roleAbove),
    ),
    headings: count(({ node }) => node.kind === "heading"),
    firstStep: candidates.find(isStepHeading)?.node.index ?? 0,
    lastStep: candidates.findLast(isStepHeading)?.node.last ?? facts.length,
  };
}

type StepsAbove = Pick<Context, "stepAbove" | "stageAbove" | "stepsUp">;
const NO_STEPS: StepsAbove = { stepAbove: 0, stageAbove: 0, stepsUp: 0 };

/** For each node the steps above it. */
function stepsAbove({ facts, of }: DocumentFacts): readonly StepsAbove[] {
  const all: StepsAbove[] = [];
  for (const { node } of facts) {
    const { parent } = node;
    const size = parent === null ? 0 : sizeOf(of(parent));
    const further = (parent === null ? undefined : all[parent.index]) ?? NO_STEPS;
    const nearest = {
      stepAbove: size,
      stageAbove: Math.max(size, further.stageAbove),
      stepsUp: further.stepsUp + 1,
    };
    all.push(size === 0 ? further : nearest);
  }
  return all;
}

/** The outermost heading above each node, or itself, that has siblings of its kind. */
function partsOf(facts: readonly Facts[], siblings: (fact: Facts) => number): readonly (Facts | undefined)[] {
  const parts: (Facts | undefined)[] = [];
  for (const fact of facts) {
    const { kind, parent } = fact.node;
    const above = parent === null ? undefined : parts[parent.index];
    parts.push(above ?? (kind === "heading" && siblings(fact) >= 2 ? fact : undefined));
  }
  return parts;
}

function factsOfGroup(members: readonly Facts[], evidence: Float64Array): GroupFacts {
  const n = members.length;
  const mean = (value: (fact: Facts) => number): number => {
    let sum = 0;
    for (const fact of members) sum += value(fact);
    return share(sum, n);
  };
  let rising = 0;
  members.forEach((fact, index) => {
    const before = members[index - 1]?.number;
    if (before !== undefined && before !== null && fact.number === before + 1) rising += 1;
  });
  const children = mean(({ node }) => node.children.length);
  const text = mean((fact) => fact.text);
  return {
    size: n,
    linked: mean(({ says }) => flag(says.linked)),
    boxed: mean(({ node }) => flag(node.task)),
    bold: mean(({ says }) => flag(says.bold)),
    led: mean(({ says }) => flag(says.lead !== null)),
    named: mean(({ form }) => flag(form === "name")),
    bad: mean(({ role, form }) => flag(isAside(role) || form === "url" || form === "duration")),
    steps: mean(({ step }) => flag(step !== null)),
    numbered: mean(({ number }) => flag(number !== null)),
    sequence: share(rising, Math.max(1, n - 1)),
    children,
    words: mean(({ words }) => words),
    text,
    evidence: mean(({ node }) => numberAt(evidence, node.index)),
    logSize: log(n),
    logChildren: log(children),
    logText: log(text),
  };
}

const NO_GROUP = factsOfGroup([], new Float64Array());
const NO_CLASS = { whole: NO_GROUP, wholeGroups: 0 };
