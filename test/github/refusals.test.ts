/** GitHub's own messages, and the reason that each one means. */
import { describe, expect, it } from "vitest";
import { refused, refusedBy } from "../../src/github/refusals.ts";

describe("a refusal is known by its words", () => {
  it.each([
    ["rate-limit", "API rate limit exceeded for installation ID 7."],
    [
      "rate-limit",
      "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
    ],
    ["rate-limit", "You have triggered an abuse detection mechanism. Please wait a few minutes."],
    ["rate-limit", "was submitted too quickly"],
    ["too-large", "Resource limits for this query exceeded."],
    [
      "too-large",
      "This query requests up to 600,000 possible nodes which exceeds the maximum limit of 500,000.",
    ],
    [
      "unavailable",
      "Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug.",
    ],
    ["branch-moved", 'Expected branch to point to "1f2e" but it did not. Pull and try again.'],
    ["branch-moved", "is at 1f2e3d4 but expected 5c6b7a8"],
    ["no-right", "Resource not accessible by integration"],
    ["no-right", "Resource not accessible by personal access token"],
    [
      "workflow-file",
      "refusing to allow a GitHub App to create or update workflow `.github/workflows/waymark.yml` without `workflows` permission",
    ],
    ["taken", "Name has already been taken"],
    ["taken", "Validation Failed (title already_exists)"],
    ["unknown-field", "Field 'isPinned' doesn't exist on type 'Issue'"],
    ["unknown-field", "Field 'stateReason' doesn't accept argument 'enableDuplicate'"],
    ["unknown-field", "AddBlockedByInput isn't a defined input type (on $input0)"],
    ["unknown-field", "Field is not defined on CreateIssueInput"],
    ["unknown-field", 'Cannot query field "isPinned" on type "Issue".'],
    ["unknown-field", 'Unknown argument "enableDuplicate" on field "Issue.stateReason".'],
    ["unknown-field", 'Unknown type "AddBlockedByInput". Did you mean "AddCommentInput"?'],
    [
      "unknown-field",
      'Variable "$input" got invalid value { body: "About every rate limit" }; Field "parentIssueId" is not defined by type "CreateIssueInput".',
    ],
    ["suspended", "This installation has been suspended"],
    [
      "workflow-file",
      "refusing to allow a Personal Access Token to create or update workflow `.github/workflows/x.yml` without `workflow` scope",
    ],
    ["rate-limit", "API rate limit already exceeded for user ID 7."],
    ["unavailable", "We couldn't respond to your request in time. Sorry about that."],
    ["other", 'Required status check "workflow / timed out" is expected.'],
    ["other", "Label `rate limit` is not accessible by its name, abuse detection"],
    ["other", "Title Why my workflow timed out exceeds the maximum of what I can take, resource limits"],
    ["other", "Something went wrong is not a valid color"],
    ["other", "Changes must be made through a pull request."],
  ])("%s: %s", (reason, said) => {
    expect(refused("ask", { status: 403, said })).toMatchObject({ status: 403, type: "", said, reason });
  });

  it("or by GraphQL's type of error, whatever the words", () => {
    const reasonOf = (type: string) => refusedBy("ask", { type, message: "No." }).reason;
    expect(["RATE_LIMITED", "MAX_NODE_LIMIT_EXCEEDED", "STALE_DATA", "FORBIDDEN"].map(reasonOf)).toEqual([
      "rate-limit",
      "too-large",
      "branch-moved",
      "other",
    ]);
  });
});
