/** Apps and installations as REST shows them. */
import type { components } from "@octokit/openapi-types";
import type { App, Delivery, Installation, Permissions } from "../model/app.ts";
import type { Urls } from "../server/urls.ts";
import { showAccount } from "./show-account.ts";

/** An App. GitHub's types call it an integration. */
export function showApp(urls: Urls, app: App): NonNullable<components["schemas"]["integration"]> {
  return {
    id: app.id,
    slug: app.slug,
    node_id: app.nodeId,
    client_id: app.clientId,
    owner: showAccount(urls, app.owner),
    name: app.name,
    description: "",
    external_url: urls.website,
    html_url: `${urls.website}/apps/${app.slug}`,
    created_at: app.createdAt,
    updated_at: app.createdAt,
    permissions: { ...app.permissions },
    events: [...app.events],
  };
}

/** The permissions of an installation or a token. The types list the same names as the App's settings. */
export function showPermissions(permissions: Permissions): components["schemas"]["app-permissions"] {
  return Object.fromEntries(Object.entries(permissions));
}

/** An installation. */
export function showInstallation(
  urls: Urls,
  installation: Installation,
): components["schemas"]["installation"] {
  const { app, account } = installation;
  const url = `${urls.rest}/app/installations/${installation.id}`;
  return {
    id: installation.id,
    account: showAccount(urls, account),
    repository_selection: installation.selection,
    access_tokens_url: `${url}/access_tokens`,
    repositories_url: `${urls.rest}/installation/repositories`,
    html_url: `${urls.website}/settings/installations/${installation.id}`,
    app_id: app.id,
    client_id: app.clientId,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.kind,
    permissions: showPermissions(installation.permissions),
    events: [...installation.events],
    created_at: installation.createdAt,
    updated_at: installation.createdAt,
    single_file_name: null,
    suspended_by: null,
    suspended_at: installation.suspendedAt,
  };
}

/** A delivery in the list of deliveries. */
export function showDelivery(delivery: Delivery): components["schemas"]["hook-delivery-item"] {
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: delivery.deliveredAt,
    redelivery: delivery.redelivery,
    duration: delivery.duration,
    status: delivery.status,
    status_code: delivery.statusCode,
    event: delivery.event,
    action: delivery.action,
    installation_id: delivery.installationId,
    repository_id: delivery.repositoryId,
  };
}
