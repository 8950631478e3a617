/** A headless browser that takes pictures of pages and lets them load nothing but the files given. */
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser } from "playwright-core";

const ORIGIN = "https://repository.test";

export interface Shot {
  readonly html: string;
  /** What the page may load, by path from the repository's root. */
  readonly files: ReadonlyMap<string, string>;
  readonly theme: "light" | "dark";
  /** In CSS pixels. */
  readonly width: number;
  /** How much of the page's height to take at most; all where it is not given. */
  readonly height?: number;
  /** The element to take, by CSS selector; the whole page where it is not given. */
  readonly element?: string;
}

export interface Camera {
  take(shot: Shot): Promise<Buffer>;
  close(): Promise<void>;
}

/** Sharp on most screens, and small enough to keep in the repository. */
const SCALE = 1.5;

/** Starts the Chromium that comes from npm, which is one for Linux on x64. */
export async function openCamera(): Promise<Camera> {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    // Its own arguments are for one kind of host and crash on others. In a container there is no sandbox to be had.
    args: ["--no-sandbox", "--font-render-hinting=none"],
  });
  return { take: (shot) => take(browser, shot), close: () => browser.close() };
}

async function take(browser: Browser, { html, files, theme, width, height, element }: Shot): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: { width, height: 100 },
    deviceScaleFactor: SCALE,
    colorScheme: theme,
  });
  try {
    await page.route("**/*", (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      if (path === "") return route.fulfill({ contentType: "text/html", body: html });
      const text = files.get(path);
      return text === undefined ? route.abort() : route.fulfill({ contentType: "image/svg+xml", body: text });
    });
    await page.goto(`${ORIGIN}/`);
    if (element !== undefined) return await page.locator(element).screenshot();
    if (height === undefined) return await page.screenshot({ fullPage: true });
    return await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } });
  } finally {
    await page.close();
  }
}
