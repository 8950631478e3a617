/** The cohort page: who needs help, from a cohort.json or from public forks. Everything is read by the browser itself. */
import { computed, defineComponent, h, onBeforeUnmount, onMounted, ref, shallowRef, type VNode } from "vue";
import { renderCsv } from "../../src/cohort/render-csv.ts";
import { hasGroups, remarks, summary } from "../../src/cohort/words.ts";
import { en } from "../../src/language/en.ts";
import { LEARNER_STATES } from "../../src/model/cohort.ts";
import { COHORT_JSON } from "../../src/model/paths.ts";
import { valueOf } from "../playground/control.ts";
import { repositoryIn } from "../playground/repository-in.ts";
import { tabs } from "../playground/tabs.ts";
import { openCohort } from "./open-cohort.ts";
import type { ReadCohort } from "./read-cohort.ts";
import { heatMap, learnerTable, topicTable, type Shown } from "./tables.ts";
import { FIRST_VIEW, sortedBy, visibleLearners, type View } from "./view.ts";

const PANELS = { table: "Table", phases: "Heat map", topics: "Topics" } as const;
type PanelName = keyof typeof PANELS;
const PANEL_NAMES: ReadonlyMap<PanelName, string> = new Map([
  ["table", PANELS.table],
  ["phases", PANELS.phases],
  ["topics", PANELS.topics],
]);

/** More rows would make the page slow; a button shows the next ones. */
const ROWS = 500;

export default defineComponent({
  name: "CohortPage",
  setup() {
    const said = ref("");
    const found = shallowRef<ReadCohort | null>(null);
    const view = shallowRef<View>(FIRST_VIEW);
    const panel = ref<PanelName>("table");
    const rows = ref(ROWS);
    const reading = ref(false);
    const typed = ref("");

    const learners = computed(() => visibleLearners(found.value?.cohort.learners ?? [], view.value));

    const sources = openCohort({
      show,
      say: (text) => (said.value = text),
      busy: (repository) => {
        reading.value = repository !== null;
        typed.value = repository ?? typed.value;
      },
      get: fetch.bind(globalThis),
      now: () => Date.now(),
    });
    onMounted(() => {
      const name = repositoryIn(decodeURIComponent(location.hash.slice(1)));
      if (name !== null) void sources.read(name);
    });
    onBeforeUnmount(sources.close);

    function show(next: ReadCohort, repository: string | null): void {
      found.value = next;
      view.value = FIRST_VIEW;
      rows.value = ROWS;
      said.value =
        next.from.kind === "file"
          ? `This is ${COHORT_JSON} of ${en.day(next.from.asOf)}.`
          : "These are the public forks, read just now.";
      if (repository !== null) history.replaceState(null, "", `#${repository}`);
    }

    const change = (part: Partial<View>): void => {
      view.value = { ...view.value, ...part };
      rows.value = ROWS;
    };

    function source(): VNode {
      return h("div", { class: "wm-toolbar" }, [
        h(
          "form",
          {
            onSubmit: (event: Event) => {
              event.preventDefault();
              void sources.read(typed.value);
            },
          },
          [
            h("label", [
              "Repository ",
              h("input", {
                value: typed.value,
                placeholder: "owner/name",
                required: true,
                autocomplete: "off",
                onInput: (event: Event) => (typed.value = valueOf(event)),
              }),
            ]),
            reading.value
              ? h("button", { type: "button", onClick: sources.stop }, "Stop")
              : h("button", { type: "submit" }, "Show its learners"),
          ],
        ),
        h("label", [
          `Or a ${COHORT_JSON} `,
          h("input", {
            type: "file",
            accept: ".json",
            onChange: ({ currentTarget }: Event) => {
              const file = currentTarget instanceof HTMLInputElement ? currentTarget.files?.[0] : undefined;
              if (file !== undefined) void sources.openFile(file);
            },
          }),
        ]),
      ]);
    }

    function filters({ cohort }: ReadCohort): VNode {
      const groups = [...new Set(cohort.learners.flatMap(({ group }) => group ?? []))].toSorted();
      return h("div", { class: "wm-toolbar wm-filters" }, [
        h("label", [
          "Search ",
          h("input", {
            type: "search",
            value: view.value.text,
            onInput: (event: Event) => change({ text: valueOf(event) }),
          }),
        ]),
        choice(
          "State ",
          LEARNER_STATES.map((state) => [state, en.cohort.states[state]]),
          view.value.state,
          (value) => change({ state: LEARNER_STATES.find((state) => state === value) ?? null }),
        ),
        ...(hasGroups(cohort)
          ? [
              choice(
                "Group ",
                groups.map((group) => [group, group]),
                view.value.group,
                (value) => change({ group: value === "" ? null : value }),
              ),
            ]
          : []),
        h(
          "button",
          { type: "button", onClick: () => saveCsv(renderCsv({ learners: learners.value })) },
          "Save as CSV",
        ),
      ]);
    }

    function result(now: ReadCohort): readonly VNode[] {
      const { cohort, limit } = now;
      const others = remarks(cohort, en, (text) => text);
      const part = learners.value.slice(0, rows.value);
      const shown: Shown = {
        cohort,
        learners: part,
        view: view.value,
        sort: (key) => (view.value = sortedBy(view.value, key)),
      };
      return [
        h("h2", cohort.title),
        h("p", summary(cohort, en)),
        ...(limit === null ? [] : [h("p", { class: "wm-problem" }, limit)]),
        ...(others.length === 0
          ? []
          : [
              h("details", [
                h("summary", "Not shown"),
                h(
                  "ul",
                  others.map((line) => h("li", line)),
                ),
              ]),
            ]),
        ...(cohort.learners.length === 0 ? [nobody(now)] : [filters(now), panels(shown)]),
      ];
    }

    function panels(shown: Shown): VNode {
      const left = learners.value.length - shown.learners.length;
      const isTopics = panel.value === "topics";
      return h("div", [
        tabs("cohort", { names: PANEL_NAMES, chosen: panel.value, choose: (name) => (panel.value = name) }),
        h(
          "div",
          {
            id: `cohort-panel-${panel.value}`,
            role: "tabpanel",
            "aria-labelledby": `cohort-tab-${panel.value}`,
          },
          [
            ...(isTopics ? topicPanel(shown) : []),
            ...(!isTopics && shown.learners.length === 0 ? [h("p", "No learner matches.")] : []),
            ...(!isTopics && shown.learners.length > 0
              ? [panel.value === "table" ? learnerTable(shown) : heatMap(shown)]
              : []),
            ...(!isTopics && left > 0
              ? [
                  h(
                    "button",
                    { type: "button", onClick: () => (rows.value += ROWS) },
                    `Show more (${left} left)`,
                  ),
                ]
              : []),
          ],
        ),
      ]);
    }

    return () =>
      h("div", { class: "wm-playground wm-cohort" }, [
        source(),
        h("p", { class: "wm-said", role: "status" }, said.value),
        ...(found.value === null ? [] : result(found.value)),
      ]);
  },
});

function topicPanel({ cohort }: Shown): readonly VNode[] {
  const { topics } = en.cohort;
  if (cohort.topics.length === 0) return [h("p", topics.none)];
  return [h("p", topics.intro), topicTable(cohort)];
}

/** A cohort without learners: what that means, and what to do. */
function nobody({ from }: ReadCohort): VNode {
  return h(
    "p",
    from.kind === "file"
      ? "The file names no learners. The Action writes it each day: look at the roster, and at its last run."
      : "None of the public forks has a course of Waymark. A fork is shown after its first progress.json. Private forks cannot be read here.",
  );
}

function choice(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string | null,
  choose: (value: string) => void,
): VNode {
  return h("label", [
    label,
    h("select", { value: chosen ?? "", onChange: (event: Event) => choose(valueOf(event)) }, [
      h("option", { value: "" }, "All"),
      ...options.map(([value, text]) => h("option", { key: value, value }, text)),
    ]),
  ]);
}

function saveCsv(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "cohort.csv";
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
