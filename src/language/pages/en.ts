/** The App's pages in English. */
import type { PageWords } from "./page-words.ts";

export const en: PageWords = {
  home: {
    heading: (name) => `This server runs ${name}`,
    about:
      "It is a GitHub App that turns a learning roadmap into a course. Each topic becomes an issue. Close the issue, and your progress follows.",
    install: (name) => `Install ${name} on GitHub`,
    choose: "Choose your fork of a roadmap by its name.",
    notYet: "GitHub has not answered yet, so there is no button. Reload this page in a minute.",
    source: "How it works",
  },
  setUp: {
    heading: "What comes next",
    fork: {
      heading: "You have no fork yet",
      text: "Fork the roadmap that you want to learn with. Then add the fork to the App.",
    },
    named: {
      heading: "You chose your fork by its name",
      text: "Open your fork. After about a minute, it has a pull request that says what to turn on. Merge it, and the issues open. If issues are on already, they open at once.",
    },
    all: {
      heading: "You chose all repositories",
      text: "Waymark waits, so that it changes only the repository that you mean. To begin, choose your fork by its name. Or add this file to your fork:",
      file: "Commit it to the default branch.",
    },
    learn: "Then close an issue when you have learned its topic. Waymark updates your progress.",
    choose: "Choose repositories on GitHub",
    help: "If something does not work",
  },
};
