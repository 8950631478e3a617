/** Turns a roadmap into the desired state. */
import { en } from "../language/en.ts";
import type { FinishedPhase, Language } from "../language/language.ts";
import { escapeText } from "../markdown/escape-text.ts";
import { plainTitle } from "../markdown/plain-title.ts";
import type { Phase, Roadmap } from "../model/roadmap.ts";
import { cardOf, desiredFields } from "./board-fields.ts";
import { desiredViews } from "./board-views.ts";
import { coveringTopics } from "./cover-tools.ts";
import type {
  Desired,
  DesiredBoard,
  DesiredIssue,
  DesiredLabel,
  DesiredStatus,
  DesiredTool,
  Learned,
  Opening,
} from "../model/desired.ts";
import { issueBlock, type BlockContext } from "./issue-block.ts";
import type { Feature } from "../model/features.ts";
import type { Item } from "../model/item.ts";
import { NO_NOTES, type ItemNotes } from "../model/item-notes.ts";
import { items } from "../model/items.ts";
import { labelsFor, labelsOf, RETIRED } from "../model/labels.ts";
import { earlierLine, formerBoxes, partBoxes, partBoxTexts } from "../language/part-title.ts";
import { SUB_ISSUE_LIMIT } from "./plan-relations.ts";
import { prerequisites } from "./prerequisites.ts";
import type { Schedule } from "../model/schedule.ts";
import { lastDayOf } from "../model/week.ts";

/** GitHub's limit for issue titles (REST, "Create an issue": 256 characters). */
const ISSUE_TITLE = 256;
/** The limit for milestone titles is not documented. This is short enough everywhere. */
const MILESTONE_TITLE = 200;

export interface DesireOptions {
  /** Whether a board is wanted and can be accessed. */
  readonly board: boolean;
  /** Whether issues open phase by phase. Default: all at once. */
  readonly open?: Opening;
  /** Default: English. */
  readonly language?: Language;
  /** What the config adds to items, by their id. */
  readonly notes?: ReadonlyMap<string, ItemNotes>;
  /** Default: null, no schedule. */
  readonly schedule?: Schedule | null;
  /** Whether the repository is public. The board is the same. Default: false. */
  readonly public?: boolean;
  /** The features of GitHub to use. Default: none. */
  readonly inUse?: ReadonlySet<Feature>;
  /** What the board says about the whole course. Default: null, nothing. */
  readonly status?: DesiredStatus | null;
}

const describedIn =
  ({ labels }: Language) =>
  (label: DesiredLabel): DesiredLabel => ({ ...label, description: labels[label.name] ?? label.description });

/** The labels, milestones and issues for the roadmap, and the board if boards can be accessed. */
export function desire(roadmap: Roadmap, options: DesireOptions): Desired {
  const {
    board,
    open = "all",
    language = en,
    notes = new Map(),
    schedule = null,
    inUse = new Set(),
  } = options;
  const all = items(roadmap);
  const children = childItems(all, inUse);
  const written = writtenIssues(roadmap, { language, notes, inUse });
  return {
    labels: labelsFor(all, inUse).map(describedIn(language)),
    retired: describedIn(language)(RETIRED),
    milestones: roadmap.phases.map((phase) => ({
      phase: phase.id,
      title: plainTitle(phase.title, MILESTONE_TITLE),
      words: phase.optional ? language.milestone.optionalPhase : language.milestone.phase,
      requires: requiredIn(phase, all),
      news: (learned) => language.news.finished(finishedPhase(phase, roadmap, learned, language)),
      due: dueOf(phase, all, schedule),
    })),
    issues: written.map(({ item, ...issue }) => ({
      ...issue,
      item: item.id,
      child: children.has(item.id),
      card: cardOf(item, { roadmap, schedule }),
    })),
    open,
    board: board ? desiredBoard(roadmap, options) : null,
    inUse,
  };
}

/** How many titles a comment names. */
const LEARNED_LIMIT = 30;
const FIRST_LIMIT = 3;

function finishedPhase(
  phase: Phase,
  roadmap: Roadmap,
  { isDone, isClosed }: Learned,
  { changes }: Language,
): FinishedPhase {
  const title = (one: { readonly title: string }) => escapeText(plainTitle(one.title, MILESTONE_TITLE));
  const some = (all: readonly { readonly title: string }[], most: number) => [
    ...all.slice(0, most).map(title),
    ...(all.length > most ? [changes.more(all.length - most)] : []),
  ];
  const { phases } = roadmap;
  const next = phases
    .slice(phases.indexOf(phase) + 1)
    .map((one) => ({ phase: one, left: one.topics.filter(({ id }) => !isClosed(id)) }))
    .find(({ left }) => left.length > 0);
  return {
    title: title(phase),
    learned: some(
      phase.topics.filter(({ id }) => isDone(id)),
      LEARNED_LIMIT,
    ),
    next: next === undefined ? null : { title: title(next.phase), first: some(next.left, FIRST_LIMIT) },
  };
}

/** The required topics and projects of a phase. If it requires nothing, all of them. */
function requiredIn({ id: phase }: Phase, all: readonly Item[]): readonly string[] {
  const own = all.filter((item) => item.phase === phase);
  const required = own.filter(({ optional }) => !optional);
  return (required.length > 0 ? required : own).map(({ id }) => id);
}

/** The end of the last week with an item that is in the phase's milestone and required for it. */
function dueOf({ id }: Phase, all: readonly Item[], schedule: Schedule | null): string | null {
  const weeks = all.flatMap((item) => {
    const week = item.phase === id && !item.optional ? schedule?.weeks.get(item.id) : undefined;
    return week === undefined ? [] : [week];
  });
  const [last] = weeks.toSorted().reverse();
  return last === undefined ? null : lastDayOf(last);
}

/** The items that must be done before a project. */
function needsOf(item: Item, { roadmap }: BlockContext): readonly string[] {
  const project = roadmap.projects.find(({ id }) => item.kind === "project" && id === item.id);
  return project === undefined ? [] : prerequisites(project, roadmap).map(({ id }) => id);
}

function toolsOf(item: Item, { roadmap, language }: BlockContext): readonly DesiredTool[] {
  if (item.kind !== "skill") return [];
  const topics = roadmap.phases.flatMap((phase) => phase.topics);
  const texts = partBoxTexts(item.parts, language);
  return item.parts.map((tool, index) => ({
    box: texts[index] ?? "",
    formerBoxes: formerBoxes(tool),
    boxes: partBoxes(tool),
    optional: tool.optional,
    topics: coveringTopics(tool.title, topics),
  }));
}

/**
 * The required items, whose number the tracking issue states too. GitHub would count optional items in its progress bar
 * as well. If there are more than GitHub allows for one parent, none: a bar for some of them would show a wrong progress.
 */
export function childItems(all: readonly Item[], inUse: ReadonlySet<Feature>): ReadonlySet<string> {
  const required = all.filter(({ optional }) => !optional);
  const fits = inUse.has("sub-issues") && required.length <= SUB_ISSUE_LIMIT;
  return new Set(fits ? required.map(({ id }) => id) : []);
}

/** The parts of an issue that follow from the roadmap, the language and the config alone. */
interface WrittenIssue extends Omit<DesiredIssue, "item" | "child" | "card"> {
  readonly item: Item;
}

interface Writing extends Pick<BlockContext, "language" | "inUse"> {
  readonly notes: ReadonlyMap<string, ItemNotes>;
}

/** By roadmap, the issues as they were written last. */
const lastWritten = new WeakMap<
  Roadmap,
  { readonly key: string; readonly language: Language; readonly issues: readonly WrittenIssue[] }
>();

/** Writing all texts takes most of the time of a visit that changes nothing, and forks of a roadmap share them. */
function writtenIssues(roadmap: Roadmap, { language, notes, inUse }: Writing): readonly WrittenIssue[] {
  const key = JSON.stringify([[...notes], [...inUse]]);
  const last = lastWritten.get(roadmap);
  if (last?.key === key && last.language === language) return last.issues;
  const issues = items(roadmap).map((item) =>
    writtenIssue(item, { roadmap, language, notes: notes.get(item.id) ?? NO_NOTES, inUse }),
  );
  lastWritten.set(roadmap, { key, language, issues });
  return issues;
}

function writtenIssue(item: Item, context: BlockContext): WrittenIssue {
  const texts = partBoxTexts(item.parts, context.language);
  return {
    item,
    kind: item.kind,
    title: plainTitle(item.title, ISSUE_TITLE),
    block: issueBlock(item, context),
    earlier: earlierLine(context.language),
    labels: labelsOf(item),
    phase: item.phase,
    milestone: item.phase !== null,
    done: item.done,
    doneBoxes: texts.filter((_, index) => item.parts[index]?.done === true),
    needs: needsOf(item, context),
    tools: toolsOf(item, context),
    news: context.language.news.ready,
  };
}

/** The title of a new board for the roadmap. */
export const boardTitle = ({ title }: Pick<Roadmap, "title">): string => plainTitle(title, 100);

function desiredBoard(roadmap: Roadmap, options: DesireOptions): DesiredBoard {
  const {
    language = en,
    schedule = null,
    public: isPublic = false,
    inUse = new Set(),
    status = null,
  } = options;
  const title = boardTitle(roadmap);
  return {
    title,
    shortDescription: language.board.about(title),
    readme: language.board.readme(escapeText(title)),
    public: isPublic,
    fields: desiredFields({ roadmap, schedule, language, inUse }),
    views: desiredViews({ schedule, inUse, language }),
    status: inUse.has("status-updates") ? status : null,
  };
}
