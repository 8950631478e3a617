/** A client of the playground whose worker answers when the test says so. */
import type { Answered, Answers, Asked, Question } from "../../docs/playground/messages.ts";
import { WorkerClient } from "../../docs/playground/worker-client.ts";
import { withReading } from "../../src/config/edit-reading.ts";
import { showCourse } from "../../src/playground/show-course.ts";

export interface TestClient {
  readonly client: WorkerClient;
  readonly asked: readonly Asked[];
  readonly kinds: () => readonly Question["kind"][];
  /** Answers the last question, and lets everybody who waits for it go on. */
  readonly reply: () => Promise<void>;
  /** The same, but the worker could not do it. */
  readonly fail: (message: string) => Promise<void>;
}

export function openClient(): TestClient {
  const asked: Asked[] = [];
  let answer: (answered: Answered) => void = () => undefined;
  const client = new WorkerClient(() => ({
    send: (one) => void asked.push(one),
    listen: (act) => (answer = act),
    end: () => undefined,
  }));
  const last = (): Asked => {
    const found = asked.at(-1);
    if (found === undefined) throw new Error("nothing was asked");
    return found;
  };
  const say = async (answered: Answered): Promise<void> => {
    answer(answered);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    client,
    asked,
    kinds: () => asked.map(({ question }) => question.kind),
    reply: async () => {
      const { id, question } = last();
      await say({ id, kind: "answer", answer: await answerTo(question, asked.length) });
    },
    fail: async (message) => await say({ id: last().id, kind: "failed", message }),
  };
}

async function answerTo(question: Question, count: number): Promise<Answers[Question["kind"]]> {
  switch (question.kind) {
    case "show":
      return { course: (await showCourse(question.request)).course, progress: null };
    case "choose":
      return withReading(question.config, { options: question.options, maxIssues: null });
    case "render":
      return `<p>${count}</p>`;
  }
}
