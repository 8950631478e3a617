/** What a person wrote in an issue: around its block, and in it between the lines of Waymark. */
import { EARLIER, parseLines, type Entry } from "./carried-lines.ts";
import { CodeFences } from "./code-fences.ts";
import { lineCode, shapeIn, translateCodes, type LineCode } from "./line-code.ts";
import { pairUp } from "./pair-up.ts";

/** The parts of a body that matter here. */
export interface BodyParts {
  readonly before: string;
  readonly block: string;
  readonly after: string;
  readonly memory: { readonly earlier: string | null };
  /** The codes of the lines that Waymark wrote last; null if unknown. */
  readonly lines: readonly LineCode[] | null;
}

/** Lines of a person in a block, without a line of Waymark between them. */
export interface Passage {
  /** The line of Waymark above them; null at the start of the block. */
  readonly under: LineCode | null;
  readonly lines: readonly Entry[];
}

export interface OwnWords {
  readonly above: string;
  readonly inside: readonly Passage[];
  readonly below: string;
}

export const hasWords = ({ above, inside, below }: OwnWords): boolean =>
  above !== "" || inside.length > 0 || below !== "";

/** A person's words in a body. `wanted` are the lines that count as Waymark's if it is unknown what it wrote last. */
export function ownWords(body: BodyParts, wanted: readonly LineCode[]): OwnWords {
  const { entries, isOurs } = linesIn(body, wanted);
  const passages: Passage[] = [];
  let under: LineCode | null = null;
  let lines: Entry[] = [];
  const finish = () => {
    if (lines.length > 0) passages.push({ under, lines });
    lines = [];
  };
  for (const [index, entry] of entries.entries()) {
    if (isOurs(index)) {
      finish();
      under = lineCode(entry.text);
    } else if (!entry.text.includes(PART_OF_MARKER)) lines.push(entry);
  }
  finish();
  const below = [...passages.filter(leavesFenceOpen).map(textOf), body.after.trim()];
  return {
    above: body.before.trim(),
    inside: passages.filter((passage) => !leavesFenceOpen(passage)),
    below: below.filter((text) => text !== "").join("\n\n"),
  };
}

/** A damaged marker would damage the other issue, too. */
const PART_OF_MARKER = "<!-- waymark:";

/** The lines of a block, without the list of earlier ticks, and which of them are Waymark's. */
export function linesIn({ block, lines, memory }: BodyParts, wanted: readonly LineCode[]) {
  const parsed = parseLines(block, memory.earlier ?? EARLIER);
  const texts = parsed.entries.map(({ text }) => text);
  const keys = [(code: LineCode) => code, ...(lines === null ? [shapeIn] : [])];
  const ours = pairUp(texts.map(lineCode), translateCodes(lines ?? wanted, texts), keys);
  return { ...parsed, isOurs: (index: number): boolean => ours.has(index) };
}

/** Such lines would turn all boxes below them into code. */
function leavesFenceOpen({ lines }: Passage): boolean {
  const fences = new CodeFences();
  for (const { text } of lines) fences.isCode(text);
  return fences.isCode("x");
}

const textOf = ({ lines }: Passage): string =>
  lines
    .flatMap(({ above, text }) => [...above, text])
    .join("\n")
    .trim();
