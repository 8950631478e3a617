/** Picture and badge: readable for everybody, well-formed XML, and loading nothing. */
import { describe, expect, it } from "vitest";
import { en } from "../../src/language/en.ts";
import { LANGUAGES } from "../../src/language/languages.ts";
import { fitText, textWidth } from "../../src/progress/picture/fit-text.ts";
import type { LayoutName } from "../../src/progress/picture/layout.ts";
import { THEMES, type ThemeName } from "../../src/progress/picture/theme.ts";
import { badge, type BadgeOptions, renderBadgeJson, renderBadge } from "../../src/progress/badge.ts";
import { renderPicture } from "../../src/progress/render-picture.ts";
import { count } from "../../src/progress/count.ts";
import type { Count } from "../../src/model/progress.ts";
import { items } from "../../src/model/items.ts";
import { completedByWeek } from "../../src/progress/weeks.ts";
import { completed, course, finished, hostileCourse, longCourse, progressIn, underWay } from "./course.ts";
import { readSvg } from "./read-svg.ts";

const week = "2026-11-23";
const stories = {
  start: progressIn(course),
  underWay: progressIn(course, underWay),
  finished: progressIn(course, finished),
  long: progressIn(longCourse),
  hostile: progressIn(hostileCourse),
};
const themes: readonly ThemeName[] = ["light", "dark"];
const layouts: readonly LayoutName[] = ["wide", "narrow"];
const pictures = Object.entries(stories).flatMap(([name, progress]) =>
  themes.flatMap((theme) =>
    layouts.map((layout) => ({
      name: `${name}, ${theme}, ${layout}`,
      theme,
      svg: renderPicture(progress, { theme, layout, week, language: en }),
    })),
  ),
);

describe.each(pictures)("the picture: $name", ({ theme, svg }) => {
  const elements = readSvg(svg);

  it("has a title and a description that its root points to", () => {
    const [root] = elements;
    expect(root?.attributes).toMatchObject({ role: "img", "aria-labelledby": "title desc" });
    for (const id of ["title", "desc"]) {
      const found = elements.find(({ attributes }) => attributes["id"] === id);
      expect(found?.name).toBe(id);
      expect(found?.text).not.toBe("");
    }
  });

  it("loads nothing and runs nothing", () => {
    const names = new Set(elements.map(({ name }) => name));
    expect(
      [...names].filter((name) => !["svg", "title", "desc", "rect", "circle", "text"].includes(name)),
    ).toEqual([]);
    const attributes = elements.flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => /href|src|style|^on/iu.test(name))).toEqual([]);
  });

  it("has a contrast of 4.5 or more for all words, and for what is filled in", () => {
    const { background, track, border } = THEMES[theme];
    const colors = elements.flatMap(({ attributes }) => [attributes["fill"], attributes["stroke"]]);
    const telling = new Set(
      colors.filter((color) => color !== undefined && ![background, track, border, "none"].includes(color)),
    );
    expect(telling.size).toBeGreaterThan(1);
    for (const color of telling) expect(contrast(color ?? "", background)).toBeGreaterThanOrEqual(4.5);
  });

  it("keeps all words inside", () => {
    const width = Number(elements[0]?.attributes["width"]);
    for (const { name, attributes, text } of elements) {
      if (name !== "text") continue;
      const size = textWidth(text, Number(attributes["font-size"]));
      const x = Number(attributes["x"]);
      const anchor = attributes["text-anchor"] ?? "start";
      const left = { start: x, middle: x - size / 2, end: x - size }[anchor] ?? Number.NaN;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + size).toBeLessThanOrEqual(width);
    }
  });
});

describe("the picture", () => {
  it("says in words what it shows", () => {
    const svg = renderPicture(stories.underWay, { theme: "light", layout: "wide", week, language: en });
    const description = readSvg(svg).find(({ name }) => name === "desc")?.text;
    expect(description).toContain("5 of 15 done (33%), 3 in progress, +1 optional, 1 skipped.");
    expect(description).toContain("Phase 3: Servers: 1 of 4 done (25%), 1 in progress, 1 skipped.");
    expect(description).toContain("1 in the week of 23 November 2026");
  });

  it("shows no weeks before anything is completed, so that a new week changes nothing", () => {
    const [one, two] = ["2026-11-23", "2026-11-30"].map((monday) =>
      renderPicture(stories.start, { theme: "light", layout: "wide", week: monday, language: en }),
    );
    expect(one).toBe(two);
    const words = readSvg(one ?? "").filter(({ name }) => name === "text");
    expect(words.map(({ text }) => text)).not.toContain(en.picture.weekByWeek);
  });

  it("begins its weeks with the first activity, and shows at most the last twelve of them", () => {
    const columns = (closedOn: string) => {
      const issues = { [items(course)[0]?.id ?? ""]: completed(closedOn) };
      const progress = progressIn(course, { issues });
      return completedByWeek(progress, week, 12).map(({ week: monday }) => monday);
    };
    expect(columns("2026-11-25")).toEqual(["2026-11-23"]);
    expect(columns("2026-11-10")).toEqual(["2026-11-09", "2026-11-16", "2026-11-23"]);
    expect(columns("2026-09-08")).toHaveLength(12);
    expect(columns("2026-09-06")).toEqual([]);
  });

  it("has letters in its narrow layout that are 12 pixels high on a phone of 380 pixels, where GitHub leaves it 316", () => {
    for (const progress of Object.values(stories)) {
      const [root, ...rest] = readSvg(
        renderPicture(progress, { theme: "light", layout: "narrow", week, language: en }),
      );
      const scale = 316 / Number(root?.attributes["width"]);
      const sizes = rest.flatMap(({ attributes }) => attributes["font-size"] ?? []).map(Number);
      expect(sizes.length).toBeGreaterThan(0);
      expect(Math.min(...sizes) * scale).toBeGreaterThanOrEqual(12);
    }
  });

  it.each(["wide", "narrow"] as const)(
    "draws no count over its ring, with up to four digits, %s",
    (layout) => {
      const none: Count = {
        done: 0,
        total: 0,
        percent: 78,
        optional: { done: 0, total: 0 },
        skipped: 0,
        inProgress: 0,
      };
      const counts: readonly Count[] = [
        { ...none, done: 3, total: 46 },
        { ...none, done: 100, total: 128 },
        { ...none, done: 1000, total: 1280 },
        { ...none, percent: 100, skipped: 1280 },
        { ...none, percent: 0, optional: { done: 1, total: 5 } },
        { ...none, percent: 0, optional: { done: 1000, total: 1280 } },
      ];
      for (const language of Object.values(LANGUAGES)) {
        for (const some of counts) {
          const progress = { ...stories.start, count: some };
          const elements = readSvg(renderPicture(progress, { theme: "light", layout, week, language }));
          const circle = elements.find(({ name }) => name === "circle")?.attributes ?? {};
          const [x = 0, y = 0, radius = 0] = ["cx", "cy", "r"].map((key) => Number(circle[key]));
          const inner = radius - Number(circle["stroke-width"]) / 2;
          const centred = elements.filter(
            ({ name, attributes }) =>
              name === "text" && attributes["x"] === circle["cx"] && attributes["text-anchor"] === "middle",
          );
          expect(centred).toHaveLength(2);
          for (const { attributes, text } of centred) {
            const size = Number(attributes["font-size"]);
            const below = Number(attributes["y"]) - y;
            const half = textWidth(text, size) / 2;
            // Below the ring, only the edges of the picture and the bars beside it are in the way.
            const fits =
              below - size > inner
                ? half <= Math.min(x, layout === "wide" ? 260 - x : x)
                : [below, below - size * 0.72].every((edge) => Math.hypot(half, edge) < inner);
            expect({ text, fits }).toEqual({ text, fits: true });
          }
        }
      }
    },
  );

  it("shows of a long roadmap the phases around the current one", () => {
    const done = Object.fromEntries(
      longCourse.phases
        .slice(0, 8)
        .flatMap(({ topics }) => topics)
        .map(({ id }) => [id, { state: "completed", closedAt: "2026-11-23T00:00:00Z" } as const]),
    );
    const progress = progressIn(longCourse, { issues: done });
    const words = readSvg(renderPicture(progress, { theme: "light", layout: "wide", week, language: en }))
      .filter(({ name }) => name === "text")
      .map(({ text }) => text);
    expect(words.some((word) => word.startsWith("Phase 9:"))).toBe(true);
    expect(words.some((word) => word.startsWith("Phase 1:"))).toBe(false);
    expect(words).toContain("and 3 more phases");
  });
});

const counted = (done: number, total: number): Count =>
  count(
    Array.from({ length: total }, (_, index) => ({ optional: false, state: index < done ? "done" : "open" })),
  );

describe.each(["flat", "flat-square"] as const)("the badge, %s", (style) => {
  const drawn = (some: Count, options: BadgeOptions = { style }) =>
    renderBadge(badge(some, en, options), some, en);

  it.each([0, 1, 24, 25, 50, 75, 99, 100])("is readable at %i percent", (percent) => {
    const elements = readSvg(drawn(counted(percent, 100)));
    const behind = elements
      .filter(({ name, attributes }) => name === "rect" && /^#[\da-f]{6}$/u.test(attributes["fill"] ?? ""))
      .map(({ attributes }) => attributes["fill"] ?? "");
    expect(behind).toHaveLength(2);
    for (const fill of behind) {
      expect(contrast(style === "flat" ? shaded(fill) : fill, "#ffffff")).toBeGreaterThanOrEqual(4.5);
    }
    const words = elements.filter(({ attributes }) => attributes["fill"] === "#fff");
    expect(words.map(({ text }) => text)).toEqual(["roadmap", `${percent}% (${percent} of 100)`]);
  });

  it("says in words what it shows", () => {
    const elements = readSvg(drawn(counted(3, 46)));
    expect(elements[0]?.attributes).toMatchObject({ role: "img", "aria-label": "roadmap: 6% (3 of 46)" });
    const said = (name: string) => elements.find((element) => element.name === name)?.text;
    expect(said("title")).toBe("roadmap: 6% (3 of 46)");
    expect(said("desc")).toBe("Learning progress: 3 of 46 done (6%).");
  });

  it("is the same each time it is drawn", () => {
    const some = counted(3, 46);
    expect(drawn(some)).toBe(drawn(some));
  });

  it("takes its label from the config, whatever it contains", () => {
    const some = counted(0, 0);
    const label = '</text><script>alert(1)</script>"&\u202E';
    const elements = readSvg(drawn(some, { label, style }));
    expect(elements.map(({ name }) => name)).not.toContain("script");
    expect(elements[0]?.attributes["aria-label"]).toMatch(/: nothing yet$/u);
    expect(badge(some, en, { label: "\u200B", style }).label).toBe("roadmap");
  });
});

describe("the badge for shields.io", () => {
  it("has the keys that shields knows, and says what the picture says", () => {
    const some = counted(3, 46);
    const json: unknown = JSON.parse(
      renderBadgeJson(badge(some, en, { label: "my course", style: "flat-square" })),
    );
    expect(json).toEqual({
      schemaVersion: 1,
      label: "my course",
      message: "6% (3 of 46)",
      color: "945300",
      labelColor: "3d444d",
      style: "flat-square",
    });
  });
});

describe("a badge in Hindi", () => {
  it("is not stretched to the width of vowel signs that stand above letters", () => {
    const { hi } = LANGUAGES;
    const { count: done } = stories.underWay;
    const texts = readSvg(renderBadge(badge(done, hi, { style: "flat" }), done, hi)).filter(
      ({ name }) => name === "text",
    );
    expect(texts.map(({ text }) => text)).toEqual(["रोडमैप", "रोडमैप", "33% (15 में से 5)", "33% (15 में से 5)"]);
    for (const { attributes } of texts) {
      expect(attributes["textLength"]).toBeUndefined();
      expect(attributes["text-anchor"]).toBe("middle");
    }
    const english = readSvg(renderBadge(badge(done, en, { style: "flat" }), done, en));
    for (const { attributes } of english.filter(({ name }) => name === "text"))
      expect(attributes["textLength"]).toMatch(/^\d+$/u);
  });
});

describe("fitText", () => {
  it("leaves what fits and cuts the rest between characters", () => {
    expect(fitText("Short", 200, 13)).toBe("Short");
    expect(fitText("A title that is far too long", 80, 13)).toMatch(/^A title.*…$/u);
    expect(fitText("👩‍💻👩‍💻👩‍💻", 30, 13)).toBe("👩‍💻…");
  });

  it("gives wide scripts their room", () => {
    expect(textWidth("数据", 10)).toBeGreaterThan(textWidth("ab", 10));
  });

  // The widths in Noto Sans Devanagari, relative to the font size, as Chromium measures them.
  it.each([
    ["प्रोग्रामिंग की बुनियादी बातें और एल्गोरिद्म", 14.5],
    ["ऑब्जेक्ट ओरिएंटेड प्रोग्रामिंग", 10.1],
    ["संस्कृत व्यञ्जन", 5.4],
    ["भाषाएँ और टूल", 5.5],
  ])("gives each letter of a Hindi conjunct its room: %s", (text, width) => {
    expect(textWidth(text, 1)).toBeGreaterThanOrEqual(width);
    expect(textWidth(text, 1)).toBeLessThan(width * 1.25);
  });
});

/** The colour with the lightest shade that badgen's classic style adds: a tenth of #eee. */
function shaded(color: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) * 0.9 + 0xee * 0.1);
  return `#${parts.map((part) => Math.ceil(part).toString(16).padStart(2, "0")).join("")}`;
}

/** The contrast between two colours, as defined in WCAG 2. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
