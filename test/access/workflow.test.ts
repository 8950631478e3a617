/** For which comments the workflow without an App runs. */
import { holds } from "github-emulator";
import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod/mini";
import { workflowText } from "../../src/access/workflow.ts";
import { readCommand } from "../../src/talk/read-command.ts";

const workflow = z.object({ jobs: z.object({ sync: z.object({ if: z.string() }) }) });
const { jobs } = workflow.parse(parse(workflowText({ action: "waymark-dev/waymark@v1", app: null })));

const runs = (body: string, isTemplate = false): boolean =>
  holds(jobs.sync.if, {
    github: {
      event_name: "issue_comment",
      event: { comment: { body }, repository: { is_template: isTemplate } },
    },
  });

test.each(["/waymark next", "/Waymark NEXT", " /waymark next", "\n\n  /waymark next", "\r\n/waymark"])(
  "%j is a command, so the workflow runs",
  (body) => {
    expect(readCommand(body)).not.toBeNull();
    expect(runs(body)).toBe(true);
    expect(runs(body, true)).toBe(false);
  },
);

test("an ordinary comment starts no run", () => {
  expect(runs("Loops were easy!")).toBe(false);
});
