/** The Octokits that visits use. */
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { Clients, openProbot } from "../../src/app/clients.ts";
import { InstallationEnded } from "../../src/github/app-requests.ts";
import { readSettings } from "../../src/app/settings.ts";
import { fakeGitHub, type FakeGitHub } from "./fake-github.ts";
import { pkcs1 } from "./rsa-key.ts";
import { writtenLog } from "./written-log.ts";

async function open(environment: Record<string, string> = {}) {
  const settings = readSettings(
    { APP_ID: "7", PRIVATE_KEY: pkcs1, WEBHOOK_SECRET: "a long random word", ...environment },
    import.meta.dirname,
  );
  const written = writtenLog("trace");
  const seen = {
    statuses: new Array<number>(),
    reached: new Array<boolean>(),
    limited: 0,
    remaining: new Map<string, number>(),
  };
  const probot = await openProbot(settings, written.log, {
    noteReached: (isReached) => void seen.reached.push(isReached),
    countRequest: (status) => void seen.statuses.push(status),
    countLimited: () => void (seen.limited += 1),
    setRemaining: (resource, remaining) => void seen.remaining.set(resource, remaining),
  });
  return { clients: new Clients(probot, () => undefined), seen, ...written };
}

function withInstallation(github: FakeGitHub): FakeGitHub {
  github.installations = [{ id: 5, repositories: ["ada/roadmap"] }];
  return github;
}

const MUTATION = `mutation { pinIssue(input: { issueId: "I_1" }) { clientMutationId } }`;

const tokensOf = (github: FakeGitHub) =>
  github.requests.filter((request) => request.endsWith("/access_tokens")).length;

describe("an installation's Octokit", () => {
  it("speaks with the installation's token, which is asked for once", async () => {
    const github = withInstallation(fakeGitHub());
    const { clients } = await open();
    for (let count = 0; count < 3; count += 1) {
      const octokit = await clients.installation(5);
      await octokit.request("GET /installation/repositories");
    }
    expect(tokensOf(github)).toBe(1);
    expect(github.authorizations[0]).toMatch(/^bearer eyJ/);
    expect(github.authorizations.slice(1).map((value) => value.slice(0, 12))).toEqual(
      Array(3).fill("token ghs_5_"),
    );
  });

  it("gets a new token after the installation's rights have changed, as the old one keeps the old rights", async () => {
    const github = withInstallation(fakeGitHub());
    const { clients } = await open();
    await (await clients.installation(5)).request("GET /installation/repositories");
    clients.renew(5);
    await (await clients.installation(5)).request("GET /installation/repositories");
    await (await clients.installation(5)).request("GET /installation/repositories");
    expect(tokensOf(github)).toBe(2);
    const [, first, , second, third] = github.authorizations;
    expect(second).not.toBe(first);
    expect(third).toBe(second);
  });

  it("gets a new token once when GitHub answers 401, and sends the request again with it", async () => {
    const github = withInstallation(fakeGitHub());
    const { clients } = await open();
    const octokit = await clients.installation(5);
    await octokit.request("GET /installation/repositories");
    const [, old] = github.authorizations;
    // Octokit itself repeats a 401 in the first five seconds of a token.
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
    onTestFinished(() => void vi.useRealTimers());
    github.requests.length = 0;
    github.instead = ({ authorization }) =>
      authorization === old ? [401, { message: "Bad credentials" }] : null;
    await octokit.request("GET /installation/repositories");
    const read = "GET /installation/repositories";
    expect(github.requests).toEqual([read, "POST /app/installations/5/access_tokens", read]);
    github.instead = ({ route }) => (route === read ? [401, { message: "Bad credentials" }] : null);
    vi.setSystemTime(Date.now() + 60_000);
    await expect(octokit.request(read)).rejects.toMatchObject({ status: 401 });
    expect(github.requests).toHaveLength(4);
  });

  it("asks for one new token when several requests get a 401 at once, and sends each of them again", async () => {
    const github = withInstallation(fakeGitHub());
    const { clients } = await open();
    const octokit = await clients.installation(5);
    const read = "GET /installation/repositories";
    await octokit.request(read);
    const [, old] = github.authorizations;
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
    onTestFinished(() => void vi.useRealTimers());
    github.requests.length = 0;
    github.instead = ({ authorization }) =>
      authorization === old ? [401, { message: "Bad credentials" }] : null;
    const answers = await Promise.all([octokit.request(read), octokit.request(read), octokit.request(read)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const token = "POST /app/installations/5/access_tokens";
    expect(github.requests.toSorted()).toEqual([...Array<string>(6).fill(read), token]);
  });

  it.each([
    ["gone", (github: FakeGitHub) => void (github.installations = []), 404],
    ["suspended", (github: FakeGitHub) => void (github.installations = [{ id: 5, suspended: true }]), 403],
  ])("says that the installation is %s when GitHub grants no new token", async (_, end, status) => {
    const github = withInstallation(fakeGitHub());
    const { clients } = await open();
    const octokit = await clients.installation(5);
    await octokit.request("GET /installation/repositories");
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
    onTestFinished(() => void vi.useRealTimers());
    end(github);
    github.requests.length = 0;
    const read = "GET /installation/repositories";
    github.instead = ({ route }) => (route === read ? [401, { message: "Bad credentials" }] : null);
    const thrown: unknown = await octokit.request(read).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(InstallationEnded);
    expect(thrown).toMatchObject({ cause: { status } });
    expect(thrown).not.toHaveProperty("status");
    expect(github.requests).toEqual([read, "POST /app/installations/5/access_tokens"]);
  });

  it("does not keep an answer without a token as a token", async () => {
    const github = withInstallation(fakeGitHub());
    const { clients } = await open();
    const octokit = await clients.installation(5);
    github.instead = ({ route }) => (route.endsWith("/access_tokens") ? [201, { note: "back soon" }] : null);
    await expect(octokit.request("GET /installation/repositories")).rejects.toThrow("contains no token");
    github.instead = null;
    expect((await octokit.request("GET /installation/repositories")).status).toBe(200);
    expect(github.authorizations.at(-1)).toMatch(/^token ghs_5_/);
  });

  it("sends REST under /api/v3 and GraphQL under /api/graphql where another GitHub is named", async () => {
    const github = withInstallation(fakeGitHub("http://127.0.0.1:8080", "/api/v3"));
    github.instead = ({ route }) =>
      route === "POST /graphql" ? [200, { data: { viewer: { login: "waymark" } } }] : null;
    const { clients } = await open({ GHE_HOST: "127.0.0.1:8080", GHE_PROTOCOL: "http" });
    const octokit = await clients.installation(5);
    await octokit.graphql("{ viewer { login } }");
    await octokit.request("GET /installation/repositories");
    expect(github.requests).toEqual([
      "POST /app/installations/5/access_tokens",
      "POST /graphql",
      "GET /installation/repositories",
    ]);
  });

  it("asks the GitHub that is named, and no other, for a renewed token", async () => {
    const github = withInstallation(fakeGitHub("http://127.0.0.1:8080", "/api/v3"));
    const { clients } = await open({ GHE_HOST: "127.0.0.1:8080", GHE_PROTOCOL: "http" });
    clients.renew(5);
    await (await clients.installation(5)).request("GET /installation/repositories");
    expect(tokensOf(github)).toBe(1);
  });

  it.each([502, 500, 409, 429])(
    "never sends a write twice by itself, whatever GitHub answers (%i)",
    async (status) => {
      const github = withInstallation(fakeGitHub());
      const { clients } = await open();
      const octokit = await clients.installation(5);
      await octokit.request("GET /installation/repositories");
      github.requests.length = 0;
      github.instead = () => [status, { message: "no" }, { "retry-after": "0" }];
      const create = octokit.request("POST /repos/{owner}/{repo}/issues", {
        owner: "ada",
        repo: "roadmap",
        title: "Topic",
      });
      await expect(create).rejects.toMatchObject({ status });
      await expect(octokit.graphql(MUTATION)).rejects.toMatchObject({ status });
      expect(github.requests).toEqual(["POST /repos/ada/roadmap/issues", "POST /graphql"]);
    },
  );

  it("does not retry a mutation on GraphQL's own server error", async () => {
    const github = withInstallation(fakeGitHub());
    const { clients } = await open();
    const octokit = await clients.installation(5);
    await octokit.request("GET /installation/repositories");
    github.requests.length = 0;
    github.instead = () => [
      200,
      { errors: [{ message: "Something went wrong while executing your query" }] },
    ];
    await expect(octokit.graphql(MUTATION)).rejects.toThrow("Something went wrong");
    expect(github.requests).toEqual(["POST /graphql"]);
  });

  it("is not throttled: requests go out together", async () => {
    const github = withInstallation(fakeGitHub());
    const { clients } = await open();
    const octokit = await clients.installation(5);
    await octokit.request("GET /installation/repositories");
    let together = 0;
    const all = Promise.withResolvers<void>();
    github.instead = async () => {
      together += 1;
      if (together === 5) all.resolve();
      await all.promise;
      return [201, {}];
    };
    // If Octokit sent them one by one, the first would wait for the fifth forever.
    const writes = Array.from({ length: 5 }, (_, count) =>
      octokit.request("POST /repos/{owner}/{repo}/labels", {
        owner: "ada",
        repo: "roadmap",
        name: `label ${count}`,
      }),
    );
    expect(await Promise.all(writes)).toHaveLength(5);
  });

  it("has its requests counted, and what is left of GitHub's limits noted", async () => {
    const github = withInstallation(fakeGitHub());
    const { clients, seen } = await open();
    const octokit = await clients.installation(5);
    await octokit.request("GET /installation/repositories");
    const limits = { "x-ratelimit-resource": "core", "x-ratelimit-remaining": "0" };
    for (const headers of [limits, { "retry-after": "60" }, {}]) {
      github.instead = () => [403, {}, headers];
      await octokit.request("GET /repos/ada/roadmap").catch(() => null);
    }
    expect(seen).toEqual({
      statuses: [201, 200, 403, 403, 403],
      reached: [true, true, true, true, true],
      limited: 2,
      remaining: new Map([["core", 0]]),
    });
  });

  it("leaves no token in the log, not even at the chattiest level", async () => {
    const github = withInstallation(fakeGitHub());
    const { clients, text, log } = await open();
    const octokit = await clients.installation(5);
    await octokit.request("GET /installation/repositories");
    github.instead = () => [404, { message: "Not Found" }];
    log.error(await octokit.request("GET /repos/ada/gone").catch((error: unknown) => error));
    expect(text()).toContain("/repos/ada/gone");
    expect(text()).not.toMatch(/ghs_5|eyJ/);
  });
});
