/** People, organizations and bots in payloads. */
import type { Account, Organization } from "../model/account.ts";
import { showAccount } from "../rest/show-account.ts";
import type { Urls } from "../server/urls.ts";
import type { Json } from "./examples.ts";

/** An account as `sender`, `user`, `owner`, `creator`: GitHub's "simple user". */
export function describeAccount(account: Account, urls: Urls): Json {
  return { ...showAccount(urls, account) };
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
    avatar_url: `${urls.website}/avatars/u/${organization.id}`,
    description: "",
  };
}
