/** The texts of boxes, and the line above ticks whose boxes are gone. */
import { describe, expect, it } from "vitest";
import { en } from "../../src/language/en.ts";
import { LANGUAGES } from "../../src/language/languages.ts";
import { earlierLine, partBoxes, partBoxTexts } from "../../src/language/part-title.ts";
import { boxWords } from "../../src/markdown/boxes.ts";
import { NO_MEMORY, replaceBlock, writeManagedBody } from "../../src/markdown/managed-block.ts";

const boxes = (...titles: readonly string[]) =>
  partBoxTexts(
    titles.map((title) => ({ title, optional: false })),
    en,
  );
const box = (title: string) => boxes(title)[0] ?? "";

describe("a box", () => {
  it("begins with a capital letter, unless its first word is a name of code", () => {
    expect(
      ["functions", "if statements", "a loop", "élan", "don't repeat", "CRUD"].map((title) => box(title)),
    ).toEqual(["Functions", "If statements", "A loop", "Élan", "Don't repeat", "CRUD"]);
    for (const name of ["post_save", "urls.py", "iOS", ".env", "for()", "数据"]) {
      expect(box(name).replaceAll("\\", "")).toBe(name);
    }
  });

  it("keeps the small letters of code, units and commands, whose capitals would mean something else", () => {
    const names = [
      "if",
      "if and else",
      "try/catch",
      "px",
      "em",
      "px, em and rem",
      "npm scripts",
      "kg",
      "ls",
      "e",
      "x, y",
    ];
    for (const name of names) expect(box(name)).toBe(name);
    expect(partBoxes({ title: "px" })).toContain(boxWords("Px"));
  });

  it("has the small letters of its list where two boxes are code", () => {
    expect(boxes("ls", "cd", "find", "touch")).toEqual(["ls", "cd", "find", "touch"]);
    expect(boxes("if", "loops", "functions")).toEqual(["if", "Loops", "Functions"]);
  });

  it("is known by every text that it ever had: with a small letter, as optional, in another language", () => {
    const known = partBoxes({ title: "loops" });
    for (const text of ["loops", "Loops", "loops (optional)", "Loops (optional)", "Loops (opcional)"]) {
      expect(known).toContain(boxWords(text));
    }
  });

  it("keeps the code of its author, and is known with and without it", () => {
    const part = { title: "git init and __init__", markdown: "`git init` and `__init__`", optional: false };
    const [text = ""] = partBoxTexts([part], en);
    expect(text).toBe("`git init` and `__init__`");
    const known = partBoxes(part);
    for (const other of [text, box(part.title), "Git init and \\_\\_init\\_\\_…"])
      expect(known).toContain(boxWords(other));
  });
});

describe("ticks whose boxes are gone", () => {
  const marker = { kind: "item", id: "loops" } as const;
  const old = writeManagedBody(marker, "- [ ] One\n- [ ] Two", NO_MEMORY).replace("[ ] One", "[x] One");

  it("are listed below a line in the language of the issue, and the line follows when the language changes", () => {
    expect(earlierLine(en)).toBeNull();
    const spanish = { ...NO_MEMORY, earlier: earlierLine(LANGUAGES.es) };
    const first = replaceBlock(old, marker, "- [ ] Two", { memory: spanish }) ?? "";
    expect(first).toContain("\n\nMarcado antes:\n- [x] One\n");
    expect(replaceBlock(first, marker, "- [ ] Two", { memory: spanish })).toBe(first);
    const english = replaceBlock(first, marker, "- [ ] Two", { memory: NO_MEMORY }) ?? "";
    expect(english).toContain("\n\nTicked earlier:\n- [x] One\n");
    expect(english).not.toContain("Marcado antes");
  });
});
