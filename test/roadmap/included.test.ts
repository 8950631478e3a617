/** What is not part of the course is named, with a reason that is true and with what brings it in. */
import { describe, expect, it } from "vitest";
import { DEFAULT_OPTIONS, type ParseOptions } from "../../src/model/parse-options.ts";
import type { Roadmap } from "../../src/model/roadmap.ts";
import { parse } from "../../src/roadmap/parse.ts";

const bullets = (names: readonly string[]): string => names.map((name) => `- ${name}`).join("\n");

const TEXT = `# Weaving roadmap

A learning path for weaving.

## Requirements

${bullets(["A loom", "Some wool"])}

## The course

### Phase 1: Fibre

Resources:

${bullets(["[A book of fibre](https://example.org/1)", "[About wool](https://example.org/2)"])}

Topics:

${bullets(["Cotton", "Linen", "Silk"])}

### Phase 2: Looms

${bullets(["Frame loom", "Table loom", "Floor loom"])}

## Habits

${bullets(["Weave every day", "Ask early", "Write it down"])}

## Galleries

| Town | Museum |
|---|---|
| Como | Silk museum |
| Bern | Textile house |

## Contributing

Send a pull request.
`;

/** The reading is fixed, so that the tests do not depend on the reader's weights. */
const OPTIONS: ParseOptions = {
  ...DEFAULT_OPTIONS,
  accepted: true,
  course: ["The course"],
  topics: { ...DEFAULT_OPTIONS.topics, from: "items", level: 1, all: false },
};

const remarks = ({ diagnostics }: Roadmap): readonly string[] =>
  diagnostics.filter(({ code }) => code === "left-out").map(({ message }) => message);
const told = ({ phases }: Roadmap): readonly string[] =>
  phases.map(({ title, topics }) => `${title}: ${topics.map((topic) => topic.title).join(", ")}`);

describe("what is left out", () => {
  it("is named, each section and each list, with its role and where it is", () => {
    const roadmap = parse(TEXT, OPTIONS);

    expect(told(roadmap)).toEqual([
      "Phase 1: Fibre: Cotton, Linen, Silk",
      "Phase 2: Looms: Frame loom, Table loom, Floor loom",
    ]);
    expect(remarks(roadmap)).toEqual([
      expect.stringMatching(
        /^"Requirements" is not part of the course, because .*`include: \["Requirements"\]`/u,
      ),
      expect.stringMatching(
        /^(?:The list that begins here|"Resources:?") is not part of the course, because it lists sources to learn from\./u,
      ),
      '"Habits" is not part of the course, because it gives advice on how to learn. To include it, write `include: ["Habits"]` in .github/roadmap.yml.',
      '"Galleries" is not part of the course, because it is outside the part that holds the course. To include it, write `include: ["Galleries"]` in .github/roadmap.yml.',
      '"Contributing" is not part of the course, because it is about this document. It has no list, table or heading that could be a topic.',
    ]);
  });

  it.each(["Requirements", "Habits", "Galleries"])("is brought in as the remark on %s says", (name) => {
    const roadmap = parse(TEXT, { ...OPTIONS, include: [name] });

    expect(roadmap.phases.map(({ title }) => title)).toContain(name);
    expect(roadmap.phases).toHaveLength(3);
    expect(remarks(roadmap).some((message) => message.startsWith(`"${name}"`))).toBe(false);
  });

  it("comes in its own place, with its rows as topics", () => {
    const roadmap = parse(TEXT, { ...OPTIONS, include: ["galleries", "Requirements"] });

    expect(told(roadmap)[0]).toBe("Requirements: A loom, Some wool");
    expect(told(roadmap).at(-1)).toMatch(/^Galleries: /u);
    expect(roadmap.phases.at(-1)?.topics).toHaveLength(2);
  });

  it("stays out if what is included has nothing that could be a topic, or if its topics are there already", () => {
    const roadmap = parse(TEXT, {
      ...OPTIONS,
      include: ["Contributing", "Phase 2: Looms", "No such heading"],
    });

    expect(roadmap.phases).toHaveLength(2);
  });

  it("may have headings as its topics", () => {
    const text = `${TEXT}\n## Masters\n\n### Anni\n\nShe wove.\n\n### Gunta\n\nShe taught.\n`;

    const roadmap = parse(text, { ...OPTIONS, include: ["Masters"] });

    expect(told(roadmap).at(-1)).toBe("Masters: Anni, Gunta");
  });

  it("is counted where it is too much to be named", () => {
    const more = Array.from({ length: 80 }, (_, index) => `## Place ${index}\n\n- One\n- Two\n`).join("\n");

    const all = remarks(parse(`${TEXT}\n${more}`, OPTIONS));

    expect(all).toHaveLength(60);
    expect(all.at(-1)).toBe("From here on, 26 more sections and lists are not part of the course.");
  });
});

it("in a language whose words are not known, a remark says so, and what to write", () => {
  const text = `# Kutominen

## Kurssi

### Vaihe 1

${bullets(["Puuvilla ja sen viljely", "Pellavan kasvatus", "Silkin historia"])}

## Tavat

${bullets(["Kudo joka päivä", "Kysy ajoissa", "Kirjoita muistiin"])}
`;
  const { diagnostics } = parse(text, { ...OPTIONS, course: ["Kurssi"] });

  expect(diagnostics.find(({ code }) => code === "unknown-language")?.message).toContain(
    "could not tell the language of this text",
  );
  expect(diagnostics.find(({ code }) => code === "unknown-language")?.message).toContain("`include`");
});
