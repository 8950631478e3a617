/** The settings that the Actions service is started with. */
import type { Urls } from "../server/urls.ts";

/**
 * Gets the environment that the Action's process would get, with the inputs that the step sets, and the job's token. The
 * step fails if the promise is rejected.
 */
export type PlayedAction = (environment: Readonly<Record<string, string>>, token: string) => Promise<void>;

export interface ActionsSettings {
  readonly urls: Urls;
  /**
   * The folder that holds `action.yml`, by the name in `uses`: `{ "octo/learn@v1": "/clone/of/learn" }`. A function
   * plays an Action without a process of its own.
   */
  readonly actions: Readonly<Record<string, string | PlayedAction>>;
  /** Milliseconds between an event and the start of its run, like GitHub's queue for runners. Default: 0. */
  readonly runnerDelay?: number;
  /** Environment variables of the runner's machine, which every step gets. Default: none. */
  readonly runnerEnvironment?: Readonly<Record<string, string>>;
}
