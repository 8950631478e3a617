/** What reading needs besides the nodes: the text they came from, the targets of its links, the author's options. */
import type { Definitions } from "./links.ts";
import type { ParseOptions } from "../model/parse-options.ts";

export interface Source {
  readonly markdown: string;
  readonly definitions: Definitions;
  readonly options: ParseOptions;
}
