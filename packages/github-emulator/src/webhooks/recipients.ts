/** Which Apps receive an event. */
import type { Installation } from "../model/app.ts";
import { installedOn } from "../model/app.ts";
import type { DomainEvent } from "../model/event.ts";
import type { World } from "../model/world.ts";

/**
 * The installations that receive an event: they are subscribed to it and cover its repository or its organization.
 * Events about an installation itself are always sent, even if it is suspended.
 */
export function recipientsOf(world: World, event: DomainEvent): readonly Installation[] {
  if ("installation" in event) return [event.installation];
  // Most installations belong to other accounts, so that is looked at first.
  return world.installations
    .values()
    .filter((installation) => covers(installation, event))
    .filter(({ suspendedAt, events }) => suspendedAt === null && events.includes(event.name))
    .toArray();
}

function covers(
  installation: Installation,
  event: Exclude<DomainEvent, { readonly installation: Installation }>,
): boolean {
  if ("board" in event) {
    return event.board.owner.kind === "Organization" && event.board.owner === installation.account;
  }
  if ("organization" in event) return event.organization === installation.account;
  return installedOn(installation, event.repository);
}
