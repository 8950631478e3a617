/** Reads and checks the Action's inputs, with the names in action.yml. */
import type { Sources } from "../reconcile/stock.ts";
import { CONFIG_PATH, isRepositoryPath, repositoryPath } from "../model/paths.ts";

const MODES = ["progress", "sync", "digest", "check", "cohort"] as const;

/**
 * `progress`: update the files. `sync`: also open and update the issues, if there is no App. `digest`: the same, and
 * the weekly digest on the tracking issue. `check`: show on a pull request how its roadmap is read. `cohort`: show the
 * learners of a roadmap in the mentor's repository.
 */
export type Mode = (typeof MODES)[number];

export interface Inputs {
  readonly token: string;
  /** A person's own token, only for boards; null if there is none. */
  readonly projectToken: string | null;
  readonly mode: Mode;
  readonly sources: Sources;
}

/** An input that is missing or invalid. The message says which one, what was expected, and what to do. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/** `read` is `core.getInput`. It returns the empty string for an input that was not set. Throws InputError. */
export function readInputs(read: (name: string) => string): Inputs {
  const token = read("token");
  if (token === "") {
    throw new InputError(
      "The input `token` is empty. Leave it out to use the workflow's own token, or give it a secret that exists.",
    );
  }
  const asked = read("mode") || "progress";
  const mode = MODES.find((known) => known === asked);
  if (mode === undefined) {
    throw new InputError(`The input \`mode\` is "${asked}". It can be: ${MODES.join(", ")}.`);
  }
  const app = read("app").replace(/\[bot\]$/u, "");
  if (app !== "" && !/^[a-z0-9][a-z0-9-]*$/iu.test(app)) {
    throw new InputError(
      `The input \`app\` is "${app}". Give the App's slug: the last part of its page's address.`,
    );
  }
  return {
    token,
    projectToken: read("project-token") || null,
    mode,
    sources: {
      app: app || null,
      roadmap: pathIn("roadmap", read),
      config: pathIn("config", read) ?? CONFIG_PATH,
      reading: null,
    },
  };
}

function pathIn(name: "roadmap" | "config", read: (name: string) => string): string | null {
  const path = read(name);
  if (path === "") return null;
  if (isRepositoryPath(path)) return repositoryPath(path);
  throw new InputError(
    `The input \`${name}\` is ${JSON.stringify(path)}. Give a path inside the repository, such as docs/roadmap.md, without a / before it.`,
  );
}
