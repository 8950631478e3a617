/** `waymark cohort`: shows the learners of a roadmap, or of a roster, and who needs help. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Cohort } from "../cohort/cohort.ts";
import { renderCohortJson } from "../cohort/cohort-json.ts";
import { gather } from "../cohort/gather.ts";
import { renderCohortHtml, renderTopicHtml } from "../cohort/render-cohort-html.ts";
import { renderCohortMd, renderTopicMd } from "../cohort/render-cohort-md.ts";
import { renderCsv, renderTopicCsv } from "../cohort/render-csv.ts";
import { renderTable, renderTopicTable } from "../cohort/render-table.ts";
import { readRoster, type Roster } from "../cohort/roster.ts";
import { withoutToken, withToken } from "../github/cohort-source.ts";
import { en } from "../language/en.ts";
import { createNarrator } from "../machine/narrator.ts";
import type { Clock } from "../model/clock.ts";
import type { CourseSource } from "../model/cohort.ts";
import { BadArguments } from "./bad-arguments.ts";
import type { CohortFormat } from "./cohort-formats.ts";
import { findRepository } from "./find-repository.ts";
import { gitHubPlace } from "./github-place.ts";
import { jsonText, type Io } from "./io.ts";
import { openGitHub, openPublicGitHub } from "./open-github.ts";
import { TokenMissing } from "./read-token.ts";
import { sayingWaits } from "./saying-waits.ts";

export interface CohortOptions {
  /** The roadmap as the person named it; null for a roster. */
  readonly roadmap: string | null;
  /** The path of a roster; null for all forks. */
  readonly list: string | null;
  /** Only learners whose config names this repository; null for all. */
  readonly joined: string | null;
  /** Only the part about topics, which names nobody. */
  readonly topics: boolean;
  readonly format: CohortFormat;
}

/** A person at the terminal may wait this long for GitHub's limits. */
const MAX_WAIT = 10 * 60_000;

/** Prints the cohort. Returns the exit code 0. Throws the errors that `expected` knows. */
export async function cohort(options: CohortOptions, io: Io, clock: Clock): Promise<number> {
  const narrator = createNarrator({ write: io.stderr }, io.isErrorTTY);
  const roster = options.list === null ? NO_ROSTER : await readList(options.list, io);
  const named = options.roadmap ?? roster.roadmap;
  if (named === null && roster.learners === null) {
    throw new BadArguments("name a roadmap, such as owner/roadmap, or a roster with --list roster.yml.");
  }
  const waiting = sayingWaits(clock, narrator, "cohort");
  const source = await openSource(io, waiting, narrator.say);
  const { hostname } = gitHubPlace(io.env);
  const found = await gather(
    source,
    {
      title: roster.title,
      website: `https://${hostname}`,
      roadmap: named === null ? null : await findRepository(named, io),
      joined: options.joined === null ? roster.joined : await findRepository(options.joined, io),
      learners: roster.learners,
      today: new Date(clock.now()).toISOString().slice(0, 10),
      showsPrivate: true,
    },
    (read, total) => narrator.progress(total === 1 ? "repository" : "repositories", read, total),
  );
  io.stdout(print(found, options, clock));
  return 0;
}

const NO_ROSTER: Roster = { title: null, roadmap: null, joined: null, learners: null };

async function readList(path: string, { cwd }: Io): Promise<Roster> {
  try {
    return readRoster(await readFile(resolve(cwd, path), "utf8"), path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const why = error.code === "ENOENT" ? "There is no such file" : String(error.code);
    throw new BadArguments(`the roster ${path} cannot be read. ${why}.`);
  }
}

async function openSource(io: Io, clock: Clock, say: (line: string) => void): Promise<CourseSource> {
  const options = { env: io.env, clock, maxWait: MAX_WAIT };
  try {
    return withToken(await openGitHub(options));
  } catch (error) {
    if (!(error instanceof TokenMissing)) throw error;
    say("There is no token, so public files are read one by one. With GITHUB_TOKEN it is much faster.");
    return withoutToken({ ...openPublicGitHub(options), clock });
  }
}

function print(found: Cohort, { format, topics }: CohortOptions, clock: Clock): string {
  switch (format) {
    case "text":
      return topics ? renderTopicTable(found.topics, en) : renderTable(found, en);
    case "json":
      if (topics) return jsonText({ topics: found.topics });
      return renderCohortJson(found, { asOf: new Date(clock.now()).toISOString().slice(0, 10), issue: null });
    case "csv":
      return topics ? renderTopicCsv(found.topics) : renderCsv(found);
    case "md":
      return topics ? `${renderTopicMd(found.topics, en)}\n` : renderCohortMd(found, en, { picture: false });
    case "html":
      return topics ? renderTopicHtml(found.topics, en, "en") : renderCohortHtml(found, en, "en");
    default:
      return format satisfies never;
  }
}
