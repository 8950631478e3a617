/** Markdown as GitHub shows it. The worker renders it and removes everything that could run. */
import { defineComponent, h, ref, watchEffect, type PropType } from "vue";
import { lastRender } from "./last-render.ts";
import type { WorkerClient } from "./worker-client.ts";

export const Rendered = defineComponent({
  name: "RenderedMarkdown",
  props: {
    client: { type: Object as PropType<WorkerClient>, required: true },
    markdown: { type: String, required: true },
    pictures: { type: Map as PropType<ReadonlyMap<string, string>>, default: () => new Map() },
    issues: { type: Map as PropType<ReadonlyMap<number, string>>, required: false },
  },
  setup(props) {
    const html = ref("");
    const render = lastRender(props.client, (next) => (html.value = next));
    watchEffect(() => {
      const { markdown, pictures, issues = null } = props;
      void render({ markdown, pictures, issues });
    });
    return () => h("div", { class: "wm-markdown vp-doc", innerHTML: html.value });
  },
});
