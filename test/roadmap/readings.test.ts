/** Longer documents are read by comparing readings: each kind of document that rules by headings alone read wrongly. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "../../src/language/en.ts";
import { sayReasons } from "../../src/language/say-reason.ts";
import { DEFAULT_OPTIONS } from "../../src/model/parse-options.ts";
import type { Roadmap } from "../../src/model/roadmap.ts";
import { parse } from "../../src/roadmap/parse.ts";
import { chance, forestOf, scoreOf } from "../../src/roadmap/readings/forest.ts";

const WORDS = ["Loops", "Lists", "Sets", "Files", "Errors", "Classes", "Modules", "Tests", "Types"];
const bullets = (name: string): string => WORDS.map((word) => `- ${word} in ${name}`).join("\n");
const told = ({ phases }: Roadmap): readonly string[] =>
  phases.map(({ title, topics }) => `${title}: ${topics.length}`);

describe("a section between two others stays, whatever it is called", () => {
  it.each(["Navigation", "Features", "Video", "Rules", "Structure", "Ranking", "Join", "Time"])(
    "%s",
    (title) => {
      const text = `# Web developer roadmap\n\n## 1. Components\n\n${bullets("a")}\n\n## 2. ${title}\n\n${bullets("b")}\n\n## 3. Forms\n\n${bullets("c")}\n`;
      expect(told(parse(text))).toEqual(["1. Components: 9", `2. ${title}: 9`, "3. Forms: 9"]);
    },
  );
});

describe("the readings of a document", () => {
  const text = readFileSync(new URL("../fixtures/django-roadmap.md", import.meta.url), "utf8");
  const roadmap = parse(text);

  it("are up to three that differ, the best one first, and the best one is the roadmap", () => {
    expect(roadmap.readings.map(({ key }) => key)).toEqual(["A", "B", "C"].slice(0, roadmap.readings.length));
    const [best] = roadmap.readings;
    expect(best?.phases.map(({ topics }) => topics)).toEqual(
      roadmap.phases.map(({ topics }) => topics.map(({ line }) => line)),
    );
    expect(best?.title).toMatch(/^6 phases, 38 topics: Values, functions and branches, .*, …$/u);
  });

  it("can each be chosen by their options, and then nothing is left to ask", () => {
    for (const { options, phases } of roadmap.readings) {
      const chosen = parse(text, { ...DEFAULT_OPTIONS, ...options, accepted: true });
      expect(chosen.readings[0]?.phases.map(({ topics }) => topics)).toEqual(
        phases.map(({ topics }) => topics),
      );
      expect([chosen.confidence, chosen.sure]).toEqual([1, true]);
    }
  });

  it("name each section that is left out, with how to bring it in", () => {
    const left = roadmap.diagnostics.filter(({ code }) => code === "left-out");
    expect(left.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(
        /^"How to Walk This Path" is not part of the course, because .*`include: \["How to Walk This Path"\]`/u,
      ),
    );
  });
});

it("a topic's named children are its parts, so that one issue has three boxes", () => {
  const topic = (name: string): string => `- **${name}**\n  - Extrude\n  - Bevel\n  - Loop cut`;
  const phase = (title: string, names: readonly string[]): string =>
    `## ${title}\n\n${names.map(topic).join("\n")}\n`;
  const text = `# 3D modelling roadmap\n\n${phase("Phase 1: Basics", ["Mesh editing", "Sculpting", "Shading"])}\n${phase("Phase 2: Motion", ["Rigging", "Keyframes", "Physics"])}\n${phase("Phase 3: Light", ["Lamps", "Cameras", "Rendering"])}`;
  const { phases } = parse(text);
  expect(phases.map(({ topics }) => topics.map(({ title }) => title))).toEqual([
    ["Mesh editing", "Sculpting", "Shading"],
    ["Rigging", "Keyframes", "Physics"],
    ["Lamps", "Cameras", "Rendering"],
  ]);
  expect(phases[0]?.topics[0]?.parts.map((part) => part.title)).toEqual(["Extrude", "Bevel", "Loop cut"]);
});

it("a course that can be read in one way only is not asked about", () => {
  const text = `# My roadmap\n\n${["Variables", "Loops", "Functions", "Structs", "Interfaces", "Goroutines", "Channels", "Generics"].map((name) => `- ${name}`).join("\n")}\n`;
  const { verdict, readings, sure } = parse(text);
  expect([verdict, readings.length, sure]).toEqual(["roadmap", 1, true]);
});

it("a refusal says how to overrule it", () => {
  const items = Array.from(
    { length: 40 },
    (_, index) => `- Fix bug ${index} in the release v1.${index}`,
  ).join("\n");
  const { verdict, reasons } = parse(
    `# Foobar product roadmap\n\n## Q1 2026\n\n${items}\n\n## Q2 2026\n\n${items}\n`,
  );
  expect(verdict).toBe("not-roadmap");
  expect(sayReasons(reasons, en).at(-1)).toContain("`enabled: true` in `.github/roadmap.yml`");
});

describe("what a refusal says is shown in the text", () => {
  const reasonsOf = (...lines: readonly string[]): string => {
    const { verdict, reasons } = parse(lines.join("\n"));
    expect(verdict).not.toBe("roadmap");
    return sayReasons(reasons, en).join("\n");
  };
  const below = (heading: string, ...items: readonly string[]): string =>
    `## ${heading}\n\n${items.map((item) => `- ${item}`).join("\n")}\n`;

  it("quotes the items that read like plans for a product, and the releases", () => {
    const reasons = reasonsOf(
      "# Foobar",
      below("v1.1", "Fix memory leak", "Add dark mode", "Improve error messages"),
      below("v1.2", "Support PostgreSQL", "Publish Docker image", "Add OAuth login"),
    );
    expect(reasons).toContain(
      'Some of its items read like plans for a product: "Fix memory leak", "Add dark mode".',
    );
    expect(reasons).toContain('Its phases are named like releases or dates of a product: "v1.1", "v1.2".');
  });

  it("quotes the sections of software documentation", () => {
    const reasons = reasonsOf(
      "# Foobar",
      "A library.",
      below("Installation", "Run the installer"),
      below("Usage", "Call the function"),
      below("Contributing", "Open a pull request"),
    );
    expect(reasons).toContain('It has sections that software documentation has: "Installation", "Usage".');
  });

  it("of a roadmap that is drawn it says that pictures cannot be read, and not that two items are plans", () => {
    const reasons = reasonsOf(
      "# Foobar",
      "## The map",
      "![The map](map.png)",
      below("About this picture", "Support for print", "Colours"),
    );
    expect(reasons).toContain("If the roadmap is in a picture, Waymark cannot read it.");
    expect(reasons).not.toContain("plans for a product");
    expect(reasonsOf("![The map](map.png)")).toContain("Waymark cannot read it.");
  });

  it("where nothing speaks against a document, it names what was not found", () => {
    const reasons = reasonsOf(
      "# My garden",
      "This is what grows in the garden of my house and where we found it.",
      below("Trees", "Apple", "Pear"),
      below("Herbs", "Mint", "Sage"),
    );
    expect(reasons).toContain(
      "It has no numbered phases, weeks or days, and no levels such as basic and advanced.",
    );
  });

  it("a quoted title mentions nobody, links nowhere and is cut where it is long", () => {
    const reasons = reasonsOf(
      "# Foobar",
      below(
        "v1.1",
        "Fix @octocat `x` #12 https://example.org",
        `Add ${"very ".repeat(20)}dark mode`,
        "Fix C#",
      ),
      below("v1.2", "Support [links](https://example.org)", "Publish images", "Add OAuth login"),
    );
    expect(reasons).toContain('"Fix octocat x 12 example.org"');
    expect(reasons).toMatch(/"Add (?:very )+[a-z]*…"/u);
  });
});

describe("a forest", () => {
  it("adds the answers of its trees to its base", () => {
    const forest = forestOf({
      measures: ["a", "b"],
      base: 1,
      roots: 2,
      asks: [0, -1, -1, 1, -1, -1],
      values: [0.5, 0.25, -1, 2, 3, 4],
    });
    expect(scoreOf(forest, [0.5, 0])).toBe(0.25);
    expect(scoreOf(forest, [1, 3])).toBe(5.25);
    expect(chance(0)).toBe(0.5);
  });

  it("is refused where a branch is not one", () => {
    const one = { measures: ["a"], base: 0, roots: 1, asks: [0, -1, -1], values: [0.5, 0, 1] };
    expect(() => forestOf(one)).not.toThrow();
    expect(() => forestOf({ ...one, asks: [1, -1, -1] })).toThrow("place 0 asks for measure 1 of 1");
    expect(() => forestOf({ ...one, asks: [-2, -1, -1] })).toThrow("npm run tune");
    expect(() => forestOf({ ...one, asks: [0, -1] })).toThrow("lead to 3 places, but it has 2 and 3 values");
    expect(() => forestOf({ ...one, values: [0.5, 0] })).toThrow("but it has 3 and 2 values");
  });
});
