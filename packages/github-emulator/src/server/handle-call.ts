/** The path of a request through the server: authentication, limits, faults, latency, execution, headers, log. */
import { BadCredentials, authenticate } from "../auth/authenticate.ts";
import type { Viewer } from "../auth/viewer.ts";
import { actorName } from "../auth/viewer.ts";
import type { Fault, Faults } from "../faults/faults.ts";
import { truncateLists } from "../faults/truncate-list.ts";
import { failure } from "../graphql/failure.ts";
import type { RateLimits } from "../limits/rate-limits.ts";
import { CREATION_MESSAGE, secondaryLimit } from "../limits/rate-limits.ts";
import type { LoggedRequest } from "../model/request-log.ts";
import type { World } from "../model/world.ts";
import type { Audit } from "./audit.ts";
import { bytesOf } from "./body-bytes.ts";
import { conditional } from "./conditional.ts";
import type { Call, Reply, WrittenReply } from "./exchange.ts";
import { reply, restError } from "./exchange.ts";
import { Aborted, graphqlJob } from "./graphql-job.ts";
import type { Job, RunOptions } from "./job.ts";
import { restJob } from "./rest-job.ts";
import type { Urls } from "./urls.ts";

/** The maximum time for a request. Source: docs.github.com, "Timeouts": 10 seconds. */
const LENGTH_LIMIT = 10_000;

export interface Latency {
  /** Milliseconds per request. */
  readonly request: number;
  /** Additional milliseconds per root field. */
  readonly alias: number;
}

export interface Surroundings {
  readonly world: World;
  readonly urls: Urls;
  readonly audit: Audit;
  readonly limits: RateLimits;
  readonly faults: Faults;
  readonly requests: LoggedRequest[];
  latency: Latency;
  /** Milliseconds that reads lag behind writes. */
  replicaLag: number;
}

/** An answer, or a cut connection. */
export type Outcome = { readonly kind: "reply"; readonly reply: Reply } | { readonly kind: "reset" };

const RESET: Outcome = { kind: "reset" };
const answered = (answer: Reply): Outcome => ({ kind: "reply", reply: answer });

const badGateway = (): Reply =>
  restError(
    502,
    "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request and contact us if the problem persists.",
  );

interface Attempt {
  readonly around: Surroundings;
  readonly call: Call;
  readonly viewer: Viewer;
  readonly job: Job;
  readonly fault: Fault | null;
  readonly deadline: number;
  created: number;
}

/** Waits, but not past the deadline. After the deadline, the request is aborted. */
async function wait(attempt: Attempt, milliseconds: number): Promise<void> {
  const { clock } = attempt.around.world;
  const left = attempt.deadline - clock.now();
  await clock.sleep(Math.min(milliseconds, Math.max(left, 0)));
  if (milliseconds >= left) throw new Aborted("timeout");
}

/** Runs before each write: latency, a planned failure, and the content-creation limit. */
function beforeWrite(attempt: Attempt): RunOptions["beforeWrite"] {
  const { around, fault, viewer, call } = attempt;
  let index = -1;
  const check = (at: number, creates: boolean): void => {
    if (fault?.kind === "bad-gateway-midway" && at >= fault.aliases) throw new Aborted("502");
    if (fault?.kind === "alias-error" && at === fault.alias) throw failure(fault.type, fault.message);
    const isTooQuick = fault?.kind === "submitted-too-quickly" && at >= fault.fromAlias;
    if (isTooQuick) throw failure("UNPROCESSABLE", "was submitted too quickly");
    if (!creates) return;
    const seconds = around.limits.admitCreation(viewer);
    if (seconds !== null && call.transport === "graphql") {
      throw failure("UNPROCESSABLE", "was submitted too quickly");
    }
    if (seconds !== null) throw new TooMuch(secondaryLimit(seconds, 403, CREATION_MESSAGE));
    attempt.created += 1;
  };
  return (_name, _alias, creates) => {
    index += 1;
    const at = index;
    const { alias } = around.latency;
    if (alias === 0) {
      check(at, creates);
      return undefined;
    }
    return wait(attempt, alias).then(() => check(at, creates));
  };
}

/** A REST request that was refused before it was applied. */
class TooMuch extends Error {
  override readonly name = "TooMuch";
  readonly reply: Reply;
  constructor(answer: Reply) {
    super("too much");
    this.reply = answer;
  }
}

/** Runs a read, if needed on an old copy of the world. */
function read(attempt: Attempt, options: RunOptions): Reply | Promise<Reply> {
  const { around, job, fault } = attempt;
  const { journal } = around.world;
  if (fault?.kind === "stale-read") return journal.readBeforeLastWrite(() => job.run(options));
  if (around.replicaLag > 0) return journal.readAsOf(around.replicaLag, () => job.run(options));
  return job.run(options);
}

async function run(attempt: Attempt): Promise<Reply> {
  const { around, job, fault, call } = attempt;
  const options: RunOptions = {
    beforeWrite: beforeWrite(attempt),
    ...(fault?.kind === "field-error" && {
      failsAt: (path: string) => (fault.path.test(path) ? failure(fault.type, fault.message) : null),
    }),
  };
  try {
    const { latency } = around;
    if (latency.request > 0) await wait(attempt, latency.request);
    if (!job.writes && latency.alias > 0) await wait(attempt, latency.alias * job.aliases);
    if (fault?.kind === "slow") await wait(attempt, fault.milliseconds);
    const answer = await (job.writes ? job.run(options) : read(attempt, options));
    return fault?.kind === "truncated-list" ? truncateLists(answer) : answer;
  } catch (error) {
    if (error instanceof TooMuch) return error.reply;
    if (error instanceof Aborted) return badGateway();
    around.audit.report(call.number, job.operation, `the emulator broke: ${String(error)}`);
    return restError(500, `The emulator broke: ${error instanceof Error ? error.stack : String(error)}`);
  }
}

/** Faults that answer instead of GitHub, before anything is applied. */
function instead(fault: Fault | null, call: Call): Outcome | null {
  if (fault?.kind === "reset-before") return RESET;
  if (fault?.kind === "bad-gateway" && !fault.applied) return answered(badGateway());
  if (fault?.kind === "secondary-limit") return answered(secondaryLimit(fault.retryAfter, fault.status));
  if (fault?.kind === "token-expired") return answered(restError(401, "Bad credentials"));
  const dataless = withoutData(fault, call);
  return dataless !== null && !dataless.applied ? dataless.outcome : null;
}

/** Answers of GraphQL with status 200 and without data, which say nothing about what was applied. */
function withoutData(
  fault: Fault | null,
  { transport }: Call,
): { readonly applied: boolean; readonly outcome: Outcome } | null {
  if (transport !== "graphql" || (fault?.kind !== "resource-limits" && fault?.kind !== "timeout"))
    return null;
  const error =
    fault.kind === "timeout"
      ? { message: TIMEOUT }
      : { type: "RESOURCE_LIMITS_EXCEEDED", message: "Resource limits for this query exceeded." };
  return { applied: fault.applied, outcome: answered(reply(200, { data: null, errors: [error] })) };
}

const TIMEOUT =
  "Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug.";

async function attemptIt(attempt: Attempt): Promise<Outcome> {
  const { fault, call } = attempt;
  if (fault?.kind === "call" && fault.when === "before") await fault.run();
  const early = instead(fault, call);
  if (early !== null) return early;
  const answer = await run(attempt);
  if (fault?.kind === "call" && fault.when === "after") await fault.run();
  if (fault?.kind === "reset-after") return RESET;
  if (fault?.kind === "bad-gateway") return answered(badGateway());
  return withoutData(fault, call)?.outcome ?? answered(answer);
}

function errorsIn(answer: Reply): string[] {
  const { body } = answer;
  if (typeof body !== "object" || body === null) return [];
  if (answer.status >= 400 && "message" in body) return [String(body.message)];
  if (!("errors" in body) || !Array.isArray(body.errors)) return [];
  return body.errors.map((error: unknown) => {
    if (typeof error !== "object" || error === null) return "error";
    return "type" in error ? String(error.type) : "message" in error ? String(error.message) : "error";
  });
}

const SIGNED_OUT: Viewer = { kind: "anonymous" };

function identify(world: World, call: Call): { readonly viewer: Viewer; readonly refusal: Reply | null } {
  try {
    return { viewer: authenticate(world, call.headers["authorization"]), refusal: null };
  } catch (error) {
    if (!(error instanceof BadCredentials)) throw error;
    return { viewer: SIGNED_OUT, refusal: restError(error.status, error.message) };
  }
}

/**
 * The header with the scopes of a classic token. Every answer to such a token has it; other kinds of tokens have no
 * scopes.
 * Source: docs.github.com, "Scopes for OAuth apps". For GraphQL it is only reported, not documented.
 */
function scopeHeader({ world }: Surroundings, { transport }: Call, viewer: Viewer): Reply["headers"] {
  const isSaid = transport === "rest" || world.unknowns.graphqlSaysScopes;
  if (!isSaid || viewer.kind !== "token" || viewer.token.kind !== "classic") return {};
  return { "x-oauth-scopes": [...viewer.token.scopes].toSorted().join(", ") };
}

/** The request for the token of an installation. */
const NEW_TOKEN = "POST /app/installations/{installation_id}/access_tokens";

/** Answers one request and logs it. */
export async function handleCall(around: Surroundings, call: Call): Promise<Outcome> {
  const { world, limits, faults } = around;
  const at = world.clock.now();
  const { viewer, refusal } = identify(world, call);
  const rate = limits.figuresFor.bind(limits);
  const job =
    call.transport === "graphql"
      ? graphqlJob(call, viewer, { ...around, rate })
      : restJob(call, viewer, { ...around, rate });
  const target = {
    number: call.number,
    transport: call.transport,
    operation: job.operation,
    writes: job.writes,
    actor: actorName(viewer),
    body: call.body.toString("utf8"),
  };
  const fault = faults.take(target);
  const attempt: Attempt = { around, call, viewer, job, fault, deadline: at + LENGTH_LIMIT, created: 0 };
  const isCounted = world.unknowns.tokensCount || job.operation !== NEW_TOKEN;
  const refused = refusal ?? (isCounted ? limits.admit(viewer, call.transport, job.writes, job.cost) : null);
  let outcome: Outcome;
  if (refused !== null) outcome = answered(refused);
  else {
    outcome = await attemptIt(attempt);
    if (isCounted) limits.finish(viewer, call.transport, world.clock.now() - at);
  }
  let written: WrittenReply | null = null;
  if (outcome.kind === "reply") {
    const answer = conditional(call, { ...outcome.reply, body: bytesOf(outcome.reply.body) });
    // GitHub: a 304 is free if the request was made with a token.
    if (answer.status === 304 && viewer.kind !== "anonymous") limits.forgive(viewer, "rest", 1);
    const rateHeaders = refusal === null && isCounted ? limits.headers(viewer, call.transport) : {};
    const scopes = scopeHeader(around, call, viewer);
    written = { ...answer, headers: { ...rateHeaders, ...scopes, ...answer.headers } };
  }
  around.requests.push({
    number: call.number,
    at,
    actor: target.actor,
    credential: credentialOf(viewer, refusal !== null),
    transport: call.transport,
    operation: job.operation,
    detail: job.detail,
    writes: job.writes,
    aliases: job.aliases,
    creations: attempt.created,
    status: written?.status ?? 0,
    errors: outcome.kind === "reply" ? errorsIn(outcome.reply) : ["connection reset"],
    milliseconds: world.clock.now() - at,
    requestBytes: call.body.length,
    responseBytes: written?.body?.length ?? 0,
    fault: fault?.kind ?? null,
  });
  return written === null ? RESET : answered(written);
}

function credentialOf(viewer: Viewer, isBad: boolean): LoggedRequest["credential"] {
  if (isBad) return "bad";
  if (viewer.kind === "anonymous") return "none";
  return viewer.kind === "app" ? "app-jwt" : viewer.token.kind;
}
