/** No secret reaches the log, wherever it comes from. */
import { describe, expect, it, test } from "vitest";
import { openLog, unblocked } from "../../src/app/log.ts";
import { pkcs1 } from "./rsa-key.ts";
import { writtenLog } from "./written-log.ts";

const secret = 'wéb"hook/secret & more';
const token = "ghs_16C7e42F292c6912E7710c838347Ae178B4a";
const planted = () => writtenLog("trace", [secret, pkcs1, pkcs1.replaceAll("\n", "\\n")]);

/** Strings that must not appear: the secret itself in all its forms, and the content of the key. */
const keyLines = pkcs1.split("\n").slice(1, -2);
const traces = [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret), token, ...keyLines];

describe("the log", () => {
  it.each<[string, (log: ReturnType<typeof planted>["log"]) => void]>([
    ["a message", (log) => log.info(`signed with ${secret} and ${token}`)],
    ["a field", (log) => log.info({ deep: { secret, list: [token] } }, "hello")],
    ["an error's message", (log) => log.error(new Error(`bad key ${pkcs1}`))],
    ["an error's cause", (log) => log.error({ err: new Error("outer", { cause: new Error(token) }) })],
    ["errors gathered in one", (log) => log.error(new AggregateError([new Error(secret)], "many"))],
    ["something thrown that is not an error", (log) => log.error({ err: `token ${token}` })],
    [
      "an error that carries its request",
      (log) =>
        log.error(
          Object.assign(new Error("failed"), {
            request: { headers: { authorization: `token ${token}`, "x-secret": secret }, body: pkcs1 },
          }),
        ),
    ],
    ["headers", (log) => log.debug({ headers: { Authorization: `Bearer ${token}` } }, "sent")],
    ["an address", (log) => log.warn(`GET https://x-access-token:${token}@github.com/ada/roadmap`)],
    ["an address's query", (log) => log.warn(`GET /x?secret=${encodeURIComponent(secret)}&page=2`)],
    ["a child's line", (log) => log.child({ name: "probot", token }).info({ key: pkcs1 }, "child")],
    ["base64", (log) => log.info({ key: Buffer.from(pkcs1).toString("base64") })],
    ["the key in one line", (log) => log.info(pkcs1.replaceAll("\n", "\\n"))],
  ])("keeps secrets out of %s", (_where, write) => {
    const { log, lines, text } = planted();
    write(log);
    expect(lines).toHaveLength(1);
    for (const trace of traces) expect(text()).not.toContain(trace);
    expect(text()).not.toContain(Buffer.from(pkcs1).toString("base64"));
    expect(() => JSON.parse(text()) as unknown).not.toThrow();
  });

  it.each([
    ["Authorization: Basic dXNlcjpwYXNzd29yZA==", "dXNlcjpwYXNzd29yZA"],
    ["authorization=letmein-please", "letmein"],
    ["bearer abcdefgh12345678", "abcdefgh12345678"],
    ["ghp_aaaaaaaaaaaaaaaaaaaa and github_pat_11AAAA_bbbbbbbbbb", "aaaaaaaa"],
    ["pushed with github_pat_11AAAAAAA0_bbbbbbbbbb", "bbbbbbbbbb"],
    ["jwt eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiI3In0.c2lnbmF0dXJl", "eyJpc3MiOiI3In0"],
    ["-----BEGIN RSA PRIVATE KEY-----\nMIIEabc\n(cut off", "MIIEabc"],
    ["http://ada:hunter22@127.0.0.1:8080/api/v3", "hunter22"],
    ["/login/oauth?client_secret=abc123&x=1", "abc123"],
  ])("knows a credential by its shape: %j", (text, trace) => {
    const written = writtenLog();
    written.log.info(text);
    expect(written.text()).toContain("[redacted]");
    expect(written.text()).not.toContain(trace);
  });

  it("leaves ordinary text alone", () => {
    const written = writtenLog("info", [secret, "abc", ""]);
    const text =
      "visited ada/roadmap at https://github.com/ada/roadmap?tab=readme, token replication abc, 2026-11-23";
    written.log.info(text);
    expect(written.text()).toContain(text);
    expect(written.text()).not.toContain("[redacted]");
  });

  it("says of an error its name, status and causes, and nothing that it carries", () => {
    const { log, text } = writtenLog();
    const error = Object.assign(new Error("refused", { cause: new TypeError("inner") }), {
      status: 403,
      response: { data: "a private issue's text" },
    });
    log.error({ err: error }, "a visit failed");
    expect(JSON.parse(text())).toMatchObject({
      msg: "a visit failed",
      err: {
        name: "Error",
        message: "refused",
        status: 403,
        causes: [{ name: "TypeError", message: "inner" }],
      },
    });
    expect(text()).not.toContain("private issue");
  });

  it("cuts what is endless", () => {
    const { log, text } = writtenLog();
    log.error({ err: new Error("x".repeat(1_000_000)) }, "a visit failed");
    expect(text().length).toBeLessThan(5_000);
  });
});

test("nobody who reads the log: the App goes on, and the unread rest is limited", () => {
  const pending: string[] = [];
  const output = {
    get writableLength() {
      return pending.reduce((sum, line) => sum + line.length, 0);
    },
    write: (line: string) => void pending.push(line),
    on: () => undefined,
  };
  const log = openLog("info", [], unblocked(output));
  for (let count = 0; count < 60; count += 1) log.info("x".repeat(100_000));
  expect(output.writableLength).toBeGreaterThan(3_900_000);
  expect(output.writableLength).toBeLessThan(4_200_000);
});
