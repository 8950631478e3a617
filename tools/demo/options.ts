/** The options of the demo, read from the command line. */
import { parseArgs } from "node:util";

export interface DemoOptions {
  /** The roadmap file; null for the demo's own roadmap. */
  readonly file: string | null;
  readonly owner: "organization" | "user";
  readonly rights: "least" | "full";
  /** Milliseconds for each request to the emulator, and additionally for each alias. */
  readonly latency: number;
  /** The folder for the results; null for none. */
  readonly out: string | null;
  /** Whether the last line of stdout is the result as JSON. */
  readonly json: boolean;
}

/** An error in the command line, such as an unknown option. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const USAGE = `npm run demo -- [FILE] [options]

  FILE                          a roadmap in Markdown (without: a Django roadmap that comes along)
  --owner organization|user     who owns the fork (user)
  --rights least|full           full: the App may turn issues on by itself (least)
  --latency MS                  how long the emulated GitHub takes for each request and alias (0)
  --out DIR                     write index.html, progress.md, the pictures, board.json, issues.json, requests.ndjson there
  --json                        print the outcome as JSON in the last line
  --help                        print this`;

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) {
    throw new UsageError(`--${name} is ${allowed.join(" or ")}, not «${value}»`);
  }
  return found;
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        owner: { type: "string", default: "user" },
        rights: { type: "string", default: "least" },
        latency: { type: "string", default: "0" },
        out: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Reads the arguments after `npm run demo --`. Returns "help" if only the usage is requested. Throws `UsageError`. */
export function readOptions(argv: readonly string[]): DemoOptions | "help" {
  const { values, positionals } = parsed(argv);
  if (values.help) return "help";
  const [file, more] = positionals;
  if (more !== undefined) throw new UsageError(`One roadmap file is enough; «${more}» is one too many`);
  if (!/^\d{1,5}$/.test(values.latency)) {
    throw new UsageError(`--latency is a number of milliseconds up to 99999, not «${values.latency}»`);
  }
  return {
    file: file ?? null,
    owner: oneOf("owner", values.owner, ["organization", "user"]),
    rights: oneOf("rights", values.rights, ["least", "full"]),
    latency: Number(values.latency),
    out: values.out ?? null,
    json: values.json,
  };
}
