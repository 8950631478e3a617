/** The built site on loopback, in a browser. */
import { serveSite } from "../../tools/screenshots/serve-site.ts";
import { openBrowser, type OpenOptions, type OpenPage } from "./open-browser.ts";

export interface Site {
  /** Opens a page of the site, such as `playground`. */
  readonly open: (name: string, options?: OpenOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

/** Opens the site and a browser. */
export async function openSite(): Promise<Site> {
  const { origin, close } = await serveSite();
  const browser = await openBrowser();
  return {
    open: (name, options) => browser.open(`${origin}/waymark/${name}`, options),
    close: async () => {
      await browser.close();
      await close();
    },
  };
}
