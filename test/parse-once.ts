/** Reads roadmaps as the App does, but in this thread: each document once, because most stories read the same few. */
import { rememberRoadmaps } from "../src/app/roadmap-cache.ts";
import { parseHere } from "../src/reconcile/parse-roadmap.ts";

export const parseOnce = rememberRoadmaps(parseHere);
