/** The notes of a release list the changes that affect users of Waymark. */
import { describe, expect, it } from "vitest";
import { releaseNotes, type Commit } from "../../../tools/build/release-notes.ts";

function commit(subject: string, body = ""): Commit {
  return { subject, body };
}

describe("the notes of a release", () => {
  it("sort commits by what they are to a reader, and leave our own workings out", () => {
    const notes = releaseNotes([
      commit("fix(plan): keep a ticked box, so that nobody loses one"),
      commit("feat: read tables"),
      commit("test(plan): a story"),
      commit("chore: newer packages"),
      commit("perf(github): one query in place of three"),
    ]);

    expect(notes).toBe(`## New

- read tables

## Mended

- **plan**: keep a ticked box, so that nobody loses one

## Faster

- **github**: one query in place of three
`);
  });

  it.each([
    ["in its subject", commit("feat(config)!: `source` is called `roadmap`")],
    ["in its body", commit("feat(config): `source` is called `roadmap`", "BREAKING CHANGE: rename it")],
  ])("begin with a change that breaks something, named %s", (_name, breaking) => {
    const notes = releaseNotes([commit("feat: read tables"), breaking]);

    expect(notes.split("\n")[0]).toBe("## Changes that ask something of you");
    expect(notes.match(/^## /gmu)).toHaveLength(2);
    expect(notes.match(/source/gu)).toHaveLength(1);
  });

  it("ping nobody", () => {
    expect(releaseNotes([commit("fix: thanks to @octocat, closes #12")])).not.toMatch(/@octocat|#12/u);
  });

  it("say so when nothing changed for a reader", () => {
    expect(releaseNotes([commit("docs: a word")])).toBe("Nothing changed for those who use Waymark.\n");
  });
});
