/**
 * Takes pictures of the page that the demo writes: each of its sections at 880 and 380 pixels, light and dark, into
 * `screenshots/`; some of them are the README's pictures in `.github/pictures/`. `npm run screenshots` runs the demo
 * first; `npm run screenshots -- DIR` uses the page that `npm run demo -- --out DIR` wrote. Then it takes pictures of the
 * site and of the App's pages, at 1280 and 380 pixels; `npm run screenshots -- --site` takes only these.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { takeSitePictures } from "./site-pages.ts";
import { openCamera, type Camera, type Shot } from "./camera.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const README_PICTURES = path.join(ROOT, ".github/pictures");
const ALL_PICTURES = path.join(ROOT, "screenshots");
/** In CSS pixels: the width of a README's text on GitHub, and a phone. */
const WIDTHS = [880, 380];
const THEMES = ["light", "dark"] as const;

/** The README's pictures by file name. */
function readmeShots(html: string): ReadonlyMap<string, Shot> {
  const base = { html, theme: "light", width: 880 } as const;
  return new Map<string, Shot>([
    ["progress-light.png", { ...base, section: "progress", height: 1000 }],
    ["progress-dark.png", { ...base, section: "progress", height: 1000, theme: "dark" }],
    ["badge.png", { ...base, section: "badge", onlyPicture: true }],
    ["issue.png", { ...base, section: "topic" }],
    ["pinned.png", { ...base, section: "pinned" }],
  ]);
}

function allShots(html: string): ReadonlyMap<string, Shot> {
  const ids = Array.from(html.matchAll(/<section id="([a-z-]+)">/gu), ([, id = ""]) => id);
  const shots = ids.flatMap((id) =>
    WIDTHS.flatMap((width) =>
      THEMES.map((theme) => [`${id}-${width}-${theme}.png`, { html, theme, width, section: id }] as const),
    ),
  );
  return new Map<string, Shot>(shots);
}

async function take(camera: Camera, shots: ReadonlyMap<string, Shot>, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, shot] of shots) {
    await writeFile(path.join(folder, name), await camera.take(shot));
    process.stdout.write(`${path.relative(ROOT, path.join(folder, name))}\n`);
  }
}

async function runDemo(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "waymark-demo-"));
  await promisify(execFile)(process.execPath, [path.join(ROOT, "tools/demo/main.ts"), "--out", folder]);
  return folder;
}

async function takeDemo(given: string | undefined): Promise<void> {
  const folder = given ?? (await runDemo());
  const camera = await openCamera();
  try {
    const html = await readFile(path.join(folder, "index.html"), "utf8");
    await take(camera, readmeShots(html), README_PICTURES);
    await take(camera, allShots(html), ALL_PICTURES);
  } finally {
    await camera.close();
    if (given === undefined) await rm(folder, { recursive: true });
  }
}

const given = process.argv[2];
if (given !== "--site") await takeDemo(given);
await mkdir(ALL_PICTURES, { recursive: true });
for await (const [name, picture] of takeSitePictures()) {
  await writeFile(path.join(ALL_PICTURES, name), picture);
  process.stdout.write(`screenshots/${name}\n`);
}
