/** Adds a person's words from one issue to another one of the same item, each line next to the line that it was next to. */
import { codesOf, EARLIER, type Entry } from "./carried-lines.ts";
import { lineCode, type LineCode } from "./line-code.ts";
import { linesIn, type BodyParts, type OwnWords, type Passage } from "./own-words.ts";

/** The body with these words. Those that it has already are not added again. */
export function withWords<Body extends BodyParts>(body: Body, { above, inside, below }: OwnWords): Body {
  const { before, after } = body;
  const has = (text: string) => text === "" || before.includes(text) || after.includes(text);
  return {
    ...body,
    before: has(above) ? before : `${above}\n\n${before}`,
    block: inside.length === 0 ? body.block : blockWith(body, inside),
    after: has(below) ? after : `${after}\n\n${below}`,
  };
}

/**
 * Each passage comes below its line of Waymark and what a person has written there; at the end of the block if that line is
 * missing.
 */
function blockWith(body: BodyParts, inside: readonly Passage[]): string {
  const { entries, isOurs, earlier, end } = linesIn(body, codesOf(body.block));
  const known = knownLines(entries, isOurs);
  const added = new Map<number, Passage[]>();
  for (const passage of inside) {
    if (passage.lines.every(({ text }) => known.has(text, passage.under))) continue;
    let place = known.placeOf(passage.under) ?? entries.length - 1;
    while (place + 1 < entries.length && !isOurs(place + 1)) place += 1;
    const there = added.get(place);
    if (there === undefined) added.set(place, [passage]);
    else there.push(passage);
  }
  const lines: string[] = [];
  const put = (place: number) => {
    for (const [index, passage] of (added.get(place) ?? []).entries()) {
      const isDirect = index === 0 && place === known.placeOf(passage.under);
      for (const [line, { above, text }] of passage.lines.entries())
        lines.push(...(line === 0 && !isDirect && above.length === 0 ? [""] : above), text);
    }
  };
  put(-1);
  for (const [place, { above, text }] of entries.entries()) {
    lines.push(...above, text);
    put(place);
  }
  const heading = body.memory.earlier ?? EARLIER;
  const list = earlier.length === 0 ? [] : ["", heading, ...earlier.map((title) => `- [x] ${title}`)];
  return [...lines, ...list, ...end].join("\n");
}

/** Where the lines of Waymark are in a block, and what a person has written under each of them. */
function knownLines(entries: readonly Entry[], isOurs: (index: number) => boolean) {
  const places = new Map<LineCode | null, number>([[null, -1]]);
  const [all, theirs] = [new Set<LineCode>(), new Set<string>()];
  let under: LineCode | null = null;
  for (const [index, { text }] of entries.entries()) {
    const code = lineCode(text);
    all.add(code);
    if (!isOurs(index)) theirs.add(`${under} ${code}`);
    else {
      under = code;
      if (!places.has(code)) places.set(code, index);
    }
  }
  return {
    placeOf: (line: LineCode | null) => places.get(line),
    has(text: string, line: LineCode | null): boolean {
      const code = lineCode(text);
      return places.has(code) || (places.has(line) ? theirs.has(`${line} ${code}`) : all.has(code));
    },
  };
}
