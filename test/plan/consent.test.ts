/** In which repositories Waymark acts, and the message if it does not. */
import { expect, test } from "vitest";
import { consent, type ConsentInputs } from "../../src/plan/consent.ts";
import { repository } from "../builders.ts";

const inputs = (more: Partial<ConsentInputs> = {}): ConsentInputs => ({
  call: "chosen",
  repository: repository(),
  verdict: "roadmap",
  unread: "",
  config: null,
  tooMany: null,
  begun: false,
  lacking: null,
  declined: null,
  off: false,
  selfServed: false,
  ...more,
});

test.each<[string, Partial<ConsentInputs>]>([
  ["a fork that was chosen by name", {}],
  ["a repository with a config", { config: "yes", repository: repository({ fork: false }) }],
  ["a repository with a config, though the App covers all", { config: "yes", call: "covered" }],
  ["a course that has begun, though the App covers all by now", { begun: true, call: "covered" }],
  ["where somebody asked", { call: "asked", repository: repository({ fork: false }) }],
  ["its own workflow's behalf", { call: "workflow", selfServed: true }],
  [
    "what is not a fork, where its workflow does everything",
    { call: "workflow", repository: repository({ fork: false }) },
  ],
  [
    "its own workflow's behalf, though the set-up was declined",
    { call: "workflow", declined: "https://x/pull/1" },
  ],
  [
    "where somebody asked, though the set-up was declined before",
    { call: "asked", declined: "https://x/pull/1" },
  ],
  ["where somebody asked, however long the roadmap is", { call: "asked", tooMany: "It has 200 items." }],
])("acts on %s", (_, more) => {
  expect(consent(inputs(more))).toEqual({ kind: "act" });
});

test.each<[string, Partial<ConsentInputs>, string]>([
  ["an archived repository", { repository: repository({ archived: true }), call: "asked" }, "archived"],
  ["a config that says no", { config: "no", call: "asked" }, "enabled: false"],
  ["the label that stops everything", { off: true, config: "yes" }, "waymark:off"],
  ["what is not a roadmap", { verdict: "not-roadmap", unread: "It sells software." }, "It sells software."],
  ["a repository whose own workflow does it all", { selfServed: true, config: "yes" }, "`mode: sync`"],
  ["a roadmap that is too long", { tooMany: "It has 200 items." }, "It has 200 items."],
  ["one that is too long for a workflow", { call: "workflow", tooMany: "It has 200 items." }, "200 items."],
  ["where the App may not write issues", { lacking: "Accept it there." }, "Accept it there."],
  [
    "a fork whose set-up was declined, whatever config came with it",
    { declined: "https://x/pull/1", config: "yes" },
    "reopen and merge it: https://x/pull/1",
  ],
  ["a repository that came with all repositories", { call: "covered" }, "nobody chose this one by name"],
  ["what is not a fork and has no config", { repository: repository({ fork: false }) }, "not a fork"],
])("stays out of %s", (_, more, reason) => {
  expect(consent(inputs(more))).toMatchObject({ kind: "stay-out", reason: expect.stringContaining(reason) });
});
