/** The command line in its own process, and the requests that it sends with only a token set. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { runCommand } from "../../src/cli/run-command.ts";
import { openCourse } from "../action/course.ts";
import { openStage, type Stage } from "../stories/stage.ts";
import { storyClock } from "../story-clock.ts";

const MAIN = join(import.meta.dirname, "../../src/cli/main.ts");

/** `waymark …` with nothing from this machine's environment except PATH. */
async function waymark(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: tmpdir(),
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  const written = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (written.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (written.stderr += text));
  await once(child, "close");
  return { code: child.exitCode, ...written };
}

const environment = ({ github }: Stage, token: string) => ({
  GITHUB_API_URL: github.urls.rest,
  GITHUB_TOKEN: token,
});

describe("waymark, as a process", () => {
  it("previews a repository with one read, by the token that it is given", async () => {
    const stage = await openStage();
    const { value } = stage.github.createToken({ kind: "classic", user: "ada", scopes: ["repo", "project"] });
    const requests = await stage.requestsOf(async () => {
      const { code, stdout, stderr } = await waymark(
        ["preview", "--repo", stage.fork],
        environment(stage, value),
      );
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toContain("7 new issues");
      expect(stdout).not.toContain(value);
    });
    expect(requests).toEqual(["query viewer repository"]);
    expect(stage.github.requests.at(-1)).toMatchObject({ actor: "ada", credential: "classic" });
  });

  it("says in one line that GitHub does not accept the token, and ends with 2", async () => {
    const stage = await openStage();
    const { code, stdout, stderr } = await waymark(
      ["preview", "--repo", stage.fork],
      environment(stage, "ghp_wrong"),
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^waymark preview: GitHub does not accept the token .*\n$/u);
    expect(stderr).not.toContain("ghp_wrong");
  });

  it("knows its commands, and names one that it does not know", async () => {
    const [help, unknown] = await Promise.all([waymark([]), waymark(["toString"])]);
    expect(help).toMatchObject({ code: 0, stderr: "" });
    expect(help.stdout).toContain("Usage: waymark COMMAND");
    expect(unknown).toMatchObject({ code: 2, stdout: "" });
    expect(unknown.stderr).toBe("waymark: unknown command 'toString'. See waymark --help.\n");
  });
});

describe("waymark preview, where no other GitHub is named", () => {
  it("asks api.github.com once, and writes nothing", async () => {
    const course = openCourse();
    const written = { stdout: "", stderr: "" };
    const io = {
      stdout: (text: string) => (written.stdout += text),
      stderr: (text: string) => (written.stderr += text),
      cwd: tmpdir(),
      env: { GITHUB_TOKEN: "ghp_ada" },
      isTTY: false,
      isErrorTTY: false,
    };
    const clock = storyClock();
    expect(await runCommand(["preview", "--repo", "ada/roadmap"], { io, clock, version: "1.2.3" })).toBe(0);
    expect(written.stderr).toBe("");
    expect(written.stdout).toContain("4 new issues");
    expect(course.asked()).toEqual(["query Read"]);
    expect(course.authorizations()).toEqual(["token ghp_ada"]);
    expect(course.variables(0)).toMatchObject({ owner: "ada", name: "roadmap" });
  });
});
