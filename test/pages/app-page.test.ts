/** The pages of a running App: what they say, in every language, and that hostile names stay text. */
import { describe, expect, it } from "vitest";
import { LANGUAGE_CODES } from "../../src/language/languages.ts";
import { pageWords } from "../../src/language/pages/words-by-language.ts";
import { homePage, preferredLanguage, setUpPage } from "../../src/pages/app-page.ts";

const app = {
  name: "Waymark of Ada",
  installUrl: "https://github.com/apps/waymark-of-ada/installations/new",
};

describe("the first page", () => {
  it("says which App runs here, with the button that installs it", () => {
    const { html } = homePage(app, "en");
    expect(html).toContain("<h1>This server runs Waymark of Ada</h1>");
    expect(html).toContain(`<a href="${app.installUrl}" class="go">Install Waymark of Ada on GitHub</a>`);
  });

  it("has no button while GitHub has not answered, and says so", () => {
    const { html } = homePage(null, "en");
    expect(html).not.toContain("installations/new");
    expect(html).toContain("GitHub has not answered yet");
  });

  it("keeps a hostile name as text", () => {
    const { html } = homePage({ ...app, name: `"><script>alert(1)</script>` }, "en");
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;");
  });

  it("has no script, no form and nothing from elsewhere", () => {
    const { html, forms } = homePage(app, "en");
    expect(html).not.toMatch(/<script|<form|<img|<link| on\w+=/u);
    expect(forms).toEqual([]);
  });
});

describe("the page after installing", () => {
  it("says how to begin, also on all repositories", () => {
    const { html } = setUpPage(app, "en");
    expect(html).toContain("<h2>You chose all repositories</h2>");
    expect(html).toContain("<code>.github/roadmap.yml</code></p><pre>enabled: true</pre>");
    expect(html).toContain(`<a href="${app.installUrl}" class="go">`);
  });

  it("leaves out the button while GitHub has not answered", () => {
    expect(setUpPage(null, "en").html).not.toContain('class="go"');
  });
});

describe("the language of a page", () => {
  it.each(LANGUAGE_CODES)("can be %s, with every sentence in it", (lang) => {
    const html = homePage(app, lang).html + setUpPage(app, lang).html;
    expect(html).toContain(`<html lang="${lang}">`);
    for (const text of [pageWords(lang).home.about, pageWords(lang).setUp.heading])
      expect(html).toContain(text);
    const others = LANGUAGE_CODES.filter((other) => other !== lang);
    for (const other of others) expect(html).not.toContain(pageWords(other).home.about);
  });

  it.each([
    [undefined, "en"],
    ["de-CH,de;q=0.9,en;q=0.8", "de"],
    ["it, pt-BR;q=0.7", "pt"],
    ["tlh", "en"],
    [",".repeat(5000), "en"],
  ] as const)("for %j is %s", (accepted, lang) => {
    expect(preferredLanguage(accepted)).toBe(lang);
  });
});
