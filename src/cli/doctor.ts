/** `waymark doctor`: everything that keeps Waymark from working in a repository, all at once. */
import { parseArgs } from "node:util";
import type { Clock } from "../model/clock.ts";
import { examine } from "../doctor/examine.ts";
import type { Finding } from "../doctor/finding.ts";
import { cleanText } from "../markdown/clean-text.ts";
import { takeStock, DEFAULT_SOURCES } from "../reconcile/take-stock.ts";
import { BadArguments } from "./bad-arguments.ts";
import { checkName } from "./check-name.ts";
import { expected } from "./expected.ts";
import type { Io } from "./io.ts";
import { openRepository } from "./open-repository.ts";

const DOCTOR_USAGE = "Usage: waymark doctor --repo owner/name [--json]";

/** A person waits at the terminal. */
const MAX_WAIT = 30_000;

/**
 * Looks at the repository and prints what it finds, writing nothing. Gives the exit code: 0 where nothing is in the way, 1 with
 * at least one gap, 2 with one line on stderr when the arguments, the token or the repository are wrong.
 */
export async function doctor(args: readonly string[], io: Io, clock: Clock): Promise<number> {
  try {
    const { repository, json } = readArguments(args);
    const remote = await openRepository(repository, { env: io.env, clock, maxWait: MAX_WAIT });
    const stock = await takeStock(remote, DEFAULT_SOURCES, clock);
    const findings = examine(stock, await remote.readHealth(stock.actual.repository));
    io.stdout(json ? `${JSON.stringify({ repository, findings }, null, 2)}\n` : told(repository, findings));
    return findings.some(({ state }) => state === "gap") ? 1 : 0;
  } catch (error) {
    io.stderr(`waymark doctor: ${expected(error)}\n`);
    return 2;
  }
}

const SIGNS = { fine: "✓", gap: "✗", more: "+", unknown: "?" } as const;
/** Where the words begin, behind the sign and the longest check's name. */
const MARGIN = 13;

function told(repository: string, findings: readonly Finding[]): string {
  const lines = findings.flatMap((finding) => {
    const first = `${SIGNS[finding.state]} ${finding.check.padEnd(MARGIN - 2)}${cleanText(finding.what)}`;
    if (finding.state === "fine") return [first];
    return [first, ...[finding.why, finding.mend].map((words) => " ".repeat(MARGIN) + cleanText(words))];
  });
  const gaps = findings.filter(({ state }) => state === "gap").length;
  return `How ${repository} stands\n\n${lines.join("\n")}\n\n${sumOf(gaps)}\n`;
}

function sumOf(gaps: number): string {
  if (gaps === 0) return "Nothing is in the way.";
  return gaps === 1 ? "One thing (✗) is in the way." : `${gaps} things (✗) are in the way.`;
}

function readArguments(args: readonly string[]) {
  const { repo, json } = parsed(args);
  if (repo === undefined) throw new BadArguments(`no repository named. ${DOCTOR_USAGE}`);
  checkName(repo, DOCTOR_USAGE);
  return { repository: repo, json };
}

function parsed(args: readonly string[]) {
  try {
    const options = { json: { type: "boolean", default: false }, repo: { type: "string" } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new BadArguments(`${message} ${DOCTOR_USAGE}`, { cause });
  }
}
