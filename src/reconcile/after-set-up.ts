/** After the set-up pull request was merged: when to look again, and one comment on it that lists what is missing. */
import { Refused } from "../model/errors.ts";
import { fingerprint } from "../markdown/fingerprint.ts";
import { items } from "../model/items.ts";
import type { Remote } from "../model/remote.ts";
import { writtenHere } from "../record/written-here.ts";
import type { Stock } from "./stock.ts";

const MINUTE = 60_000;
/** GitHub sends no event when issues are turned on. So Waymark looks again this many minutes after the merge. */
const LOOKS = [1, 2, 5, 10, 20, 40];

/** The milliseconds until the next look; null after the last one, which leaves the rest to the sweep. */
export function nextLook(mergedAt: string | null, now: number): number | null {
  if (mergedAt === null) return null;
  const due = LOOKS.map((minutes) => Date.parse(mergedAt) + minutes * MINUTE).find((at) => at > now);
  return due === undefined ? null : due - now;
}

type Commenter = Pick<Remote, "keepSetUpComment">;

/** Issues are off although the pull request was merged. A comment that GitHub refuses stops nothing. */
export async function tellWhatIsMissing(
  remote: Commenter,
  { actual, roadmap, language }: Stock,
  { otherWorkflows }: { readonly otherWorkflows: boolean },
): Promise<void> {
  const { url } = actual.repository;
  const words = language.setUp.missing({
    issues: items(roadmap).length,
    settings: `${url}/settings#features`,
    actions: otherWorkflows ? `${url}/actions` : null,
  });
  await keep(remote, actual.setUpPull?.id, words, true);
}

/** The issues are open, so nothing is missing any more. Only a comment that exists is changed. */
export async function tellNothingIsMissing(remote: Commenter, { actual, language }: Stock): Promise<void> {
  const pull = actual.setUpPull;
  if (pull?.state !== "merged" || writtenHere(actual) !== null) return;
  await keep(remote, pull.id, language.setUp.ready(`${actual.repository.url}/issues`), false);
}

async function keep(
  remote: Commenter,
  pull: string | undefined,
  words: string,
  create: boolean,
): Promise<void> {
  if (pull === undefined) return;
  try {
    await remote.keepSetUpComment({ pull, words, mark: fingerprint(words), create });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
