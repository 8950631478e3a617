/** The crash matrix where reads miss the writes of the last seconds: no answer is lost that a hasty re-read could not miss. */
import { breakEverywhere, everyRequest } from "./break-everywhere.ts";
import { lagging, UNKNOWNS } from "./breaking.ts";
import { smallChange, smallFirstSync } from "./small-scenes.ts";

breakEverywhere(lagging(smallFirstSync), everyRequest, UNKNOWNS);
breakEverywhere(lagging(smallChange), everyRequest, UNKNOWNS);
