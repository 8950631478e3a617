/** Opens issues, many in one request, each complete with title, body, labels and milestone. */
import * as z from "zod/mini";
import { writeManagedBody, type Memory } from "../markdown/managed-block.ts";
import { itemsIn, resolveBody } from "../model/body.ts";
import type { CreateIssue } from "../model/change.ts";
import { FeatureRefused, Refused, type RefusalReason } from "../model/errors.ts";
import type { Stage } from "./stage.ts";
import type { Mutation, Step, Turn } from "./step.ts";
import { issueAnswer, issueFields, readIssue } from "./issue-fields.ts";
import type { Requester } from "./requester.ts";
import type { Tally } from "./tally.ts";

/** The tracking issue shows the progress of a paused run, so one creation is kept in reserve for it. */
const FOR_TRACKING = 1;

/** A mutation that returns an issue without its cards, because reading cards may need another token. */
export function issueMutation({ server }: Pick<Requester, "server">, field: string, input: string): Mutation {
  const fragments = issueFields({ cards: false, server });
  return { field, input, selection: "issue { ...Issue }", fragments };
}

const payload = z.object({ issue: issueAnswer });

/**
 * The issue in a mutation's answer. The viewer's login is not known there, so the bot that closed the issue may be Waymark
 * itself. For an issue that existed before, the tally keeps what was read.
 */
export const readPayload = (answer: unknown) => readIssue(payload.parse(answer).issue, "");

export interface IssueSteps {
  readonly begin: Turn;
  readonly steps: readonly (Step | Turn)[];
  /** Whether each issue is open, or was refused. */
  readonly areSettled: () => boolean;
}

interface Beginning {
  /** Whether labels and milestones exist. */
  readonly isReady: () => boolean;
  /** Called once, before the first issue is opened. */
  readonly before: () => Promise<void>;
}

/**
 * Steps that open issues in order, but an issue that refers to others by number waits for those, because issues in the
 * same request have no numbers yet.
 */
export function issueSteps(
  changes: readonly CreateIssue[],
  stage: Stage,
  { isReady, before }: Beginning,
): IssueSteps {
  const { requester, tally } = stage;
  let isBegun = false;
  const open = new Set(changes);
  const waiting = new Set(changes.filter((change) => !refers(change)).map(({ item }) => item));
  const failures: { readonly change: CreateIssue; readonly error: Error }[] = [];
  const settle = (change: CreateIssue) => {
    open.delete(change);
    waiting.delete(change.item);
  };
  const fail = (change: CreateIssue, error: Error) => {
    settle(change);
    failures.push({ change, error });
  };
  // Another run may have opened it in the meantime.
  const isMet = (item: string) => tally.issueOpenedFor(item) !== undefined;
  const isOpen = (change: CreateIssue) => open.has(change) && !isMet(change.item);
  const steps = changes.map((change): Step => ({
    requester,
    operation: "open issues",
    mutation: issueMutation(requester, "createIssue", "CreateIssueInput"),
    creations: 1,
    spare: FOR_TRACKING,
    input: () => {
      const isEarly =
        !isBegun || !isOpen(change) || (change.after.child && tally.tracking().state === "opening");
      const isBefore = itemsIn(change.after.block).some((item) => waiting.has(item) && !isMet(item));
      return isEarly || isBefore ? null : creation(change, stage);
    },
    done: (answer) => {
      settle(change);
      tally.haveOpened(change.item, readPayload(answer));
    },
    failed: (error) => fail(change, error),
  }));
  const areSettled = () => ![...open].some(isOpen);
  const report: Turn = {
    isReady: areSettled,
    run() {
      reportFailures(changes, failures, stage);
      return Promise.resolve();
    },
  };
  const begin: Turn = {
    isReady,
    async run() {
      if (changes.length > 0) await before();
      isBegun = true;
      for (const change of changes) {
        const error = lackOfMilestone(change, tally);
        if (error !== null) fail(change, error);
      }
    },
  };
  return { begin, steps: [...steps, report], areSettled: () => isBegun && areSettled() };
}

const refers = ({ after }: CreateIssue): boolean => itemsIn(after.block).length > 0;

/**
 * If GitHub refuses all issues that are opened as sub-issues, the reason may be the parent: throws FeatureRefused. The
 * run reads the repository again and opens them without a parent.
 */
function reportFailures(
  changes: readonly CreateIssue[],
  failures: readonly { readonly change: CreateIssue; readonly error: Error }[],
  stage: Stage,
): void {
  const children = changes.filter((change) => parentOf(change, stage) !== null);
  const refused = failures.filter(({ change }) => children.includes(change));
  const [first] = refused;
  if (
    first?.error instanceof Refused &&
    refused.length === children.length &&
    MAY_BE_PARENT.has(first.error.reason)
  ) {
    throw new FeatureRefused("sub-issues", first.error);
  }
  for (const { change, error } of failures) stage.tally.fail(change, error);
}

/** Other reasons are about the request, not about the parent. */
const MAY_BE_PARENT: ReadonlySet<RefusalReason> = new Set(["no-right", "unknown-field", "other"]);

/** The node id of the tracking issue, if the issue is opened as its sub-issue. */
function parentOf({ after }: CreateIssue, { tally }: Stage): string | null {
  const tracking = tally.tracking();
  return after.child && tracking.state === "open" ? tracking.id : null;
}

/** Without its milestone, an issue is not opened, because no later run would set it. */
function lackOfMilestone({ after: { phase } }: CreateIssue, tally: Tally): Error | null {
  if (phase === null || tally.milestoneOf(phase) !== undefined) return null;
  return new Error(`The issues of ${phase} wait for their milestone. The next run tries again.`);
}

function creation(change: CreateIssue, stage: Stage): Readonly<Record<string, unknown>> {
  const { item, after } = change;
  const { tally, place } = stage;
  const parentIssueId = parentOf(change, stage);
  const memory = withoutUnmade(after.memory, tally);
  const block = resolveBody(after.block, { numbers: tally.numbers(), place });
  const milestone = after.phase === null ? undefined : tally.milestoneOf(after.phase);
  return {
    repositoryId: tally.repositoryId,
    title: after.title,
    body: writeManagedBody({ kind: "item", id: item }, block, memory),
    labelIds: labelIds(after.labels, tally),
    ...(milestone === undefined ? {} : { milestoneId: milestone.id }),
    ...(parentIssueId === null ? {} : { parentIssueId }),
  };
}

/** If a label could not be created, it was not added to the issue. The next run adds it. */
export function withoutUnmade(memory: Memory, tally: Tally): Memory {
  const unmade = tally.unmade(memory.labels ?? []);
  if (unmade.length === 0) return memory;
  return { ...memory, labels: memory.labels?.filter((name) => !unmade.includes(name)) ?? null };
}

/** The ids of labels by name. A label that could not be created is left out; the next run adds it. */
export function labelIds(names: readonly string[], tally: Tally): readonly string[] {
  return names.flatMap((name) => {
    const label = tally.label(name);
    return label === undefined ? [] : [label.id];
  });
}
