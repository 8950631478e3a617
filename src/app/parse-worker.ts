/** Entry of a worker thread: reads roadmaps, so that a document that takes long stops nothing else. */
import { parentPort } from "node:worker_threads";
import { parse } from "../roadmap/parse.ts";
import type { ParseAnswer, ParseTask } from "./parse-pool.ts";

const answer = (said: ParseAnswer) => parentPort?.postMessage(said, []);

parentPort?.on("message", ({ text, options }: ParseTask) => {
  answer({ kind: "begun" });
  answer({ kind: "read", roadmap: parse(text, options) });
});
