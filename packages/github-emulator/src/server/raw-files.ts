/**
 * Files of public repositories without the API, as `raw.githubusercontent.com` serves them. On GitHub Enterprise Server,
 * and here, the path begins with `/raw`.
 */
import { objectAt, headOf } from "../model/git.ts";
import type { Repository } from "../model/repository.ts";
import type { World } from "../model/world.ts";
import type { Reply } from "./exchange.ts";
import { reply } from "./exchange.ts";

export interface RawRequest {
  readonly path: string;
  readonly status: number;
}

export class RawFiles {
  readonly #world: World;
  /** Every request so far. */
  readonly requests: RawRequest[] = [];
  /** From this many requests on, the answer is 429. GitHub limits them too, but publishes no number. */
  limit = Infinity;

  constructor(world: World) {
    this.#world = world;
  }

  /** The answer for a path that belongs to no API; null if it does not begin with `/raw/`. */
  answer(path: string): Reply | null {
    const [owner, name, ref, ...rest] = /^\/raw\/([^?]*)/.exec(path)?.[1]?.split("/") ?? [];
    if (owner === undefined) return null;
    const answer = this.#find(`${owner}/${name ?? ""}`, ref ?? "", decodeURIComponent(rest.join("/")));
    this.requests.push({ path, status: answer.status });
    return answer;
  }

  #find(fullName: string, ref: string, path: string): Reply {
    if (this.requests.length >= this.limit) return text(429, "429: Too Many Requests");
    const repository = this.#world.repositories.get(fullName.toLowerCase());
    // A private repository is not found, because there is no token.
    if (repository === undefined || repository.private) return text(404, "404: Not Found");
    const content = contentAt(repository, ref, path);
    return content === null ? text(404, "404: Not Found") : text(200, content);
  }
}

function contentAt(repository: Repository, ref: string, path: string): Buffer | null {
  const branch = repository.branches.get(ref === "HEAD" ? repository.defaultBranch : ref);
  const commit = branch === undefined ? repository.commits.get(ref) : headOf(branch);
  const object = commit === undefined ? null : objectAt(commit.files, path);
  return object?.kind === "Blob" ? object.content : null;
}

function text(status: number, content: string | Buffer): Reply {
  const body = Buffer.isBuffer(content) ? content : Buffer.from(content);
  return reply(status, body, { "content-type": "text/plain; charset=utf-8", "cache-control": "max-age=300" });
}
