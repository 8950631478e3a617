/** Builds the site and serves it as GitHub Pages does: on loopback, below `/waymark/`, without `.html`. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { promisify } from "node:util";

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

export interface ServedSite {
  /** Such as `http://127.0.0.1:4173`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Builds the site if these sources were not built before, and serves it until it is closed. */
export async function serveSite(): Promise<ServedSite> {
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
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
    },
  };
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

async function find(name: string): Promise<{ readonly bytes: Buffer; readonly type: string } | null> {
  const wanted = name === "" || name.endsWith("/") ? `${name}index.html` : name;
  for (const candidate of [wanted, `${wanted}.html`]) {
    const file = path.join(DIST, candidate);
    const bytes = file.startsWith(DIST) ? await readFile(file).catch(() => null) : null;
    if (bytes !== null) return { bytes, type: TYPES[path.extname(file)] ?? "application/octet-stream" };
  }
  return null;
}
