/** The App's settings from the environment. They are read once and checked before anything starts. */
import { createPrivateKey } from "node:crypto";
import { getPrivateKey } from "@probot/get-private-key";
import { DEFAULT_ACTION, isAction } from "../access/workflow.ts";
import { GITHUB_API, restUrlOf } from "../github/api-address.ts";

/** All settings. `.env.example` lists the same names. */
export const SETTING_NAMES = [
  "APP_ID",
  "PRIVATE_KEY",
  "PRIVATE_KEY_PATH",
  "WEBHOOK_SECRET",
  "HOST",
  "PORT",
  "GHE_HOST",
  "GHE_PROTOCOL",
  "LOG_LEVEL",
  "WAYMARK_ACTION",
  "WAYMARK_BODY_LIMIT",
  "WAYMARK_METRICS_PORT",
  "WEBHOOK_PROXY_URL",
  "DATABASE_URL",
  "WAYMARK_ROLE",
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** What a process does: it takes deliveries in, works off the queue, or both. */
const ROLES = ["both", "intake", "work"] as const;
export type Role = (typeof ROLES)[number];

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Where the App is, and where its GitHub is. These settings are needed before there is an App. */
export interface Place {
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
  /**
   * The address of GitHub's REST API. The address of GraphQL follows from it: `/graphql` next to it, or `/api/graphql`
   * for `/api/v3`.
   */
  readonly baseUrl: string;
  readonly logLevel: LogLevel;
  /** The channel of a webhook proxy, or null if GitHub reaches the App itself. */
  readonly webhookProxy: string | null;
}

export interface Settings extends Place {
  readonly appId: number;
  /** PEM, with real line ends. */
  readonly privateKey: string;
  readonly webhookSecret: string;
  /** The Action that the workflow uses, as `owner/repository@ref`. */
  readonly action: string;
  /** The maximum size of a delivery's body, in bytes. */
  readonly bodyLimit: number;
  /** The port of `/metrics`; null if they are on the same port as everything else. */
  readonly metricsPort: number | null;
  /** The connection string of PostgreSQL; null if this is the only process. It contains a password. */
  readonly databaseUrl: string | null;
  readonly role: Role;
}

export interface SettingProblem {
  readonly setting: SettingName;
  /** What is wrong, what was expected and what to do, in one line. */
  readonly text: string;
}

/** All settings that are missing or wrong, one per line. */
export class BadSettings extends Error {
  override readonly name = "BadSettings";
  readonly problems: readonly SettingProblem[];

  constructor(problems: readonly SettingProblem[]) {
    super(problems.map((problem) => `${problem.setting}: ${problem.text}`).join("\n"));
    this.problems = problems;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;
type Given = (name: SettingName) => string | undefined;
type Fail = (setting: SettingName, text: string) => void;

const SECRET_HELP = "Set it to the webhook secret in the App's settings on GitHub.";

/**
 * Reads and checks all settings. Blank ones count as missing. If neither `PRIVATE_KEY` nor `PRIVATE_KEY_PATH` is set, a
 * `*.pem` file in `directory` is used, as in Probot.
 *
 * @throws {BadSettings} listing every setting that is missing or wrong.
 */
export function readSettings(environment: Environment, directory: string): Settings {
  const problems: SettingProblem[] = [];
  const fail: Fail = (setting, text) => void problems.push({ setting, text });
  const given = givenIn(environment);

  const metricsPort = given("WAYMARK_METRICS_PORT");
  const settings: Settings = {
    appId: readAppId(given("APP_ID"), fail),
    privateKey: readPrivateKey(given, directory, fail),
    webhookSecret: readWebhookSecret(given("WEBHOOK_SECRET"), fail),
    ...placeFrom(given, fail),
    action: readAction(given("WAYMARK_ACTION") ?? DEFAULT_ACTION, fail),
    bodyLimit: readWhole(
      "WAYMARK_BODY_LIMIT",
      given("WAYMARK_BODY_LIMIT") ?? "1048576",
      1024,
      26_214_400,
      fail,
    ),
    metricsPort:
      metricsPort === undefined ? null : readWhole("WAYMARK_METRICS_PORT", metricsPort, 0, 65_535, fail),
    databaseUrl: readDatabaseUrl(given("DATABASE_URL"), fail),
    role: readRole(given("WAYMARK_ROLE") ?? "both", given("DATABASE_URL") !== undefined, fail),
  };
  if (problems.length > 0) throw new BadSettings(problems);
  return settings;
}

const givenIn =
  (environment: Environment): Given =>
  (name) =>
    environment[name]?.trim() || undefined;

/** Whether the environment says nothing about an App. Then one may be registered. */
export function isUnregistered(environment: Environment): boolean {
  const given = givenIn(environment);
  return (["APP_ID", "PRIVATE_KEY", "PRIVATE_KEY_PATH", "WEBHOOK_SECRET"] as const).every(
    (name) => given(name) === undefined,
  );
}

/** Reads the settings that are needed before there is an App. @throws {BadSettings} */
export function readPlace(environment: Environment): Place {
  const problems: SettingProblem[] = [];
  const place = placeFrom(givenIn(environment), (setting, text) => void problems.push({ setting, text }));
  if (problems.length > 0) throw new BadSettings(problems);
  return place;
}

function placeFrom(given: Given, fail: Fail): Place {
  return {
    host: given("HOST") ?? "localhost",
    port: readWhole("PORT", given("PORT") ?? "3000", 0, 65_535, fail),
    baseUrl: readBaseUrl(given("GHE_HOST"), given("GHE_PROTOCOL") ?? "https", fail),
    logLevel: readLogLevel(given("LOG_LEVEL") ?? "info", fail),
    webhookProxy: readWebhookProxy(given("WEBHOOK_PROXY_URL"), fail),
  };
}

function readWebhookProxy(value: string | undefined, fail: Fail): string | null {
  if (value !== undefined && !(/^https?:\/\/\S+$/u.test(value) && URL.canParse(value)))
    fail(
      "WEBHOOK_PROXY_URL",
      `is ${quoted(value)}, expected an address such as https://smee.io/abc. Fix it or leave it out.`,
    );
  return value ?? null;
}

function readAppId(value: string | undefined, fail: Fail): number {
  const help = "Copy the App ID from the App's settings on GitHub.";
  if (value === undefined) fail("APP_ID", `is missing. ${help}`);
  else if (!/^[1-9]\d{0,14}$/.test(value))
    fail("APP_ID", `is ${quoted(value)}, expected a whole number. ${help}`);
  return Number(value);
}

/**
 * Accepts the key in the same forms as Probot: unchanged, in base64, with `\n` for line ends, from a path, or from a
 * `*.pem` file.
 */
function readPrivateKey(given: Given, directory: string, fail: Fail): string {
  const help = "Generate a private key in the App's settings on GitHub and give the whole .pem file.";
  const inline = given("PRIVATE_KEY");
  const path = given("PRIVATE_KEY_PATH");
  const setting = inline === undefined && path !== undefined ? "PRIVATE_KEY_PATH" : "PRIVATE_KEY";
  let key: string | null;
  try {
    key = getPrivateKey({
      cwd: directory,
      env: { ...(inline && { PRIVATE_KEY: inline }), ...(path && { PRIVATE_KEY_PATH: path }) },
    });
  } catch {
    // The library's message may contain its input, and a secret must never be printed.
    fail(setting, `holds no private key that can be read. ${help}`);
    return "";
  }
  if (key === null) {
    fail("PRIVATE_KEY", `is missing, and so is PRIVATE_KEY_PATH. ${help}`);
    return "";
  }
  if (!isUsableKey(key)) fail(setting, `holds no usable private key in PEM form. ${help}`);
  return key;
}

function isUsableKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === "rsa";
  } catch {
    // The reason would describe the content of the key. It is enough to say that the key cannot be used.
    return false;
  }
}

function readWebhookSecret(value: string | undefined, fail: Fail): string {
  if (value === undefined) fail("WEBHOOK_SECRET", `is missing. ${SECRET_HELP}`);
  // Probot uses this word if no secret is given, so anybody could sign with it.
  else if (value === "development")
    fail("WEBHOOK_SECRET", `is the publicly known word "development". ${SECRET_HELP}`);
  return value ?? "";
}

function readWhole(name: SettingName, value: string, least: number, most: number, fail: Fail): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most))
    fail(
      name,
      `is ${quoted(value)}, expected a whole number from ${least} to ${most}. Fix it or leave it out.`,
    );
  return number;
}

function readBaseUrl(host: string | undefined, protocol: string, fail: Fail): string {
  if (protocol !== "https" && protocol !== "http")
    fail("GHE_PROTOCOL", `is ${quoted(protocol)}, expected https or http. Fix it or leave it out.`);
  if (host === undefined) return GITHUB_API;
  const url = `${protocol}://${host}`;
  const website = URL.parse(url);
  if (website !== null && /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(host))
    return restUrlOf(website);
  fail(
    "GHE_HOST",
    `is ${quoted(host)}, expected a host such as github.example.com. Leave out https:// and any path.`,
  );
  return GITHUB_API;
}

function readLogLevel(value: string, fail: Fail): LogLevel {
  const level = LOG_LEVELS.find((known) => known === value);
  if (level === undefined)
    fail(
      "LOG_LEVEL",
      `is ${quoted(value)}, expected one of ${LOG_LEVELS.join(", ")}. Fix it or leave it out.`,
    );
  return level ?? "info";
}

/** The address may contain a password, so no message shows it. */
function readDatabaseUrl(value: string | undefined, fail: Fail): string | null {
  if (value === undefined) return null;
  if (!/^postgres(ql)?:\/\//.test(value))
    fail(
      "DATABASE_URL",
      "is not an address of PostgreSQL, expected postgresql://user:password@host:5432/database. Fix it, or leave it out to run exactly one process.",
    );
  return value;
}

function readRole(value: string, hasDatabase: boolean, fail: Fail): Role {
  const role = ROLES.find((known) => known === value);
  if (role === undefined)
    fail("WAYMARK_ROLE", `is ${quoted(value)}, expected one of ${ROLES.join(", ")}. Fix it or leave it out.`);
  else if (role !== "both" && !hasDatabase)
    fail(
      "WAYMARK_ROLE",
      `is ${role}, but without DATABASE_URL there is no other process for the rest. Set DATABASE_URL or leave it out.`,
    );
  return role ?? "both";
}

function readAction(value: string, fail: Fail): string {
  if (!isAction(value))
    fail(
      "WAYMARK_ACTION",
      `is ${quoted(value)}, expected owner/repository@ref, such as waymark-dev/waymark@v1. A commit may have its version as a comment after it. Fix it or leave it out.`,
    );
  return value;
}

function quoted(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
