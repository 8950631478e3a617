/** The text of an item's issue. Regenerate the golden files with `npx vitest run test/plan/issue-block.test.ts -u`. */
import { describe, expect, it } from "vitest";
import { itemNotes, readConfig } from "../../src/config/config.ts";
import { LANGUAGES, LANGUAGE_CODES, type LanguageCode } from "../../src/language/languages.ts";
import { readBoxes } from "../../src/markdown/boxes.ts";
import { replaceBlock, writeManagedBody } from "../../src/markdown/managed-block.ts";
import { resolveBody } from "../../src/model/body.ts";
import { desire } from "../../src/plan/desire.ts";
import { phase, place, project, roadmap, skill, topic } from "../builders.ts";

const wanted = roadmap(
  [
    phase("Phase 1: Pages", [
      topic("HTML that says what it means"),
      topic("Forms (GET, POST)", {
        id: "forms",
        parts: ["GET", "POST"],
        links: [{ title: "The standard", url: "https://html.spec.whatwg.org/multipage/forms.html" }],
        detail: "A form is a *conversation*:\n\n- what the page asks\n- what the server answers with `303`",
      }),
      topic("Templates", { id: "templates", optional: true }),
    ]),
  ],
  {
    projects: [project("A guest book", { id: "guest-book", phase: 0, outcomes: ["Forms", "Pages"] })],
    skills: [skill("Tools", [], { id: "tools", tools: [{ title: "Docker", optional: true }] })],
  },
);

const CONFIG = `
items:
  forms:
    resources:
      - https://developer.mozilla.org/en-US/docs/Learn_web_development/Extensions/Forms/
      - title: Forms in Django
        url: https://docs.djangoproject.com/en/stable/topics/forms/
    objectives:
      - Tell when a form should \`GET\` and when it should \`POST\`
      - Show each error beside its field
    exercise: |
      Write a form with three fields, and answer it with a redirect:

      - one field is a \`<textarea>\`
      - an empty field is sent back with what was typed before
  templates:
    objectives: [Keep the head of every page in one place]
  guest-book:
    done_when:
      - Two people have written in it
      - Its code is in a repository of yours
`;

function blocks(code: LanguageCode, config = CONFIG): ReadonlyMap<string, string> {
  const notes = itemNotes(readConfig(config));
  const { issues } = desire(wanted, { board: false, language: LANGUAGES[code], notes });
  const numbers = { milestones: new Map([["phase-1-pages", 3]]), issues: new Map() };
  const references = { numbers, place };
  return new Map(issues.map(({ item, block }) => [item, resolveBody(block, references)]));
}

describe.each(LANGUAGE_CODES)("the issues in %s", (code) => {
  it.each([...blocks(code).keys()])("%s reads well", async (item) => {
    const name = item.replaceAll("/", "-");
    await expect(`${blocks(code).get(item)}\n`).toMatchFileSnapshot(`golden/issue-${name}.${code}.md`);
  });
});

it("stays far below the limit of GitHub with many links to files, and says how many are left out", () => {
  const links = Array.from({ length: 900 }, (_, index) => ({ title: "a", url: `f/${index}` }));
  const detail = Array.from({ length: 300 }, (_, index) => `- Read [b](g/${index}) first.`).join("\n");
  const wide = roadmap([phase("Basics", [topic("Loops", { links, detail })])]);
  const [loops] = desire(wide, { board: false }).issues;
  const url = `https://github.com/${"o".repeat(39)}/${"r".repeat(100)}`;
  const references = { numbers: { milestones: new Map(), issues: new Map() }, place: { ...place, url } };
  const body = resolveBody(loops?.block ?? [], references);
  expect(body.length).toBeLessThan(20_000);
  expect(body.match(/^…and [\d,]+ more/gmu)).toHaveLength(2);
});

it("has the links of a phase in the issue of its first topic, without those that a topic has", () => {
  const link = (title: string) => ({ title, url: `https://example.org/${title}` });
  const first = topic("Pages", { links: [link("pages")] });
  const forum = { ...link("forum"), about: "for *questions*" };
  const web = phase("Web", [first, "Forms"], { links: [link("book"), link("pages"), forum] });
  const bodies = desire(roadmap([web]), { board: false }).issues.map(({ block }) =>
    resolveBody(block, { numbers: { milestones: new Map(), issues: new Map() }, place }),
  );
  expect(bodies[0]).toContain(
    "### For the whole phase\n\n- [book](https://example.org/book)\n- [forum](https://example.org/forum) – for \\*questions\\*\n\n### Done when",
  );
  expect(bodies[0]).toContain("### Where to learn it\n\n- [pages](https://example.org/pages)\n\n### For");
  expect(bodies[1]).not.toContain("example.org");
});

describe("what the config adds", () => {
  it("is in the issue in order: objectives, where to learn it, the exercise, when it is done", () => {
    const headings = [...(blocks("en").get("forms") ?? "").matchAll(/^### (.*)$/gmu)].map(
      ([, words]) => words,
    );
    expect(headings).toEqual([
      "What to learn",
      "What the roadmap says",
      "What you will be able to do",
      "Where to learn it",
      "Try it",
      "Done when",
    ]);
  });

  it("takes the place of the usual steps where the topic names no parts", () => {
    expect(blocks("en").get("templates")).not.toContain("Read about it");
    expect(blocks("en", "").get("templates")).toContain("- [ ] Read about it");
  });

  it("keeps every tick when the config changes, and when the language does", () => {
    const before = writeManagedBody({ kind: "item", id: "forms" }, blocks("en").get("forms") ?? "");
    const ticked = before.replaceAll("- [ ] ", "- [x] ");
    const after =
      replaceBlock(ticked, { kind: "item", id: "forms" }, blocks("es", "").get("forms") ?? "") ?? "";
    expect(readBoxes(after)).toEqual(readBoxes(ticked).map(({ title }) => ({ title, ticked: true })));
  });

  it("is written as text, whatever it contains", () => {
    const hostile = `items:
  forms:
    resources: [{title: "](https://evil.example) @octocat", url: "https://github.com/a/b/issues/1"}]
    objectives: ["<!-- waymark:end --> @octocat #1", "- [x] done", "\\u202Etxt"]
    exercise: "<img src=x onerror=alert(1)> ![x](https://evil.example/p.png) @octocat #1"
    done_when: ["</details> [x](javascript:alert(1)) #1"]
`;
    const block = blocks("en", hostile).get("forms") ?? "";
    expect(block).not.toMatch(/(?<!\\)<(?!\/?sub>)|@[a-z]|#1(?!\S)|\u202E/u);
    const targets = [...block.matchAll(/(?<!\\)\]\((?<url>[^)]*)\)/gu)].map(({ groups }) => groups?.["url"]);
    expect(
      targets.filter((url) => !/^https:\/\/(?:redirect\.)?(?:github\.com|html\.spec)/u.test(url ?? "")),
    ).toEqual([]);
    expect(block).toContain("https://redirect.github.com/a/b/issues/1");
    expect(readBoxes(block).every(({ ticked }) => !ticked)).toBe(true);
  });
});
