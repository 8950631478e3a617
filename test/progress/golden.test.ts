/** What the learner sees, as files. Regenerate them with `npx vitest run test/progress/golden.test.ts -u`. */
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { en } from "../../src/language/en.ts";
import { LANGUAGES } from "../../src/language/languages.ts";
import { progressFiles } from "../../src/progress/progress-files.ts";
import { renderSummary } from "../../src/progress/render-summary.ts";
import { renderTrackingIssue } from "../../src/progress/render-tracking-issue.ts";
import { PROGRESS_MD } from "../../src/model/paths.ts";
import type { Progress } from "../../src/model/progress.ts";
import { roadmap, phase } from "../builders.ts";
import {
  course,
  finished,
  hostileCourse,
  longCourse,
  progressIn,
  paced,
  underWay,
  WEEK as week,
} from "./course.ts";

const stories: Readonly<Record<string, { readonly progress: Progress; readonly language?: typeof en }>> = {
  start: { progress: progressIn(course) },
  "not-opened": { progress: progressIn(course, { opened: false }) },
  "under-way": { progress: progressIn(course, underWay) },
  spanish: { progress: progressIn(course, underWay), language: LANGUAGES.es },
  paced: { progress: progressIn(course, { ...underWay, schedule: paced }) },
  "paced-spanish": { progress: progressIn(course, { ...underWay, schedule: paced }), language: LANGUAGES.es },
  finished: { progress: progressIn(course, finished) },
  "one-phase": { progress: progressIn(roadmap([phase("Only this", ["One thing"])], { title: "Small" })) },
  long: { progress: progressIn(longCourse) },
  hostile: { progress: progressIn(hostileCourse) },
};

describe("golden files", () => {
  for (const [name, { progress, language = en }] of Object.entries(stories)) {
    it(`${name}: the files of the commit`, async () => {
      for (const [path, text] of progressFiles(progress, { week, language })) {
        await expect(text).toMatchFileSnapshot(`golden/${name}/${path.split("/").at(-1)}`);
      }
    });

    it(`${name}: progress.md passes prettier's defaults, so that no formatter changes it`, async () => {
      const text = new Map(progressFiles(progress, { week, language })).get(PROGRESS_MD) ?? "";
      expect(text).not.toBe("");
      expect(await format(text, { parser: "markdown" })).toBe(text);
    });

    it(`${name}: the tracking issue and the job summary`, async () => {
      const notes = ["Issues were off; [turn them on](https://github.com/ada/roadmap/settings)."];
      const block = renderTrackingIssue(progress, { board: { kind: "by-hand" }, notes: [], week, language });
      await expect(block).toMatchFileSnapshot(`golden/${name}/tracking-issue.md`);
      const summary = renderSummary(progress, { commit: "1".repeat(40), notes, week, language });
      await expect(summary).toMatchFileSnapshot(`golden/${name}/summary.md`);
    });
  }
});
