/** Prepares the story: an emulated GitHub with an author, a learner and the App, before anything happens. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import {
  type Access,
  type App,
  type Clock,
  createApp,
  createOrganization,
  createUser,
  type Emulator,
  type EmulatorOptions,
  type Owner,
  type Person,
  person,
  type Repository,
} from "github-emulator";

/** The name in the workflow's `uses`. It stands for the `action.yml` of this repository. */
export const ACTION = "waymark-dev/waymark@v1";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface StageSettings {
  /** The roadmap in Markdown. */
  readonly roadmap: string;
  /** The author's `.github/roadmap.yml`; null for none. */
  readonly config: string | null;
  readonly owner: "organization" | "user";
  readonly rights: "least" | "full";
  readonly latency: number;
  readonly forkName: string;
  readonly defaultBranch: string;
}

/** The machine that the story runs on. */
export interface Machine {
  readonly startEmulator: (options: EmulatorOptions) => Promise<Emulator>;
  readonly clock: Clock;
  /** Environment variables that the processes of the App and the Action get in addition to their own. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface Stage {
  readonly emulator: Emulator;
  readonly learner: Person;
  /** The future owner of the fork: the learner or their organization. */
  readonly owner: Owner;
  /** The author's repository, with the roadmap as its README. */
  readonly source: Repository;
  readonly app: App;
  readonly privateKey: string;
}

/** The permissions and events in `app.yml`, as if an operator had registered the App with them. */
async function manifest(): Promise<{ permissions: Record<string, Access>; events: readonly string[] }> {
  const file: { default_permissions: Record<string, Access>; default_events: readonly string[] } = parse(
    await readFile(`${ROOT}app.yml`, "utf8"),
  );
  return { permissions: file.default_permissions, events: file.default_events };
}

/** Starts the emulator and prepares the story. Stop it with `stage.emulator.close()`. */
export async function setStage(settings: StageSettings, machine: Machine): Promise<Stage> {
  const { clock, environment } = machine;
  const emulator = await machine.startEmulator({
    clock,
    actions: { [ACTION]: ROOT },
    runnerEnvironment: environment,
    latency: { request: settings.latency, alias: settings.latency },
  });
  const { world } = emulator;
  const user = createUser(world, "robin", "Robin");
  const author = person(world, createUser(world, "mina", "Mina").login);
  const owner = settings.owner === "user" ? user : createOrganization(world, "study-circle", [user]);
  const source = author.createRepository({
    owner: author.user,
    name: "roadmap",
    description: "What to learn, in which order",
    files: {
      "README.md": settings.roadmap,
      ...(settings.config === null ? {} : { ".github/roadmap.yml": settings.config }),
    },
  });
  const { permissions, events } = await manifest();
  const { app, privateKey } = createApp(world, {
    slug: "waymark",
    owner: createUser(world, "waymark-host"),
    permissions: { ...permissions, ...(settings.rights === "full" && { administration: "write" as const }) },
    events,
  });
  return { emulator, learner: person(world, user.login), owner, source, app, privateKey };
}
