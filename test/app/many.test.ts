/** The files for operators of many processes say the same as the code. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { z } from "zod";
import { listen } from "../../src/app/listen.ts";
import { Metrics } from "../../src/app/metrics.ts";
import { appPages } from "../../src/app/pages.ts";
import { createAppServer, WEBHOOK_PATH } from "../../src/app/server.ts";
import { readSettings, SETTING_NAMES } from "../../src/app/settings.ts";
import { pkcs1 } from "./rsa-key.ts";
import { writtenLog } from "./written-log.ts";

const root = join(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(join(root, name), "utf8");
const NEEDED = { APP_ID: "7", PRIVATE_KEY: pkcs1, WEBHOOK_SECRET: "a long random word" };
/** Longer than the time that running visits get to end. */
const GRACE = 60;

describe("the dashboard", () => {
  const dashboard = z
    .object({
      panels: z.array(z.object({ title: z.string(), targets: z.array(z.object({ expr: z.string() })) })),
    })
    .parse(JSON.parse(read("deploy/grafana.json")));

  it("shows metrics that exist, and each of Waymark's", async () => {
    const metrics = new Metrics({
      sizes: () => Promise.resolve({ pending: 0, running: 0, aside: 0, later: 0 }),
      oldest: () => Promise.resolve(null),
      clock: { now: () => 0 },
    });
    const { body } = await metrics.text();
    const names = [...body.matchAll(/^# TYPE (\w+) /gm)].map(([, name = ""]) => name);
    const shown = dashboard.panels
      .flatMap(({ targets }) => targets)
      .flatMap(({ expr }) => [...expr.matchAll(/\b(?:waymark|process)_\w+/g)])
      .map(([name]) => name.replace(/_(?:bucket|count|sum)$/, ""));
    expect(shown.filter((name) => !names.includes(name))).toEqual([]);
    expect(names.filter((name) => name.startsWith("waymark_") && !shown.includes(name))).toEqual([]);
  });
});

describe("the files for many processes", () => {
  it("give Compose two intakes, two workers and a database that starts first", () => {
    const service = z.object({
      profiles: z.array(z.string()),
      environment: z.record(z.string(), z.unknown()),
      depends_on: z.object({ postgres: z.object({ condition: z.literal("service_healthy") }) }),
      deploy: z.object({ replicas: z.literal(2) }),
      stop_grace_period: z.literal(`${GRACE}s`),
    });
    const { services } = z
      .object({ services: z.object({ intake: service, work: service }).loose() })
      .parse(parse(read("compose.yaml"), { merge: true }));
    for (const [role, { profiles, environment }] of Object.entries({
      intake: services.intake,
      work: services.work,
    })) {
      expect(profiles).toEqual(["many"]);
      const given = { ...environment, PORT: "3000" } as Record<string, string>;
      expect(readSettings({ ...NEEDED, ...given }, root)).toMatchObject({ role });
    }
  });

  it("give Kubernetes roles that exist, and enough time to stop", () => {
    const documents = parseAllDocuments(read("deploy/kubernetes.yaml")).map((one) => one.toJS() as unknown);
    const deployment = z.object({
      kind: z.literal("Deployment"),
      spec: z.object({
        replicas: z.literal(2),
        selector: z.object({ matchLabels: z.record(z.string(), z.string()) }),
        template: z.object({
          metadata: z.object({ labels: z.record(z.string(), z.string()) }),
          spec: z.object({
            terminationGracePeriodSeconds: z.literal(GRACE),
            containers: z.tuple([
              z.object({
                env: z.tuple([z.object({ name: z.literal("WAYMARK_ROLE"), value: z.string() })]),
              }),
            ]),
          }),
        }),
      }),
    });
    const roles = documents.flatMap((one) => {
      const parsed = deployment.safeParse(one);
      if (!parsed.success) return [];
      const { selector, template } = parsed.data.spec;
      expect(template.metadata.labels).toEqual(selector.matchLabels);
      return [template.spec.containers[0].env[0].value];
    });
    expect(roles).toEqual(["intake", "work"]);
    expect(documents).toHaveLength(4);
  });

  it("publish on Kubernetes what people and GitHub ask for, and not what operators ask for", () => {
    const ingress = z.object({
      kind: z.literal("Ingress"),
      spec: z.object({
        rules: z.tuple([
          z.object({
            http: z.object({
              paths: z.array(z.object({ path: z.string(), pathType: z.literal("Exact") })),
            }),
          }),
        ]),
      }),
    });
    const published = parseAllDocuments(read("deploy/kubernetes.yaml")).flatMap((one) => {
      const parsed = ingress.safeParse(one.toJS());
      return parsed.success ? parsed.data.spec.rules[0].http.paths.map(({ path }) => path) : [];
    });
    const pages = Object.keys(appPages(() => null));
    expect(published.toSorted()).toEqual([...pages, WEBHOOK_PATH].toSorted());
  });

  it("give Render the settings that the App needs", () => {
    const { services } = z
      .object({
        services: z.array(
          z.object({
            maxShutdownDelaySeconds: z.literal(GRACE),
            envVars: z.array(z.object({ key: z.string(), value: z.string().optional() })),
          }),
        ),
      })
      .parse(parse(read("deploy/render.yaml")));
    const roles = services.map(({ envVars }) => {
      const named = new Set(envVars.map(({ key }) => key));
      for (const key of [...Object.keys(NEEDED), "DATABASE_URL"]) expect(named).toContain(key);
      return envVars.find(({ key }) => key === "WAYMARK_ROLE")?.value;
    });
    expect(roles).toEqual(["intake", "work"]);
  });

  it("name only settings that the App reads", () => {
    const { services } = z
      .object({
        services: z.record(z.string(), z.object({ environment: z.record(z.string(), z.unknown()) }).loose()),
      })
      .parse(parse(read("compose.yaml"), { merge: true }));
    const named = [
      ...Object.entries(services).flatMap(([name, { environment }]) =>
        name === "postgres" ? [] : Object.keys(environment),
      ),
      ...[...read("deploy/kubernetes.yaml").matchAll(/--from-(?:literal|file)=(\w+)=|name: ([A-Z_]+),/g)].map(
        ([, secret, plain]) => secret ?? plain ?? "",
      ),
      ...[...read("deploy/render.yaml").matchAll(/key: (\w+)/g)].map(([, key = ""]) => key),
    ];
    expect(new Set(named)).toEqual(
      new Set(["HOST", "PORT", "DATABASE_URL", "WAYMARK_ROLE", "APP_ID", "PRIVATE_KEY", "WEBHOOK_SECRET"]),
    );
    const known: readonly string[] = SETTING_NAMES;
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it("use the port that the image listens on", () => {
    const [, port = ""] = /^ENV .*\bPORT=(\d+)/m.exec(read("Dockerfile")) ?? [];
    expect(port).not.toBe("");
    const kubernetes = read("deploy/kubernetes.yaml");
    expect([...kubernetes.matchAll(/containerPort: (\d+)/g)].map(([, given]) => given)).toEqual([port, port]);
    const names = [...kubernetes.matchAll(/(?:\bport|targetPort): (?:\{ name: )?([a-z]+)/g)];
    expect(new Set(names.map(([, name]) => name))).toEqual(new Set(["http"]));
    const compose = read("compose.yaml");
    expect([...compose.matchAll(/"127\.0\.0\.1:[\d-]+:(\d+)"/g)].map(([, inside]) => inside)).toEqual([
      port,
      port,
    ]);
    expect([...compose.matchAll(/^ +PORT: (\d+)/gm)].map(([, given]) => given)).toEqual([port, port]);
  });

  it("ask only paths that a process of either role answers", async () => {
    const probes = [...read("deploy/kubernetes.yaml").matchAll(/(\w+)Probe:\n +httpGet: \{ path: ([^,]+),/g)];
    expect(probes.map(([, kind, path]) => [kind, path])).toEqual([
      ["readiness", "/readyz"],
      ["startup", "/healthz"],
      ["liveness", "/healthz"],
      ["startup", "/healthz"],
      ["liveness", "/healthz"],
    ]);
    const [, render = ""] = /healthCheckPath: (\S+)/.exec(read("deploy/render.yaml")) ?? [];
    expect(render).toBe("/readyz");
    const [, docker = ""] = /PORT\}(\/\w+)`/.exec(read("Dockerfile")) ?? [];
    const server = createAppServer({
      receive: null,
      notReady: () => null,
      metrics: null,
      pages: {},
      onDrop: () => undefined,
      log: writtenLog().log,
    });
    onTestFinished(() => void server.close());
    const port = await listen(server, { host: "127.0.0.1", port: 0 });
    for (const path of [...probes.map(([, , given = ""]) => given), render, docker])
      expect((await fetch(`http://127.0.0.1:${port}${path}`)).status).toBe(200);
  });
});
