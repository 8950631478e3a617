/** The live test as a command: checks the repository, asks GitHub, removes everything it made, and reports. */
import { parseArgs } from "node:util";
import { BadArguments } from "../../src/cli/bad-arguments.ts";
import { expected } from "../../src/cli/expected.ts";
import type { Io } from "../../src/cli/io.ts";
import { openGitHub } from "../../src/cli/open-github.ts";
import type { Clock } from "../../src/model/clock.ts";
import { readShown, reasonToRefuse } from "./admit.ts";
import { ALL_PROBES } from "./all-probes.ts";
import { openLive, type Live } from "./live.ts";
import { askAll, type Answered } from "./probe.ts";
import { answerText, leftOutText, sumText } from "./report-text.ts";
import { tidy } from "./tidy.ts";

const USAGE = "Usage: npm run live -- --repo owner/scratch [--json]";

/** Long enough to wait for the end of GitHub's limits per minute. */
const MAX_WAIT = 5 * 60_000;
/** The time before everything that was made is listed and removed, because GitHub may need a moment to show it. */
const SETTLING = 5_000;

/**
 * Returns the exit code. 0: GitHub does everything that Waymark assumes. 1: something differs or got no answer. 2: the
 * repository may not be used, or the arguments or the token are wrong; one line on stderr says so.
 */
export async function runLive(args: readonly string[], io: Io, clock: Clock): Promise<number> {
  try {
    const { owner, name, json } = readArguments(args);
    const requester = await openGitHub({ env: io.env, clock, maxWait: MAX_WAIT });
    const opened = openLive({ requester, clock, owner, name });
    const shown = await readShown(requester, owner, name);
    const actual = await opened.remote.read();
    const reason = reasonToRefuse(actual, shown);
    if (reason !== null) throw new BadArguments(`${owner}/${name} is left alone. ${reason}`);
    const live: Live = { ...opened, repository: actual.repository, scopes: shown.scopes };
    return await askAndTidy(live, json, io);
  } catch (error) {
    io.stderr(`live: ${expected(error)}\n`);
    return 2;
  }
}

/**
 * Removes everything that the probes made, even after an error. Before the probes, removes what an interrupted run
 * left.
 */
async function askAndTidy(live: Live, json: boolean, io: Io): Promise<0 | 1> {
  await tidy(live);
  const tidyUp = async () => {
    await live.clock.sleep(SETTLING);
    await tidy(live);
  };
  let code: 0 | 1;
  try {
    code = await ask(live, json, io);
  } catch (error) {
    // The first error says what went wrong, so it is the one that ends the run.
    await tidyUp().catch((late: unknown) => {
      const why = late instanceof Error ? late.message : String(late);
      io.stderr(`live: not everything was removed. ${why}\n`);
    });
    throw error;
  }
  await tidyUp();
  return code;
}

async function ask(live: Live, json: boolean, { stdout }: Io): Promise<0 | 1> {
  const tell = (answered: Answered) => (json ? undefined : stdout(answerText(answered)));
  const asked = ALL_PROBES.filter(
    ({ needs }) => needs === undefined || live.scopes?.includes(needs) === true,
  );
  if (asked.length < ALL_PROBES.length && !json) stdout(leftOutText(ALL_PROBES.length - asked.length));
  const answers = await askAll(asked, live, tell);
  const { owner, name } = live.repository;
  const report = { repository: `${owner}/${name}`, answers };
  stdout(json ? `${JSON.stringify(report, null, 2)}\n` : sumText(answers));
  return answers.every(({ verdict }) => verdict === "agrees") ? 0 : 1;
}

function readArguments(args: readonly string[]) {
  const { repo, json } = parsed(args);
  if (repo === undefined) throw new BadArguments(`no repository named. ${USAGE}`);
  const [owner = "", name = ""] = repo.split("/");
  if (!/^[\w.-]+\/[\w.-]+$/u.test(repo))
    throw new BadArguments(`"${repo}" is not a repository; write owner/name. ${USAGE}`);
  return { owner, name, json };
}

function parsed(args: readonly string[]) {
  try {
    const options = { json: { type: "boolean", default: false }, repo: { type: "string" } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new BadArguments(`${message} ${USAGE}`, { cause });
  }
}
