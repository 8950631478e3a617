/** The possible results of a probe: an answer, a refusal, an unreadable answer, no answer, or a bug. */
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { RateLimited, TokenRejected } from "../../../src/model/errors.ts";
import { refused } from "../../../src/github/refusals.ts";
import { repository } from "../../builders.ts";
import { scripted } from "../../github/scripted-requester.ts";
import { storyClock } from "../../story-clock.ts";
import { openLive, type Live } from "../../../tools/live/live.ts";
import { askAll, type Probe } from "../../../tools/live/probe.ts";

const live: Live = {
  ...openLive({
    requester: scripted(),
    clock: storyClock(),
    owner: "ada",
    name: "scratch",
  }),
  repository: repository(),
  scopes: null,
};

const probe = (ask: Probe["ask"]): Probe => ({ name: "it", assumes: "that", otherwise: "this", ask });
const failing = (error: () => unknown) => probe(() => Promise.resolve().then(() => Promise.reject(error())));

async function verdictOf(one: Probe): Promise<string> {
  const told: string[] = [];
  await askAll([one], live, ({ verdict, did }) => told.push(`${verdict}: ${did}`));
  return told.join("\n");
}

test.each([
  ["agrees: yes", probe(() => Promise.resolve({ did: "yes", agrees: true }))],
  ["differs: no", probe(() => Promise.resolve({ did: "no", agrees: false }))],
  [
    'differs: GitHub refused "it" (FORBIDDEN): not you',
    failing(() => refused("it", { type: "FORBIDDEN", said: "not you" })),
  ],
  ["differs: the answer has another shape", failing(() => z.number().safeParse("one").error)],
  ["unanswered: GitHub asks to wait until", failing(() => new RateLimited(0, "slow down"))],
])("%s", async (said, one) => {
  expect((await verdictOf(one)).startsWith(said)).toBe(true);
});

test("a token that is rejected, and a mistake of ours, end it", async () => {
  await expect(verdictOf(failing(() => new TokenRejected("Bad credentials")))).rejects.toThrow(
    "Bad credentials",
  );
  await expect(verdictOf(failing(() => new TypeError("undefined is not a function")))).rejects.toThrow(
    "not a function",
  );
});
