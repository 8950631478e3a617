/**
 * The crash matrix: a sync of a small roadmap is broken at every request in every way. After the next run the state must
 * equal the one that no fault ever touched.
 */
import { breakEverywhere, everyRequest } from "./break-everywhere.ts";
import { SMALL_SCENES } from "./breaking.ts";

for (const scene of SMALL_SCENES) breakEverywhere(scene, everyRequest);
