/**
 * The crash matrix: a sync of a small roadmap is broken at every request in every way. After the next run, the state
 * must be the same as without a fault.
 */
import { breakEverywhere, everyRequest } from "./break-everywhere.ts";
import { smallChange, smallFirstSync } from "./small-scenes.ts";

breakEverywhere(smallFirstSync, everyRequest);
breakEverywhere(smallChange, everyRequest);
