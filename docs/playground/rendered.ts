/** A piece of Markdown as GitHub shows it. The worker renders it and removes everything that could run. */
import { defineComponent, h, ref, watchEffect, type PropType } from "vue";
import { NoAnswer, type WorkerClient } from "./worker-client.ts";

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
    async function render({ client, markdown, pictures, issues }: typeof props): Promise<void> {
      try {
        const next = await client.ask({ kind: "render", markdown, pictures, issues: issues ?? null });
        // Another text may be wanted by now.
        if (markdown === props.markdown) html.value = next;
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        html.value = "";
      }
    }
    watchEffect(() => void render({ ...props }));
    return () => h("div", { class: "wm-markdown vp-doc", innerHTML: html.value });
  },
});
