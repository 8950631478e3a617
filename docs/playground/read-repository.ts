/** Reads a public repository's README and config through GitHub's API, without a token. */
import type { Shared } from "./share-link.ts";

/** The repository could not be read. The message says why and what to do. */
export class UnreadableRepository extends Error {
  override readonly name = "UnreadableRepository";
}

/** `owner/name` in a name or an address that a person pasted; null if there is none. */
export function repositoryIn(text: string): string | null {
  const [, owner, name] =
    /^(?:https?:\/\/github\.com\/|git@github\.com:)?([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[/?#].*)?$/u.exec(
      text.trim(),
    ) ?? [];
  return owner === undefined || name === undefined ? null : `${owner}/${name}`;
}

/** The README and the config, if there is one. Throws UnreadableRepository. Costs two of the 60 requests an hour. */
export async function readRepository(
  name: string,
  get: (url: string, init: RequestInit) => Promise<Response>,
): Promise<Shared> {
  const read = (path: string) =>
    get(`https://api.github.com/repos/${name}/${path}`, {
      headers: { accept: "application/vnd.github.raw+json" },
      referrerPolicy: "no-referrer",
    });
  const [readme, config] = await Promise.all([read("readme"), read("contents/.github/roadmap.yml")]);
  if (!readme.ok) throw new UnreadableRepository(whyNot(name, readme));
  if (!config.ok && config.status !== 404) throw new UnreadableRepository(whyNot(name, config));
  return { markdown: await readme.text(), config: config.ok ? await config.text() : "" };
}

/** GitHub's answers to requests without a token: docs.github.com, "Rate limits for the REST API". */
function whyNot(name: string, { status, headers }: Response): string {
  if (headers.get("x-ratelimit-remaining") === "0") {
    const seconds = Number(headers.get("x-ratelimit-reset"));
    const until = seconds > 0 ? ` until ${new Date(seconds * 1000).toLocaleTimeString()}` : "";
    return `GitHub allows 60 requests an hour without a token, and they are used up${until}. Paste the README instead.`;
  }
  if (status === 404) return `${name} does not exist, is private, or has no README.`;
  return `GitHub answered with ${status}. Try again, or paste the README.`;
}
