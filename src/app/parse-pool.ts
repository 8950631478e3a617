/** Reads roadmaps in a few worker threads. A document that takes too long or too much memory is refused with the reason. */
import { Worker } from "node:worker_threads";
import type { AlarmClock } from "../model/clock.ts";
import type { ParseOptions } from "../model/parse-options.ts";
import type { Roadmap } from "../model/roadmap.ts";
import type { Reason } from "../model/reason.ts";
import { refusedRoadmap } from "../roadmap/refused-roadmap.ts";

/** What a worker gets. */
export interface ParseTask {
  readonly text: string;
  readonly options: ParseOptions;
}

/** A worker answers twice: when it begins to read the document, and when it has read it. */
export type ParseAnswer = { readonly kind: "begun" } | { readonly kind: "read"; readonly roadmap: Roadmap };

export interface ParseLimits {
  /** The number of threads. */
  readonly threads: number;
  /** The longest time for one document in milliseconds. The start of a thread does not count. */
  readonly time: number;
  /** The memory of one thread, in MiB. */
  readonly memory: number;
}

export const PARSE_LIMITS: ParseLimits = { threads: 2, time: 20_000, memory: 256 };

/** The sources are TypeScript; in the bundle, the worker is a file of its own. */
const WORKER = new URL(`./parse-worker.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);

interface Waiting {
  readonly task: ParseTask;
  readonly resolve: (roadmap: Roadmap) => void;
  readonly reject: (error: unknown) => void;
}

export class ParsePool {
  readonly #clock: AlarmClock;
  readonly #limits: ParseLimits;
  readonly #waiting: Waiting[] = [];
  readonly #idle: Worker[] = [];
  readonly #busy = new Set<Worker>();

  constructor(clock: AlarmClock, limits: ParseLimits = PARSE_LIMITS) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /** Reads a document like `parse`, without blocking this thread. A refused document is a roadmap without phases. */
  parse(text: string, options: ParseOptions): Promise<Roadmap> {
    const { promise, resolve, reject } = Promise.withResolvers<Roadmap>();
    this.#waiting.push({ task: { text, options }, resolve, reject });
    this.#next();
    return promise;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#idle.splice(0), ...this.#busy].map((worker) => this.#end(worker)));
  }

  #next(): void {
    if (this.#busy.size >= this.#limits.threads) return;
    const first = this.#waiting.shift();
    if (first !== undefined) this.#run(this.#idle.pop() ?? this.#start(), first);
  }

  #start(): Worker {
    const worker = new Worker(WORKER, {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memory, stackSizeMb: 4 },
    });
    // A thread alone does not keep the process alive.
    worker.unref();
    return worker;
  }

  /** A thread can also fail while it waits for a document. Then another one is started later. */
  #rest(worker: Worker): void {
    this.#idle.push(worker);
    const leave = (): void => {
      const index = this.#idle.indexOf(worker);
      if (index !== -1) this.#idle.splice(index, 1);
    };
    worker.on("error", leave);
    worker.on("exit", leave);
  }

  /** Nothing that the thread still reports matters. Without a listener, an error would end the process. */
  async #end(worker: Worker): Promise<void> {
    worker.on("error", () => {});
    await worker.terminate();
  }

  #run(worker: Worker, { task, resolve, reject }: Waiting): void {
    this.#busy.add(worker);
    forgetListeners(worker);
    let callOff = (): void => {};
    const end = (isUsable: boolean): void => {
      callOff();
      forgetListeners(worker);
      this.#busy.delete(worker);
      if (isUsable) this.#rest(worker);
      else void this.#end(worker);
      this.#next();
    };
    const refuse = (reason: CostReason): void => {
      end(false);
      resolve(tooCostly(reason));
    };
    worker.on("message", (answer: ParseAnswer) => {
      switch (answer.kind) {
        case "begun":
          callOff = this.#clock.after(this.#limits.time, () =>
            refuse({ kind: "too-slow", seconds: this.#limits.time / 1_000 }),
          );
          return;
        case "read":
          end(true);
          resolve(answer.roadmap);
      }
    });
    worker.once("error", (error: Error) => {
      if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") {
        refuse({ kind: "too-big", mebibytes: this.#limits.memory });
        return;
      }
      end(false);
      reject(error);
    });
    worker.once("exit", (code) => {
      end(false);
      reject(new TypeError(`A thread that reads roadmaps ended with code ${code}, expected an answer.`));
    });
    worker.postMessage(task, []);
  }
}

/** Without a name, Node's own listeners would go too, and the thread would never answer again. */
function forgetListeners(worker: Worker): void {
  for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
}

type CostReason = Extract<Reason, { readonly kind: "too-slow" | "too-big" }>;

/** As for a document over the parser's own limits: a running course keeps what it has, and says why. */
function tooCostly(reason: CostReason): Roadmap {
  const message = "This document takes too long or too much memory to read. Make it shorter or simpler.";
  return refusedRoadmap({ line: 1, column: 1, message }, reason);
}
