/** The commands in comments: those that the English texts describe. Every other language must describe the same ones. */
import { en } from "./en.ts";

export type CommandName = keyof typeof en.talk.commands;

const isCommand = (name: string): name is CommandName => Object.hasOwn(en.talk.commands, name);

/** Their names, in the order in which `/waymark help` lists them. */
export const COMMANDS: readonly CommandName[] = Object.keys(en.talk.commands).filter(isCommand);
