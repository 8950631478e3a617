/** Lists the requests that an emulator answered without checking them against GitHub's schema or types. */
import type { Emulator } from "../start-emulator.ts";

/**
 * Each request as `GET /path`, and one line if the log has requests that the audit never saw. An empty list means that
 * all is well.
 */
export function uncheckedRequests({
  audit,
  requests,
}: Pick<Emulator, "audit" | "requests">): readonly string[] {
  const seen = audit.checked.graphql + audit.checked.rest + audit.unchecked.length;
  const missed = requests.length > seen ? [`${requests.length - seen} of the emulator's log`] : [];
  return [...audit.unchecked, ...missed];
}
