/** `waymark sync`: shows what would be done in a repository, asks, and does it. */
import { cleanText } from "../markdown/clean-text.ts";
import { nextStep } from "../lint/next-step.ts";
import { createNarrator } from "../machine/narrator.ts";
import type { Clock } from "../model/clock.ts";
import type { Proposal } from "../reconcile/make-plan.ts";
import { reconcile } from "../reconcile/reconcile.ts";
import { DEFAULT_SOURCES, type Stock } from "../reconcile/stock.ts";
import { askWhether } from "./ask-whether.ts";
import { findRepository } from "./find-repository.ts";
import { jsonText, wantsColors, type Io } from "./io.ts";
import { openRepository } from "./open-github.ts";
import { countsText, previewText } from "./preview-text.ts";
import { refuseSilence, type ChangeOptions } from "./change-options.ts";
import { saySync } from "./say-sync.ts";
import { sayingWaits } from "./saying-waits.ts";
import { syncJson } from "./sync-json.ts";

/** GitHub's limit on creations is per hour, so a command may have to continue for that long. */
const MAX_WAIT = 65 * 60_000;

export interface SyncOptions extends ChangeOptions {
  /** The key of the reading to open; null for the one that counts. */
  readonly reading: string | null;
}

/**
 * Prints the plan, asks unless `yes` is given, and applies exactly that plan. Returns the exit code: 0 if everything is
 * done or the answer was no, 1 if something is left to do. Throws the errors that `expected` knows.
 */
export async function sync(options: SyncOptions, io: Io, clock: Clock): Promise<number> {
  refuseSilence(options);
  const repository = await findRepository(options.repository, io);
  const narrator = createNarrator({ write: io.stderr }, io.isErrorTTY);
  const patient = sayingWaits(clock, narrator, "sync");
  const remote = await openRepository(repository, { env: io.env, clock: patient, maxWait: MAX_WAIT });
  const report = await reconcile({
    remote,
    clock: patient,
    call: "asked",
    sources: { ...DEFAULT_SOURCES, reading: options.reading },
    workflow: null,
    turn: "now",
    approve: approval(repository, options, io),
    opened: (open, of) => narrator.progress("issues open", open, of),
  });
  const { lines: said, code } = saySync(report);
  // A run that stays out shows no plan, which would say it.
  const next = report.kind === "stayed-out" ? nextStep(report.why) : "";
  const lines = next === "" ? said : [...said, next];
  if (options.json) io.stdout(jsonText(syncJson(report, repository, lines)));
  else (code === 0 ? io.stdout : io.stderr)(`${lines.map(cleanText).join("\n")}\n`);
  return code;
}

/** Shows the plan and asks once. If the run reads again and continues, it does not ask again. */
function approval(repository: string, { yes, json }: ChangeOptions, io: Io) {
  let approved = false;
  return async (proposal: Proposal, stock: Stock): Promise<boolean> => {
    if (approved || proposal.kind === "stay-out") return true;
    approved = yes || (proposal.kind === "go" && proposal.plan.changes.length === 0);
    if (yes && !json && proposal.kind === "go") io.stdout(countsText(proposal.plan, repository, stock));
    if (yes) return true;
    const place = { name: repository, live: true, stock, closing: null };
    io.stdout(previewText(proposal, place, wantsColors(io)));
    approved ||= proposal.kind !== "go" || (await askWhether(io));
    return approved;
  };
}
