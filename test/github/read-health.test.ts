/** What the doctor reads, where GitHub answers with words that are not in its description. */
import { expect, test } from "vitest";
import { readHealth } from "../../src/github/read-health.ts";
import { repository } from "../builders.ts";
import { scripted } from "./scripted-requester.ts";

const rest = (body: unknown) => ({ data: { body } });

const healthOf = async (
  role: string | null,
  actions: unknown,
  state: string,
  selected: readonly unknown[] = [],
) =>
  await readHealth(
    scripted(
      { data: { repository: { viewerPermission: role } } },
      rest(actions),
      ...selected.map(rest),
      rest({ state }),
      rest([]),
      rest({ protected: false }),
    ),
    repository({ fork: false }),
    "README.md",
  );

test("a role, a policy and a state that are new are unknown, and everything else is read", async () => {
  const actions = { enabled: true, allowed_actions: "by_enterprise", sha_pinning_required: true };
  expect(await healthOf("TRIAGE_PLUS", actions, "disabled_by_policy")).toEqual({
    role: null,
    scopes: null,
    actionsEnabled: true,
    actionsPolicy: { allowed: "all", pinned: true },
    workflow: null,
    branch: "free",
    upstream: null,
  });
});

test("an App has no role; the selected Actions are those of GitHub, of verified creators, and named ones", async () => {
  const list = { github_owned_allowed: false, verified_allowed: true, patterns_allowed: ["octo/*"] };
  const actions = { enabled: true, allowed_actions: "selected" };
  expect(await healthOf(null, actions, "active", [list])).toMatchObject({
    role: null,
    workflow: "active",
    actionsPolicy: {
      allowed: "selected",
      pinned: false,
      list: { patterns: ["octo/*"], byGitHub: false, byVerified: true },
    },
  });
  expect(await healthOf("WRITE", actions, "active", [{}])).toMatchObject({
    role: "write",
    actionsPolicy: { list: { patterns: [], byGitHub: true, byVerified: false } },
  });
});
