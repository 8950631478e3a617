/** A headless browser that takes pictures of pages. The pages cannot load anything. */
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser } from "playwright-core";

const ORIGIN = "https://repository.test";

export interface Shot {
  readonly html: string;
  readonly theme: "light" | "dark";
  /** In CSS pixels. */
  readonly width: number;
  /** The CSS selector of the element to show. */
  readonly element: string;
  /** The maximum height of the picture. Default: the whole element. */
  readonly height?: number;
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

async function take(browser: Browser, { html, theme, width, height, element }: Shot): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: { width, height: 100 },
    deviceScaleFactor: SCALE,
    colorScheme: theme,
  });
  try {
    await page.route("**/*", (route) =>
      new URL(route.request().url()).pathname === "/"
        ? route.fulfill({ contentType: "text/html", body: html })
        : route.abort(),
    );
    await page.goto(`${ORIGIN}/`);
    // Chromium cannot take a picture of a very long page.
    await page.addStyleTag({ content: `.page > :not(${element}, :has(${element})) { display: none }` });
    const area = await page.locator(element).boundingBox();
    if (area === null) throw new Error(`The page shows no ${element}.`);
    const clip = { ...area, height: Math.min(area.height, height ?? area.height) };
    return await page.screenshot({ fullPage: true, clip });
  } finally {
    await page.close();
  }
}
