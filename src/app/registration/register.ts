/**
 * Registers a GitHub App for a server without settings, through GitHub's manifest flow. A small server shows the page,
 * takes the code that the browser brings back, and writes `.env`.
 */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { isInCloud, websiteOf } from "../../github/api-address.ts";
import type { Send } from "../../github/open-client.ts";
import type { Clock } from "../../model/clock.ts";
import {
  notRegisteredPage,
  registeredPage,
  registerPage,
  wordPage,
  type Wishes,
} from "../../pages/register-page.ts";
import { BoundedMap } from "../bounded-map.ts";
import { statusOf } from "../describe-error.ts";
import { listen, localAddress } from "../listen.ts";
import type { Log } from "../log.ts";
import { sendPage } from "../pages.ts";
import { readBody } from "../read-body.ts";
import { serve } from "../server.ts";
import type { Place } from "../settings.ts";
import { tryEnv, writeEnv } from "./env-file.ts";
import { exchangeCode, type NewApp } from "./exchange-code.ts";
import { isLoopback, manifestFor, problemsOf, type Template } from "./manifest.ts";
import { addressIn, isOwnForm, isWord } from "./operator.ts";

export interface RegisterParts {
  readonly place: Place;
  readonly template: Template;
  /** The path of the `.env` file. */
  readonly envFile: string;
  readonly send: Send;
  readonly clock: Clock;
  readonly log: Log;
  /** Says a line to the operator, on the terminal. */
  readonly tell: (line: string) => void;
}

/** The settings of the new App, as environment variables. `PORT` is the one that was used here. */
export type Registered = Readonly<Record<"APP_ID" | "PRIVATE_KEY" | "WEBHOOK_SECRET" | "PORT", string>> & {
  readonly WEBHOOK_PROXY_URL?: string;
};

/** GitHub: "You must complete all three steps in the GitHub App Manifest flow within one hour". In milliseconds. */
const STATE_LIFE = 3_600_000;
const FORM_LIMIT = 10_000;
const FOREIGN_FORM =
  "The form came from a page at another address. If a proxy is in front of this server, let it send the browser's Host header.";

interface Pending {
  readonly wishes: Wishes;
  readonly until: number;
}

/**
 * Resolves with the settings of the App when it is registered and `.env` is written. The server is closed by then.
 *
 * @throws {BadSettings} if it cannot listen at the address in the settings.
 */
export async function register(parts: RegisterParts): Promise<Registered> {
  const { place, log, tell } = parts;
  const word = randomBytes(12).toString("base64url");
  const registration = new Registration(parts, word);
  const server = serve(registration.routes(), log);
  const port = await listen(server, place);
  tell(`There is no GitHub App yet. Register one: ${localAddress(place.host, port)}/?word=${word}`);
  tell(`At another address of this server, the page asks for this word: ${word}`);
  const values = await registration.done;
  await closed(server);
  tell(`The App is registered, and its settings are in ${parts.envFile}. It starts now.`);
  return { ...values, PORT: String(port) };
}

class Registration {
  readonly #parts: RegisterParts;
  readonly #word: string;
  readonly #pending = new BoundedMap<string, Pending>(100);
  readonly #done = Promise.withResolvers<Omit<Registered, "PORT">>();

  constructor(parts: RegisterParts, word: string) {
    this.#parts = parts;
    this.#word = word;
  }

  get done(): Promise<Omit<Registered, "PORT">> {
    return this.#done.promise;
  }

  routes() {
    return {
      "/": { method: "GET", answer: (request, response) => this.#first(request, response) },
      "/register": { method: "POST", answer: (request, response) => this.#change(request, response) },
      "/registered": { method: "GET", answer: (request, response) => this.#finish(request, response) },
    } satisfies Parameters<typeof serve>[0];
  }

  #first(request: IncomingMessage, response: ServerResponse): void {
    const word = queryOf(request).get("word");
    if (word !== null && isWord(word, this.#word))
      this.#offer(request, response, { wishes: this.#usual(request), word });
    else sendPage(response, word === null ? 200 : 403, wordPage(word !== null));
  }

  async #change(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = new URLSearchParams((await readBody(request, FORM_LIMIT)).toString("utf8"));
    const word = form.get("word");
    if (!isOwnForm(request)) {
      sendPage(response, 403, notRegisteredPage(FOREIGN_FORM));
      return;
    }
    if (word === null || !isWord(word, this.#word)) {
      sendPage(response, 403, wordPage(word !== null));
      return;
    }
    const usual = this.#usual(request);
    const given = (name: keyof Wishes) => form.get(name)?.trim() ?? usual[name];
    const wishes = {
      name: given("name"),
      address: given("address"),
      proxy: given("proxy"),
      organization: given("organization"),
    };
    this.#offer(request, response, { wishes, word });
  }

  /** What the operator most probably wants. */
  #usual(request: IncomingMessage): Wishes {
    const { place, template } = this.#parts;
    const address = addressIn(request) ?? "";
    const isOnlyHere = address === "" || isLoopback(new URL(address).hostname);
    return {
      name: template.name,
      address: isOnlyHere && this.#isPublic() ? "" : address,
      proxy: place.webhookProxy ?? "",
      organization: "",
    };
  }

  #isPublic(): boolean {
    return isInCloud(websiteOf(this.#parts.place.baseUrl));
  }

  #offer(
    request: IncomingMessage,
    response: ServerResponse,
    { wishes, word }: { readonly wishes: Wishes; readonly word: string },
  ): void {
    const { place, template, clock } = this.#parts;
    const self = addressIn(request);
    const problems = self === null ? ["The browser named no host."] : problemsOf(wishes, this.#isPublic());
    if (self === null || problems.length > 0) {
      sendPage(response, 200, registerPage({ wishes, problems, offer: null, word }));
      return;
    }
    const state = randomBytes(16).toString("hex");
    this.#pending.set(state, { wishes, until: clock.now() + STATE_LIFE });
    const { json: manifest, deliveries } = manifestFor(template, wishes, self);
    const owner = wishes.organization === "" ? "" : `/organizations/${wishes.organization}`;
    const action = `${websiteOf(place.baseUrl)}${owner}/settings/apps/new?state=${state}`;
    sendPage(
      response,
      200,
      registerPage({ wishes, problems, offer: { action, manifest, deliveries }, word }),
    );
  }

  /** GitHub sent the browser back. The state proves that this server began it, so nobody can bring an App of their own. */
  async #finish(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { clock, place, send, envFile, log } = this.#parts;
    const query = queryOf(request);
    const state = query.get("state") ?? "";
    const pending = this.#pending.get(state);
    this.#pending.delete(state);
    const code = query.get("code") ?? "";
    if (pending === undefined || pending.until <= clock.now() || !/^[\w-]{1,200}$/u.test(code)) {
      const reason =
        "This answer does not belong to a registration that was started here within the last hour.";
      sendPage(response, 400, notRegisteredPage(reason));
      return;
    }
    try {
      await tryEnv(envFile);
    } catch (error) {
      log.error({ err: error }, "the settings of the new App cannot be written");
      // The code is not used up yet.
      this.#pending.set(state, pending);
      sendPage(response, 500, notRegisteredPage(unwritable(envFile, error)));
      return;
    }
    let app: NewApp;
    try {
      app = await exchangeCode(code, place.baseUrl, send);
    } catch (error) {
      log.error({ err: error }, "GitHub did not exchange the code of the registration");
      const status = statusOf(error);
      const reason =
        status === 404 || status === 422
          ? "GitHub does not accept this code any more. A code works once, within an hour."
          : "GitHub could not be asked, or its answer was incomplete. The log of this server says more. If the App exists on GitHub, delete it there first.";
      sendPage(response, 502, notRegisteredPage(reason));
      return;
    }
    const values = valuesOf(app, pending.wishes);
    await writeEnv(envFile, values);
    response.once("close", () => this.#done.resolve(values));
    sendPage(response, 200, registeredPage(app.name, app.installUrl));
  }
}

const queryOf = ({ url = "/" }: IncomingMessage): URLSearchParams =>
  new URL(url, "http://localhost").searchParams;

function unwritable(envFile: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  return `${envFile} cannot be written${code}. It must be a file that can be replaced, on a disk with free space, and must not be mounted by itself. Fix this, and load this page again within the hour. GitHub keeps the new App until then.`;
}

function valuesOf({ id, privateKey, webhookSecret }: NewApp, { proxy }: Wishes): Omit<Registered, "PORT"> {
  return {
    APP_ID: String(id),
    // Base64 is one line, so that every reader of .env files reads it the same way.
    PRIVATE_KEY: Buffer.from(privateKey).toString("base64"),
    WEBHOOK_SECRET: webhookSecret,
    ...(proxy !== "" && { WEBHOOK_PROXY_URL: proxy }),
  };
}

async function closed(server: Server): Promise<void> {
  const end = once(server, "close");
  server.close();
  server.closeAllConnections();
  await end;
}
