/** `mode: cohort`: keeps the page of a cohort, its picture and its pinned issue in the mentor's repository up to date. */
import { cohortFiles } from "../cohort/cohort-files.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { readAbout } from "../cohort/cohort-json.ts";
import { gather } from "../cohort/gather.ts";
import { renderCohortComment, renderCohortIssue } from "../cohort/render-news.ts";
import { renderCohortMd } from "../cohort/render-cohort-md.ts";
import { readRoster, type Roster } from "../cohort/roster.ts";
import { summary } from "../cohort/words.ts";
import { readConfig } from "../config/config.ts";
import { announce } from "../github/comments.ts";
import { withToken } from "../github/cohort-source.ts";
import { commit } from "../github/commit.ts";
import {
  findOlderIssue,
  readCohortHome,
  readCohortIssue,
  type CohortHome,
  type CohortIssue,
} from "../github/read-cohort-home.ts";
import type { Requester } from "../github/requester.ts";
import { editCohortIssue, openCohortIssue } from "../github/write-cohort-issue.ts";
import { en } from "../language/en.ts";
import type { Language } from "../language/language.ts";
import { LANGUAGES } from "../language/languages.ts";
import { gitBlobId } from "../machine/git-blob-id.ts";
import { ConfigError } from "../language/config-error.ts";
import { COHORT_JSON, COHORT_MD, COHORT_PICTURES, COHORT_ROSTER, CONFIG_PATH } from "../model/paths.ts";
import { mondayOf } from "../model/week.ts";
import { repositoryName } from "../model/repository-name.ts";
import { openRequesterOf, type Surroundings } from "./surroundings.ts";

const READ = [COHORT_ROSTER, CONFIG_PATH, COHORT_MD, COHORT_JSON, ...Object.values(COHORT_PICTURES)];
/** How often the repository is read again because somebody committed meanwhile. */
const RACES = 5;

/** The commit was refused; the message says what to do. */
class CohortRefused extends Error {
  override readonly name = "CohortRefused";
}

/** Sets the outputs `changed` and `commit`. Throws ConfigError, CohortRefused, or what the requester throws. */
export async function runCohort(around: Surroundings): Promise<void> {
  const { owner, name, clock, log, setOutput, writeSummary } = around;
  const requester = openRequesterOf(around);
  const home = await readCohortHome(requester, `${owner}/${name}`, READ);
  if (home.head === null) throw new CohortRefused("The repository has no commit yet. Add a README first.");
  const roster = readRoster(home.files.get(COHORT_ROSTER)?.text ?? "", COHORT_ROSTER);
  const language = languageOf(home);
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const cohort = await readCohort(requester, { home, roster, today });
  log(summary(cohort, language));
  const issue = await keepIssue(requester, { home, cohort, language, log });
  if (issue?.isOpen === true) await say(requester, issue, { cohort, language, monday: mondayOf(today), log });
  await writeSummary(renderCohortMd(cohort, language, { picture: false }));
  const committed = await keepFiles(requester, {
    home,
    cohort,
    language,
    today,
    issue: issue?.number ?? null,
  });
  setOutput("changed", committed !== null);
  setOutput("commit", committed ?? "");
  log(committed === null ? "Nothing changed, so there is no new commit." : `Committed ${committed}.`);
}

/** The language in the config of the mentor's repository. A broken config means English: its own runs report it. */
function languageOf({ files }: CohortHome): Language {
  try {
    return LANGUAGES[readConfig(files.get(CONFIG_PATH)?.text ?? "").language ?? "en"];
  } catch (error) {
    if (error instanceof ConfigError) return en;
    throw error;
  }
}

async function readCohort(
  requester: Requester,
  { home, roster, today }: { readonly home: CohortHome; readonly roster: Roster; readonly today: string },
): Promise<Cohort> {
  const { title, joined, learners } = roster;
  const isListed = roster.roadmap === null && learners !== null;
  return await gather(
    withToken(requester),
    {
      title,
      website: new URL(home.url).origin,
      roadmap: isListed ? null : (roster.roadmap ?? home.fullName),
      joined,
      learners,
      today,
      // Everybody who may read the mentor's repository reads what is committed there.
      showsPrivate: home.isPrivate,
    },
    () => {},
  );
}

interface Kept {
  readonly home: CohortHome;
  readonly cohort: Cohort;
  readonly language: Language;
}

/** The issue, opened if there never was one. Null if issues are off, or a person deleted it. */
async function keepIssue(
  requester: Requester,
  { home, cohort, language, log }: Kept & { readonly log: (line: string) => void },
): Promise<CohortIssue | null> {
  if (!home.hasIssues) {
    log("Issues are off in this repository, so there is no pinned issue.");
    return null;
  }
  const block = renderCohortIssue(cohort, language, `${home.url}/blob/HEAD`);
  const recorded = readAbout(home.files.get(COHORT_JSON)?.text ?? "").issue;
  const known = home.issue ?? (await findIssue(requester, home, recorded));
  if (known === null) {
    if (recorded !== null) return null;
    const { title, below } = language.cohort.issue;
    return await openCohortIssue(requester, home, { title, block, below });
  }
  if (known.isOpen) await editCohortIssue(requester, known, block);
  return known;
}

/** The issue that is not among the latest ones; `recorded` is its number, if an earlier run recorded it. */
async function findIssue(
  requester: Requester,
  home: CohortHome,
  recorded: number | null,
): Promise<CohortIssue | null> {
  if (recorded !== null) return await readCohortIssue(requester, home.fullName, recorded);
  return home.hasOlderIssues ? await findOlderIssue(requester, home) : null;
}

/** Returns the commit, or null if nothing changed. */
async function keepFiles(
  requester: Requester,
  { home, cohort, language, today, issue }: Kept & { readonly today: string; readonly issue: number | null },
): Promise<string | null> {
  let now = home;
  for (let race = 0; race < RACES; race += 1) {
    if (now.head === null) throw new CohortRefused("The repository has no commit yet. Add a README first.");
    const files = await changedFiles(now, { cohort, language, today, issue });
    if (files.size === 0) return null;
    const outcome = await commit(requester, repositoryName(now.fullName), {
      branch: now.defaultBranch,
      expectedHead: now.head,
      message: `Update the cohort: ${summary(cohort, en)}`,
      files,
    });
    if (outcome.kind === "committed") return outcome.commit;
    if (outcome.kind === "refused") {
      throw new CohortRefused(
        `GitHub refused the commit: ${outcome.said}. The workflow needs \`permissions: contents: write\`, and the default branch must let github-actions push.`,
      );
    }
    now = await readCohortHome(requester, now.fullName, READ);
  }
  throw new CohortRefused(
    "Other commits arrived while the files were being written. The next run writes them.",
  );
}

/** The files that differ. If only the day would change, nothing does. */
async function changedFiles(
  { files }: CohortHome,
  {
    cohort,
    language,
    today,
    issue,
  }: {
    readonly cohort: Cohort;
    readonly language: Language;
    readonly today: string;
    readonly issue: number | null;
  },
): Promise<ReadonlyMap<string, string>> {
  const known = readAbout(files.get(COHORT_JSON)?.text ?? "");
  const kept = issue ?? known.issue;
  const differing = async (asOf: string) => {
    const changed = new Map<string, string>();
    for (const [path, text] of cohortFiles(cohort, language, { asOf, issue: kept }))
      if (files.get(path)?.oid !== (await gitBlobId(text))) changed.set(path, text);
    return changed;
  };
  const sameDay = await differing(known.asOf ?? today);
  return sameDay.size === 0 ? sameDay : await differing(today);
}

/** One comment in a week, if there is something to say. */
async function say(
  requester: Requester,
  { id }: CohortIssue,
  {
    cohort,
    language,
    monday,
    log,
  }: {
    readonly cohort: Cohort;
    readonly language: Language;
    readonly monday: string;
    readonly log: (line: string) => void;
  },
): Promise<void> {
  const words = renderCohortComment(cohort, language, monday);
  if (words === null) return log("Nobody is stuck, inactive or newly finished, so there is no comment.");
  await announce(requester, { issue: id, words, mark: monday });
}
