/** Measures a node as a possible topic: itself, its siblings, what is above and below it, and the document. */
import { isAside } from "../words/role.ts";
import type { DocumentFacts, Facts } from "./facts.ts";
import type { OutlineNode } from "../outline/outline.ts";

const share = (count: number, all: number): number => (all === 0 ? 0 : count / all);
const log = (value: number): number => Math.log(1 + value);

/** What siblings of one kind have in common. */
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
  readonly parents: number;
  readonly words: number;
  readonly text: number;
}

/** Whether a node could be a topic at all. */
function isCandidate({ kind, title }: OutlineNode): boolean {
  return kind === "row" || (title !== "" && (kind === "item" || kind === "heading" || kind === "paragraph"));
}

const SIZES = { stage: 3, week: 2, day: 1 } as const;
const sizeOf = (fact: Facts | undefined): number =>
  fact?.step === null || fact === undefined ? 0 : SIZES[fact.step.size];

export type NodeMeasures = Readonly<Record<string, number>>;

/** The measures of every candidate of a document, by node index; null for nodes that are none. */
export function measureNodes(document: DocumentFacts): readonly (NodeMeasures | null)[] {
  const { facts, outline } = document;
  const totals = facts[0] ?? { size: 0, boxes: 0 };
  const candidates = facts.filter(({ node }) => isCandidate(node));
  const groupKey = ({ node }: Facts): string => `${node.parent?.index ?? -1} ${node.kind} ${node.level}`;
  const classKey = ({ node }: Facts): string => `${node.kind} ${node.level}`;
  const groups = Map.groupBy(candidates, groupKey);
  const groupFacts = new Map([...groups].map(([key, members]) => [key, factsOfGroup(members)]));
  const noGroup = factsOfGroup([]);
  const classes = Map.groupBy(candidates, classKey);
  const classFacts = new Map(
    [...classes].map(([key, members]) => [
      key,
      { ...factsOfGroup(members), groups: new Set(members.map(groupKey)).size },
    ]),
  );
  const keyCounts = new Map<string, number>();
  for (const { key } of candidates) keyCounts.set(key, (keyCounts.get(key) ?? 0) + 1);
  const count = (test: (fact: Facts) => boolean): number => candidates.filter(test).length;
  const stages = count(({ step }) => step?.size === "stage");
  const weeks = count(({ step }) => step?.size === "week");
  const days = count(({ step }) => step?.size === "day");
  const boxes = totals.boxes;
  const plain = count(
    ({ role, roleAbove, node }) => node.kind !== "paragraph" && !isAside(role) && !isAside(roleAbove),
  );
  const firstStep =
    candidates.find(({ step, node }) => step !== null && node.kind === "heading")?.node.index ?? 0;
  const lastStep =
    candidates.findLast(({ step, node }) => step !== null && node.kind === "heading")?.node.last ??
    facts.length;
  const stepsBelow = belowCounts(facts, (fact) => fact.step !== null && fact.node.kind !== "cell");
  const linksBelow = belowCounts(facts, ({ node }) => node.links.length > 0 && node.kind !== "cell");
  return facts.map((fact): NodeMeasures | null => {
    const { node, says } = fact;
    if (!isCandidate(node)) return null;
    const group = groupFacts.get(groupKey(fact)) ?? noGroup;
    const whole = classFacts.get(classKey(fact)) ?? { ...noGroup, groups: 0 };
    const parent = node.parent === null ? undefined : facts[node.parent.index];
    const grand = node.parent?.parent == null ? undefined : facts[node.parent.parent.index];
    const parentGroup = parent === undefined ? undefined : groupFacts.get(groupKey(parent));
    const below = node.children.filter(isCandidate).map(document.of);
    const childItems = below.filter(
      ({ node: child }) => child.kind === "item" || child.kind === "row",
    ).length;
    const childHeadings = below.filter(({ node: child }) => child.kind === "heading").length;
    let stageAbove = 0;
    let stepAbove = 0;
    let stepsUp = 0;
    for (let above = node.parent; above !== null; above = above.parent) {
      const size = sizeOf(facts[above.index]);
      if (size > 0) {
        if (stepAbove === 0) stepAbove = size;
        stepsUp += 1;
        stageAbove = Math.max(stageAbove, size);
      }
    }
    return {
      heading: node.kind === "heading" ? 1 : 0,
      item: node.kind === "item" ? 1 : 0,
      row: node.kind === "row" ? 1 : 0,
      paragraph: node.kind === "paragraph" ? 1 : 0,
      level: node.level,
      form:
        node.form === "heading"
          ? 1
          : node.form === "summary"
            ? 2
            : node.form === "bold"
              ? 3
              : node.form === "label"
                ? 4
                : 0,
      depth: fact.depth,
      ordered: node.ordered ? 1 : 0,
      step: sizeOf(fact),
      number: fact.number === null ? 0 : 1,
      nameForm: fact.form === "name" ? 1 : 0,
      sentence: fact.form === "sentence" ? 1 : 0,
      bad:
        fact.form === "url" ||
        fact.form === "duration" ||
        fact.form === "path" ||
        fact.form === "version" ||
        fact.form === "empty"
          ? 1
          : 0,
      question: fact.form === "question" ? 1 : 0,
      words: fact.words,
      length: log(says.title.length),
      box: node.task ? 1 : 0,
      ticked: fact.mark === "done" ? 1 : 0,
      bold: says.bold ? 1 : 0,
      led: says.lead === null ? 0 : 1,
      linked: says.linked ? 1 : 0,
      links: Math.min(says.links.length, 4),
      external: says.links.some(({ url }) => /^https?:/u.test(url)) ? 1 : 0,
      course: fact.courseLink ? 1 : 0,
      samePage: says.samePage ? 1 : 0,
      emoji: says.title === says.text ? 0 : 1,
      optional: fact.optional ? 1 : 0,
      aside: isAside(fact.role) ? 1 : 0,
      topicLabel: fact.role === "topics" ? 1 : 0,
      projects: fact.role === "projects" || fact.roleAbove === "projects" ? 1 : 0,
      asideAbove: isAside(fact.roleAbove) ? 1 : 0,
      sourcesAbove: fact.roleAbove === "sources" ? 1 : 0,
      outcomesAbove: fact.roleAbove === "outcomes" ? 1 : 0,
      houseAbove: fact.roleAbove === "housekeeping" ? 1 : 0,
      topicsAbove: fact.roleAbove === "topics" ? 1 : 0,
      repeats: log((keyCounts.get(fact.key) ?? 1) - 1),
      position: share(node.index, outline.nodes.length),
      outsideSteps: stages + weeks + days > 1 && (node.index < firstStep || node.index > lastStep) ? 1 : 0,
      size: log(fact.size),
      text: log(fact.text),
      boxesBelow: log(fact.boxes),
      childItems: log(childItems),
      childHeadings: log(childHeadings),
      childAside: share(below.filter(({ role }) => isAside(role)).length, below.length),
      childLinked: share(below.filter(({ says: child }) => child.linked).length, below.length),
      childStep: below.length === 0 ? 0 : Math.max(...below.map(sizeOf)),
      childTopicLabel: below.some(({ role }) => role === "topics") ? 1 : 0,
      childNames: share(below.filter(({ form }) => form === "name").length, below.length),
      stepsBelow: log(stepsBelow(node)),
      linksBelow: log(linksBelow(node)),
      leafness: share(childItems + childHeadings === 0 ? 0 : fact.size, childItems + childHeadings + 1),
      groupSize: log(group.size),
      groupLinked: group.linked,
      groupBoxed: group.boxed,
      groupBold: group.bold,
      groupLed: group.led,
      groupNamed: group.named,
      groupBad: group.bad,
      groupSteps: group.steps,
      groupNumbered: group.numbered,
      groupSequence: group.sequence,
      groupChildren: log(group.children),
      groupParents: group.parents,
      groupWords: group.words,
      groupText: log(group.text),
      classSize: log(whole.size),
      classGroups: log(whole.groups),
      classLinked: whole.linked,
      classBoxed: whole.boxed,
      classSteps: whole.steps,
      classChildren: log(whole.children),
      classWords: whole.words,
      parentKind:
        parent === undefined || parent.node.kind === "document"
          ? 0
          : parent.node.kind === "heading"
            ? 1
            : parent.node.kind === "item"
              ? 2
              : 3,
      parentLevel: parent?.node.level ?? 0,
      parentStep: sizeOf(parent),
      parentBox: parent?.node.task === true ? 1 : 0,
      parentLinked: parent?.says.linked === true ? 1 : 0,
      parentBold: parent?.says.bold === true ? 1 : 0,
      parentNumber: parent?.number == null ? 0 : 1,
      parentGroup: log(parentGroup?.size ?? 0),
      parentSteps: parentGroup?.steps ?? 0,
      parentSequence: parentGroup?.sequence ?? 0,
      parentRepeats: log((keyCounts.get(parent?.key ?? "") ?? 1) - 1),
      parentWords: parent?.words ?? 0,
      grandStep: sizeOf(grand),
      grandSize: log(grand === undefined ? 0 : (groupFacts.get(groupKey(grand))?.size ?? 0)),
      stepAbove,
      stageAbove,
      stepsUp,
      docStages: log(stages),
      docWeeks: log(weeks),
      docDays: log(days),
      docBoxes: log(boxes),
      docPlain: log(plain),
      docHeadings: log(count2(classes, "heading")),
      shareOfClass: share(whole.size, plain),
      shareOfDoc: share(fact.size + 1, totals.size),
      parentShare: share(parent?.size ?? 0, totals.size),
    };
  });
}

function count2(classes: ReadonlyMap<string, readonly Facts[]>, kind: string): number {
  return [...classes].reduce((sum, [key, members]) => (key.startsWith(kind) ? sum + members.length : sum), 0);
}

function belowCounts(facts: readonly Facts[], test: (fact: Facts) => boolean): (node: OutlineNode) => number {
  const sums = new Float64Array(facts.length + 1);
  facts.forEach((fact, index) => (sums[index + 1] = (sums[index] ?? 0) + (test(fact) ? 1 : 0)));
  return (node) => (sums[node.last + 1] ?? 0) - (sums[node.index + 1] ?? 0);
}

function factsOfGroup(members: readonly Facts[]): GroupFacts {
  const n = members.length;
  const part = (test: (fact: Facts) => boolean): number => share(members.filter(test).length, n);
  const mean = (value: (fact: Facts) => number): number =>
    share(
      members.reduce((sum, fact) => sum + value(fact), 0),
      n,
    );
  let rising = 0;
  members.forEach((fact, index) => {
    const before = members[index - 1]?.number;
    if (before !== undefined && before !== null && fact.number === before + 1) rising += 1;
  });
  return {
    size: n,
    linked: part(({ says }) => says.linked),
    boxed: part(({ node }) => node.task),
    bold: part(({ says }) => says.bold),
    led: part(({ says }) => says.lead !== null),
    named: part(({ form }) => form === "name"),
    bad: part(({ role, form }) => isAside(role) || form === "url" || form === "duration"),
    steps: part(({ step }) => step !== null),
    numbered: part(({ number }) => number !== null),
    sequence: share(rising, Math.max(1, n - 1)),
    children: mean(({ node }) => node.children.length),
    parents: part(({ size }) => size > 0),
    words: mean(({ words }) => words),
    text: mean(({ text }) => text),
  };
}
