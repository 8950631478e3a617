/** The settings, and the messages if they are wrong. */
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readSettings, BadSettings } from "../../src/app/settings.ts";
import { pkcs1, pkcs8 } from "./rsa-key.ts";

const directory = mkdtempSync(join(tmpdir(), "waymark-settings-"));
afterAll(() => rmSync(directory, { recursive: true }));

const least = { APP_ID: "7", PRIVATE_KEY: pkcs1, WEBHOOK_SECRET: "a long random word" };
const read = (given: Record<string, string | undefined> = {}) =>
  readSettings({ ...least, ...given }, directory);

function problemsOf(given: Record<string, string | undefined>): Record<string, string> {
  try {
    read(given);
  } catch (error) {
    if (!(error instanceof BadSettings)) throw error;
    return Object.fromEntries(error.problems.map(({ setting, text }) => [setting, text]));
  }
  return {};
}

describe("the settings", () => {
  it("need three values and have defaults for the rest", () => {
    expect(read()).toEqual({
      appId: 7,
      privateKey: pkcs1.trim(),
      webhookSecret: "a long random word",
      host: "localhost",
      port: 3000,
      baseUrl: "https://api.github.com",
      logLevel: "info",
      action: "waymark-dev/waymark@v1",
      bodyLimit: 1_048_576,
      metricsPort: null,
      webhookProxy: null,
      databaseUrl: null,
      role: "both",
    });
  });

  it("lead to another GitHub's API when a host is named", () => {
    expect(read({ GHE_HOST: "github.example.com" }).baseUrl).toBe("https://github.example.com/api/v3");
    expect(read({ GHE_HOST: "octocorp.ghe.com" }).baseUrl).toBe("https://api.octocorp.ghe.com");
    expect(read({ GHE_HOST: "github.com" }).baseUrl).toBe("https://api.github.com");
    expect(read({ GHE_HOST: "127.0.0.1:8080", GHE_PROTOCOL: "http" }).baseUrl).toBe(
      "http://127.0.0.1:8080/api/v3",
    );
  });

  it.each([
    ["as it is", pkcs8],
    ["with \\n for line ends", pkcs1.replaceAll("\n", "\\n")],
    ["in base64", Buffer.from(pkcs1).toString("base64")],
    ["on one line", pkcs8.replaceAll("\n", " ")],
  ])("take the private key %s", (_how, key) => {
    const kept = read({ PRIVATE_KEY: key }).privateKey.replaceAll(/\s/g, "");
    expect([pkcs1, pkcs8].map((pem) => pem.replaceAll(/\s/g, ""))).toContain(kept);
  });

  it("take the private key from a file", () => {
    const path = join(directory, "app.private-key");
    writeFileSync(path, pkcs1);
    expect(read({ PRIVATE_KEY: undefined, PRIVATE_KEY_PATH: path }).privateKey).toBe(pkcs1);
  });

  it("that are wrong are named all at once, each on one line with what to do", () => {
    const given = { APP_ID: "", WEBHOOK_SECRET: " ", PORT: "80000" };
    expect(() => read(given)).toThrow(
      [
        "APP_ID: is missing. Copy the App ID from the App's settings on GitHub.",
        "WEBHOOK_SECRET: is missing. Set it to the webhook secret in the App's settings on GitHub.",
        'PORT: is "80000", expected a whole number from 0 to 65535. Fix it or leave it out.',
      ].join("\n"),
    );
  });

  it.each([
    ["APP_ID", "seven"],
    ["APP_ID", "0"],
    ["WEBHOOK_SECRET", "development"],
    ["PORT", "-1"],
    ["PORT", "3e3"],
    ["GHE_HOST", "https://github.example.com"],
    ["GHE_HOST", "github.example.com/api"],
    ["GHE_HOST", "user:password@github.example.com"],
    ["GHE_PROTOCOL", "ftp"],
    ["WEBHOOK_PROXY_URL", "smee.io/abc"],
    ["LOG_LEVEL", "loud"],
    ["WAYMARK_ACTION", "waymark"],
    ["WAYMARK_ACTION", "waymark-dev/waymark"],
    ["WAYMARK_ACTION", "waymark-dev/waymark@v1\n  run: evil"],
    ["WAYMARK_ACTION", "waymark-dev/waymark@../v1"],
    ["WAYMARK_ACTION", "waymark-dev/waymark@v1/../../other"],
    ["WAYMARK_BODY_LIMIT", "10"],
    ["WAYMARK_BODY_LIMIT", "1MiB"],
    ["DATABASE_URL", "mysql://waymark:secret@localhost/waymark"],
    ["WAYMARK_ROLE", "boss"],
    ["WAYMARK_ROLE", "intake"],
  ])("refuse %s=%j and name it alone", (name, value) => {
    expect(Object.keys(problemsOf({ [name]: value }))).toEqual([name]);
  });

  it.each(["waymark-dev/waymark@main", "a/b.c@0f1e2d", "A-1/x_y@release/v2"])(
    "accept the Action %s",
    (action) => {
      expect(read({ WAYMARK_ACTION: action }).action).toBe(action);
    },
  );

  it("never repeat what was given as the key", () => {
    const elliptic = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
    const wrongKind = elliptic.export({ type: "pkcs8", format: "pem" }).toString();
    for (const key of ["not a key at all", pkcs1.slice(0, 400), pkcs1.replace(/.{20}\n/, "\n"), wrongKind]) {
      const problems = problemsOf({ PRIVATE_KEY: key });
      expect(Object.keys(problems)).toEqual(["PRIVATE_KEY"]);
      expect(problems["PRIVATE_KEY"]).not.toContain(key.slice(40, 60) || key);
    }
  });

  it("share the work among processes only with a database, whose password is never repeated", () => {
    const databaseUrl = "postgresql://waymark:secret@localhost:5432/waymark";
    expect(read({ DATABASE_URL: databaseUrl, WAYMARK_ROLE: "intake" })).toMatchObject({
      databaseUrl,
      role: "intake",
    });
    expect(problemsOf({ WAYMARK_ROLE: "work" })["WAYMARK_ROLE"]).toContain("without DATABASE_URL");
    expect(problemsOf({ DATABASE_URL: "mysql://a:secret@b/c" })["DATABASE_URL"]).not.toContain("secret");
  });

  it("say which of the two places of the key is meant", () => {
    expect(problemsOf({ PRIVATE_KEY: undefined })).toEqual({
      PRIVATE_KEY: expect.stringContaining("is missing, and so is PRIVATE_KEY_PATH"),
    });
    expect(Object.keys(problemsOf({ PRIVATE_KEY: undefined, PRIVATE_KEY_PATH: "nowhere.pem" }))).toEqual([
      "PRIVATE_KEY_PATH",
    ]);
  });
});
