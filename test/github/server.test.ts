/** What is learnt about a server that refuses a query for an unknown field: from its schema, or from the refusal itself. */
import { expect, test } from "vitest";
import { refused } from "../../src/github/refusals.ts";
import { openServer } from "../../src/github/server.ts";
import { FEATURES } from "../../src/model/features.ts";
import { graphqlError, scripted } from "./scripted-requester.ts";

const said = (...words: readonly string[]) => refused("read repository", { said: words.join("; ") });
const noSchema = refused("read the schema", { said: "GraphQL introspection has been disabled" });

test.each([
  [
    "GitHub's words",
    "Field 'subIssuesSummary' doesn't exist on type 'Issue'",
    "Field 'isPinned' doesn't exist on type 'Issue'",
  ],
  [
    "graphql-js's words",
    'Cannot query field "subIssuesSummary" on type "Issue".',
    'Cannot query field "isPinned" on type "Issue".',
  ],
])("where the schema may not be read, the refusal says what is missing, in %s", async (_name, ...words) => {
  const server = openServer();
  expect(await server.probe(scripted(noSchema), said(...words))).toBe(true);
  expect(FEATURES.filter((feature) => !server.has(feature)).toSorted()).toEqual(["pins", "sub-issues"]);
});

test("one refusal after the other is learnt from, and the schema is asked for once", async () => {
  const server = openServer();
  const requester = scripted(noSchema);
  expect(await server.probe(requester, said("Field 'isPinned' doesn't exist on type 'Issue'"))).toBe(true);
  const argument = said("Field 'stateReason' doesn't accept argument 'enableDuplicate'");
  expect(await server.probe(requester, argument)).toBe(true);
  expect([server.has("duplicates"), server.has("boards")]).toEqual([false, true]);
  expect(await server.probe(requester, argument)).toBe(false);
  expect(requester.asked).toHaveLength(1);
});

test("a field that no feature needs teaches nothing, nor does the same name on another type", async () => {
  const server = openServer();
  const others = said(
    "Field 'parent' doesn't exist on type 'Repository'",
    "Field 'id' doesn't exist on type 'Issue'",
  );
  expect(await server.probe(scripted(noSchema), others)).toBe(false);
  expect(FEATURES.every((feature) => server.has(feature))).toBe(true);
});

test("a schema of which a part could not be read says nothing about what is missing", async () => {
  const server = openServer();
  const partly = { data: { Issue: null }, errors: [graphqlError("", "Issue")] };
  await server.probe(scripted(partly), said("Field 'isPinned' doesn't exist on type 'Issue'"));
  expect(FEATURES.filter((feature) => !server.has(feature))).toEqual(["pins"]);
});

test("a limit while the schema is read is not a refusal", async () => {
  const limit = new Error("later");
  await expect(openServer().probe(scripted(limit), said("Field 'x' doesn't exist on type 'Y'"))).rejects.toBe(
    limit,
  );
});
