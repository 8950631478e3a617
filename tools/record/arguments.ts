/** The arguments of `npm run record`. */
import { parseArgs } from "node:util";
import { DUMP_COMMAND } from "./issue-dump.ts";

export const USAGE = `Usage: npm run record -- FILE [--issues ISSUES.json] [--name NAME]

FILE          a roadmap, or a fixture folder to record again
--issues      the repository's issues, from: ${DUMP_COMMAND}
--name        the name of the folder below test/fixtures/recorded; by default the name of the file`;

export interface Arguments {
  readonly file: string;
  readonly issues: string | null;
  readonly name: string | null;
}

export class WrongArguments extends Error {
  override readonly name = "WrongArguments";
}

/** Throws WrongArguments, with the usage. */
export function readArguments(args: readonly string[]): Arguments {
  const { positionals, values } = parsed(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new WrongArguments(`Name one file, not ${positionals.length}. ${USAGE}`);
  }
  const { issues = null, name = null } = values;
  if (name !== null && !/^[\w-]+$/u.test(name)) {
    throw new WrongArguments(`"${name}" is not a name of letters, digits, "-" and "_". ${USAGE}`);
  }
  return { file, issues, name };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { issues: { type: "string" }, name: { type: "string" } },
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new WrongArguments(`${message} ${USAGE}`, { cause });
  }
}
