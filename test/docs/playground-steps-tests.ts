/** How a roadmap comes into the playground, and what a person does with it there, in a real browser. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { until } from "../until.ts";
import type { OpenOptions } from "./open-browser.ts";
import type { Site } from "./open-site.ts";
import { faultsOf, seriousFaults } from "./page-faults.ts";

const BAKING =
  "# Learn to bake\n\n## Phase 1: Dough\n\n- Flour\n- Yeast\n\n## Phase 2: Bread\n\n- Shape it\n- Bake it\n";

const editor = (page: Page) => page.getByRole("textbox", { name: "README.md" });
const panel = (page: Page, name: string) => page.getByRole("tab", { name, exact: true }).click();
const result = (page: Page) => page.getByRole("region", { name: "The course" });
const typed = (page: Page) => editor(page).evaluate<string, HTMLElementText>(({ innerText }) => innerText);
interface HTMLElementText {
  readonly innerText: string;
}

/** The tests, on a site that is open while they run. */
export function testSteps(site: () => Site): void {
  const playground = (options: OpenOptions = {}) => site().open("playground", options);

  async function drop(page: Page, text: string): Promise<void> {
    const dataTransfer = await page.evaluateHandle<unknown>(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([${JSON.stringify(text)}], "roadmap.md", { type: "text/markdown" }));
      return transfer;
    })()`);
    await editor(page).dispatchEvent("drop", { dataTransfer });
  }

  test("a file that is dropped on the editor replaces the text, and one of more than a megabyte is refused", async () => {
    const { page, errors } = await playground();
    await result(page).getByRole("checkbox").first().waitFor();
    await drop(page, BAKING);
    await result(page).getByRole("checkbox", { name: "Yeast" }).waitFor();
    await drop(page, `${BAKING}${"x".repeat(1_000_000)}`);
    await page.getByText("larger than 1 MB").waitFor();
    expect((await typed(page)).match(/Yeast/gu)).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  test("a repository is read by its name, and its next steps are GitHub's own pages, filled in", async () => {
    const api = "https://api.github.com/repos/ada/baking";
    const config = "pace: { topics: 2 }\n";
    const answers = { [`${api}/readme`]: BAKING, [`${api}/contents/.github/roadmap.yml`]: config };
    const { page, errors, away } = await playground({
      answers,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByLabel("Repository", { exact: true }).fill("baking");
    await page.keyboard.press("Enter");
    await page.getByText("Write the repository as owner/name").waitFor();
    await page.getByLabel("Repository", { exact: true }).fill("https://github.com/ada/baking");
    await page.keyboard.press("Enter");
    await page.getByText("This is the README of ada/baking").waitFor();
    await panel(page, "Board");
    await result(page)
      .getByText(/^Phase 1: Dough – due \d{4}-/u)
      .waitFor();
    await panel(page, "Next step");
    const href = async (name: string) => await result(page).getByRole("link", { name }).getAttribute("href");
    expect(await href("Fork it")).toBe("https://github.com/ada/baking/fork");
    expect(await href("use it as a template")).toContain("template_owner=ada&template_name=baking");
    expect(await href("Install the App")).toContain("/installations/new");
    const file = new URL((await href("Add .github/roadmap.yml to ada/baking")) ?? "");
    expect(file.pathname).toBe("/ada/baking/new/HEAD");
    expect(Object.fromEntries(file.searchParams)).toEqual({ filename: ".github/roadmap.yml", value: config });
    await result(page).getByRole("button", { name: "Copy the config" }).click();
    await page.getByText("Copied.").waitFor();
    expect(await page.evaluate<string>("navigator.clipboard.readText()")).toBe(config);
    expect(away.toSorted()).toEqual(Object.keys(answers).toSorted());
    expect(errors).toEqual([]);
  });

  test("a repository that GitHub does not show, or not now, says what to do", async () => {
    const from = "https://api.github.com/repos/";
    const headers = { "access-control-allow-origin": "*", "access-control-expose-headers": "*" };
    const { page } = await playground({
      instead: {
        from,
        answer: (route) =>
          route.fulfill(
            route.request().url().startsWith(`${from}ada/secret/`)
              ? { status: 404, headers }
              : { status: 403, headers: { ...headers, "x-ratelimit-remaining": "0" } },
          ),
      },
    });
    const read = async (name: string) => {
      await page.getByLabel("Repository", { exact: true }).fill(name);
      await page.keyboard.press("Enter");
    };
    await read("ada/secret");
    await page.getByText("ada/secret does not exist, is private, or has no README.").waitFor();
    await read("ada/baking");
    await page.getByText("Paste the README instead.").waitFor();
    await result(page).getByRole("checkbox", { name: "Functions", exact: true }).waitFor();
    expect(await typed(page)).toContain("# From Zero to Web Developer");
  });

  test("a remark is beside its line, and a press on its number goes there", async () => {
    const { page, errors } = await playground();
    await editor(page).fill(BAKING.replace("Phase 2: Bread", "Phase 1: Dough"));
    await result(page).getByRole("heading", { name: "Remarks" }).waitFor();
    expect(await page.locator(".cm-lint-marker").count()).toBe(1);
    const line = result(page).locator(".wm-remarks button").first();
    const number = /\d+/u.exec(await line.innerText())?.[0];
    await page.getByRole("tab", { name: ".github/roadmap.yml" }).click();
    await line.focus();
    await page.keyboard.press("Enter");
    await page.locator("#files-panel-markdown:focus").waitFor();
    expect(
      await page
        .locator(".cm-activeLineGutter")
        .first()
        .evaluate(
          "document.querySelector('.wm-editor').shadowRoot.querySelector('.cm-lineNumbers .cm-activeLineGutter').textContent",
        ),
    ).toBe(number);
    expect(errors).toEqual([]);
  });

  test("the words of a remark beside a line show code as code", async () => {
    const { page, errors } = await playground();
    await page.getByRole("tab", { name: ".github/roadmap.yml" }).click();
    await page.getByRole("textbox", { name: ".github/roadmap.yml" }).fill("language: xx\n");
    await page.locator(".cm-lint-marker").hover();
    const words = page.locator(".cm-tooltip .cm-diagnosticText");
    await words.waitFor();
    expect(await words.locator("code").allInnerTexts()).toContain("en");
    expect(await words.innerText()).not.toContain("`");
    expect(errors).toEqual([]);
  });

  test("cards move on the board, weeks pass, and the end has a picture to share", async () => {
    const { page, errors } = await playground();
    await editor(page).fill(BAKING);
    await panel(page, "Board");
    await result(page).getByRole("button", { name: "Done: Flour" }).click();
    await result(page).getByRole("button", { name: "Skip: Yeast" }).click();
    await result(page).getByRole("heading", { name: "Done (1)" }).waitFor();
    await result(page).getByRole("heading", { name: "Skipped (1)" }).waitFor();
    await result(page).locator("li:focus").filter({ hasText: "Yeast" }).waitFor();
    await panel(page, "progress.md");
    await result(page)
      .getByText(/^1 of 3 done/u)
      .first()
      .waitFor();
    await result(page).getByRole("slider", { name: "Week" }).focus();
    await page.keyboard.press("ArrowRight");
    await result(page).getByText("Week 2").waitFor();
    await panel(page, "Board");
    await result(page).getByRole("button", { name: "Done: Shape it" }).click();
    await result(page).getByRole("button", { name: "Done: Bake it" }).click();
    await panel(page, "progress.md");
    await result(page).getByRole("img", { name: "The finish" }).waitFor();
    expect(errors).toEqual([]);
  });

  test("in the editor, Tab leaves it and Ctrl+F finds a line that is not on the screen", async () => {
    const { page, errors } = await playground();
    const lines = Array.from({ length: 500 }, (_, index) => `- Topic ${index}`);
    await editor(page).fill(`# Many\n\n${lines.join("\n")}\n`);
    await editor(page).focus();
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.press("ControlOrMeta+f");
    await page.getByRole("textbox", { name: "Find" }).pressSequentially("Topic 499");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await until(async () => expect(await typed(page)).toContain("Topic 499"));
    await editor(page).focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate<string>("document.activeElement.className")).not.toContain("wm-editor");
    expect(errors).toEqual([]);
  });

  const PANELS = ["Reading", "Issues", "Board", "progress.md", "Next step"] as const;

  test("no panel of the playground has a serious fault for anybody, light and dark, at 380 and at 1280 px", async () => {
    const { page, errors } = await playground();
    await editor(page).fill(BAKING);
    await result(page).getByRole("checkbox", { name: "Yeast" }).waitFor();
    const found = await faultsOf(page, PANELS, {
      show: async (name) => await panel(page, name),
      within: () => ".wm-playground",
    });
    expect(found).toEqual([]);
    await panel(page, "Issues");
    await result(page).getByRole("button", { name: "Yeast" }).click();
    await result(page).getByText("Done when").waitFor();
    expect(await seriousFaults(page, ".wm-playground")).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("the policy of a page refuses scripts that the build did not put there, and requests to other sites", async () => {
    const { page, errors, away } = await site().open("learn");
    await page.evaluate(`(() => {
      document.body.append(Object.assign(document.createElement("script"), { textContent: "window.hacked = 1" }));
      document.body.append(Object.assign(document.createElement("img"), { src: "https://tracker.example/pixel.png" }));
    })()`);
    await page.evaluate("fetch('https://tracker.example/').catch(() => undefined)");
    expect(await page.evaluate("window.hacked")).toBeUndefined();
    expect(away).toEqual([]);
    expect(errors.filter((text) => text.includes("Content Security Policy")).length).toBeGreaterThanOrEqual(
      3,
    );
  });
}
