/** Which GitHub the command line talks to, and which token it may send there. */
import { chmod, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gitHubPlace } from "../../src/cli/github-place.ts";
import { readToken } from "../../src/cli/read-token.ts";

const GITHUB = {
  rest: "https://api.github.com",
  graphql: "https://api.github.com/graphql",
  host: "github.com",
};
const SERVER = {
  rest: "https://ghe.example.com/api/v3",
  graphql: "https://ghe.example.com/api/graphql",
  host: "ghe.example.com",
};
const CLOUD = {
  rest: "https://api.octo.ghe.com",
  graphql: "https://api.octo.ghe.com/graphql",
  host: "octo.ghe.com",
};

test.each<[string, Readonly<Record<string, string>>, typeof GITHUB]>([
  ["nothing", {}, GITHUB],
  ["empty values", { GITHUB_API_URL: "", GH_HOST: "", GITHUB_SERVER_URL: "" }, GITHUB],
  ["GH_HOST for github.com", { GH_HOST: "github.com" }, GITHUB],
  ["GH_HOST for a server", { GH_HOST: "ghe.example.com" }, SERVER],
  ["GH_HOST for a tenant of ghe.com", { GH_HOST: "octo.ghe.com" }, CLOUD],
  ["GITHUB_SERVER_URL of github.com", { GITHUB_SERVER_URL: "https://github.com" }, GITHUB],
  ["GITHUB_SERVER_URL of a server", { GITHUB_SERVER_URL: "https://ghe.example.com/" }, SERVER],
  ["GITHUB_API_URL with a slash at its end", { GITHUB_API_URL: "https://api.github.com/" }, GITHUB],
  ["GITHUB_API_URL of a server", { GITHUB_API_URL: "https://ghe.example.com/api/v3/" }, SERVER],
  ["GITHUB_API_URL before GH_HOST", { GITHUB_API_URL: SERVER.rest, GH_HOST: "github.com" }, SERVER],
  [
    "GH_HOST before GITHUB_SERVER_URL",
    { GH_HOST: "octo.ghe.com", GITHUB_SERVER_URL: "https://github.com" },
    CLOUD,
  ],
  ["GITHUB_API_URL of a tenant", { GITHUB_API_URL: CLOUD.rest }, CLOUD],
])("%s leads to the right GitHub", (_, env, { rest, graphql, host }) => {
  const tokenHost = host === "github.com" ? null : host;
  expect(gitHubPlace(env)).toMatchObject({ restUrl: rest, graphqlUrl: graphql, hostname: host, tokenHost });
});

test.each([
  [
    { GH_HOST: "not a host" },
    'GH_HOST must be a host such as github.example.com; "https://not a host" is not one.',
  ],
  [{ GITHUB_SERVER_URL: "ghe.example.com" }, "GITHUB_SERVER_URL must be an address such as"],
  [{ GITHUB_API_URL: "file:///etc/passwd" }, "GITHUB_API_URL must be an address such as"],
  [{ GITHUB_GRAPHQL_URL: "graphql" }, "GITHUB_GRAPHQL_URL must be an address such as"],
])("%j is refused with what was expected", (env, said) => {
  expect(() => gitHubPlace(env)).toThrow(said);
});

test("a token for github.com is not sent to the server in GH_HOST", async () => {
  const bin = await mkdtemp(join(tmpdir(), "waymark-gh-"));
  await writeFile(join(bin, "gh"), '#!/bin/sh\necho "gh $*"\n');
  await chmod(join(bin, "gh"), 0o755);
  const tokenOf = (env: Readonly<Record<string, string>>) =>
    readToken({ PATH: bin, ...env }, gitHubPlace(env));
  const both = { GITHUB_TOKEN: "of github.com", GH_ENTERPRISE_TOKEN: "of the server" };
  expect(await tokenOf(both)).toBe("of github.com");
  expect(await tokenOf({ ...both, GH_HOST: "octo.ghe.com" })).toBe("of github.com");
  expect(await tokenOf({ ...both, GH_HOST: "ghe.example.com" })).toBe("of the server");
  expect(await tokenOf({ GITHUB_TOKEN: "of github.com", GH_HOST: "ghe.example.com" })).toBe(
    "gh auth token --hostname ghe.example.com",
  );
  // GitHub's runners set both, and GITHUB_TOKEN is for their server.
  expect(await tokenOf({ ...both, GITHUB_API_URL: SERVER.rest })).toBe("of github.com");
  const without = { PATH: "", GH_HOST: "ghe.example.com" };
  await expect(readToken(without, gitHubPlace(without))).rejects.toThrow(
    "Set GH_ENTERPRISE_TOKEN, or sign in with `gh auth login --hostname ghe.example.com`",
  );
});
