/** The built site on loopback, and a browser that sees it. Whatever a page asks of another host is refused and noted. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { promisify } from "node:util";
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type BrowserContextOptions, type Page } from "playwright-core";

const ROOT = path.join(import.meta.dirname, "../..");
const DIST = path.join(ROOT, "docs/.vitepress/dist");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".json": "application/json",
};

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

/** The file in the built site that says which sources it was built from. */
const BUILT_FROM = path.join(DIST, ".built-from");

/** Builds the site as `npm run site` does, unless these sources were built before. */
async function buildSite(): Promise<void> {
  const sources = await hashOfSources();
  if ((await readFile(BUILT_FROM, "utf8").catch(() => null)) === sources) return;
  await promisify(execFile)(
    process.execPath,
    [path.join(ROOT, "node_modules/vitepress/bin/vitepress.js"), "build", "docs"],
    { cwd: ROOT },
  );
  await writeFile(BUILT_FROM, sources);
}

/** What the site is made of. The emulator, the tests and most tools are not in it. */
async function hashOfSources(): Promise<string> {
  const hash = createHash("sha256");
  const folders = ["docs", "src"].map((name) => path.join(ROOT, name));
  const listed = await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  );
  const files = listed
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/\.vitepress[\\/](?:dist|cache|\.temp)/u.test(file));
  for (const file of [...files, path.join(ROOT, "package-lock.json"), path.join(ROOT, "app.yml")].toSorted())
    hash.update(`${file}\n`).update(await readFile(file));
  return hash.digest("hex");
}

/** Serves the built site as GitHub Pages does: below `/waymark/`, without `.html`. */
export async function openSite(): Promise<Site> {
  await buildSite();
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname);
    void find(name.replace(/^\/waymark\//u, "")).then((found) => {
      response.writeHead(found === null ? 404 : 200, { "content-type": found?.type ?? "text/plain" });
      response.end(found?.bytes ?? "not found");
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  const { port } = address;
  const origin = `http://127.0.0.1:${port}`;
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
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function find(name: string): Promise<{ readonly bytes: Buffer; readonly type: string } | null> {
  const wanted = name === "" || name.endsWith("/") ? `${name}index.html` : name;
  for (const candidate of [wanted, `${wanted}.html`]) {
    const file = path.join(DIST, candidate);
    const bytes = file.startsWith(DIST) ? await readFile(file).catch(() => null) : null;
    if (bytes !== null) return { bytes, type: TYPES[path.extname(file)] ?? "application/octet-stream" };
  }
  return null;
}
