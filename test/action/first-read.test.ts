/** The first read of the Action travels while the rest is loaded; it never costs a request more, and is never out of date. */
import { expect, test } from "vitest";
import type { Inputs } from "../../src/action/inputs.ts";
import { sendFirstRead } from "../../src/action/first-read.ts";
import { readPlace } from "../../src/action/place.ts";
import { DEFAULT_SOURCES } from "../../src/reconcile/stock.ts";

const place = readPlace({ GITHUB_REPOSITORY: "ada/roadmap" });
const inputs: Inputs = { token: "ghs_1", projectToken: null, mode: "progress", sources: DEFAULT_SOURCES };

/** A `send` that counts: its answers are numbered. */
function counting() {
  const bodies: unknown[] = [];
  const send = (_url: string, init?: RequestInit): Promise<Response> => {
    bodies.push(init?.body);
    return Promise.resolve(new Response(String(bodies.length)));
  };
  return { send, bodies };
}

const textOf = async (answer: Promise<Response>): Promise<string> => (await answer).text();

test.each(["progress", "sync", "digest"] as const)(
  "in mode %s, the same request gets the answer that is on its way, once",
  async (mode) => {
    const { send, bodies } = counting();
    const first = sendFirstRead({ ...inputs, mode }, place, send);
    await first.sent;
    expect(bodies).toEqual([expect.stringContaining('"owner":"ada","name":"roadmap"')]);
    const body = String(bodies[0]);
    const again = () => textOf(first.send(place.graphqlUrl, { method: "POST", body }));
    expect([await again(), await again()]).toEqual(["1", "2"]);
  },
);

test.each(["check", "cohort"] as const)("in mode %s, nothing is sent", async (mode) => {
  const { send, bodies } = counting();
  await sendFirstRead({ ...inputs, mode }, place, send).sent;
  expect(bodies).toEqual([]);
});

test("after a write, the answer is out of date and is not used; after a read it is", async () => {
  for (const [before, expected] of [
    [{ method: "GET" }, "1"],
    [{ method: "POST", body: '{"query":"query ReadSchema' }, "1"],
    [{ method: "POST", body: '{"query":"mutation Close' }, "3"],
    [{ method: "PATCH" }, "3"],
  ] as const) {
    const { send, bodies } = counting();
    const first = sendFirstRead(inputs, place, send);
    await first.send(place.graphqlUrl, before);
    const answer = first.send(place.graphqlUrl, { method: "POST", body: String(bodies[0]) });
    expect(await textOf(answer)).toBe(expected);
  }
});

test("it is answered when the answer is there or the request failed, and at once where nothing is sent", async () => {
  const { promise, resolve } = Promise.withResolvers<Response>();
  const first = sendFirstRead(inputs, place, () => promise);
  expect(first.isAnswered()).toBe(false);
  resolve(new Response("1"));
  await first.sent;
  expect(first.isAnswered()).toBe(true);
  expect(sendFirstRead({ ...inputs, mode: "check" }, place, counting().send).isAnswered()).toBe(true);
});

test("another request is sent as it is", async () => {
  const { send, bodies } = counting();
  const first = sendFirstRead(inputs, place, send);
  expect(await textOf(first.send(place.graphqlUrl, { method: "POST", body: "another" }))).toBe("2");
  expect(bodies[1]).toBe("another");
});

test("a first read that fails is an error of the run's own request, and only of that", async () => {
  const failing = () => Promise.reject(new TypeError("fetch failed"));
  const first = sendFirstRead(inputs, place, failing);
  await first.sent;
  expect(first.isAnswered()).toBe(true);
  await expect(first.send(place.graphqlUrl, { method: "POST" })).rejects.toThrow("fetch failed");
});
