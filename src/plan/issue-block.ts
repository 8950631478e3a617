/** What an item's issue says: what to learn as boxes, when it is done, where it stands, and the way back. */
import { escapeText } from "../markdown/escape-text.ts";
import { plainTitle } from "../markdown/plain-title.ts";
import { quietMarkdown } from "../markdown/quiet-markdown.ts";
import { quietUrl } from "../markdown/safe-url.ts";
import type { Roadmap } from "../roadmap/types.ts";
import type { Body, Segment } from "./body.ts";
import type { Item } from "./item.ts";
import { partTitle } from "./part-title.ts";

/** The managed block of an item's issue. */
export function issueBlock(item: Item, roadmap: Roadmap): Body {
  const paragraphs: Body[] = [
    boxes(item),
    detail(item),
    links(item),
    [doneWhen(item)],
    standing(item, roadmap),
    wayBack(item),
  ];
  return joinParagraphs(paragraphs.filter((paragraph) => paragraph.length > 0));
}

const HEADING: Readonly<Record<Item["kind"], string>> = {
  topic: "### What to learn",
  project: "### What you will practise",
  skill: "### Tools to get to know",
};

/** The steps of an item that names no parts of its own. */
const STEPS: Readonly<Record<Item["kind"], readonly string[]>> = {
  topic: ["Read about it", "Try it in a few lines of your own"],
  project: ["A first version that runs", "Tested and tidied", "Shown to somebody"],
  skill: ["Used once in something of your own"],
};

function boxes(item: Item): Body {
  const titles = item.parts.map(
    ({ title, optional }) => `${partTitle(title)}${optional ? " (optional)" : ""}`,
  );
  const lines = (titles.length > 0 ? titles : STEPS[item.kind]).map((title) => `- [ ] ${title}`);
  return [[HEADING[item.kind], "", ...fitting(lines)].join("\n")];
}

/** GitHub takes 65,536 characters; half of them are the learner's. Boxes and links may each fill this much. */
const MOST_CHARACTERS = 15_000;

/** As many whole lines as fit, and how many more there are. */
function fitting(lines: readonly string[]): readonly string[] {
  let length = 0;
  const over = lines.findIndex((line) => (length += line.length + 1) > MOST_CHARACTERS);
  if (over === -1) return lines;
  return [...lines.slice(0, over), "", `…and ${lines.length - over} more, which the roadmap has.`];
}

function detail(item: Item): Body {
  const lines = fitting(quietMarkdown(item.detail).split("\n"));
  return lines.join("") === "" ? [] : [["### What the roadmap says", "", ...lines].join("\n")];
}

function links(item: Item): Body {
  if (item.links.length === 0) return [];
  const lines = item.links.flatMap((link) => {
    const url = quietUrl(link.url);
    return url === null || url.length > LONGEST_URL ? [] : [`- [${shortened(link.title)}](${url})`];
  });
  return lines.length === 0 ? [] : [["### Where to learn it", "", ...fitting(lines)].join("\n")];
}

const LONGEST_URL = 2_000;
const LONGEST_TITLE = 300;

/** Cut between graphemes, as Markdown. */
const shortened = (title: string): string => escapeText(plainTitle(title, LONGEST_TITLE));

function doneWhen(item: Item): string {
  const when: Readonly<Record<Item["kind"], string>> = {
    topic: "You can use it in a small program of your own, without looking it up",
    project: "It runs, somebody else has tried it, and its code is in a repository of yours",
    skill: "You have used each tool above in something of your own",
  };
  return `### Done when\n\n${when[item.kind]}. Then close this issue: that completes it. Close it as *not planned* to skip it.`;
}

function standing(item: Item, roadmap: Roadmap): Body {
  const optional = item.optional ? " It is optional: the roadmap is finished without it." : "";
  const phase = roadmap.phases.find((candidate) => candidate.id === item.phase);
  if (item.kind === "skill" || phase === undefined) {
    return optional === "" ? [] : [optional.trim()];
  }
  const name: Segment[] = [`[${shortened(phase.title)}](`, { milestoneOf: phase.id }, ")"];
  if (item.kind === "project") return ["Build it after ", ...name, `.${optional}`];
  const place = phase.topics.findIndex((topic) => topic.id === item.id) + 1;
  return [`Topic ${place} of ${phase.topics.length} in `, ...name, `.${optional}`];
}

function wayBack(item: Item): Body {
  return [
    "<sub>[Where this stands in the roadmap](",
    { lineOf: item.line },
    ") · Tick boxes as you go and write below as you like: your ticks and your text stay.</sub>",
  ];
}

function joinParagraphs(paragraphs: readonly Body[]): Body {
  return mergeWords(
    paragraphs.flatMap((paragraph, index) => (index === 0 ? paragraph : ["\n\n", ...paragraph])),
  );
}

/** Joins neighbouring words, so that equal blocks are equal values. */
function mergeWords(body: Body): Body {
  const merged: Segment[] = [];
  for (const segment of body) {
    const last = merged.at(-1);
    if (typeof segment === "string" && typeof last === "string") merged[merged.length - 1] = last + segment;
    else merged.push(segment);
  }
  return merged;
}
