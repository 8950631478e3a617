/** What the tracking issue remembers of relations, when two runs wrote it at the same time. */
import { expect, it } from "vitest";
import { keepOurs, NO_RELATIONS, readRelations } from "../../src/record/relations.ts";

it("keeps as Waymark's own what the newer text says so of, and takes the rest from the run", () => {
  const run = "under:7,8;blocked:c:~9.~a,d:~e.f";
  expect(keepOurs(run, "under:7;blocked:c:9.a")).toBe("under:7,8;blocked:c:9.a,d:~e.f");
});

it("changes nothing if the newer text remembers nothing, or remembers that a relation is a person's", () => {
  const run = "blocked:c:~9.a";
  expect(keepOurs(run, null)).toBe(run);
  expect(keepOurs(run, "blocked:c:~9")).toBe(run);
  expect(keepOurs(null, "blocked:c:9")).toBeNull();
});

it("leaves out each part that somebody edited into something else", () => {
  expect(readRelations("under:#,7;blocked:c,:a,b:,d:~!.f;refused:flying:2026-11-23")).toEqual({
    ...NO_RELATIONS,
    children: new Set([7]),
    blockers: new Map([[13, new Map([[15, "ours"]])]]),
  });
});
