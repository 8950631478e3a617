/** The crash matrix for a roadmap of the usual size, at every fifth request. */
import { breakEverywhere, everyFifth } from "./break-everywhere.ts";
import { usualChange, usualFirstSync } from "./usual-scenes.ts";

breakEverywhere(usualFirstSync, everyFifth);
breakEverywhere(usualChange, everyFifth);
