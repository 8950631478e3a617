/** The files for operators say the same as the code. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { SUBSCRIBED_EVENTS } from "../../src/app/events.ts";
import { WEBHOOK_PATH } from "../../src/app/server.ts";
import { readSettings, SETTING_NAMES } from "../../src/app/settings.ts";
import { pkcs1 } from "./rsa-key.ts";

const root = join(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(join(root, name), "utf8");

describe("app.yml", () => {
  const manifest = z
    .object({
      name: z.string(),
      url: z.url(),
      hook_attributes: z.object({ url: z.url(), active: z.literal(true) }),
      default_permissions: z.record(z.string(), z.string()),
      default_events: z.array(z.string()),
    })
    .loose()
    .parse(parse(read("app.yml")));

  it("subscribes to exactly the events that lead to visits", () => {
    expect(manifest.default_events.toSorted()).toEqual([...SUBSCRIBED_EVENTS].toSorted());
  });

  it("asks for the least rights, and not for administration", () => {
    expect(manifest.default_permissions).toEqual({
      issues: "write",
      contents: "write",
      pull_requests: "write",
      workflows: "write",
      organization_projects: "write",
      metadata: "read",
    });
  });

  it("says why beside each permission and each event", () => {
    const lines = read("app.yml").split("\n");
    const named = Object.keys(manifest.default_permissions).map((name) => `  ${name}: `);
    const listed = manifest.default_events.map((event) => `  - ${event}`);
    for (const start of [...named, ...listed]) {
      const at = lines.findIndex((line) => line.startsWith(start));
      expect(lines[at - 1]).toMatch(/^ {2}# ./);
    }
    expect(lines).toContain("  # administration: write");
  });

  it("has deliveries sent to the path the server listens on", () => {
    expect(new URL(manifest.hook_attributes.url).pathname).toBe(WEBHOOK_PATH);
  });

  it("uses the manifest's own key names", () => {
    const known = new Set([
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
    expect(Object.keys(manifest).filter((key) => !known.has(key))).toEqual([]);
  });
});

describe(".env.example", () => {
  const entries = [...read(".env.example").matchAll(/^(?:# )?([A-Z][A-Z_]+)=(.*)$/gm)].map(
    ([, name = "", value = ""]) => ({ name, value }),
  );

  it("lists every setting, and no other", () => {
    expect(entries.map(({ name }) => name).toSorted()).toEqual([...SETTING_NAMES].toSorted());
  });

  it("shows the defaults as they are", () => {
    const needed = { APP_ID: "7", PRIVATE_KEY: pkcs1, WEBHOOK_SECRET: "a long random word" };
    const examples = new Set(["PRIVATE_KEY_PATH", "GHE_HOST", "DATABASE_URL"]);
    const shown = entries.filter(({ name, value }) => value !== "" && !examples.has(name));
    const given = Object.fromEntries(shown.map(({ name, value }) => [name, value]));
    expect(shown.length).toBeGreaterThan(4);
    expect(readSettings({ ...needed, ...given }, root)).toEqual(readSettings(needed, root));
  });
});

describe("the container", () => {
  it("runs Node itself, so that SIGTERM arrives", () => {
    const [, command = ""] = /^CMD (.+)$/m.exec(read("Dockerfile")) ?? [];
    expect(JSON.parse(command)).toEqual(["node", "app.js"]);
  });

  it("builds on one base image that is pinned by its digest, of a Node that package.json allows", () => {
    const bases = [...read("Dockerfile").matchAll(/^FROM (?:--platform=\$BUILDPLATFORM )?(\S+)/gmu)];
    const [first, ...others] = bases.map(([, base]) => base);
    expect(first).toMatch(/^node:24-slim@sha256:[0-9a-f]{64}$/u);
    expect(others).toEqual([first]);
  });

  it("is given more time to stop by compose than running visits may take", () => {
    const { services } = z
      .object({ services: z.object({ waymark: z.object({ stop_grace_period: z.string() }).loose() }) })
      .parse(parse(read("compose.yaml"), { merge: true }));
    const [, limit = ""] = /^const STOP_LIMIT = ([\d_]+);$/m.exec(read("src/app/main.ts")) ?? [];
    const grace = Number.parseInt(services.waymark.stop_grace_period, 10) * 1000;
    expect(limit).not.toBe("");
    expect(grace).toBeGreaterThan(Number(limit.replaceAll("_", "")));
  });
});
