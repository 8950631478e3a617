/** The worker of the playground fails in other ways than with a document that takes too long. */
import { expect, test, vi } from "vitest";
import { lastRender } from "../../docs/playground/last-render.ts";
import type { Answered } from "../../docs/playground/messages.ts";
import { WorkerClient, type Thread } from "../../docs/playground/worker-client.ts";

/** A client, and each worker that it started. */
function openClient() {
  const threads: {
    readonly fail: () => void;
    readonly answer: (answered: Answered) => void;
    ended: boolean;
  }[] = [];
  const client = new WorkerClient((): Thread => {
    let answer: (answered: Answered) => void = () => undefined;
    let fail = (): void => undefined;
    const thread = { fail: () => fail(), answer: (answered: Answered) => answer(answered), ended: false };
    threads.push(thread);
    return {
      send: () => undefined,
      listen: (act) => (answer = act),
      onFailure: (act) => (fail = act),
      end: () => void (thread.ended = true),
    };
  });
  return { client, threads };
}

const QUESTION = { kind: "render", markdown: "Learn it", pictures: new Map(), issues: null } as const;

test("a worker that cannot load is said at once, and the next question starts another one", async () => {
  vi.useFakeTimers();
  try {
    const { client, threads } = openClient();
    const asked = client.ask(QUESTION);
    threads[0]?.fail();
    await expect(asked).rejects.toThrow("A part of this page could not be loaded. Reload the page.");
    expect(threads.map(({ ended }) => ended)).toEqual([true]);
    expect(vi.getTimerCount()).toBe(0);
    const again = client.ask(QUESTION);
    threads[1]?.answer({ id: 2, kind: "answer", answer: "<p>Learn it</p>" });
    expect(await again).toBe("<p>Learn it</p>");
  } finally {
    vi.useRealTimers();
  }
});

test("an issue that could not be rendered once is rendered when it is wanted again", async () => {
  const { client, threads } = openClient();
  const shown: string[] = [];
  const render = lastRender(client, (html) => void shown.push(html));
  const first = render(QUESTION);
  threads[0]?.fail();
  await first;
  const second = render(QUESTION);
  threads[1]?.answer({ id: 2, kind: "answer", answer: "<p>Learn it</p>" });
  await second;
  expect(shown).toEqual(["", "<p>Learn it</p>"]);
});
