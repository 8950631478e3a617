/** The safety limits: a plan that looks like an accident is not applied until a person confirms it. */
import { readBoxes } from "../markdown/boxes.ts";
import { escapeText } from "../markdown/escape-text.ts";
import { fingerprint } from "../markdown/fingerprint.ts";
import { readManagedBody } from "../markdown/managed-block.ts";
import type { ActualIssue } from "../model/actual.ts";
import type { Plan, UpdateIssue } from "../model/change.ts";
import { en } from "../language/en.ts";
import type { Language } from "../language/language.ts";
import type { MatchedIssues } from "./match-issues.ts";
import { isGuess } from "./match-items.ts";
import { isRetired } from "./plan-retired-issue.ts";

export type Guarded =
  | { readonly kind: "go" }
  /**
   * `question` is the box on the tracking issue that confirms the plan, as Markdown. `about` contains the titles that
   * it is about.
   */
  | {
      readonly kind: "stop";
      /** In English, for logs. */
      readonly reason: string;
      /** The same for the learner. */
      readonly words: string;
      readonly question: string;
      readonly about: readonly string[];
    };

/** The rule applies to roadmaps with at least this many items. */
const GUARDED_ITEMS = 10;
const RETIRED_SHARE_LIMIT = 0.3;

/**
 * Stops a plan that would retire more than 30 % of ten or more items, or give their issues to items with very different
 * titles, unless somebody ticked the box about exactly these items. Only people with write access can tick a box there.
 */
export function guard(
  plan: Plan,
  { items, tracking }: Pick<MatchedIssues, "items" | "tracking">,
  { stopped }: Pick<Language, "stopped">,
): Guarded {
  const isLeft = (item: string) => {
    const oldest = items.get(item)?.[0];
    return oldest !== undefined && !isRetired(oldest);
  };
  const updates = plan.changes.filter((change) => change.what === "issue" && change.type === "update");
  const retiring = updates.flatMap(({ item, after }) => (after.retires && isLeft(item) ? [item] : []));
  const guessed = updates.filter(isGuessed);
  const known = [...items.keys()].filter(isLeft).length;
  const all = retiring.length + guessed.length;
  if (known < GUARDED_ITEMS || all <= known * RETIRED_SHARE_LIMIT) return { kind: "go" };
  const renames = guessed.map(({ item, before }) => `${before.item} ${item}`);
  const mark = `<!-- waymark:ask retire ${fingerprint([...retiring, ...renames].toSorted().join("\n"))} -->`;
  if (isConfirmed(tracking, mark)) return { kind: "go" };
  const so = { retiring: retiring.length, renamed: guessed.length, known };
  const sayIn = (words: Language["stopped"]) =>
    guessed.length === 0 ? words.retires(retiring.length, known) : words.replaces(so);
  const box = guessed.length === 0 ? stopped.retire(all) : stopped.replace(all);
  const left = retiring.flatMap((item) => {
    const issue = items.get(item)?.[0]?.issue;
    return issue === undefined ? [] : [`${escapeText(issue.title)} (#${issue.number})`];
  });
  const other = guessed.map(
    ({ before, after, number }) => `${escapeText(before.title)} → ${escapeText(after.title)} (#${number})`,
  );
  return {
    kind: "stop",
    reason: sayIn(en.stopped),
    words: sayIn(stopped),
    question: `${box} ${mark}`,
    about: [...left, ...other],
  };
}

/** Whether an issue gets an item whose title is so different from its former one that it may be another item. */
function isGuessed({ item, before, after }: UpdateIssue): boolean {
  if (after.retires || before.item === item) return false;
  const former = readManagedBody(before.body)?.memory.title ?? before.title;
  return isGuess(former, after.memory.title ?? after.title);
}

/**
 * Stops a plan that would open more issues than the config allows, in a course that has begun, unless somebody ticked the
 * box about exactly these.
 */
export function guardOpening(
  plan: Plan,
  most: number,
  { tracking }: Pick<MatchedIssues, "tracking">,
  { stopped }: Pick<Language, "stopped">,
): Guarded {
  const opening = plan.changes.filter((change) => change.what === "issue" && change.type === "create");
  const count = opening.length;
  if (count <= most) return { kind: "go" };
  const ids = opening.map(({ item }) => item).toSorted();
  const mark = `<!-- waymark:ask more ${fingerprint(ids.join("\n"))} -->`;
  if (isConfirmed(tracking, mark)) return { kind: "go" };
  return {
    kind: "stop",
    reason: en.stopped.opens(count, most),
    words: stopped.opens(count, most),
    question: `${stopped.open(count)} ${mark}`,
    about: opening.map(({ after }) => escapeText(after.title)),
  };
}

const isConfirmed = (tracking: ActualIssue | null, mark: string): boolean =>
  readBoxes(tracking?.body ?? "").some(({ title, ticked }) => ticked && title.endsWith(mark));
