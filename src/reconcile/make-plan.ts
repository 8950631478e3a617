/** Decides what a run would do, in one place: apply, preview and summary all use the same value. */
import { itemNotes } from "../config/config.ts";
import { en } from "../language/en.ts";
import type { Language } from "../language/language.ts";
import { sayReasons } from "../language/say-reason.ts";
import type { RoadmapPlace } from "../model/body.ts";
import type { Plan } from "../model/change.ts";
import type { Opening } from "../model/desired.ts";
import type { Offer } from "../model/offer.ts";
import type { StayOut } from "../model/stay-out.ts";
import { consent, type Call } from "../plan/consent.ts";
import { desire } from "../plan/desire.ts";
import { guard, guardOpening } from "../plan/guard.ts";
import { hadIssue, knownCourse } from "../plan/known-course.ts";
import { WORKFLOW_PATH } from "../model/paths.ts";
import { items } from "../model/items.ts";
import { isTickedInSetUp, PHASE_BY_PHASE } from "../set-up/set-up-pull-request.ts";
import { plan as planChanges } from "../plan/plan.ts";
import { installationPage, notGranted } from "../access/missing-rights.ts";
import { syncsItself } from "../access/workflow.ts";
import { boardStatus } from "../progress/board-status.ts";
import { readingLine } from "../progress/render-readings.ts";
import { wantsBoard } from "./board-memory.ts";
import { progressOf } from "./progress-of.ts";
import { textOf } from "./read-sources.ts";
import type { Stock } from "./stock.ts";
import { joinSentences } from "../language/join-sentences.ts";

export type Proposal =
  /** Waymark does not act here. */
  | StayOut
  /** The plan looks like an accident, so it waits for confirmation by a person. */
  | {
      readonly kind: "stop";
      /** In English, for logs and the command line. */
      readonly reason: string;
      /** The same in the language of the course, for the learner. */
      readonly words: string;
      /** The box on the tracking issue that confirms it, as Markdown; null if something must be fixed first. */
      readonly question: string | null;
      /** What the question is about, each entry as Markdown. */
      readonly about: readonly string[];
      /** The readings that a person may choose from; empty if the question is about something else. */
      readonly readings: readonly Offer[];
      readonly plan: Plan;
    }
  /** `place` is where the roadmap was read. Links in issue bodies need it. */
  | { readonly kind: "go"; readonly plan: Plan; readonly place: RoadmapPlace };

/** Consent, desired state, plan, guard: from what was read to what to do. */
export function makePlan(stock: Stock, call: Call): Proposal {
  const { actual, config, roadmap, matched } = stock;
  const begun = matched.items.size > 0;
  const lostIn = (language: Language) =>
    badConfig(stock, language) ?? (begun ? lostRoadmap(stock, language) : null);
  const lost = lostIn(en);
  const decide = (language: Language) =>
    consent({
      call,
      repository: actual.repository,
      verdict: lost === null ? roadmap.verdict : "roadmap",
      unread: unreadWords(stock, language),
      config: saidIn(stock),
      // How many items there are is not known before somebody chooses, and the choice says how many.
      tooMany: begun || stock.choice.kind !== "settled" ? null : tooMany(stock, language),
      begun,
      // Without issues there is no course, and GitHub would refuse each new issue.
      lacking: lacking(stock, language),
      declined: begun ? null : declinedSetUp(stock),
      off: stock.off,
      selfServed: isSelfServed(stock),
    });
  const [decision, inWords] = [decide(en), decide(stock.language)];
  if (decision.kind === "stay-out")
    return {
      ...decision,
      words: inWords.kind === "stay-out" ? inWords.reason : decision.reason,
      why: decision.why === "unread" ? unreadAs(stock) : decision.why,
    };
  const doubt = undecided(stock);
  if (doubt !== null) return doubt;
  const unread = stock.configError === null ? readingQuestion(stock) : null;
  if (unread !== null) return unread;
  const words = lostIn(stock.language) ?? "";
  if (lost !== null && !begun) return { kind: "stay-out", reason: lost, words, why: "obstacle" };
  if (lost !== null) return { ...EMPTY_STOP, reason: lost, words };
  const place = {
    url: actual.repository.url,
    commit: actual.repository.head ?? "HEAD",
    path: stock.roadmapPath,
  };
  const desired = desire(roadmap, {
    board: wantsBoard(stock),
    open: openingOf(stock),
    language: stock.language,
    notes: itemNotes(stock.config),
    schedule: stock.schedule,
    inUse: stock.inUse,
    public: !actual.repository.private,
    status: boardStatus(progressOf(stock, actual), { week: stock.week, language: stock.language }),
  });
  const plan = planChanges({
    desired,
    actual,
    apps: stock.apps,
    place,
    calendar: stock.calendar,
    boardMemory: stock.boardMemory,
    relations: stock.relations,
  });
  const replaced = guard(plan, matched, stock.language);
  // Who chooses a reading sees how many topics it has, and the branch may not take a commit that raises the limit.
  const isAllowed = call === "asked" || stock.choice.kind === "chosen" || isUnderWay(stock);
  const guarded =
    replaced.kind === "stop" || isAllowed
      ? replaced
      : guardOpening(plan, config.max_issues, matched, stock.language);
  return guarded.kind === "stop" ? { ...guarded, readings: [], plan } : { kind: "go", plan, place };
}

/** The config says it, or the box in the set-up pull request. */
const openingOf = ({ config, actual }: Stock): Opening =>
  config.open ?? (isTickedInSetUp(actual, PHASE_BY_PHASE) ? "phase by phase" : "all");

function saidIn({ config, inherited, isYes }: Stock): "yes" | "no" | "inherited" | null {
  if (!config.enabled) return "no";
  if (inherited.config) return "inherited";
  return isYes ? "yes" : null;
}

/** Whether a workflow that the owner wants does everything. One that came with the fork and never ran there does nothing. */
export const isSelfServed = ({ actual, inherited }: Stock): boolean =>
  syncsItself(textOf(actual.files[WORKFLOW_PATH]) ?? "") && !inherited.workflow;

/**
 * The link to a set-up pull request that was closed. It says that closing it means no, so turning issues on later for
 * another purpose does not start the course.
 */
export function declinedSetUp({ actual: { setUpPull } }: Stock): string | null {
  return setUpPull?.state === "closed" ? setUpPull.url : null;
}

/** Hundreds of issues should not open by accident: for a longer roadmap, the config must allow it. */
function tooMany({ roadmap, config }: Stock, { reasons }: Language): string | null {
  const count = items(roadmap).length;
  return count <= config.max_issues ? null : reasons.tooMany({ items: count, most: config.max_issues });
}

/** Whether a run that was allowed to open everything has not ended yet: it opened issues that nothing records so far. */
function isUnderWay({ actual, roadmap, matched }: Stock): boolean {
  const had = hadIssue(knownCourse(actual, matched.tracking));
  return items(roadmap).some(({ id }) => matched.items.has(id) && !had(id));
}

/** The App may not write issues. */
function lacking({ actual }: Stock, { gaps }: Language): string | null {
  const { granted, repository } = actual;
  if (granted === null || notGranted("issues", actual) === null) return null;
  const page = installationPage(repository, granted);
  const { what, fix } = gaps.of({ kind: "app-right", right: "issues", page });
  return `${what} ${fix}: ${page}`;
}

/** The tracking issue has the answers and the decisions of the learner. If it may be there but cannot be trusted, these are not known. */
function undecided({ matched: { undecidedTracking: issue }, language }: Stock): StayOut | null {
  if (issue === null) return null;
  const sayIn = ({ stopped }: Language) => stopped.undecided(issue.number);
  return { kind: "stay-out", reason: sayIn(en), words: sayIn(language), why: "obstacle" };
}

/** An invalid config does not say what its author wants, so nothing is done. */
const badConfig = ({ configError }: Stock, language: Language): string | null =>
  configError === null ? null : language.stopped.badConfig(configError.saidIn(language));

const EMPTY_STOP = {
  kind: "stop",
  question: null,
  about: [],
  readings: [],
  plan: { changes: [], undecided: [] },
} as const;

/** The question which reading is meant; null if that is settled. */
function readingQuestion({ choice, roadmapPath: path, language }: Stock): Proposal | null {
  switch (choice.kind) {
    case "settled":
    case "chosen":
      return null;
    case "open":
    case "lost": {
      const why =
        choice.kind === "open"
          ? `Waymark is not sure how to read \`${path}\`, so nothing was opened.`
          : `\`${path}\` changed, and the way Waymark has read it so far no longer finds any topics, so nothing was changed.`;
      const reason = `${why} These readings are possible. ${choice.offers.map(readingLine).join(" | ")}. ${HOW_TO_CHOOSE}`;
      const { lost, unsure, onIssue } = language.readings;
      const words = joinSentences([choice.kind === "lost" ? lost : unsure, onIssue]);
      return { ...EMPTY_STOP, reason, words, readings: choice.offers };
    }
  }
}

const HOW_TO_CHOOSE =
  "To choose one, tick its box on the pinned issue or on the set-up pull request, comment `/waymark reading A` on the pinned issue, run `waymark sync --reading A`, or write its options into `.github/roadmap.yml`; `waymark check --json` prints them.";

/** Why the roadmap of the existing issues cannot be used any more, and what to do; null if it can be used. */
function lostRoadmap({ roadmap, roadmapPath: path, roadmapFile }: Stock, language: Language): string | null {
  const { stopped } = language;
  if (roadmap.verdict === "roadmap") return null;
  const why = () => {
    if (roadmapFile.kind === "unreadable") return stopped.unreadable(path, roadmapFile.reason);
    if (roadmapFile.kind === "absent") return stopped.absent(path);
    if (roadmap.verdict === "empty") return stopped.empty(path);
    return stopped.notRoadmap(path, joinSentences(sayReasons(roadmap.reasons, language)));
  };
  return joinSentences([why(), stopped.advice]);
}

function unreadAs({ roadmap, roadmapFile }: Stock): StayOut["why"] {
  if (roadmapFile.kind === "absent") return "absent";
  // The reason says what is wrong with the file.
  return roadmapFile.kind === "unreadable" || roadmap.verdict === "roadmap" ? "obstacle" : roadmap.verdict;
}

function unreadWords(stock: Stock, language: Language): string {
  const why = whyUnread(stock, language).join(" ");
  return stock.roadmapFile.kind === "text" ? language.stopped.unread(why) : why;
}

/** Why the file is not a roadmap. */
export function whyUnread(
  { roadmap, roadmapPath: path, roadmapFile: file }: Stock,
  language: Language,
): readonly string[] {
  if (file.kind === "unreadable") return [language.stopped.unreadable(path, file.reason)];
  if (file.kind === "absent") return [language.stopped.none(path)];
  return sayReasons(roadmap.reasons, language);
}
