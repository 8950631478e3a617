/** The effects of each webhook event. A delivery only says what may be out of date; GitHub is asked for the facts. */
import * as z from "zod/mini";
import {
  WORKFLOW_PATH,
  BADGE,
  BADGE_JSON,
  FINISH,
  PICTURES,
  PROGRESS_JSON,
  PROGRESS_MD,
} from "../model/paths.ts";
import { repositoryName } from "../model/repository-name.ts";
import type { BoardJob, InstallationJob, RepositoryJob, VisitReason } from "../jobs/job.ts";
import { readCommand } from "../talk/read-command.ts";
import type { Loss } from "./losses.ts";

export type Effect =
  | { readonly kind: "offer"; readonly job: RepositoryJob | InstallationJob | BoardJob }
  /**
   * The permissions or the repositories of an installation have changed, so what is remembered about it is out of date.
   */
  | { readonly kind: "renew"; readonly installation: number }
  | ({ readonly kind: "lose" } & Loss);

/**
 * The repository events that lead to a visit, with the relevant actions. An event without actions has `null`. Together
 * with `projects_v2_item`, these are the `default_events` of `app.yml`.
 */
export const REPOSITORY_EVENTS = {
  issues: {
    reason: "issue",
    actions: [
      "opened",
      "closed",
      "reopened",
      "deleted",
      "transferred",
      "edited",
      "labeled",
      "unlabeled",
      "assigned",
      "unassigned",
      "milestoned",
      "demilestoned",
    ],
  },
  issue_comment: { reason: "command", actions: ["created"] },
  push: { reason: "push", actions: null },
  pull_request: { reason: "pull-request", actions: ["closed"] },
  repository: { reason: "repository", actions: ["renamed", "edited", "transferred", "unarchived"] },
  milestone: { reason: "milestone", actions: ["opened", "closed", "edited", "deleted"] },
  label: { reason: "label", actions: ["edited", "deleted"] },
} as const satisfies Record<string, { reason: VisitReason; actions: readonly string[] | null }>;

/** Every event to subscribe to. GitHub always sends `installation` and `installation_repositories`. */
export const SUBSCRIBED_EVENTS: readonly string[] = [...Object.keys(REPOSITORY_EVENTS), "projects_v2_item"];

const selection = z.enum(["all", "selected"]);
const fullName = z.string().check(z.includes("/"));
const added = z.array(z.object({ id: z.int(), full_name: fullName }));
const removed = z.array(z.object({ id: z.optional(z.int()) }));
const paths = z.nullish(z.array(z.string()));
const commit = z.object({ added: paths, modified: paths, removed: paths });
/**
 * The few fields that are used, as in GitHub's webhook schemas (@octokit/openapi-webhooks). There the owner in a push may
 * be null; then it is read from the full name. A removed repository may have no fields at all.
 */
const payloadShape = z.object({
  action: z.optional(z.string()),
  installation: z.optional(z.object({ id: z.int() })),
  repository: z.optional(
    z.object({
      id: z.int(),
      name: z.string(),
      full_name: z.optional(fullName),
      owner: z.nullish(z.object({ login: z.string() })),
      default_branch: z.optional(z.string()),
    }),
  ),
  sender: z.nullish(z.object({ login: z.string(), type: z.string() })),
  ref: z.optional(z.string()),
  commits: z.nullish(z.array(commit)),
  comment: z.nullish(z.object({ body: z.nullish(z.string()) })),
  repository_selection: z.optional(selection),
  repositories_added: z.nullish(added),
  repositories_removed: z.nullish(removed),
  projects_v2_item: z.optional(z.object({ project_node_id: z.optional(z.string()) })),
});
type Payload = z.infer<typeof payloadShape>;

/** A delivery with a valid signature, but with a payload that GitHub does not document. */
export class MalformedPayload extends Error {
  override readonly name = "MalformedPayload";
  readonly event: string;

  constructor(event: string, problem: z.core.$ZodError) {
    super(`A "${event}" delivery does not have GitHub's documented shape: ${z.prettifyError(problem)}`);
    this.event = event;
  }
}

/**
 * The effects of a delivery; empty for events and actions that do not matter. `ownLogin` is the App's own bot
 * (`waymark[bot]`), or null while it is unknown. Actions of the bot itself need no visit, except for its commits.
 *
 * @throws {MalformedPayload} if the payload does not have GitHub's documented shape.
 */
export function effectsOf(event: string, payload: unknown, ownLogin: string | null): readonly Effect[] {
  const parsed = payloadShape.safeParse(payload);
  if (!parsed.success) throw new MalformedPayload(event, parsed.error);
  const { data } = parsed;
  const installation = data.installation?.id;
  if (installation === undefined) return [];
  if (ownLogin !== null && data.sender?.login === ownLogin && event !== "push") return [];
  switch (event) {
    case "installation":
      return ofInstallation(installation, data);
    case "installation_repositories":
      return ofRepositoryList(installation, data);
    case "projects_v2_item":
      return ofCard(installation, data);
    default:
      return isRepositoryEvent(event) ? ofRepository(event, installation, data) : [];
  }
}

function ofInstallation(installation: number, payload: Payload): Effect[] {
  switch (payload.action ?? "") {
    case "created":
    case "unsuspend":
    case "new_permissions_accepted":
      return [
        { kind: "renew", installation },
        offer({ kind: "installation", installation, reasons: new Set(["installed"]) }),
      ];
    case "deleted":
    case "suspend":
      return [{ kind: "lose", installation, repositories: "all" }];
    default:
      return [];
  }
}

function ofRepositoryList(installation: number, payload: Payload): Effect[] {
  const effects: Effect[] = [{ kind: "renew", installation }];
  const gone = (payload.repositories_removed ?? []).flatMap(({ id }) => (id === undefined ? [] : [id]));
  if (gone.length > 0) effects.push({ kind: "lose", installation, repositories: new Set(gone) });
  const reasons = new Set<VisitReason>(["installed"]);
  // With "all repositories", the list may be long and truncated, so it is read from GitHub instead.
  if (payload.action === "added" && payload.repository_selection === "all")
    effects.push(offer({ kind: "installation", installation, reasons }));
  else
    for (const { id, full_name } of payload.repositories_added ?? []) {
      const named = repositoryName(full_name);
      effects.push(offer({ kind: "repository", installation, ...named, repositoryId: id, reasons }));
    }
  return effects;
}

/** GitHub's own board workflows ("item closed: Done") act as this bot. They only follow the issue. */
const BOARD_AUTOMATION = "github-project-automation[bot]";

function ofCard(installation: number, payload: Payload): Effect[] {
  if (payload.sender?.login === BOARD_AUTOMATION) return [];
  const board = payload.projects_v2_item?.project_node_id;
  if (board === undefined) return [];
  return [offer({ kind: "board", installation, board, reasons: new Set(["board"]) })];
}

function ofRepository(
  event: keyof typeof REPOSITORY_EVENTS,
  installation: number,
  payload: Payload,
): Effect[] {
  const { repository } = payload;
  if (repository === undefined) return [];
  if (event === "repository" && payload.action === "deleted")
    return [{ kind: "lose", installation, repositories: new Set([repository.id]) }];
  const { reason, actions }: { reason: VisitReason; actions: readonly string[] | null } =
    REPOSITORY_EVENTS[event];
  if (actions !== null && !actions.includes(payload.action ?? "")) return [];
  if (event === "push" && payload.ref !== `refs/heads/${repository.default_branch}`) return [];
  if (event === "push" && isOwnCommit(payload)) return [];
  if (event === "issue_comment" && readCommand(payload.comment?.body ?? "") === null) return [];
  const { id, name, full_name: whole = "/" } = repository;
  const owner = repository.owner?.login ?? repositoryName(whole).owner;
  if (owner === "") return [];
  return [
    offer({ kind: "repository", installation, owner, name, repositoryId: id, reasons: new Set([reason]) }),
  ];
}

const OWN_PATHS: ReadonlySet<string> = new Set([
  PROGRESS_MD,
  PROGRESS_JSON,
  BADGE,
  BADGE_JSON,
  FINISH,
  ...Object.values(PICTURES),
  WORKFLOW_PATH,
]);

/** A push by a bot that changes only Waymark's own files brings nothing new. */
function isOwnCommit({ sender, commits }: Payload): boolean {
  const changed = (commits ?? []).flatMap((one) => [
    ...(one.added ?? []),
    ...(one.modified ?? []),
    ...(one.removed ?? []),
  ]);
  return sender?.type === "Bot" && changed.length > 0 && changed.every((path) => OWN_PATHS.has(path));
}

function offer(job: RepositoryJob | InstallationJob | BoardJob): Effect {
  return { kind: "offer", job };
}

function isRepositoryEvent(event: string): event is keyof typeof REPOSITORY_EVENTS {
  return Object.hasOwn(REPOSITORY_EVENTS, event);
}
