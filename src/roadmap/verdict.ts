/** Judges whether a document is a roadmap for learning: signals for and against, each with its reason in words. */
import { consistsOf, endsWith, lexicon, mentions, opensWith } from "./words/lexicon.ts";
import { isNumbered, isStep } from "./section-kind.ts";
import type { Verdict } from "../model/roadmap.ts";
import * as vocabulary from "./vocabulary.ts";

/** What is known of a document when it is judged. */
export interface Evidence {
  readonly title: string;
  /** The running text near the start. */
  readonly prose: string;
  /** Titles of all headings and labels outside the phases. */
  readonly headings: readonly string[];
  /** The names of the columns of its tables. */
  readonly columns: readonly string[];
  readonly phases: readonly string[];
  readonly topics: readonly { readonly title: string; readonly linked: boolean; readonly task: boolean }[];
  /** Whether the phases are the items of one numbered list, or the topics are numbered headings. */
  readonly numbered: boolean;
  /** Whether labels such as "Topics:" or "Resources:" structure the phases. */
  readonly labelled: boolean;
  /** Whether tables have columns for time, effort or what comes before. */
  readonly paced: boolean;
  /** Whether a table has a column that counts its rows, so that they have an order. */
  readonly counted: boolean;
  /** How many topics come with a link to a course, a video or an article. */
  readonly taught: number;
  /** How many code blocks show a command that installs or runs something. */
  readonly commands: number;
}

interface Signal {
  readonly points: number;
  readonly reason: string;
}

const little = lexicon(vocabulary.QUALIFIERS);
const roadmap = lexicon(vocabulary.ROADMAP);
const learning = lexicon(vocabulary.LEARNING);
const levels = lexicon(vocabulary.LEVELS);
const productSections = lexicon(vocabulary.PRODUCT_SECTIONS);
const releaseSteps = lexicon(vocabulary.RELEASE_STEPS);
const besideReleases = lexicon(vocabulary.QUALIFIERS, vocabulary.RELEASE_WORDS);
const productVerbs = lexicon(vocabulary.PRODUCT_VERBS);
const productEvents = lexicon(vocabulary.PRODUCT_EVENTS);
const collection = lexicon(vocabulary.COLLECTION);
const lists = lexicon(vocabulary.LISTS);
const things = lexicon(vocabulary.THINGS);
const courses = lexicon(vocabulary.COLLECTION, vocabulary.COURSES);

const ENOUGH = 3;
const FEWEST_TOPICS = 3;
/** A quarter, a half year or a version; "1.1 Loops" numbers a section, while a bare "1.1" is a version. */
const QUARTER =
  /\bq[1-4]\b|\bv\d+(?:\.\d+)*\b|\b(?:version|release)\s+\d|^\D{0,3}\d+\.\d+(?:\.\d+)?\P{L}*$|\b20\d\d\s*(?:q[1-4]|h[12])\b|\bh[12]\s*20\d\d\b/iu;

/** The verdict with its reasons. A doubt is a no. */
export function judge(evidence: Evidence): {
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
} {
  if (evidence.topics.length === 0)
    return { verdict: "empty", reasons: ["No topics were found in the text."] };
  const found = [...signalsFor(evidence), ...signalsAgainst(evidence)];
  const points = found.reduce((sum, signal) => sum + signal.points, 0);
  const learns = speaksOfLearning(evidence);
  const reasons = found.map(({ reason }) => reason);
  if (!learns) return { verdict: "not-roadmap", reasons: [...reasons, "Nothing in it speaks of learning."] };
  return { verdict: points >= ENOUGH ? "roadmap" : "not-roadmap", reasons };
}

function signalsFor(evidence: Evidence): readonly Signal[] {
  const { title, prose, phases, topics, numbered, labelled, paced, taught } = evidence;
  const steps = areReleases(phases) ? 0 : phases.filter(isStep).length;
  const stages = phases.filter((phase) => mentions(phase, levels)).length;
  return chosen([
    [mentions(title, roadmap), 2, `The title calls it a way to learn: "${title}".`],
    [
      mentions(title, roadmap) && mentions(title, learning),
      1,
      "The title says what is learnt, or what to become.",
    ],
    [!mentions(title, roadmap) && mentions(prose, courses), 1, "Its opening words speak of a way to learn."],
    [steps > 1, 3, `${steps} numbered phases were found.`],
    [stages > 1, 2, "Its phases go from basic to advanced."],
    [numbered && steps < 2, 2, "Its steps are numbered."],
    [phases.length > 2, 1, `${phases.length} phases were found.`],
    [topics.length > 4, 1, `${topics.length} topics were found.`],
    [labelled, 1, "Its phases say what to learn and from what."],
    [paced, 2, "Its tables say how long things take or what comes before."],
    [taught > 2 && taught * 3 >= topics.length, 1, "Its topics say where to learn them."],
    [topics.length > 4 && topics.every(({ task }) => task), 1, "Its topics have boxes to tick."],
  ]);
}

function signalsAgainst(evidence: Evidence): readonly Signal[] {
  const { title, headings, phases, topics, commands, paced, numbered, counted } = evidence;
  const product = headings.filter((heading) => consistsOf(heading, productSections, little)).length;
  const wishes = share(
    topics,
    ({ title: wish }) => opensWith(wish, productVerbs) || mentions(wish, productEvents),
  );
  const questions = share(topics, (topic) => /[?？]$/u.test(topic.title));
  const collected = share(topics, (topic) => mentions(topic.title, collection));
  const linked = share(topics, (topic) => topic.linked);
  const steps = phases.filter(isStep).length;
  const loose = steps < 2 && !paced && !numbered && !counted && !topics.some(({ task }) => task);
  return chosen([
    [topics.length < FEWEST_TOPICS, -3, "There are fewer than three topics."],
    [product > 1, -3, "It has the sections of a document about software to install and use."],
    [commands > 1 && steps < 2, -2, "It shows how to install or run something."],
    [areReleases(phases), -5, "Its phases are releases or dates of a product."],
    [wishes >= 0.3, -4, "Its items read like plans for a product."],
    [questions >= 0.5, -5, "Most of its items are questions."],
    [/\bawesome\b/iu.test(title), -5, "It calls itself an awesome list."],
    [
      mentions(title, lists) && !mentions(title, roadmap),
      -4,
      "It calls itself a list of resources or notes.",
    ],
    [isTool(title), -3, "Its title names something to use."],
    [collected >= 0.4, -5, "It lists roadmaps rather than topics."],
    [loose && linked >= 0.7, -2, "Nearly all its items are links, in no order of learning."],
  ]);
}

/** "Roadmap Generator" and "PathPilot – an app for roadmaps" name tools: the last word of a part of the title says it. */
function isTool(title: string): boolean {
  return title.split(/[:：|(]|\s[-–—]\s/u).some((part) => endsWith(part, things));
}

/** Whether half of the phases are releases or dates, also behind a number: "Phase 2: Beta". */
function areReleases(phases: readonly string[]): boolean {
  const releases = phases.filter((phase) => {
    const name = isStep(phase) ? phase.replace(/^[^:：–—-]{1,30}[:：–—-]\s*/u, "") : phase;
    return QUARTER.test(phase) || consistsOf(name, releaseSteps, besideReleases);
  });
  return releases.length > 0 && releases.length * 2 >= phases.length;
}

function chosen(all: readonly (readonly [boolean, number, string])[]): readonly Signal[] {
  return all.filter(([holds]) => holds).map(([, points, reason]) => ({ points, reason }));
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}

/** A bare "Roadmap" may be a product's: something else must speak of learning. */
function speaksOfLearning({ title, prose, headings, columns, phases, labelled }: Evidence): boolean {
  return (
    labelled ||
    [title, prose, ...headings, ...columns, ...phases].some((text) => mentions(text, learning)) ||
    phases.some(isNumbered)
  );
}
