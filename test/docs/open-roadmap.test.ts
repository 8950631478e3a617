/** A roadmap comes into the playground from many places, some of them slow. */
import { expect, test } from "vitest";
import { openRoadmap } from "../../docs/playground/open-roadmap.ts";
import { toHash } from "../../docs/playground/share-link.ts";

/** A page, and a GitHub that answers for a repository when the test says so. */
function openPlace() {
  const shown: string[] = [];
  const said: string[] = [];
  const waiting: { readonly url: string; readonly answer: (response: Response) => void }[] = [];
  const stopped: string[] = [];
  const sources = openRoadmap({
    show: ({ markdown }, repository) => void shown.push(`${markdown}|${repository}`),
    say: (text) => void said.push(text),
    get: (url, { signal }) =>
      new Promise((resolve, reject) => {
        waiting.push({ url, answer: resolve });
        signal?.addEventListener("abort", () => {
          stopped.push(url);
          reject(new DOMException("aborted", "AbortError"));
        });
      }),
  });
  const answer = (name: string): void => {
    for (const { url, answer: reply } of waiting)
      if (url.includes(`/${name}/`))
        reply(url.endsWith("/readme") ? new Response(`# ${name}`) : new Response("", { status: 404 }));
  };
  const asked = async (): Promise<void> => {
    while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { sources, shown, said, stopped, answer, asked };
}

test("a slow repository, then another one: the second one stays, and the first is no longer read", async () => {
  const { sources, shown, said, stopped, answer, asked } = openPlace();
  const first = sources.read("ada/slow");
  await asked();
  const second = sources.read("ada/quick");
  await new Promise((resolve) => setImmediate(resolve));
  await asked();
  answer("quick");
  await second;
  answer("slow");
  await first;
  expect(shown).toEqual(["# quick|ada/quick"]);
  expect(said.at(-1)).toBe("This is the README of ada/quick.");
  expect(stopped).toHaveLength(2);
});

test.each([
  ["an example", "example"],
  ["a file", "file"],
  ["a link", "link"],
])("a slow repository, then %s: what came last stays", async (_, kind) => {
  const { sources, shown, said, answer, asked } = openPlace();
  const slow = sources.read("ada/slow");
  await asked();
  const roadmap = { markdown: "# Mine", config: "" };
  if (kind === "example") sources.openExample(roadmap);
  else if (kind === "file") await sources.openFile(new Blob(["# Mine"]));
  else await sources.openLink(await toHash(roadmap));
  answer("slow");
  await slow;
  expect(shown).toEqual(["# Mine|"]);
  expect(said.at(-1)).toBe("");
});

test("a person who types while a repository is read keeps what they typed", async () => {
  const { sources, shown, said, answer, asked } = openPlace();
  const slow = sources.read("ada/slow");
  await asked();
  sources.stop();
  answer("slow");
  await slow;
  sources.stop();
  expect(shown).toEqual([]);
  expect(said).toEqual(["Reading ada/slow …", "You changed the text, so reading has stopped."]);
});

test("what cannot be opened is said, and leaves the text as it is", async () => {
  const { sources, shown, said, asked, answer } = openPlace();
  await sources.read("slow");
  await sources.openFile({ size: 1_000_001, text: () => Promise.resolve("too long") });
  expect(await sources.openLink("")).toBe(false);
  expect(await sources.openLink("#heading")).toBe(false);
  expect(await sources.openLink((await toHash({ markdown: "# A long one", config: "" })).slice(0, -9))).toBe(
    false,
  );
  const missing = sources.read("ada/missing");
  await asked();
  answer("nothing");
  sources.stop();
  await missing;
  expect(shown).toEqual([]);
  expect(said.slice(0, 3)).toEqual([
    "Write the repository as owner/name, or paste its address.",
    "This file is larger than 1 MB. Waymark does not read it.",
    "This link does not hold a whole roadmap. It was cut, or it is too long.",
  ]);
});
