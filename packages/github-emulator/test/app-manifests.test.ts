import { expect, it } from "vitest";
import { manualClock } from "../src/manual-clock.ts";
import type { Owner } from "../src/model/account.ts";
import { person } from "../src/person/person.ts";
import { ask, scene } from "./ask.ts";

const manifest = {
  name: "Waymark of Ada",
  url: "https://waymark.example.com",
  hook_attributes: { url: "https://waymark.example.com/hooks" },
  redirect_url: "http://localhost:3000/registered",
  setup_url: "https://waymark.example.com/set-up",
  default_permissions: { issues: "write" },
  default_events: ["issues"],
};

async function registration() {
  const clock = manualClock();
  const { emulator } = await scene({ clock });
  const ada = person(emulator.world, "ada");
  const register = (changes: object = {}, owner: Owner = ada.user) =>
    new URL(ada.registerApp({ manifest: JSON.stringify({ ...manifest, ...changes }), state: "x1" }, owner));
  const convert = (code: string | null) => ask(emulator, null, `POST /app-manifests/${code}/conversions`);
  return { clock, emulator, register, convert };
}

it("sends the browser back with a code and the state, and the code brings the App with its secrets once", async () => {
  const { emulator, register, convert } = await registration();
  const back = register();
  expect(back.origin + back.pathname).toBe("http://localhost:3000/registered");
  expect(back.searchParams.get("state")).toBe("x1");
  const { status, body } = await convert(back.searchParams.get("code"));
  expect(status).toBe(201);
  expect(body).toMatchObject({
    slug: "waymark-of-ada",
    name: "Waymark of Ada",
    html_url: `${emulator.url}/apps/waymark-of-ada`,
    permissions: { metadata: "read", issues: "write" },
    events: ["issues"],
    webhook_secret: expect.stringMatching(/^[\da-f]{32}$/u),
    pem: expect.stringContaining("PRIVATE KEY"),
  });
  expect((await convert(back.searchParams.get("code"))).status).toBe(404);
});

it("refuses a code after an hour, and a code that it never gave", async () => {
  const { clock, register, convert } = await registration();
  const back = register();
  await clock.advance(3_600_000);
  expect((await convert(back.searchParams.get("code"))).status).toBe(404);
  expect((await convert("guess")).status).toBe(404);
});

it.each([
  ["a name that is taken", { name: "waymark" }, /taken/u],
  ["the name of another account", { name: "Bob" }, /reserved/u],
  ["a name of 35 characters", { name: "w".repeat(35) }, /name is invalid/u],
  ["no address", { url: undefined }, /url is invalid/u],
  ["a webhook without an address", { hook_attributes: { active: true } }, /hook_attributes/u],
  [
    "eleven callbacks",
    { callback_urls: Array.from({ length: 11 }, () => "https://a.example") },
    /callback_urls/u,
  ],
  ["an unknown level of access", { default_permissions: { issues: "all" } }, /default_permissions/u],
  ["a list of events that is none", { default_events: "issues" }, /default_events/u],
  ["an unknown key", { version: "v1" }, /version/u],
])("refuses %s", async (_what, changes, why) => {
  const { register } = await registration();
  expect(() => register(changes)).toThrow(why);
});

it("registers for an organization only what its owner sends", async () => {
  const { emulator, register } = await registration();
  expect(() => register({}, emulator.world.owner("school"))).not.toThrow();
  expect(() => register({ name: "Another" }, emulator.world.owner("bob"))).toThrow(/does not own/u);
});
