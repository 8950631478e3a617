/** The addresses of github.com, of a tenant of ghe.com and of a GitHub Enterprise Server. */
import { describe, expect, test } from "vitest";
import { graphqlUrlOf, isInCloud, restUrlOf, websiteOf } from "../../src/github/api-address.ts";

describe.each([
  ["https://github.com", "https://api.github.com", "https://api.github.com/graphql", true],
  ["https://octo.ghe.com", "https://api.octo.ghe.com", "https://api.octo.ghe.com/graphql", true],
  ["https://ghe.example.com", "https://ghe.example.com/api/v3", "https://ghe.example.com/api/graphql", false],
  ["http://127.0.0.1:8080", "http://127.0.0.1:8080/api/v3", "http://127.0.0.1:8080/api/graphql", false],
])("of %s", (website, rest, graphql, cloud) => {
  test("lead to each other, also with a slash at the end", () => {
    expect(restUrlOf(new URL(website))).toBe(rest);
    expect([rest, `${rest}/`].map(graphqlUrlOf)).toEqual([graphql, graphql]);
    expect([rest, `${rest}/`].map(websiteOf)).toEqual([website, website]);
    expect(isInCloud(website)).toBe(cloud);
  });
});
