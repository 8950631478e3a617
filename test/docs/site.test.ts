/** The site in a real browser: people try their roadmap in the playground, and every page works for everybody. */
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../until.ts";
import { cohortOf, HOSTILE } from "./cohort-of.ts";
import { openSite, type Site } from "./open-site.ts";
import { faultsOf, seriousFaults } from "./page-faults.ts";
import { testSteps } from "./playground-steps-tests.ts";
import { testPlayground } from "./playground-tests.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 240_000);
afterAll(async () => {
  await site.close();
});

testPlayground(() => site);
testSteps(() => site);

test("a cohort of 300 is a table and a heat map, to search, to sort and to save, with hostile names as text", async () => {
  const address = "https://raw.githubusercontent.com/school/course/HEAD/cohort.json";
  const other = address.replace("course", "other");
  const answers = { [address]: JSON.stringify(cohortOf(300)), [other]: JSON.stringify(cohortOf(40)) };
  const { page, errors, away } = await site.open("cohort#school/course", { answers });
  const rows = page.locator("tbody tr");
  await page.getByText("300 learners:").waitFor();
  expect(await rows.count()).toBe(300);
  expect(await page.getByText(HOSTILE).count()).toBeGreaterThan(20);
  await page.getByRole("searchbox", { name: "Search" }).fill("learner-12/");
  expect(await rows.count()).toBe(1);
  await page.getByRole("searchbox", { name: "Search" }).fill("");
  await page.getByLabel("State").selectOption("stuck");
  expect(await rows.count()).toBe(50);
  const done = page.getByRole("button", { name: "Done" });
  await done.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  expect(await page.locator("th[aria-sort=descending]").innerText()).toContain("Done");
  expect(await rows.first().innerText()).toContain("40 of 40");
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  const csv = readFileSync(await (await saved).path(), "utf8").split("\r\n");
  expect([csv.length, csv[0]?.startsWith("state,name,group,repository,")]).toEqual([52, true]);
  await page.getByRole("tab", { name: "Heat map" }).click();
  expect(await page.locator("td.wm-heat-4").count()).toBeGreaterThan(20);
  expect(await seriousFaults(page, ".VPContent")).toEqual([]);
  // Another repository has none of the filters of the first one.
  await page.getByLabel("Repository").fill("school/other");
  await page.keyboard.press("Enter");
  await page.getByText("40 learners:").waitFor();
  expect(await page.getByLabel("State").inputValue()).toBe("");
  expect(await rows.count()).toBe(40);
  expect(await page.evaluate("window.hacked")).toBeUndefined();
  expect(away).toEqual([address, other]);
  expect(errors).toEqual([]);
});

test("in the cohort table, Tab goes from row to row, and what has the focus is not hidden below the head", async () => {
  const address = "https://raw.githubusercontent.com/school/course/HEAD/cohort.json";
  const answers = { [address]: JSON.stringify(cohortOf(40)) };
  const { page, errors } = await site.open("cohort#school/course", { answers });
  const links = page.locator("tbody th a");
  await links.nth(39).waitFor();
  const names = await links.allTextContents();
  await page.locator("thead button").last().focus();
  for (let row = 0; row < 40; row++) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate<string>("document.activeElement.textContent")).toBe(names[row]);
  }
  const gap = async (row: number) => {
    const [head, link] = [await page.locator("thead").boundingBox(), await links.nth(row).boundingBox()];
    return (link?.y ?? 0) - (head?.y ?? 0) - (head?.height ?? 0);
  };
  for (let row = 38; row >= 0; row--) {
    await page.keyboard.press("Shift+Tab");
    expect(await gap(row)).toBeGreaterThanOrEqual(0);
  }
  await page.getByRole("region", { name: "Learners" }).focus();
  await page.keyboard.press("End");
  await until(async () =>
    expect(await page.evaluate<number>("document.querySelector('.wm-scroll').scrollTop")).toBeGreaterThan(
      100,
    ),
  );
  expect(errors).toEqual([]);
});

/** All pages of the site, by their Markdown. */
const PAGES = readdirSync(new URL("../../docs", import.meta.url))
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.replace(/(?:index)?\.md$/u, ""));

test("no page has a serious fault for anybody, light and dark, at 380 and at 1280 px", async () => {
  const { page, errors } = await site.open("learn");
  const root = new URL(".", page.url()).pathname;
  expect(PAGES.length).toBeGreaterThan(20);
  const found = await faultsOf(page, PAGES, {
    show: async (name) => {
      const title = await page.title();
      // As a press of a link: the frame of the page stays, and axe is loaded once.
      await page.evaluate(`(() => {
        const link = Object.assign(document.createElement("a"), { href: ${JSON.stringify(root + name)} });
        document.querySelector(".VPContent").append(link);
        link.click();
        link.remove();
      })()`);
      await until(async () => expect(await page.title()).not.toBe(title));
      if (name === "playground") await page.getByRole("checkbox").first().waitFor();
    },
    // The frame around the text is the same on every other page.
    within: (name) => (name === "" || name === "playground" ? "html" : ".VPContent"),
  });
  expect([...found, ...errors]).toEqual([]);
});
