/** The crash matrix for the first sync of 120 topics, at the requests where batches of issues begin and end. */
import { borders, breakEverywhere } from "./break-everywhere.ts";
import { longFirstSync } from "./long-scenes.ts";

breakEverywhere(longFirstSync, borders(/createIssue/u));
