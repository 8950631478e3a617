/**
 * The pages that register a GitHub App for this server. They are in English like everything else that only its operator sees:
 * the terminal, the settings with their errors, the log and the docs.
 */
import { element, textElement, type Markup } from "../progress/picture/element.ts";
import { buttonLink, page, paragraph, type Page } from "./page.ts";

const ENV_FILE = ".env";
const START = "npm start";

/** What the operator may change before GitHub is asked. */
export interface Wishes {
  readonly name: string;
  /** Where GitHub and learners reach this server, without a path; empty if nowhere. */
  readonly address: string;
  /** The channel of a webhook proxy; empty for none. */
  readonly proxy: string;
  /** The organization that will own the App; empty for the operator's own account. */
  readonly organization: string;
}

export interface RegisterParts {
  readonly wishes: Wishes;
  /** What is wrong or missing, as sentences. */
  readonly problems: readonly string[];
  /** Null while something is wrong or missing. */
  readonly offer: {
    /** GitHub's page for new Apps, with the state. */
    readonly action: string;
    /** As JSON. */
    readonly manifest: string;
    /** Where GitHub will send deliveries. */
    readonly deliveries: string;
  } | null;
  /** The one-time word, which this visitor gave. */
  readonly word: string;
}

/** The fields of the form, by the name of the wish. */
const FIELDS: readonly { readonly name: keyof Wishes; readonly label: string }[] = [
  { name: "name", label: "Name of the App. No two Apps on GitHub have the same name." },
  { name: "address", label: "Public address of this server, such as https://waymark.example.com" },
  {
    name: "proxy",
    label: "Or, for a first try at home, the address of a webhook proxy, such as https://smee.io/…",
  },
  { name: "organization", label: "Organization that owns the App. Leave it empty for your own account." },
];

/** The page with the button that registers the App on GitHub. */
export function registerPage({ wishes, problems, offer, word }: RegisterParts): Page {
  const form = element("form", { method: "post", action: "/register" }, [
    ...FIELDS.map(({ name, label }) => field(name, label, wishes[name])),
    hidden("word", word),
    element("p", {}, [textElement("button", {}, "Use these")]),
  ]);
  return page({
    lang: "en",
    title: "Register your GitHub App",
    forms: ["'self'", ...(offer === null ? [] : [new URL(offer.action).origin])],
    content: [
      paragraph(
        "This server has no GitHub App yet. Register one with the permissions and events in app.yml. GitHub shows the name and asks you to confirm it.",
      ),
      ...problems.map((problem) => paragraph(problem, { class: "wrong" })),
      ...(offer === null ? [] : [offered(offer, wishes)]),
      element("details", offer === null ? { open: "" } : {}, [
        textElement("summary", {}, "Name, address and owner"),
        form,
      ]),
      paragraph(
        `GitHub then sends you back here. This server writes the App's key and its webhook secret into ${ENV_FILE}, and starts.`,
        { class: "quiet" },
      ),
    ],
  });
}

function offered(
  { action, manifest, deliveries }: NonNullable<RegisterParts["offer"]>,
  wishes: Wishes,
): Markup {
  const owner = wishes.organization === "" ? "your own account" : wishes.organization;
  return element("section", {}, [
    paragraph(`Name: ${wishes.name}. Owner: ${owner}.`),
    element("p", {}, [
      textElement("span", {}, "GitHub sends deliveries to "),
      textElement("code", {}, deliveries),
    ]),
    element("form", { method: "post", action }, [
      hidden("manifest", manifest),
      element("p", {}, [textElement("button", { class: "go" }, "Register on GitHub")]),
    ]),
  ]);
}

/** The page for a visitor who has not given the word on the terminal: it asks for it. */
export function wordPage(isWrong: boolean): Page {
  return page({
    lang: "en",
    title: "This server has no GitHub App yet",
    forms: ["'self'"],
    content: [
      paragraph(
        "Only its operator can register one. The word is on the terminal where this server was started.",
      ),
      ...(isWrong ? [paragraph("This word is wrong.", { class: "wrong" })] : []),
      element("form", { method: "post", action: "/register" }, [
        field("word", "The word", "", { autocomplete: "off" }),
        element("p", {}, [textElement("button", { class: "go" }, "Go on")]),
      ]),
    ],
  });
}

/** The App is registered, and this server starts it now. `installUrl` is the page that installs it. */
export function registeredPage(name: string, installUrl: string): Page {
  return page({
    lang: "en",
    title: `${name} is registered`,
    content: [
      paragraph(
        `Its key and its webhook secret are in ${ENV_FILE} on this server. Keep that file to yourself.`,
      ),
      paragraph(
        `The App starts now. The next ${START} uses that file. Install the App on a fork of a roadmap:`,
      ),
      buttonLink(installUrl, `Install ${name}`),
    ],
  });
}

/** The App was not registered, and why. */
export function notRegisteredPage(reason: string): Page {
  return page({
    lang: "en",
    title: "The App was not registered",
    content: [paragraph(reason), element("p", {}, [textElement("a", { href: "/" }, "Begin again")])],
  });
}

function field(
  name: string,
  label: string,
  value: string,
  attributes: Readonly<Record<string, string>> = {},
): Markup {
  return element("label", {}, [
    textElement("span", {}, label),
    element("input", { name, value, ...attributes }),
  ]);
}

const hidden = (name: string, value: string): Markup => element("input", { type: "hidden", name, value });
