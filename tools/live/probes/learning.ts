/**
 * Probes with Waymark itself on a small course: the first sync, the second, a tick, a close, and the removal. Each one
 * continues from the one before.
 */
import { reconcile } from "../../../src/reconcile/reconcile.ts";
import { regenerate } from "../../../src/reconcile/regenerate.ts";
import { removeWaymark } from "../../../src/reconcile/remove-waymark.ts";
import type { Report } from "../../../src/reconcile/report.ts";
import { ROADMAP_PATH, SOURCES, type Live } from "../live.ts";
import { commitFiles } from "../make.ts";
import type { Found, Probe } from "../probe.ts";

/** Its words say that it is a course, so that it opens unasked although it is so short. */
const roadmap = (parts: string) => `# A learning path for a live test of Waymark

A structured path for learning to write, step by step.

## Phase 1: Begin

- Reading
- Writing (${parts})

## Phase 2: Go on

- Asking
- Answering
`;

const sync = async ({ openRun, clock }: Live): Promise<Report> =>
  await reconcile({ remote: openRun(), clock, call: "asked", sources: SOURCES, workflow: null, turn: "now" });

/** What a sync could not do, or null. */
function trouble(report: Report): string | null {
  if (report.kind !== "synced") return `${report.kind}: ${report.reason}`;
  const errors = [
    ...report.failures.map(({ error }) => error),
    ...(report.tracking ? [report.tracking] : []),
  ];
  if (errors.length > 0) return errors.map(({ message }) => message).join("; ");
  return report.files.kind === "committed" || report.files.kind === "unchanged" ? null : report.files.kind;
}

const first: Probe = {
  name: "a first sync",
  assumes: "milestones, issues, the tracking issue and the files are created without a refusal",
  otherwise: "refusals are reported, and the next run tries again",
  ask: async (live) => {
    await commitFiles(live, { [ROADMAP_PATH]: roadmap("words, lines") });
    let report: Report | null = null;
    const requests = await live.requestsOf(async () => {
      report = await sync(live);
    });
    return judged(report, `in ${requests.length} requests`);
  },
};

function judged(report: Report | null, fine: string): Found {
  const wrong = report === null ? "no report" : trouble(report);
  return { did: wrong ?? fine, agrees: wrong === null };
}

const second: Probe = {
  name: "a second sync",
  assumes: "right after the first one it is one read and no write",
  otherwise: "each visit of the App would cost more, and edit issues without a change",
  ask: async (live) => {
    const requests = await live.requestsOf(() => sync(live));
    return {
      did: `${requests.length} request(s): ${requests.join(", ")}`,
      agrees: requests.length === 1 && !requests[0]?.startsWith("!"),
    };
  },
};

const EDIT = `mutation Edit($id: ID!, $body: String!) {
  updateIssue(input: { id: $id, body: $body }) { issue { body } }
}`;
const CLOSE = `mutation Close($id: ID!) {
  closeIssue(input: { issueId: $id, stateReason: COMPLETED }) { issue { number } }
}`;
const WRITE = { kind: "write", creations: 0 } as const;

/** The open issue of the topic whose name begins like this. */
async function issueOf({ remote }: Live, topic: string) {
  const { issues } = await remote.read();
  return issues.find(({ title, state }) => title.startsWith(topic) && state === "open") ?? null;
}

const tick: Probe = {
  name: "a tick, saved with CRLF",
  assumes: "it stays when the roadmap changes the issue's text",
  otherwise: "a learner would lose a tick",
  ask: async (live) => {
    const before = await issueOf(live, "Writing");
    if (before === null) return { did: "the issue is not there", agrees: false };
    const body = before.body.replace("[ ] Words", "[x] Words").replaceAll(/\r?\n/gu, "\r\n");
    await live.requester.graphql("tick", EDIT, { id: before.id, body: `Mine\r\n\r\n${body}` }, WRITE);
    await commitFiles(live, { [ROADMAP_PATH]: roadmap("words, lines, letters") });
    await sync(live);
    const after = (await issueOf(live, "Writing"))?.body ?? "";
    const [ticked, added, own] = [/\[x\] Words/u, /\[ \] Letters/u, /^Mine/u].map((each) => each.test(after));
    const said = (what: string, is: boolean | undefined) => `${what} ${is ? "is there" : "is gone"}`;
    return {
      did: [said("the tick", ticked), said("the new box", added), said("the learner's line", own)].join(", "),
      agrees: ticked === true && added === true && own === true,
    };
  },
};

const close: Probe = {
  name: "a close",
  assumes: "the files follow in two requests: one read, one commit",
  otherwise: "the Action needs one more request for each close",
  ask: async (live) => {
    const issue = await issueOf(live, "Reading");
    if (issue === null) return { did: "the issue is not there", agrees: false };
    await live.requester.graphql("close", CLOSE, { id: issue.id }, WRITE);
    const { clock } = live;
    let counted = "nothing";
    const requests = await live.requestsOf(async () => {
      const outcome = await regenerate({ remote: live.openRun(), clock, sources: SOURCES });
      counted = outcome.kind === "regenerated" ? `${outcome.progress.count.done} of 4` : outcome.reason;
    });
    return {
      did: `${counted}, in ${requests.length} requests`,
      agrees: counted === "1 of 4" && requests.length === 2,
    };
  },
};

const takenOut: Probe = {
  name: "taking it out",
  assumes: "open issues are closed, a later sync does nothing, and removing it again writes nothing",
  otherwise: "Waymark would start again without being asked",
  ask: async (live) => {
    const { clock } = live;
    const approve = () => Promise.resolve(true);
    const taking = async () => {
      const removed = await removeWaymark({ remote: live.openRun(), clock, sources: SOURCES, approve });
      const failures = removed.kind === "removed" ? removed.failures : [];
      const [failure] = failures;
      if (failure !== undefined) throw failure.error;
    };
    await taking();
    const { kind } = await sync(live);
    const again = await live.requestsOf(taking);
    const writes = again.filter((request) => request.startsWith("!")).length;
    return {
      did: `a sync ${kind}; a second time ${writes} writes`,
      agrees: kind === "stayed-out" && writes === 0,
    };
  },
};

export const LEARNING: readonly Probe[] = [first, second, tick, close, takenOut];
