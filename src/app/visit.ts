/** One visit of a repository: what the App does when it may be out of date. */
import type { VisitTools } from "./start-app.ts";
import type { Visit } from "./visit-request.ts";

/** Opens the way to visit repositories, with what lives as long as the App does. */
export function openVisit({ log }: VisitTools): Visit {
  return ({ owner, name, reasons }) => {
    log.info({ repository: `${owner}/${name}`, reasons: [...reasons] }, "visited");
    return Promise.resolve({ again: null });
  };
}
