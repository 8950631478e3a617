/** A roadmap file that is somewhere else, is long, or is not what it seems to be. */
import { describe, expect, test } from "vitest";
import { symlinkTo } from "github-emulator";
import { openStage, SMALL_ROADMAP, type Stage } from "./stage.ts";

/** A fork whose README is about something else. The config says that the roadmap is at `path`. */
async function elsewhere(path: string): Promise<Stage> {
  return await openStage({
    roadmap: "# About me\n\nI am learning.\n",
    files: { [path]: SMALL_ROADMAP, ".github/roadmap.yml": `source: ${path}\n` },
  });
}

test.each(["docs/ROADMAP.md", "ROADMAP.md", "docs/mein plan (ä).md"])(
  "the config names %s: it is read, linked to, and a second sync writes nothing",
  async (path) => {
    const stage = await elsewhere(path);
    expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
    expect(stage.repository.issues.size).toBe(8);
    const link = `/${path.split("/").map(encodeURIComponent).join("/")}?plain=1#L`;
    expect(stage.issue("Variables").body).toContain(link);
    const requests = await stage.requestsOf(() => stage.sync());
    expect(requests.filter((operation) => !operation.startsWith("query"))).toEqual([]);
  },
);

describe("the README that GitHub shows is read, by any name and in any of its folders", () => {
  const other = "# About me\n\nI am learning.\n";
  test.each<[string, Readonly<Record<string, string | null>>, readonly string[]]>([
    ["readme.md", { "README.md": null }, ["query repository"]],
    ["README.markdown", { "README.md": other }, ["query repository"]],
    ["README", { "README.md": null }, ["query repository"]],
    [".github/README.md", { "README.md": other }, ["query repository"]],
    [".github/readme.MD", { "README.md": null }, ["query repository"]],
    ["docs/README.md", { "README.md": null, "docs/other.md": other }, Array(2).fill("query repository")],
  ])("%s", async (path, others, further) => {
    const stage = await openStage();
    stage.learner.push(stage.repository, { ...others, [path]: SMALL_ROADMAP }, "Move the README");
    expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
    expect(stage.issue("Variables").body).toContain(`/${path}?plain=1#L`);
    const requests = await stage.requestsOf(() => stage.sync());
    expect(requests).toEqual(["query viewer repository", ...further]);
  });
});

test("a link to a file beside the roadmap leads to it from the issue too", async () => {
  const stage = await openStage();
  const linked = SMALL_ROADMAP.replace("Variables", "[Variables](variables.md#names)");
  stage.learner.push(stage.repository, { "README.md": null, "docs/README.md": linked }, "Move it");
  await stage.sync();
  const address = `${stage.github.url}/ada/roadmap/blob/HEAD/docs/variables.md#names`;
  expect(stage.issue("Variables").body).toContain(`- [Variables](${address})`);
  expect(await stage.requestsOf(() => stage.sync())).toEqual(Array(3).fill(expect.stringMatching(/^query/u)));
});

test("a README that is a link in a folder is read where it leads, and stays a link", async () => {
  const files = { ".github/README.md": symlinkTo("../docs/roadmap.md"), "docs/roadmap.md": SMALL_ROADMAP };
  const stage = await openStage();
  stage.learner.push(stage.repository, files, "Move it");
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
  expect(stage.issue("Variables").body).toContain("/.github/README.md?plain=1#L");
  expect(stage.github.repository(stage.fork).file(".github/README.md")).toBe("../docs/roadmap.md");
});

test("over 512 KB GraphQL gives only its beginning: the rest comes by REST", async () => {
  const padding = `<!--\n${"x".repeat(99)}\n-->\n\n`.repeat(6_000);
  const stage = await openStage({ roadmap: `${SMALL_ROADMAP}\n${padding}` });
  const requests = await stage.requestsOf(async () => {
    expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
  });
  expect(requests.slice(0, 2)).toEqual([
    "query viewer repository",
    "GET /repos/{owner}/{repo}/contents/{path}",
  ]);
  expect(stage.repository.issues.size).toBe(8);
});

test("over 1 MiB nothing gives it whole: nothing is opened, and the reason says it", async () => {
  const padding = `<!--\n${"x".repeat(99)}\n-->\n\n`.repeat(10_000);
  const stage = await openStage({ roadmap: `${SMALL_ROADMAP}\n${padding}` });
  const requests = await stage.requestsOf(async () => {
    expect(await stage.sync()).toMatchObject({
      kind: "stayed-out",
      reason: "`README.md` cannot be read: it is larger than 1 MiB.",
    });
  });
  expect(requests).toEqual(["query viewer repository", "GET /repos/{owner}/{repo}/contents/{path}"]);
});

test("a roadmap in docs/ that no config names is not looked for: one read, and the reason", async () => {
  const stage = await openStage({
    roadmap: "# About me\n\nI am learning.\n",
    files: { "docs/ROADMAP.md": SMALL_ROADMAP },
  });
  const requests = await stage.requestsOf(async () => {
    expect(await stage.sync()).toMatchObject({
      kind: "stayed-out",
      reason: "Waymark does not read this file as a roadmap: No topics were found in the text.",
    });
  });
  expect(requests).toEqual(["query viewer repository"]);
  stage.learner.push(stage.repository, { ".github/roadmap.yml": "source: docs/ROADMAP.md\n" }, "Name it");
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
  expect(stage.repository.issues.size).toBe(8);
});

test("a symlink is followed to the file that it leads to", async () => {
  const stage = await openStage();
  const files = { "README.md": symlinkTo("docs/roadmap.md"), "docs/roadmap.md": SMALL_ROADMAP };
  stage.learner.push(stage.repository, files, "Move it");
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
  expect(stage.repository.issues.size).toBe(8);
});

test("the set-up pull request leaves a symlink as it is, instead of a file with the badge in its place", async () => {
  const stage = await openStage({ issues: false });
  const files = { "README.md": symlinkTo("docs/roadmap.md"), "docs/roadmap.md": SMALL_ROADMAP };
  stage.learner.push(stage.repository, files, "Move it");
  await stage.sync();
  const fork = stage.github.repository(stage.fork);
  expect(fork.files("waymark/set-up")["README.md"]).toBe("docs/roadmap.md");
  expect(fork.pullRequests()).toHaveLength(1);
});

const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 12345\n`;

test.each([
  [
    "a pointer of Git LFS",
    { "README.md": LFS },
    "`README.md` cannot be read: it is stored with Git LFS, so Waymark sees only a pointer. Commit it as a normal file.",
  ],
  ["bytes", { "README.md": Buffer.from([0, 1, 2, 0]) }, "`README.md` cannot be read: it is not a text file."],
  [
    "a symlink that leads out",
    { "README.md": symlinkTo("../../etc/passwd") },
    "Waymark does not read this file as a roadmap: No topics were found in the text.",
  ],
  ["nothing", { "README.md": null, "notes.txt": "Notes" }, "There is no file `README.md`."],
])("%s instead of a roadmap: nothing is opened, and the reason says it", async (_name, files, reason) => {
  const stage = await openStage();
  stage.learner.push(stage.repository, files, "Change it");
  const requests = await stage.requestsOf(async () => {
    expect(await stage.sync()).toMatchObject({
      kind: "stayed-out",
      reason: reason,
    });
  });
  expect(requests.filter((operation) => !/^(?:query|GET)/u.test(operation))).toEqual([]);
});
