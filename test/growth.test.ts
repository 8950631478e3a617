/**
 * Text of strangers costs time in proportion to its length: twice the text takes at most 2.3 times the CPU, up to the
 * limits of GitHub, for each function that gets such text outside of src/roadmap.
 */
import { expect, test } from "vitest";
import { redactor } from "../src/app/redact.ts";
import { readConfig } from "../src/config/config.ts";
import { readBoxes, tickBoxes } from "../src/markdown/boxes.ts";
import { carryOver } from "../src/markdown/carry-over.ts";
import { codesOf, wantedLines } from "../src/markdown/carried-lines.ts";
import { cleanText } from "../src/markdown/clean-text.ts";
import { escapeHtml, escapeText } from "../src/markdown/escape-text.ts";
import { fingerprint } from "../src/markdown/fingerprint.ts";
import { readManagedBody, readMarker } from "../src/markdown/managed-block.ts";
import { plainTitle } from "../src/markdown/plain-title.ts";
import { quietMarkdown } from "../src/markdown/quiet-markdown.ts";
import { quietUrl, safeUrl } from "../src/markdown/safe-url.ts";
import { parseProgressJson } from "../src/record/parse-progress-json.ts";
import { readCourse } from "../src/record/course.ts";
import { withBadge, withoutBadge } from "../src/set-up/readme-badge.ts";
import { readCommand } from "../src/talk/read-command.ts";
import { readPace, readWeeks } from "../src/talk/read-pace.ts";
import { tokenize } from "../src/text/tokenize.ts";
import { trustedApp } from "../src/access/workflow.ts";
import { growth, GROWTH_LIMIT } from "./growth.ts";

/** The longest body of an issue or comment on GitHub, in characters. */
const BODY = 65_536;

const redact = redactor(["a secret of the App"]);

const tolerant = (read: (text: string) => unknown) => (text: string) => {
  try {
    read(text);
  } catch {
    // A refusal is fine. Only its time counts.
  }
};

const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  cleanText,
  escapeText,
  escapeHtml,
  fingerprint,
  quietMarkdown,
  plainTitle: (text) => plainTitle(text, 200),
  safeUrl: (text) => safeUrl(`https://example.org/${text}`),
  quietUrl: (text) => quietUrl(`https://example.org/${text}`),
  readBoxes,
  tickBoxes: (text) => tickBoxes(text, new Set(["a", "[ ]"])),
  readMarker,
  readManagedBody,
  carryOver: (text) =>
    carryOver({
      now: text,
      last: codesOf(text),
      wanted: wantedLines(text),
      ticked: new Set<string>(),
      earlier: { last: "Ticked earlier:", wanted: "Ticked earlier:" },
    }),
  parseProgressJson: tolerant(parseProgressJson),
  readCourse: tolerant(readCourse),
  readConfig: tolerant((text) => readConfig(text)),
  readCommand,
  readPace,
  readWeeks,
  tokenize,
  trustedApp,
  redact,
  withBadge: (text) => withBadge(text, "progress.svg"),
  withoutBadge: (text) => withoutBadge(text, "progress.svg"),
};

/** Pieces that have made parsers slow, alone and in a row. */
const PIECES: readonly string[] = [
  " ",
  "\u2028 ",
  "_",
  `/blob/${"0123456789".repeat(4)}/`,
  " \uFE0F",
  "\uFE0F",
  "\u200D",
  "👩\u200D",
  "a\n",
  "- [ ] a\n",
  "- [x](",
  "[",
  "](",
  "<!-- ",
  "<!-- waymark:",
  "-->",
  "<a ",
  "`",
  "``` \n",
  "*_",
  "@a ",
  "#1 ",
  "https://a.b/",
  "://a@",
  "![a](b) ",
  "&amp",
  "\\",
  "/waymark ",
  "{",
  "[[",
  '"',
  "a: &a [*a]\n",
  "- - ",
  "- ```\n",
  "\t",
  "\r\n",
  "ab1_-",
  "eyJaaaaa.",
  "-----BEGIN PRIVATE KEY-----",
  "authorization: ",
  "token ",
  "١",
];

/** What is before and behind the pieces: a pattern may take long only in the middle of a line. */
const AROUND: readonly (readonly [before: string, behind: string])[] = [
  ["", ""],
  ["- [ ] a", "b"],
];

const repeated = (work: (text: string) => unknown, piece: string, [before, behind] = AROUND[0] ?? ["", ""]) =>
  growth((length) => {
    const text = before + piece.repeat(Math.ceil(length / piece.length)) + behind;
    return () => work(text);
  }, BODY);

test.each(Object.entries(FUNCTIONS))("%s", (_name, work) => {
  const slow = PIECES.flatMap((piece) =>
    AROUND.map((around) => ({ piece, around, times: repeated(work, piece, around) })),
  ).filter(({ times }) => times > GROWTH_LIMIT);
  expect(slow).toEqual([]);
});

test("what grows with the square of its length is noticed", () => {
  const square = (text: string) => {
    let count = 0;
    for (let at = 0; at < text.length; at += 16) count += text.slice(at).lastIndexOf("\u0001");
    return count;
  };
  expect(repeated(square, "ab1_-")).toBeGreaterThan(GROWTH_LIMIT);
});
