/** Made-up documents that look like a roadmap and are not one. */
import { stepName, url, type Page } from "./page.ts";
import type { Naming } from "./phase-shapes.ts";
import { FEATURES, QUESTIONS } from "./vocabulary.ts";

/** What looks like a roadmap and is not one. */
export const OTHERS: readonly ((page: Page) => void)[] = [
  (page) => {
    page.add(
      page.one(["# Foobar Roadmap", "# Product roadmap", "# Roadmap", `# ${page.word("roadmap", 2)}`]),
      "",
    );
    const head = page.one<Naming>([
      (index) => `Q${index + 1} 2026`,
      (index) => `v1.${index}`,
      (_, name) => `${name} ✅`,
      (index, name) => `${index + 1}. ${name} ${page.one(["✅", "🚧", ""])}`,
      (index) =>
        page.one(["Now", "Next", "Later", "Done", "In progress", "Backlog", "Short term", "Long term"]) +
        (index > 3 ? ` ${index}` : ""),
      (index, name) => `Phase ${index + 1}: ${name}`,
    ]);
    for (let phase = 0; phase < page.between(2, 4); phase++) {
      page.add(
        `## ${head(phase, page.one(["Request validation", "Core engine", "Launch", "Growth", "Storage layer", "Public beta"]))}`,
        "",
      );
      const wish = (): string =>
        `${page.word("wishes", 20)} ${page.one(["API", "dashboard", "parser", "plugin", "UI", "cache"])}`;
      for (let item = page.between(2, 6); item > 0; item--) {
        const text = page.chance(0.5) ? page.one(FEATURES) : wish();
        page.add(
          `- ${page.one(["", "[ ] ", "[x] "])}${page.chance(0.3) ? `**${text}:** ${page.one(FEATURES).toLowerCase()}` : text}`,
        );
      }
      page.add("");
    }
  },
  (page) => {
    page.add(
      `# ${page.one(["foobar", "acme-cli", "Zed Parser"])}`,
      "",
      "A small library for Node.js.",
      "",
      "## Features",
      "",
    );
    page.add(
      ...page.some(FEATURES, 4).map((text) => `- ${text}`),
      "",
      `## ${page.word("productSections")}`,
      "",
      "```sh",
      "npm install foobar",
      "```",
      "",
      "## Usage",
      "",
      "```js",
      "run();",
      "```",
      "",
    );
    if (page.chance(0.5))
      page.add("## Roadmap", "", ...page.some(FEATURES, 4).map((text) => `- [ ] ${text}`), "");
    page.add("## License", "", "MIT");
  },
  (page) => {
    page.add("# Changelog", "");
    for (let version = page.between(2, 4); version > 0; version--)
      page.add(`## 1.${version}.0`, "", ...page.some(FEATURES, 3).map((text) => `- ${text}`), "");
  },
  (page) => {
    page.add(`# ${page.one(["Awesome", "Curated list of", "Best"])} ${page.one(page.fields)[0] ?? ""}`, "");
    for (let section = page.between(2, 4); section > 0; section--)
      page.add(
        `## ${page.one(["Libraries", "Tools", "Blogs", "Books", "Frameworks"])}`,
        "",
        ...Array.from(
          { length: page.between(3, 5) },
          (_, index) => `- [thing-${index}](${url(page)}) - A library for ${page.one(page.fields)[1] ?? ""}.`,
        ),
        "",
      );
  },
  (page) => {
    page.add(
      `# ${page.one(["Interview questions", "Top questions", "FAQ"])}`,
      "",
      ...page
        .some(QUESTIONS, page.between(4, 8))
        .map((text, index) => page.one([`${index + 1}. ${text}`, `- ${text}`])),
    );
  },
  (page) => {
    page.add(
      `# ${page.one(["JavaScript", "Backend", "System design"])} ${page.one(["interview questions", "questions and answers", "quiz"])}`,
      "",
    );
    for (const level of page.some(["Beginner", "Advanced", "Basics", "Networking"], 2))
      page.add(`## ${level}`, "", ...page.some(QUESTIONS, page.between(2, 4)).map((text) => `- ${text}`), "");
  },
  (page) => {
    page.add(
      `# ${page.one(["Kubernetes Deployer", "Acme SDK", "Foobar"])}`,
      "",
      page.one(["A tool that deploys your app.", "How to set it up."]),
      "",
    );
    ["Install", "Configure", "Run", "Deploy"].slice(0, page.between(2, 4)).forEach((name, index) => {
      page.add(
        `## ${stepName(page, "stages", index + 1).replace("Phase", "Step")}: ${name}`,
        "",
        ...page
          .some(
            [
              "Needs Node 18",
              "Needs kubectl",
              "Set HOST",
              "Set PORT",
              "Start the server",
              "Open the browser",
              "Copy the token",
              "Run make build",
            ],
            page.between(2, 3),
          )
          .map((text) => `- ${text}`),
        "",
      );
    });
  },
  (page) => {
    page.add(
      `# ${page.one(["Tutor: a learning platform", "Shopify clone", "Foobar app"])} ${page.one(["", "roadmap", "plan"])}`,
      "",
    );
    ["MVP", "Public beta", "Launch", "Growth"].slice(0, page.between(2, 4)).forEach((name, index) => {
      page.add(
        `## ${page.one(["Phase", "Milestone", "Stage"])} ${index + 1}: ${name}`,
        "",
        ...page
          .some(
            [
              "Sign-in",
              "Course pages",
              "Player",
              "Payments",
              "Certificates",
              "Phone apps",
              "Statistics",
              "Search page",
              "User profiles",
              "Mail digests",
            ],
            page.between(2, 4),
          )
          .map((text) => `- ${page.one(["", "[ ] "])}${text}`),
        "",
      );
    });
  },
  (page) => {
    page.add(
      "# Todo",
      "",
      ...page.some(FEATURES, page.between(3, 8)).map((text) => `- [ ] ${text.toLowerCase()}`),
    );
  },
  (page) => {
    page.add(
      "# Setup",
      "",
      ...[
        "Clone the repository",
        "Run npm install",
        "Copy .env.example to .env",
        "Run npm start",
        "Open http://localhost:3000",
      ].map((text, index) => `${index + 1}. ${text}`),
      "",
    );
  },
  (page) => {
    page.add(
      "# Hi, I am Ada 👋",
      "",
      "I build things.",
      "",
      "## Skills",
      "",
      ...page.some(page.one(page.fields), 4).map((text) => `- ${text}`),
      "",
      "## Projects",
      "",
      "- [foobar](https://example.org)",
      "- [bar](https://example.org/2)",
      "",
      "## Contact",
      "",
      "- ada@example.org",
    );
  },
  (page) => {
    page.add(
      `# ${page.one(["Tomato soup", "Pancakes", "Weekend trip to Rome"])}`,
      "",
      "## Ingredients",
      "",
      "- 4 tomatoes",
      "- 1 onion",
      "- Salt",
      "",
      "## Steps",
      "",
      "1. Chop the onion.",
      "2. Boil everything for 20 minutes.",
      "3. Serve hot.",
    );
  },
  (page) => {
    page.add(
      "# Meeting notes",
      "",
      "## 2026-03-02",
      "",
      "- Ada will call the bank",
      "- Budget approved",
      "",
      "## 2026-03-09",
      "",
      "- Move the launch to May",
      "- Hire a designer",
      "- Contract signed",
    );
  },
  (page) => {
    page.add(
      "# Weekly report",
      "",
      "Numbers of this week.",
      "",
      "- Sales: 12,000",
      "- Visits: 3,400",
      "- New users: 88",
    );
  },
];
