/** Conditional requests, as GitHub documents them and as clients have seen them. */
import { describe, expect, it } from "vitest";
import { ask, scene } from "./ask.ts";

const LIST = "GET /repos/ada/roadmap/issues?state=all";

describe("a GET with If-None-Match", () => {
  it("is a 304 without a body or a content type until something changes", async () => {
    const { emulator, token } = await scene();
    const first = await ask(emulator, token, LIST);
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/"[\da-f]{64}"$/);
    const again = await ask(emulator, token, LIST, undefined, { "if-none-match": etag });
    expect(again).toMatchObject({ status: 304, body: null });
    expect(again.headers.get("etag")).toBe(etag);
    expect(again.headers.get("content-type")).toBeNull();
    await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title: "x" });
    const changed = await ask(emulator, token, LIST, undefined, { "if-none-match": etag });
    expect(changed).toMatchObject({ status: 200, body: [{ title: "x" }] });
    expect(changed.headers.get("etag")).not.toBe(etag);
  });

  it.each([
    ["the tag as a strong one", (etag: string) => etag.replace("W/", ""), 304],
    ["a list with the tag", (etag: string) => `"old", ${etag}`, 304],
    ["*", () => "*", 304],
    ["another tag", () => '"old"', 200],
    ["the tag without its quotes", (etag: string) => etag.replace("W/", "").replaceAll('"', ""), 200],
  ])("that has %s", async (_what, condition, status) => {
    const { emulator, token } = await scene();
    const etag = (await ask(emulator, token, LIST)).headers.get("etag") ?? "";
    const headers = { "if-none-match": condition(etag) };
    expect((await ask(emulator, token, LIST, undefined, headers)).status).toBe(status);
  });

  it("is a 200 with another token of the same installation, or another Accept", async () => {
    const { emulator, installation, token, tokenOf } = await scene();
    const etag = (await ask(emulator, token, LIST)).headers.get("etag") ?? "";
    const next = tokenOf({ kind: "installation", installation });
    const headers = { "if-none-match": etag };
    expect(await ask(emulator, next, LIST, undefined, headers)).toMatchObject({ status: 200, body: [] });
    const accept = "application/vnd.github+json";
    expect((await ask(emulator, token, LIST, undefined, { ...headers, accept })).status).toBe(200);
  });

  it("counts without a token even if nothing has changed", async () => {
    const { emulator } = await scene();
    const first = await ask(emulator, null, LIST);
    const headers = { "if-none-match": first.headers.get("etag") ?? "" };
    const again = await ask(emulator, null, LIST, undefined, headers);
    expect(again.status).toBe(304);
    expect(again.headers.get("x-ratelimit-remaining")).toBe("58");
  });
});

describe("a list of issues since a time", () => {
  it("has what changed at that time or after it, comments included", async () => {
    const { emulator, token } = await scene();
    await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title: "x" });
    const { body } = await ask(emulator, token, LIST);
    const at = Date.parse(body[0].updated_at);
    const since = (time: number) =>
      ask(emulator, token, `${LIST}&sort=updated&per_page=1&since=${new Date(time).toISOString()}`);
    expect((await since(at)).body).toMatchObject([{ title: "x" }]);
    expect((await since(at + 1_000)).body).toEqual([]);
  });
});
