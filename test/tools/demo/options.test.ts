import { describe, expect, it } from "vitest";
import { UsageError, readOptions } from "../../../tools/demo/options.ts";

describe("the demo's command line", () => {
  it("asks for a person's fork with the least rights and the demo's own roadmap unless told otherwise", () => {
    expect(readOptions([])).toEqual({
      file: null,
      owner: "user",
      rights: "least",
      latency: 0,
      out: null,
      json: false,
    });
  });

  it("takes a file and every option", () => {
    const argv = "my.md --owner organization --rights full --latency 250 --out there --json".split(" ");
    expect(readOptions(argv)).toEqual({
      file: "my.md",
      owner: "organization",
      rights: "full",
      latency: 250,
      out: "there",
      json: true,
    });
  });

  it("shows how it is used when asked", () => {
    expect(readOptions(["--help"])).toBe("help");
  });

  it.each([
    [["--owner", "team"], "--owner is organization or user, not «team»"],
    [["--rights", "all"], "--rights is least or full, not «all»"],
    [["--latency", "soon"], "--latency is a number of milliseconds up to 99999, not «soon»"],
    [["--latency", "-1"], "--latency"],
    [["a.md", "b.md"], "«b.md» is one too many"],
    [["--colour"], "--colour"],
  ])("refuses %j in words", (argv, words) => {
    expect(() => readOptions(argv)).toThrow(UsageError);
    expect(() => readOptions(argv)).toThrow(words);
  });
});
