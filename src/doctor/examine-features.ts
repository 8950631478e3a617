/** Says which features of GitHub are in use, and what Waymark does without the others. */
import type { Feature } from "../model/features.ts";
import { hasTooManyChildren } from "../reconcile/relations.ts";
import type { Stock } from "../reconcile/stock.ts";
import { fine, type Diagnosis } from "./diagnosis.ts";

/** The features that a learner sees, and what Waymark does without them. */
const SEEN = [
  {
    feature: "sub-issues",
    name: "sub-issues",
    without: "the pinned issue has no progress bar of GitHub's own",
  },
  {
    feature: "dependencies",
    name: "dependencies",
    without: "labels say whether a project can be built",
  },
  {
    feature: "iterations",
    name: "iterations",
    without: "the board has a date for each item, but no week",
  },
  {
    feature: "status-updates",
    name: "status updates",
    without: "the board does not say whether the course is on track",
  },
  {
    feature: "pins",
    name: "pinned issues",
    without: "the issue with your progress is not pinned",
  },
  {
    feature: "pinned-comments",
    name: "pinned comments",
    without: "the newest weekly comment is at the end, not at the top",
  },
] as const;

/** They matter with a pace and a board. */
const OF_WEEKS: ReadonlySet<Feature> = new Set(["iterations", "status-updates"]);

export function examineFeatures(stock: Stock): Diagnosis {
  const { actual, inUse } = stock;
  const { url } = actual.repository;
  const boards = actual.board.reach === "open" ? actual.board.boards : [];
  const hasWeeks = stock.schedule !== null && boards.some(({ ours, closed }) => ours && !closed);
  const seen = SEEN.filter(({ feature }) => hasWeeks || !OF_WEEKS.has(feature));
  const used = seen.filter(({ feature }) => inUse.has(feature));
  const lacking = seen.filter(({ feature }) => !inUse.has(feature));
  const beside = hasTooManyChildren(stock)
    ? " The roadmap has more required items than one issue may have sub-issues."
    : "";
  const names = (some: typeof lacking) => inOneLine(some.map(({ name }) => name));
  if (lacking.length === 0) return fine("features", `GitHub's ${names(used)} are in use.${beside}`);
  const isOlder = lacking.every(({ feature }) => actual.features[feature] === "missing");
  const what = isOlder
    ? `This GitHub server is too old for ${names(lacking)}.`
    : `GitHub did not allow ${names(lacking)} here.`;
  const also = used.length === 0 ? "" : ` Its ${names(used)} are in use.`;
  return {
    check: "features",
    state: "more",
    what: `${what}${also}`,
    why: `Without them, ${inOneLine(lacking.map(({ without }) => without))}.`,
    fix: isOlder
      ? `Waymark uses them after an update of the server and a restart of the App: ${url}`
      : `Waymark tries again next week. Check that it has write access to issues and boards: ${url}/settings/installations`,
  };
}

const inOneLine = (words: readonly string[]): string =>
  new Intl.ListFormat("en", { style: "long", type: "conjunction" }).format(words);
