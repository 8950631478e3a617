/** What the Actions service is started with. */
import type { Urls } from "../server/urls.ts";

export interface ActionsSettings {
  readonly urls: Urls;
  /** Folder that holds `action.yml`, by what `uses` names: `{ "octo/learn@v1": "/clone/of/learn" }`. */
  readonly actions: Readonly<Record<string, string>>;
  /** Milliseconds from an event to the start of its run, as a queue for runners would take. None unless told. */
  readonly runnerDelay?: number;
}
