/** Whose turn it is when a run ends while one of its requests still waits. */
import { expect, test } from "vitest";
import { Turns, type Place } from "../../src/jobs/turns.ts";

const LIMITS = { atOnce: 1, open: 10, openOfInstallation: 10 };

/** Enters a job and returns its place, or null if it is not its turn yet. */
function entered(turns: Turns, key: string, installation = 1): () => Place | null {
  let place: Place | null = null;
  turns.enter(key, installation, "person", (given) => (place = given));
  return () => place;
}

function started(turns: Turns, key: string, installation = 1): Place {
  const place = entered(turns, key, installation)();
  if (place === null) throw new Error(`${key} has not started`);
  return place;
}

/** Lets everything go on that does not wait for something. */
const settled = () => new Promise<void>((resolve) => void setImmediate(resolve));

test("a run that ends while a request of it sleeps leaves its place to the next job, and the request takes none", async () => {
  const turns = new Turns(LIMITS);
  const { signal } = new AbortController();
  const sleep = Promise.withResolvers<void>();
  const first = started(turns, "first");
  const request = first.aside(() => sleep.promise, signal);
  expect([turns.working, turns.aside]).toEqual([0, 1]);
  first.end();
  expect([turns.working, turns.aside, turns.openOf(1), turns.isWorking(1)]).toEqual([0, 0, 0, false]);

  const second = started(turns, "second");
  sleep.resolve();
  await request;
  expect([turns.working, turns.aside]).toEqual([1, 0]);
  second.end();
  expect([turns.working, turns.aside, turns.isWorking(1)]).toEqual([0, 0, false]);
});

test("a run that ends while it waits for its place leaves the line, and nobody gets its place", async () => {
  const turns = new Turns(LIMITS);
  const { signal } = new AbortController();
  const first = started(turns, "first");
  const sleep = Promise.withResolvers<void>();
  const request = first.aside(() => sleep.promise, signal);
  const other = started(turns, "other", 2);
  sleep.resolve();
  await settled();
  first.end();
  await request;
  other.end();
  expect([turns.working, turns.aside]).toEqual([0, 0]);
  started(turns, "next").end();
});

test("a run that gets its place back and ends at once gives it back", async () => {
  const turns = new Turns(LIMITS);
  const { signal } = new AbortController();
  const first = started(turns, "first");
  const sleep = Promise.withResolvers<void>();
  const request = first.aside(() => sleep.promise, signal);
  const other = started(turns, "other", 2);
  sleep.resolve();
  await settled();
  // The place of the other run goes to the first one, which ends before its request goes on.
  other.end();
  first.end();
  await request;
  expect([turns.working, turns.aside, turns.isWorking(1)]).toEqual([0, 0, false]);
});

test("a run that is told to stop after it ended takes no place", async () => {
  const turns = new Turns(LIMITS);
  const stop = new AbortController();
  const first = started(turns, "first");
  const request = first.aside(() => new Promise<void>(() => undefined), stop.signal);
  first.end();
  stop.abort(new Error("The process stops"));
  await expect(request).rejects.toThrow("The process stops");
  expect([turns.working, turns.aside]).toEqual([0, 0]);
});

test("a run gives its place back each time that it waits, and takes it each time", async () => {
  const turns = new Turns(LIMITS);
  const { signal } = new AbortController();
  const first = started(turns, "first");
  for (let round = 0; round < 2; round += 1) {
    const sleep = Promise.withResolvers<void>();
    const request = first.aside(() => sleep.promise, signal);
    expect([turns.working, turns.aside]).toEqual([0, 1]);
    sleep.resolve();
    await request;
    expect([turns.working, turns.aside]).toEqual([1, 0]);
  }
});
