/** What reading needs besides the nodes: the text that they came from and the targets of its links. */
import type { Definitions } from "./links.ts";

export interface Source {
  readonly markdown: string;
  readonly definitions: Definitions;
}
