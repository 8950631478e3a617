/** The playground reads the file that a repository's config names as the roadmap, else its README. */
import { expect, test } from "vitest";
import { readRepository } from "../../docs/playground/read-repository.ts";

const API = "https://api.github.com/repos/ada/baking/";

/** Reads `ada/baking` where GitHub has only these texts, by path. */
function reading(texts: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const found = readRepository("ada/baking", (url) => {
    const path = url.slice(API.length);
    asked.push(path);
    const text = texts[path];
    return Promise.resolve(new Response(text ?? "", { status: text === undefined ? 404 : 200 }));
  });
  return { asked, found };
}

const CONFIG = "contents/.github/roadmap.yml";

test("a config that names another file: that file is the roadmap", async () => {
  const config = 'enabled: true\nsource: "docs/the way.md" # not the README\n';
  const { asked, found } = reading({
    readme: "# A library",
    [CONFIG]: config,
    "contents/docs/the%20way.md": "# The way",
  });
  expect(await found).toEqual({ markdown: "# The way", config, source: "docs/the way.md" });
  expect(asked).toEqual(["readme", CONFIG, "contents/docs/the%20way.md"]);
});

test("a file that is named and missing: the message says which", async () => {
  const { found } = reading({ readme: "# A library", [CONFIG]: "source: away.md\n" });
  await expect(found).rejects.toThrow(
    ".github/roadmap.yml of ada/baking names away.md, and there is no such file.",
  );
});

test.each(["", "pace: { topics: 2 }\n", "source: [a.md]\n", "source: a\nsource: b\n", "# source: a.md\n"])(
  "the config %j: the README is the roadmap, after two requests",
  async (config) => {
    const { asked, found } = reading({ readme: "# Learn to bake", [CONFIG]: config });
    expect(await found).toEqual({ markdown: "# Learn to bake", config, source: null });
    expect(asked).toEqual(["readme", CONFIG]);
  },
);

test("a README is only missed where nothing else is named", async () => {
  await expect(reading({ [CONFIG]: "" }).found).rejects.toThrow("has no README");
  const { found } = reading({ [CONFIG]: "source: a.md\n", "contents/a.md": "# A" });
  expect(await found).toMatchObject({ markdown: "# A" });
});
