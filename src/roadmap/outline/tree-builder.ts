/** Grows an outline node by node: knows what is open and where the next node belongs. */
import type { Outline, OutlineNode, NodeKind, HeadingForm, Words } from "./outline.ts";
import { NO_WORDS } from "./read-words.ts";

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/** A node that still grows. */
export interface Growing extends Omit<Mutable<OutlineNode>, "children" | "parent"> {
  parent: Growing | null;
  children: Growing[];
  /** Whether headings inside cannot close it: a quote, an item or a cell. */
  barrier: boolean;
}

/** What a new node is, with what it has in common with few others left out. */
export interface Seed {
  readonly kind: NodeKind;
  readonly words?: Words;
  readonly form?: HeadingForm;
  readonly level?: number;
  readonly ordered?: boolean;
  readonly block?: number;
  readonly head?: readonly string[];
  readonly column?: number;
  readonly place: OutlineNode["place"];
  readonly titleStart?: number | undefined;
  readonly titleEnd?: number | undefined;
  readonly end?: number | undefined;
}

/** Deeper nodes join the one at this depth, so that no walk over the tree can exhaust the stack. */
const DEPTH_LIMIT = 100;

export class TreeBuilder {
  readonly root: Growing = grown({ kind: "document", place: { line: 1, column: 1 } });
  readonly open: Growing[] = [this.root];
  codeBlocks = 0;
  codeLength = 0;
  #blocks = 0;

  /** The innermost open node. */
  get here(): Growing {
    return this.open.at(-1) ?? this.root;
  }

  /** A number that no list or table of the document has yet. */
  newBlock(): number {
    this.#blocks += 1;
    return this.#blocks;
  }

  /** Adds a node to the innermost open one and leaves it closed. */
  add(seed: Seed): Growing {
    const node = grown(seed);
    node.parent = this.here;
    this.here.children.push(node);
    return node;
  }

  /** Adds a node and opens it. */
  enter(seed: Seed, barrier = false): Growing {
    const node = this.add(seed);
    node.barrier = barrier;
    if (this.open.length < DEPTH_LIMIT) this.open.push(node);
    return node;
  }

  /** Opens a heading: it closes the headings of its level or a lower one, up to the quote, item or cell around it. */
  enterHeading(seed: Seed & { readonly form: HeadingForm; readonly level: number }): Growing {
    while (!this.here.barrier && this.here.kind === "heading" && this.here.level >= seed.level)
      this.open.pop();
    return this.enter({ ...seed, kind: "heading" });
  }

  /** Closes `node` and all that is open inside it. What is not open stays. */
  leave(node: Growing): void {
    const index = this.open.indexOf(node);
    if (index > 0) this.open.length = index;
  }

  /** Closes the labels that are open, as a thematic break does. */
  leaveLabels(): void {
    while (this.here.kind === "heading" && !this.here.barrier && this.here.level > 6.5) this.open.pop();
  }

  /** The outline that has grown. */
  finish(): Outline {
    const nodes: OutlineNode[] = [];
    const number = (node: Growing): void => {
      node.index = nodes.length;
      nodes.push(node);
      node.children.forEach(number);
      node.last = nodes.length - 1;
    };
    number(this.root);
    return { root: this.root, nodes, codeBlocks: this.codeBlocks, codeLength: this.codeLength };
  }
}

function grown(seed: Seed): Growing {
  return {
    ...(seed.words ?? NO_WORDS),
    kind: seed.kind,
    form: seed.form ?? null,
    level: seed.level ?? 0,
    ordered: seed.ordered ?? false,
    block: seed.block ?? -1,
    head: seed.head ?? [],
    column: seed.column ?? -1,
    place: seed.place,
    titleStart: seed.titleStart ?? -1,
    titleEnd: seed.titleEnd ?? -1,
    end: seed.end ?? -1,
    pictured: false,
    index: 0,
    last: 0,
    parent: null,
    children: [],
    barrier: false,
  };
}
