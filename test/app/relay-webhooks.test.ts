/** Deliveries through a webhook proxy reach the App with GitHub's own signature. */
import { expect, onTestFinished, test } from "vitest";
import { relayWebhooks } from "../../src/app/relay-webhooks.ts";
import { FakeClock } from "../fake-clock.ts";
import { until } from "../until.ts";
import { fakeGitHub } from "./fake-github.ts";
import { closed, runningApp, signedHeaders } from "./running-app.ts";
import { startSmee } from "./smee.ts";
import { writtenLog } from "./written-log.ts";

const encoder = new TextEncoder();

/** A proxy whose first connection sends these pieces and ends, and whose later ones stay silent. */
function proxy(pieces: readonly string[], status = 202) {
  const connections: string[] = [];
  const sent: { readonly headers: unknown; readonly body: unknown }[] = [];
  const send = (url: string, init: RequestInit = {}): Promise<Response> => {
    if (url === "http://127.0.0.1:1/hooks") {
      sent.push({ headers: init.headers, body: init.body });
      return Promise.resolve(new Response("ok", { status }));
    }
    connections.push(url);
    if (connections.length > 1) return Promise.reject(new TypeError("away"));
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(encoder.encode(piece));
        controller.close();
      },
    });
    return Promise.resolve(new Response(stream));
  };
  return { connections, sent, send };
}

function relay(send: ReturnType<typeof proxy>["send"]) {
  const clock = new FakeClock();
  const { log, text } = writtenLog("info");
  const stop = new AbortController();
  const parts = { source: "https://smee.io/abc", target: "http://127.0.0.1:1/hooks", send, clock, log };
  return { clock, text, stop, ended: relayWebhooks(parts, stop.signal) };
}

const delivery = JSON.stringify({
  "x-github-event": "issues",
  "x-github-delivery": "d-1",
  "x-hub-signature-256": "sha256=00",
  host: "smee.io",
  "content-type": "application/json",
  body: { action: "closed", text: "Größe\n" },
});

test("each delivery is sent on once, whole, however the stream is cut, and nothing else is", async () => {
  const stream = `event: ready\ndata: {}\n\nid: 1\r\ndata: ${delivery}\r\n\r\nevent: ping\ndata: {}\n\ndata: not JSON\n\n`;
  const { sent, send, connections } = proxy(stream.match(/[^]{1,7}/gu) ?? []);
  const { clock, stop, ended } = relay(send);
  await until(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    headers: {
      "content-type": "application/json",
      "x-github-event": "issues",
      "x-github-delivery": "d-1",
      "x-hub-signature-256": "sha256=00",
    },
    body: '{"action":"closed","text":"Größe\\n"}',
  });
  await until(() => expect(connections).toHaveLength(1));
  stop.abort();
  await clock.pass(2_000);
  await ended;
  expect(sent).toHaveLength(1);
});

test("a connection that ends or fails is opened again after a pause, and the log says so", async () => {
  const { send, connections } = proxy([`data: ${delivery}\n\n`], 401);
  const { clock, text, stop, ended } = relay(send);
  await until(() => expect(text()).toContain("opened again"));
  expect(text()).toContain("the App refused a delivery from the webhook proxy: 401");
  await clock.pass(2_000);
  await until(() => expect(text()).toContain("cannot be reached"));
  expect(connections).toHaveLength(2);
  stop.abort();
  await clock.pass(2_000);
  await ended;
});

test("a delivery that GitHub posts to a channel like smee.io's makes the App visit, also after the channel was cut", async () => {
  fakeGitHub().installations = [{ id: 5 }];
  const smee = await startSmee();
  const story = await runningApp();
  const { log, text } = writtenLog("info");
  const clock = new FakeClock();
  const stop = new AbortController();
  const target = `${story.url}/api/github/webhooks`;
  const parts = { source: smee.channel, target, send: fetch, clock, log };
  const ended = relayWebhooks(parts, stop.signal);
  onTestFinished(async () => {
    stop.abort();
    await clock.pass(2_000);
    await ended;
    await smee.close();
    const stopped = story.app.stop(0);
    await story.clock.pass(5_000);
    await stopped;
  });
  const post = async (body: string, secret?: string) => {
    const headers = signedHeaders({ body, ...(secret !== undefined && { secret }) });
    expect((await fetch(smee.channel, { method: "POST", headers, body })).status).toBe(200);
  };
  await until(() => expect(smee.readers()).toBe(1));
  smee.ping();
  await post(closed({ issue: { title: "Größe & <Länge> 学習" } }));
  await until(() => expect(story.visits).toHaveLength(1));
  // Everybody can post to a channel, but only GitHub can sign.
  await post(closed(), "guess");
  await until(() => expect(text()).toContain("the App refused a delivery from the webhook proxy: 401"));
  smee.drop();
  await until(() => expect(text()).toMatch(/opened again|cannot be reached/u));
  await clock.pass(2_000);
  await until(() => expect(smee.readers()).toBe(1));
  await post(
    closed({ repository: { id: 501, name: "other", owner: { login: "ada" }, default_branch: "main" } }),
  );
  await until(() => expect(story.visits).toHaveLength(2));
});
