/** The safety limits: a plan that looks like an accident is not applied until a person confirms it. */
import { readBoxes } from "../markdown/boxes.ts";
import { escapeText } from "../markdown/escape-text.ts";
import { fingerprint } from "../markdown/fingerprint.ts";
import type { Plan } from "../model/change.ts";
import { en } from "../language/en.ts";
import type { Language } from "../language/language.ts";
import type { MatchedIssues } from "./match-issues.ts";
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
 * Stops a plan that would retire more than 30 % of ten or more items, unless somebody ticked the box about exactly
 * these items. Only people with write access can tick a box there.
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
  const retiring = plan.changes.flatMap((change) => {
    const retires = change.what === "issue" && change.type === "update" && change.after.retires;
    return retires && isLeft(change.item) ? [change.item] : [];
  });
  const known = [...items.keys()].filter(isLeft).length;
  if (known < GUARDED_ITEMS || retiring.length <= known * RETIRED_SHARE_LIMIT) return { kind: "go" };
  const mark = `<!-- waymark:ask retire ${fingerprint(retiring.toSorted().join("\n"))} -->`;
  const confirmed = readBoxes(tracking?.body ?? "").some(
    ({ title, ticked }) => ticked && title.endsWith(mark),
  );
  if (confirmed) return { kind: "go" };
  const reason = en.stopped.retires(retiring.length, known);
  const words = stopped.retires(retiring.length, known);
  const question = `${stopped.retire(retiring.length)} ${mark}`;
  const about = retiring.flatMap((item) => {
    const issue = items.get(item)?.[0]?.issue;
    return issue === undefined ? [] : [`${escapeText(issue.title)} (#${issue.number})`];
  });
  return { kind: "stop", reason, words, question, about };
}
