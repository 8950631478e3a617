/** Asks the worker to render Markdown, but only if something in it changed since the last time. */
import type { Question } from "./messages.ts";
import { NoAnswer, type WorkerClient } from "./worker-client.ts";

/** What is rendered, without the kind of the question. */
export type Wanted = Omit<Extract<Question, { readonly kind: "render" }>, "kind">;

/** `show` gets the HTML of the last text that was wanted; an empty text if it cannot be rendered. */
export function lastRender(
  client: Pick<WorkerClient, "ask">,
  show: (html: string) => void,
): (wanted: Wanted) => Promise<void> {
  let last: string | null = null;
  return async (wanted) => {
    const key = keyOf(wanted);
    if (key === last) return;
    last = key;
    try {
      const html = await client.ask({ kind: "render", ...wanted });
      // Another text may be wanted by now.
      if (key === last) show(html);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (key !== last) return;
      // Whenever it is wanted again, it is worth another try.
      last = null;
      show("");
    }
  };
}

/** Each key press makes new maps, mostly with the same content. */
const keyOf = ({ markdown, pictures, issues }: Wanted): string =>
  JSON.stringify([markdown, [...pictures], issues === null ? null : [...issues]]);
