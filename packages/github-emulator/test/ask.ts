/** Sends requests to an emulator over HTTP like any client, and sets up a common scene. */
import { expect, onTestFinished } from "vitest";
import type { Emulator, EmulatorOptions } from "../src/start-emulator.ts";
import { startEmulator } from "../src/start-emulator.ts";
import type { Permissions } from "../src/model/app.ts";
import { uncheckedRequests } from "../src/server/unchecked-requests.ts";

/** The content of an answer, as deep as a test reads it. */
// oxlint-disable-next-line typescript/no-explicit-any -- answers have GitHub's shape; each test knows which part it reads.
export type Loose = any;

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Loose;
}

export async function ask(
  emulator: Emulator,
  token: string | null,
  route: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const [method = "GET", path = "/"] = route.split(" ");
  const response = await fetch(`${emulator.url}/api${path === "/graphql" ? "" : "/v3"}${path}`, {
    method,
    redirect: "manual",
    headers: { ...(token === null ? {} : { authorization: `token ${token}` }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === "" ? null : JSON.parse(text),
  };
}

/** Sends a GraphQL document; the answer's body has `data` and `errors`. */
export async function query(
  emulator: Emulator,
  token: string,
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Loose> {
  const answer = await ask(emulator, token, "POST /graphql", { query: document, variables });
  return answer.body;
}

const FULL: Permissions = {
  issues: "write",
  contents: "write",
  pull_requests: "write",
  workflows: "write",
  actions: "write",
  organization_projects: "write",
};

/**
 * Sets up Ada's `ada/roadmap`, her organization `school`, an App installed on both accounts with all repositories, and
 * Bob, who has no role. Closes the emulator when the test ends, and fails the test if a request was not supported.
 */
export async function scene(
  given: EmulatorOptions & {
    readonly permissions?: Permissions;
    readonly isPrivate?: boolean;
    readonly allowsUnsupported?: boolean;
  } = {},
) {
  const { permissions = FULL, isPrivate = false, allowsUnsupported = false, ...options } = given;
  const emulator = await startEmulator(options);
  onTestFinished(async () => {
    await emulator.close();
    if (allowsUnsupported) return;
    emulator.assertSupported();
    expect(uncheckedRequests(emulator)).toEqual([]);
  });
  emulator.createUser("ada");
  emulator.createUser("bob");
  emulator.createOrganization("school", ["ada"]);
  const files = { "README.md": "# Roadmap\n", ".github/workflows/old.yml": "name: Old\non: push\n" };
  const repository = emulator.createRepository({ owner: "ada", name: "roadmap", files, private: isPrivate });
  const course = emulator.createRepository({ owner: "school", name: "course", files, private: isPrivate });
  const app = emulator.createApp({ slug: "waymark", permissions, events: ["issues"] });
  const installation = emulator.install({ app, account: "ada", repositories: "all" });
  const schoolInstallation = emulator.install({ app, account: "school", repositories: "all" });
  const tokenOf = (wanted: Parameters<Emulator["createToken"]>[0]): string =>
    emulator.createToken(wanted).value;
  return {
    emulator,
    repository,
    course,
    app,
    installation,
    token: tokenOf({ kind: "installation", installation }),
    schoolToken: tokenOf({ kind: "installation", installation: schoolInstallation }),
    ada: tokenOf({ kind: "classic", user: "ada", scopes: ["repo", "project"] }),
    bob: tokenOf({ kind: "classic", user: "bob", scopes: ["repo", "project"] }),
    tokenOf,
  };
}
