/** The Action's inputs, as action.yml names them, checked. */
import type { Sources } from "../reconcile/take-stock.ts";
import { CONFIG_PATH } from "../model/paths.ts";

const MODES = ["progress", "sync", "digest", "check"] as const;

/**
 * `progress`: make the files anew. `sync`: open and keep the issues as well, where no App does. `digest`: the
 * same, and the weekly digest on the tracking issue. `check`: say on a pull
 * request how the roadmap in it is read.
 */
export type Mode = (typeof MODES)[number];

export interface Inputs {
  readonly token: string;
  /** A person's own, for boards alone; null where none was given. */
  readonly projectToken: string | null;
  readonly mode: Mode;
  readonly sources: Sources;
}

/** An input that is missing or cannot be used: which one, what was expected, what to do. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/** `read` is `core.getInput`: the empty string stands for an input that was not given. Throws InputError. */
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
      roadmap: read("roadmap") || null,
      config: read("config") || CONFIG_PATH,
    },
  };
}
