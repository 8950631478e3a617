/** `gh waymark`: the script of the extension, with a fake `npx` that prints its arguments. */
import { execFile } from "node:child_process";
import { chmod, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const SCRIPT = join(import.meta.dirname, "../../gh-extension/gh-waymark");

async function run(args: readonly string[], env: Readonly<Record<string, string>>, programs = ["npx"]) {
  const bin = await mkdtemp(join(tmpdir(), "waymark-gh-"));
  const texts = {
    npx: '#!/bin/sh\necho "$GH_TOKEN|$GH_HOST|$*"\nexit 7\n',
  };
  for (const [name, text] of Object.entries(texts)) {
    if (!programs.includes(name)) continue;
    await writeFile(join(bin, name), text);
    await chmod(join(bin, name), 0o755);
  }
  // Bash is started by its path, so that no other program of this machine can be used.
  return promisify(execFile)("/bin/bash", [SCRIPT, ...args], { env: { PATH: bin, ...env } }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { readonly code: number; readonly stdout: string; readonly stderr: string }) => ({
      code: error.code,
      stdout: error.stdout,
      stderr: error.stderr,
    }),
  );
}

test("it runs the package, hands the arguments on and the exit code back", async () => {
  expect(await run(["check", "my file.md"], {})).toEqual({
    code: 7,
    stdout: "||--yes @waymark-dev/waymark@latest check my file.md\n",
    stderr: "",
  });
});

test("the environment reaches the package, which reads it by itself", async () => {
  const { stdout } = await run(["sync"], {
    GH_HOST: "github.example.com",
    GH_TOKEN: "mine",
    WAYMARK_VERSION: "1.2.3",
  });
  expect(stdout).toBe("mine|github.example.com|--yes @waymark-dev/waymark@1.2.3 sync\n");
});

test("without Node it says in one line what is missing", async () => {
  expect(await run(["check"], {}, [])).toEqual({
    code: 2,
    stdout: "",
    stderr: "gh waymark needs Node 24.14 or later. Install it from https://nodejs.org, and try again.\n",
  });
});
