/** The Dockerfile, replayed step by step in a folder: what is copied suffices, and what comes out of it runs. */
import { execFile, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { on, once } from "node:events";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { DEFAULT_OPTIONS } from "../../../src/model/parse-options.ts";
import { pkcs1 } from "../../app/rsa-key.ts";
import { SMALL_ROADMAP } from "../../stories/stage.ts";

const root = join(import.meta.dirname, "../../..");
const DESTINATION = "/waymark";

interface Step {
  readonly word: string;
  readonly rest: string;
}

let elsewhere: string;
let build: string;
let image: string;
let command: readonly string[];

/** The steps of each stage, without comments. Continued lines are one step. */
async function stages(): Promise<readonly (readonly Step[])[]> {
  const text = (await readFile(join(root, "Dockerfile"), "utf8"))
    .replaceAll(/^#.*\n/gmu, "")
    .replaceAll("\\\n", " ");
  return text
    .split(/^FROM .*$/mu)
    .slice(1)
    .map((stage) =>
      stage
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => ({ word: line.split(" ", 1)[0] ?? "", rest: line.replace(/^\S+\s+/u, "") })),
    );
}

/** What `.dockerignore` lets through: it leaves out everything and names exceptions. */
async function sent(): Promise<ReadonlySet<string>> {
  const lines = (await readFile(join(root, ".dockerignore"), "utf8")).split("\n");
  expect(lines).toContain("*");
  return new Set(lines.flatMap((line) => (line.startsWith("!") ? [line.slice(1)] : [])));
}

async function copy({ rest }: Step, into: string): Promise<void> {
  const from = /^--from=build (?<path>\S+) (?<to>\S+)$/u.exec(rest)?.groups;
  if (from !== undefined) {
    const path = from["path"]?.replace(`${DESTINATION}/`, "") ?? "";
    return await cp(join(build, path), join(into, from["to"] ?? ""), { recursive: true });
  }
  const paths = rest.split(" ");
  const to = paths.pop() ?? "";
  for (const path of paths) {
    expect(await sent()).toContain(path);
    const target = to.endsWith("/") ? join(into, to, path.split("/").at(-1) ?? "") : join(into, to);
    await mkdir(dirname(target), { recursive: true });
    await cp(join(root, path), target, { recursive: true });
  }
}

/**
 * Installing takes a minute, so usually the packages of this folder are used instead. As npm would, that fails if the
 * step runs a script that is not there yet.
 */
async function run({ rest }: Step, folder: string): Promise<void> {
  if (rest.startsWith("npm ci") && inject("crashMatrix").kind !== "all") {
    expect(rest).toContain("--ignore-scripts");
    return await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  }
  // npm may need the settings of this machine: a proxy, a registry, certificates.
  const { NODE_ENV: _ofTheTests, ...machine } = process.env;
  const env = { ...machine, PATH: [dirname(process.execPath), machine["PATH"]].join(":") };
  await promisify(execFile)("sh", ["-c", rest], { cwd: folder, env });
}

beforeAll(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), "waymark-image-"));
  build = join(elsewhere, "build");
  image = join(elsewhere, "image");
  for (const [index, steps] of (await stages()).entries()) {
    const folder = index === 0 ? build : image;
    await mkdir(folder, { recursive: true });
    for (const step of steps) {
      if (step.word === "COPY") await copy(step, folder);
      if (step.word === "RUN") await run(step, folder);
      if (step.word === "CMD") command = z.array(z.string()).parse(JSON.parse(step.rest));
    }
  }
});

afterAll(async () => {
  await rm(elsewhere, { recursive: true, force: true });
});

describe("the image", () => {
  it("contains a bundle, its licences, and no packages", async () => {
    const files = (await readdir(image)).filter((name) => !/^app-[\w-]+\.js$/u.test(name));
    expect(files.toSorted()).toEqual(["app.js", "licences.txt", "package.json", "parse-worker.js"]);
    expect(await readFile(join(image, "licences.txt"), "utf8")).toMatch(/^probot \d/mu);
  });

  it("starts the App with its command, and ends it on SIGTERM", async () => {
    const [, ...args] = command;
    const app = spawn(process.execPath, args, {
      cwd: image,
      env: {
        APP_ID: "7",
        PRIVATE_KEY: pkcs1,
        WEBHOOK_SECRET: "a long random word",
        HOST: "127.0.0.1",
        PORT: "0",
        GHE_HOST: "127.0.0.1:9",
        GHE_PROTOCOL: "http",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    app.stderr.on("data", (data) => void (said += String(data)));
    for await (const data of app.stdout) {
      said += String(data);
      if (said.includes("listening on")) break;
    }
    const url = /listening on (?<url>http:\S+?)"/u.exec(said)?.groups?.["url"];
    expect(said).toContain("listening on");
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    app.kill("SIGTERM");
    expect(await once(app, "exit")).toEqual([0, null]);
  });

  it("reads roadmaps in its own worker threads", async () => {
    const worker = new Worker(join(image, "parse-worker.js"));
    worker.postMessage({ text: SMALL_ROADMAP, options: DEFAULT_OPTIONS }, []);
    const answers: unknown[] = [];
    for await (const [answer] of on(worker, "message")) {
      answers.push(answer);
      if (answers.length === 2) break;
    }
    await worker.terminate();
    expect(answers).toMatchObject([{ kind: "begun" }, { kind: "read", roadmap: { verdict: "roadmap" } }]);
  });
});
