/**
 * Takes pictures of the page that the demo writes: each of its sections at 880 and 380 pixels, light and dark, into
 * `screenshots/`, with the views of an organization's board; some of them are the README's pictures in `.github/pictures/`. `npm run screenshots` runs the demo
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

/** `isShown` says which sections are taken, by their ids; `height` is the most of each one that is shown. */
function allShots(
  html: string,
  isShown: (id: string) => boolean,
  height?: number,
): ReadonlyMap<string, Shot> {
  const ids = Array.from(html.matchAll(/<section id="([a-z0-9-]+)">/gu), ([, id = ""]) => id);
  const shots = ids
    .filter(isShown)
    .flatMap((id) =>
      WIDTHS.flatMap((width) =>
        THEMES.map(
          (theme) =>
            [
              `${id}-${width}-${theme}.png`,
              { html, theme, width, section: id, ...(height === undefined ? {} : { height }) },
            ] as const,
        ),
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

async function runDemo(...options: readonly string[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "waymark-demo-"));
  const demo = path.join(ROOT, "tools/demo/main.ts");
  await promisify(execFile)(process.execPath, [demo, "--out", folder, ...options]);
  return folder;
}

/** A board with phases as rows is several screens high. */
const BOARD_HEIGHT = 1_400;

const isOfBoard = (id: string): boolean => /^board(?:-\d+)?$/u.test(id);

async function takeDemo(given: string | undefined): Promise<void> {
  const folder = given ?? (await runDemo());
  // The board of a person needs a token of theirs, so its views come from the story of an organization.
  const boards = given ?? (await runDemo("--owner", "organization"));
  const camera = await openCamera();
  try {
    const html = await readFile(path.join(folder, "index.html"), "utf8");
    await take(camera, readmeShots(html), README_PICTURES);
    await take(
      camera,
      allShots(html, (id) => !isOfBoard(id)),
      ALL_PICTURES,
    );
    await take(
      camera,
      allShots(await readFile(path.join(boards, "index.html"), "utf8"), isOfBoard, BOARD_HEIGHT),
      ALL_PICTURES,
    );
  } finally {
    await camera.close();
    if (given === undefined) {
      for (const made of [folder, boards]) await rm(made, { recursive: true });
    }
  }
}

const given = process.argv[2];
if (given !== "--site") await takeDemo(given);
await mkdir(ALL_PICTURES, { recursive: true });
for await (const [name, picture] of takeSitePictures()) {
  await writeFile(path.join(ALL_PICTURES, name), picture);
  process.stdout.write(`screenshots/${name}\n`);
}
