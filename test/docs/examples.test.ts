/** The examples of the playground are read as they say, and its links lead to what they name. */
import { describe, expect, it, test } from "vitest";
import { exampleHash, exampleIn } from "../../docs/playground/example-hash.ts";
import { EXAMPLES } from "../../docs/playground/examples.ts";
import { forkLink, newFileLink, templateLink, workflowLink } from "../../docs/playground/github-links.ts";
import { workflowText } from "../../src/access/workflow.ts";
import { showCourse } from "../../src/playground/show-course.ts";

const now = Date.parse("2026-11-29T12:00:00Z");

describe("the example", () => {
  it.each(EXAMPLES.filter(({ name }) => name !== "Not a roadmap"))(
    "$name opens issues, or asks how it is meant",
    async (example) => {
      const { course } = await showCourse({ ...example, closed: new Map(), now });
      const { verdict, configError, issues, readings } = course;
      expect([verdict, configError]).toEqual(["roadmap", null]);
      // How sure the reader is changes with its weights. Asking is something to see, too.
      expect(issues.length > 4 || readings.length > 1).toBe(true);
      expect(exampleIn(exampleHash(example))).toBe(example);
    },
  );

  it("that is not a roadmap opens none, and says why", async () => {
    const example = EXAMPLES.find(({ name }) => name === "Not a roadmap");
    const { course } = await showCourse({
      markdown: example?.markdown ?? "",
      config: "",
      closed: new Map(),
      now,
    });
    expect(course.verdict).not.toBe("roadmap");
    expect(course.reason).not.toBeNull();
  });

  it("of a config sets due dates and leaves its section out", async () => {
    const example = EXAMPLES.find(({ name }) => name === "A config with a pace");
    if (example === undefined) throw new Error("no such example");
    const { milestones, issues } = (await showCourse({ ...example, closed: new Map(), now })).course;
    expect(milestones.length).toBeGreaterThan(1);
    expect(milestones.filter(({ due }) => due === null)).toEqual([]);
    expect(issues.map(({ title }) => title)).not.toContain("A book about salt");
  });

  it("that an address does not name is none", () => {
    expect(exampleIn("#example-nothing")).toBeNull();
    expect(exampleIn("")).toBeNull();
  });
});

describe("the link to a new file", () => {
  it("opens GitHub's page in the fork with the workflow, and is short enough for a browser and a server", () => {
    const url = new URL(workflowLink("ada/road map?"));
    expect(url.origin + url.pathname).toBe("https://github.com/ada/road%20map%3F/new/HEAD");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      filename: ".github/workflows/waymark.yml",
      value: workflowText({ action: "waymark-dev/waymark@v1", app: null }),
    });
    expect(url.href.length).toBeLessThan(8_000);
  });

  it("is none for a text that is too long for an address", () => {
    expect(newFileLink("ada/web", "a.yml", "# é\n".repeat(400))).not.toBeNull();
    expect(newFileLink("ada/web", "a.yml", "# é\n".repeat(900))).toBeNull();
  });
});

test("a roadmap can be forked, or used as a template, on GitHub's own pages", () => {
  expect(forkLink("ada/web")).toBe("https://github.com/ada/web/fork");
  expect(templateLink("ada/web")).toBe(
    "https://github.com/new?template_owner=ada&template_name=web&owner=%40me",
  );
});
