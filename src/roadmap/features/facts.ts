/** What can be measured of each node of an outline: numbers and classes, no verdict. */
import { isOptionalHeading, type Mark } from "../outline/marks.ts";
import type { Outline, OutlineNode } from "../outline/outline.ts";
import { consistsOf, equals, fold, mentions } from "../words/lexicon.ts";
import type { Lexicons } from "../words/lexicons.ts";
import { isAside, projectName, roleOf, roleOfName, type Role } from "../words/role.ts";
import { prefixNumber, stepOf, type Step } from "../words/step.ts";
import { isCourseSite } from "../course-sites.ts";
import { marksWriting } from "./legend.ts";
import { sumBetween } from "./sum-between.ts";
import { cellAt, columnsOf, isStepName, statusOf, type Columns } from "./table-columns.ts";
import { countWords, titleForm, type TitleForm } from "./title-form.ts";
import { isLetters } from "../../text/letters.ts";

export interface Facts {
  readonly node: OutlineNode;
  /** The node whose words are the title: the cell that names a row, else the node itself. */
  readonly says: OutlineNode;
  readonly step: Step | null;
  /** The number before the title ("3. Git") or of the step; null where there is none. */
  readonly number: number | null;
  readonly form: TitleForm;
  readonly role: Role;
  /** The role of the nearest node above that has one; "plain" where none has. */
  readonly roleAbove: Role;
  /** Whether the author leaves it out by the config, or something above it. */
  readonly excluded: boolean;
  readonly optional: boolean;
  readonly mark: Mark;
  /** Whether all boxes below it are ticked. */
  readonly doneBelow: boolean;
  /** Whether something above it is marked as done, and it has no boxes of its own to say otherwise. */
  readonly doneAbove: boolean;
  readonly words: number;
  /** The title without case, accents and signs: equal for titles that a reader takes as the same. */
  readonly key: string;
  /** Whether a link leads to a site that teaches. */
  readonly courseLink: boolean;
  /** How many items, rows and headings are below it, and how many characters of text. */
  readonly size: number;
  readonly text: number;
  /** How many boxes, and how many headings, are below it. */
  readonly boxes: number;
  readonly headingsBelow: number;
  readonly depth: number;
}

/** An outline with the facts of its nodes, in the same order. */
export interface DocumentFacts {
  readonly outline: Outline;
  readonly facts: readonly Facts[];
  readonly lexicons: Lexicons;
  readonly of: (node: OutlineNode) => Facts;
  /** The columns of the table that a row belongs to. */
  readonly columns: (row: OutlineNode) => Columns;
}

/** What an author's options say about the document, as far as facts depend on it. */
export interface FactOptions {
  /** The role of a heading or label where the author names it; null where not. */
  readonly roleOf: (node: OutlineNode) => Role | null;
  readonly tables: { readonly name: string | null; readonly status: string | null };
}

const NO_COLUMNS: Columns = { name: 0, status: -1, group: -1 };

/** Measures every node of an outline. Costs time in proportion to the document. */
export function factsOf(outline: Outline, lexicons: Lexicons, options: FactOptions): DocumentFacts {
  const tables = new Map(
    [
      ...Map.groupBy(
        outline.nodes.filter(({ kind }) => kind === "row"),
        ({ block }) => block,
      ),
    ].map(([block, rows]) => [block, columnsOf(rows, options.tables, lexicons)]),
  );
  const columns = (row: OutlineNode): Columns => tables.get(row.block) ?? NO_COLUMNS;
  const isUnit = ({ kind }: OutlineNode): boolean => kind === "item" || kind === "row" || kind === "heading";
  const size = below(outline, (node) => (isUnit(node) ? 1 : 0));
  const text = below(outline, (node) => node.text.length);
  const boxes = below(outline, (node) => (node.task ? 1 : 0));
  const ticked = below(outline, (node) => (node.task && node.mark === "done" ? 1 : 0));
  const headings = below(outline, (node) => (node.kind === "heading" ? 1 : 0));
  const steps = outline.nodes.map((node) => (node.kind === "row" ? null : ownStep(node, lexicons)));
  const roles = rolesOf(outline, steps, columns, lexicons, options);
  const isLearners = !marksWriting(outline, lexicons);
  const facts: Facts[] = [];
  // A heading with nothing below it that says "optional" parts what is required from what is not.
  const dividers = new Map<OutlineNode | null, number>();
  const isBehindDivider = ({ parent, index }: OutlineNode): boolean =>
    index > (dividers.get(parent) ?? Number.POSITIVE_INFINITY);
  for (const node of outline.nodes) {
    if (node.kind === "heading" && node.children.length === 0 && isOptionalHeading(node.text, lexicons))
      dividers.set(node.parent, node.index);
    const above = node.parent === null ? undefined : facts[node.parent.index];
    const table = node.kind === "row" ? columns(node) : null;
    const says = (table === null ? null : cellAt(node, table.name)) ?? node;
    const step = table === null ? (steps[node.index] ?? null) : rowStep(node, says, lexicons);
    const role = roles[node.index] ?? "plain";
    const status =
      table === null || table.status < 0 || !isLearners
        ? "none"
        : statusOf(cellAt(node, table.status), node.head[table.status] ?? "", lexicons);
    facts.push({
      node,
      says,
      step,
      number: step?.number ?? prefixNumber(says.text),
      form: titleForm(says.title),
      role,
      roleAbove: above === undefined || above.role === "plain" ? (above?.roleAbove ?? "plain") : above.role,
      excluded: (above?.excluded ?? false) || options.roleOf(node) === "housekeeping",
      optional:
        says.optional ||
        (node.kind === "heading" && isOptionalHeading(node.text, lexicons)) ||
        (above?.optional ?? false) ||
        isBehindDivider(node),
      mark:
        status !== "none"
          ? status
          : !isLearners
            ? boxOf(node)
            : table === null
              ? markOf(node, lexicons)
              : markOfRow(node, says),
      doneBelow: boxes(node) > 0 && ticked(node) === boxes(node),
      doneAbove: boxes(node) === 0 && above !== undefined && (above.mark === "done" || above.doneAbove),
      words: says.title === "" ? 0 : countWords(says.title),
      key: fold(says.title.slice(0, 100)),
      courseLink: says.links.some(({ url }) => isCourseSite(url)),
      size: size(node),
      text: text(node),
      boxes: boxes(node),
      headingsBelow: headings(node),
      depth: (above?.depth ?? -1) + 1,
    });
  }
  const [root] = facts;
  if (root === undefined) throw new Error("An outline always has a root.");
  return { outline, facts, lexicons, of: (node) => facts[node.index] ?? root, columns };
}

/** Sums a value over all nodes below a node. */
function below(outline: Outline, value: (node: OutlineNode) => number): (node: OutlineNode) => number {
  const sum = sumBetween(outline.nodes, value);
  return (node) => sum(node.index + 1, node.last);
}

function ownStep(node: OutlineNode, lexicons: Lexicons): Step | null {
  return node.title === "" || node.kind === "cell" ? null : stepOf(node.title, lexicons);
}

/** What holds this share of a document is not beside it, whatever it is called: "Course" as the title. */
const WHOLE_SHARE = 0.8;

/** What a heading with one of these roles lists is never the course. */
const LISTED: ReadonlySet<Role> = new Set<Role>(["sources", "projects", "skills"]);

/** The role of each node by its words, by what an author says, and by what is around it. */
function rolesOf(
  outline: Outline,
  steps: readonly (Step | null)[],
  columns: (row: OutlineNode) => Columns,
  lexicons: Lexicons,
  options: FactOptions,
): readonly Role[] {
  const named = outline.nodes.map((node) => options.roleOf(node));
  const roles = outline.nodes.map(
    (node, index): Role => named[index] ?? (steps[index] == null ? ownRole(node, lexicons) : "plain"),
  );
  const repeats = new Map<string, number>();
  for (const { title, index } of outline.nodes)
    if (roles[index] !== "plain") repeats.set(fold(title), (repeats.get(fold(title)) ?? 0) + 1);
  const isPlain = (node: OutlineNode | undefined): boolean =>
    node !== undefined && roles[node.index] === "plain";
  const isOnce = ({ title }: OutlineNode): boolean => repeats.get(fold(title)) === 1;
  const whole = itemsBelow(outline.root);
  const tables: (readonly [OutlineNode, Role])[] = [];
  for (const { children } of outline.nodes) {
    const headings = children.filter(({ kind, form }) => kind === "heading" && form !== "label");
    const items = children.filter(({ kind }) => kind === "item");
    const labels = items.filter(({ index }) => isAside(roles[index] ?? "plain"));
    const isListOfLabels =
      (labels.length > 1 && labels.length * 2 > items.length) || labels.some((item) => !isOnce(item));
    const numberedHeadings = numberedParts(headings);
    const numberedItems = numberedParts(items);
    for (const [place, node] of [...headings.entries(), ...items.entries()]) {
      if (named[node.index] != null) continue;
      const role = roles[node.index] ?? "plain";
      const siblings = node.kind === "heading" ? headings : items;
      if (isAside(role)) {
        const isPart =
          (NUMBERED.has(role) && (node.kind === "heading" ? numberedHeadings : numberedItems)(node)) ||
          (node.kind === "item"
            ? !isListOfLabels && isOnce(node) && isTopicLike(node)
            : (isPlain(siblings[place - 1]) &&
                isPlain(siblings[place + 1]) &&
                isOnce(node) &&
                isPartOf(node, place, headings)) ||
              itemsBelow(node) >= whole * WHOLE_SHARE ||
              (!LISTED.has(role) && holdsCourse(node, headings, roles, steps, whole)));
        if (isPart) roles[node.index] = "plain";
      } else if (node.kind === "heading" && isPlain(node) && steps[node.index] == null)
        tables.push([node, tableRole(node, columns, lexicons)]);
    }
  }
  // A course made of projects stays a course.
  const listed = tables.filter(([, role]) => role !== "plain");
  if (listed.reduce((sum, [node]) => sum + itemsBelow(node), 0) * 2 < whole)
    for (const [node, role] of listed) roles[node.index] = role;
  return roles;
}

/** Roles of which a number among numbered siblings says more than the words: "0. Prerequisites", "3. Programming languages". */
const NUMBERED: ReadonlySet<Role> = new Set<Role>(["prerequisites", "skills", "advice", "outcomes"]);
const NUMBERED_PARTS = 3;

/** Tells whether a node is one of several that their author numbered, in a row with the one before or behind it. */
function numberedParts(siblings: readonly OutlineNode[]): (node: OutlineNode) => boolean {
  let levels: Map<number, Set<number>> | null = null;
  return (node) => {
    const number = prefixNumber(node.text);
    if (number === null) return false;
    if (levels === null) {
      levels = new Map();
      for (const { level, text } of siblings) {
        const one = prefixNumber(text);
        if (one !== null) levels.set(level, (levels.get(level) ?? new Set()).add(one));
      }
    }
    const numbers = levels.get(node.level) ?? new Set();
    return numbers.size >= NUMBERED_PARTS && (numbers.has(number - 1) || numbers.has(number + 1));
  };
}

/** An item that looks like a topic and not like a label: no colon, and nothing behind its name. */
function isTopicLike({ lead, text, children }: OutlineNode): boolean {
  return lead === null && !/[:：]$/u.test(text) && children.every(({ kind }) => kind === "item");
}

/**
 * Between two parts of a course, a list of unlinked names that comes once is a part as well, whatever it is called. So
 * is a heading with nothing below it among others of its kind.
 */
function isPartOf(node: OutlineNode, place: number, headings: readonly OutlineNode[]): boolean {
  const isAlike = (one: OutlineNode | undefined): boolean =>
    one?.form === node.form &&
    one.level === node.level &&
    one.children.length > 0 === node.children.length > 0;
  if (!isAlike(headings[place - 1]) || !isAlike(headings[place + 1])) return false;
  if (headings.every(({ children }) => children.length === 0)) return true;
  const items = node.children.filter(({ kind }) => kind === "item");
  const names = items.filter(({ title, links }) => links.length === 0 && titleForm(title) === "name");
  return (
    items.length > 1 &&
    (prefixNumber(node.text) !== null || names.length === items.length) &&
    !node.children.some(({ kind }) => kind === "heading")
  );
}

/** Whether a heading is above the course, whatever it is called: above the only steps, above parts like those beside it,
 * or above most of the document. */
function holdsCourse(
  node: OutlineNode,
  siblings: readonly OutlineNode[],
  roles: readonly Role[],
  steps: readonly (Step | null)[],
  whole: number,
): boolean {
  const partsOf = ({ children }: OutlineNode): readonly OutlineNode[] =>
    children.filter(
      (child) => child.kind === "heading" && roles[child.index] === "plain" && child.children.length > 0,
    );
  const isOfSteps = (one: OutlineNode): boolean =>
    partsOf(one).filter(({ index }) => steps[index] != null).length > 1;
  if (partsOf(node).length < 2) return false;
  if (itemsBelow(node) * 2 > whole) return true;
  const plain = siblings.filter((one) => one !== node && roles[one.index] === "plain");
  return isOfSteps(node) ? !plain.some(isOfSteps) : plain.some((one) => partsOf(one).length > 1);
}

function itemsBelow(node: OutlineNode): number {
  return node.children.reduce(
    (sum, child) => sum + itemsBelow(child) + (child.kind === "item" || child.kind === "row" ? 1 : 0),
    0,
  );
}

/** A heading above nothing but a table of projects, or of skills, lists these. */
function tableRole(node: OutlineNode, columns: (row: OutlineNode) => Columns, lexicons: Lexicons): Role {
  const [row] = node.children;
  if (row?.kind !== "row" || node.children.some(({ kind }) => kind !== "row")) return "plain";
  const head = row.head[columns(row).name] ?? "";
  if (isStepName(row.head[0] ?? "", lexicons)) return "plain";
  if (consistsOf(head, lexicons.projects, lexicons.besideColumns)) return "projects";
  return consistsOf(head, lexicons.skills, lexicons.besideColumns) ? "skills" : "plain";
}

/** "Week 3" in the first cell or in the name, or "3" below "Week". */
function rowStep(row: OutlineNode, says: OutlineNode, lexicons: Lexicons): Step | null {
  const first = cellAt(row, 0)?.title ?? "";
  const named = /^\d{1,3}$/u.test(first)
    ? stepOf(`${row.head[0] ?? ""} ${first}`, lexicons)
    : stepOf(first, lexicons);
  return named ?? stepOf(says.title, lexicons);
}

/** The state of a box; no other mark counts. */
function boxOf({ mark }: OutlineNode): Mark {
  return mark === "open" || mark === "done" ? mark : "none";
}

/** The name's mark, else that of any cell: it speaks for the row. */
function markOfRow(row: OutlineNode, says: OutlineNode): Mark {
  if (says.mark !== "none") return says.mark;
  return row.children.find((cell) => cell.kind === "cell" && cell.mark !== "none")?.mark ?? "none";
}

/** "Lesson 1 — PASSED 2026-07-29", "✅ Basics (completed)", "Loops (done ✅)": the words behind the name say that it is done. */
function markOf({ kind, mark, text }: OutlineNode, lexicons: Lexicons): Mark {
  if (kind === "cell" || mark === "open" || mark === "done") return mark;
  const tail = text.slice(-TAIL_LENGTH);
  const word = wordAt(TAIL, tail);
  // "Python (completo)" is as often a whole course as one that is done.
  const isPlain = () => mark === "check" || mark === "checked" || /^\p{Lu}{4,}$/u.test(word);
  if (word.length >= 4 && isPlain() && equals(word, lexicons.done)) return "done";
  return equals(wordAt(SURE_TAIL, tail), lexicons.done) ? "done" : mark;
}

const TAIL_LENGTH = 60;
/** A run without the signs around a word. Whether it has nothing but letters is seen afterwards. */
const RUN = String.raw`[^\s\d!-/:-@[-\x60{-~（）✅✔☑\uFE0F]`;
/** A word at the end, behind a dash or in brackets, perhaps with a date. */
const TAIL = new RegExp(
  String.raw`(?:\s[–—-]+\s(${RUN}{4,20})|[([（](${RUN}{4,20})[)\]）])(?:[ ,(]{0,3}\d[\d./-]{3,10}\)?)?\s*$`,
  "u",
);
/** A word behind an arrow, or with a check mark beside it in brackets: it can be nothing else than a state. */
const SURE_TAIL = new RegExp(
  String.raw`(?:\s(?:-{1,2}>|[→⇒➜])\s{1,3}(${RUN}{2,20})|[([（](${RUN}{2,20})\s?[✅✔☑]\uFE0F?[)\]）])\s*$`,
  "u",
);

/** The word that the pattern finds at the end; the empty text if there is none. */
function wordAt(pattern: RegExp, tail: string): string {
  const [, one, other] = pattern.exec(tail) ?? [];
  const word = one ?? other ?? "";
  return isLetters(word) ? word : "";
}

const LABEL_LENGTH = 60;

function ownRole(node: OutlineNode, lexicons: Lexicons): Role {
  // "**Project:** a blog" is one also as a paragraph.
  if (node.kind === "paragraph")
    return node.bold && projectName(node.title, lexicons) !== null ? "projects" : "plain";
  if (node.title === "" || (node.kind !== "heading" && node.kind !== "item")) return "plain";
  // It is asked only of what is not a step.
  if (node.kind === "heading") {
    const role = roleOfName(node.title, lexicons);
    // "Beginner Level" is a part of a course, where "Level" alone says what a step takes.
    return role === "outcomes" && mentions(node.title, lexicons.levels) ? "plain" : role;
  }
  const name =
    node.lead?.name ?? (node.children.length > 0 || node.title.length < LABEL_LENGTH / 2 ? node.title : "");
  const role =
    name === "" || name === node.title || name.length > LABEL_LENGTH ? "plain" : roleOf(name, lexicons);
  return role === "plain" ? roleOfName(node.title, lexicons) : role;
}
