/**
 * Runs the parser once before there is something to parse. V8 compiles a function when it is first called, which takes most of the
 * time in a short run. While the first answer travels, the process has nothing else to do.
 */
import type { Roadmap } from "../model/roadmap.ts";
import { parse } from "../roadmap/parse.ts";
import { SAMPLE } from "./sample.ts";

/** Returns what the parser made of the sample. */
export const warmUp = (): Roadmap => parse(SAMPLE);
