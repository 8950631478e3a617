/** A cohort comes into its page from a file at once, or from public forks after a long time. */
import { expect, test } from "vitest";
import { openCohort } from "../../docs/cohort/open-cohort.ts";
import { cohortOf } from "./cohort-of.ts";

/** A page, and a GitHub that answers for the cohort.json of a repository when the test says so. */
function openPlace() {
  const shown: string[] = [];
  const said: string[] = [];
  const busy: (string | null)[] = [];
  const waiting = new Map<string, (response: Response) => void>();
  const sources = openCohort({
    show: ({ cohort }, repository) =>
      void shown.push(`${cohort.learners.length} of ${repository ?? "a file"}`),
    say: (text) => void said.push(text),
    busy: (repository) => void busy.push(repository),
    get: (url, init) =>
      new Promise((resolve, reject) => {
        waiting.set(url, resolve);
        init?.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
      }),
    now: () => Date.parse("2026-11-29T12:00:00Z"),
  });
  const answer = (repository: string, response: Response): void =>
    waiting.get(`https://raw.githubusercontent.com/${repository}/HEAD/cohort.json`)?.(response);
  return { sources, shown, said, busy, answer };
}

const text = (learners: number): string => JSON.stringify(cohortOf(learners));

test("a slow repository, then a file: the file stays", async () => {
  const { sources, shown, busy, answer } = openPlace();
  const slow = sources.read("ada/slow");
  await sources.openFile(new Blob([text(2)]));
  answer("ada/slow", new Response(text(5)));
  await slow;
  expect(shown).toEqual(["2 of a file"]);
  expect(busy.at(-1)).toBeNull();
});

test("a slow file, then a repository: the repository stays", async () => {
  const { sources, shown, answer } = openPlace();
  const { promise, resolve } = Promise.withResolvers<string>();
  const slow = sources.openFile({ size: 9, text: () => promise });
  const quick = sources.read("https://github.com/ada/quick");
  answer("ada/quick", new Response(text(5)));
  await quick;
  resolve(text(2));
  await slow;
  expect(shown).toEqual(["5 of ada/quick"]);
});

test("a person can stop reading, and nothing is shown after that", async () => {
  const { sources, shown, said, busy, answer } = openPlace();
  const slow = sources.read("ada/slow");
  expect(busy.at(-1)).toBe("ada/slow");
  sources.stop();
  answer("ada/slow", new Response(text(5)));
  await slow;
  expect(shown).toEqual([]);
  expect(said).toEqual(["Reading ada/slow …", "Stopped."]);
  expect(busy.at(-1)).toBeNull();
});

test("what cannot be read is said, and the page shows what it showed", async () => {
  const { sources, shown, said, answer } = openPlace();
  await sources.read("slow");
  await sources.openFile({ size: 20_000_001, text: () => Promise.resolve("too long") });
  await sources.openFile(new Blob(['{ "version": 3 }']));
  const busy = sources.read("ada/busy");
  answer("ada/busy", new Response("", { status: 429 }));
  await busy;
  expect(shown).toEqual([]);
  expect(said.filter((words) => !words.startsWith("Reading"))).toEqual([
    "Write the repository as owner/name, or paste its address.",
    "This file is larger than 20 MB.",
    expect.stringContaining("not a cohort.json of version 1"),
    "GitHub answered with 429. Try again in a minute.",
  ]);
});
