/** Runs npm for the tests of packages. */
import { execFile } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { promisify } from "node:util";

/** Runs npm or npx. The Node that runs this test comes first in PATH. */
export async function run(command: "npm" | "npx", args: readonly string[], cwd: string): Promise<string> {
  const path = [dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter);
  const { stdout } = await promisify(execFile)(command, args, { cwd, env: { ...process.env, PATH: path } });
  return stdout;
}
