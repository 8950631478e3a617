/** The Action that the workflows of `init` name. */
import { DEFAULT_ACTION, isAction } from "../access/workflow.ts";
import { BadArguments } from "./bad-arguments.ts";

/** `named` is the option `--action`; null for the usual Action. Throws BadArguments if it cannot be one. */
export function namedAction(named: string | null): string {
  const action = named ?? DEFAULT_ACTION;
  if (isAction(action)) return action;
  throw new BadArguments(
    `--action is ${JSON.stringify(action)}. It must be owner/repository@ref. A commit may have its version as a comment after it.`,
  );
}
