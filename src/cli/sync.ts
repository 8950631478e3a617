/** `waymark sync`: shows what is to be done in a repository, asks, and does it. */
import type { Clock } from "../model/clock.ts";
import { cleanText } from "../markdown/clean-text.ts";
import { createNarrator } from "../machine/narrator.ts";
import type { Proposal } from "../reconcile/make-plan.ts";
import { reconcile } from "../reconcile/reconcile.ts";
import type { Report } from "../reconcile/report.ts";
import { DEFAULT_SOURCES, type Stock } from "../reconcile/take-stock.ts";
import { askWhether } from "./ask-whether.ts";
import { expected } from "./expected.ts";
import type { Io } from "./io.ts";
import { openRepository } from "./open-repository.ts";
import { previewText } from "./preview-text.ts";
import { saySync } from "./say-sync.ts";
import { sayingWaits } from "./saying-waits.ts";
import { repositoryArguments, type RepositoryArguments } from "./repository-arguments.ts";

const SYNC_USAGE = "Usage: waymark sync --repo owner/name [--yes]";

/** GitHub's limit on creations is by the hour: that long a person may let it go on by itself. */
const MAX_WAIT = 65 * 60_000;

/**
 * Prints the plan, asks unless `--yes` is given, and makes that very plan. Gives the exit code: 0 when all is done or the
 * answer was no, 1 when something is left to do, 2 with one line on stderr when the arguments, the token or the
 * repository are wrong.
 */
export async function sync(args: readonly string[], io: Io, clock: Clock): Promise<number> {
  try {
    const { repository, yes } = repositoryArguments(args, SYNC_USAGE);
    const narrator = createNarrator({ write: io.stderr }, io.isTTY);
    const patient = sayingWaits(clock, narrator, "sync");
    const remote = await openRepository(repository, { env: io.env, clock: patient, maxWait: MAX_WAIT });
    const report = await reconcile({
      remote,
      clock: patient,
      call: "asked",
      sources: DEFAULT_SOURCES,
      workflow: null,
      turn: "now",
      approve: approval({ repository, yes }, io),
      opened: (open, of) => narrator.progress("issues open", open, of),
    });
    return say(report, io);
  } catch (error) {
    io.stderr(`waymark sync: ${expected(error)}\n`);
    return 2;
  }
}

function say(report: Report, io: Io): number {
  const { lines, code } = saySync(report);
  (code === 0 ? io.stdout : io.stderr)(`${lines.map(cleanText).join("\n")}\n`);
  return code;
}

/** Shows the plan and asks once: a run that reads again and goes on has been allowed to. */
function approval({ repository, yes }: RepositoryArguments, io: Io) {
  let approved = false;
  return async (proposal: Proposal, stock: Stock): Promise<boolean> => {
    if (approved || proposal.kind === "stay-out") return true;
    io.stdout(
      previewText(
        proposal,
        { name: repository, live: true, stock, closing: null },
        io.isTTY && !io.env["NO_COLOR"],
      ),
    );
    const nothing = proposal.kind !== "go" || proposal.plan.changes.length === 0;
    approved = yes || nothing || (await askWhether(io, SYNC_USAGE));
    return approved;
  };
}
