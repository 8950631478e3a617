/** Writes the bundle of the command line and the licences of its packages, below the working folder. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import * as z from "zod/mini";
import { bundleCommand, COMMAND_BUNDLE } from "./bundle-command.ts";
import { listLicences } from "./list-licences.ts";

const COMMAND_LICENCES = "dist/waymark-licences.txt";
const manifest = z.object({ engines: z.object({ node: z.string() }) });

export async function writeCommand(): Promise<void> {
  const { engines } = manifest.parse(JSON.parse(await readFile("package.json", "utf8")));
  const { code, modules } = await bundleCommand(engines.node);
  await mkdir(dirname(COMMAND_BUNDLE), { recursive: true });
  await writeFile(COMMAND_BUNDLE, code, { mode: 0o755 });
  await writeFile(COMMAND_LICENCES, await listLicences(modules));
}
