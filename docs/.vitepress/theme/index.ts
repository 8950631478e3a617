/** The theme of the site: VitePress's own, with the playground. */
import DefaultTheme from "vitepress/theme";
import type { Theme } from "vitepress";
import { defineAsyncComponent } from "vue";
// The bundler takes style sheets as imports.
// oxlint-disable-next-line import/no-unassigned-import
import "./style.css";

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    // Each is loaded only by the page that shows it.
    app.component(
      "RoadmapPlayground",
      defineAsyncComponent(() => import("../../playground/playground.ts")),
    );
    app.component(
      "WorkflowLink",
      defineAsyncComponent(() => import("../../playground/workflow-link.ts")),
    );
    app.component(
      "ExampleGallery",
      defineAsyncComponent(() => import("../../playground/example-gallery.ts")),
    );
    app.component(
      "CohortPage",
      defineAsyncComponent(() => import("../../cohort/cohort-page.ts")),
    );
  },
};

export default theme;
