/** Whatever a person edits anywhere, and however the roadmap changes after that: two syncs later all of it is still there. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Issue } from "github-emulator";
import { openStage, SMALL_ROADMAP, type Stage } from "./stage.ts";

const HOUR = 3_600_000;
const TRACKING = "Your progress";
const RUNS = 10;

const seed = Number(process.env["WAYMARK_EDITS_SEED"] ?? Date.now() % 1_000_000);

const KINDS = [
  "insert",
  "rewrite",
  "take out",
  "tick",
  "title",
  "unlabel",
  "rename a label",
  "delete a label",
  "milestone title",
  "milestone words",
  "delete a milestone",
  "complete",
  "skip",
  "duplicate",
  "delete",
  "unpin",
] as const;

const edit = fc.record({ kind: fc.constantFrom(...KINDS), at: fc.nat(40), line: fc.nat(40) });
type Edit = { readonly kind: (typeof KINDS)[number]; readonly at: number; readonly line: number };

/** What the author changes afterwards: nothing, words, places, what there is. */
const CHANGES: readonly string[] = [
  SMALL_ROADMAP,
  SMALL_ROADMAP.replace("(for, while)", "(for, while, break)"),
  SMALL_ROADMAP.replace("Phase 1: Basics", "Phase 1: First steps"),
  SMALL_ROADMAP.replace("- Files\n", "").replace("- Functions", "- Files\n- Functions"),
  SMALL_ROADMAP.replace("- Modules", "- Modules\n- Testing").replace("- Functions\n", ""),
];

/** What a person did, each as something that must be so later, in words where it is not. */
type Check = () => string | null;

const lost = (holds: boolean, what: string): string | null => (holds ? null : what);
const linesOf = ({ body }: Issue) => body.split(/\r?\n/u);
const untick = (line: string) => line.replace("[x]", "[ ]");
const count = (issue: Issue, line: string) =>
  linesOf(issue).filter((one) => untick(one) === untick(line)).length;

/** The lines between the marks that say something. */
function writtenLines(issue: Issue): readonly string[] {
  const lines = linesOf(issue);
  const end = lines.findIndex((line) => line.includes("waymark:end"));
  return lines.slice(1, end).filter((line) => line.trim() !== "" && !line.includes("waymark:"));
}

const setBody = ({ learner }: Stage, issue: Issue, lines: readonly string[]): void =>
  learner.edit(issue, { body: lines.join("\r\n") });

/** Does one thing as a person would; returns what must stay, or null where there is nothing to do it to. */
function act(stage: Stage, { kind, at, line: index }: Edit, token: string): Check | null {
  const { learner, repository } = stage;
  const all = [...repository.issues.values()];
  const issue = all[at % all.length];
  if (issue === undefined) return null;
  const isTracking = issue.title === TRACKING;
  const is = () => repository.issues.get(issue.number) === issue;
  const written = writtenLines(issue);
  const line = written[index % Math.max(1, written.length)];
  const milestones = [...repository.milestones.values()];
  const milestone = milestones[at % Math.max(1, milestones.length)];
  const labels = [...repository.labels.values()];
  const label = labels[at % Math.max(1, labels.length)]?.name;
  switch (kind) {
    case "insert":
    case "rewrite": {
      if (line === undefined) return null;
      const lines = linesOf(issue);
      const place = lines.indexOf(line);
      const words =
        kind === "insert" ? [line, `${token} note`] : [`${token} ${line.replace(/^- \[.\] /u, "")}`];
      setBody(stage, issue, lines.toSpliced(place, 1, ...words));
      const mine = words.at(-1) ?? "";
      return () => lost(!is() || linesOf(issue).includes(mine), `${mine} in #${issue.number}`);
    }
    case "take out": {
      if (line === undefined || isTracking) return null;
      const lines = linesOf(issue);
      setBody(stage, issue, lines.toSpliced(lines.indexOf(line), 1));
      const left = count(issue, line);
      return () => lost(!is() || count(issue, line) <= left, `${line} is back in #${issue.number}`);
    }
    case "tick": {
      if (line?.startsWith("- [ ] ") !== true || isTracking) return null;
      learner.tick(issue, line.slice(6));
      const ticked = line.replace("[ ]", "[x]");
      return () => lost(!is() || linesOf(issue).includes(ticked), `${ticked} in #${issue.number}`);
    }
    case "title":
      if (isTracking) return null;
      learner.edit(issue, { title: `${token} title` });
      return () => lost(!is() || issue.title === `${token} title`, `the title of #${issue.number}`);
    case "unlabel": {
      const [first] = issue.labels;
      if (first === undefined) return null;
      learner.unlabel(issue, first.name);
      return () => lost(!issue.labels.includes(first), `${first.name} is back on #${issue.number}`);
    }
    case "rename a label":
      if (label === undefined) return null;
      learner.renameLabel(repository, label, token);
      return () => lost(!repository.labels.has(label.toLowerCase()), `the label ${label} is back`);
    case "delete a label":
      if (label === undefined) return null;
      learner.deleteLabel(repository, label);
      return () => lost(!repository.labels.has(label.toLowerCase()), `the label ${label} is back`);
    case "milestone title":
      if (milestone === undefined) return null;
      learner.editMilestone(milestone, { title: token });
      return () => lost(milestone.title === token, `the milestone's title ${token}`);
    case "milestone words":
      if (milestone === undefined) return null;
      learner.editMilestone(milestone, {
        description: `${token} words\r\n\r\n${milestone.description ?? ""}`,
      });
      return () => lost(milestone.description?.includes(`${token} words`) === true, `${token} words`);
    case "delete a milestone": {
      if (milestone === undefined) return null;
      learner.deleteMilestone(milestone);
      const left = repository.milestones.size;
      return () => lost(repository.milestones.size <= left, "a deleted milestone is back");
    }
    case "complete":
    case "skip":
    case "duplicate": {
      if (issue.state === "CLOSED" || isTracking) return null;
      const reasons = { complete: "COMPLETED", skip: "NOT_PLANNED", duplicate: "DUPLICATE" } as const;
      learner.close(issue, reasons[kind]);
      return () =>
        lost(
          !is() || issue.stateReason === reasons[kind],
          `#${issue.number} is ${issue.stateReason ?? "open"}`,
        );
    }
    case "delete": {
      if (isTracking) return null;
      learner.deleteIssue(issue);
      const id = markerOf(issue);
      return () => lost(!openIds(stage).includes(id), `the deleted ${id} is back`);
    }
    case "unpin":
      learner.unpin(stage.issue(TRACKING));
      return () => lost(repository.pinned.length === 0, "the pin is back");
    default:
      return kind satisfies never;
  }
}

const markerOf = ({ body }: Issue): string => /waymark:item v1 (\S+)/u.exec(body)?.[1] ?? "";
const openIds = ({ repository }: Stage) =>
  [...repository.issues.values()].flatMap((issue) =>
    issue.state === "OPEN" && markerOf(issue) !== "" ? [markerOf(issue)] : [],
  );

test(`with seed ${seed} (WAYMARK_EDITS_SEED=${seed} repeats it)`, { timeout: 120_000 }, async () => {
  process.stdout.write(`edits at random: seed ${seed}\n`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...CHANGES),
      async (edits, roadmap) => {
        const stage = await openStage({ emulator: { limits: "none" } });
        const sync = async () => {
          stage.clock.advance(HOUR);
          return await stage.sync({ turn: "now" });
        };
        await sync();
        stage.clock.advance(HOUR);
        const done = new Map<string, Check>();
        for (const [index, one] of edits.entries()) {
          const token = `mine${index}`;
          const check = act(stage, one, token);
          // A later edit of the same thing replaces an earlier one: only what holds when all is done has to stay.
          if (check !== null) done.set(`${index} ${one.kind}`, check);
        }
        const checks = [...done].filter(([, check]) => check() === null);
        stage.learner.push(stage.repository, { "README.md": roadmap }, "Sync fork");
        expect(await sync()).toMatchObject({ kind: "synced", failures: [], tracking: null });
        expect(await sync()).toMatchObject({ plan: { changes: [] } });
        const requests = await stage.requestsOf(sync);
        expect(requests).toEqual(["query viewer repository"]);
        expect(checks.flatMap(([name, check]) => (check() === null ? [] : [`${name}: ${check()}`]))).toEqual(
          [],
        );
        expect(openIds(stage)).toEqual([...new Set(openIds(stage))]);
      },
    ),
    { numRuns: RUNS, seed },
  );
});
