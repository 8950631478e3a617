/** The manifest that GitHub gets, and which wishes cannot work. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { manifestFor, problemsOf, readTemplate } from "../../../src/app/registration/manifest.ts";
import { addressIn } from "../../../src/app/registration/operator.ts";

const template = readTemplate(readFileSync(new URL("../../../app.yml", import.meta.url), "utf8"));
const wishes = {
  name: "Waymark of Ada",
  address: "https://waymark.example.com",
  proxy: "",
  organization: "",
};

describe("the manifest", () => {
  it("has the rights of app.yml, the operator's name, and the operator's host for deliveries and set-up", () => {
    const { json, deliveries } = manifestFor(template, wishes, "http://localhost:3000");
    expect(deliveries).toBe("https://waymark.example.com/api/github/webhooks");
    expect(JSON.parse(json)).toEqual({
      ...template,
      name: "Waymark of Ada",
      hook_attributes: { url: deliveries, active: true },
      redirect_url: "http://localhost:3000/registered",
      setup_url: "https://waymark.example.com/set-up",
      setup_on_update: true,
    });
  });
});

describe("github.com", () => {
  it.each([
    [{ address: "" }, true],
    [{ address: "http://localhost:3000" }, true],
    [{ address: "http://127.0.0.1:3000" }, true],
    [{ address: "https://waymark.example.com/path" }, true],
    [{ name: "" }, true],
    [{ address: "http://localhost:3000", proxy: "https://smee.io/abc" }, false],
    [{}, false],
  ])("with %j needs another answer: %j", (changes, isWrong) => {
    expect(problemsOf({ ...wishes, ...changes }, true).length > 0).toBe(isWrong);
  });
});

describe("a browser", () => {
  it("sees the server at the host that it named, or nowhere", () => {
    const at = (headers: Record<string, string>) => addressIn({ headers });
    expect(at({ host: "waymark.example.com", "x-forwarded-proto": "https" })).toBe(
      "https://waymark.example.com",
    );
    expect(at({ host: "localhost:3000" })).toBe("http://localhost:3000");
    expect(at({ host: "a.example/<script>" })).toBeNull();
  });
});
