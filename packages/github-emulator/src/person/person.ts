/** A person who uses the website: everything they can do there, with their rights. */
import type { User } from "../model/account.ts";
import type { Cause } from "../model/token.ts";
import { onTheWebsite } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { onApps } from "./on-apps.ts";
import { onBoards } from "./on-boards.ts";
import { onFiles } from "./on-files.ts";
import { onIssues } from "./on-issues.ts";
import { onPullRequests } from "./on-pull-requests.ts";
import { onSettings } from "./on-settings.ts";

export type Person = { readonly user: User } & ReturnType<typeof onIssues> &
  ReturnType<typeof onPullRequests> &
  ReturnType<typeof onBoards> &
  ReturnType<typeof onFiles> &
  ReturnType<typeof onApps> &
  ReturnType<typeof onSettings>;

/**
 * An existing person, by login. Actions that the website would not offer them throw a `Refusal`. Bodies that they type
 * are stored with CRLF line ends, as browsers send them.
 */
export function person(world: World, login: string): Person {
  const user = world.owner(login);
  if (user.kind !== "User") throw new Error(`${login} is an organization; a person has to act for it`);
  const cause: Cause = onTheWebsite(user);
  return {
    user,
    ...onIssues(world, cause),
    ...onPullRequests(world, cause),
    ...onBoards(world, cause),
    ...onFiles(world, cause),
    ...onApps(world, cause),
    ...onSettings(world, cause),
  };
}
