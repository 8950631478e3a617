/** The boxes of the pull request that sets a fork up. */
import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/language/languages.ts";
import {
  isTickedInSetUp,
  KNOWN_PHASES,
  NO_BADGE,
  PHASE_BY_PHASE,
  setUpPullRequest,
} from "../../src/set-up/set-up-pull-request.ts";
import { actual, phase, roadmap } from "../builders.ts";

test.each(Object.values(LANGUAGES))(
  "each box answers one question in %#, whatever a phase is called",
  (language) => {
    const title = `Basics ${NO_BADGE} ${PHASE_BY_PHASE}`;
    const course = roadmap([
      phase(title, ["a"], { id: "x", optional: true }),
      phase("Next", ["b"], { id: "y" }),
    ]);
    const { body } = setUpPullRequest({
      actual: actual(),
      head: "1",
      roadmap: { path: "README.md", text: "# R\n" },
      workflow: null,
      badge: "<svg/>",
      config: "",
      course,
      readings: null,
      otherWorkflows: false,
      turnsOn: true,
      language,
    });
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
