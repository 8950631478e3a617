/** The playground: a roadmap on the left, the course that it becomes on the right. Nothing leaves the browser. */
import {
  computed,
  defineComponent,
  h,
  nextTick,
  onBeforeUnmount,
  onMounted,
  ref,
  shallowRef,
  watch,
  type VNode,
} from "vue";
import { CONFIG_PATH, README_PATH } from "../../src/model/paths.ts";
import type { Reading } from "../../src/model/roadmap.ts";
import { courseState } from "./course-state.ts";
import { EXAMPLES } from "./examples.ts";
import { focusMoves } from "./move-focus.ts";
import { nextPanel } from "./next-panel.ts";
import { openRoadmap } from "./open-roadmap.ts";
import { openEditor, type Editor, type Remark } from "./editor.ts";
import { boardPanel, issuesPanel, progressPanel, readingPanel, type PanelContext } from "./panels.ts";
import { LINK_LIMIT, toHash, type Shared } from "./share-link.ts";
import { tabs } from "./tabs.ts";
import { toolbar } from "./toolbar.ts";
import type { Answered } from "./messages.ts";
import { WorkerClient, type Thread } from "./worker-client.ts";

const PANELS = {
  reading: readingPanel,
  issues: issuesPanel,
  board: boardPanel,
  progress: progressPanel,
  next: nextPanel,
} as const satisfies Record<string, (context: PanelContext) => VNode[]>;

type PanelName = keyof typeof PANELS;

const PANEL_NAMES: ReadonlyMap<PanelName, string> = new Map([
  ["reading", "Reading"],
  ["issues", "Issues"],
  ["board", "Board"],
  ["progress", "progress.md"],
  ["next", "Next step"],
]);

const FILES = { markdown: README_PATH, config: CONFIG_PATH } as const;
type FileName = keyof typeof FILES;
const FILE_NAMES: ReadonlyMap<FileName, string> = new Map([
  ["markdown", FILES.markdown],
  ["config", FILES.config],
]);

function startWorker(): Thread {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return {
    send: (asked) => worker.postMessage(asked, []),
    listen: (act) => {
      worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => act(data));
    },
    onFailure: (act) => {
      worker.addEventListener("error", act);
      worker.addEventListener("messageerror", act);
    },
    end: () => worker.terminate(),
  };
}

export default defineComponent({
  name: "RoadmapPlayground",
  setup() {
    const client = new WorkerClient(startWorker);
    const { state, actions } = courseState(client, Date.now());
    const panel = ref<PanelName>("reading");
    const file = ref<FileName>("markdown");
    const opened = ref<number | null>(null);
    const said = ref("");
    const repository = ref("");
    const example = ref<string | null>(null);
    const places = { markdown: shallowRef<HTMLElement>(), config: shallowRef<HTMLElement>() };
    const focus = focusMoves();
    const editors = new Map<FileName, Editor>();

    onMounted(async () => {
      for (const name of ["markdown", "config"] as const) {
        const place = places[name].value;
        if (place === undefined) continue;
        const editor = openEditor(place, {
          text: "",
          language: name === "markdown" ? "markdown" : "yaml",
          label: FILES[name],
          onChange: (text) => {
            sources.stop();
            actions.write({ [name]: text });
          },
        });
        editors.set(name, editor);
      }
      addEventListener("hashchange", onHashChange);
      if (!(await sources.openLink(location.hash))) show(EXAMPLES[0], "");
    });
    onBeforeUnmount(() => {
      removeEventListener("hashchange", onHashChange);
      for (const editor of editors.values()) editor.close();
      client.close();
    });
    watch(panel, (shown) => {
      focus.to(null);
      actions.watchProgress(shown === "progress");
    });
    watch(
      () => state.config,
      (config) => editors.get("config")?.replace(config),
    );
    watch(
      () => state.course,
      (course) => {
        editors.get("markdown")?.remark(course?.diagnostics ?? []);
        const wrong = course?.configError ?? null;
        const remarks: readonly Remark[] =
          wrong === null ? [] : [{ line: wrong.line ?? 1, severity: "error", message: wrong.message }];
        editors.get("config")?.remark(remarks);
      },
    );

    const say = (text: string): void => void (said.value = text);
    const sources = openRoadmap({ show, say, get: fetch.bind(globalThis) });
    const onHashChange = (): void => void sources.openLink(location.hash);

    function show({ markdown, config }: Shared, from: string): void {
      actions.startAgain();
      opened.value = null;
      repository.value = from;
      example.value =
        EXAMPLES.find((one) => one.markdown === markdown && one.config === config)?.name ?? null;
      editors.get("markdown")?.replace(markdown);
      editors.get("config")?.replace(config);
      actions.write({ markdown, config });
    }

    async function choose(reading: Reading): Promise<void> {
      said.value = (await actions.choose(reading)) ?? said.value;
    }

    async function share(): Promise<void> {
      const hash = await toHash(state);
      if (hash.length > LINK_LIMIT) {
        said.value =
          "This roadmap is too long for a link. Put it into a repository, and share the repository.";
        return;
      }
      history.replaceState(null, "", hash);
      said.value = "The address of this page now holds the roadmap. Copy it from the address bar.";
    }

    async function copy(text: string): Promise<void> {
      await navigator.clipboard.writeText(text);
      said.value = "Copied.";
    }

    async function openFile(files: FileList | null): Promise<void> {
      const [chosen] = files ?? [];
      if (chosen !== undefined) await sources.openFile(chosen);
    }

    const isDragged = ref(false);

    function drag(event: DragEvent): void {
      isDragged.value = event.dataTransfer?.types.includes("Files") === true;
      if (isDragged.value) event.preventDefault();
    }

    function drop(event: DragEvent): void {
      isDragged.value = false;
      if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      // The editor would put the file's text between the lines.
      event.stopPropagation();
      void openFile(event.dataTransfer.files);
    }

    async function goTo(line: number): Promise<void> {
      file.value = "markdown";
      // An editor that is still hidden cannot get the focus.
      await nextTick();
      editors.get("markdown")?.goTo(line);
    }

    const context = computed((): PanelContext | null => {
      const { course } = state;
      if (course === null) return null;
      return {
        client,
        state,
        course,
        actions,
        goTo: (line) => void goTo(line),
        choose: (reading) => void choose(reading),
        opened: opened.value,
        open: (number) => (opened.value = number),
        repository: repository.value,
        nameRepository: (text) => (repository.value = text),
        copy: (text) => void copy(text),
        focus,
      };
    });

    return () =>
      h(
        "div",
        {
          class: ["wm-playground", { "wm-dropping": isDragged.value }],
          onDragover: drag,
          onDragleave: () => (isDragged.value = false),
          onDropCapture: drop,
        },
        [
          toolbar({ read: sources.read, share, load: sources.openExample, openFile, example: example.value }),
          h("p", { class: "wm-said", role: "status" }, said.value),
          h("div", { class: "wm-columns" }, [
            h("section", { class: "wm-source", "aria-label": "The roadmap" }, [
              tabs("files", { names: FILE_NAMES, chosen: file.value, choose: (name) => (file.value = name) }),
              ...(["markdown", "config"] as const).map((name) =>
                h("div", {
                  key: name,
                  id: `files-panel-${name}`,
                  role: "tabpanel",
                  "aria-labelledby": `files-tab-${name}`,
                  class: "wm-editor",
                  hidden: file.value !== name,
                  ref: places[name],
                }),
              ),
            ]),
            h("section", { class: "wm-result", "aria-label": "The course" }, [
              tabs("panels", {
                names: PANEL_NAMES,
                chosen: panel.value,
                choose: (name) => (panel.value = name),
              }),
              h(
                "div",
                {
                  id: `panels-panel-${panel.value}`,
                  role: "tabpanel",
                  tabindex: 0,
                  "aria-labelledby": `panels-tab-${panel.value}`,
                  class: "wm-panel",
                },
                state.problem !== null
                  ? [h("p", { class: "wm-problem", role: "status" }, state.problem)]
                  : context.value === null
                    ? [h("p", "Reading …")]
                    : PANELS[panel.value](context.value),
              ),
            ]),
          ]),
        ],
      );
  },
});
