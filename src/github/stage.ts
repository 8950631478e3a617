/** What every stage of apply is given. */
import type { RoadmapPlace } from "../plan/body.ts";
import type { Requester } from "./requester.ts";
import type { Tally } from "./tally.ts";

export interface Stage {
  readonly requester: Requester;
  readonly tally: Tally;
  readonly place: RoadmapPlace;
  /** Whether issues are asked about their cards. */
  readonly cards: boolean;
}
