/** The Actions service: listens to the events of a world and runs the workflows that they trigger. */
import type { DomainEvent } from "../model/event.ts";
import { mayUse, type Repository } from "../model/repository.ts";
import type { World } from "../model/world.ts";
import { describeRepository } from "../webhooks/describe-repository.ts";
import type { Json } from "../webhooks/examples.ts";
import { payloadOf } from "../webhooks/payload.ts";
import type { ActionsSettings } from "./actions-settings.ts";
import { createGroups } from "./concurrency.ts";
import type { Run } from "./run.ts";
import { executeRun, groupOf } from "./execute-run.ts";
import type { Happening, Occasion } from "./triggers.ts";
import { happeningOf, isTriggered, workflowsAllowed } from "./triggers.ts";
import type { WorkflowFile } from "./workflow-file.ts";
import { WorkflowError, readWorkflowFile } from "./workflow-file.ts";

export interface Actions {
  /** Every run so far, oldest first. */
  readonly runs: readonly Run[];
  readonly setSecret: (repository: Repository, name: string, value: string) => void;
  /** Acts as if the time of a `schedule` had come. In public forks nothing runs, as on GitHub. */
  readonly runSchedule: (repository: Repository) => void;
  readonly isBusy: () => boolean;
  /** Resolves when no run is queued or in progress. */
  readonly settle: () => Promise<void>;
  /** Stops listening and cancels the runs in progress. */
  readonly stop: () => Promise<void>;
}

/** Starts listening to events. Every run is kept in `runs`, whatever its result. */
export function startActions(world: World, settings: ActionsSettings): Actions {
  const runs: Run[] = [];
  const secrets = new Map<Repository, Map<string, string>>();
  const underWay = new Set<Promise<void>>();
  const ending = new Set<AbortController>();
  const groups = createGroups();

  const newRun = (happening: Happening, workflow: string): Run => {
    const { repository, event, action, actor } = happening;
    const earlier = runs.filter((one) => one.repository === repository && one.workflow === workflow);
    const run: Run = {
      id: runs.length + 1,
      number: earlier.length + 1,
      repository,
      workflow,
      event,
      action,
      actor,
      status: "queued",
      conclusion: null,
      steps: [],
      exitCode: null,
      stdout: "",
      stderr: "",
      outputs: {},
      summary: "",
      errors: [],
    };
    runs.push(run);
    return run;
  };

  const start = (occasion: Occasion, run: Run, file: WorkflowFile): void => {
    const abort = new AbortController();
    ending.add(abort);
    const known = secrets.get(occasion.repository) ?? new Map<string, string>();
    const attempt = { world, settings, occasion, run, file, secrets: known, signal: abort.signal };
    const contender = {
      start: () => executeRun(attempt),
      cancel: () => {
        if (run.status === "queued") Object.assign(run, { status: "completed", conclusion: "cancelled" });
        abort.abort();
      },
    };
    const group = groupOf(attempt);
    const entered = group === null ? contender.start() : groups.enter(group.key, contender, group);
    underWay.add(entered);
    void entered.finally(() => underWay.delete(entered));
  };

  /** `payload` is built now, and only if a workflow is triggered, because building it is expensive. */
  const begin = (happening: Happening, payload: () => Json): void => {
    for (const [path, source] of workflowsAllowed(happening)) {
      let run: Run | null = null;
      try {
        const file = readWorkflowFile(source);
        if (!isTriggered(file, happening)) continue;
        const uses = file.jobs.flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
        const refused = uses.find((one) => !mayUse(happening.repository, one));
        if (refused !== undefined) {
          throw new WorkflowError(`The action ${refused} is not allowed in this repository.`);
        }
        run = newRun(happening, path);
        start({ ...happening, payload: payload() }, run, file);
      } catch (error) {
        if (!(error instanceof WorkflowError)) throw error;
        run ??= newRun(happening, path);
        run.errors.push(error.message);
        Object.assign(run, { status: "completed", conclusion: "startup_failure" });
      }
    }
  };

  const stopListening = world.on((event: DomainEvent) => {
    const happening = happeningOf(event);
    if (happening !== null) begin(happening, () => payloadOf(event, settings.urls, null));
  });
  const settle = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
  return {
    runs,
    setSecret: (repository, name, value) => {
      const known = secrets.get(repository) ?? new Map<string, string>();
      secrets.set(repository, known.set(name, value));
    },
    runSchedule: (repository) => {
      if (repository.parent !== null && !repository.private) return;
      const { defaultBranch: branch, owner } = repository;
      const actor = owner.login;
      const happening = { repository, event: "schedule", action: null, branch, actor, workflow: null };
      begin(happening, () => ({
        schedule: "0 0 * * *",
        repository: describeRepository(repository, settings.urls),
      }));
    },
    isBusy: () => underWay.size > 0,
    settle,
    stop: async () => {
      stopListening();
      for (const abort of ending) abort.abort();
      await settle();
    },
  };
}
