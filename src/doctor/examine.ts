/** Looks at everything that Waymark needs in a repository and tells all gaps at once. Pure. */
import { WORKFLOW_PATH } from "../paths.ts";
import { items } from "../plan/items.ts";
import { OFF_LABEL } from "../plan/labels.ts";
import { BADGE, PROGRESS_MD } from "../progress/paths.ts";
import { whyUnread } from "../reconcile/make-plan.ts";
import { textOf, type Stock } from "../reconcile/take-stock.ts";
import type { Health } from "../remote.ts";
import { examineBoard } from "./examine-board.ts";
import type { Check, Finding } from "./finding.ts";

/** One finding a check, in the order of CHECKS. */
export function examine(stock: Stock, health: Health): readonly Finding[] {
  return [
    repository(stock),
    roadmap(stock),
    config(stock),
    issues(stock),
    rights(stock, health),
    branch(stock, health),
    workflow(stock, health),
    schedule(stock),
    examineBoard(stock),
    badge(stock),
  ];
}

const fine = (check: Check, what: string): Finding => ({ check, state: "fine", what });

function repository({ actual, off, config: { enabled } }: Stock): Finding {
  const { repository: one } = actual;
  const gap = { check: "repository", state: "gap", why: "Waymark leaves it alone until then." } as const;
  if (one.archived) {
    return {
      ...gap,
      what: "It is archived, so nothing can be written.",
      mend: `Unarchive it: ${one.url}/settings`,
    };
  }
  if (off) {
    const mend = `Take the label off the pinned issue: ${one.url}/issues`;
    return { ...gap, what: `Waymark is switched off here by the label ${OFF_LABEL}.`, mend };
  }
  if (!enabled) {
    const mend = `Take the line out of the config: ${one.url}/edit/${one.defaultBranch}/.github/roadmap.yml`;
    return { ...gap, what: "Waymark is switched off here by `enabled: false`.", mend };
  }
  return fine("repository", one.fork ? "It is a fork that can be written to." : "It can be written to.");
}

function roadmap(stock: Stock): Finding {
  const { roadmap: found, roadmapPath: path } = stock;
  if (found.verdict === "roadmap") {
    return fine("roadmap", `${path} has ${found.phases.length} phases and ${items(found).length} items.`);
  }
  return {
    check: "roadmap",
    state: "gap",
    what: `${path} is not taken for a roadmap. ${whyUnread(stock).join(" ")}`,
    why: "Each topic in it becomes an issue; without topics there is nothing to open.",
    mend: `See how it is read with \`npx waymark check ${path}\`, or name another file with \`npx waymark init FILE\`.`,
  };
}

function config({ configError, configured }: Stock): Finding {
  if (configError === null) {
    return fine("config", configured ? "The config is in order." : "There is no config: the defaults hold.");
  }
  return {
    check: "config",
    state: "gap",
    what: configError.message,
    why: "Nothing is changed while the config cannot be followed.",
    mend: "Put the line right, or run `npx waymark init` for a fresh one.",
  };
}

function issues({ actual: { repository: one } }: Stock): Finding {
  if (one.issuesEnabled) return fine("issues", "Issues are on.");
  return {
    check: "issues",
    state: "gap",
    what: "Issues are off, as in every new fork.",
    why: "Each topic is an issue; closing it completes the topic.",
    mend: `Turn them on: ${one.url}/settings#features`,
  };
}

function rights({ actual: { repository: one } }: Stock, { role }: Health): Finding {
  if (role === "admin" || role === "maintain" || role === "write") {
    return fine("rights", `This token may write here (${role}).`);
  }
  return {
    check: "rights",
    state: "gap",
    what: `This token may not write here (${role ?? "no role"}).`,
    why: "Issues, labels, milestones and files are written.",
    mend: `Use a token of somebody who may: ${one.url}/settings/access`,
  };
}

function branch({ actual: { repository: one } }: Stock, health: Health): Finding {
  const { defaultBranch } = one;
  if (health.branch === "free") return fine("branch", `${defaultBranch} takes commits.`);
  const told = { check: "branch", why: `${PROGRESS_MD} and the badge are committed there.` } as const;
  if (health.branch === null) {
    const mend = "Look with a token that may read the contents.";
    return {
      ...told,
      state: "unknown",
      what: `Whether ${defaultBranch} takes commits is not to be seen.`,
      mend,
    };
  }
  const what =
    health.branch === "protected"
      ? `${defaultBranch} is protected. Where that stops commits, the files come as one pull request.`
      : `${defaultBranch} takes pull requests only: the files come as one, which stays open for you to merge.`;
  return {
    ...told,
    state: "more",
    what,
    mend: `Merge it when it comes, or let Waymark pass: ${one.url}/settings/branches`,
  };
}

function workflow({ actual }: Stock, { workflow: state, actionsEnabled }: Health): Finding {
  const { url } = actual.repository;
  const told = {
    check: "workflow",
    why: `Actions bring ${PROGRESS_MD} and the badge up to date when an issue is closed.`,
  } as const;
  if (textOf(actual.files[WORKFLOW_PATH]) === null) {
    const mend = "Write it with `npx waymark init`, or install the App, which brings it along.";
    return { ...told, state: "gap", what: `There is no ${WORKFLOW_PATH}.`, mend };
  }
  if (actionsEnabled === false) {
    const mend = `Turn them on: ${url}/settings/actions`;
    return { ...told, state: "gap", what: "Actions are turned off for this repository.", mend };
  }
  switch (state) {
    case "active":
      return fine("workflow", "The workflow is there and enabled.");
    case null: {
      const mend = `Look for yourself: ${url}/actions`;
      return { ...told, state: "unknown", what: "Whether the workflow is enabled is not to be seen.", mend };
    }
    case "absent":
    case "deleted":
    case "disabled_fork": {
      const mend = `Press “I understand my workflows, go ahead and enable them”: ${url}/actions`;
      return { ...told, state: "gap", what: "The fork's workflows have not been turned on yet.", mend };
    }
    case "disabled_inactivity":
    case "disabled_manually": {
      const why = state === "disabled_manually" ? "by somebody" : "by GitHub, after 60 days without a commit";
      const mend = `Press “Enable workflow”: ${url}/actions/workflows/waymark.yml`;
      return { ...told, state: "gap", what: `The workflow was disabled ${why}.`, mend };
    }
  }
}

/** GitHub: in public forks and after 60 days without activity, scheduled workflows are off. */
function schedule({ actual }: Stock): Finding {
  const scheduled = /^\s*schedule:/mu.test(textOf(actual.files[WORKFLOW_PATH]) ?? "");
  if (!scheduled) return fine("schedule", "Nothing is scheduled.");
  if (!actual.repository.fork) return fine("schedule", "The workflow runs on a schedule.");
  return {
    check: "schedule",
    state: "more",
    what: "The workflow has a schedule, which GitHub does not run in a fork unless its owner enables the workflow.",
    why: "What comes weekly then comes with the next issue that is closed.",
    mend: `Enable the workflow: ${actual.repository.url}/actions/workflows/waymark.yml`,
  };
}

function badge({ actual, roadmapPath }: Stock): Finding {
  const readmes = Object.keys(actual.files).filter((path) => path === roadmapPath || /readme/iu.test(path));
  if (readmes.some((path) => textOf(actual.files[path])?.includes(BADGE) === true)) {
    return fine("badge", "A README shows the badge.");
  }
  return {
    check: "badge",
    state: "more",
    what: "No README shows the badge.",
    why: "Who comes by sees how far you are, and so do you.",
    mend: `Put this below its heading: [![Progress](${BADGE})](${PROGRESS_MD})`,
  };
}
