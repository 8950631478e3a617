/**
 * The crash matrix: a sync of a small roadmap is broken at every request in every way. After the next run the state must
 * equal the one that no fault ever touched.
 */
import { breakEverywhere, everyRequest } from "./break-everywhere.ts";
import { smallChange, smallFirstSync } from "./small-scenes.ts";

breakEverywhere(smallFirstSync, everyRequest);
breakEverywhere(smallChange, everyRequest);
