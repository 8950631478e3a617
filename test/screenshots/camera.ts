/** A headless browser that takes pictures of pages and lets them load nothing but the files given. */
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser } from "playwright-core";

const ORIGIN = "https://repository.test";

export interface Shot {
  readonly html: string;
  /** What the page may load, by path from the repository's root. */
  readonly files: ReadonlyMap<string, string>;
  readonly theme: "light" | "dark";
  /** In CSS pixels; the height is the page's own. */
  readonly width: number;
  /** The element to take, by CSS selector; the whole page where it is not given. */
  readonly element?: string;
}

export interface Camera {
  take(shot: Shot): Promise<Buffer>;
  close(): Promise<void>;
}

/** Starts the browser. `executable` is another Chromium than the one that comes from npm. */
export async function openCamera(executable?: string): Promise<Camera> {
  const browser = await playwright.launch({
    executablePath: executable ?? (await chromium.executablePath()),
    // Its own arguments are for one kind of host and crash on others. In a container there is no sandbox to be had.
    args: ["--no-sandbox", "--font-render-hinting=none"],
  });
  return { take: (shot) => take(browser, shot), close: () => browser.close() };
}

async function take(browser: Browser, { html, files, theme, width, element }: Shot): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: { width, height: 100 },
    deviceScaleFactor: 2,
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
    return await page.screenshot({ fullPage: true });
  } finally {
    await page.close();
  }
}
