/** The folders of the code, in the order of the data flow. Each may import only what its row lists. */

/**
 * What a folder may access apart from its arguments. `github`: GitHub, through the clients that it gets; `yes`:
 * anything.
 */
export type World = "no" | "github" | "yes";

export interface Folder {
  /** From the repository's root. */
  readonly path: string;
  readonly does: string;
  /**
   * The folders that it may import. Each of them is in a row above its own. A folder may always import its own files.
   */
  readonly imports: readonly string[];
  readonly world: World;
}

/** A row for a folder of `src`. `imports` are folders of `src`, separated by spaces. */
function src(name: string, world: World, does: string, imports: string): Folder {
  return { path: `src/${name}`, does, imports: inSrc(imports), world };
}

/** A row for a folder of `tools`: tools are not published and may do anything. `others` are folders outside `src`. */
function tool(name: string, does: string, imports: string, ...others: readonly string[]): Folder {
  return { path: `tools/${name}`, does, imports: [...inSrc(imports), ...others], world: "yes" };
}

function inSrc(names: string): readonly string[] {
  return names === "" ? [] : names.split(" ").map((name) => `src/${name}`);
}

/** The package that replaces GitHub in tests. All other code imports it by its name. */
export const EMULATOR = "packages/github-emulator";

export const FOLDERS: readonly Folder[] = [
  src("cache", "no", "remembers the results of pure functions, so that nothing is computed twice", ""),
  src("text", "no", "the words of a text, in any script, and the tree of a Markdown text", ""),
  src("markdown", "no", "makes hostile text safe, keeps what a learner wrote", "text cache"),
  src(
    "model",
    "no",
    "the nouns that all folders share, the `Remote` port, the typed errors",
    "cache markdown",
  ),
  src("yaml", "no", "reads YAML that may be hostile, with the place of each mistake", "cache model"),
  src("access", "no", "which rights are missing, and the workflow text", "model yaml"),
  src("language", "no", "every sentence that a learner reads, by language", "cache markdown model access"),
  src("config", "no", "`.github/roadmap.yml` into settings", "cache model yaml language"),
  src("roadmap", "no", "Markdown into a roadmap", "cache text model"),
  src(
    "lint",
    "no",
    "finds and corrects what authors get wrong in the text of a roadmap",
    "text markdown model language roadmap",
  ),
  src(
    "record",
    "no",
    "reads and writes progress.json, and what the pinned issue remembers",
    "cache markdown model",
  ),
  src(
    "plan",
    "no",
    "what should be, what is, the difference",
    "cache text markdown model language roadmap record",
  ),
  src(
    "progress",
    "no",
    "how far the learner is: progress.md, badge, picture",
    "cache markdown model access language record",
  ),
  src(
    "cohort",
    "no",
    "many learners at once: who needs help, and where they stop",
    "markdown model yaml language record progress",
  ),
  src("set-up", "no", "the pull request that sets a fork up", "text markdown model language roadmap"),
  src("github", "github", "the only folder that talks to GitHub", "markdown model record plan"),
  src(
    "reconcile",
    "no",
    "the one use case: read, plan, apply, report",
    "cache markdown model access language config roadmap record plan progress set-up",
  ),
  src(
    "playground",
    "no",
    "what a roadmap becomes as a course, for the site",
    "model markdown lint plan progress reconcile",
  ),
  src("doctor", "no", "finds what keeps a course from working", "model access language reconcile"),
  src(
    "talk",
    "no",
    "answers `/waymark` comments",
    "markdown model language config plan progress reconcile doctor",
  ),
  src("machine", "yes", "the clock, the files, the terminal and the way out of the machine", "model"),
  src("pages", "no", "the pages that the App serves, as HTML", "model language progress"),
  src("jobs", "no", "the queue: what to visit, in which order, how often", "model"),
  src("postgres", "yes", "the queue, and what processes share, in PostgreSQL", "model jobs"),
  src(
    "app",
    "yes",
    "the GitHub App: a server around visits",
    "model access roadmap github reconcile talk machine pages jobs postgres",
  ),
  src(
    "action",
    "yes",
    "the GitHub Action",
    "markdown model access language config roadmap lint plan progress cohort github reconcile talk machine",
  ),
  src(
    "cli",
    "yes",
    "the command line",
    "markdown model access language config roadmap lint plan progress cohort set-up github reconcile doctor machine",
  ),
  {
    path: EMULATOR,
    does: "a GitHub on loopback for tests; a package of its own that knows nothing of Waymark",
    imports: [],
    world: "yes",
  },
  tool("build", "makes the bundles, the packages and the JSON Schemas", "language config record cohort"),
  tool("corpus", "counts how the roadmaps in a folder are read", "model roadmap"),
  tool("tune", "tunes the weights of the reader on labelled documents", "model roadmap", "tools/corpus"),
  tool("page", "shows Markdown, issues and boards as GitHub does, on a page of its own", "text"),
  tool(
    "demo",
    "the whole story on an emulated GitHub",
    "markdown model language roadmap machine playground",
    EMULATOR,
    "tools/page",
  ),
  tool("prose", "checks the English of the documentation and the messages", ""),
  tool(
    "record",
    "turns a bug report into a fixture that a test replays",
    "model access roadmap github reconcile machine",
    EMULATOR,
  ),
  tool(
    "screenshots",
    "takes pictures of what the demo shows, also for the README, of the site and of the App's pages",
    "model cohort pages app",
  ),
  tool("load", "sends many deliveries to the running App", "machine app", "tools/build"),
  tool(
    "storm",
    "breaks the road between the running App and GitHub, and checks every fork after it",
    "model access machine postgres app",
    EMULATOR,
    "tools/demo",
    "tools/tune",
  ),
  tool(
    "live",
    "asks real GitHub what only it can answer",
    "markdown model plan github reconcile machine cli",
  ),
  tool(
    "bench",
    "measures requests, seconds and memory against targets",
    "model access language roadmap cohort github reconcile playground machine jobs app",
    EMULATOR,
    "tools/build",
    "tools/load",
  ),
  {
    path: "docs/playground",
    does: "the playground of the site, in the browser",
    imports: inSrc("model yaml access language roadmap config text playground"),
    world: "yes",
  },
  {
    path: "docs/cohort",
    does: "the cohort page of the site, in the browser",
    imports: [...inSrc("model language cohort github"), "docs/playground"],
    world: "yes",
  },
  {
    path: "docs/.vitepress",
    does: "the site: its pages, its look and its security policy",
    imports: [...inSrc("config"), "docs/playground", "docs/cohort"],
    world: "yes",
  },
];

const WORLD: Readonly<Record<World, string>> = {
  no: "no",
  github: "GitHub, through the clients that it is given",
  yes: "yes",
};

/** The rows as the Markdown table that CONTRIBUTING shows. */
export function folderTable(): string {
  const rows = FOLDERS.map(({ path, does, imports, world }) => {
    const allowed = imports.length === 0 ? "nothing" : imports.map(shortName).join(", ");
    return `| \`${path}\` | ${does} | ${allowed} | ${WORLD[world]} |`;
  });
  const head = "| folder | what it does | may import | may it touch the world? |\n|---|---|---|---|";
  return `${head}\n${rows.join("\n")}\n`;
}

/** `model` for `src/model`; for other folders, the path. */
export function shortName(path: string): string {
  return path.replace(/^src\//u, "");
}

/** The row of the folder that contains a file; undefined if no row does. */
export function folderOf(file: string): Folder | undefined {
  return FOLDERS.find(({ path }) => file.startsWith(`${path}/`));
}
