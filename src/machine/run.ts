/** Runs a program of this machine and gives what it printed. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Rejects with an error that has `code` where the program is not installed or fails, and with what it wrote to stderr. */
export const run = promisify(execFile);
