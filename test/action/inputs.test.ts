/** The Action's inputs, read like a runner provides them: an omitted input is the empty string. */
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { InputError, readInputs } from "../../src/action/inputs.ts";

const read = (given: Readonly<Record<string, string>>) => readInputs((name) => given[name] ?? "");

describe("inputs", () => {
  it("may be left out, but for the token", () => {
    expect(read({ token: "ghs_x" })).toEqual({
      token: "ghs_x",
      projectToken: null,
      mode: "progress",
      sources: { app: null, roadmap: null, config: ".github/roadmap.yml", reading: null },
    });
  });

  it("are taken as they are given", () => {
    const given = { token: "ghs_x", app: "waymark-dev", roadmap: "docs/path.md", config: "course.yml" };
    expect(read({ ...given, mode: "progress" }).sources).toEqual({
      app: "waymark-dev",
      roadmap: "docs/path.md",
      config: "course.yml",
      reading: null,
    });
  });

  it("name files as git does, without what only a disk understands", () => {
    const given = { token: "ghs_x", roadmap: "./docs//path.md", config: ".github/./roadmap.yml/" };
    expect(read(given).sources).toMatchObject({ roadmap: "docs/path.md", config: ".github/roadmap.yml" });
  });

  it("take a secret that was never stored, which is empty, as none", () => {
    expect(read({ token: "ghs_x", "project-token": "" }).projectToken).toBeNull();
    expect(read({ token: "ghs_x", "project-token": "ghp_x" }).projectToken).toBe("ghp_x");
  });

  it("take an App by the login of its bot as well", () => {
    expect(read({ token: "ghs_x", app: "waymark-dev[bot]" }).sources.app).toBe("waymark-dev");
  });

  it.each([
    [{}, /`token` is empty.*give it a secret that exists/u],
    [{ token: "ghs_x", mode: "everything" }, /`mode` is "everything".*It can be: progress/u],
    [{ token: "ghs_x", app: "https://github.com/apps/waymark" }, /`app` is "https:.*the last part/u],
    [{ token: "ghs_x", app: "two words" }, /`app` is "two words"/u],
    [{ token: "ghs_x", config: "/.github/roadmap.yml" }, /`config` is "\/.github.*without a \/ before it/u],
    [{ token: "ghs_x", roadmap: "../README.md" }, /`roadmap` is "\.\.\/README.md".*inside the repository/u],
    [{ token: "ghs_x", roadmap: "./" }, /`roadmap` is "\.\/"/u],
  ])("that cannot be used are named, with what to do (%o)", (given, message) => {
    expect(() => read(given)).toThrow(InputError);
    expect(() => read(given)).toThrow(message);
  });

  it("are all in action.yml, and no others", async () => {
    const asked = new Set<string>();
    readInputs((name) => {
      asked.add(name);
      return name === "token" ? "ghs_x" : "";
    });
    const file: unknown = parse(await readFile(new URL("../../action.yml", import.meta.url), "utf8"));
    expect(Object.keys(Object(Object(file).inputs)).toSorted()).toEqual([...asked].toSorted());
  });
});
