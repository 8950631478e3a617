/** Reads a public repository's README and config through GitHub's API, without a token. */
import { CONFIG_PATH } from "../../src/model/paths.ts";
import { UnreadableRepository } from "./repository-in.ts";
import type { Shared } from "./share-link.ts";

/** What a repository has: the file that its config names as the roadmap, else its README. */
export interface Found extends Shared {
  /** The path of the file; null for the README. */
  readonly source: string | null;
}

/** Throws UnreadableRepository. Costs two of the 60 requests an hour, or three where the config names a file. */
export async function readRepository(
  name: string,
  get: (url: string, init: RequestInit) => Promise<Response>,
): Promise<Found> {
  const read = (path: string) =>
    get(`https://api.github.com/repos/${name}/${path}`, {
      headers: { accept: "application/vnd.github.raw+json" },
      referrerPolicy: "no-referrer",
    });
  const [readme, answer] = await Promise.all([read("readme"), read(`contents/${CONFIG_PATH}`)]);
  if (!answer.ok && answer.status !== 404) throw new UnreadableRepository(whyNot(name, answer));
  const config = answer.ok ? await answer.text() : "";
  const source = await sourceIn(config);
  const roadmap =
    source === null ? readme : await read(`contents/${source.split("/").map(encodeURIComponent).join("/")}`);
  if (source !== null && roadmap.status === 404)
    throw new UnreadableRepository(`${CONFIG_PATH} of ${name} names ${source}, and there is no such file.`);
  if (!roadmap.ok) throw new UnreadableRepository(whyNot(name, roadmap));
  return { markdown: await roadmap.text(), config, source };
}

/** The file that a config names as the roadmap. YAML loads only if there is one. */
async function sourceIn(config: string): Promise<string | null> {
  if (!/^source\b/mu.test(config)) return null;
  const { readYaml } = await import("../../src/yaml/read-yaml.ts");
  const { value, issues } = readYaml(config);
  if (issues.length > 0 || typeof value !== "object" || value === null || !("source" in value)) return null;
  return typeof value.source === "string" ? value.source : null;
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
