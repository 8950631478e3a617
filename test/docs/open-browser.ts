/** A browser for the tests of pages. Whatever a page requests from another host is refused and noted. */
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type BrowserContextOptions, type Page, type Route } from "playwright-core";

export interface TestBrowser {
  readonly open: (url: string, options?: OpenOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** The answers of other hosts, by address. All other requests to them are refused. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Answers the other hosts' addresses that begin with `from`. */
  readonly instead?: { readonly from: string; readonly answer: (route: Route) => Promise<void> };
}

export interface OpenPage {
  readonly page: Page;
  /** What went wrong in it: errors, and what its security policy refused. */
  readonly errors: readonly string[];
  /** The addresses on other hosts that it asked for. */
  readonly away: readonly string[];
}

/** In milliseconds. Only for a page that hangs: beside other tests on a busy machine, 30 s are sometimes too short. */
const TIMEOUT = 100_000;

export async function openBrowser(): Promise<TestBrowser> {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ["--no-sandbox"],
  });
  return {
    open: async (address, { answers = {}, instead, ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      context.setDefaultTimeout(TIMEOUT);
      const page = await context.newPage();
      const { origin } = new URL(address);
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
          if (instead !== undefined && url.startsWith(instead.from)) return instead.answer(route);
          away.push(url);
          const body = answers[url];
          if (body === undefined) return route.abort();
          return route.fulfill({ body, headers: { "access-control-allow-origin": "*" } });
        },
      );
      await page.goto(address);
      return { page, errors, away };
    },
    close: () => browser.close(),
  };
}
