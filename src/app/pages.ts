/** The routes of the App's pages. */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { homePage, preferredLanguage, setUpPage, type AppOnGitHub } from "../pages/app-page.ts";
import { STYLE, type Page } from "../pages/page.ts";
import type { Routes } from "./server.ts";

/** The path that GitHub sends a person to who has installed the App: `setup_url` of its registration. */
export const SET_UP_PATH = "/set-up";

/** The routes of the pages. `app` is what GitHub says about this App, or null while it has not answered. */
export function appPages(app: () => AppOnGitHub | null): Routes {
  const route = (make: typeof homePage) => ({
    method: "GET" as const,
    answer: (request: IncomingMessage, response: ServerResponse) =>
      sendPage(response, 200, make(app(), preferredLanguage(request.headers["accept-language"]))),
  });
  return { "/": route(homePage), [SET_UP_PATH]: route(setUpPage) };
}

/** Answers with a page and the headers that keep it from being framed, kept, or mistaken for something else. */
export function sendPage(response: ServerResponse, status: number, { html, forms }: Page): void {
  response
    .writeHead(status, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy(forms),
      "x-content-type-options": "nosniff",
      // GitHub learns which server a form comes from, but not more.
      "referrer-policy": "strict-origin",
      "cache-control": "no-store",
      vary: "accept-language",
    })
    .end(html);
}

const STYLE_HASH = `'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`;

const policy = (forms: readonly string[]): string =>
  [
    "default-src 'none'",
    `style-src ${STYLE_HASH}`,
    `form-action ${forms.length === 0 ? "'none'" : forms.join(" ")}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
