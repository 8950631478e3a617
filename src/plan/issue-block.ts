/** The text of an item's issue: what to learn as boxes, when it is done, its place in the roadmap, and a link back. */
import { escapeText } from "../markdown/escape-text.ts";
import { plainTitle } from "../markdown/plain-title.ts";
import { quietMarkdown, quietSentence, type QuietMarkdown } from "../markdown/quiet-markdown.ts";
import { addressIn, linkUrl } from "../markdown/quiet-words.ts";
import type { Language } from "../language/language.ts";
import type { Link, Roadmap } from "../model/roadmap.ts";
import type { Body, Segment } from "../model/body.ts";
import type { Feature } from "../model/features.ts";
import type { Item, ItemPart } from "../model/item.ts";
import type { ItemNotes } from "../model/item-notes.ts";
import { LOCKED, READY } from "../model/labels.ts";
import { partBoxTexts } from "../language/part-title.ts";
import { prerequisites } from "./prerequisites.ts";
import { joinSentences } from "../language/join-sentences.ts";

/** The language, and what the config adds. */
export interface BlockContext {
  readonly roadmap: Roadmap;
  readonly language: Language;
  readonly notes: ItemNotes;
  /** The features of GitHub to use. */
  readonly inUse: ReadonlySet<Feature>;
}

/** The managed block of an item's issue. */
export function issueBlock(item: Item, { roadmap, language, notes, inUse }: BlockContext): Body {
  const { issue } = language;
  const exercise = quietMarkdown(notes.exercise);
  const says = quietMarkdown(item.detail, new Set(item.links.flatMap(urlsOf)));
  // An address that the text shows as a link is not listed once more.
  const linked = new Set(says.lines.slice(0, fitting(bodiesOf(says))).flatMap(({ urls }) => urls));
  const others = item.links.filter((link) => !urlsOf(link).some((url) => linked.has(url)));
  const paragraphs: Body[] = [
    whatToLearn(item, notes, language),
    buildsOn(item, { roadmap, language, inUse }),
    section(issue.headings.roadmapSays, bodiesOf(says), language, says.left),
    section(issue.headings.objectives, boxes(notes.objectives), language),
    section(issue.headings.links, links([...notes.resources, ...others]), language),
    section(issue.headings.phaseLinks, links(phaseLinks(item, roadmap)), language),
    section(issue.headings.exercise, bodiesOf(exercise), language, exercise.left),
    doneWhen(item, notes, language),
    standing(item, roadmap, language),
    wayBack(item, language),
  ];
  return joinParagraphs(paragraphs.filter((paragraph) => paragraph.length > 0));
}

/** The parts. If there are none, the objectives in the config, or else the standard steps. */
function whatToLearn(item: Item, { objectives }: ItemNotes, language: Language): Body {
  const { headings, steps } = language.issue;
  const lines =
    item.parts.length > 0
      ? partLines(item.parts, language)
      : (objectives.length > 0 ? [] : steps[item.kind]).map(box);
  return section(headings.learn[item.kind], lines, language);
}

/** A box for each part, below the label that the roadmap has above it. */
function partLines(parts: readonly ItemPart[], language: Language): readonly string[] {
  const texts = partBoxTexts(parts, language);
  return parts.flatMap((part, index) => {
    const { under } = part;
    const before = parts[index - 1];
    const isNew = under !== before?.under;
    const gap = isNew && before !== undefined ? [""] : [];
    const label = isNew && under !== undefined ? [`**${shortened(under)}**`, ""] : [];
    return [...gap, ...label, box(texts[index] ?? "")];
  });
}

/** The maximum number of topics that a project lists; a phase may have hundreds. */
const NEEDS_LIMIT = 60;

function buildsOn(item: Item, { roadmap, language, inUse }: Omit<BlockContext, "notes">): Body {
  const { issue } = language;
  const project = roadmap.projects.find(({ id }) => item.kind === "project" && id === item.id);
  const topics = project === undefined ? [] : prerequisites(project, roadmap);
  if (topics.length === 0) return [];
  const more = topics.length - NEEDS_LIMIT;
  return [
    `### ${issue.headings.buildsOn}\n\n`,
    ...topics
      .slice(0, NEEDS_LIMIT)
      .flatMap(({ id, title }): Body => ["- ", { issueOf: id, title: shortened(title) }, "\n"]),
    ...(more > 0 ? [`\n${issue.more(more)}\n`] : []),
    `\n${inUse.has("dependencies") ? issue.blockedUntilThen : issue.untilThen(LOCKED.name, READY.name)}`,
  ];
}

const box = (title: string) => `- [ ] ${title}`;
const boxes = (sentences: readonly string[]) => sentences.map((sentence) => box(quietSentence(sentence)));

const bodiesOf = ({ lines }: QuietMarkdown): readonly Body[] => lines.map(({ segments }) => segments);

/** A heading with lines below it; nothing if there are no lines. `left` is the number of lines that are left out already. */
function section(heading: string, lines: readonly (string | Body)[], { issue }: Language, left = 0): Body {
  const bodies = lines.map((line) => (typeof line === "string" ? [line] : line));
  if (bodies.flat().every((segment) => segment === "")) return [];
  const count = fitting(bodies);
  const more = bodies.length - count + left;
  const shown = more === 0 ? bodies : [...bodies.slice(0, count), [""], [issue.more(more)]];
  return [`### ${heading}\n`, ...shown.flatMap((line): Body => ["\n", ...line])];
}

/** GitHub allows 65,536 characters, and half of them are for the learner. Each section may have this many. */
const SECTION_LIMIT = 8_000;

/** The number of whole lines that fit. */
function fitting(lines: readonly Body[]): number {
  let length = 0;
  const over = lines.findIndex((line) => (length += lengthOf(line) + 1) > SECTION_LIMIT);
  return over === -1 ? lines.length : over;
}

/** The address of a repository and of its files: GitHub's names have at most 39 and 100 characters. */
const FILE_ADDRESS = 180;

/** About as much as it has when the references are filled in. */
const lengthOf = (line: Body): number => line.reduce((sum, segment) => sum + segmentLength(segment), 0);

function segmentLength(segment: Segment): number {
  if (typeof segment === "string") return segment.length;
  return "fileAt" in segment ? FILE_ADDRESS + segment.fileAt.length : JSON.stringify(segment).length;
}

const links = (all: readonly Link[]): readonly Body[] =>
  all.flatMap((link) =>
    urlsOf(link).map((url): Body => {
      const about = link.about === undefined ? "" : ` – ${shortened(link.about)}`;
      return [`- [${shortened(link.title)}](`, addressIn(url), `)${about}`];
    }),
  );

/** The links of a phase, in the issue of its first topic. Those that a topic of the phase has too are only there. */
function phaseLinks({ id }: Item, { phases }: Roadmap): readonly Link[] {
  const phase = phases.find(({ topics: [first] }) => first?.id === id);
  const known = new Set(phase?.topics.flatMap((topic) => topic.links.map(({ url }) => url)));
  return phase?.links.filter(({ url }) => !known.has(url)) ?? [];
}

/** The safe address of a link; none if there is none. */
function urlsOf({ url }: Link): readonly string[] {
  const safe = linkUrl(url);
  return safe === null ? [] : [safe];
}

const TITLE_LIMIT = 300;

/** Cut between graphemes, as Markdown. */
const shortened = (title: string): string => escapeText(plainTitle(title, TITLE_LIMIT));

function doneWhen(item: Item, notes: ItemNotes, language: Language): Body {
  const { issue } = language;
  const usual = notes.objectives.length > 0 ? issue.objectivesMet : issue.doneWhen[item.kind];
  const own = notes.doneWhen.length > 0;
  const lines = own
    ? [...boxes(notes.doneWhen), "", issue.thenClose]
    : [joinSentences([usual, issue.thenClose])];
  return section(issue.headings.doneWhen, lines, language);
}

function standing(item: Item, roadmap: Roadmap, { issue }: Language): Body {
  const optional = item.optional ? issue.optional : "";
  const phase = roadmap.phases.find((candidate) => candidate.id === item.phase);
  if (item.kind === "skill" || phase === undefined) return optional === "" ? [] : [optional];
  const place = phase.topics.findIndex((topic) => topic.id === item.id) + 1;
  const { before, after } =
    item.kind === "project" ? issue.buildAfter : issue.topicOf(place, phase.topics.length);
  const name: Segment[] = [`[${shortened(phase.title)}](`, { milestoneOf: phase.id }, ")"];
  return [before, ...name, joinSentences([after, optional])];
}

function wayBack(item: Item, { issue }: Language): Body {
  return [`<sub>[${issue.wayBack}](`, { lineOf: item.line }, `) · ${issue.yours}</sub>`];
}

function joinParagraphs(paragraphs: readonly Body[]): Body {
  return mergeWords(
    paragraphs.flatMap((paragraph, index) => (index === 0 ? paragraph : ["\n\n", ...paragraph])),
  );
}

/** Joins neighbouring texts, so that equal blocks are equal values. */
function mergeWords(body: Body): Body {
  const merged: Segment[] = [];
  for (const segment of body) {
    const last = merged.at(-1);
    if (typeof segment === "string" && typeof last === "string") merged[merged.length - 1] = last + segment;
    else merged.push(segment);
  }
  return merged;
}
