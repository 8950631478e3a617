/** What people do in the playground, in a real browser. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/language/languages.ts";
import type { OpenOptions } from "./open-browser.ts";
import type { Site } from "./open-site.ts";

const DJANGO = readFileSync(new URL("../fixtures/django-roadmap.md", import.meta.url), "utf8");

const editor = (page: Page) => page.getByRole("textbox", { name: "README.md" });
const panel = (page: Page, name: string) => page.getByRole("tab", { name, exact: true }).click();
const result = (page: Page) => page.getByRole("region", { name: "The course" });

async function paste(page: Page, text: string): Promise<void> {
  await editor(page).fill(text);
}

/** Pastes the roadmap, waits for its last phase, and shows its issues. */
async function openDjango(page: Page): Promise<void> {
  await paste(page, DJANGO);
  await result(page)
    .getByRole("heading", { name: /Phase 6/u })
    .waitFor();
  await panel(page, "Issues");
  await result(page).getByText("51 issues will open").waitFor();
}

/** The tests, on a site that is open while they run. */
export function testPlayground(site: () => Site): void {
  const playground = (hash = "", options: OpenOptions = {}) => site().open(`playground${hash}`, options);

  test("a pasted roadmap shows its phases at once, and the issues that will open", async () => {
    const { page, errors, away } = await playground();
    await openDjango(page);
    await result(page)
      .getByRole("button", { name: /^Sending mail/u })
      .click();
    await result(page).getByText("SMTP", { exact: true }).waitFor();
    expect(errors).toEqual([]);
    expect(away).toEqual([]);
  });

  test("choosing another reading writes it into the config, and the course follows", async () => {
    const { page, errors } = await playground();
    await page.getByLabel("Example").selectOption("Check boxes by level");
    const readings = result(page).locator(".wm-readings");
    await readings.locator("summary").waitFor();
    if ((await readings.getAttribute("open")) === null) await readings.locator("summary").click();
    await readings
      .getByRole("listitem")
      .filter({ hasText: /^B:/u })
      .getByRole("button", { name: "Choose" })
      .click();
    await page.getByText("now chooses reading B").waitFor();
    await page.getByRole("tab", { name: ".github/roadmap.yml" }).click();
    expect(await page.getByRole("textbox", { name: ".github/roadmap.yml" }).innerText()).toContain("topics:");
    expect(errors).toEqual([]);
  });

  test("a ticked topic moves progress.md, its picture and the badge", async () => {
    const { page, errors } = await playground();
    await result(page).getByRole("checkbox", { name: "Functions", exact: true }).check();
    await panel(page, "progress.md");
    await result(page)
      .getByText(/^1 of \d+ done/u)
      .first()
      .waitFor();
    expect(await result(page).locator("img").count()).toBeGreaterThan(1);
    expect(errors).toEqual([]);
  });

  test("hostile Markdown runs nothing and loads nothing", async () => {
    const { page, errors, away } = await playground();
    const hostile = [
      "<script>window.hacked = 1</script>",
      "<img src=x onerror='window.hacked = 1'>",
      "<svg onload='window.hacked = 1'><script>window.hacked = 1</script></svg>",
      "[a link](javascript:window.hacked=1)",
      "<a href='javascript:window.hacked=1'>another</a>",
      "![picture](https://tracker.example/pixel.png)",
      "<iframe src='https://tracker.example'></iframe>",
      "<style>body { display: none }</style>",
    ].join("\n  ");
    await paste(
      page,
      `# Learn it\n\n## Phase 1: One\n\n- A topic\n\n  ${hostile}\n- B topic\n\n## Phase 2: Two\n\n- C topic\n- D topic\n`,
    );
    await panel(page, "Issues");
    await result(page)
      .getByRole("button", { name: /A topic/u })
      .click();
    await result(page).getByText("Done when").waitFor();
    await panel(page, "progress.md");
    await result(page)
      .getByText(/^0 of \d+ done/u)
      .first()
      .waitFor();
    expect(await page.evaluate("window.hacked")).toBeUndefined();
    expect(away).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("a shared link brings the same roadmap and config back", async () => {
    const first = await playground();
    await paste(first.page, DJANGO);
    await first.page.getByRole("button", { name: "Share" }).click();
    await first.page.getByText("now holds the roadmap").waitFor();
    const { hash } = new URL(first.page.url());
    const second = await playground(hash);
    await result(second.page)
      .getByRole("heading", { name: /Phase 6/u })
      .waitFor();
    const cut = await playground(hash.slice(0, 40));
    await cut.page.getByText("It was cut").waitFor();
    // Somebody pastes the link into a playground that is open.
    await cut.page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
    await result(cut.page)
      .getByRole("heading", { name: /Phase 6/u })
      .waitFor();
    expect(await cut.page.getByText("It was cut").count()).toBe(0);
    expect([...first.errors, ...second.errors, ...cut.errors]).toEqual([]);
  });

  test("a megabyte of text does not stop the page", async () => {
    const { page, errors } = await playground();
    const lines = Array.from(
      { length: 12_000 },
      (_, index) => `- [ ] Learn the ${index}th thing of many, many others to come`,
    );
    const buffer = Buffer.from(`# A long road\n\n## Phase 1: All\n\n${lines.join("\n")}\n`);
    await page.getByLabel("File").setInputFiles({ name: "road.md", mimeType: "text/markdown", buffer });
    await panel(page, "Next step");
    await page.getByText("If you want to learn with it").waitFor();
    expect(errors).toEqual([]);
  });

  /** The scripts of a page and of its workers so far. The other pages, which the browser loads in advance, are left out. */
  async function scriptsOf(page: Page): Promise<ReadonlySet<string>> {
    const loaded = "performance.getEntriesByType('resource').map(({ name }) => name)";
    const all = await Promise.all([
      page.evaluate<string[]>(loaded),
      ...page.workers().map((worker) => worker.evaluate<string[]>(loaded)),
    ]);
    return new Set(all.flat().filter((name) => name.endsWith(".js") && !name.includes(".md.")));
  }

  async function gzipped(scripts: Iterable<string>): Promise<number> {
    const texts = await Promise.all(Array.from(scripts, async (url) => (await fetch(url)).arrayBuffer()));
    return texts.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
  }

  test("the playground with its editor and its worker is less than 335 KB gzipped, and other parts load when they are needed", async () => {
    const frame = await scriptsOf((await site().open("learn")).page);
    const { page, errors } = await playground();
    await openDjango(page);
    const first = (await scriptsOf(page)).difference(frame);
    expect([...first].filter((url) => url.includes("/worker-"))).toHaveLength(1);
    // The weights of the reader, with those of the words of titles, are an eighth of it, and the code that shows details as they are written is new.
    expect(await gzipped(first)).toBeLessThan(335_000);
    await page.getByRole("tab", { name: ".github/roadmap.yml" }).click();
    await page.getByRole("textbox", { name: ".github/roadmap.yml" }).fill("pase: 5\n");
    await panel(page, "Reading");
    await result(page).getByText('Did you mean "pace"?').waitFor();
    await page.getByRole("textbox", { name: ".github/roadmap.yml" }).fill("pace: { topics: 5 }\n");
    await page.getByRole("tab", { name: "README.md" }).click();
    await paste(
      page,
      "# Lernplan Backen\n\n## Phase 1: Der Teig\n\n- Mehl &eacute; und Wasser\n- Die Hefe\n\n## Phase 2: Das Brot\n\n- Formen\n- Backen\n",
    );
    await panel(page, "Issues");
    await result(page).getByRole("button", { name: "Mehl é und Wasser" }).click();
    await result(page).getByText(LANGUAGES.de.issue.headings.doneWhen).waitFor();
    expect((await scriptsOf(page)).difference(first).size).toBeGreaterThan(5);
    expect(errors).toEqual([]);
  });

  test("the panels can be chosen with the keyboard alone", async () => {
    const { page } = await playground();
    await page.getByRole("tab", { name: "Reading" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tab", { name: "Issues" }).getAttribute("aria-selected")).toBe("true");
    await result(page).getByText("issues will open").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await result(page).locator("h3:focus").waitFor();
    const title = await result(page).locator("h3:focus").innerText();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await result(page).locator("button.wm-link:focus").waitFor();
    expect(title).toContain(await result(page).locator("button.wm-link:focus").innerText());
  });

  /** The longest animation or transition of anything on the page, in seconds. */
  const LONGEST_MOTION = `Math.max(...[...document.querySelectorAll("*")].flatMap((element) =>
  ["", "::before", "::after"].flatMap((part) => {
    const style = getComputedStyle(element, part);
    return [style.animationDuration, style.transitionDuration].flatMap((all) => all.split(",").map(parseFloat));
  }),
))`;

  test("nothing moves for a person who asked for less motion", async () => {
    const { page, errors } = await playground();
    await result(page).getByRole("checkbox").first().waitFor();
    await editor(page).focus();
    expect(await page.evaluate<number>(LONGEST_MOTION)).toBeGreaterThan(0.1);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ reducedMotion: "reduce", colorScheme });
      await page
        .locator(colorScheme === "dark" ? "html.dark" : "html:not(.dark)")
        .waitFor({ state: "attached" });
      expect(await page.evaluate<number>(LONGEST_MOTION)).toBeLessThan(0.01);
    }
    expect(errors).toEqual([]);
  });
}
