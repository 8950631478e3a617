/** A roadmap of more issues than may be opened in a minute. */
import { expect, test } from "vitest";
import { openStage } from "./stage.ts";

const topics = Array.from({ length: 100 }, (_, index) => `- Lesson ${index + 1} of the course`);
const roadmap = `# Long roadmap\n\nA learning path.\n\n## Phase 1: Everything\n\n${topics.join("\n")}\n`;

test("cards are placed while the limit on creations has to be waited for, and all have their values", async () => {
  const stage = await openStage({ roadmap, owner: "organization" });
  const requests = await stage.requestsOf(() => stage.sync());
  const after = requests.slice(requests.indexOf("mutation createIssue"));
  expect(after).toEqual([
    ...Array.from({ length: 8 }, () => "mutation createIssue"),
    "mutation createProjectV2",
    "mutation createProjectV2Field",
    "POST /orgs/{org}/projectsV2/{project_number}/views",
    ...Array.from({ length: 3 }, () => "mutation addProjectV2ItemById"),
    ...Array.from({ length: 4 }, () => "mutation updateProjectV2ItemFieldValue"),
    "mutation createIssue",
    "mutation createIssue",
    "mutation addProjectV2ItemById",
    "mutation updateProjectV2ItemFieldValue",
    "mutation createIssue",
    "mutation pinIssue",
    "mutation createCommitOnBranch",
  ]);
  const [board] = stage.github.boards(stage.owner);
  expect(board?.items.map(({ values }) => values)).toEqual(
    topics.map(() => ({ Status: "Todo", Phase: "Phase 1: Everything" })),
  );
  expect(stage.github.requests.filter(({ status }) => status >= 400)).toEqual([]);
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository", "query repository"]);
});
