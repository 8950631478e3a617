/** Runs a program on this machine and returns its output. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** If the program is not installed or fails, rejects with an error that has `code` and the program's stderr. */
export const run = promisify(execFile);
