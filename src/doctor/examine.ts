/** Checks everything that Waymark needs in a repository and reports all gaps at once. Pure. */
import { COMMAND, shellWord } from "../model/command-name.ts";
import { WORKFLOW_PATH, BADGE, PROGRESS_MD } from "../model/paths.ts";
import { en } from "../language/en.ts";
import { joinSentences } from "../language/join-sentences.ts";
import type { Language } from "../language/language.ts";
import { items } from "../model/items.ts";
import { OFF_LABEL } from "../model/labels.ts";
import { declinedSetUp, whyUnread } from "../reconcile/make-plan.ts";
import { wantsReadmeBadge } from "../reconcile/readme-badge.ts";
import { textOf } from "../reconcile/read-sources.ts";
import type { Stock } from "../reconcile/stock.ts";
import type { Health } from "../model/remote.ts";
import { examineBoard } from "./examine-board.ts";
import { examineFeatures } from "./examine-features.ts";
import { examineRights } from "./examine-rights.ts";
import { examineWorkflow } from "./examine-workflow.ts";
import { upstreamNote } from "../reconcile/upstream-note.ts";
import { fine, inTwo, type Diagnosis } from "./diagnosis.ts";

/**
 * One finding per check, in the order of CHECKS. For permissions, one finding for each missing one. The gaps that an answer
 * to a comment can name are in `language`. The other texts appear in a terminal only, where everything is English.
 */
export function examine(stock: Stock, health: Health, language: Language): readonly Diagnosis[] {
  return [
    repository(stock, language),
    actor(stock, language),
    upstream(stock, health),
    roadmap(stock, language),
    config(stock, language),
    issues(stock),
    examineFeatures(stock),
    ...examineRights(stock, health, language),
    branch(stock, health),
    examineWorkflow(stock, health, language),
    schedule(stock),
    examineBoard(stock, language),
    badge(stock),
  ];
}

function repository(stock: Stock, language: Language): Diagnosis {
  const {
    actual: { repository: one },
    off,
    config: { enabled },
    matched,
  } = stock;
  const { declined: closed } = language.doctor;
  const gap = { check: "repository", state: "gap", why: closed.why } as const;
  if (one.archived) {
    return {
      ...gap,
      what: "The repository is archived, so nothing can be written.",
      fix: `Unarchive it: ${one.url}/settings`,
    };
  }
  if (off) {
    const fix = `Remove the label from the pinned issue: ${one.url}/issues`;
    return { ...gap, what: `The label ${OFF_LABEL} turns Waymark off here.`, fix };
  }
  if (!enabled) {
    const fix = `Remove the line from the config: ${one.url}/edit/${one.defaultBranch}/.github/roadmap.yml`;
    return { ...gap, what: "`enabled: false` in the config turns Waymark off here.", fix };
  }
  const declined = matched.items.size === 0 ? declinedSetUp(stock) : null;
  if (declined !== null) {
    return { ...gap, what: closed.what, fix: `${closed.fix}: ${declined}` };
  }
  const { undecidedTracking } = matched;
  if (undecidedTracking !== null) {
    return { ...gap, ...inTwo(language.stopped.undecided(undecidedTracking.number)) };
  }
  return fine("repository", one.fork ? "It is a fork that can be written to." : "It can be written to.");
}

/** Who keeps the course up to date, in the words of progress.md, without their Markdown. */
function actor({ acts, actual: { repository: one } }: Stock, { acting, doctor }: Language): Diagnosis {
  const plain = (words: string) => words.replaceAll("**", "");
  switch (acts.kind) {
    case "acts":
      return fine("actor", plain(en.acting.by[acts.actor]));
    case "gone": {
      const gone = inTwo(plain(acting.gone[acts.actor]));
      return { check: "actor", state: "gap", why: doctor.nobodyActs, ...gone };
    }
    case "nobody":
      return {
        check: "actor",
        state: "more",
        what: "No issue was opened here yet.",
        why: "The App, a workflow or a terminal opens them.",
        fix: `Install the App on ${one.url}, or run \`${COMMAND} sync\`.`,
      };
  }
}

/** Whether "Sync fork" would bring something, and what to do about a conflict. */
function upstream(stock: Stock, { upstream: above }: Health): Diagnosis {
  const { repository: one } = stock.actual;
  if (!one.fork) return fine("upstream", "It is not a fork.");
  if (above === null) {
    return {
      check: "upstream",
      state: "unknown",
      what: "This token cannot compare the fork with upstream.",
      why: "The roadmap may have changed there.",
      fix: `Check it yourself: ${one.url}`,
    };
  }
  if (above.behind === 0) return fine("upstream", `It has every commit of ${above.name}.`);
  const note = inTwo(upstreamNote(above, stock, "plain"));
  return { check: "upstream", state: "more", why: "The new commits may contain new topics.", ...note };
}

function roadmap(stock: Stock, language: Language): Diagnosis {
  const { roadmap: found, roadmapPath: path, choice } = stock;
  const { reading, notRoadmap } = language.doctor;
  const check = `${COMMAND} check ${shellWord(path)}`;
  if (choice.kind === "open" || choice.kind === "lost") {
    return {
      check: "roadmap",
      state: "gap",
      what: reading[choice.kind](path),
      why: reading.why,
      fix: reading.fix(
        choice.offers.map((offer) => offer.reading.key).join(", "),
        `${COMMAND} sync --reading A`,
        check,
      ),
    };
  }
  if (found.verdict === "roadmap") {
    return fine("roadmap", `${path} has ${found.phases.length} phases and ${items(found).length} items.`);
  }
  return {
    check: "roadmap",
    state: "gap",
    what: joinSentences([notRoadmap.what(path), ...whyUnread(stock, language)]),
    why: notRoadmap.why,
    fix: notRoadmap.fix(check, `${COMMAND} init FILE`),
  };
}

function config({ configError, configured }: Stock, language: Language): Diagnosis {
  if (configError === null) {
    return fine(
      "config",
      configured ? "The config is valid." : "There is no config, so Waymark uses the defaults.",
    );
  }
  return {
    check: "config",
    state: "gap",
    what: configError.saidIn(language),
    why: language.doctor.config.why,
    fix: language.doctor.config.fix(`${COMMAND} init`),
  };
}

function issues({ actual: { repository: one } }: Stock): Diagnosis {
  if (one.issuesEnabled) return fine("issues", "Issues are on.");
  return {
    check: "issues",
    state: "gap",
    what: one.fork ? "Issues are off, as in every new fork." : "Issues are off.",
    why: "Each topic is an issue. Closing it completes the topic.",
    fix: `Turn them on: ${one.url}/settings#features`,
  };
}

function branch({ actual: { repository: one } }: Stock, health: Health): Diagnosis {
  const { defaultBranch } = one;
  if (health.branch === "free") return fine("branch", `${defaultBranch} takes commits.`);
  const told = { check: "branch", why: `${PROGRESS_MD} and the badge are committed there.` } as const;
  if (health.branch === null) {
    const fix = "Use a token that can read the contents.";
    return {
      ...told,
      state: "unknown",
      what: `This token cannot see whether ${defaultBranch} allows direct commits.`,
      fix,
    };
  }
  const what =
    health.branch === "protected"
      ? `${defaultBranch} is protected. If that stops commits, the files come in a pull request.`
      : `${defaultBranch} accepts only pull requests, so the files come in a pull request that you merge.`;
  return {
    ...told,
    state: "more",
    what,
    fix: `Merge the pull request when it opens, or let Waymark bypass the rule: ${one.url}/settings/branches`,
  };
}

/** GitHub turns scheduled workflows off in public forks, and after 60 days without activity. */
function schedule({ actual }: Stock): Diagnosis {
  const scheduled = /^\s*schedule:/mu.test(textOf(actual.files[WORKFLOW_PATH]) ?? "");
  if (!scheduled) return fine("schedule", "Nothing is scheduled.");
  if (!actual.repository.fork) return fine("schedule", "The workflow runs on a schedule.");
  return {
    check: "schedule",
    state: "more",
    what: "The workflow has a schedule, which GitHub does not run in a fork unless its owner enables the workflow.",
    why: "Weekly updates then wait until the next issue is closed.",
    fix: `Enable the workflow: ${actual.repository.url}/actions/workflows/waymark.yml`,
  };
}

function badge(stock: Stock): Diagnosis {
  const { actual, roadmapPath } = stock;
  const { repository: one } = actual;
  if (!wantsReadmeBadge(stock)) return fine("badge", "The README has no badge, as you chose.");
  const readmes = Object.keys(actual.files).filter((path) => path === roadmapPath || /readme/iu.test(path));
  if (readmes.some((path) => textOf(actual.files[path])?.includes(BADGE) === true)) {
    return fine("badge", "A README shows the badge.");
  }
  if (textOf(actual.files[BADGE]) === null) return fine("badge", "The badge comes with progress.md.");
  return {
    check: "badge",
    state: "more",
    what: "No README shows the badge.",
    why: "Visitors of the repository see how far you are.",
    fix: `Put [![Progress](${BADGE})](${PROGRESS_MD}) below its heading: ${one.url}/edit/${one.defaultBranch}/${roadmapPath}`,
  };
}
