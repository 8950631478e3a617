/** Reads a cohort in the browser: the cohort.json of a repository, or else its public forks, politely and without a token. */
import { gather } from "../../src/cohort/gather.ts";
import type { Cohort } from "../../src/cohort/cohort.ts";
import { readCohortJson } from "../../src/cohort/read-cohort-json.ts";
import { withoutToken } from "../../src/github/cohort-source.ts";
import { openClient } from "../../src/github/open-client.ts";
import { openMeter } from "../../src/github/meter.ts";
import { NeedsToken } from "../../src/github/read-public-courses.ts";
import { openRequester } from "../../src/github/requester.ts";
import type { CourseSource, ForksPage } from "../../src/model/cohort.ts";
import { RateLimited, RepositoryMissing } from "../../src/model/errors.ts";
import { COHORT_JSON } from "../../src/model/paths.ts";

const WEBSITE = "https://github.com";
const API = "https://api.github.com";
const RAW = "https://raw.githubusercontent.com";
/** A person does not wait longer than this for a limit of GitHub, in milliseconds. */
const MAX_WAIT = 5_000;

export interface ReadCohort {
  readonly cohort: Cohort;
  /** Where it comes from: a file of this day, or the forks as they are now. */
  readonly from: { readonly kind: "file"; readonly asOf: string } | { readonly kind: "forks" };
  /** Why not all forks were read, or null. */
  readonly limit: string | null;
}

export interface ReadOptions {
  readonly get: (url: string, init?: RequestInit) => Promise<Response>;
  readonly now: () => number;
  /** Ends reading. Then the reason of the signal is thrown. */
  readonly signal: AbortSignal;
  /** How many files were read so far. */
  readonly progress: (files: number) => void;
}

/** The cohort could not be read. The message says why and what to do. */
export class UnreadableCohort extends Error {
  override readonly name = "UnreadableCohort";
}

/**
 * `name` is `owner/repository`: a mentor's with a cohort.json, or a roadmap with forks.
 *
 * @throws {UnreadableCohort} NotCohortJson, the reason of the signal, or the error of the connection.
 */
export async function readCohort(name: string, options: ReadOptions): Promise<ReadCohort> {
  const { get, signal } = options;
  const file = await get(`${RAW}/${name}/HEAD/${COHORT_JSON}`, { signal, referrerPolicy: "no-referrer" });
  if (file.ok) {
    const { cohort, asOf } = readCohortJson(await file.text());
    return { cohort, from: { kind: "file", asOf }, limit: null };
  }
  if (file.status !== 404)
    throw new UnreadableCohort(`GitHub answered with ${file.status}. Try again in a minute.`);
  return await readForks(name, options);
}

async function readForks(name: string, options: ReadOptions): Promise<ReadCohort> {
  let limit: string | null = null;
  const source = openSource(options);
  const asFarAsAllowed: CourseSource = {
    ...source,
    async *forks(roadmap): AsyncGenerator<ForksPage> {
      let pages = 0;
      try {
        for await (const page of source.forks(roadmap)) {
          pages += 1;
          yield page;
        }
      } catch (error) {
        if (pages === 0 || !(error instanceof NeedsToken || error instanceof RateLimited)) throw error;
        limit = `This is a part of the forks. ${whyLimited(error, name)}`;
      }
    },
  };
  const today = new Date(options.now()).toISOString().slice(0, 10);
  const wanted = { title: null, website: WEBSITE, roadmap: name, joined: null, learners: null, today };
  try {
    const cohort = await gather(asFarAsAllowed, { ...wanted, showsPrivate: false }, () => undefined);
    return { cohort, from: { kind: "forks" }, limit };
  } catch (error) {
    options.signal.throwIfAborted();
    if (error instanceof RepositoryMissing)
      throw new UnreadableCohort(`${name} does not exist, or it is private.`);
    if (error instanceof RateLimited || error instanceof NeedsToken)
      throw new UnreadableCohort(whyLimited(error, name));
    throw error;
  }
}

/** GitHub: "Rate limits for the REST API". A page without a token shares its hour with everything else on that address. */
function whyLimited(error: RateLimited | NeedsToken, name: string): string {
  const command = `npx @waymark-dev/waymark cohort ${name}`;
  return error instanceof NeedsToken
    ? `This page reads at most 500 files. For all of them, use ${command}, or the cohort mode of the Action.`
    : `GitHub allows 60 requests an hour without a token, and they are used up. Try again in an hour, or use ${command}.`;
}

function openSource({ get, now, signal, progress }: ReadOptions): CourseSource {
  let files = 0;
  const send = async (url: string, init: RequestInit = {}): Promise<Response> => {
    signal.throwIfAborted();
    // Some browsers would ask the server first whether a page may set this header.
    const headers = new Headers(init.headers);
    headers.delete("user-agent");
    const answer = await get(url, { ...init, headers, signal, referrerPolicy: "no-referrer" });
    if (url.startsWith(RAW)) progress((files += 1));
    return answer;
  };
  const clock = {
    now,
    sleep: async (milliseconds: number) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      signal.throwIfAborted();
    },
  };
  const requester = openRequester({
    octokit: openClient(null, API, send),
    graphqlUrl: `${API}/graphql`,
    clock,
    meter: openMeter(clock),
    maxWait: MAX_WAIT,
  });
  return withoutToken({ requester, rawUrl: RAW, clock });
}
