/** `npm start` in its own process: how it starts, refuses to start, and stops. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { listen } from "../../src/app/listen.ts";
import { claimName } from "../../src/machine/claim-name.ts";
import { requestChecks } from "../checked-requests.ts";
import { until } from "../until.ts";
import { pkcs1 } from "./rsa-key.ts";
import { deliver, webhookSecret } from "./running-app.ts";

const main = join(import.meta.dirname, "../../src/app/main.ts");
const children: ChildProcess[] = [];
const servers: Server[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** A GitHub that knows the App. Requests about installation 5 wait until the test answers. */
async function slowGitHub() {
  const waiting: ServerResponse[] = [];
  const check = requestChecks("server");
  const server = createServer((request, response) => {
    check({ method: request.method ?? "", path: request.url?.replace("/api/v3", "") ?? "", body: "" });
    if (request.url === "/api/v3/app/installations/5") {
      waiting.push(response);
      return;
    }
    const body = request.url === "/api/v3/app" ? { slug: "waymark" } : [];
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  servers.push(server);
  return { waiting, port: await listen(server, { host: "127.0.0.1", port: 0 }) };
}

function start(
  environment: Record<string, string>,
  options: readonly string[] = [],
  cwd: string = import.meta.dirname,
) {
  // Nothing from this machine's environment, only what the test sets.
  const child = spawn(process.execPath, [...options, main], { env: environment, cwd });
  children.push(child);
  const written = { out: "", err: "" };
  child.stdout.on("data", (data) => void (written.out += String(data)));
  child.stderr.on("data", (data) => void (written.err += String(data)));
  const ended = once(child, "close");
  return { child, written, ended };
}

async function startOn(github: { readonly port: number }, options: readonly string[] = []) {
  const started = start(
    {
      APP_ID: "7",
      PRIVATE_KEY: Buffer.from(pkcs1).toString("base64"),
      WEBHOOK_SECRET: webhookSecret,
      HOST: "127.0.0.1",
      PORT: "0",
      GHE_HOST: `127.0.0.1:${github.port}`,
      GHE_PROTOCOL: "http",
    },
    options,
  );
  const url = await until(() => {
    const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(started.written.out) ?? [];
    if (found === undefined) throw new Error(`it does not listen: ${started.written.err}`);
    return found;
  });
  return { ...started, url };
}

describe("the App as a process", () => {
  it("does not start without its settings, and says on one line each which are missing", async () => {
    const { written, ended } = start({});
    expect(await ended).toEqual([1, null]);
    expect(written.out).toBe("");
    expect(written.err.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^APP_ID: is missing/),
      expect.stringMatching(/^PRIVATE_KEY: is missing/),
      expect.stringMatching(/^WEBHOOK_SECRET: is missing/),
    ]);
  });

  it("offers to register an App if there are no settings, but app.yml and a place for .env", async () => {
    const directory = await mkdtemp(join(tmpdir(), "waymark-main-"));
    await copyFile(join(import.meta.dirname, "../../app.yml"), join(directory, "app.yml"));
    const { written } = start({ HOST: "127.0.0.1", PORT: "0" }, [], directory);
    const url = await until(() => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/\?word=[\w-]+/.exec(written.out) ?? [];
      if (found === undefined) throw new Error(`it does not listen: ${written.err}`);
      return found;
    });
    expect(await (await fetch(url)).text()).toContain("Register your GitHub App");
    await rm(directory, { recursive: true });
  });

  it("on SIGTERM refuses new deliveries, finishes what runs, and exits with 0", async () => {
    const github = await slowGitHub();
    const { child, written, ended, url } = await startOn(github);
    expect((await deliver({ url })).status).toBe(202);
    await until(() => expect(github.waiting).toHaveLength(1));
    child.kill("SIGTERM");
    await until(async () => expect((await deliver({ url })).status).toBe(503));
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(child.exitCode).toBeNull();
    for (const response of github.waiting) response.writeHead(404).end();
    expect(await ended).toEqual([0, null]);
    expect(written.out).toContain('"cut":0,"msg":"stopped"');
    expect(written.out).not.toContain("another process");
    expect(written.err).toBe("");
  });

  it("says so if another process of the same App runs on this machine, where the system tells", async () => {
    const github = await slowGitHub();
    const name = `waymark-7-${encodeURIComponent(`http://127.0.0.1:${github.port}/api/v3`)}`;
    expect(await claimName(name, process.platform)).toBe(true);
    const { written } = await startOn(github);
    expect(written.out.includes("another process of this App runs on this machine")).toBe(
      ["linux", "win32"].includes(process.platform),
    );
  });

  it("ends with 1 after an error that nobody expected, and logs it without secrets", async () => {
    const github = await slowGitHub();
    const fail = 'process.on("SIGUSR2", () => { throw new Error("sent ghp_aaaaaaaaaaaaaaaaaaaa"); });';
    const { child, written, ended } = await startOn(github, ["--import", `data:text/javascript,${fail}`]);
    child.kill("SIGUSR2");
    expect(await ended).toEqual([1, null]);
    expect(written.out).toContain("the App stops because of an unexpected error");
    expect(written.out + written.err).not.toContain("ghp_aaaa");
  });

  it("leaves neither key nor secret nor token in what it writes", async () => {
    const github = await slowGitHub();
    const { child, written, ended, url } = await startOn(github);
    await deliver({ url }, { body: "{", headers: { authorization: `Bearer ${webhookSecret}` } });
    await deliver({ url }, { secret: "guess" });
    child.kill("SIGTERM");
    await ended;
    for (const secret of [
      webhookSecret,
      ...pkcs1.split("\n").slice(1, -2),
      Buffer.from(pkcs1).toString("base64"),
      "eyJ",
    ])
      expect(written.out + written.err).not.toContain(secret);
  });
});
