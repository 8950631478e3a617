/** The part of a body that Waymark owns. Everything else stays byte for byte. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codesOf } from "../../src/markdown/carried-lines.ts";
import { lineCode, shapeIn } from "../../src/markdown/line-code.ts";
import {
  readManagedBody,
  readMarker,
  replaceBlock,
  writeManagedBody,
  NO_MEMORY,
  type Marker,
} from "../../src/markdown/managed-block.ts";

const ITEM: Marker = { kind: "item", id: "basics/loops" };
const body = writeManagedBody(ITEM, "- [ ] for\n- [ ] while", { ...NO_MEMORY, phase: "basics" });

describe("a marker", () => {
  test("says which item the body is about, and what is remembered", () => {
    expect(readManagedBody(body)).toEqual({
      marker: ITEM,
      before: "",
      block: "- [ ] for\n- [ ] while",
      after: "",
      memory: { ...NO_MEMORY, phase: "basics" },
      lines: codesOf("- [ ] for\n- [ ] while"),
    });
  });

  test("is none behind a backslash, where it is text that somebody wrote", () => {
    expect(readMarker(String.raw`\<!-- waymark:item v1 basics/loops -->`)).toBeNull();
    expect(readMarker(body.replace("- [ ] for", String.raw`- [ ] \<!-- waymark:item v1 x -->`))).toEqual(
      ITEM,
    );
  });

  test.each(["tracking", "cohort"] as const)("says that the issue is the one for %s", (kind) => {
    expect(readMarker(writeManagedBody({ kind }, "One."))).toEqual({ kind });
  });

  test("is nobody's where there are two", () => {
    expect(readMarker(`${body}\n${body}`)).toBeNull();
  });

  test.each(["", "<!-- waymark:item v1 -->", "<!-- waymark:item v2 a -->", "<!-- waymark:other v1 a -->"])(
    "is not read from %j",
    (text) => {
      expect(readMarker(text)).toBeNull();
    },
  );
});

describe("a new block", () => {
  test("leaves the text around it to the byte, line ends included", () => {
    const old = `Mine\r\n\r\n${body.replaceAll("\n", "\r\n")}\r\n  below \r\n`;
    expect(replaceBlock(old, ITEM, "- [ ] for\n- [ ] break")).toBe(
      "Mine\r\n\r\n<!-- waymark:item v1 basics/loops -->\r\n- [ ] for\r\n- [ ] break\r\n<!-- waymark:end codes=v_ZJv_ZhIZmhIZ -->\r\n  below \r\n",
    );
  });

  test("keeps ticks, also of boxes that it no longer has", () => {
    const ticked = body.replaceAll("[ ]", "[X]");
    const next = replaceBlock(ticked, ITEM, "- [ ] for\n- [ ] break");
    expect(next).toContain("- [X] for\n- [ ] break\n\nTicked earlier:\n- [x] while\n");
    expect(replaceBlock(next ?? "", ITEM, "- [ ] for\n- [ ] while")).toContain(
      "- [X] for\n- [x] while\n<!--",
    );
  });

  test("that says the same gives the very body, whatever its line ends", () => {
    const windows = body.replaceAll("\n", "\r\n");
    const memory = { ...NO_MEMORY, phase: "basics" };
    expect(replaceBlock(windows, ITEM, "- [ ] for\n- [ ] while", { memory })).toBe(windows);
  });

  test("is refused where the end mark is gone", () => {
    expect(replaceBlock(body.replace(/<!-- waymark:end.*-->/u, ""), ITEM, "x")).toBeNull();
  });

  test("put in twice is put in once, and no tick goes, for any text around and any boxes", () => {
    const line = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll(/[\r\n<]/gu, " "));
    const boxes = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/u), { maxLength: 5 });
    fc.assert(
      fc.property(line, line, boxes, boxes, (above, below, before, after) => {
        const list = (titles: readonly string[], tick: string) =>
          titles.map((t) => `- [${tick}] ${t}`).join("\n");
        const old = `${above}\n${writeManagedBody(ITEM, list(before, "x"))}\n${below}`;
        const once = replaceBlock(old, ITEM, list(after, " ")) ?? "";
        expect(replaceBlock(once, ITEM, list(after, " "))).toBe(once);
        expect(once.startsWith(`${above}\n`)).toBe(true);
        expect(once.endsWith(`\n${below}`)).toBe(true);
        expect(before.filter((title) => !once.includes(`- [x] ${title}`))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a body of an earlier version", () => {
  const marks = (end: string, block = "- [ ] for\n- [ ] break") =>
    `<!-- waymark:item v1 basics/loops -->\n${block}\n<!-- waymark:end ${end} -->`;
  const former = marks("title=For%20and%2C%20%22while%22 lines=c59c59yt9yt9");

  test("is read without a loss", () => {
    expect(readManagedBody(former)?.memory.title).toBe('For and, "while"');
    expect(readManagedBody(former)?.lines).toHaveLength(2);
    expect(readManagedBody(marks("lines=c59c59y"))?.lines).toBeNull();
    expect(readManagedBody(marks("codes=c59c5"))?.lines).toBeNull();
  });

  test("gets codes of today, and a line that a person removed stays removed", () => {
    const wanted = "- [ ] for\n- [ ] break\n- [ ] while";
    const now = (block: string) =>
      block
        .replace(/<!-- waymark:end.*/u, "")
        .split("\n")
        .slice(1, -1);
    const whole = replaceBlock(former, ITEM, wanted);
    expect(now(whole ?? "")).toEqual(["- [ ] for", "- [ ] break", "- [ ] while"]);
    expect(readManagedBody(whole ?? "")?.lines).toEqual(codesOf(wanted));
    expect(now(replaceBlock(former, ITEM, "- [ ] for") ?? "")).toEqual(["- [ ] for"]);
    const shortened = replaceBlock(marks("lines=c59c59yt9yt9", "- [ ] break"), ITEM, wanted);
    expect(now(shortened ?? "")).toEqual(["- [ ] break", "- [ ] while"]);
  });
});

describe("two lines whose codes are equal by chance", () => {
  /** The first two of the lines with the same key. */
  const pairOf = (lines: readonly string[], key: (line: string) => string): readonly [string, string] => {
    const known = new Map<string, string>();
    for (const line of lines) {
      const other = known.get(key(line));
      if (other !== undefined) return [other, line];
      known.set(key(line), line);
    }
    return expect.fail("no two lines have the same code");
  };
  const word = (index: number) =>
    Array.from(index.toString(26), (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 26))).join("");
  /** Some letters of the text are capitals, others for each index. The shape stays the same. */
  const capitals = (text: string, index: number) =>
    Array.from(text, (letter, at) => ((index >> at) & 1 ? letter.toUpperCase() : letter)).join("");
  const numbers = Array.from({ length: 40_000 }, (_, index) => index);

  test("are two boxes: no tick goes from one to the other", () => {
    const [one, other] = pairOf(
      numbers.map((index) => `- [ ] ${word(index)}`),
      (line) => shapeIn(lineCode(line)),
    );
    const ticked = writeManagedBody(ITEM, one.replace("[ ]", "[x]"));
    const next = replaceBlock(ticked, ITEM, other) ?? "";
    expect(next).toContain(`-->\n${other}\n\nTicked earlier:\n${one.replace("[ ]", "[x]")}\n`);
  });

  test("are two texts: the new one replaces the old one", () => {
    const [one, other] = pairOf(
      numbers.map((index) => capitals("lettersofoneshape", index)),
      lineCode,
    );
    expect(replaceBlock(writeManagedBody(ITEM, one), ITEM, other)).toContain(`-->\n${other}\n`);
  });
});
