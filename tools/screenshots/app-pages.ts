/** Every page that the App serves, with made-up contents. */
import { problemsOf } from "../../src/app/registration/manifest.ts";
import { homePage, setUpPage } from "../../src/pages/app-page.ts";
import type { Page } from "../../src/pages/page.ts";
import { notRegisteredPage, registeredPage, registerPage, wordPage } from "../../src/pages/register-page.ts";

const APP = {
  name: "Waymark of Ada",
  installUrl: "https://github.com/apps/waymark-of-ada/installations/new",
};
const WISHES = { name: "waymark", address: "https://waymark.example.com", proxy: "", organization: "" };
const AT_HOME = { ...WISHES, address: "" };

/** The pages by a name for each. */
export const APP_PAGES: ReadonlyMap<string, Page> = new Map([
  ["app-home", homePage(APP, "en")],
  ["app-home-not-yet", homePage(null, "de")],
  ["app-set-up", setUpPage(APP, "en")],
  [
    "app-register",
    registerPage({
      wishes: WISHES,
      problems: [],
      offer: {
        action: "https://github.com/settings/apps/new?state=1",
        manifest: "{}",
        deliveries: `${WISHES.address}/api/github/webhooks`,
      },
      word: "sample-word",
    }),
  ],
  [
    "app-register-at-home",
    registerPage({ wishes: AT_HOME, problems: problemsOf(AT_HOME, true), offer: null, word: "sample-word" }),
  ],
  ["app-word", wordPage(true)],
  ["app-registered", registeredPage(APP.name, APP.installUrl)],
  ["app-not-registered", notRegisteredPage("GitHub does not accept this code any more.")],
]);
