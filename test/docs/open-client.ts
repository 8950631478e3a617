/** A client of the playground whose worker answers when the test says so. */
import { chooseReading } from "../../docs/playground/choose-reading.ts";
import type { Answered, Answers, Asked, Question } from "../../docs/playground/messages.ts";
import { WorkerClient } from "../../docs/playground/worker-client.ts";
import { showCourse } from "../../src/playground/show-course.ts";

export interface TestClient {
  readonly client: WorkerClient;
  readonly asked: readonly Asked[];
  readonly kinds: () => readonly Question["kind"][];
  /** Answers all questions so far, and lets everybody who waits for them go on. */
  readonly reply: () => Promise<void>;
  /** The same, but the worker can answer none of them. */
  readonly fail: (message: string) => Promise<void>;
}

export function openClient(): TestClient {
  const asked: Asked[] = [];
  let answer: (answered: Answered) => void = () => undefined;
  const client = new WorkerClient(() => ({
    send: (one) => void asked.push(one),
    listen: (act) => (answer = act),
    onFailure: () => undefined,
    end: () => undefined,
  }));
  let answered = 0;
  const answerAll = async (answerOf: (one: Asked) => Promise<Answered>): Promise<void> => {
    const waiting = asked.slice(answered);
    if (waiting.length === 0) throw new Error("nothing was asked");
    answered = asked.length;
    for (const one of waiting) answer(await answerOf(one));
    await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    client,
    asked,
    kinds: () => asked.map(({ question }) => question.kind),
    reply: async () =>
      await answerAll(async ({ id, question }) => ({
        id,
        kind: "answer",
        answer: await answerTo(question, id),
      })),
    fail: async (message) => await answerAll(({ id }) => Promise.resolve({ id, kind: "failed", message })),
  };
}

async function answerTo(question: Question, id: number): Promise<Answers[Question["kind"]]> {
  switch (question.kind) {
    case "show":
      return { course: (await showCourse(question.request)).course, progress: null };
    case "choose":
      return chooseReading(question.config, question.options);
    case "render":
      return `<p>${id}</p>`;
  }
}
