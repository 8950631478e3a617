/** The App as its image contains it: one bundle, which starts in a third of the time that the sources need. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { bundleApp } from "../build/bundle-app.ts";

/** Writes the bundle into a temporary folder, which is removed when this process ends. Returns the path of its entry. */
export async function bundledApp(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-app-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const { files } = await bundleApp();
  for (const [name, code] of files) writeFileSync(join(folder, name), code);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  return join(folder, "app.js");
}
