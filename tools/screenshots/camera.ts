/** A headless browser that takes pictures of pages. The pages can only load the given files. */
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser } from "playwright-core";

const ORIGIN = "https://repository.test";

export interface Shot {
  readonly html: string;
  /** The files that the page may load, by path from the repository's root. */
  readonly files: ReadonlyMap<string, string>;
  readonly theme: "light" | "dark";
  /** In CSS pixels. */
  readonly width: number;
  /** The maximum height of the picture. Default: the whole page. */
  readonly height?: number;
  /** The CSS selector of the element to show. Default: the whole page. */
  readonly element?: string;
}

export interface Camera {
  take(shot: Shot): Promise<Buffer>;
  close(): Promise<void>;
}

/** Sharp enough for most screens, and small enough for the repository. */
const SCALE = 1.5;

/** Starts Chromium from the npm package. It is built for Linux on x64. */
export async function openCamera(): Promise<Camera> {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    // The package's own arguments are for one kind of host, and Chromium crashes with them on others. Containers have
    // no sandbox.
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
