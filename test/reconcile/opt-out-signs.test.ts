/** A no is kept in several places, and is over only when a person takes it back: what the label and the files say together. */
import { describe, expect, it } from "vitest";
import { PROGRESS_JSON } from "../../src/model/paths.ts";
import { renderProgressJson } from "../../src/record/render-progress-json.ts";
import { OPT_OUT_COMMENT, optOutOf, type OptOut } from "../../src/reconcile/opt-out-signs.ts";
import { actual, issue, repository } from "../builders.ts";
import { course, progressIn } from "../progress/course.ts";

const progress = progressIn(course);
const HERE = progress.repository.databaseId;

/** What Waymark writes into a config, and what a person writes there. */
const OURS = `enabled: false ${OPT_OUT_COMMENT}\n`;
const OURS_IN_BRACES = `${OPT_OUT_COMMENT}\n{ enabled: false }\n`;
const THEIRS = "enabled: false\n";
const YES = "enabled: true\n";

interface Signs {
  /** Whether the label is on the pinned issue. */
  readonly label?: boolean;
  /** Whether there is a pinned issue. */
  readonly pinned?: boolean;
  readonly config?: string | null;
  /** Whether progress.json says no; null where there is none. */
  readonly inProgress?: boolean | null;
  readonly databaseId?: number;
}

function optOut({
  label = false,
  pinned = true,
  config = null,
  inProgress = false,
  databaseId = HERE,
}: Signs): OptOut {
  const tracking = pinned ? issue(1) : null;
  const said: object = JSON.parse(renderProgressJson(progress));
  const text = JSON.stringify(inProgress === true ? { ...said, off: true } : said);
  const files = inProgress === null ? {} : { [PROGRESS_JSON]: { kind: "text", text } as const };
  return optOutOf(actual({ files, repository: repository({ databaseId }) }), {
    tracking,
    stopping: label ? [issue(1)] : [],
    config,
    isYes: config === YES,
    saysNo: config?.includes("enabled: false") === true,
  });
}

describe("while the label is there, the no", () => {
  it.each<[string, Signs, OptOut]>([
    ["is not recorded by the label alone", {}, "unrecorded"],
    ["is not recorded by the config alone, if there is a progress.json", { config: OURS }, "unrecorded"],
    ["is not recorded by progress.json alone", { inProgress: true }, "unrecorded"],
    ["is not recorded beside a yes in the config", { config: YES, inProgress: true }, "unrecorded"],
    ["is recorded by both", { config: OURS, inProgress: true }, "recorded"],
    ["is recorded by both, in braces", { config: OURS_IN_BRACES, inProgress: true }, "recorded"],
    ["is recorded by a person's own no", { config: THEIRS, inProgress: true }, "recorded"],
    [
      "is recorded by the config where there is no progress.json",
      { config: OURS, inProgress: null },
      "recorded",
    ],
    [
      "is recorded by the config where progress.json is another repository's",
      { config: OURS, databaseId: HERE + 1 },
      "recorded",
    ],
  ])("%s", (_, signs, expected) => {
    expect(optOut({ label: true, ...signs })).toBe(expected);
  });
});

describe("without the label, the no", () => {
  it.each<[string, Signs, OptOut]>([
    ["was never said", {}, "none"],
    ["was never said where there are no files", { inProgress: null }, "none"],
    ["was never said in this repository", { inProgress: true, databaseId: HERE + 1 }, "none"],
    ["of a person is not the label's", { config: THEIRS }, "none"],
    ["of a person stays, whatever progress.json says", { config: THEIRS, inProgress: true }, "none"],
    ["is kept by the config when the pinned issue is gone", { config: OURS, pinned: false }, "kept"],
    ["is kept by progress.json when the pinned issue is gone", { inProgress: true, pinned: false }, "kept"],
    ["is kept in braces when the pinned issue is gone", { config: OURS_IN_BRACES, pinned: false }, "kept"],
    ["is taken back when the config is there and a person took the label off", { config: OURS }, "withdrawn"],
    ["is taken back when only progress.json says it and the label is off", { inProgress: true }, "withdrawn"],
    [
      "is taken back by a yes in the config, although the pinned issue is gone",
      { config: YES, inProgress: true, pinned: false },
      "withdrawn",
    ],
    [
      "is not said by the comment alone, without `enabled: false` below it",
      { config: `${OPT_OUT_COMMENT}\npace: 2\n`, pinned: false },
      "none",
    ],
  ])("%s", (_, signs, expected) => {
    expect(optOut(signs)).toBe(expected);
  });
});
