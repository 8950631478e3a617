/** Which GitHub the Action sends its token to. */
import { expect, test } from "vitest";
import { readPlace } from "../../src/action/place.ts";

const SERVER = {
  baseUrl: "https://ghe.example.com/api/v3",
  graphqlUrl: "https://ghe.example.com/api/graphql",
};
const CLOUD = { baseUrl: "https://api.octo.ghe.com", graphqlUrl: "https://api.octo.ghe.com/graphql" };

test.each([
  [{}, { baseUrl: "https://api.github.com", graphqlUrl: "https://api.github.com/graphql" }],
  [{ GITHUB_API_URL: "https://ghe.example.com/api/v3" }, SERVER],
  [{ GITHUB_API_URL: "https://ghe.example.com/api/v3/" }, SERVER],
  [{ GITHUB_API_URL: "https://api.octo.ghe.com/" }, CLOUD],
  [{ GITHUB_API_URL: SERVER.baseUrl, GITHUB_GRAPHQL_URL: SERVER.graphqlUrl }, SERVER],
])("with %j both addresses are of the same GitHub", (env, place) => {
  expect(readPlace({ ...env, GITHUB_REPOSITORY: "ada/roadmap" })).toEqual({
    ...place,
    owner: "ada",
    name: "roadmap",
  });
});

test("without the name of the repository it says what the runner lacks", () => {
  expect(() => readPlace({ GITHUB_REPOSITORY: "ada" })).toThrow("GITHUB_REPOSITORY must be owner/name");
});
