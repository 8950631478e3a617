/** What a render function of the site returns, read without a browser. */
import { isVNode, type VNode } from "vue";

export type Nodes = readonly unknown[];

/** Every node, in the order of the page. */
export function allNodes(nodes: Nodes): readonly VNode[] {
  return nodes.flatMap((node) => {
    if (!isVNode(node)) return [];
    return [node, ...(Array.isArray(node.children) ? allNodes(node.children) : [])];
  });
}

/** The text, with a line for each part of it. */
export function textOf(nodes: Nodes): string {
  return nodes
    .flatMap((node) => {
      if (typeof node === "string") return [node];
      if (!isVNode(node)) return [];
      const { children } = node;
      return [Array.isArray(children) ? textOf(children) : typeof children === "string" ? children : ""];
    })
    .join("\n");
}

/** The first node with this tag and this text. */
export function nodeWith(nodes: Nodes, tag: string, text: string): VNode {
  const found = allNodes(nodes).find((node) => node.type === tag && textOf([node]).trim() === text);
  if (found === undefined) throw new Error(`no ${tag} with the text ${text} in: ${textOf(nodes)}`);
  return found;
}

/** Calls what listens to an event of the node. */
export function fire(node: VNode, event: string, currentTarget: unknown = null): void {
  const listener: unknown = node.props?.[event];
  if (typeof listener !== "function") throw new Error(`nothing listens to ${event}`);
  listener({ currentTarget, preventDefault: () => undefined });
}
