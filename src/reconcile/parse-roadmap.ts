/** How a run reads roadmaps: here, or somewhere else, such as in another thread. */
import type { ParseOptions } from "../model/parse-options.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { parse } from "../roadmap/parse.ts";

/** Like `parse` of src/roadmap, but the result may take a while. */
export type ParseRoadmap = (text: string, options: ParseOptions) => Promise<Roadmap>;

/** Reads in this thread. */
export const parseHere: ParseRoadmap = (text, options) => Promise.resolve(parse(text, options));
