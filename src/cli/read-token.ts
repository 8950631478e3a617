/** Finds the token that a command uses for GitHub. */
import type { GitHubPlace } from "./github-place.ts";
import type { Io } from "./io.ts";

/** Neither the environment nor GitHub's own command has a token. */
export class TokenMissing extends Error {
  override readonly name = "TokenMissing";

  constructor({ tokenNames: [name], tokenHost }: TokenPlace) {
    const host = tokenHost === null ? "" : ` --hostname ${tokenHost}`;
    super(
      `no token found. Set ${name}, or sign in with \`gh auth login${host}\` (the GitHub CLI), and try again.`,
    );
  }
}

type TokenPlace = Pick<GitHubPlace, "tokenNames" | "tokenHost">;

/**
 * The token in the environment, or the output of `gh auth token` for the host. A token is never used for another host.
 * @throws {TokenMissing}
 */
export async function readToken(env: Io["env"], place: TokenPlace): Promise<string> {
  const named = place.tokenNames.map((name) => env[name] ?? "").find((token) => token !== "");
  const token = named ?? (await tokenOfGh(env, place.tokenHost));
  if (token === "") throw new TokenMissing(place);
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
