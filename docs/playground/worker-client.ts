/** Asks the worker, and starts a new one where a document keeps it busy for too long. */
import type { Answered, Answers, Asked, Question } from "./messages.ts";

type Kind = Question["kind"];

/** How long a document may keep the worker busy, in milliseconds. Then the worker ends and a new one starts. */
const DEADLINE = 20_000;

/** The worker did not answer in time, or could not read the document. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/** The part of `Worker` that is used. */
export interface Thread {
  postMessage(asked: Asked): void;
  addEventListener(type: "message", listen: (event: { readonly data: Answered }) => void): void;
  terminate(): void;
}

interface Waiting {
  readonly resolve: (answer: Answers[Kind]) => void;
  readonly reject: (error: NoAnswer) => void;
}

export class WorkerClient {
  readonly #start: () => Thread;
  readonly #waiting = new Map<number, Waiting>();
  #thread: Thread | null = null;
  #last = 0;

  /** `start` makes a worker. */
  constructor(start: () => Thread) {
    this.#start = start;
  }

  /** The answer. Rejects with NoAnswer. */
  async ask<K extends Kind>(question: Extract<Question, { readonly kind: K }>): Promise<Answers[K]> {
    const thread = this.#running();
    const id = (this.#last += 1);
    const { promise, resolve, reject } = Promise.withResolvers<Answers[Kind]>();
    this.#waiting.set(id, { resolve, reject });
    const alarm = setTimeout(() => this.#giveUp(), DEADLINE);
    try {
      thread.postMessage({ id, question });
      // The worker answers a question with the answer of its kind.
      return (await promise) as Answers[K];
    } finally {
      clearTimeout(alarm);
      this.#waiting.delete(id);
    }
  }

  /** Ends the worker. */
  close(): void {
    this.#thread?.terminate();
    this.#thread = null;
  }

  #running(): Thread {
    if (this.#thread !== null) return this.#thread;
    const thread = this.#start();
    thread.addEventListener("message", ({ data }) => {
      const waiting = this.#waiting.get(data.id);
      if (data.kind === "answer") waiting?.resolve(data.answer);
      else waiting?.reject(new NoAnswer(data.message));
    });
    this.#thread = thread;
    return thread;
  }

  #giveUp(): void {
    this.close();
    const error = new NoAnswer("This document takes too long to read. Try a shorter one.");
    for (const { reject } of this.#waiting.values()) reject(error);
  }
}
