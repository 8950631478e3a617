/** Entry of a worker thread: reads roadmaps, so that a document that takes long stops nothing else. */
import { parentPort } from "node:worker_threads";
import { parse } from "../roadmap/parse.ts";
import type { ParseTask } from "./parse-pool.ts";

parentPort?.on("message", ({ text, options }: ParseTask) =>
  parentPort?.postMessage(parse(text, options), []),
);
