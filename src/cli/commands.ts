/** The commands, their arguments and options, and the help for each. */
import { Argument, Command, Option } from "commander";
import type { Clock } from "../model/clock.ts";
import { BadArguments } from "./bad-arguments.ts";
import type { CheckFormat } from "./check.ts";
import { COHORT_FORMATS, type CohortFormat } from "./cohort-formats.ts";
import type { Io } from "./io.ts";

/*
 * Commander was chosen because it has no dependencies, has its own types, is well maintained, and does by itself what
 * people expect: help for each command, suggestions for typing mistakes, and errors for too many arguments. cac has no
 * suggestions, and citty accepts unknown options.
 */

export interface CommandsOptions {
  readonly io: Io;
  readonly clock: Clock;
  readonly version: string;
  /** Receives the exit code of the command. */
  readonly end: (code: number) => void;
}

/** Each command loads its own code when it runs, so that `check` does not wait for code that only `sync` needs. */
export function buildCommands({ io, clock, version, end }: CommandsOptions): Command {
  const program = new Command("waymark")
    .description("Turns a Markdown learning roadmap into a tracked course on GitHub.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "Print the help for a command.")
    .usage("COMMAND")
    .addHelpText("after", AFTER_ALL)
    .exitOverride()
    .configureOutput(outputOf(io, "waymark"));
  const add = (name: string, does: string, after: string): Command =>
    program
      .command(name)
      .description(does)
      .addHelpText("after", after)
      .configureOutput(outputOf(io, `waymark ${name}`));

  add("check", "Show how Waymark reads a roadmap file, and what to fix in it.", CHECK_HELP)
    .addArgument(file())
    .addOption(
      new Option("--format <format>", "how to print it").choices(["text", "json", "github"]).default("text"),
    )
    .addOption(json().conflicts("format"))
    .option("--config <file>", "the config file to use (default: .github/roadmap.yml, if it exists)")
    .option("--against <revision>", "compare with a git revision, and show what changes for learners")
    .option("--reading <key>", "print another way to read the file: B or C")
    .option("--fix", "fix what is safe to fix, and write the ids of the items into the file as comments")
    .action(async (path: string | undefined, given: CheckGiven) => {
      const { check } = await import("./check.ts");
      const { config = null, against = null, reading = null, fix = false } = given;
      const format = given.json ? "json" : given.format;
      end(await check({ file: path ?? null, format, config, against, reading, fix }, io));
    });

  add("init", "Write the config and a workflow for a roadmap. Existing files are kept.", INIT_HELP)
    .addArgument(file())
    .option("--learner", "write the workflow for a learner: it opens the issues")
    .addOption(
      new Option(
        "--template",
        "write the workflow for a template: it opens the issues in each repository that is created from it",
      ).conflicts("learner"),
    )
    .addOption(
      new Option(
        "--cohort [roadmap]",
        "write the files for a mentor's repository, which shows the learners; without a value, for the roadmap in this folder",
      ).conflicts(["learner", "template", "reading"]),
    )
    .option("--action <action>", "the Action that the workflow uses, for example pinned to a commit")
    .addOption(reading("read the file this way, and save that in the config"))
    .addOption(json())
    .action(async (path: string | undefined, given: InitGiven) => {
      if (given.cohort !== undefined) {
        if (path !== undefined)
          throw new BadArguments(`init --cohort reads no file. Leave out ${path}, or --cohort.`);
        const { initCohort } = await import("./init-cohort.ts");
        const { cohort: asked, action = null, json: isJson = false } = given;
        return end(await initCohort({ roadmap: asked === true ? null : asked, action, json: isJson }, io));
      }
      const { init } = await import("./init.ts");
      const { reading: key = null, json: isJson = false, action = null } = given;
      const purpose = given.template ? "template" : given.learner ? "learner" : "author";
      end(await init({ file: path ?? null, purpose, reading: key, json: isJson, action }, io));
    });

  add("preview", "Show what Waymark would do, without changing anything.", PREVIEW_HELP)
    .argument("[file]", `the roadmap file (default: ${DEFAULT_FILE}; with --repo the one in the repository)`)
    .option("--repo [repository]", "use this repository; without a value, the repository of this clone")
    .addOption(reading("read the file this way"))
    .addOption(json())
    .action(async (path: string | undefined, given: PreviewGiven) => {
      const { preview } = await import("./preview.ts");
      const { repo = null, reading: key = null, json: isJson = false } = given;
      const options = { file: path ?? null, repository: repo, reading: key, json: isJson };
      end(await preview(options, io, clock));
    });

  add("sync", "Show what Waymark would do in a repository, ask, and do it.", SYNC_HELP)
    .addOption(repository())
    .addOption(reading("read the roadmap this way, and save that in the config"))
    .addOption(yes())
    .addOption(json())
    .action(async (given: ChangeGiven & { readonly reading?: string }) => {
      const { sync } = await import("./sync.ts");
      const { repo = null, reading: key = null, yes: isYes = false, json: isJson = false } = given;
      end(await sync({ repository: repo, reading: key, yes: isYes, json: isJson }, io, clock));
    });

  add("remove", "Remove Waymark from a repository: show what that changes, ask, and do it.", REMOVE_HELP)
    .addOption(repository())
    .addOption(yes())
    .addOption(json())
    .action(async (given: ChangeGiven) => {
      const { remove } = await import("./remove.ts");
      const { repo = null, yes: isYes = false, json: isJson = false } = given;
      end(await remove({ repository: repo, yes: isYes, json: isJson }, io, clock));
    });

  add("doctor", "Find everything that keeps Waymark from working in a repository.", DOCTOR_HELP)
    .addOption(repository())
    .addOption(json())
    .action(async (given: JsonGiven & { readonly repo?: string }) => {
      const { doctor } = await import("./doctor.ts");
      end(await doctor({ repository: given.repo ?? null, json: given.json ?? false }, io, clock));
    });

  add("cohort", "Show the learners of a roadmap, and who needs help.", COHORT_HELP)
    .argument("[roadmap]", "owner/name or an address of the roadmap; its forks are the learners")
    .option("--list <file>", "show the learners in this roster instead")
    .option("--joined <repository>", "only learners whose config names this repository under `cohort`")
    .option("--topics", "show where learners stop, without names")
    .addOption(
      new Option("--format <format>", "how to print it").choices([...COHORT_FORMATS]).default("text"),
    )
    .addOption(json().conflicts(["format", "csv", "md", "html"]))
    .addOption(new Option("--csv", "print CSV for a spreadsheet").conflicts(["format", "md", "html"]))
    .addOption(new Option("--md", "print Markdown").conflicts(["format", "html"]))
    .addOption(new Option("--html", "print one HTML page").conflicts("format"))
    .action(async (roadmap: string | undefined, given: CohortGiven) => {
      const { cohort } = await import("./cohort.ts");
      const { list = null, joined = null, topics = false } = given;
      const format = COHORT_FORMATS.find((one) => one !== "text" && given[one]) ?? given.format;
      end(await cohort({ roadmap: roadmap ?? null, list, joined, topics, format }, io, clock));
    });

  return program;
}

interface InitGiven extends JsonGiven {
  readonly learner?: true;
  readonly reading?: string;
  readonly template?: true;
  readonly cohort?: string | true;
  readonly action?: string;
}

interface CohortGiven extends JsonGiven {
  readonly list?: string;
  readonly joined?: string;
  readonly topics?: true;
  readonly format: CohortFormat;
  readonly csv?: true;
  readonly md?: true;
  readonly html?: true;
}

interface JsonGiven {
  readonly json?: true;
}

interface ChangeGiven extends JsonGiven {
  readonly repo?: string;
  readonly yes?: true;
}

interface PreviewGiven extends JsonGiven {
  readonly repo?: string | true;
  readonly reading?: string;
}

interface CheckGiven extends JsonGiven {
  readonly format: CheckFormat;
  readonly config?: string;
  readonly against?: string;
  readonly reading?: string;
  readonly fix?: true;
}

const DEFAULT_FILE = "the config's source, or the README that GitHub shows";
const file = () => new Argument("[file]", `the roadmap file (default: ${DEFAULT_FILE})`);
const json = () => new Option("--json", "print JSON for other tools");
const reading = (words: string) => new Option("--reading <key>", `${words}: A, B or C`);
const yes = () => new Option("-y, --yes", "do it without asking");
const repository = () =>
  new Option("--repo <repository>", "owner/name or an address (default: the repository of this clone)");

/** Help goes to stdout. A mistake is one line on stderr that mentions the help. */
function outputOf(io: Io, command: string) {
  return {
    writeOut: io.stdout,
    writeErr: io.stderr,
    getOutHelpWidth: () => 100,
    getOutHasColors: () => false,
    outputError: (text: string, write: (line: string) => void) => {
      const said = text
        .trim()
        .replace(/^error: /u, "")
        .replaceAll(/\s*\n\s*/gu, " ");
      write(`${command}: ${said.replace(/[^.?)]$/u, "$&.")} See ${command} --help.\n`);
    },
  };
}

const AFTER_ALL = `
Exit codes:
  0  done, or the answer was no
  1  something is left to do: the file is not a roadmap, doctor found a problem, GitHub refused something
  2  the arguments, a file, the token or the repository are wrong; an error message says which

Environment:
  GITHUB_TOKEN, GH_TOKEN   the token; without them, Waymark asks the GitHub CLI
  GH_HOST                  another GitHub, such as github.example.com; its token is in GH_ENTERPRISE_TOKEN
  GITHUB_API_URL           the address of its API, which also names another GitHub; GitHub's runners set it
  HTTPS_PROXY, NO_PROXY    the proxy to use, and the hosts that need none
  NO_COLOR                 print no colours

Every command takes --json. Its output is described in docs/command-line.md of Waymark's repository.`;

const CHECK_HELP = `
Exit codes: 0 it is a roadmap, 1 it is not, 2 the arguments or the file are wrong.

Examples:
  waymark check
  waymark check docs/roadmap.md --against main
  waymark check --reading B
  waymark check --fix`;

const INIT_HELP = `
Exit codes: 0 the files are there, 1 the file is not a roadmap, 2 the arguments or the file are wrong.

Examples:
  waymark init docs/roadmap.md         for an author: pull requests then show how the roadmap is read
  waymark init --learner               for a learner without the App
  waymark init --cohort owner/roadmap  for a mentor: a page that shows who needs help
  waymark init --template              for an author whose learners press “Use this template”`;

const PREVIEW_HELP = `
Exit codes: 0 the plan was printed, 2 the arguments, the file, the token or the repository are wrong.

Examples:
  waymark preview                      the README in an empty repository; needs no token
  waymark preview --repo               the repository of this clone, as it is now
  waymark preview new.md --repo a/b    new.md instead of the roadmap of a/b`;

const SYNC_HELP = `
Exit codes: 0 all is done or the answer was no, 1 something is left to do, 2 something is wrong.

Examples:
  waymark sync
  waymark sync --repo owner/fork --yes`;

const REMOVE_HELP = `
Exit codes: 0 all is done or the answer was no, 1 something is left to do by hand, 2 something is wrong.

Example:
  waymark remove --repo https://github.com/owner/fork`;

const COHORT_HELP = `
Exit codes: 0 the cohort was printed, 2 the arguments, the roster, the token or the roadmap are wrong.

Without a token, public files are read one by one. Only progress.json is read.

Examples:
  waymark cohort owner/roadmap
  waymark cohort --list roster.yml --csv
  waymark cohort owner/roadmap --joined owner/class
  waymark cohort owner/roadmap --topics     where learners stop, without names`;

const DOCTOR_HELP = `
Exit codes: 0 no problems, 1 there is a problem, 2 the arguments, the token or the repository are wrong.

Example:
  waymark doctor --repo owner/fork`;
