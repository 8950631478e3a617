/** Probes about the names of labels and milestones, and about names that are already taken. */
import * as z from "zod/mini";
import { Refused } from "../../../src/model/errors.ts";
import { sendBatch } from "../../../src/github/batch.ts";
import { MARK, type Live } from "../live.ts";
import { makeMilestone, refusalOf } from "../make.ts";
import type { Probe } from "../probe.ts";

/** Deleted at the end. */
export const PROBE_LABEL = "Waymark live test";

const payload = z.object({ label: z.object({ id: z.string() }) });

const FIND = `query FindLabel($owner: String!, $name: String!, $label: String!) {
  repository(owner: $owner, name: $name) { label(name: $label) { id name } }
}`;
const found = z.object({
  repository: z.object({ label: z.nullish(z.object({ id: z.string(), name: z.string() })) }),
});

async function findLabel({ requester, repository: { owner, name } }: Live, label: string) {
  const { data } = await requester.graphql("find label", FIND, { owner, name, label }, { kind: "read" });
  return found.parse(data).repository.label ?? null;
}

/** The node id of a label, which is created if needed. Throws Refused if it may not be created. */
export async function makeLabel(live: Live, name: string): Promise<string> {
  return (await findLabel(live, name))?.id ?? (await createLabel(live, name));
}

async function createLabel({ requester, repository }: Live, name: string): Promise<string> {
  let outcome: string | Refused | null = null;
  await sendBatch(requester, {
    operation: "create labels",
    mutation: { field: "createLabel", input: "CreateLabelInput", selection: "label { id }" },
    creations: 1,
    entries: [
      {
        input: { repositoryId: repository.id, name, color: "6e7781", description: "A live test" },
        done: (answer) => {
          outcome = payload.parse(answer).label.id;
        },
        failed: (error) => {
          outcome = error;
        },
      },
    ],
  });
  return settled(outcome);
}

function settled(outcome: string | Refused | null): string {
  if (outcome instanceof Refused) throw outcome;
  if (outcome === null) throw new Error("A batch of one answers for one");
  return outcome;
}

const labelCase: Probe = {
  name: "a label in another case",
  assumes: "it is the same label: both spellings find it, and it is not created twice",
  otherwise: "the learner would have a second label of the same name",
  ask: async (live) => {
    await makeLabel(live, PROBE_LABEL);
    const other = PROBE_LABEL.toUpperCase();
    const seen = await findLabel(live, other);
    const error = await refusalOf(() => createLabel(live, other));
    return {
      did: `${seen === null ? "not found" : `found as "${seen.name}"`} by the other spelling; ${error === null ? "made a second time" : "not made a second time"}`,
      agrees: seen?.name === PROBE_LABEL && error !== null,
    };
  },
};

/** Waymark cuts milestone titles to this length. GitHub does not document a limit. */
const TITLE_LIMIT = 200;
const LONGER = [255, 256, 1024] as const;

const titleLength: Probe = {
  name: "the longest title of a milestone",
  assumes: `${TITLE_LIMIT} characters are accepted; Waymark cuts longer titles`,
  otherwise:
    "the milestone and the issues of its phase are reported as refused: the limit in the code must be lower",
  ask: async (live) => {
    const titleOf = (length: number) => `Live ${live.run}: `.padEnd(length, "é");
    const made = await makeMilestone(live, titleOf(TITLE_LIMIT));
    let longest: number = TITLE_LIMIT;
    for (const length of LONGER) {
      if ((await refusalOf(() => makeMilestone(live, titleOf(length)))) !== null) break;
      longest = length;
    }
    return {
      did: `${made.title.length} came back; of ${LONGER.join(", ")} the longest taken is ${longest === TITLE_LIMIT ? "none" : longest}`,
      agrees: made.title === titleOf(TITLE_LIMIT),
    };
  },
};

const takenTitle: Probe = {
  name: "a milestone's title that is taken",
  assumes: "a second milestone with the same title is refused",
  otherwise: "two runs at the same time could each create one: the older one counts",
  ask: async (live) => {
    const title = `Live ${live.run}: taken`;
    await makeMilestone(live, title);
    const error = await refusalOf(() => makeMilestone(live, title));
    return { did: error === null ? "made twice" : `refused: ${error.said}`, agrees: error !== null };
  },
};

const descriptionKept: Probe = {
  name: "a milestone's description",
  assumes: "the HTML comment in it is not changed",
  otherwise: "milestones would not be recognised, and each sync would create new ones",
  ask: async (live) => {
    const { description } = await makeMilestone(live, `Live ${live.run}: words`);
    const kept = description === `A live test.\n\n${MARK}`;
    return { did: kept ? "unchanged" : JSON.stringify(description), agrees: description.includes(MARK) };
  },
};

/** One day in winter and one in summer, because GitHub stores the instant in its own time zone. */
const DAYS = ["2031-01-13", "2031-07-14"] as const;

const dueDates: Probe = {
  name: "a milestone's due date",
  assumes: "Waymark sends noon UTC and gets a time on the same day, in summer and winter",
  otherwise: "Waymark would treat it as set by the learner, and it would no longer follow the pace",
  ask: async (live) => {
    const kept: string[] = [];
    for (const day of DAYS) {
      const title = `Live ${live.run}: due ${day}`;
      const made = await makeMilestone(live, title, { due_on: `${day}T12:00:00Z` });
      kept.push(made.due_on ?? "none");
    }
    return {
      did: kept.join(", "),
      agrees: DAYS.every((day, index) => kept[index]?.startsWith(day) === true),
    };
  },
};

export const LABELS_AND_MILESTONES: readonly Probe[] = [
  labelCase,
  titleLength,
  takenTitle,
  descriptionKept,
  dueDates,
];
