/** The built site on loopback, and a browser that sees it. Whatever a page asks of another host is refused and noted. */
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type BrowserContextOptions, type Page } from "playwright-core";
import { serveSite } from "../../tools/screenshots/serve-site.ts";

export interface Site {
  /** Opens a page of the site, such as `playground`. */
  readonly open: (name: string, options?: OpenOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** The answers of other hosts, by address. All other requests to them are refused. */
  readonly answers?: Readonly<Record<string, string>>;
}

export interface OpenPage {
  readonly page: Page;
  /** What went wrong in it: errors, and what its security policy refused. */
  readonly errors: readonly string[];
  /** The addresses on other hosts that it asked for. */
  readonly away: readonly string[];
}

/** Opens the site and a browser. */
export async function openSite(): Promise<Site> {
  const { origin, close } = await serveSite();
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ["--no-sandbox"],
  });
  return {
    open: async (name, { answers = {}, ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const errors: string[] = [];
      const away: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      page.on("console", (said) => {
        if (said.type() === "error") errors.push(said.text());
      });
      await page.route(
        (url) => url.origin !== origin && url.protocol.startsWith("http"),
        (route) => {
          const url = route.request().url();
          away.push(url);
          const body = answers[url];
          if (body === undefined) return route.abort();
          return route.fulfill({ body, headers: { "access-control-allow-origin": "*" } });
        },
      );
      await page.goto(`${origin}/waymark/${name}`);
      return { page, errors, away };
    },
    close: async () => {
      await browser.close();
      await close();
    },
  };
}
