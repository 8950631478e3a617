/** Writes the bundle of the command line and the licences of its packages, below the working folder. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/mini";
import { bundleCommand, COMMAND_ENTRY, COMMAND_FOLDER } from "./bundle-command.ts";
import { listLicences } from "./list-licences.ts";

const COMMAND_LICENCES = "dist/waymark-licences.txt";
const manifest = z.object({ engines: z.object({ node: z.string() }) });

export async function writeCommand(): Promise<void> {
  const { engines } = manifest.parse(JSON.parse(await readFile("package.json", "utf8")));
  const { files, modules } = await bundleCommand(engines.node);
  await mkdir(COMMAND_FOLDER, { recursive: true });
  for (const name of await readdir(COMMAND_FOLDER))
    if (/^waymark.*\.cjs$/u.test(name) && !files.has(name)) await rm(join(COMMAND_FOLDER, name));
  for (const [name, code] of files)
    await writeFile(join(COMMAND_FOLDER, name), code, { mode: name === COMMAND_ENTRY ? 0o755 : 0o644 });
  await writeFile(COMMAND_LICENCES, await listLicences(modules));
}
