/** Starts one JavaScript Action in its own process, as the runner does. */
import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

export interface ActionProcess {
  /** The file that Node starts. */
  readonly main: string;
  /** The environment variables of the process, apart from the runner's own files. */
  readonly env: Readonly<Record<string, string>>;
  /** A fresh folder for this step. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

export interface ActionOutcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly summary: string;
}

const COMMAND_FILES = {
  GITHUB_OUTPUT: "output",
  GITHUB_STEP_SUMMARY: "summary.md",
  GITHUB_STATE: "state",
  GITHUB_ENV: "env",
  GITHUB_PATH: "path",
} as const;

/** Reads what an Action wrote into a command file: `name=value`, or `name<<MARK` … `MARK` for several lines. */
function readCommandFile(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    const [, name, mark] = block ?? [];
    if (name !== undefined && mark !== undefined) {
      const end = lines.indexOf(mark, at + 1);
      if (end === -1) throw new Error(`The value of ${name} has no end: ${mark} is missing`);
      found[name] = lines.slice(at + 1, end).join("\n");
      at = end;
    } else if (line.includes("=")) {
      found[line.slice(0, line.indexOf("="))] = line.slice(line.indexOf("=") + 1);
    }
  }
  return found;
}

/** Runs an Action to its end, or until the signal kills it. */
export async function runAction({ main, env, folder, signal }: ActionProcess): Promise<ActionOutcome> {
  await mkdir(folder, { recursive: true });
  const files = Object.fromEntries(
    Object.entries(COMMAND_FILES).map(([name, file]) => [name, path.join(folder, file)]),
  );
  await Promise.all(Object.values(files).map((file) => writeFile(file, "")));
  const ended = await new Promise<Pick<ActionOutcome, "exitCode" | "stdout" | "stderr">>((resolve) => {
    const child = spawn(process.execPath, [main], {
      env: { ...env, ...files },
      cwd: env["GITHUB_WORKSPACE"] ?? folder,
      stdio: ["ignore", "pipe", "pipe"],
      signal,
    });
    const output = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
    child.on("error", (error) => (output.stderr += `${error.message}\n`));
    child.on("close", (exitCode) => resolve({ exitCode, ...output }));
  });
  const text = (name: keyof typeof COMMAND_FILES) => readFile(files[name] ?? "", "utf8");
  return {
    ...ended,
    outputs: readCommandFile(await text("GITHUB_OUTPUT")),
    env: readCommandFile(await text("GITHUB_ENV")),
    summary: await text("GITHUB_STEP_SUMMARY"),
  };
}
