/** The input of every stage of apply. */
import type { RoadmapPlace } from "../model/body.ts";
import type { Requester } from "./requester.ts";
import type { Tally } from "./tally.ts";

export interface Stage {
  readonly requester: Requester;
  /** For boards: the same requester, or one with a separate token. */
  readonly boards: Requester;
  readonly tally: Tally;
  readonly place: RoadmapPlace;
}
