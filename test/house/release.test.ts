/** A release: who may do what, what is published, and the major tag that every learner's workflow uses. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { DEFAULT_ACTION } from "../../src/access/workflow.ts";
import { COMMAND } from "../../src/model/command-name.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const release = parse(read(".github/workflows/release.yml"));
const manifest = JSON.parse(read("package.json"));

describe("the release workflow", () => {
  it("builds and tests in a job that may only read and knows no secret", () => {
    expect(release.jobs.build.permissions).toEqual({ contents: "read" });
    expect(JSON.stringify(release.jobs.build)).not.toMatch(/secrets|github\.token|environment/u);
  });

  it("publishes the package from a job that may only prove who it is, and runs none of our code", () => {
    const { permissions, steps } = release.jobs.package;
    expect(permissions).toEqual({ "id-token": "write" });
    expect(steps.map(({ uses = "", run = "" }) => uses.split("@")[0] || run)).toEqual([
      "actions/download-artifact",
      "actions/setup-node",
      "npm publish ./out/*.tgz --provenance --access public",
    ]);
  });

  it("lets no job both run our code and write to the repository", () => {
    for (const [name, { permissions = {}, steps = [] }] of Object.entries<{
      readonly permissions?: Readonly<Record<string, string>>;
      readonly steps?: readonly { readonly run?: string }[];
    }>(release.jobs)) {
      const runsOurs = steps.some(({ run = "" }) => /\.ci\/|npm (?:run|ci|pack|test)/u.test(run));
      expect({ name, both: runsOurs && permissions["contents"] === "write" }).toEqual({ name, both: false });
    }
  });

  it("moves the major tag apart from publishing, so that neither waits for the other", () => {
    expect(release.jobs.tag.needs).toEqual(["propose", "build"]);
    const { on, jobs } = parse(read(".github/workflows/major-tag.yml"));
    expect(Object.keys(on)).toEqual(["workflow_call", "workflow_dispatch"]);
    expect(jobs.move.steps[0].with["ssh-key"]).toBe("${{ secrets.TAG_DEPLOY_KEY }}");
  });
});

describe("what is released", () => {
  it("has a name that the project owns, and says where its sources are, as provenance demands", () => {
    expect(manifest.name).toBe("@waymark-dev/waymark");
    expect(manifest.repository.url).toBe("git+https://github.com/waymark-dev/waymark.git");
    expect(release.jobs.propose.if).toBe("github.repository == 'waymark-dev/waymark'");
  });

  it("has a major version that the workflows we write name, from the first release on", () => {
    const config = JSON.parse(read(".github/release-please-config.json"));
    const released =
      JSON.parse(read(".github/release-please-manifest.json"))["."] ?? config["initial-version"];
    const [, named] = /@v(\d+)$/u.exec(DEFAULT_ACTION) ?? [];
    expect(Number(named)).toBeLessThanOrEqual(Number(released.split(".")[0]));
    expect(Number(named)).toBeGreaterThan(0);
  });
});

describe("the major tag", () => {
  /** A clone whose origin has these versions, in this order of commits. */
  function clone(versions: readonly string[]) {
    const place = mkdtempSync(join(tmpdir(), "waymark-tag-"));
    const [origin, work] = [join(place, "origin.git"), join(place, "work")];
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
        cwd: work,
        encoding: "utf8",
      });
    execFileSync("git", ["init", "-q", "--bare", origin]);
    execFileSync("git", ["init", "-q", work]);
    git("remote", "add", "origin", origin);
    for (const version of versions) {
      writeFileSync(join(work, "version"), version);
      git("add", "version");
      git("commit", "-q", "-m", version);
      git("tag", "-a", version, "-m", version);
    }
    git("push", "-q", "--tags", "origin");
    const move = (tag: string) =>
      execFileSync(join(root, ".ci/move-major-tag"), [tag], { cwd: work, encoding: "utf8", stdio: "pipe" });
    const tags = (tag: string) =>
      execFileSync(join(root, ".ci/image-tags"), [tag, "ghcr.io/o/n"], { cwd: work, encoding: "utf8" });
    const at = (tag: string) =>
      execFileSync("git", ["rev-parse", `${tag}^{commit}`], { cwd: origin, encoding: "utf8" });
    return { move, tags, at };
  }

  test("is made at the first release, moves to later ones, and stays when it is moved again", () => {
    const { move, at } = clone(["v1.0.0", "v1.9.0", "v1.10.0", "v2.0.0"]);
    move("v1.10.0");
    expect(at("v1")).toBe(at("v1.10.0"));
    expect(move("v1.10.0")).toContain("v1 is v1.10.0 now");
    expect(move("v1.9.0")).toContain("v1 stays at v1.10.0, which is later than v1.9.0");
    expect(at("v1")).toBe(at("v1.10.0"));
    move("v2.0.0");
    expect(at("v2")).toBe(at("v2.0.0"));
  });

  test("of the image stays as well when an older release is built again", () => {
    const { tags } = clone(["v1.0.0", "v1.9.0", "v1.10.0", "v2.0.0", "v2.1.0-beta"]);
    expect(tags("v1.10.0")).toBe("ghcr.io/o/n:1.10.0,ghcr.io/o/n:1\n");
    expect(tags("v1.9.0")).toBe("ghcr.io/o/n:1.9.0\n");
    expect(tags("v2.0.0")).toBe("ghcr.io/o/n:2.0.0,ghcr.io/o/n:2\n");
    const { steps } = release.jobs.image;
    const step = (found: string) =>
      steps.find(({ id = "", uses = "" }) => id === found || uses.startsWith(found));
    expect(step("actions/checkout").with["fetch-depth"]).toBe(0);
    expect(step("tags").run).toContain('.ci/image-tags "$TAG" "$IMAGE"');
    expect(step("docker/build-push-action").with.tags).toBe("${{ steps.tags.outputs.tags }}");
  });

  test.each(["v1", "v1.0", "main", "v1.0.0-beta"])("is not moved to %s, which is not a version", (tag) => {
    const { move } = clone(["v1.0.0", "v1.0.0-beta"]);
    expect(() => move(tag)).toThrow(`"${tag}" is not a released version such as v1.2.3`);
  });
});

describe("the name", () => {
  it("is written once for the code, as package.json has it", () => {
    expect(COMMAND).toBe(`npx ${manifest.name}`);
  });

  it("is the only one that anybody is told to run: the other one belongs to somebody else", () => {
    const files = execFileSync("git", ["ls-files", "*.md", "*.ts", "*.yml", "*.json"], {
      cwd: root,
      encoding: "utf8",
    });
    const told = files
      .trim()
      .split("\n")
      .flatMap((path) =>
        [...read(path).matchAll(/\bnpx ((?!--)[\w@/.\\-]*waymark(?![\w-]))/gu)].map(
          ([, name = ""]) => `${path}: ${name.replaceAll("\\", "")}`,
        ),
      );
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((line) => !line.endsWith(` ${manifest.name}`))).toEqual([]);
  });
});
