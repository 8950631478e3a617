/** `npm run corpus -- --get FOLDER`: downloads politely, goes on after an interruption, and keeps only whole documents. */
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { download, wantedDocuments, type Wanted } from "../../../tools/corpus/download.ts";

const COMMIT = "c".repeat(40);
const document = (file: string, path = file): Wanted => ({ file, repo: "ada/weaving", commit: COMMIT, path });
const sha = (text: string): string => createHash("sha256").update(text).digest("hex");

async function startServer(answer: (path: string, response: ServerResponse) => void) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    answer(request.url ?? "", response);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { asked, from: `http://127.0.0.1:${address.port}` };
}

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "corpus-get-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

it("asks for each document at its commit, once, and writes it under its own name", async () => {
  const { asked, from } = await startServer((path, response) => response.end(`# ${path}\n`));
  const folder = await emptyFolder();
  const said: string[] = [];

  const result = await download([document("a.md", "docs/Learn Go #1.md"), document("b.md")], {}, folder, {
    from,
    pause: 0,
    say: (line) => said.push(line),
  });

  expect(asked).toEqual([`/ada/weaving/${COMMIT}/docs/Learn%20Go%20%231.md`, `/ada/weaving/${COMMIT}/b.md`]);
  expect(result).toEqual({ got: ["a.md", "b.md"], kept: [], failed: [] });
  expect(await readFile(join(folder, "b.md"), "utf8")).toBe(`# /ada/weaving/${COMMIT}/b.md\n`);
  expect(said).toHaveLength(2);
});

it("goes on where it stopped: what is there and right is not asked for again", async () => {
  const { asked, from } = await startServer((_, response) => response.end("right\n"));
  const folder = await emptyFolder();
  await writeFile(join(folder, "a.md"), "right\n");
  await writeFile(join(folder, "b.md"), "rig");

  const result = await download(
    [document("a.md"), document("b.md")],
    { "a.md": sha("right\n"), "b.md": sha("right\n") },
    folder,
    { from, pause: 0, say: () => undefined },
  );

  expect(result).toMatchObject({ got: ["b.md"], kept: ["a.md"] });
  expect(asked).toEqual([`/ada/weaving/${COMMIT}/b.md`]);
  expect(await readFile(join(folder, "b.md"), "utf8")).toBe("right\n");
});

it("waits when the server says so, and gives up on what does not exist", async () => {
  let busy = 1;
  const { asked, from } = await startServer((path, response) => {
    if (path.endsWith("gone.md")) response.writeHead(404).end();
    else if (busy-- > 0) response.writeHead(429, { "retry-after": "0" }).end();
    else response.end("there\n");
  });
  const folder = await emptyFolder();

  const result = await download([document("gone.md"), document("busy.md")], {}, folder, {
    from,
    pause: 0,
    say: () => undefined,
  });

  expect(asked.map((path) => path.split("/").at(-1))).toEqual(["gone.md", "busy.md", "busy.md"]);
  expect(result).toEqual({
    got: ["busy.md"],
    kept: [],
    failed: [{ file: "gone.md", reason: `${from}/ada/weaving/${COMMIT}/gone.md answers 404` }],
  });
});

it("keeps nothing of a document that breaks off or has other bytes than the labelled one", async () => {
  const { from } = await startServer((path, response) => {
    if (path.endsWith("other.md")) response.end("other words\n");
    else {
      response.writeHead(200, { "content-length": "100" }).write("half");
      response.destroy();
    }
  });
  const folder = await emptyFolder();

  const result = await download(
    [document("broken.md"), document("other.md")],
    { "other.md": sha("the words\n") },
    folder,
    { from, pause: 0, say: () => undefined },
  );

  expect(result.got).toEqual([]);
  expect(result.failed.map(({ reason }) => reason)).toEqual([
    expect.stringContaining("cannot be reached"),
    `its SHA-256 is ${sha("other words\n")}, but ${sha("the words\n")} was labelled`,
  ]);
  expect(await readdir(folder)).toEqual([]);
});

it("knows where every labelled document is", async () => {
  const { wanted, checksums } = await wantedDocuments();

  expect(wanted.length).toBeGreaterThan(900);
  expect(new Set(wanted.map(({ file }) => file)).size).toBe(wanted.length);
  expect(
    wanted.filter(({ commit, repo }) => !/^[0-9a-f]{40}$/u.test(commit) || !/^[^/]+\/[^/]+$/u.test(repo)),
  ).toEqual([]);
  for (const sum of Object.values(checksums)) expect(sum).toMatch(/^[0-9a-f]{64}$/u);
});
