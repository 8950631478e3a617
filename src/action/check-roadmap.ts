/** `mode: check`: annotates a pull request with how the roadmap in it is read. It needs the sources checked out. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { check } from "../cli/check.ts";
import { README_PATH } from "../paths.ts";
import type { Inputs } from "./inputs.ts";

/** `workspace` is where the sources lie. Throws where the roadmap cannot be read, or is none. */
export async function checkRoadmap(
  { sources }: Pick<Inputs, "sources">,
  workspace: string,
  print: (text: string) => void,
): Promise<void> {
  const file = sources.roadmap ?? README_PATH;
  const config = existsSync(join(workspace, sources.config)) ? ["--config", sources.config] : [];
  const said: string[] = [];
  const code = await check([file, "--format", "github", ...config], {
    stdout: print,
    stderr: (text) => said.push(text.trim()),
    cwd: workspace,
    env: {},
    isTTY: false,
  });
  if (code === 1) throw new Error(`${file} is not read as a roadmap; the annotations say why.`);
  if (code !== 0) {
    throw new Error(`${said.join(" ")} Does a step with actions/checkout come first?`);
  }
}
