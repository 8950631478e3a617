/** The App as its image contains it: one bundle, which starts in a third of the time that the sources need. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const BUILD = fileURLToPath(new URL("../build/app.ts", import.meta.url));

/** Makes the bundle in a temporary folder, which is removed when this process ends. Returns the path of its entry. */
export function bundledApp(): string {
  const folder = mkdtempSync(join(tmpdir(), "waymark-app-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  // In a process of its own, because the bundler's memory would count as this one's.
  execFileSync(process.execPath, [BUILD, folder], { stdio: ["ignore", "ignore", "inherit"] });
  return join(folder, "app.js");
}
