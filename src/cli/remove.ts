/** `waymark remove`: removes Waymark from a repository, after it has shown the changes and asked. */
import { cleanText } from "../markdown/clean-text.ts";
import { createNarrator } from "../machine/narrator.ts";
import type { Plan } from "../model/change.ts";
import type { Clock } from "../model/clock.ts";
import type { ItemTitles } from "../plan/describe-plan.ts";
import { removeWaymark } from "../reconcile/remove-waymark.ts";
import { DEFAULT_SOURCES } from "../reconcile/stock.ts";
import { askWhether } from "./ask-whether.ts";
import { refuseSilence, type ChangeOptions } from "./change-options.ts";
import { findRepository } from "./find-repository.ts";
import { jsonText, wantsColors, type Io } from "./io.ts";
import { openRepository } from "./open-github.ts";
import { paint, planBlocks, planCounts } from "./plan-blocks.ts";
import { sayRemoval } from "./say-removal.ts";
import { sayingWaits } from "./saying-waits.ts";
import { countChanges } from "./sync-json.ts";

/** Closing an issue does not count as a creation, so only the limits per minute apply. */
const MAX_WAIT = 10 * 60_000;

/**
 * Prints the plan, asks unless `yes` is given, and applies exactly that plan. Returns the exit code: 0 if everything is
 * done or the answer was no, 1 if something must be done by hand. Throws the errors that `expected` knows.
 */
export async function remove(options: ChangeOptions, io: Io, clock: Clock): Promise<number> {
  refuseSilence(options);
  const repository = await findRepository(options.repository, io);
  const patient = sayingWaits(clock, createNarrator({ write: io.stderr }, io.isErrorTTY), "remove");
  const remote = await openRepository(repository, { env: io.env, clock: patient, maxWait: MAX_WAIT });
  const approve = approval(repository, options, io);
  const removed = await removeWaymark({ remote, clock: patient, sources: DEFAULT_SOURCES, approve });
  const { lines, code } = sayRemoval(removed);
  if (options.json) {
    const changes = removed.kind === "removed" ? countChanges(removed.plan.changes) : [];
    io.stdout(jsonText({ repository, outcome: removed.kind, says: lines, changes }));
  } else (code === 0 ? io.stdout : io.stderr)(`${lines.map(cleanText).join("\n")}\n`);
  return code;
}

/** Shows the plan and asks once. If the run reads again and continues, it does not ask again. */
function approval(repository: string, { yes, json }: ChangeOptions, io: Io) {
  let approved = false;
  return async (plan: Plan, titles: ItemTitles): Promise<boolean> => {
    if (approved || plan.changes.length === 0) return true;
    approved = yes;
    if (yes && !json) io.stdout(`In ${repository}: ${planCounts(plan)}.\n`);
    if (yes) return true;
    const colors = wantsColors(io);
    const blocks = [
      [paint("bold", `What removing Waymark from ${repository} changes`, colors)],
      ...planBlocks(plan, titles, colors),
      [KEPT],
    ];
    io.stdout(`${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`);
    approved = await askWhether(io);
    return approved;
  };
}

const KEPT = "progress.md, closed issues, labels, milestones, a board and what you wrote stay as they are.";
