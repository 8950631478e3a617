/** Reads `action.yml`: its inputs with their defaults, and the file to start. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { isJson } from "../webhooks/examples.ts";
import { asText } from "./expression.ts";
import { WorkflowError } from "./workflow-file.ts";

export interface ActionFile {
  /** Absolute path of the file that Node starts. */
  readonly main: string;
  /**
   * The default value of each input, by name, with `${{ }}` expressions not yet evaluated; null for an input without a
   * default.
   */
  readonly inputs: ReadonlyMap<string, string | null>;
}

/** Reads the `action.yml` in a folder. Only JavaScript Actions on node24 without pre and post steps can be run. */
export async function readActionFile(folder: string): Promise<ActionFile> {
  const file: unknown = parse(await readFile(path.join(folder, "action.yml"), "utf8"));
  const runs = isJson(file) ? file["runs"] : null;
  if (!isJson(file) || !isJson(runs)) throw new WorkflowError(`${folder}/action.yml has no runs`);
  const { using, main, pre, post } = runs;
  if (using !== "node24" || typeof main !== "string" || pre !== undefined || post !== undefined) {
    throw new WorkflowError(`action.yml must run one main file on node24, not ${JSON.stringify(runs)}`);
  }
  const inputs = Object.entries(isJson(file["inputs"]) ? file["inputs"] : {}).map(([name, input]) => {
    const fallback = isJson(input) ? input["default"] : null;
    return [name, fallback === undefined || fallback === null ? null : asText(fallback)] as const;
  });
  return { main: path.resolve(folder, main), inputs: new Map(inputs) };
}
