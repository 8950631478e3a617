/** The names of the commands in comments, in the order in which `/waymark help` lists them. */

export const COMMANDS = [
  "next",
  "pace",
  "pause",
  "skip",
  "sync",
  "preview",
  "apply",
  "doctor",
  "help",
  "off",
  "on",
] as const;

export type CommandName = (typeof COMMANDS)[number];
