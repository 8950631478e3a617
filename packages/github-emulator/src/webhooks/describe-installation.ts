/** Installations in payloads. */
import type { Installation } from "../model/app.ts";
import type { InstallationEvent } from "../model/event.ts";
import type { Urls } from "../server/urls.ts";
import { describeAccount } from "./describe-account.ts";
import { nameRepository } from "./describe-repository.ts";
import type { Json } from "./examples.ts";
import { partOf } from "./examples.ts";

function describe(installation: Installation, event: InstallationEvent, urls: Urls): Json {
  const { id, account, app, createdAt, suspendedAt } = installation;
  const sender = describeAccount(event.cause.actor, urls);
  return {
    ...partOf("installation", "created", "installation"),
    id,
    account: describeAccount(account, urls),
    repository_selection: installation.selection,
    access_tokens_url: `${urls.rest}/app/installations/${id}/access_tokens`,
    repositories_url: `${urls.rest}/installation/repositories`,
    html_url: `${urls.base}/settings/installations/${id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.kind,
    permissions: installation.permissions,
    events: installation.events,
    created_at: Math.floor(Date.parse(createdAt) / 1000),
    updated_at: Math.floor(Date.parse(event.at) / 1000),
    suspended_at: suspendedAt,
    suspended_by: suspendedAt === null ? null : sender,
  };
}

/**
 * The payload without `action` and `sender`. Repositories have only their names, not whether they are forks, and not
 * their branches.
 */
export function describeInstallation(event: InstallationEvent, urls: Urls): Json {
  const installation = describe(event.installation, event, urls);
  const repositories = event.repositories.map(nameRepository);
  if (event.name === "installation") {
    const isListed = event.action !== "suspend" && event.action !== "unsuspend";
    return { installation, ...(isListed && { repositories }), requester: null };
  }
  const isAdded = event.action === "added";
  return {
    installation,
    repository_selection: event.installation.selection,
    repositories_added: isAdded ? repositories : [],
    repositories_removed: isAdded ? [] : repositories,
    requester: null,
  };
}
