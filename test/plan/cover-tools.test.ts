/** Which topics cover a tool: those that contain its name as whole words, however it is written. */
import { describe, expect, test } from "vitest";
import { coveringTopics } from "../../src/plan/cover-tools.ts";
import { DEFAULT_OPTIONS } from "../../src/model/parse-options.ts";
import { parse } from "../../src/roadmap/parse.ts";

const TOPICS = `# Path

## Phase 1: All

- PostgreSQL setup (production-ready)
- Deploy with Render, Heroku
- C++ templates
- Go modules
- Let it go
- Docker 27 images
- 数据库与SQL
- Node.js and npm
`;

const topics = parse(TOPICS, { ...DEFAULT_OPTIONS, accepted: true }).phases.flatMap((phase) => phase.topics);
const covered = (tool: string) =>
  coveringTopics(tool, topics).map((id) => topics.find((topic) => topic.id === id)?.title);

describe("a tool is covered", () => {
  test.each([
    ["PostgreSQL", ["PostgreSQL setup (production-ready)"]],
    ["SQL (PostgreSQL preferred)", ["PostgreSQL setup (production-ready)", "数据库与SQL"]],
    ["MySQL or Heroku", ["Deploy with Render, Heroku"]],
    ["C++", ["C++ templates"]],
    ["Go", ["Go modules"]],
    ["Docker 26", ["Docker 27 images"]],
    ["数据库", ["数据库与SQL"]],
  ])("%s", (tool, titles) => {
    expect(covered(tool)).toEqual(titles);
  });
});

describe("a tool is not covered", () => {
  test.each(["C", "Post", "Python (OOP, decorators)", "Vanilla basics", "templates of Go"])("%s", (tool) => {
    expect(covered(tool)).toEqual([]);
  });
});
