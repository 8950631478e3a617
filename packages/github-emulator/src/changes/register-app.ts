/** Registers an App from a manifest, and exchanges the code that the browser brings back. */
import { randomBytes } from "node:crypto";
import type { Owner } from "../model/account.ts";
import type { Permissions, Registered } from "../model/app.ts";
import { invalid, Refusal } from "../model/refusal.ts";
import type { World } from "../model/world.ts";
import { createApp } from "./apps.ts";

/** What a browser posts to `/settings/apps/new`. */
export interface Registration {
  /** The manifest as JSON. */
  readonly manifest: string;
  readonly state?: string;
  /** What the person types into the field for the name instead of the manifest's name. */
  readonly name?: string;
}

/** The keys of a manifest. Source: docs, "Registering a GitHub App from a manifest". */
const KEYS: ReadonlySet<string> = new Set([
  "name",
  "url",
  "hook_attributes",
  "redirect_url",
  "callback_urls",
  "setup_url",
  "description",
  "public",
  "default_events",
  "default_permissions",
  "request_oauth_on_install",
  "setup_on_update",
]);
/** Source: docs, "Registering a GitHub App". */
const NAME_LIMIT = 34;
const CALLBACKS_LIMIT = 10;
const HOUR = 3_600_000;

/** Registers the App and returns the `redirect_url` with a new code and the given state. */
export function registerApp(world: World, registration: Registration, owner: Owner): string {
  const manifest = readManifest(registration.manifest);
  const name = nameOf(registration.name ?? manifest["name"]);
  const slug = slugOf(name);
  if ([...world.apps.values()].some((app) => app.slug === slug))
    throw invalid("App", "name", "Name has already been taken", "already_exists");
  const account = world.account(slug);
  if (account !== undefined && account !== owner)
    throw invalid("App", "name", "Name is reserved for the account", "already_exists");
  addressOf(manifest["url"], "url");
  const hook = objectOf(manifest["hook_attributes"] ?? {}, "hook_attributes");
  const webhookUrl = Object.keys(hook).length === 0 ? null : addressOf(hook["url"], "hook_attributes.url");
  const callbacks = manifest["callback_urls"] ?? [];
  if (!Array.isArray(callbacks) || callbacks.length > CALLBACKS_LIMIT) throw wrong("callback_urls");
  const back = new URL(addressOf(manifest["redirect_url"], "redirect_url"));
  const { setup_url: setup } = manifest;
  const code = randomBytes(20).toString("hex");
  const made = createApp(world, {
    slug,
    name,
    owner,
    permissions: permissionsOf(manifest["default_permissions"] ?? {}),
    events: eventsOf(manifest["default_events"] ?? []),
    webhookUrl: hook["active"] === false ? null : webhookUrl,
    setupUrl: setup === undefined ? null : addressOf(setup, "setup_url"),
  });
  world.manifestCodes.set(code, { ...made, expiresAt: world.clock.now() + HOUR });
  back.searchParams.set("code", code);
  if (registration.state !== undefined) back.searchParams.set("state", registration.state);
  return back.href;
}

/** The App of a code. The code is used up. Refuses a code that is unknown, used or older than an hour. */
export function convertCode(world: World, code: string): Registered {
  const found = world.manifestCodes.get(code);
  world.manifestCodes.delete(code);
  if (found === undefined || found.expiresAt <= world.clock.now())
    throw new Refusal("not-found", "Not Found");
  return found;
}

const wrong = (field: string) => invalid("App", field, `${field} is invalid`);

function readManifest(json: string): Record<string, unknown> {
  let manifest: unknown;
  try {
    manifest = JSON.parse(json);
  } catch {
    throw wrong("manifest");
  }
  const read = objectOf(manifest, "manifest");
  const unknown = Object.keys(read).find((key) => !KEYS.has(key));
  if (unknown !== undefined) throw wrong(unknown);
  return read;
}

function objectOf(value: unknown, field: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(field);
  return { ...value };
}

function nameOf(name: unknown): string {
  if (typeof name !== "string" || name.trim() === "" || name.length > NAME_LIMIT) throw wrong("name");
  return name.trim();
}

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");

function addressOf(value: unknown, field: string): string {
  if (typeof value !== "string" || !/^https?:\/\//u.test(value) || !URL.canParse(value)) throw wrong(field);
  return value;
}

function permissionsOf(value: unknown): Permissions {
  return Object.fromEntries(
    Object.entries(objectOf(value, "default_permissions")).map(([name, access]) => {
      if (access !== "read" && access !== "write" && access !== "admin") throw wrong("default_permissions");
      return [name, access];
    }),
  );
}

function eventsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw wrong("default_events");
  return value.map((event: unknown) => {
    if (typeof event !== "string") throw wrong("default_events");
    return event;
  });
}
