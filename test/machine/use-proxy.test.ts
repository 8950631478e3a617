/**
 * Behind a proxy, the built Action, the command line and the App reach GitHub through it, and hosts in NO_PROXY
 * directly.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it, onTestFinished } from "vitest";
import { runAction } from "github-emulator";
import { ProxyUnusable, useProxy } from "../../src/machine/use-proxy.ts";
import { until } from "../until.ts";
import { CERTIFICATE, serveTls, startProxy } from "./behind-proxy.ts";
import { pkcs1 } from "../app/rsa-key.ts";
import { APP_SLUG, openStage, type Stage } from "../stories/stage.ts";

const root = join(import.meta.dirname, "../..");

/** A fork in a network that reaches GitHub only through a proxy. */
async function openNetwork() {
  const stage = await openStage();
  const [proxy, port] = await Promise.all([startProxy(), serveTls(stage.github.url)]);
  return { stage, proxy, port };
}

const usual = () => ({ PATH: process.env["PATH"] ?? "", NODE_EXTRA_CA_CERTS: CERTIFICATE });

async function runBundle(stage: Stage, server: string, env: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), "waymark-action-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const permissions = { contents: "write", issues: "read", metadata: "read" } as const;
  return await runAction({
    main: join(root, "dist/action.js"),
    env: {
      ...usual(),
      GITHUB_REPOSITORY: stage.fork,
      GITHUB_SERVER_URL: server,
      GITHUB_API_URL: `${server}/api/v3`,
      GITHUB_GRAPHQL_URL: `${server}/api/graphql`,
      INPUT_MODE: "progress",
      INPUT_APP: APP_SLUG,
      INPUT_TOKEN: stage.github.createToken({ kind: "actions", repository: stage.fork, permissions }).value,
      ...env,
    },
    folder,
    signal: new AbortController().signal,
  });
}

/** Starts a Waymark process with nothing from this machine's environment except PATH. */
function start(entry: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [join(root, entry), ...args], {
    cwd: tmpdir(),
    env: { ...usual(), ...env },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const written = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (written.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (written.stderr += text));
  return { child, written };
}

async function runCommand(stage: Stage, server: string, env: Readonly<Record<string, string>>) {
  const { value } = stage.github.createToken({ kind: "classic", user: "ada", scopes: ["repo", "project"] });
  const { child, written } = start("src/cli/main.ts", ["preview", "--repo", stage.fork], {
    GITHUB_API_URL: `${server}/api/v3`,
    GITHUB_TOKEN: value,
    ...env,
  });
  await once(child, "close");
  return { code: child.exitCode, ...written };
}

describe("the built Action", () => {
  it("reads and commits through the proxy that HTTPS_PROXY names", async () => {
    const { stage, proxy, port } = await openNetwork();
    await stage.sync();
    stage.learner.close(stage.issue("Variables"));
    const ended = await runBundle(stage, `https://api.github.test:${port}`, { HTTPS_PROXY: proxy.url });
    expect(ended).toMatchObject({ exitCode: 0, stderr: "", outputs: { changed: "true" } });
    expect(new Set(proxy.tunnels)).toEqual(new Set([`api.github.test:${port}`]));
  });

  it("goes past it to a host in no_proxy", async () => {
    const { stage, proxy, port } = await openNetwork();
    await stage.sync();
    const ended = await runBundle(stage, `https://localhost:${port}`, {
      https_proxy: proxy.url,
      no_proxy: "example.org,localhost",
    });
    expect(ended).toMatchObject({ exitCode: 0, stderr: "" });
    expect(proxy.tunnels).toEqual([]);
  });
});

describe("the command line", () => {
  it("asks through the proxy that HTTPS_PROXY names", async () => {
    const { stage, proxy, port } = await openNetwork();
    const ended = await runCommand(stage, `https://api.github.test:${port}`, { HTTPS_PROXY: proxy.url });
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(proxy.tunnels).toEqual([`api.github.test:${port}`]);
  });

  it("goes past it to a host in NO_PROXY", async () => {
    const { stage, proxy, port } = await openNetwork();
    const ended = await runCommand(stage, `https://localhost:${port}`, {
      HTTPS_PROXY: proxy.url,
      NO_PROXY: "localhost",
    });
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(proxy.tunnels).toEqual([]);
  });

  it("says in one line which variable holds no address, without what it holds", async () => {
    const { stage, port } = await openNetwork();
    const ended = await runCommand(stage, `https://localhost:${port}`, {
      HTTPS_PROXY: "ada:hunter2@proxy:80",
    });
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toMatch(/^waymark preview: HTTPS_PROXY must be an address such as .*\n$/u);
    expect(ended.stderr).not.toContain("hunter2");
  });
});

describe("the App", () => {
  it("asks GitHub through the proxy that HTTPS_PROXY names", async () => {
    const { proxy, port } = await openNetwork();
    const { child } = start("src/app/main.ts", [], {
      APP_ID: "7",
      PRIVATE_KEY: Buffer.from(pkcs1).toString("base64"),
      WEBHOOK_SECRET: "a secret of the test",
      HOST: "127.0.0.1",
      PORT: "0",
      GHE_HOST: `api.github.test:${port}`,
      HTTPS_PROXY: proxy.url,
    });
    await until(() => expect(proxy.tunnels[0]).toBe(`api.github.test:${port}`));
    child.kill("SIGKILL");
    await once(child, "close");
  });
});

describe("the environment", () => {
  it("without a proxy changes nothing", () => {
    expect(() => useProxy({ NO_PROXY: "*", HTTPS_PROXY: "" })).not.toThrow();
  });

  it.each(["proxy.example.org:8080", "socks5://proxy.example.org", "http://", "not an address"])(
    "with %s as a proxy is refused, and the variable is named",
    (https_proxy) => {
      const use = () => useProxy({ https_proxy });
      expect(use).toThrow(ProxyUnusable);
      expect(use).toThrow(/^https_proxy must be an address/u);
    },
  );
});
