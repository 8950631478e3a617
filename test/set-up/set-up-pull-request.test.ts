/** The boxes of the pull request that sets a fork up. */
import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/language/languages.ts";
import {
  isTickedInSetUp,
  KNOWN_PHASES,
  NO_BADGE,
  PHASE_BY_PHASE,
  setUpPullRequest,
  type SetUp,
} from "../../src/set-up/set-up-pull-request.ts";
import { CONFIG_PATH } from "../../src/model/paths.ts";
import { actual, phase, roadmap } from "../builders.ts";

const SET_UP: SetUp = {
  actual: actual(),
  head: "1",
  readme: { path: "README.md", text: "# R\n" },
  workflow: "on: push",
  badge: "<svg/>",
  config: "",
  course: roadmap([phase("Basics", ["a"], { id: "x" })]),
  readings: null,
  otherWorkflows: false,
  turnsOn: true,
  language: LANGUAGES.en,
};

test.each(Object.values(LANGUAGES))(
  "each box answers one question in %#, whatever a phase is called",
  (language) => {
    const title = `Basics ${NO_BADGE} ${PHASE_BY_PHASE}`;
    const course = roadmap([
      phase(title, ["a"], { id: "x", optional: true }),
      phase("Next", ["b"], { id: "y" }),
    ]);
    const { body } = setUpPullRequest({ ...SET_UP, course, language });
    const marks = [PHASE_BY_PHASE, KNOWN_PHASES, NO_BADGE];
    for (const [index, own] of marks.entries()) {
      let box = -1;
      const ticked = body.replaceAll("- [ ] ", (empty) => {
        box += 1;
        return box === index ? "- [x] " : empty;
      });
      const setUpPull = {
        id: "PR_1",
        number: 1,
        url: "",
        state: "merged",
        body: ticked,
        mergedAt: null,
      } as const;
      expect(marks.filter((mark) => isTickedInSetUp({ setUpPull }, mark))).toEqual([own]);
    }
  },
);

test.each<[string, Partial<SetUp>]>([
  ["a workflow, the badge in your README, a config to edit (`.github/roadmap.yml`)", {}],
  ["the badge in your README, a config to edit (`.github/roadmap.yml`)", { workflow: null }],
  ["a workflow, a config to edit (`.github/roadmap.yml`)", { readme: null }],
  ["a workflow, a config to edit (`.github/roadmap.yml`)", { badge: null }],
  [
    "a workflow, the badge in your README",
    { actual: actual({ files: { [CONFIG_PATH]: { kind: "text", text: "enabled: true\n" } } }) },
  ],
])("the text says that it adds %s, and the box about the badge is there if it does", (parts, more) => {
  const { body, commit } = setUpPullRequest({ ...SET_UP, ...more });
  expect(body).toContain(`It adds: ${parts}.\n`);
  expect(body.includes(NO_BADGE)).toBe(parts.includes("badge"));
  expect(commit.files.has("README.md")).toBe(parts.includes("badge"));
});
