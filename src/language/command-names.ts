/** The commands in comments. The English texts define them, and every other language must describe the same ones. */
import { en } from "./en.ts";

export type CommandName = keyof typeof en.talk.commands;

const isCommand = (name: string): name is CommandName => Object.hasOwn(en.talk.commands, name);

/** The names of the commands, in the order in which `/waymark help` lists them. */
export const COMMANDS: readonly CommandName[] = Object.keys(en.talk.commands).filter(isCommand);
