/** The arguments of `waymark check`. */
import { parseArgs } from "node:util";
import { BadArguments } from "./bad-arguments.ts";

const CHECK_USAGE =
  "Usage: waymark check FILE [--json | --format text|json|github] [--config FILE] [--against REVISION] [--fix]";

const FORMATS = ["text", "json", "github"] as const;
export type CheckFormat = (typeof FORMATS)[number];

export interface CheckArguments {
  readonly file: string;
  readonly format: CheckFormat;
  /** The config file to read by; null for the usual one, where there is one. */
  readonly config: string | null;
  /** The git revision to compare with; null for none. */
  readonly against: string | null;
  readonly fix: boolean;
}

/** @throws {BadArguments} */
export function readCheckArguments(args: readonly string[]): CheckArguments {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (file === undefined) throw new BadArguments(`no file named. ${CHECK_USAGE}`);
  if (more.length > 0)
    throw new BadArguments(`one file at a time, not ${positionals.length}. ${CHECK_USAGE}`);
  const wanted = values.json ? "json" : values.format;
  const format = FORMATS.find((one) => one === wanted);
  if (format === undefined)
    throw new BadArguments(`--format is one of ${FORMATS.join(", ")}, not "${wanted}".`);
  if (values.against?.startsWith("-")) throw new BadArguments(`"${values.against}" is no revision.`);
  return { file, format, config: values.config ?? null, against: values.against ?? null, fix: values.fix };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        format: { type: "string", default: "text" },
        config: { type: "string" },
        against: { type: "string" },
        fix: { type: "boolean", default: false },
      },
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new BadArguments(`${message} ${CHECK_USAGE}`, { cause });
  }
}
