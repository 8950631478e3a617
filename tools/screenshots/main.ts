/**
 * Creates the README's pictures from the output of the demo. `npm run screenshots` runs the demo first; `npm run
 * screenshots -- DIR` uses the output that is already in DIR.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { readBoxes } from "../../src/markdown/boxes.ts";
import { labelsFor, TRACKING_LABEL } from "../../src/model/labels.ts";
import { openCamera, type Shot } from "./camera.ts";
import { readDemoResult, type DemoIssue, type DemoResult } from "./demo-result.ts";
import { markdownHtml } from "./markdown-html.ts";
import { filePage, issuePage, picturePage } from "./page.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const PICTURES = path.join(ROOT, ".github/pictures");
/** The width of a README's text on GitHub, in CSS pixels. */
const WIDTH = 880;

/** All pictures by file name. */
async function shots(demo: DemoResult): Promise<ReadonlyMap<string, Shot>> {
  const { files, issues } = demo;
  const progress = filePage(await markdownHtml(demo.progress, null));
  const badge = picturePage(".github/waymark/badge.svg");
  const topic = issues.find(({ state, body }) => state === "open" && readBoxes(body).length > 2);
  const tracking = issues.find(({ labels }) => labels.includes(TRACKING_LABEL));
  const base = { files, theme: "light", width: WIDTH } as const;
  return new Map<string, Shot>([
    ["progress-light.png", { ...base, html: progress, height: 1000 }],
    ["progress-dark.png", { ...base, html: progress, height: 1000, theme: "dark" }],
    ["badge.png", { ...base, html: badge, element: "img" }],
    ["issue.png", { ...base, html: await issueHtml(topic, "a topic with three boxes", demo) }],
    ["board.png", { ...base, html: await issueHtml(tracking, "the tracking issue", demo), height: 1200 }],
  ]);
}

async function issueHtml(
  issue: DemoIssue | undefined,
  what: string,
  { issues }: DemoResult,
): Promise<string> {
  if (issue === undefined) throw new Error(`The demo's issues.json holds no ${what}.`);
  const titles = new Map(issues.map(({ number, title }) => [number, title]));
  const color = new Map(ALL_LABELS.map((label) => [label.name, label.color]));
  return issuePage(await markdownHtml(issue.body, titles), {
    number: issue.number,
    title: issue.title,
    closed: issue.state === "closed",
    labels: issue.labels.map((name) => ({ name, color: color.get(name) ?? "8a8f98" })),
  });
}

const ALL_LABELS = labelsFor(
  (["topic", "project", "skill"] as const).map((kind) => ({
    id: kind,
    kind,
    title: kind,
    parts: [],
    links: [],
    detail: "",
    optional: true,
    done: false,
    phase: null,
    line: 1,
  })),
);

async function runDemo(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "waymark-demo-"));
  await promisify(execFile)(process.execPath, [path.join(ROOT, "tools/demo/main.ts"), "--out", folder]);
  return folder;
}

const given = process.argv[2];
const folder = given ?? (await runDemo());
const camera = await openCamera();
try {
  await mkdir(PICTURES, { recursive: true });
  for (const [name, shot] of await shots(await readDemoResult(folder))) {
    await writeFile(path.join(PICTURES, name), await camera.take(shot));
    process.stdout.write(`.github/pictures/${name}\n`);
  }
} finally {
  await camera.close();
  if (given === undefined) await rm(folder, { recursive: true });
}
