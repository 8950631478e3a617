/** An operator registers a GitHub App for a server without settings, and the App then sets a learner's fork up. */
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { manualClock, person, startEmulator, type EmulatorOptions } from "github-emulator";
import { readTemplate } from "../../src/app/registration/manifest.ts";
import { register } from "../../src/app/registration/register.ts";
import { readPlace, readSettings } from "../../src/app/settings.ts";
import { startApp } from "../../src/app/start-app.ts";
import { openVisit } from "../../src/app/visit.ts";
import { openFetch } from "../../src/machine/open-fetch.ts";
import { systemClock } from "../../src/machine/system-clock.ts";
import { parse } from "../../src/roadmap/parse.ts";
import { noteChecked } from "../checked-requests.ts";
import { writtenLog } from "../app/written-log.ts";
import { until } from "../until.ts";
import { SMALL_ROADMAP } from "./stage.ts";

const APP_YML = await readFile(new URL("../../app.yml", import.meta.url), "utf8");

interface Given extends EmulatorOptions {
  readonly dotEnv?: string;
}

/** A server without settings beside an emulated GitHub with one operator. */
async function openServer({ dotEnv, ...options }: Given = {}) {
  const github = await startEmulator(options);
  github.createUser("olga");
  const directory = await mkdtemp(join(tmpdir(), "waymark-registration-"));
  const envFile = join(directory, ".env");
  if (dotEnv !== undefined) await writeFile(envFile, dotEnv, { mode: 0o644 });
  const told: string[] = [];
  const environment = { HOST: "127.0.0.1", PORT: "0", GHE_HOST: github.host, GHE_PROTOCOL: "http" };
  const written = writtenLog("trace");
  const registered = register({
    place: readPlace(environment),
    template: readTemplate(APP_YML),
    envFile,
    send: openFetch(),
    clock: options.clock ?? systemClock,
    log: written.log,
    tell: (line) => void told.push(line),
  });
  const link = await until(
    () => /http:\S+/u.exec(told[0] ?? "")?.[0] ?? Promise.reject(new Error("not yet")),
  );
  onTestFinished(async () => {
    await github.close();
    noteChecked(github);
    github.assertSupported();
    await rm(directory, { recursive: true });
  });
  const { origin: url, searchParams } = new URL(link);
  const word = searchParams.get("word") ?? "";
  expect(told[1]).toContain(`word: ${word}`);
  return {
    github,
    olga: person(github.world, "olga"),
    url,
    link,
    word,
    envFile,
    registered,
    environment,
    written,
  };
}

/** Ends a registration that a test did not finish. */
type Server = Awaited<ReturnType<typeof openServer>>;

const pageAt = async (url: string, init?: RequestInit) => {
  const response = await fetch(url, init);
  return { status: response.status, headers: response.headers, html: await response.text() };
};

const unescaped = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** What a press of "Register on GitHub" sends, or null if there is no such button. */
function offerIn(html: string): { readonly manifest: string; readonly action: URL } | null {
  const manifest = /name="manifest" value="([^"]*)"/u.exec(html)?.[1];
  const action = /<form method="post" action="(http[^"]*)"/u.exec(html)?.[1];
  if (manifest === undefined || action === undefined) return null;
  return { manifest: unescaped(manifest), action: new URL(unescaped(action)) };
}

function pressed({ olga }: Server, html: string, name?: string): string {
  const offer = offerIn(html);
  if (offer === null) throw new Error(`There is no button:\n${html}`);
  const state = offer.action.searchParams.get("state") ?? "";
  return olga.registerApp(
    { manifest: offer.manifest, state, ...(name !== undefined && { name }) },
    olga.user,
  );
}

/** Registers with one press, so that the server of a test ends. */
async function finish(server: Server): Promise<void> {
  await pageAt(pressed(server, (await pageAt(server.link)).html));
  await server.registered;
}

const form = (fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) => ({
  method: "POST",
  body: new URLSearchParams(fields),
  headers,
});

test("one press registers the App, and it sets a fork up without a new start", async () => {
  const server = await openServer({ dotEnv: "# mine\nLOG_LEVEL=warn\nAPP_ID=\n" });
  const { github, url, link, envFile, registered, environment, written } = server;
  const first = await pageAt(link);
  expect(first.html).toContain("<h1>Register your GitHub App</h1>");
  expect(offerIn(first.html)?.action.pathname).toBe("/settings/apps/new");
  const back = pressed(server, first.html, "Waymark of Olga");
  const last = await pageAt(back);
  expect(last.html).toContain(`href="${github.url}/apps/waymark-of-olga/installations/new"`);
  const values = await registered;

  const env = await readFile(envFile, "utf8");
  expect((await stat(envFile)).mode & 0o777).toBe(0o600);
  const secret = values.WEBHOOK_SECRET;
  expect(env).toBe(
    `# mine\nLOG_LEVEL=warn\nAPP_ID=${values.APP_ID}\nPRIVATE_KEY=${values.PRIVATE_KEY}\nWEBHOOK_SECRET=${secret}\n`,
  );
  for (const hidden of [secret, values.PRIVATE_KEY, new URL(back).searchParams.get("code") ?? "-"]) {
    expect(written.text()).not.toContain(hidden);
    expect(last.html).not.toContain(hidden);
  }

  const settings = readSettings({ ...environment, ...values }, import.meta.dirname);
  const { log, text } = writtenLog("info", [secret]);
  const app = await startApp({
    settings,
    openVisit: (tools) => openVisit(tools, (document, options) => Promise.resolve(parse(document, options))),
    clock: systemClock,
    log,
  });
  onTestFinished(async () => void (await app.stop(1_000)));
  github.createUser("author");
  github.createUser("ada");
  github.createRepository({ owner: "author", name: "roadmap", files: { "README.md": SMALL_ROADMAP } });
  github.fork({ source: "author/roadmap", owner: "ada" });
  const ada = person(github.world, "ada");
  const fork = github.world.repository("ada/roadmap");
  ada.enableIssues(fork);
  const [made] = github.world.apps.values();
  if (made === undefined) throw new Error("GitHub has no App");
  expect(made.setupUrl).toBe(`${url}/set-up`);
  ada.install(made, ada.user, [fork]);
  await until(() => expect(text()).toContain('"msg":"visited"'));
  const titles = github
    .repository("ada/roadmap")
    .issues()
    .map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(["Variables", "Functions", "Modules"]));
  await github.settle();
});

test("without the word on the terminal nobody registers, not even somebody who seems to be on this machine", async () => {
  const server = await openServer();
  const { url, word } = server;
  // A proxy on this machine, as nginx is without settings: its address and host are those of a browser here.
  const asked = await pageAt(url);
  expect(asked.html).toContain('name="word"');
  const posted = await pageAt(`${url}/register`, form({ name: "Mine" }));
  const wrong = await pageAt(`${url}/register`, form({ word: "guess" }));
  const wrongLink = await pageAt(`${url}/?word=guess`);
  expect([posted.status, wrong.status, wrongLink.status]).toEqual([403, 403, 403]);
  for (const { html } of [asked, posted, wrong, wrongLink]) {
    expect(offerIn(html)).toBeNull();
    expect(html).not.toContain(word);
  }
  for (const { html } of [wrong, wrongLink]) expect(html).toContain("This word is wrong.");
  const right = await pageAt(`${url}/register`, form({ word }));
  expect(offerIn(right.html)).not.toBeNull();
  await finish(server);
  expect(server.written.text()).not.toContain(word);
});

test("the code of GitHub is not used while .env cannot be replaced, and the page says what to do", async () => {
  const server = await openServer();
  const { github, link, envFile, registered } = server;
  const back = pressed(server, (await pageAt(link)).html);
  // A file that is mounted by itself cannot be replaced either.
  await mkdir(envFile);
  const refused = await pageAt(back);
  expect(refused.status).toBe(500);
  expect(refused.html).toContain(".env cannot be written (EISDIR).");
  expect(github.requests).toEqual([]);
  await rm(envFile, { recursive: true });
  expect((await pageAt(back)).status).toBe(200);
  expect(await readFile(envFile, "utf8")).toContain(`APP_ID=${(await registered).APP_ID}`);
});

test("a page of somebody else cannot use the operator's browser", async () => {
  const server = await openServer();
  const { url, word } = server;
  const foreign = await pageAt(
    `${url}/register`,
    form({ name: "Mine", word }, { origin: "https://evil.example" }),
  );
  expect([foreign.status, offerIn(foreign.html)]).toEqual([403, null]);
  expect(foreign.html).toContain("let it send the browser&#39;s Host header");
  const brought = await pageAt(`${url}/registered?code=0123&state=guess`);
  expect(brought.status).toBe(400);
  expect(brought.html).toContain("does not belong to a registration");
  expect(server.github.requests).toEqual([]);
  await finish(server);
});

test("a code works once, within an hour, and the page says so", async () => {
  const clock = manualClock();
  const server = await openServer({ clock });
  const { link, github, envFile } = server;
  const back = pressed(server, (await pageAt(link)).html, "First");
  await clock.advance(3_600_000);
  expect((await pageAt(back)).html).toContain("does not belong to a registration");
  const again = new URL(pressed(server, (await pageAt(link)).html, "Second"));
  github.world.manifestCodes.clear();
  const refused = await pageAt(again.href);
  expect(refused.status).toBe(502);
  expect(refused.html).toContain("A code works once, within an hour.");
  await expect(stat(envFile)).rejects.toThrow("ENOENT");
  await finish(server);
});

test("hostile wishes stay text, and are refused with what to write instead", async () => {
  const server = await openServer();
  const { url, word } = server;
  const evil = `"><script>alert(1)</script>`;
  const { html, headers } = await pageAt(
    `${url}/register`,
    form({ word, name: "w".repeat(35), address: evil, proxy: "smee.io", organization: "a/b?c" }),
  );
  expect(offerIn(html)).toBeNull();
  expect(html).not.toContain("<script");
  for (const said of ["35 characters", "without a path", "https://smee.io/abc", "its address on GitHub"])
    expect(html).toContain(said);
  expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  const organization = await pageAt(
    `${url}/register`,
    form({ word, organization: "school", proxy: "https://smee.io/abc" }),
  );
  const offer = offerIn(organization.html);
  expect(offer?.action.pathname).toBe("/organizations/school/settings/apps/new");
  expect(JSON.parse(offer?.manifest ?? "{}")).toMatchObject({
    hook_attributes: { url: "https://smee.io/abc", active: true },
    redirect_url: `${url}/registered`,
  });
  await finish(server);
});
