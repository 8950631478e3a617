/** What can be measured of each node of an outline: numbers and classes, no verdict. */
import { isOptionalHeading, type Mark } from "../outline/marks.ts";
import type { Outline, OutlineNode } from "../outline/outline.ts";
import { fold } from "../words/lexicon.ts";
import type { Lexicons } from "../words/lexicons.ts";
import { roleOf, type Role } from "../words/role.ts";
import { prefixNumber, stepOf, type Step } from "../words/step.ts";
import { isCourseSite } from "../course-sites.ts";
import { cellAt, columnsOf, statusOf, type Columns } from "./table-columns.ts";
import { titleForm, type TitleForm } from "./title-form.ts";

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
  readonly optional: boolean;
  readonly mark: Mark;
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
  const headings = below(outline, (node) => (node.kind === "heading" ? 1 : 0));
  const facts: Facts[] = [];
  for (const node of outline.nodes) {
    const above = node.parent === null ? undefined : facts[node.parent.index];
    const table = node.kind === "row" ? columns(node) : null;
    const says = (table === null ? null : cellAt(node, table.name)) ?? node;
    const step = table === null ? ownStep(node, lexicons) : rowStep(node, says, lexicons);
    const role = options.roleOf(node) ?? (step === null ? ownRole(node, lexicons) : "plain");
    const status =
      table === null || table.status < 0 ? "none" : statusOf(cellAt(node, table.status), lexicons);
    facts.push({
      node,
      says,
      step,
      number: step?.number ?? prefixNumber(says.text),
      form: titleForm(says.title),
      role,
      roleAbove: above === undefined || above.role === "plain" ? (above?.roleAbove ?? "plain") : above.role,
      optional:
        says.optional ||
        (node.kind === "heading" && isOptionalHeading(node.text, lexicons)) ||
        (above?.optional ?? false),
      mark: status === "none" ? (says.mark === "none" && table !== null ? markIn(node) : says.mark) : status,
      words: says.title === "" ? 0 : says.title.split(/\s+/u).length,
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
  const sums = new Float64Array(outline.nodes.length + 1);
  outline.nodes.forEach((node, index) => {
    sums[index + 1] = (sums[index] ?? 0) + value(node);
  });
  return (node) => (sums[node.last + 1] ?? 0) - (sums[node.index + 1] ?? 0);
}

function ownStep(node: OutlineNode, lexicons: Lexicons): Step | null {
  return node.title === "" || node.kind === "cell" ? null : stepOf(node.title, lexicons);
}

/** "Week 3" in the first cell or in the name, or "3" below "Week". */
function rowStep(row: OutlineNode, says: OutlineNode, lexicons: Lexicons): Step | null {
  const first = cellAt(row, 0)?.title ?? "";
  const named = /^\d{1,3}$/u.test(first)
    ? stepOf(`${row.head[0] ?? ""} ${first}`, lexicons)
    : stepOf(first, lexicons);
  return named ?? stepOf(says.title, lexicons);
}

/** A mark in any cell of a row speaks for the row. */
function markIn(row: OutlineNode): Mark {
  return row.children.find((cell) => cell.kind === "cell" && cell.mark !== "none")?.mark ?? "none";
}

const LONGEST_LABEL = 60;

function ownRole(node: OutlineNode, lexicons: Lexicons): Role {
  if (node.title === "" || (node.kind !== "heading" && node.kind !== "item")) return "plain";
  if (node.kind === "heading") return roleOf(node.title, lexicons);
  const name =
    node.lead?.name ?? (node.children.length > 0 || node.title.length < LONGEST_LABEL / 2 ? node.title : "");
  const role = name === "" || name.length > LONGEST_LABEL ? "plain" : roleOf(name, lexicons);
  return role === "plain" ? roleOf(node.title, lexicons) : role;
}
