import { createPrivateKey, generateKeyPairSync, sign } from "node:crypto";
import { describe, expect, it } from "vitest";
import { suspendInstallation, uninstallApp } from "../src/changes/apps.ts";
import { manualClock } from "../src/manual-clock.ts";
import { onTheWebsite } from "../src/model/token.ts";
import { ask, query, scene } from "./ask.ts";

function jwt(id: number, privateKey: string, now: number, claims: Record<string, unknown> = {}): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const seconds = Math.floor(now / 1000);
  const payload = { iss: id, iat: seconds - 30, exp: seconds + 300, ...claims };
  const head = `${encode({ alg: "RS256", typ: "JWT" })}.${encode(payload)}`;
  const signature = sign("RSA-SHA256", Buffer.from(head), createPrivateKey(privateKey));
  return `${head}.${signature.toString("base64url")}`;
}

describe("an App's JWT", () => {
  it("shows the App and its installations, and buys a token for an hour", async () => {
    const clock = manualClock();
    const { emulator, app, installation } = await scene({ clock });
    const bearer = jwt(app.id, app.privateKey, clock.now());
    expect((await ask(emulator, bearer, "GET /app")).body).toMatchObject({ slug: "waymark", id: app.id });
    const listed = await ask(emulator, bearer, "GET /app/installations");
    expect(listed.body.map((one: { id: number }) => one.id)).toContain(installation.id);

    const bought = await ask(emulator, bearer, `POST /app/installations/${installation.id}/access_tokens`);
    expect(bought.status).toBe(201);
    expect(Date.parse(bought.body.expires_at) - clock.now()).toBeGreaterThan(3_598_000);
    expect((await ask(emulator, bought.body.token, "GET /installation/repositories")).status).toBe(200);
    await clock.advance(3_600_000);
    const late = await ask(emulator, bought.body.token, "GET /installation/repositories");
    expect(late).toMatchObject({ status: 401, body: { message: "Bad credentials" } });
    expect(emulator.requests.filter((one) => one.writes)).toEqual([]);
  });

  it("buys tokens that count towards the App's limits, or that do not", async () => {
    const clock = manualClock();
    const { emulator, app, installation } = await scene({ clock });
    const bearer = jwt(app.id, app.privateKey, clock.now());
    const used = async () => (await ask(emulator, bearer, "GET /app")).headers.get("x-ratelimit-used");
    const buy = () => ask(emulator, bearer, `POST /app/installations/${installation.id}/access_tokens`);
    expect((await buy()).headers.get("x-ratelimit-used")).toBe("1");
    expect(await used()).toBe("2");
    emulator.world.unknowns.tokensCount = false;
    const bought = await buy();
    expect([bought.status, bought.headers.get("x-ratelimit-used")]).toEqual([201, null]);
    expect(await used()).toBe("3");
  });

  it("is refused when signed by another key, run out, too long or from the future", async () => {
    const { emulator, app } = await scene();
    const now = Date.now();
    const { privateKey: other } = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
    });
    const seconds = Math.floor(now / 1000);
    const refused = [
      jwt(app.id, other, now),
      jwt(app.id, app.privateKey, now, { exp: seconds - 1 }),
      jwt(app.id, app.privateKey, now, { exp: seconds + 3600 }),
      jwt(app.id, app.privateKey, now, { iat: seconds + 120 }),
    ];
    for (const bearer of refused) expect((await ask(emulator, bearer, "GET /app")).status).toBe(401);
    expect((await ask(emulator, jwt(4711, app.privateKey, now), "GET /app")).status).toBe(404);
  });

  it("lists the App's deliveries page by page, newest first, also those of one status alone", async () => {
    const { emulator, app, token } = await scene();
    app.app.webhookUrl = "http://127.0.0.1:1/hooks";
    for (const title of ["a", "b", "c", "d", "e"])
      await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title });
    await emulator.settle();
    const [, second] = emulator.world.deliveries;
    if (second !== undefined) second.statusCode = 202;
    const bearer = jwt(app.id, app.privateKey, Date.now());
    const guids = emulator.world.deliveries.map(({ guid }) => guid);
    const pages = async (filter: string): Promise<readonly (readonly number[])[]> => {
      const found: number[][] = [];
      let route: string | null = `/app/hook/deliveries?per_page=2${filter}`;
      while (route !== null) {
        const { body, headers } = await ask(emulator, bearer, `GET ${route}`);
        found.push(body.map(({ guid }: { guid: string }) => 1 + guids.indexOf(guid)));
        [, route = null] = /^<[^>]*(\/app\/hook\/[^>]+)>; rel="next"$/.exec(headers.get("link") ?? "") ?? [];
      }
      return found;
    };
    expect(await pages("")).toEqual([[5, 4], [3, 2], [1]]);
    expect(await pages("&status=failure")).toEqual([
      [5, 4],
      [3, 1],
    ]);
    expect(await pages("&status=success")).toEqual([[2]]);
    const whole = await fetch(`${emulator.url}/api/v3/app/hook/deliveries`, {
      headers: { authorization: `Bearer ${bearer}` },
    });
    // More digits than a JavaScript number holds.
    expect(await whole.text()).toContain('"id":3804004623172239367,');
  });

  it("narrows a token to what was asked for, and never beyond what was granted", async () => {
    const { emulator, app, installation } = await scene({ permissions: { issues: "write" } });
    const bearer = jwt(app.id, app.privateKey, Date.now());
    const route = `POST /app/installations/${installation.id}/access_tokens`;
    const narrow = await ask(emulator, bearer, route, { permissions: { issues: "read" } });
    const opened = await ask(emulator, narrow.body.token, "POST /repos/ada/roadmap/issues", { title: "x" });
    expect(opened.status).toBe(403);
    expect((await ask(emulator, bearer, route, { permissions: { contents: "read" } })).status).toBe(422);
    expect((await ask(emulator, bearer, route, { repositories: ["nowhere"] })).status).toBe(422);
  });
});

describe("an installation", () => {
  it("covers only the repositories that were chosen, and its tokens end with it", async () => {
    const { emulator, app, tokenOf } = await scene();
    emulator.createUser("dora");
    for (const name of ["chosen", "other"]) emulator.createRepository({ owner: "dora", name, private: true });
    const installation = emulator.install({ app, account: "dora", repositories: ["dora/chosen"] });
    const token = tokenOf({ kind: "installation", installation });
    expect((await ask(emulator, token, "GET /repos/dora/chosen")).status).toBe(200);
    expect((await ask(emulator, token, "GET /repos/dora/other")).status).toBe(404);
    const dora = emulator.world.account("dora");
    if (dora?.kind !== "User") throw new Error("no dora");
    suspendInstallation(emulator.world, onTheWebsite(dora), installation, true);
    expect((await ask(emulator, token, "GET /repos/dora/chosen")).status).toBe(403);
    uninstallApp(emulator.world, onTheWebsite(dora), installation);
    expect((await ask(emulator, token, "GET /repos/dora/chosen")).status).toBe(401);
  });
});

describe("what a token sees", () => {
  it("takes a private repository for absent without the right to it", async () => {
    const { emulator, ada, bob, token, schoolToken } = await scene({ isPrivate: true });
    expect((await ask(emulator, ada, "GET /repos/ada/roadmap")).status).toBe(200);
    expect((await ask(emulator, token, "GET /repos/ada/roadmap")).status).toBe(200);
    for (const other of [bob, schoolToken, null]) {
      expect((await ask(emulator, other, "GET /repos/ada/roadmap")).status).toBe(404);
    }
    const { data, errors } = await query(emulator, bob, `{repository(owner:"ada",name:"roadmap"){id}}`);
    expect(data).toEqual({ repository: null });
    expect(errors[0]).toMatchObject({
      type: "NOT_FOUND",
      path: ["repository"],
      message: "Could not resolve to a Repository with the name 'ada/roadmap'.",
    });
  });

  it("is not accessible by integration where a permission is missing", async () => {
    const { emulator, token, repository } = await scene({ permissions: { issues: "read" } });
    const rest = await ask(emulator, token, "POST /repos/ada/roadmap/labels", { name: "x", color: "000000" });
    expect(rest).toMatchObject({ status: 403, body: { message: "Resource not accessible by integration" } });
    const { errors } = await query(
      emulator,
      token,
      `mutation($r:ID!){createIssue(input:{repositoryId:$r,title:"x"}){issue{id}}}`,
      { r: repository.nodeId },
    );
    expect(errors[0]).toMatchObject({
      type: "FORBIDDEN",
      message: "Resource not accessible by integration",
      path: ["createIssue"],
    });
  });

  it("needs a known token: no token is anonymous, a wrong one is 401", async () => {
    const { emulator } = await scene();
    expect((await ask(emulator, null, "GET /repos/ada/roadmap")).status).toBe(200);
    expect((await ask(emulator, "ghp_wrong", "GET /repos/ada/roadmap")).status).toBe(401);
    expect((await ask(emulator, null, "POST /graphql", { query: "{viewer{login}}" })).status).toBe(401);
  });

  it("keeps GITHUB_TOKEN to its repository and its permissions", async () => {
    const { emulator, tokenOf } = await scene();
    const token = tokenOf({ kind: "actions", repository: "ada/roadmap", permissions: { issues: "write" } });
    expect(
      (await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title: "x" })).body.user.login,
    ).toBe("github-actions[bot]");
    expect((await ask(emulator, token, "POST /repos/school/course/issues", { title: "x" })).status).toBe(403);
    expect(
      (await ask(emulator, token, "PUT /repos/ada/roadmap/contents/a.md", { message: "a", content: "" }))
        .status,
    ).toBe(403);
  });
});
