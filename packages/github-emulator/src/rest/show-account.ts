/** Accounts as REST shows them. */
import type { components } from "@octokit/openapi-types";
import type { Account } from "../model/account.ts";
import type { Urls } from "../server/urls.ts";

/** An account as a `simple-user`. */
export function showAccount(urls: Urls, account: Account): components["schemas"]["simple-user"] {
  const url = `${urls.rest}/users/${encodeURIComponent(account.login)}`;
  return {
    login: account.login,
    id: account.id,
    node_id: account.nodeId,
    avatar_url: `${urls.website}/avatars/u/${account.id}`,
    gravatar_id: "",
    url,
    html_url: urls.account(account),
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.kind,
    site_admin: false,
  };
}
