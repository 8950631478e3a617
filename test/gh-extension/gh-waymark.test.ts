/** `gh waymark`: the script of the extension, with a fake `gh` and a fake `npx` that print their arguments. */
import { execFile } from "node:child_process";
import { chmod, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const SCRIPT = join(import.meta.dirname, "../../gh-extension/gh-waymark");

async function run(args: readonly string[], env: Readonly<Record<string, string>>, programs = ["gh", "npx"]) {
  const bin = await mkdtemp(join(tmpdir(), "waymark-gh-"));
  const texts = {
    gh: '#!/bin/sh\n[ "$1 $2" = "auth token" ] && echo "token of $4"\n',
    npx: '#!/bin/sh\necho "$GH_TOKEN|$GITHUB_API_URL|$*"\nexit 7\n',
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

test("it runs the package with the token of gh, hands the arguments on and the exit code back", async () => {
  expect(await run(["check", "my file.md"], {})).toEqual({
    code: 7,
    stdout: "token of github.com||--yes @waymark-dev/waymark@latest check my file.md\n",
    stderr: "",
  });
});

test("another GitHub is asked where gh is set to it, and a token that is set is kept", async () => {
  const { stdout } = await run(["sync"], { GH_HOST: "github.example.com", WAYMARK_VERSION: "1.2.3" });
  expect(stdout).toBe(
    "token of github.example.com|https://github.example.com/api/v3|--yes @waymark-dev/waymark@1.2.3 sync\n",
  );
  expect((await run(["sync"], { GH_TOKEN: "mine" })).stdout).toBe(
    "mine||--yes @waymark-dev/waymark@latest sync\n",
  );
});

test("without Node it says in one line what is missing", async () => {
  expect(await run(["check"], {}, ["gh"])).toEqual({
    code: 2,
    stdout: "",
    stderr: "gh waymark needs Node 24.14 or later. Install it from https://nodejs.org, and try again.\n",
  });
});
