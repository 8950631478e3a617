/** Counts what each credential has used. Refuses requests over the limit, with GitHub's messages. */
import type { Viewer } from "../auth/viewer.ts";
import type { Clock } from "../model/clock.ts";
import { timestamp } from "../model/clock.ts";
import type { RateFigures } from "../graphql/context.ts";
import type { Reply } from "../server/exchange.ts";
import { reply, restError } from "../server/exchange.ts";
import type { LimitFigures } from "./limit-figures.ts";
import { SlidingWindow } from "./sliding-window.ts";

const MINUTE = 60_000;
const HOUR = 3_600_000;

type Transport = "rest" | "graphql";

interface Account {
  readonly name: string;
  readonly limit: number;
  readonly used: Record<Transport, number>;
  readonly resetAt: Record<Transport, number>;
  /** Whether a request was refused since the last reset. */
  readonly refused: Record<Transport, boolean>;
  readonly points: Readonly<Record<Transport, SlidingWindow>>;
  readonly cpu: SlidingWindow;
  readonly createdInMinute: SlidingWindow;
  readonly createdInHour: SlidingWindow;
  running: number;
}

const SECONDARY_MESSAGE =
  "You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.";

export const CREATION_MESSAGE =
  "You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later. If you reach out to GitHub Support for help, please include the request ID.";

/** A refusal for a secondary limit. */
export function secondaryLimit(
  retryAfter: number | null,
  status: 403 | 429 = 403,
  message: string = SECONDARY_MESSAGE,
): Reply {
  const headers: Record<string, string> = retryAfter === null ? {} : { "retry-after": String(retryAfter) };
  return restError(status, message, {}, headers);
}

function nameOf(viewer: Viewer): string {
  if (viewer.kind === "anonymous") return "127.0.0.1";
  if (viewer.kind === "app") return `app ID ${viewer.app.id}`;
  const { token } = viewer;
  if (token.kind === "installation") return `installation ID ${token.installation.id}`;
  if (token.kind === "actions") return `repository ID ${token.repository.id}`;
  return `user ID ${token.user.id}`;
}

/** The documented error ("Rate limits and query limits for the GraphQL API"). */
const exceeded = ({ name }: Account) => ({
  type: "RATE_LIMITED",
  message: `API rate limit exceeded for ${name}.`,
});

/** The other form that clients report (github.com/yanyongyu/githubkit/issues/271). When GitHub sends which one is not known. */
const alreadyExceeded = ({ name }: Account) => ({
  type: "RATE_LIMIT",
  code: "graphql_rate_limit",
  message: `API rate limit already exceeded for ${name}.`,
});

export class RateLimits {
  readonly #clock: Clock;
  readonly #accounts = new Map<string, Account>();
  /** May be changed while the emulator runs. */
  figures: LimitFigures;

  constructor(clock: Clock, figures: LimitFigures) {
    this.#clock = clock;
    this.figures = figures;
  }

  #limitOf(viewer: Viewer): number {
    const { perHour } = this.figures;
    if (viewer.kind === "anonymous") return Math.min(60, perHour.user);
    if (viewer.kind === "app") return perHour.user;
    if (viewer.token.kind === "installation") return perHour.installation;
    return viewer.token.kind === "actions" ? perHour.actions : perHour.user;
  }

  #account(viewer: Viewer): Account {
    const name = nameOf(viewer);
    const now = this.#clock.now();
    let account = this.#accounts.get(name);
    if (account === undefined) {
      account = {
        name,
        limit: this.#limitOf(viewer),
        used: { rest: 0, graphql: 0 },
        resetAt: { rest: now + HOUR, graphql: now + HOUR },
        refused: { rest: false, graphql: false },
        points: { rest: new SlidingWindow(MINUTE), graphql: new SlidingWindow(MINUTE) },
        cpu: new SlidingWindow(MINUTE),
        createdInMinute: new SlidingWindow(MINUTE),
        createdInHour: new SlidingWindow(HOUR),
        running: 0,
      };
      this.#accounts.set(name, account);
    }
    for (const transport of ["rest", "graphql"] as const) {
      if (account.resetAt[transport] <= now) {
        account.used[transport] = 0;
        account.refused[transport] = false;
        account.resetAt[transport] = now + HOUR;
      }
    }
    return account;
  }

  /** Counts a request, and refuses it if it is over a limit. Call `finish` after each request that was admitted. */
  admit(viewer: Viewer, transport: Transport, writes: boolean, cost: number): Reply | null {
    const account = this.#account(viewer);
    const now = this.#clock.now();
    if (account.used[transport] + cost > account.limit) {
      const again = account.refused[transport];
      account.refused[transport] = true;
      if (transport === "rest") return restError(403, `API rate limit exceeded for ${account.name}.`);
      return reply(200, { errors: [again ? alreadyExceeded(account) : exceeded(account)] });
    }
    if (account.running >= this.figures.concurrent) return secondaryLimit(60);
    const points = account.points[transport];
    points.add(now, writes ? 5 : 1);
    if (points.sum(now) > this.figures.pointsPerMinute[transport]) {
      return secondaryLimit(points.secondsToWait(now));
    }
    if (transport === "graphql" && account.cpu.sum(now) > this.figures.cpuPerMinute) {
      return secondaryLimit(account.cpu.secondsToWait(now));
    }
    account.used[transport] += cost;
    account.running += 1;
    return null;
  }

  /** An admitted request has ended after this many milliseconds. */
  finish(viewer: Viewer, transport: Transport, milliseconds: number): void {
    const account = this.#account(viewer);
    account.running -= 1;
    if (transport === "graphql") account.cpu.add(this.#clock.now(), milliseconds);
  }

  /** Gives back the cost of a request, because a 304 is free. */
  forgive(viewer: Viewer, transport: Transport, cost: number): void {
    this.#account(viewer).used[transport] -= cost;
  }

  /** Counts one created object. Null if it is allowed, otherwise the seconds to wait. */
  admitCreation(viewer: Viewer): number | null {
    const account = this.#account(viewer);
    const now = this.#clock.now();
    const { perMinute, perHour } = this.figures.creations;
    if (account.createdInMinute.sum(now) >= perMinute) return account.createdInMinute.secondsToWait(now);
    if (account.createdInHour.sum(now) >= perHour) return account.createdInHour.secondsToWait(now);
    account.createdInMinute.add(now, 1);
    account.createdInHour.add(now, 1);
    return null;
  }

  /** The figures for `rateLimit` and the rate limit headers. */
  figuresFor(viewer: Viewer, transport: Transport): RateFigures {
    const account = this.#account(viewer);
    const used = account.used[transport];
    return {
      limit: account.limit,
      used,
      remaining: Math.max(0, account.limit - used),
      resetAt: timestamp(account.resetAt[transport]),
    };
  }

  headers(viewer: Viewer, transport: Transport): Record<string, string> {
    const { limit, used, remaining, resetAt } = this.figuresFor(viewer, transport);
    return {
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-remaining": String(remaining),
      "x-ratelimit-used": String(used),
      "x-ratelimit-reset": String(Math.floor(Date.parse(resetAt) / 1000)),
      "x-ratelimit-resource": transport === "rest" ? "core" : "graphql",
    };
  }
}
