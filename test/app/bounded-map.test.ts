/** A map with a maximum size. */
import { expect, test } from "vitest";
import { BoundedMap } from "../../src/app/bounded-map.ts";

const keysOf = (map: BoundedMap<number, number>, most: number) =>
  Array.from({ length: most }, (_none, key) => key).filter((key) => map.has(key));

test("it keeps the entries that were set last, also after some were set again or taken out", () => {
  const map = new BoundedMap<number, number>(3);
  for (const key of [1, 2, 3, 4]) map.set(key, key);
  expect(keysOf(map, 10)).toEqual([2, 3, 4]);
  map.set(2, 20);
  map.set(5, 5);
  expect(keysOf(map, 10)).toEqual([2, 4, 5]);
  expect(map.get(2)).toBe(20);
  map.delete(4);
  for (const key of [6, 7]) map.set(key, key);
  expect(keysOf(map, 10)).toEqual([5, 6, 7]);
  expect(map.size).toBe(3);
});

test("with one entry, the last one stays", () => {
  const map = new BoundedMap<number, number>(1);
  for (const key of [1, 2, 2, 3]) map.set(key, key);
  map.delete(3);
  for (const key of [4, 5]) map.set(key, key);
  expect(keysOf(map, 10)).toEqual([5]);
});
