/** Finds the token that a command uses for GitHub. */
import type { Io } from "./io.ts";

/** Neither the environment nor GitHub's own command has a token. */
export class TokenMissing extends Error {
  override readonly name = "TokenMissing";

  constructor() {
    super(
      "no token found. Set GITHUB_TOKEN, or sign in with `gh auth login` (the GitHub CLI), and try again.",
    );
  }
}

/**
 * GITHUB_TOKEN, GH_TOKEN, or the output of `gh auth token`. `host` is the GitHub to use, null for github.com: a token
 * is never used for another host.
 * @throws {TokenMissing}
 */
export async function readToken(env: Io["env"], host: string | null): Promise<string> {
  const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"] || (await tokenOfGh(env, host));
  if (token === "") throw new TokenMissing();
  return token;
}

/** The empty string if gh is not installed or not signed in, because then its exit code is not 0. */
async function tokenOfGh(env: Io["env"], host: string | null): Promise<string> {
  const args = ["auth", "token", ...(host === null ? [] : ["--hostname", host])];
  try {
    // Loaded here because it takes long, and most commands do not need gh.
    const { run } = await import("../machine/run.ts");
    const { stdout } = await run("gh", args, { env: { ...env } });
    return stdout.trim();
  } catch (error) {
    if (error instanceof Error && "code" in error) return "";
    throw error;
  }
}
