/** The server itself, and the current user. */
import { Refusal } from "../model/refusal.ts";
import { reply } from "../server/exchange.ts";
import type { Answer } from "./operation.ts";
import { operation } from "./operation.ts";
import { showAccount } from "./show-account.ts";

export const META = [
  operation("meta/get", "GET /meta", {}, () =>
    reply(200, { verifiable_password_authentication: true, installed_version: "3.99.0" }),
  ),
  operation("rate-limit/get", "GET /rate_limit", {}, (asked) => {
    const show = (transport: "rest" | "graphql") => {
      const { limit, used, remaining, resetAt } = asked.rate(transport);
      return { limit, used, remaining, reset: Math.floor(Date.parse(resetAt) / 1000) };
    };
    const core = show("rest");
    const search = { limit: 30, used: 0, remaining: 30, reset: core.reset };
    const shown: Answer<"rate-limit/get", 200> = {
      resources: { core, search, graphql: show("graphql") },
      rate: core,
    };
    return reply(200, shown);
  }),
  operation("users/get-authenticated", "GET /user", {}, (asked) => {
    if (asked.viewer.kind !== "token") throw new Refusal("unauthenticated", "Requires authentication");
    const { token, cause } = asked.viewer;
    if (token.kind === "installation" || token.kind === "actions") {
      throw new Refusal("forbidden", "Resource not accessible by integration");
    }
    return reply(200, { ...showAccount(asked.urls, cause.actor), name: token.user.name });
  }),
  operation("users/get-by-username", "GET /users/{username}", {}, (asked) => {
    const account = asked.world.account(asked.path["username"] ?? "");
    if (account === undefined) throw new Refusal("not-found", "Not Found");
    return reply(200, showAccount(asked.urls, account));
  }),
];
