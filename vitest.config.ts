/** How the tests run: every `*.test.ts` below `test` and the `test` of a package, in parallel files; with `--coverage`, what they leave untried. */
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { SlowFirst } from "./test/slow-first.ts";
import { SlowestFiles } from "./test/slowest-files.ts";

/** Of the branches of each folder, in percent. */
const enough = { branches: 95 };
/** They import JSON in a way that only a bundler follows. */
const workflowParser = /@actions\/(?:workflow-parser|expressions)\/.*\.js$/u;

// As in the bundles. For development, libraries add assertions that make reading Markdown and answering GraphQL slower.
process.env["NODE_ENV"] = "production";

export default defineConfig({
  plugins: [
    {
      // They name source maps without the sources, and each would cost a line of warning.
      name: "workflow-parser-without-maps",
      load: {
        filter: { id: workflowParser },
        handler: async (id) => (await readFile(id, "utf8")).replace(/^\/\/# sourceMappingURL=.*$/mu, ""),
      },
    },
  ],
  test: {
    include: ["{test,packages/*/test}/**/*.test.ts"],
    globalSetup: ["test/count-requests.ts", "test/choose-sample.ts"],
    setupFiles: ["test/report-coverage.ts"],
    // Only for a test that hangs: on a busy machine a good one may take long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Files of a worker share their modules: loading them and parsing GitHub's schema for each file took a third of the time.
    pool: "threads",
    isolate: false,
    // One more than there are cores, because some tests wait for a browser, a build or a server.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: SlowFirst },
    reporters: [
      "default",
      new SlowestFiles(),
      ...(process.env["GITHUB_ACTIONS"] === "true" ? ["github-actions"] : []),
    ],
    server: { deps: { inline: [workflowParser] } },
    coverage: {
      // V8's own counting slows down all code, and nearly doubles the time of a run. This counts in the included files only.
      provider: "istanbul",
      include: ["src/{model,roadmap,record,plan,progress,cohort,github}/**/*.ts"],
      reporter: [["text", { skipFull: true, maxCols: 120 }]],
      thresholds: {
        "src/model/**": enough,
        "src/roadmap/**": enough,
        "src/record/**": enough,
        "src/plan/**": enough,
        "src/progress/**": enough,
        "src/cohort/**": enough,
        "src/github/**": enough,
      },
    },
  },
});
