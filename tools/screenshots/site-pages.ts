/** Takes pictures of the site's own pages and of the pages that the App serves, at 1280 and 380 pixels, light and dark. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser, type Page } from "playwright-core";
import { APP_PAGES } from "./app-pages.ts";
import { sampleCohort } from "./sample-cohort.ts";
import { serveSite } from "./serve-site.ts";

/** In CSS pixels; a longer page is cut. */
const HEIGHT = 1400;
const COHORT = "https://raw.githubusercontent.com/school/course/HEAD/cohort.json";

interface Look {
  readonly width: number;
  readonly theme: "light" | "dark";
}

const LOOKS: readonly Look[] = [1280, 380].flatMap((width) => [
  { width, theme: "light" },
  { width, theme: "dark" },
]);

interface SitePage {
  readonly name: string;
  readonly path: string;
  /** What to wait for or to press before the picture. */
  readonly ready: (page: Page) => Promise<unknown>;
}

const TOOLS: readonly SitePage[] = [
  {
    name: "site-playground",
    path: "playground#example-phases-with-topics",
    ready: (page) => page.getByRole("checkbox").first().waitFor(),
  },
  {
    name: "site-playground-progress",
    path: "playground#example-phases-with-topics",
    ready: async (page) => {
      await page.getByRole("checkbox").first().check();
      await page.getByRole("tab", { name: "progress.md" }).click();
      await page.locator(".wm-markdown img").first().waitFor();
    },
  },
  ...["Issues", "Board", "Next step"].map((panel) => ({
    name: `site-playground-${panel.toLowerCase().replace(" ", "-")}`,
    path: "playground#example-a-config-with-a-pace",
    ready: async (page: Page) => {
      await page.getByRole("checkbox").first().waitFor();
      await page.getByRole("tab", { name: panel }).click();
    },
  })),
  {
    name: "site-cohort",
    path: "cohort#school/course",
    ready: (page) => page.getByText("20 learners:").waitFor(),
  },
  {
    name: "site-cohort-heat",
    path: "cohort#school/course",
    ready: (page) => page.getByRole("tab", { name: "Heat map" }).click(),
  },
  {
    name: "site-without-the-app",
    path: "without-the-app",
    ready: (page) => page.getByLabel("Your fork").fill("ada/web-roadmap"),
  },
];

/** The pages of text, by their Markdown. */
async function textPages(): Promise<readonly SitePage[]> {
  const files = await readdir(path.join(import.meta.dirname, "../../docs"));
  const names = files.flatMap((file) => /^(\w[\w-]*)\.md$/u.exec(file)?.[1] ?? []);
  return names
    .filter((name) => !TOOLS.some((tool) => tool.path.startsWith(name)))
    .map((name) => ({
      name: `site-${name}`,
      path: name === "index" ? "" : name,
      ready: (page) => page.locator("h1").first().waitFor(),
    }));
}

/** Each picture with its file name. */
export async function* takeSitePictures(): AsyncGenerator<readonly [name: string, picture: Buffer]> {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ["--no-sandbox", "--font-render-hinting=none", "--disable-gpu", "--disable-dev-shm-usage"],
  });
  const site = await serveSite();
  const pages = [...(await textPages()), ...TOOLS];
  try {
    for (const look of LOOKS) {
      const end = `${look.width}-${look.theme}.png`;
      for (const { name, path: at, ready } of pages)
        yield [
          `${name}-${end}`,
          await take(browser, look, async (page) => {
            await page.route(COHORT, (route) =>
              route.fulfill({ json: sampleCohort(), headers: { "access-control-allow-origin": "*" } }),
            );
            await page.goto(`${site.origin}/waymark/${at}`);
            await ready(page);
          }),
        ];
      for (const [name, { html }] of APP_PAGES)
        yield [`${name}-${end}`, await take(browser, look, (page) => page.setContent(html))];
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

async function take(
  browser: Browser,
  { width, theme }: Look,
  open: (page: Page) => Promise<unknown>,
): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: { width, height: 700 },
    colorScheme: theme,
    reducedMotion: "reduce",
  });
  try {
    await open(page);
    await page.evaluate("scrollTo(0, 0)");
    const height = await page.evaluate<number>("document.documentElement.scrollHeight");
    return await page.screenshot({
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(height, HEIGHT) },
    });
  } finally {
    await page.close();
  }
}
