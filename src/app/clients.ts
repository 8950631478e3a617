/** Octokits for the App itself and for each installation, without Probot's throttling and retries. */
import { Probot, ProbotOctokit } from "probot";
import * as z from "zod/mini";
import { InstallationEnded, isInstallationGone, readOwnApp } from "../github/app-requests.ts";
import { openFetch, type Send } from "../machine/open-fetch.ts";
import { statusOf } from "./describe-error.ts";
import type { Log } from "./log.ts";
import type { Settings } from "./settings.ts";

/** Is called at the end of every request. */
export interface RequestWatch {
  /** Whether GitHub's API has answered, be it with a refusal. */
  noteReached(isReached: boolean): void;
  countRequest(status: number): void;
  countLimited(): void;
  setRemaining(resource: string, remaining: number): void;
}

/**
 * Opens Probot with these settings. Its Octokits neither throttle nor retry, because `src/github` keeps to GitHub's
 * limits.
 */
export async function openProbot(settings: Settings, log: Log, watch: RequestWatch): Promise<Probot> {
  const Octokit = plainOctokit(watch);
  const probot = new Probot({
    appId: settings.appId,
    privateKey: settings.privateKey,
    secret: settings.webhookSecret,
    baseUrl: settings.baseUrl,
    log,
    Octokit: withAuthRequest(Octokit, new Octokit({ baseUrl: settings.baseUrl })),
  });
  return probot.ready();
}

/**
 * Probot merges its own throttling options into defaults that are an object, which would turn throttling on again.
 * Defaults that are a function have the last word.
 */
function plainOctokit(watch: RequestWatch): typeof ProbotOctokit {
  const plain = ProbotOctokit.defaults((given: object) => ({
    ...given,
    throttle: { enabled: false },
    retry: { enabled: false },
    request: { fetch: withCheckedTokens(openFetch({ onEnd: (isReached) => watch.noteReached(isReached) })) },
  }));
  return plain.plugin((octokit) => watchRequests(octokit, watch));
}

/**
 * When a token is requested outside of another request, as for a renewed token, Octokit would always use
 * api.github.com. This makes it use the GitHub in the settings.
 */
function withAuthRequest(
  base: typeof ProbotOctokit,
  { request }: Pick<ProbotOctokit, "request">,
): typeof ProbotOctokit {
  return base.defaults((given: object) => {
    const auth = "auth" in given && typeof given.auth === "object" ? given.auth : null;
    return auth === null ? given : { ...given, auth: { ...auth, request } };
  });
}

const tokenAnswer = z.object({
  token: z.string().check(z.minLength(1)),
  expires_at: z.iso.datetime({ offset: true }),
  permissions: z.optional(z.record(z.string(), z.string())),
});

/** Octokit keeps whatever it gets as a token for an hour, even `undefined`. So an answer without a token is an error. */
function withCheckedTokens(send: Send): Send {
  return async (url, init) => {
    const answer = await send(url, init);
    if (!answer.ok || !url.endsWith("/access_tokens")) return answer;
    const parsed = tokenAnswer.safeParse(await answer.clone().json());
    if (parsed.success) return answer;
    throw new TypeError("GitHub's answer to the request for a token contains no token. Try again later.");
  };
}

function watchRequests(octokit: Pick<ProbotOctokit, "hook">, watch: RequestWatch): void {
  octokit.hook.after("request", ({ status, headers }) => {
    watch.countRequest(status);
    noteLimits(headers, watch);
  });
  octokit.hook.error("request", (error) => {
    const status = statusOf(error) ?? 500;
    watch.countRequest(status);
    if ("response" in error && error.response !== undefined) {
      const { headers } = error.response;
      noteLimits(headers, watch);
      const refused = status === 403 || status === 429;
      if (refused && (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0"))
        watch.countLimited();
    }
    throw error;
  });
}

function noteLimits(
  headers: Readonly<Record<string, string | number | undefined>>,
  watch: RequestWatch,
): void {
  const resource = headers["x-ratelimit-resource"];
  const remaining = Number(headers["x-ratelimit-remaining"] ?? Number.NaN);
  if (typeof resource === "string" && !Number.isNaN(remaining)) watch.setRemaining(resource, remaining);
}

/**
 * A token may end before its hour is over. Requests that GitHub answers with 401 are sent again with a new one, which is requested
 * once for all of them. Throws InstallationEnded if GitHub grants no new one.
 */
function renewOnce(octokit: ProbotOctokit): void {
  let renewal: Promise<void> | null = null;
  const renew = async (): Promise<void> => {
    try {
      await octokit.auth({ type: "installation", refresh: true });
    } catch (refusal) {
      throw isInstallationGone(refusal) ? new InstallationEnded(refusal) : refusal;
    }
  };
  octokit.hook.wrap("request", async (request, options) => {
    const wasRenewed = renewal;
    try {
      return await request(options);
    } catch (error) {
      // A request that was sent with the new token gets no other one.
      if (statusOf(error) !== 401 || wasRenewed !== null) throw error;
      renewal ??= renew();
      await renewal;
      return await request(options);
    }
  });
}

/** What `@octokit/auth-app` returns for an installation, in addition to the token. */
const granted = z.object({ permissions: z.record(z.string(), z.string()) });

/** Provides Octokits. Probot keeps one token per installation, until a minute before it expires. */
export class Clients {
  readonly #probot: Probot;
  readonly #onUse: (installation: number) => void;
  readonly #stale = new Set<number>();

  /** `onUse` is called for each request of an installation. */
  constructor(probot: Probot, onUse: (installation: number) => void) {
    this.#probot = probot;
    this.#onUse = onUse;
  }

  /** An Octokit for the App itself (`/app…`), with a JSON web token. */
  app(): Promise<ProbotOctokit> {
    return this.#probot.auth();
  }

  /** An Octokit for one installation, with its one-hour token. */
  async installation(installation: number): Promise<ProbotOctokit> {
    const octokit = await this.#probot.auth(installation);
    octokit.hook.before("request", () => this.#onUse(installation));
    renewOnce(octokit);
    if (this.#stale.has(installation)) {
      await octokit.auth({ type: "installation", refresh: true });
      this.#stale.delete(installation);
    }
    return octokit;
  }

  /** Asks GitHub about the App, which is cheap. Whether GitHub's API has answered, be it with a refusal. */
  async isReached(): Promise<boolean> {
    try {
      await readOwnApp(await this.app());
      return true;
    } catch (error) {
      const status = statusOf(error);
      return status !== null && status < 500;
    }
  }

  /** Access by permission, as in the installation's token. If there is no token yet, one is requested. */
  async permissions(installation: number): Promise<Readonly<Record<string, string>>> {
    const octokit = await this.installation(installation);
    return granted.parse(await octokit.auth({ type: "installation" })).permissions;
  }

  /**
   * The permissions of the installation have changed. Its next Octokit gets a new token, because the old one keeps the
   * old permissions.
   */
  renew(installation: number): void {
    this.#stale.add(installation);
  }
}
