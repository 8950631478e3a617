/**
 * GitHub's REST answers for an App, through nock: only the endpoints that the App uses, with a list of all requests.
 */
import { gitHubNock, type NockReply, type NockRequest } from "../github-nock.ts";

export interface FakeInstallation {
  readonly id: number;
  readonly selection?: "all" | "selected";
  readonly suspended?: boolean;
  /** As `owner/name`. Their ids start at 100 × the installation's id. */
  readonly repositories?: readonly string[];
}

export interface FakeDelivery {
  readonly id: number;
  readonly guid: string;
  readonly status: number;
  /** ISO 8601. */
  readonly at: string;
  readonly redelivery?: boolean;
  readonly installation?: number;
}

export interface FakeGitHub {
  /** Each request as `METHOD /path?query`, in order. */
  readonly requests: string[];
  /** The authorization header of each request, in the same order. */
  readonly authorizations: string[];
  installations: readonly FakeInstallation[];
  /** Newest first. */
  deliveries: readonly FakeDelivery[];
  /** While this is true, every request gets a 502. */
  away: boolean;
  /** Answers before everything else; null leaves the request to the usual answer. */
  instead: ((request: NockRequest) => NockReply | Promise<NockReply> | null) | null;
}

/** Two per page, so that paging is tested. */
const pageSize = 2;

/** Serves the answers at `origin` below `base`, until the test ends. */
export function fakeGitHub(origin = "https://api.github.com", base = ""): FakeGitHub {
  const github: FakeGitHub = {
    requests: [],
    authorizations: [],
    installations: [],
    deliveries: [],
    away: false,
    instead: null,
  };
  gitHubNock(
    (request) => {
      github.requests.push(request.route);
      github.authorizations.push(request.authorization);
      if (github.away) return [502, { message: "Bad Gateway" }];
      return github.instead?.(request) ?? answer(github, origin + base, request.route);
    },
    { origin, base },
  );
  return github;
}

function answer(github: FakeGitHub, root: string, route: string): NockReply {
  const [method = "", path = ""] = route.split(" ");
  const url = new URL(root + path);
  const [, ...parts] = path.split("?", 1).join("").split("/");
  const found = github.installations.find(({ id }) => String(id) === parts[2]);
  switch (`${method} ${parts.map((part) => (/^\d+$/.test(part) ? "#" : part)).join("/")}`) {
    case "GET app":
      return [200, { id: 7, slug: "waymark" }];
    case "GET app/installations":
      return paged(url, github.installations.map(showInstallation));
    case "GET app/installations/#":
      return found === undefined ? notFound : [200, showInstallation(found)];
    case "POST app/installations/#/access_tokens":
      if (found === undefined) return notFound;
      if (found.suspended === true) return [403, { message: "This installation has been suspended" }];
      return [
        201,
        {
          token: `ghs_${found.id}_${github.requests.length}_aaaaaaaaaaaa`,
          expires_at: "2999-01-01T00:00:00Z",
        },
      ];
    case "GET installation/repositories": {
      const asking = Number(/ghs_(\d+)_/.exec(github.authorizations.at(-1) ?? "")?.[1]);
      const repositories = github.installations.find(({ id }) => id === asking)?.repositories ?? [];
      return paged(
        url,
        repositories.map((name, index) => showRepository(name, asking * 100 + index)),
        { key: "repositories" },
      );
    }
    case "GET app/hook/deliveries":
      return paged(url, github.deliveries.map(showDelivery), { by: "cursor" });
    case "POST app/hook/deliveries/#/attempts":
      return [202, {}];
    default:
      return [501, { message: `nobody answers ${method} ${path}` }];
  }
}

const notFound: NockReply = [404, { message: "Not Found" }];

/** `by` is the parameter for the next page. `key` is the property of an answer that contains the list. */
function paged(
  url: URL,
  all: readonly object[],
  { by = "page", key }: { readonly by?: "page" | "cursor"; readonly key?: string } = {},
): NockReply {
  const page = Number(url.searchParams.get(by) ?? "1");
  const rows = all.slice((page - 1) * pageSize, page * pageSize);
  const next = new URL(url);
  next.searchParams.set(by, String(page + 1));
  const headers = page * pageSize < all.length ? { link: `<${next.href}>; rel="next"` } : {};
  return [200, key === undefined ? rows : { total_count: all.length, [key]: rows }, headers];
}

function showInstallation({ id, selection = "selected", suspended = false }: FakeInstallation): object {
  return { id, repository_selection: selection, suspended_at: suspended ? "2026-11-01T00:00:00Z" : null };
}

function showRepository(fullName: string, id: number): object {
  const [login, name] = fullName.split("/");
  return { id, name, full_name: fullName, owner: { login } };
}

function showDelivery({ id, guid, status, at, redelivery = false, installation }: FakeDelivery): object {
  const shown = { id, guid, status_code: status, delivered_at: at, redelivery, event: "issues" };
  return { ...shown, installation_id: installation ?? null };
}
