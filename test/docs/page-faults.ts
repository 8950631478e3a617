/** What keeps people from using a page: light and dark, on a phone and on a wide screen. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Look {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
}
const PHONE: Look = { width: 380, colorScheme: "dark" };
const WIDE: Look = { width: 1280, colorScheme: "light" };

const namesOf = ({ width, colorScheme }: Look): string => `${width} px, ${colorScheme}`;

/**
 * The faults of one page after the other, which `show` has opened in the same browser page. The look changes once for each
 * page: the first one is seen on a dark phone and then on a wide, light screen, and the next one the other way round. Colours
 * are looked at in both, everything else in the first. `within` is a selector.
 */
export async function faultsOf<Name extends string>(
  page: Page,
  names: readonly Name[],
  { show, within }: { readonly show: (name: Name) => Promise<void>; readonly within: (name: Name) => string },
): Promise<readonly string[]> {
  const found: string[] = [];
  let looks = [PHONE, WIDE];
  for (const name of names) {
    let rules: readonly string[] = [];
    for (const [index, look] of looks.entries()) {
      await take(page, look);
      if (index === 0) await show(name);
      const faults = [...(await overflow(page)), ...(await seriousFaults(page, within(name), rules))];
      found.push(...faults.map((fault) => `${name}, ${namesOf(look)}: ${fault}`));
      rules = ["color-contrast"];
    }
    looks = looks.toReversed();
  }
  return found;
}

async function take(page: Page, { width, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  // VitePress has a class for its look, and a page of the App has none.
  const other = colorScheme === "dark" ? "html:has(.VPContent):not(.dark)" : "html.dark";
  await page.locator(other).waitFor({ state: "detached" });
}

async function overflow(page: Page): Promise<readonly string[]> {
  const wider = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
  return wider > 0 ? [`${wider} px wider than the screen`] : [];
}

/** What axe finds that keeps people from using a page. `rules`: only these, or all. */
export async function seriousFaults(
  page: Page,
  within: string,
  rules: readonly string[] = [],
): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(AXE);
  const options = JSON.stringify({
    resultTypes: ["violations"],
    ...(rules.length > 0 && { runOnly: rules }),
  });
  const { violations } = await page.evaluate<AxeResults>(`axe.run("${within}", ${options})`);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id} at ${nodes[0]?.html ?? ""}`);
}
