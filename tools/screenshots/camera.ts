/** A headless browser that takes pictures of pages. The pages cannot load anything. */
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser } from "playwright-core";

const ORIGIN = "https://repository.test";

export interface Shot {
  readonly html: string;
  readonly theme: "light" | "dark";
  /** In CSS pixels. */
  readonly width: number;
  /** The id of the section to show. */
  readonly section: string;
  /** Whether only its picture is shown. */
  readonly onlyPicture?: boolean;
  /** The maximum height. Default: the whole section. */
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
    // no sandbox, and little shared memory.
    args: ["--no-sandbox", "--font-render-hinting=none", "--disable-gpu", "--disable-dev-shm-usage"],
  });
  return { take: (shot) => take(browser, shot), close: () => browser.close() };
}

async function take(browser: Browser, shot: Shot): Promise<Buffer> {
  const { html, theme, width, height, section, onlyPicture = false } = shot;
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
    const cut = height === undefined ? "" : `#${section} { max-height: ${height}px; overflow: hidden }`;
    await page.addStyleTag({ content: `.page > :not(#${section}) { display: none } ${cut}` });
    const area = await page.locator(`#${section}${onlyPicture ? " img" : ""}`).boundingBox();
    if (area === null) throw new Error(`The page has no section ${section}.`);
    const clip = { ...area, height: Math.min(area.height, height ?? area.height) };
    return await page.screenshot({ fullPage: true, clip });
  } finally {
    await page.close();
  }
}
