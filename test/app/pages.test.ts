/** The App's pages over HTTP: what a browser gets, and what it cannot change. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { until } from "../until.ts";
import { fakeGitHub, type FakeGitHub } from "./fake-github.ts";
import { runningApp, type AppStory } from "./running-app.ts";

let github: FakeGitHub;
const running: AppStory[] = [];

beforeEach(() => {
  github = fakeGitHub();
});

afterEach(async () => {
  for (const { app, clock } of running.splice(0)) {
    const stopped = app.stop(0);
    await clock.pass(5_000);
    await stopped;
  }
});

async function start(): Promise<AppStory> {
  const story = await runningApp();
  running.push(story);
  return story;
}

const answer = {
  slug: "waymark-of-ada",
  name: "Waymark of Ada",
  html_url: "https://github.com/apps/waymark-of-ada",
};

it("the first page has the install link that GitHub gave, and its headers let nobody frame or script it", async () => {
  github.instead = ({ route }) => (route === "GET /app" ? [200, answer] : null);
  const { url, text } = await start();
  await until(() => expect(text()).toContain("GitHub knows this App"));
  const response = await fetch(url, { headers: { "accept-language": "de" } });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("content-security-policy")).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'$/u,
  );
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  const html = await response.text();
  expect(html).toContain('<a href="https://github.com/apps/waymark-of-ada/installations/new" class="go">');
  expect(html).toContain('<html lang="de">');
});

it("no address but a web address becomes a link", async () => {
  github.instead = ({ route }) =>
    route === "GET /app" ? [200, { ...answer, html_url: "javascript:alert(1)" }] : null;
  const { url, text } = await start();
  await until(() => expect(text()).toContain("GitHub knows this App"));
  expect(await (await fetch(url)).text()).not.toContain("javascript:");
});

it("the page after installing is the same whatever its query says", async () => {
  const { url } = await start();
  const plain = await (await fetch(`${url}/set-up`)).text();
  const query = "installation_id=7&setup_action=install&state=%3Cscript%3E";
  expect(await (await fetch(`${url}/set-up?${query}`)).text()).toBe(plain);
  expect((await fetch(`${url}/set-up`, { method: "POST" })).status).toBe(405);
});
