/** Creates people, organizations and bots. */
import type { Bot, Organization, User } from "../model/account.ts";
import { nodeIdOf } from "../model/node-id.ts";
import type { World } from "../model/world.ts";

function checkFree(world: World, login: string): void {
  if (world.account(login) !== undefined) throw new Error(`The login ${login} is taken`);
}

export function createUser(world: World, login: string, name: string | null = null): User {
  checkFree(world, login);
  const createdAt = world.timestamp();
  const user: User = { kind: "User", ...world.newId("User"), login, name, createdAt, utcOffset: "+00:00" };
  world.accounts.set(login.toLowerCase(), world.register(user));
  return user;
}

/** Creates an organization. By default its members may read. */
export function createOrganization(
  world: World,
  login: string,
  owners: readonly User[],
  memberPermission: Organization["memberPermission"] = "read",
): Organization {
  checkFree(world, login);
  const organization: Organization = {
    kind: "Organization",
    ...world.newId("Organization"),
    login,
    name: null,
    createdAt: world.timestamp(),
    members: new Map(owners.map((owner) => [owner, "owner"])),
    memberPermission,
  };
  world.accounts.set(login.toLowerCase(), world.register(organization));
  return organization;
}

/** Creates the bot account of an App. */
export function createBot(world: World, slug: string, knownId?: number): Bot {
  const login = `${slug}[bot]`;
  checkFree(world, login);
  const ids = knownId === undefined ? world.newId("Bot") : { id: knownId, nodeId: nodeIdOf("Bot", knownId) };
  const bot: Bot = { kind: "Bot", ...ids, login, slug, createdAt: world.timestamp() };
  world.accounts.set(login, world.register(bot));
  return bot;
}
