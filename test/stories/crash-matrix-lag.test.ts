/**
 * The crash matrix with reads that miss the writes of the last seconds. For each lost answer, a re-read that comes too
 * early could miss the write.
 */
import { breakEverywhere, everyRequest } from "./break-everywhere.ts";
import { lagging, UNKNOWNS } from "./breaking.ts";
import { smallChange, smallFirstSync } from "./small-scenes.ts";

breakEverywhere(lagging(smallFirstSync), everyRequest, UNKNOWNS);
breakEverywhere(lagging(smallChange), everyRequest, UNKNOWNS);
