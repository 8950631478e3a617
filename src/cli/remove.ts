/** `waymark remove`: takes Waymark out of a repository, after showing what that changes and asking. */
import type { Clock } from "../model/clock.ts";
import { cleanText } from "../markdown/clean-text.ts";
import { createNarrator } from "../machine/narrator.ts";
import type { Plan } from "../model/change.ts";
import { remove as removeFrom } from "../reconcile/remove.ts";
import { DEFAULT_SOURCES } from "../reconcile/take-stock.ts";
import { askWhether } from "./ask-whether.ts";
import { expected } from "./expected.ts";
import type { Io } from "./io.ts";
import { openRepository } from "./open-repository.ts";
import { paint, planBlocks } from "./plan-blocks.ts";
import { sayRemoval } from "./say-removal.ts";
import { sayingWaits } from "./saying-waits.ts";
import { repositoryArguments, type RepositoryArguments } from "./repository-arguments.ts";

const REMOVE_USAGE = "Usage: waymark remove --repo owner/name [--yes]";

/** Closing is no creation, so that only the limits by the minute are met. */
const MAX_WAIT = 10 * 60_000;

/**
 * Prints the plan, asks unless `--yes` is given, and makes that very plan. Gives the exit code: 0 when all is done or the
 * answer was no, 1 when something is left to do by hand, 2 with one line on stderr when the arguments, the token or the
 * repository are wrong.
 */
export async function remove(args: readonly string[], io: Io, clock: Clock): Promise<number> {
  try {
    const asked = repositoryArguments(args, REMOVE_USAGE);
    const patient = sayingWaits(clock, createNarrator({ write: io.stderr }, io.isTTY), "remove");
    const { env } = io;
    const remote = await openRepository(asked.repository, { env, clock: patient, maxWait: MAX_WAIT });
    const approve = approval(asked, io);
    const removed = await removeFrom({ remote, clock: patient, sources: DEFAULT_SOURCES, approve });
    const { lines, code } = sayRemoval(removed);
    (code === 0 ? io.stdout : io.stderr)(`${lines.map(cleanText).join("\n")}\n`);
    return code;
  } catch (error) {
    io.stderr(`waymark remove: ${expected(error)}\n`);
    return 2;
  }
}

/** Shows the plan and asks once: a run that reads again and goes on has been allowed to. */
function approval({ repository, yes }: RepositoryArguments, io: Io) {
  let approved = false;
  return async (plan: Plan): Promise<boolean> => {
    if (approved || plan.changes.length === 0) return true;
    const colors = io.isTTY && !io.env["NO_COLOR"];
    const blocks = [
      [paint("bold", `What taking Waymark out of ${repository} changes`, colors)],
      ...planBlocks(plan, colors),
      [KEPT],
    ];
    io.stdout(`${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`);
    approved = yes || (await askWhether(io, REMOVE_USAGE));
    return approved;
  };
}

const KEPT = "progress.md, closed issues, labels, milestones, a board and what you wrote stay as they are.";
