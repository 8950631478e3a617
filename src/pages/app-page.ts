/** The two pages of a running App: what this server is, and what comes next after installing. */
import { LANGUAGE_CODES, type LanguageCode } from "../language/languages.ts";
import { pageWords } from "../language/pages/words-by-language.ts";
import { CONFIG_PATH } from "../model/paths.ts";
import { element, textElement } from "../progress/picture/element.ts";
import { buttonLink, page, paragraph, type Page } from "./page.ts";

/** What GitHub says about the App that runs here. */
export interface AppOnGitHub {
  readonly name: string;
  /** The page where a person chooses the repositories of the App. */
  readonly installUrl: string;
}

const DOCS = "https://github.com/waymark-dev/waymark";

/** What this server is, with the button that installs its App. `app` is null until GitHub has answered. */
export function homePage(app: AppOnGitHub | null, lang: LanguageCode): Page {
  const words = pageWords(lang).home;
  const install =
    app === null
      ? [paragraph(words.notYet)]
      : [buttonLink(app.installUrl, words.install(app.name)), paragraph(words.choose, { class: "quiet" })];
  return page({
    lang,
    title: words.heading(app?.name ?? "Waymark"),
    content: [
      paragraph(words.about),
      ...install,
      element("p", {}, [textElement("a", { href: `${DOCS}#readme` }, words.source)]),
    ],
  });
}

/**
 * What comes next after installing, also on all repositories. GitHub adds an installation to the query, but anybody could
 * write one there, so the page is the same for everybody.
 */
export function setUpPage(app: AppOnGitHub | null, lang: LanguageCode): Page {
  const words = pageWords(lang).setUp;
  const part = ({ heading, text }: { heading: string; text: string }) =>
    element("section", {}, [textElement("h2", {}, heading), paragraph(text)]);
  return page({
    lang,
    title: words.heading,
    content: [
      part(words.named),
      element("section", {}, [
        textElement("h2", {}, words.all.heading),
        element("p", {}, [
          textElement("span", {}, `${words.all.text} `),
          textElement("code", {}, CONFIG_PATH),
        ]),
        textElement("pre", {}, "enabled: true"),
        paragraph(words.all.file),
      ]),
      part(words.fork),
      paragraph(words.learn),
      ...(app === null ? [] : [buttonLink(app.installUrl, words.choose)]),
      element("p", {}, [textElement("a", { href: `${DOCS}/blob/main/docs/troubleshooting.md` }, words.help)]),
    ],
  });
}

/** The first language of an `Accept-Language` header that has texts here. Browsers list the preferred one first. */
export function preferredLanguage(accepted: string | undefined): LanguageCode {
  const wanted = (accepted ?? "").slice(0, 200).split(",");
  for (const one of wanted) {
    const code = one.trim().slice(0, 2).toLowerCase();
    const known = LANGUAGE_CODES.find((each) => each === code);
    if (known !== undefined) return known;
  }
  return "en";
}
