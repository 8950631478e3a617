/** What the tracking issue remembers of relations, when two runs wrote it at the same time. */
import { expect, it } from "vitest";
import { keepOurs, NO_RELATIONS, readRelations, writeRelations } from "../../src/record/relations.ts";

it("keeps as Waymark's own what the newer text says so of, and takes the rest from the run", () => {
  const run = "under:7,8;blocked:c:~9.~a,d:~e.f";
  expect(keepOurs(run, "under:7;blocked:c:9.a")).toBe("under:7-8;blocked:c:9-a,d:f.~e");
});

it("changes nothing if the newer text remembers nothing, or remembers that a relation is a person's", () => {
  const run = "blocked:c:a.~9";
  expect(keepOurs(run, null)).toBe(run);
  expect(keepOurs(run, "blocked:c:~9")).toBe(run);
  expect(keepOurs(null, "blocked:c:9")).toBeNull();
});

it("comes back as it was written, whatever the order, without projects that nothing blocks", () => {
  const relations = {
    children: new Set([9, 7, 12, 8]),
    apart: new Set([3]),
    blockers: new Map([
      [
        13,
        new Map([
          [15, "theirs"],
          [10, "ours"],
          [14, "ours"],
        ] as const),
      ],
      [14, new Map()],
    ]),
    refused: new Map([["sub-issues", "2026-11-23"]] as const),
  };
  const text = "under:7-9,c;apart:3;blocked:d:a.e.~f;refused:sub-issues:2026-11-23";
  expect(writeRelations(relations)).toBe(text);
  expect(readRelations(text)).toEqual({
    ...relations,
    blockers: new Map([[13, relations.blockers.get(13)]]),
  });
  expect(writeRelations(NO_RELATIONS)).toBeNull();
  expect(readRelations(null)).toEqual(NO_RELATIONS);
});

it("leaves out each part that somebody edited into something else", () => {
  expect(readRelations("under:#,7;blocked:c,:a,b:,d:~!.f;refused:flying:2026-11-23")).toEqual({
    ...NO_RELATIONS,
    children: new Set([7]),
    blockers: new Map([[13, new Map([[15, "ours"]])]]),
  });
});

it("reads single numbers, as earlier versions wrote them, and runs of neighbours", () => {
  const former = readRelations("under:7,8,9;blocked:c:9.~a.b,d:~e");
  expect(former).toEqual(readRelations("under:7-9;blocked:c:9.b.~a,d:~e"));
  expect(writeRelations(former)).toBe("under:7-9;blocked:c:9.b.~a,d:~e");
});

it.each(["under:9-7", "under:x y", "under:0-zzzzzzz"])("leaves out %j, which somebody edited", (text) => {
  expect(readRelations(text).children).toEqual(new Set());
});
