/** The site: pages by audience, and the playground. */
import { defineConfig } from "vitepress";
import { DEFAULT_CONFIG } from "../../src/config/config.ts";
import { withPolicy } from "./content-security-policy.ts";
import { lateParts } from "./late-parts.ts";
import { minifyAgain } from "./minify-again.ts";

/** GitHub Pages serves a project's site below the name of its repository. */
const BASE = "/waymark/";
const REPOSITORY = "https://github.com/waymark-dev/waymark";

/** The esbuild of VitePress does not know the target in tsconfig.json. */
const TSCONFIG = { compilerOptions: { target: "es2022" } };

export default defineConfig({
  title: "Waymark",
  description: "Turns a learning roadmap into a course on GitHub that you can finish.",
  base: BASE,
  lang: "en",
  cleanUrls: true,
  metaChunk: true,
  head: [["meta", { name: "referrer", content: "no-referrer" }]],
  vite: {
    esbuild: { tsconfigRaw: TSCONFIG },
    optimizeDeps: { esbuildOptions: { tsconfigRaw: TSCONFIG } },
    plugins: [minifyAgain],
    define: { CONFIG_DEFAULTS: JSON.stringify(DEFAULT_CONFIG) },
    // Older browsers lack other things that the playground uses, such as Promise.withResolvers.
    build: { target: "es2022" },
    // Parts of the worker load later, which its usual format cannot do.
    worker: { format: "es", plugins: () => [lateParts, minifyAgain] },
    // A worker has no document, which a library of remark would use in a page.
    resolve: { conditions: ["worker"] },
  },
  transformHtml: (html) => withPolicy(html),
  // The usual themes of VitePress have grey comments with too little contrast.
  markdown: { theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } },
  themeConfig: {
    nav: [
      { text: "Learn", link: "/learn" },
      { text: "Write a roadmap", link: "/write" },
      { text: "Playground", link: "/playground" },
      { text: "Cohort", link: "/cohort" },
    ],
    sidebar: [
      {
        text: "Learn",
        items: [
          { text: "Start", link: "/learn" },
          { text: "At your pace", link: "/pace" },
          { text: "How it counts", link: "/counting" },
          { text: "Commands in comments", link: "/commands" },
          { text: "Without the App", link: "/without-the-app" },
          { text: "A board of your own", link: "/board" },
          { text: "What notifies you", link: "/notifications" },
          { text: "Troubleshooting", link: "/troubleshooting" },
        ],
      },
      {
        text: "Write a roadmap",
        items: [
          { text: "Write and check", link: "/write" },
          { text: "Config reference", link: "/config" },
          { text: "Examples", link: "/examples" },
          { text: "Command line", link: "/command-line" },
        ],
      },
      {
        text: "Mentor a cohort",
        items: [
          { text: "For mentors", link: "/mentors" },
          { text: "Cohort page", link: "/cohort" },
        ],
      },
      {
        text: "Run it",
        items: [
          { text: "The Action", link: "/action" },
          { text: "Host the App", link: "/host" },
          { text: "Many processes", link: "/many" },
          { text: "Rights", link: "/rights" },
          { text: "What is stored where", link: "/storage" },
          { text: "Security", link: "/security" },
          { text: "What it costs", link: "/costs" },
        ],
      },
      {
        text: "Contribute",
        items: [
          { text: "Contribute", link: "/contribute" },
          { text: "Translate", link: "/translate" },
        ],
      },
    ],
    search: { provider: "local" },
    socialLinks: [{ icon: "github", link: REPOSITORY }],
    editLink: { pattern: `${REPOSITORY}/edit/main/docs/:path` },
    outline: { level: [2, 3] },
  },
});
