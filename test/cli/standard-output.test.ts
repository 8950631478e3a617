/** Text goes out directly, through the stream when a pipe is full, and nowhere when nobody reads any more. */
import { expect, test } from "vitest";
import { standardOutput } from "../../src/cli/standard-output.ts";

const text = (bytes: readonly Uint8Array[]): string => Buffer.concat(bytes).toString();
const failing = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

function outputOf(write: ((bytes: Uint8Array) => number) | null) {
  const streamed: Uint8Array[] = [];
  const output = standardOutput({ write, stream: () => ({ write: (bytes) => streamed.push(bytes) }) });
  return { output, streamed };
}

test("a place that takes a few bytes at a time gets all of them, in order, and the stream is not opened", () => {
  const taken: Uint8Array[] = [];
  const { output, streamed } = outputOf(
    (bytes) => taken.push(bytes.slice(0, 3)) && Math.min(3, bytes.length),
  );
  output("Só um ");
  output("teste ✓");
  expect(text(taken)).toBe("Só um teste ✓");
  expect(streamed).toEqual([]);
});

test("when a pipe is full, the stream takes the rest, and all that follows", () => {
  const taken: Uint8Array[] = [];
  const full = failing("EAGAIN");
  const { output, streamed } = outputOf((bytes) =>
    taken.length === 0 ? taken.push(bytes.slice(0, 4)) && 4 : full(),
  );
  output("one two");
  output(" three");
  expect([text(taken), text(streamed)]).toEqual(["one ", "two three"]);
});

test("when nobody reads any more, nothing else is written, and that is not an error", () => {
  let tried = 0;
  const closed = failing("EPIPE");
  const { output, streamed } = outputOf(() => {
    tried += 1;
    return closed();
  });
  output("one");
  output("two");
  expect([tried, streamed]).toEqual([1, []]);
});

test("any other failure is thrown, and where only the stream works it gets everything", () => {
  expect(() => outputOf(failing("ENOSPC")).output("one")).toThrow("ENOSPC");
  const { output, streamed } = outputOf(null);
  output("one");
  output("");
  expect(text(streamed)).toBe("one");
});
