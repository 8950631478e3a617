/** The examples, each with a link that opens it in the playground. */
import { defineComponent, h } from "vue";
import { withBase } from "vitepress";
import { EXAMPLES } from "./examples.ts";
import { exampleHash } from "./example-hash.ts";

export default defineComponent({
  name: "ExampleGallery",
  setup: () => () =>
    h(
      "ul",
      { class: "wm-gallery" },
      EXAMPLES.map((example) =>
        h("li", { key: example.name }, [
          h("h2", { id: exampleHash(example).slice(1) }, [
            h("a", { href: withBase(`/playground${exampleHash(example)}`) }, example.name),
          ]),
          h("p", example.shows),
          h("pre", { tabindex: 0, "aria-label": example.name }, firstLines(example.markdown)),
        ]),
      ),
    ),
});

const firstLines = (markdown: string): string => markdown.split("\n").slice(0, 9).join("\n").trimEnd();
