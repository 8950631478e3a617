/** What the part of the playground's address after `#` holds. */
import { expect, test } from "vitest";
import { fromHash, isSharedLink, toHash } from "../../docs/playground/share-link.ts";

const shared = { markdown: "# Course\n\n- [ ] Lists\n", config: "enabled: true\n" };

test("a shared link holds the roadmap and the config", async () => {
  expect(await fromHash(await toHash(shared))).toEqual(shared);
});

test("a link that was cut is known as one, however it was cut", async () => {
  const hash = await toHash(shared);
  expect(await fromHash(hash.slice(0, 20))).toBe("cut");
  expect(await fromHash("#1")).toBe("cut");
  // `1`, `"a"` and `["a",1]` are whole, but no roadmap.
  for (const value of [1, "a", ["a", 1]]) {
    const packed = new Blob([JSON.stringify(value)])
      .stream()
      .pipeThrough(new CompressionStream("deflate-raw"));
    const bytes = Buffer.from(await new Response(packed).arrayBuffer());
    expect(await fromHash(`#1${bytes.toString("base64url")}`)).toBe("cut");
  }
});

test("another part of the page is not a link of the playground, so nothing is wrong with it", () => {
  for (const hash of ["", "#", "#VPContent", "#reading"]) expect(isSharedLink(hash)).toBe(false);
});
