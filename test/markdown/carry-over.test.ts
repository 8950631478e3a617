/** A block whose lines a person changed, and what becomes of them when Waymark writes other lines. */
import { describe, expect, test } from "vitest";
import {
  NO_MEMORY,
  readManagedBody,
  replaceBlock,
  writeManagedBody,
  type Marker,
} from "../../src/markdown/managed-block.ts";

const ITEM: Marker = { kind: "item", id: "basics/loops" };

/** The block after an update: Waymark wrote `last`, a person made `now` of it, and Waymark wants `wanted`. */
function update(last: string, now: string, wanted: string, ticked: readonly string[] = []): string {
  const body = writeManagedBody(ITEM, last).replace(`\n${last}\n`, () => `\n${now}\n`);
  const once = replaceBlock(body, ITEM, wanted, { ticked }) ?? "";
  expect(replaceBlock(once, ITEM, wanted, { ticked }), "a second update changes nothing").toBe(once);
  return readManagedBody(once)?.block ?? "";
}

const LAST = "### Learn\n\n- [ ] Loops\n- [ ] Files\n\nClose it when done.";

describe("a person's line stays", () => {
  test.each([
    [
      "at the top, above new lines",
      LAST,
      `Hello\n${LAST}`,
      `### Practise\n\nNew.\n\n${LAST.replace("### Learn\n\n", "")}`,
      "Hello\n### Practise\n\nNew.\n\n- [ ] Loops\n- [ ] Files\n\nClose it when done.",
    ],
    ["at the top, when nothing else is left", "One.\nTwo.", "mine\nOne.\nTwo.", "Three.", "mine\nThree."],
    [
      "below the line that it followed, at the end",
      LAST,
      `${LAST}\nBye`,
      `${LAST}\n\nOne more sentence.`,
      `${LAST}\nBye\n\nOne more sentence.`,
    ],
    [
      "above the line that it preceded, when the one above is gone",
      "One.\nTwo.\nThree.\nFour.",
      "One.\nTwo.\nmine\nThree.\nFour.",
      "One.\nNew.\nThree.\nFour.",
      "One.\nNew.\nmine\nThree.\nFour.",
    ],
    [
      "below the nearest line above that is left, when both neighbours are gone",
      "One.\nTwo.\nThree.\nFour.",
      "One.\nTwo.\nmine\nThree.\nFour.",
      "One.\nFour.",
      "One.\nmine\nFour.",
    ],
    ["at the end, when no line above is left", "One.\nTwo.", "One.\nmine\nTwo.", "Three.", "Three.\nmine"],
    [
      "next to others of theirs, in their order",
      "One.\nTwo.",
      "a\nOne.\nb\nc\nTwo.\nd",
      "One.\nNew.\nTwo.",
      "a\nOne.\nb\nc\nNew.\nTwo.\nd",
    ],
    [
      "with its own words, when Waymark says the same in another way",
      "One.\nTwo.\nThree.",
      "One.\nTwo, as I say it.\nThree.",
      "One.\nTwo and a half.\nThree.",
      "One.\nTwo, as I say it.\nTwo and a half.\nThree.",
    ],
    ["where they moved it", "One.\nTwo.", "Two.\nOne.", "One.\nTwo.\nThree.", "Two.\nOne.\nThree."],
    [
      "below a link to the roadmap whose commit is newer",
      `[Top](https://github.com/ada/r/blob/${"1".repeat(40)}/README.md?plain=1#L3)\nOne.`,
      `[Top](https://github.com/ada/r/blob/${"1".repeat(40)}/README.md?plain=1#L3)\nmine\nOne.`,
      `[Top](https://github.com/ada/r/blob/${"2".repeat(40)}/README.md?plain=1#L4)\nOne.`,
      `[Top](https://github.com/ada/r/blob/${"2".repeat(40)}/README.md?plain=1#L4)\nmine\nOne.`,
    ],
  ])("%s", (_, last, now, wanted, expected) => {
    expect(update(last, now, wanted)).toBe(expected);
  });
});

describe("a line that a person took out stays out", () => {
  test.each([
    [
      "beside new lines",
      "One.\nTwo.\nThree.",
      "One.\nThree.",
      "Zero.\nOne.\nTwo.\nThree.",
      "Zero.\nOne.\nThree.",
    ],
    ["when its number changes", "One.\n2 of 7 done.", "One.", "One.\n3 of 7 done.\nNew.", "One.\nNew."],
    [
      "when only its address changes",
      "See [Next](https://example.org/7).\nOne.",
      "One.",
      "See [Next](https://example.org/9).\nOne.\nNew.",
      "One.\nNew.",
    ],
    ["when only its bar changes", "██░░░ 2 of 7\nOne.", "One.", "███░░ 3 of 7\nOne.\nNew.", "One.\nNew."],
    ["when only a capital changes", "two of them.\nOne.", "One.", "Two of them.\nOne.\nNew.", "One.\nNew."],
    [
      "beside one that differs from it in a number",
      "1 of 3.\n2 of 3.",
      "1 of 3.",
      "1 of 3.\n3 of 3.\nNew.",
      "1 of 3.\nNew.",
    ],
    [
      "although a line that Waymark no longer wants is like it",
      "1 of 3.\n2 of 3.\nEnd.",
      "1 of 3.\nEnd.",
      "2 of 3.\nEnd.",
      "End.",
    ],
    [
      "one of two that are equal",
      "One.\nOne.\nTwo.",
      "One.\nTwo.",
      "One.\nOne.\nTwo.\nNew.",
      "One.\nTwo.\nNew.",
    ],
  ])("%s", (_, last, now, wanted, expected) => {
    expect(update(last, now, wanted)).toBe(expected);
  });
});

describe("blank lines", () => {
  test.each([
    [
      "of a person stay, and a new line gets its own",
      "One.\n\nTwo.\n\nThree.",
      "One.\n\n\n\nTwo.\nThree.",
      "One.\n\nTwo.\n\nThree.\n\nFour.",
      "One.\n\n\n\nTwo.\nThree.\n\nFour.",
    ],
    [
      "at the end stay below the same line",
      "One.\n\nTwo.",
      "One.\n\nTwo.\n\n\n",
      "Zero.\n\nOne.\n\nTwo.",
      "Zero.\n\nOne.\n\nTwo.\n\n\n",
    ],
    ["at the end go with the last line", "One.\n\nTwo.", "One.\n\nTwo.\n\n\n", "One.", "One."],
    ["are not at the start when the first line goes", "One.\n\nTwo.", "One.\n\nTwo.", "Two.", "Two."],
    ["of a person at the start stay", "One.\nTwo.", "\nOne.\nTwo.", "One.\nTwo.\nNew.", "\nOne.\nTwo.\nNew."],
    [
      "between two of Waymark's lines go with what was there",
      "A.\n\nB.\n\nC.",
      "A.\n\nB.\n\nC.\nmine",
      "A.\nC.",
      "A.\nC.\nmine",
    ],
    [
      "stay between a person's line and the next one",
      "A.\n\nB.\n\nC.\n\nD.",
      "A.\n\nB.\nmine\n\nC.\n\nD.",
      "A.\nD.",
      "A.\nmine\n\nD.",
    ],
    [
      "come between a person's line and the next one, where Waymark wants them",
      "A.\nB.\nC.\nD.",
      "A.\nB.\n\nmine\nC.\nD.",
      "A.\n\nD.",
      "A.\n\nmine\n\nD.",
    ],
    [
      "of a person's line are also below it, above a new line",
      "A.\nB.",
      "A.\n\nmine\nB.",
      "A.\nNew.\nB.",
      "A.\n\nmine\n\nNew.\nB.",
    ],
    [
      "of spaces stay as they are",
      "One.\n\nTwo.",
      "One.\n  \nTwo.",
      "One.\n\nTwo.\nNew.",
      "One.\n  \nTwo.\nNew.",
    ],
    [
      "separate a person's line from a new one",
      LAST,
      `${LAST}\n\nBye`,
      LAST.replace("Close it when done.", "Finish."),
      "### Learn\n\n- [ ] Loops\n- [ ] Files\n\nBye\n\nFinish.",
    ],
  ])("%s", (_, last, now, wanted, expected) => {
    expect(update(last, now, wanted)).toBe(expected);
  });
});

describe("a tick", () => {
  test.each([
    [
      "stays when a count in its line changes",
      "- [ ] Loops (2 of 3)",
      "- [x] Loops (2 of 3)",
      "- [ ] Loops (3 of 3)",
      "- [x] Loops (3 of 3)",
    ],
    [
      "that Waymark wants comes with a count",
      "- [ ] Loops (2 of 3)",
      "- [ ] Loops (2 of 3)",
      "- [x] Loops (3 of 3)",
      "- [x] Loops (3 of 3)",
    ],
    [
      "that Waymark wants comes to the box",
      "- [ ] Git\n- [ ] Bash",
      "- [ ] Git\n- [ ] Bash\nmine",
      "- [x] Git\n- [ ] Bash",
      "- [x] Git\n- [ ] Bash\nmine",
    ],
    [
      "stays when markup and a capital change",
      "- [ ] loops\n- [ ] Files",
      "- [x] loops\n- [ ] Files",
      "- [ ] `Loops`\n- [ ] Files",
      "- [x] `Loops`\n- [ ] Files",
    ],
    [
      "is listed without the blanks behind it",
      "- [ ] Loops\n- [ ] Files",
      "- [x] Loops  \n- [ ] Files",
      "- [ ] Files",
      "- [ ] Files\n\nTicked earlier:\n- [x] Loops",
    ],
    [
      "belongs to nobody where nobody ticked",
      "- [ ] Loops (2 of 3)",
      "- [ ] Loops (2 of 3)",
      "- [ ] Loops (3 of 3)",
      "- [ ] Loops (3 of 3)",
    ],
    [
      "stays when only markup in its line changes",
      "- [ ] Loops\n- [ ] Files",
      "- [x] Loops\n- [ ] Files",
      "- [ ] `Loops`\n- [ ] Files",
      "- [x] `Loops`\n- [ ] Files",
    ],
    [
      "is listed when its box is gone",
      "- [ ] Loops\n- [ ] Files\n- [ ] Sets",
      "- [x] Loops\n- [ ] Files\n- [X] Sets",
      "- [ ] Files",
      "- [ ] Files\n\nTicked earlier:\n- [x] Loops\n- [x] Sets",
    ],
    [
      "of an answered question is not listed",
      "- [ ] Loops\n- [ ] Yes <!-- waymark:ask retire 1 -->",
      "- [ ] Loops\n- [x] Yes <!-- waymark:ask retire 1 -->",
      "- [ ] Loops",
      "- [ ] Loops",
    ],
    [
      "on a box of the person's own stays there, and is not listed",
      "- [ ] Loops\n- [ ] Files",
      "- [x] Loops\n- [x] My own\n- [ ] Files",
      "- [ ] Files",
      "- [x] My own\n- [ ] Files\n\nTicked earlier:\n- [x] Loops",
    ],
  ])("%s", (_, last, now, wanted, expected) => {
    expect(update(last, now, wanted)).toBe(expected);
  });

  test("of another issue of the same item comes to the box with its words, and to no other", () => {
    const last = "- [ ] Loops\n- [ ] Files";
    expect(update(last, last, "- [ ] Files\n- [ ] Modules", ["Modules", "Sets"])).toBe(
      "- [ ] Files\n- [x] Modules\n\nTicked earlier:\n- [x] Sets",
    );
  });

  test("in the list goes back to its box, and leaves the list", () => {
    const listed = "- [ ] Files\n\nTicked earlier:\n- [x] Loops\n- [x] Sets";
    const body = writeManagedBody(ITEM, listed);
    expect(readManagedBody(replaceBlock(body, ITEM, "- [ ] Files\n- [ ] Loops") ?? "")?.block).toBe(
      "- [ ] Files\n- [x] Loops\n\nTicked earlier:\n- [x] Sets",
    );
  });
});

test("a line to which a person added nothing but blanks goes with the line that Waymark wrote", () => {
  expect(update("One.\nTwo.", "One.  \nTwo.", "Two.\nThree.")).toBe("Two.\nThree.");
});

test("a person's box below the list of ticks is not one of the list", () => {
  const last = "- [ ] Files\n\nTicked earlier:\n- [x] Loops";
  expect(update(last, `${last}\n\n- [x] Mine`, "- [ ] Files\n- [ ] Sets")).toBe(
    "- [ ] Files\n\n- [x] Mine\n\n- [ ] Sets\n\nTicked earlier:\n- [x] Loops",
  );
});

test("a tick whose box is gone is listed, also if a person has an unticked box with the same words", () => {
  expect(update("- [ ] Loops\n- [ ] Sets", "- [x] Loops\n- [ ] Sets\n- [ ] Loops", "- [ ] Sets")).toBe(
    "- [ ] Sets\n- [ ] Loops\n\nTicked earlier:\n- [x] Loops",
  );
});

test("a tick of another issue goes to Waymark's box, to a person's only where there is no other, and else to the list", () => {
  const last = "- [ ] Loops\n- [ ] Sets";
  const now = `- [ ] Loops\n- [ ] Mine\n- [ ] Loops`;
  expect(update(last, now, last, ["**Loops**", "Mine", "Sets"])).toBe(
    "- [x] Loops\n- [x] Mine\n- [ ] Loops\n\nTicked earlier:\n- [x] Sets",
  );
});

test("the words above the list of ticks are a line like others where no ticked box follows", () => {
  const last = "Ticked earlier:\nOne.";
  expect(update(last, last, `${last}\nTwo.`)).toBe("Ticked earlier:\nOne.\nTwo.");
});

test("without codes, the lines that equal a wanted line apart from counts are Waymark's, and all others a person's", () => {
  const body = writeManagedBody(ITEM, "2 of 7 done.\nOne.\nmine").replace(/ codes=\S+/u, "");
  expect(readManagedBody(replaceBlock(body, ITEM, "3 of 7 done.\nOne.\nNew.") ?? "")?.block).toBe(
    "3 of 7 done.\nOne.\nmine\nNew.",
  );
});

test("lines above a block leave the rest as it is, and are replaced the next time", () => {
  const ask = (above: string, skipped: number, body: string) =>
    replaceBlock(body, ITEM, { above, skipped }) ?? "";
  const first = ask("May I?\n- [ ] Yes", 0, writeManagedBody(ITEM, "One.\n\nTwo."));
  expect(readManagedBody(first)?.block).toBe("May I?\n- [ ] Yes\nOne.\n\nTwo.");
  const next = ask("Really?", 2, first);
  expect(readManagedBody(next)?.block).toBe("Really?\nOne.\n\nTwo.");
  expect(readManagedBody(ask("", 1, next))?.block).toBe("One.\n\nTwo.");
});

test("everything that is remembered comes back as it was written", () => {
  const memory = {
    ...NO_MEMORY,
    phase: "basics",
    opened: "done",
    retired: "closed",
    told: "finished",
    gate: "ready",
    started: "card",
    built: "https://example.org/a?b=c&d=--> e",
    ticked: ["1a", "2b"],
    title: "Loops, ranges = more -->",
    labels: ["topic", "in progress, too", "-"],
    unlabelled: ["stuck"],
    leaving: ["locked", "ready"],
    asks: 12,
    pinned: true,
    actor: "terminal",
    workflow: true,
    earlier: "Antes marcado: sí",
    behind: true,
    badge: true,
    settings: "pace: 2, off=[a b]",
    course: "2;;",
    relations: "under:7",
    reading: "A",
    language: "es",
  } as const;
  const body = writeManagedBody(ITEM, "One.", memory);
  expect(readManagedBody(body)?.memory).toEqual(memory);
  expect(body.match(/-->/gu)).toHaveLength(2);
  const none = { ...NO_MEMORY, labels: [] };
  expect(readManagedBody(writeManagedBody(ITEM, "One.", none))?.memory).toEqual(none);
});

test("what somebody wrote into the mark instead is not remembered", () => {
  const wrong = writeManagedBody(ITEM, "One.").replace(
    "waymark:end",
    "waymark:end opened=maybe retired=open told=no gate=open started=yes asks=1234 pinned=no actor=me workflow=no behind=no badge=no",
  );
  expect(readManagedBody(wrong)?.memory).toEqual(NO_MEMORY);
});
