/** Boards of organizations and their items in payloads. */
import type { Field } from "../model/board.ts";
import type { BoardEvent, BoardItemEvent } from "../model/event.ts";
import type { Urls } from "../server/urls.ts";
import { describeAccount } from "./describe-account.ts";
import type { Json } from "./examples.ts";

function fieldType(field: Field): string {
  if (field.kind === "SingleSelectField") return "single_select";
  return field.kind === "IterationField" ? "iteration" : field.dataType.toLowerCase();
}

function changesOf(event: BoardItemEvent): Json {
  switch (event.action) {
    case "edited": {
      const { field } = event;
      return {
        changes: {
          field_value: {
            field_node_id: field.nodeId,
            field_type: fieldType(field),
            field_name: field.name,
            project_number: event.board.number,
          },
        },
      };
    }
    case "archived":
      return { changes: { archived_at: { from: null, to: event.at } } };
    case "restored":
      return { changes: { archived_at: { from: event.item.updatedAt, to: null } } };
    case "created":
    case "deleted":
      return {};
    default:
      throw new Error(`No payload is known for ${JSON.stringify(event satisfies never)}`);
  }
}

/** The payload without `action`, `organization`, `installation` and `sender`. */
export function describeBoardItem(event: BoardItemEvent, urls: Urls): Json {
  const { item, board } = event;
  return {
    projects_v2_item: {
      id: item.id,
      node_id: item.nodeId,
      project_node_id: board.nodeId,
      content_node_id: item.content.nodeId,
      content_type: item.content.kind,
      creator: describeAccount(item.creator, urls),
      created_at: item.createdAt,
      updated_at: item.updatedAt,
      archived_at: item.archived ? item.updatedAt : null,
    },
    ...changesOf(event),
  };
}

/**
 * The payload without `action`, `organization`, `installation` and `sender`. Its shape follows GitHub's webhook schema.
 */
export function describeBoard({ board }: BoardEvent, urls: Urls): Json {
  return {
    projects_v2: {
      id: board.id,
      node_id: board.nodeId,
      owner: describeAccount(board.owner, urls),
      creator: describeAccount(board.creator, urls),
      title: board.title,
      description: board.readme,
      public: board.public,
      closed_at: board.closed ? board.updatedAt : null,
      created_at: board.createdAt,
      updated_at: board.updatedAt,
      number: board.number,
      short_description: board.shortDescription,
      deleted_at: null,
      deleted_by: null,
    },
  };
}
