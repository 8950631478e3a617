/** The config's additions to the issues of single items. */
import type { ItemNotes } from "../model/item-notes.ts";
import type { Link } from "../model/roadmap.ts";
import type { ConfigFile } from "./schema.ts";

type Resource = NonNullable<ConfigFile["items"][string]["resources"]>[number];

/** By item id. */
export function itemNotes({ items }: ConfigFile): ReadonlyMap<string, ItemNotes> {
  return new Map(
    Object.entries(items).map(([id, { resources = [], objectives = [], exercise = "", done_when = [] }]) => [
      id,
      { resources: resources.map(link), objectives, exercise, doneWhen: done_when },
    ]),
  );
}

/** A resource without a title is shown as its address, without the parts that every address has. */
function link(resource: Resource): Link {
  if (typeof resource !== "string") return resource;
  return { title: resource.replace(/^https?:\/\/(?:www\.)?|\/$/giu, ""), url: resource };
}
