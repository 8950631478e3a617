/**
 * Keeps the compiled code of the command's parts between runs. Node's own cache has only what V8 compiles while a file
 * loads. Most functions are compiled later, when they are first called, and that took a fifth of the time of `waymark check`.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { withTierUp } from "./tier-up.ts";

/** The first line of a part of the bundle: a hash of the rest. V8 only looks at the length of a source. */
const PART = /^\/\/ part ([\da-f]{64})\n/u;

/** Compiled code is kept in `folder`, which exists. V8 refuses code of another version or with other options. */
export function keepCompiled(folder: string): void {
  const { extensions } = createRequire(import.meta.url);
  const usual = extensions[".js"];
  extensions[".cjs"] = (module, path) => {
    const source = readFileSync(path, "utf8");
    const hash = PART.exec(source)?.[1];
    if (hash === undefined) return usual?.(module, path);
    const kept = join(folder, `waymark-${hash}`);
    const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
    const cached = existsSync(kept) && { cachedData: readFileSync(kept) };
    const script = withTierUp(() => new Script(wrapped, { filename: path, ...cached }));
    // At the end, every function is compiled that this run called.
    if (script.cachedDataRejected !== false) process.once("exit", () => keep(kept, script));
    script.runInThisContext()(module.exports, module.require.bind(module), module, path, import.meta.dirname);
  };
}

/** Two runs may do this at once, so that no file is written in place. */
function keep(path: string, script: Script): void {
  const written = `${path}-${process.pid}`;
  try {
    writeFileSync(written, script.createCachedData(), { mode: 0o600 });
    renameSync(written, path);
  } catch {
    // For example, the disk is full. The next run then starts as slowly as this one, and this one did its work.
  }
}
