/** The App's pages in a real browser: they work for everybody, and an operator registers an App with the keyboard alone. */
import { createServer } from "node:http";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { person, startEmulator } from "github-emulator";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { listen } from "../../src/app/listen.ts";
import { sendPage } from "../../src/app/pages.ts";
import { readTemplate } from "../../src/app/registration/manifest.ts";
import { register } from "../../src/app/registration/register.ts";
import { readPlace } from "../../src/app/settings.ts";
import { openFetch } from "../../src/machine/open-fetch.ts";
import { systemClock } from "../../src/machine/system-clock.ts";
import { APP_PAGES } from "../../tools/screenshots/app-pages.ts";
import { writtenLog } from "../app/written-log.ts";
import { noteChecked } from "../checked-requests.ts";
import { until } from "../until.ts";
import { openBrowser, type TestBrowser } from "./open-browser.ts";
import { faultsOf } from "./page-faults.ts";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
});

/** Serves each page with the headers of the App, below its name. */
async function servePages(): Promise<string> {
  const server = createServer((request, response) => {
    const page = APP_PAGES.get((request.url ?? "").slice(1));
    if (page === undefined) response.writeHead(404).end();
    else sendPage(response, 200, page);
  });
  const port = await listen(server, { host: "127.0.0.1", port: 0 });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${port}`;
}

test("no page of the App has a serious fault for anybody, light and dark, at 380 and at 1280 px", async () => {
  const origin = await servePages();
  const { page, errors, away } = await browser.open(`${origin}/app-home`);
  const found = await faultsOf(page, [...APP_PAGES.keys()], {
    show: async (name) => void (await page.goto(`${origin}/${name}`)),
    within: () => "html",
  });
  expect(found).toEqual([]);
  // A browser asks each server for an icon.
  expect(errors.filter((text) => !text.includes("404"))).toEqual([]);
  expect(away).toEqual([]);
});

test("an operator registers an App with the keyboard alone, and the browser lets the forms go only where they should", async () => {
  const github = await startEmulator();
  github.createUser("olga");
  const olga = person(github.world, "olga");
  const directory = await mkdtemp(join(tmpdir(), "waymark-registration-"));
  onTestFinished(async () => {
    await github.close();
    noteChecked(github);
    github.assertSupported();
    await rm(directory, { recursive: true });
  });
  const told: string[] = [];
  const appYml = await readFile(new URL("../../app.yml", import.meta.url), "utf8");
  const registered = register({
    place: readPlace({ HOST: "127.0.0.1", PORT: "0", GHE_HOST: github.host, GHE_PROTOCOL: "http" }),
    template: readTemplate(appYml),
    envFile: join(directory, ".env"),
    send: openFetch(),
    clock: systemClock,
    log: writtenLog("info").log,
    tell: (line) => void told.push(line),
  });
  const url = await until(() => /http:\S+/u.exec(told[0] ?? "")?.[0] ?? Promise.reject(new Error("not yet")));
  const { page, away } = await browser.open(url, {
    // GitHub's page for a new App, where Olga presses the button.
    instead: {
      from: `${github.url}/settings/apps/new`,
      answer: async (route) => {
        const manifest = new URLSearchParams(route.request().postData() ?? "").get("manifest") ?? "";
        const state = new URL(route.request().url()).searchParams.get("state") ?? "";
        const back = olga.registerApp({ manifest, state }, olga.user);
        await route.fulfill({
          body: `<a href="${back.replaceAll("&", "&amp;")}">Create</a>`,
          contentType: "text/html",
        });
      },
    },
  });
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  // The button of GitHub comes first, and then the details with the form.
  await press("Tab", "Tab", "Enter", "Tab", "ControlOrMeta+A");
  await page.keyboard.type("Waymark of Olga");
  await press("Tab", "Tab");
  await page.keyboard.type("https://smee.io/abc");
  await press("Enter");
  await page.getByText("Name: Waymark of Olga. Owner: your own account.").waitFor();
  await page.getByText("https://smee.io/abc", { exact: true }).waitFor();
  await press("Tab", "Enter");
  await page.getByRole("link", { name: "Create" }).waitFor();
  await press("Tab", "Enter");
  await page.getByRole("heading", { name: "Waymark of Olga is registered" }).waitFor();
  await press("Tab");
  expect(await page.locator(":focus").getAttribute("href")).toBe(
    `${github.url}/apps/waymark-of-olga/installations/new`,
  );
  const {
    APP_ID: _id,
    PORT: _port,
    PRIVATE_KEY: _key,
    WEBHOOK_SECRET: _secret,
    ...others
  } = await registered;
  expect(others).toEqual({ WEBHOOK_PROXY_URL: "https://smee.io/abc" });
  expect(away).toEqual([]);
});
