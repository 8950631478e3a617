/** People, organizations and bots in payloads. */
import type { Account, Organization } from "../model/account.ts";
import type { Urls } from "../server/urls.ts";
import type { Json } from "./examples.ts";

/** An account as `sender`, `user`, `owner`, `creator`: GitHub's "simple user". */
export function describeAccount(account: Account, urls: Urls): Json {
  const url = `${urls.rest}/users/${encodeURIComponent(account.login)}`;
  const page = account.kind === "Bot" ? `apps/${account.slug}` : account.login;
  return {
    login: account.login,
    id: account.id,
    node_id: account.nodeId,
    avatar_url: `${urls.base}/avatars/u/${account.id}?v=4`,
    gravatar_id: "",
    url,
    html_url: `${urls.base}/${page}`,
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

/** An organization as the `organization` beside a repository or a board. */
export function describeOrganization(organization: Organization, urls: Urls): Json {
  const url = `${urls.rest}/orgs/${organization.login}`;
  return {
    login: organization.login,
    id: organization.id,
    node_id: organization.nodeId,
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${urls.base}/avatars/u/${organization.id}?v=4`,
    description: "",
  };
}
