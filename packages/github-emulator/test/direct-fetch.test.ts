/** Requests without a connection get the answers that they get over one. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../src/github-emulator.ts";

let github: Emulator;
let authorization: string;
beforeEach(async () => {
  github = await startEmulator();
  github.createUser("ada");
  github.createRepository({ owner: "ada", name: "garden", files: { "README.md": "# Garden" } });
  const app = github.createApp({ slug: "greeter", permissions: { issues: "write" }, events: ["issues"] });
  const installation = github.install({ app, account: "ada", repositories: ["ada/garden"] });
  authorization = `token ${github.createToken({ kind: "installation", installation }).value}`;
});
afterEach(() => github.close());

const CHANGING = new Set(["connection", "content-length", "date", "keep-alive", "x-github-request-id"]);
const shown = async (answer: Response) => ({
  url: answer.url,
  status: answer.status,
  headers: Object.fromEntries(
    [...answer.headers].filter(([name]) => !name.startsWith("x-ratelimit") && !CHANGING.has(name)),
  ),
  body: await answer.text(),
});

test.each<readonly [name: string, path: string, body?: string]>([
  ["REST", "/api/v3/repos/ada/garden"],
  ["a file", "/api/v3/repos/ada/garden/contents/README.md"],
  ["what is not there", "/api/v3/repos/ada/nowhere"],
  ["GraphQL", "/api/graphql", '{"query":"{ viewer { login } }"}'],
  ["a page", "/raw/ada/garden/HEAD/README.md"],
])("%s", async (_name, path, body) => {
  const asked = { headers: { authorization }, ...(body !== undefined && { method: "POST", body }) };
  const [direct, usual] = [
    await github.fetch(github.url + path, asked),
    await fetch(github.url + path, asked),
  ];
  expect(await shown(direct)).toEqual(await shown(usual));
});

test("an answer that is known is 304, without a body", async () => {
  const address = `${github.url}/api/v3/repos/ada/garden`;
  const etag = (await github.fetch(address, { headers: { authorization } })).headers.get("etag") ?? "";
  const again = await github.fetch(address, { headers: { authorization, "if-none-match": etag } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("a request is logged once, and a lost connection rejects as in fetch", async () => {
  github.faults.next({ match: "GET /repos/{owner}/{repo}", fault: { kind: "reset-after" } });
  const lost = github.fetch(`${github.url}/api/v3/repos/ada/garden`, { headers: { authorization } });
  await expect(lost).rejects.toThrow(new TypeError("fetch failed"));
  expect(github.requests.map(({ operation, status }) => [operation, status])).toEqual([
    ["GET /repos/{owner}/{repo}", 0],
  ]);
});

test("a request that was given up beforehand is not sent", async () => {
  const signal = AbortSignal.abort();
  await expect(github.fetch(`${github.url}/api/v3/repos/ada/garden`, { signal })).rejects.toThrow("aborted");
  expect(github.requests).toEqual([]);
});

test("what is not a text, and every other address, goes over the network", async () => {
  const body = new TextEncoder().encode('{"query":"{ viewer { login } }"}');
  const sent = await github.fetch(`${github.url}/api/graphql`, {
    method: "POST",
    body,
    headers: { authorization },
  });
  expect(await sent.json()).toEqual({ data: { viewer: { login: "greeter[bot]" } } });
  const other = await startEmulator();
  await github.fetch(`${other.url}/api/v3/zen`);
  expect([github.requests.length, other.requests.length]).toEqual([1, 1]);
  await other.close();
});
