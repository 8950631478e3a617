/** What an item's issue says: what to learn as boxes, when it is done, where it stands, and the way back. */
import { escapeText } from "../markdown/escape-text.ts";
import { quietUrl } from "../markdown/safe-url.ts";
import type { Roadmap } from "../roadmap/types.ts";
import type { Body, Segment } from "./body.ts";
import type { Item } from "./item.ts";

/** The managed block of an item's issue. */
export function issueBlock(item: Item, roadmap: Roadmap): Body {
  const paragraphs: Body[] = [
    boxes(item),
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
  const titles = item.parts.map((part) => `${escapeText(part.title)}${part.optional ? " (optional)" : ""}`);
  const lines = (titles.length > 0 ? titles : STEPS[item.kind]).map((title) => `- [ ] ${title}`);
  return [[HEADING[item.kind], "", ...lines].join("\n")];
}

function links(item: Item): Body {
  if (item.links.length === 0) return [];
  const lines = item.links.flatMap((link) => {
    const url = quietUrl(link.url);
    return url === null ? [] : [`- [${escapeText(link.title)}](${url})`];
  });
  return lines.length === 0 ? [] : [["### Where to learn it", "", ...lines].join("\n")];
}

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
  const name: Segment[] = [`[${escapeText(phase.title)}](`, { milestoneOf: phase.id }, ")"];
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
