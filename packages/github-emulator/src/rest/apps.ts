/** The App's own operations: itself, its installations, its tokens and its deliveries. */
import { randomBytes } from "node:crypto";
import type { App, Delivery, Installation, Permissions } from "../model/app.ts";
import { installedOn } from "../model/app.ts";
import { repositoriesOf } from "../changes/apps.ts";
import { convertCode } from "../changes/register-app.ts";
import { createInstallationToken } from "../changes/create-token.ts";
import { Refusal } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import { timestamp } from "../model/clock.ts";
import { reply } from "../server/exchange.ts";
import type { Answer, Asked } from "./operation.ts";
import { operation } from "./operation.ts";
import { paginate } from "./paginate.ts";
import { texts } from "./read-body.ts";
import { showApp, showDelivery, showInstallation, showPermissions } from "./show-app.ts";
import { showRepository } from "./show-repository.ts";

/** The App that a JWT belongs to. Tokens are not accepted. */
function appOf(asked: Asked): App {
  if (asked.viewer.kind === "app") return asked.viewer.app;
  throw new Refusal("unauthenticated", "A JSON web token could not be decoded");
}

function installationOf(asked: Asked): Installation {
  const app = appOf(asked);
  const found = asked.world.installations.get(Number(asked.path["installation_id"]));
  if (found === undefined || found.app !== app) throw new Refusal("not-found", "Not Found");
  return found;
}

const RANK = { read: 1, write: 2, admin: 3 } as const;

/** The permissions of a requested token: at most those of the installation. */
function narrowed(installation: Installation, wanted: unknown): Permissions {
  if (typeof wanted !== "object" || wanted === null) return installation.permissions;
  const narrow: Record<string, "read" | "write" | "admin"> = { metadata: "read" };
  for (const [name, access] of Object.entries<unknown>({ ...wanted })) {
    const held = installation.permissions[name];
    const isAccess = access === "read" || access === "write" || access === "admin";
    if (!isAccess || held === undefined || RANK[held] < RANK[access]) {
      throw new Refusal("invalid", "The permissions requested are not granted to this installation.");
    }
    narrow[name] = access;
  }
  return narrow;
}

function chosen(asked: Asked, installation: Installation): "all" | ReadonlySet<Repository> {
  const names = texts(asked.body, "repositories");
  const ids = texts(asked.body, "repository_ids");
  if (names === undefined && ids === undefined) return "all";
  const covered = repositoriesOf(asked.world, installation);
  const find = (test: (one: Repository) => boolean): Repository => {
    const found = covered.find(test);
    if (found !== undefined) return found;
    throw new Refusal(
      "invalid",
      "There is at least one repository that does not exist or is not accessible to the parent installation.",
    );
  };
  return new Set([
    ...(names ?? []).map((name) => find((one) => one.name.toLowerCase() === name.toLowerCase())),
    ...(ids ?? []).map((id) => find((one) => String(one.id) === id)),
  ]);
}

export const APPS = [
  operation(
    "apps/create-from-manifest",
    "POST /app-manifests/{code}/conversions",
    { writes: false },
    (asked) => {
      const { app, privateKey } = convertCode(asked.world, asked.path["code"] ?? "");
      const shown: Answer<"apps/create-from-manifest", 201> = {
        ...showApp(asked.urls, app),
        client_id: app.clientId,
        client_secret: randomBytes(20).toString("hex"),
        webhook_secret: app.webhookSecret,
        pem: privateKey,
      };
      return reply(201, shown);
    },
  ),
  operation("apps/get-authenticated", "GET /app", {}, (asked) => {
    const app = appOf(asked);
    const installed = [...asked.world.installations.values()].filter((one) => one.app === app);
    const shown: Answer<"apps/get-authenticated", 200> = {
      ...showApp(asked.urls, app),
      installations_count: installed.length,
    };
    return reply(200, shown);
  }),
  operation(
    "apps/list-installations",
    "GET /app/installations",
    { query: ["per_page", "page", "outdated", "since"] },
    (asked) => {
      const app = appOf(asked);
      const all = [...asked.world.installations.values()].filter((one) => one.app === app);
      return paginate(asked, all, (page) => page.map((one) => showInstallation(asked.urls, one)));
    },
  ),
  operation("apps/get-installation", "GET /app/installations/{installation_id}", {}, (asked) =>
    reply(200, showInstallation(asked.urls, installationOf(asked))),
  ),
  operation(
    "apps/create-installation-access-token",
    "POST /app/installations/{installation_id}/access_tokens",
    { body: { repositories: "array", repository_ids: "array", permissions: "object" }, writes: false },
    (asked) => {
      const installation = installationOf(asked);
      if (installation.suspendedAt !== null) {
        throw new Refusal("forbidden", "This installation has been suspended");
      }
      const permissions = narrowed(installation, asked.body["permissions"]);
      const repositories = chosen(asked, installation);
      const token = createInstallationToken(asked.world, installation, permissions, repositories);
      const answer: Answer<"apps/create-installation-access-token", 201> = {
        token: token.value,
        expires_at: timestamp(token.expiresAt),
        permissions: showPermissions(permissions),
        repository_selection: repositories === "all" ? installation.selection : "selected",
        ...(repositories === "all"
          ? {}
          : { repositories: [...repositories].map((one) => showRepository(asked.urls, asked.viewer, one)) }),
      };
      return reply(201, answer);
    },
  ),
  operation(
    "apps/list-webhook-deliveries",
    "GET /app/hook/deliveries",
    { query: ["per_page", "cursor", "status"] },
    (asked) => {
      const app = appOf(asked);
      const { query } = asked.call;
      const since = asked.world.clock.now() - 3 * 86_400_000;
      const status = query.get("status");
      const size = Math.min(Number(query.get("per_page") ?? 30), 100);
      const cursor = /^v1_(\d+)$/u.exec(query.get("cursor") ?? "")?.[1];
      const before = cursor === undefined ? null : BigInt(cursor);
      const page: Delivery[] = [];
      // Newest first. There may be very many, so only those of the page are looked at closely.
      for (let at = asked.world.deliveries.length - 1; at >= 0 && page.length <= size; at -= 1) {
        const one = asked.world.deliveries[at];
        if (one === undefined || (before !== null && one.id >= before) || one.app !== app) continue;
        if (Date.parse(one.deliveredAt) < since) break;
        if (status === null || one.statusCode < 400 === (status === "success")) page.push(one);
      }
      const isLast = page.length <= size;
      page.splice(size);
      const next = new URL(`${asked.urls.rest}/app/hook/deliveries`);
      next.searchParams.set("per_page", String(size));
      next.searchParams.set("cursor", `v1_${page.at(-1)?.id ?? 0n}`);
      if (status !== null) next.searchParams.set("status", status);
      const headers: Record<string, string> = isLast ? {} : { link: `<${next.href}>; rel="next"` };
      const shown: Answer<"apps/list-webhook-deliveries", 200> = page.map(showDelivery);
      return reply(200, shown, headers);
    },
  ),
  operation("apps/get-webhook-delivery", "GET /app/hook/deliveries/{delivery_id}", {}, (asked) => {
    const app = appOf(asked);
    const found = asked.world.deliveries.find(
      (one) => one.app === app && String(one.id) === asked.path["delivery_id"],
    );
    if (found === undefined) throw new Refusal("not-found", "Not Found");
    const payload: Answer<"apps/get-webhook-delivery", 200>["request"]["payload"] = JSON.parse(found.body);
    // The schema package still types the id of this one answer as a number.
    const shown: Omit<Answer<"apps/get-webhook-delivery", 200>, "id"> & { readonly id: bigint } = {
      ...showDelivery(found),
      id: found.id,
      installation_id: found.installationId,
      repository_id: found.repositoryId,
      request: { headers: { ...found.requestHeaders }, payload },
      response: { headers: {}, payload: null },
    };
    return reply(200, shown);
  }),
  operation(
    "apps/redeliver-webhook-delivery",
    "POST /app/hook/deliveries/{delivery_id}/attempts",
    {},
    (asked) => {
      const app = appOf(asked);
      const found = asked.world.deliveries.find(
        (one) => one.app === app && String(one.id) === asked.path["delivery_id"],
      );
      if (found === undefined) throw new Refusal("not-found", "Not Found");
      if (asked.world.redeliver === null) {
        throw new Refusal("unsupported", "Nothing delivers webhooks in this world");
      }
      asked.world.redeliver(found);
      return reply(202, {});
    },
  ),
  operation(
    "apps/list-repos-accessible-to-installation",
    "GET /installation/repositories",
    { query: ["per_page", "page"] },
    (asked) => {
      const { viewer, world, urls } = asked;
      if (viewer.kind !== "token" || viewer.token.kind !== "installation") {
        throw new Refusal("forbidden", "You must authenticate with an installation access token");
      }
      const { installation, repositories } = viewer.token;
      const all = repositoriesOf(world, installation).filter(
        (one) => repositories === "all" || repositories.has(one),
      );
      return paginate(asked, all, (page) => ({
        total_count: all.length,
        repository_selection: installation.selection,
        repositories: page.map((one) => showRepository(urls, viewer, one)),
      }));
    },
  ),
  operation("apps/get-repo-installation", "GET /repos/{owner}/{repo}/installation", {}, (asked) => {
    const app = appOf(asked);
    const repository = asked.world.findRepository(`${asked.path["owner"]}/${asked.path["repo"]}`);
    const found = [...asked.world.installations.values()].find(
      (one) => one.app === app && repository !== undefined && installedOn(one, repository),
    );
    if (found === undefined) throw new Refusal("not-found", "Not Found");
    return reply(200, showInstallation(asked.urls, found));
  }),
  operation("apps/get-user-installation", "GET /users/{username}/installation", {}, (asked) =>
    installationFor(asked, asked.path["username"] ?? "", "User"),
  ),
  operation("apps/get-org-installation", "GET /orgs/{org}/installation", {}, (asked) =>
    installationFor(asked, asked.path["org"] ?? "", "Organization"),
  ),
];

function installationFor(asked: Asked, login: string, kind: "User" | "Organization") {
  const app = appOf(asked);
  const account = asked.world.account(login);
  const found = [...asked.world.installations.values()].find(
    (one) => one.app === app && one.account === account && one.account.kind === kind,
  );
  if (found === undefined) throw new Refusal("not-found", "Not Found");
  return reply(200, showInstallation(asked.urls, found));
}
