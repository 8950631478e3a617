/** Asks the worker, and starts a new one where a document keeps it busy for too long. */
import type { Answered, Answers, Asked, Question } from "./messages.ts";

type Kind = Question["kind"];

/** How long a document may keep the worker busy, in milliseconds. Then the worker ends and a new one starts. */
const DEADLINE = 20_000;

const TOO_LONG = "This document takes too long to read. Try a shorter one.";
const NOT_LOADED = "A part of this page could not be loaded. Reload the page.";

/** The worker did not answer in time, could not read the document, or could not load. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/** A running worker. */
export interface Thread {
  send(asked: Asked): void;
  listen(act: (answered: Answered) => void): void;
  /** Calls `act` if its script cannot load, or if it says what the page cannot read. */
  onFailure(act: () => void): void;
  end(): void;
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
  async ask<K extends Kind>(question: Extract<Question, { readonly kind: K }>): Promise<Answers[K]>;
  async ask(question: Question): Promise<Answers[Kind]> {
    const thread = this.#running();
    const id = (this.#last += 1);
    const { promise, resolve, reject } = Promise.withResolvers<Answers[Kind]>();
    this.#waiting.set(id, { resolve, reject });
    const alarm = setTimeout(() => this.#giveUp(TOO_LONG), DEADLINE);
    try {
      thread.send({ id, question });
      return await promise;
    } finally {
      clearTimeout(alarm);
      this.#waiting.delete(id);
    }
  }

  /** Ends the worker. */
  close(): void {
    this.#thread?.end();
    this.#thread = null;
  }

  #running(): Thread {
    if (this.#thread !== null) return this.#thread;
    const thread = this.#start();
    thread.listen((answered) => {
      const waiting = this.#waiting.get(answered.id);
      if (answered.kind === "answer") waiting?.resolve(answered.answer);
      else waiting?.reject(new NoAnswer(answered.message));
    });
    thread.onFailure(() => this.#giveUp(NOT_LOADED));
    this.#thread = thread;
    return thread;
  }

  #giveUp(why: string): void {
    this.close();
    const error = new NoAnswer(why);
    for (const { reject } of this.#waiting.values()) reject(error);
  }
}
