/** What can be measured of each node of an outline: numbers and classes, no verdict. */
import type { Outline, OutlineNode } from "../outline/outline.ts";
import { isOptionalHeading } from "../marks.ts";
import { kindOfHeading, kindOfLabel, type SectionKind } from "../section-kind.ts";
import { isCourseSite } from "../course-sites.ts";
import { prefixNumber, stepOf, type Step } from "../words/step.ts";
import { titleForm, type TitleForm } from "./title-form.ts";
import { fold } from "../lexicon.ts";

export interface Facts {
  readonly node: OutlineNode;
  readonly step: Step | null;
  /** The number before the title ("3. Git"), or of a numbered list; null where there is none. */
  readonly number: number | null;
  readonly form: TitleForm;
  readonly role: SectionKind;
  /** The role of the nearest node above that has one; "plain" where none has. */
  readonly roleAbove: SectionKind;
  readonly optional: boolean;
  readonly words: number;
  readonly key: string;
  readonly courseLink: boolean;
  /** How many items, rows and headings are below it, and how many characters of text. */
  readonly size: number;
  readonly text: number;
  /** How many boxes, and how many steps of each size, are below it. */
  readonly boxes: number;
  readonly itemsBelow: number;
  readonly headingsBelow: number;
  readonly depth: number;
  readonly sameAbove: boolean;
}

export interface DocumentFacts {
  readonly outline: Outline;
  readonly facts: readonly Facts[];
  readonly of: (node: OutlineNode) => Facts;
  readonly totals: { readonly size: number; readonly text: number; readonly boxes: number };
}

const MARKED: ReadonlySet<SectionKind> = new Set(["sources", "projects", "skills", "outcomes", "housekeeping"]);

export function isAside(role: SectionKind): boolean {
  return MARKED.has(role);
}

export function measure(outline: Outline): DocumentFacts {
  const count = outline.nodes.length;
  const size = new Float64Array(count + 1);
  const text = new Float64Array(count + 1);
  const boxes = new Float64Array(count + 1);
  const items = new Float64Array(count + 1);
  const headings = new Float64Array(count + 1);
  outline.nodes.forEach((node, index) => {
    const isUnit = node.kind === "item" || node.kind === "row" || node.kind === "heading";
    size[index + 1] = (size[index] ?? 0) + (isUnit ? 1 : 0);
    text[index + 1] = (text[index] ?? 0) + (node.kind === "cell" && node.column >= 0 ? node.text.length : node.kind === "row" ? 0 : node.text.length);
    boxes[index + 1] = (boxes[index] ?? 0) + (node.task ? 1 : 0);
    items[index + 1] = (items[index] ?? 0) + (node.kind === "item" || node.kind === "row" ? 1 : 0);
    headings[index + 1] = (headings[index] ?? 0) + (node.kind === "heading" ? 1 : 0);
  });
  const below = (sums: Float64Array, node: OutlineNode): number => (sums[node.last + 1] ?? 0) - (sums[node.index + 1] ?? 0);
  const facts: Facts[] = [];
  for (const node of outline.nodes) {
    const above = node.parent === null ? null : (facts[node.parent.index] ?? null);
    const isHeading = node.kind === "heading" && (node.form === "heading" || node.form === "summary");
    const title = node.title;
    const rows = node.kind === "row" ? rowFacts(node) : null;
    const step = rows?.step ?? (title === "" ? null : stepOf(title));
    const role = roleOf(node, isHeading, step);
    facts.push({
      node,
      step,
      number: step?.number ?? prefixNumber(node.text),
      form: node.kind === "row" ? "name" : titleForm(title),
      role,
      roleAbove: above === null ? "plain" : isAside(above.role) || above.role === "topics" ? above.role : above.roleAbove,
      optional: node.optional || (isHeading && isOptionalHeading(node.text)) || (above?.optional ?? false),
      words: title === "" ? 0 : title.split(/\s+/u).length,
      key: fold(title.slice(0, 100)),
      courseLink: node.links.some(({ url }) => isCourseSite(url)),
      size: below(size, node),
      text: below(text, node),
      boxes: below(boxes, node),
      itemsBelow: below(items, node),
      headingsBelow: below(headings, node),
      depth: (above?.depth ?? -1) + 1,
      sameAbove: false,
    });
  }
  const root = facts[0];
  return {
    outline,
    facts,
    of: (node) => facts[node.index] ?? (facts[0] as Facts),
    totals: { size: root?.size ?? 0, text: root?.text ?? 0, boxes: root?.boxes ?? 0 },
  };
}

function rowFacts(node: OutlineNode): { readonly step: Step | null } {
  const first = node.children.find(({ kind }) => kind === "cell");
  if (first === undefined) return { step: null };
  const own = stepOf(first.title);
  if (own !== null) return { step: own };
  // "Week | Topic" with "3" below "Week".
  return /^\d{1,3}$/u.test(first.title) ? { step: stepOf(`${node.head[0] ?? ""} ${first.title}`) } : { step: null };
}

function roleOf(node: OutlineNode, isHeading: boolean, step: Step | null): SectionKind {
  if (step !== null || node.title === "" || node.kind === "row" || node.kind === "cell" || node.kind === "document") return "plain";
  if (isHeading) return kindOfHeading(node.title);
  if (node.kind === "heading") {
    const label = kindOfLabel(node.title);
    return label === "plain" ? kindOfHeading(node.title) : label;
  }
  if (node.kind === "item") {
    const name = node.lead?.name ?? (node.children.length > 0 ? node.title : null);
    if (name !== null && name.length < 60) return kindOfLabel(name);
    // "Exercise: …", "Resources" without anything.
    return node.children.length === 0 && node.title.length < 30 ? kindOfLabel(node.title) : "plain";
  }
  return "plain";
}
