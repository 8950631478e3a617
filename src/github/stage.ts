/** What every stage of apply is given. */
import type { RoadmapPlace } from "../model/body.ts";
import type { Requester } from "./requester.ts";
import type { Tally } from "./tally.ts";

export interface Stage {
  readonly requester: Requester;
  /** For boards: the same one, or one with a token of its own. */
  readonly boards: Requester;
  readonly tally: Tally;
  readonly place: RoadmapPlace;
}
