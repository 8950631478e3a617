/** One line of text for each document. */
import type { Measured } from "./measure.ts";

const NAME = 44;
const HEAD = [
  "file".padEnd(NAME),
  "verdict".padEnd(15),
  "conf.",
  "phases",
  "topics",
  "phase F1",
  "topic F1",
  "accepted",
  "of three",
  "10 %",
  "ticks".padEnd(8),
  "bad titles",
].join("  ");

export function table(all: readonly Measured[]): string {
  return [HEAD, ...all.map(row)].join("\n");
}

function row(one: Measured): string {
  const { topicF1, near } = one;
  const bad = Object.entries(one.badTitles).map(([kind, count]) => `${kind} ${count}`);
  return [
    one.file.slice(0, NAME).padEnd(NAME),
    `${one.verdict}${one.isVerdictRight ? "" : " WRONG"}`.slice(0, 15).padEnd(15),
    `${one.confidence.toFixed(2)}${one.opensUnasked ? "*" : " "}`,
    String(one.phases).padStart(6),
    String(one.topics).padStart(6),
    figure(one.phaseF1),
    figure(topicF1?.first ?? null),
    figure(topicF1?.accepted ?? null),
    figure(topicF1?.threeAccepted ?? null),
    (near === null ? "–" : near.first ? "yes" : near.three ? "3" : "no").padStart(4),
    (one.ticks ?? "–").padEnd(8),
    [...bad, ...(one.lost.length === 0 ? [] : [`lost: ${one.lost.join(" ")}`])].join(", "),
  ]
    .join("  ")
    .trimEnd();
}

function figure(number: number | null): string {
  return (number === null ? "–" : number.toFixed(2)).padStart(8);
}

const WORST = 10;

/** The roadmaps that are read worst. */
export function worst(all: readonly Measured[]): string {
  const sorted = all
    .flatMap(({ file, topicF1 }) => (topicF1 === null ? [] : [{ file, ...topicF1 }]))
    .toSorted((a, b) => a.accepted - b.accepted)
    .slice(0, WORST);
  return [
    "Read worst, by the nearest accepted reading:",
    ...sorted.map(({ file, accepted }) => `  ${accepted.toFixed(2)}  ${file}`),
  ].join("\n");
}
