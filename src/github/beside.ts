/** A requester for optional parts. If its token fails or its limits are reached, everything else continues. */
import { RateLimited, TokenRejected } from "../model/errors.ts";
import { refused } from "./refusals.ts";
import type { Requester } from "./requester.ts";

/**
 * The same requester, but it throws Refused if the token is rejected or a limit lasts too long. A limit that stops a part of
 * a request is a refusal of that part.
 */
export function beside(requester: Requester): Requester {
  return {
    load: requester.load,
    server: requester.server,
    room: (creations) => requester.room(creations),
    graphql: async (operation, ...asked) => ({
      ...(await refusing(operation, () => requester.graphql(operation, ...asked))),
      limited: null,
    }),
    rest: (route, ...asked) => refusing(route, () => requester.rest(route, ...asked)),
  };
}

async function refusing<T>(operation: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof TokenRejected) throw refused(operation, { status: 401, said: error.message });
    if (error instanceof RateLimited) throw refused(operation, { status: 403, said: error.message });
    throw error;
  }
}
