/** `waymark doctor`: shows everything that keeps Waymark from working in a repository, all at once. */
import { examine } from "../doctor/examine.ts";
import type { Diagnosis } from "../doctor/diagnosis.ts";
import { en } from "../language/en.ts";
import { cleanText } from "../markdown/clean-text.ts";
import type { Clock } from "../model/clock.ts";
import { takeStock } from "../reconcile/take-stock.ts";
import { DEFAULT_SOURCES } from "../reconcile/stock.ts";
import { findRepository } from "./find-repository.ts";
import { jsonText, type Io } from "./io.ts";
import { openRepository } from "./open-github.ts";

/** Short, because a person is waiting at the terminal. */
const MAX_WAIT = 30_000;

export interface DoctorOptions {
  /** As the person named it; null for the repository that the current folder is a clone of. */
  readonly repository: string | null;
  readonly json: boolean;
}

/**
 * Checks the repository and prints the findings; writes nothing. Returns the exit code: 0 if nothing is missing, 1 with
 * at least one gap. Throws the errors that `expected` knows.
 */
export async function doctor(options: DoctorOptions, io: Io, clock: Clock): Promise<number> {
  const repository = await findRepository(options.repository, io);
  const remote = await openRepository(repository, { env: io.env, clock, maxWait: MAX_WAIT });
  const stock = await takeStock(remote, DEFAULT_SOURCES, clock);
  const health = await remote.readHealth(stock.actual.repository, stock.roadmapPath);
  const findings = examine(stock, health, en);
  io.stdout(options.json ? doctorJson(repository, findings) : doctorText(repository, findings));
  return findings.some(({ state }) => state === "gap") ? 1 : 0;
}

/** `docs/command-line.md` documents the shape. */
function doctorJson(repository: string, findings: readonly Diagnosis[]): string {
  const told = findings.map((finding) => ({
    check: finding.check,
    state: finding.state,
    what: finding.what,
    why: finding.state === "fine" ? null : finding.why,
    fix: finding.state === "fine" ? null : finding.fix,
  }));
  return jsonText({ repository, findings: told });
}

const SIGNS = { fine: "✓", gap: "✗", more: "+", unknown: "?" } as const;
/** The column where the text begins, after the sign and the longest name of a check. */
const MARGIN = 13;

function doctorText(repository: string, findings: readonly Diagnosis[]): string {
  const lines = findings.flatMap((finding) => {
    const first = `${SIGNS[finding.state]} ${finding.check.padEnd(MARGIN - 2)}${cleanText(finding.what)}`;
    if (finding.state === "fine") return [first];
    return [first, ...[finding.why, finding.fix].map((words) => " ".repeat(MARGIN) + cleanText(words))];
  });
  const gaps = findings.filter(({ state }) => state === "gap").length;
  return `Checks of ${repository}\n\n${lines.join("\n")}\n\n${sumOf(gaps)}\n`;
}

function sumOf(gaps: number): string {
  if (gaps === 0) return "No problems found.";
  return gaps === 1 ? "One problem (✗)." : `${gaps} problems (✗).`;
}
