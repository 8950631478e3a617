/** Why Waymark does nothing in a repository. */
import type { Verdict } from "./roadmap.ts";

export interface StayOut {
  readonly kind: "stay-out";
  /** One or more sentences in English, for logs and the command line. */
  readonly reason: string;
  /** The same in the language of the course, for the learner. What no learner can meet is in English too. */
  readonly words: string;
  /**
   * `decided`: a person wants it so. `obstacle`: something is in the way, and the reason says what to do. Otherwise the
   * file does not exist (`absent`), or it is not read as a roadmap.
   */
  readonly why: "decided" | "obstacle" | "absent" | Exclude<Verdict, "roadmap">;
}
