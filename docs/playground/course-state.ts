/** What the playground shows now, and what a person does in it. */
import { shallowReactive } from "vue";
import type { Closing, ShownIssue } from "../../src/playground/open-issues.ts";
import type { ShownCourse } from "../../src/playground/show-course.ts";
import type { ShownProgress } from "../../src/playground/show-progress.ts";
import { CONFIG_PATH } from "../../src/model/paths.ts";
import type { Reading } from "../../src/model/roadmap.ts";
import type { Shared } from "./share-link.ts";
import { NoAnswer, type WorkerClient } from "./worker-client.ts";

export interface CourseState {
  readonly markdown: string;
  readonly config: string;
  /** Null before the first answer. */
  readonly course: ShownCourse | null;
  /** Null while nobody looks at it. */
  readonly progress: ShownProgress | null;
  /** Why the document is not shown; null if it is. */
  readonly problem: string | null;
  /** What a person closed or opened, by item id, and in which week after the start. */
  readonly closed: ReadonlyMap<string, { readonly as: Closing["as"]; readonly week: number }>;
  /** Weeks since the start. */
  readonly week: number;
}

export interface CourseActions {
  readonly write: (shared: Partial<Shared>) => void;
  /** Closes the issue of an item in the week that is shown, or opens it. */
  readonly close: (item: string, as: Closing["as"]) => void;
  readonly goToWeek: (week: number) => void;
  /** Whether a person looks at progress.md. */
  readonly watchProgress: (watched: boolean) => void;
  /** Forgets what was closed, for another roadmap. */
  readonly startAgain: () => void;
  /** Writes a reading into the config. Resolves to what to say; null if another roadmap was loaded meanwhile. */
  readonly choose: (reading: Reading) => Promise<string | null>;
}

const DAY = 86_400_000;
const BY_HAND = `${CONFIG_PATH} is written in a way that cannot be changed here. Write the options of the reading into it.`;

/** The state of an issue, at once: the worker's answer with it comes later. */
export function shownState(
  { closed, week }: Pick<CourseState, "closed" | "week">,
  { item, state }: Pick<ShownIssue, "item" | "state">,
): ShownIssue["state"] {
  const own = closed.get(item);
  return own === undefined || own.week > week ? state : own.as;
}

/** `now` is the moment at which the course starts, in milliseconds since 1970. */
export function courseState(
  client: WorkerClient,
  now: number,
): { readonly state: CourseState; readonly actions: CourseActions } {
  const state = shallowReactive<{ -readonly [K in keyof CourseState]: CourseState[K] }>({
    markdown: "",
    config: "",
    course: null,
    progress: null,
    problem: null,
    closed: new Map(),
    week: 0,
  });
  const momentOf = (week: number): number => now + week * 7 * DAY;
  const request = () => ({
    markdown: state.markdown,
    config: state.config,
    now: momentOf(state.week),
    closed: new Map(
      [...state.closed]
        .filter(([, { week }]) => week <= state.week)
        .map(([item, { as, week }]) => [
          item,
          { as, on: new Date(momentOf(week)).toISOString().slice(0, 10) },
        ]),
    ),
  });
  let withProgress = false;
  const refresh = latestOnly(async () => {
    try {
      const shown = await client.ask({ kind: "show", request: request(), withProgress });
      Object.assign(state, { ...shown, problem: null });
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      state.problem = error.message;
    }
  });
  /** The config with the reading. What is typed while the worker answers stays in it. */
  const withReading = async (reading: Reading): Promise<string | null> => {
    const { config } = state;
    const written = await client.ask({ kind: "choose", config, options: reading.options });
    return config === state.config ? written : await withReading(reading);
  };
  let loaded = 0;
  const actions: CourseActions = {
    write: (shared) => {
      const next = { markdown: state.markdown, config: state.config, ...shared };
      const isSame = next.markdown === state.markdown && next.config === state.config;
      if (isSame && state.course !== null) return;
      Object.assign(state, next);
      refresh();
    },
    close: (item, as) => {
      state.closed = new Map(state.closed).set(item, { as, week: state.week });
      refresh();
    },
    startAgain: () => {
      loaded += 1;
      if (state.closed.size === 0 && state.week === 0) return;
      Object.assign(state, { closed: new Map(), week: 0 });
      refresh();
    },
    goToWeek: (week) => {
      state.week = week;
      refresh();
    },
    watchProgress: (watched) => {
      withProgress = watched;
      if (watched) refresh();
    },
    choose: async (reading) => {
      const own = loaded;
      try {
        const config = await withReading(reading);
        if (own !== loaded) return null;
        if (config === null) return BY_HAND;
        actions.write({ config });
        return `${CONFIG_PATH} now chooses reading ${reading.key}.`;
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        return own === loaded ? error.message : null;
      }
    },
  };
  return { state, actions };
}

/** Runs at most one at a time. What is wanted meanwhile runs once, after it. */
function latestOnly(act: () => Promise<void>): () => void {
  let running = false;
  let wanted = false;
  const run = async (): Promise<void> => {
    running = true;
    do {
      wanted = false;
      await act();
    } while (wanted);
    running = false;
  };
  return () => {
    wanted = true;
    if (!running) void run();
  };
}
