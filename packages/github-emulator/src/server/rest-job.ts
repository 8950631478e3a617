/** REST requests as jobs. */
import type { RateFigures } from "../graphql/context.ts";
import type { Viewer } from "../auth/viewer.ts";
import { handleRest, routeOf } from "../rest/handle-rest.ts";
import { nodeIdOf } from "../model/node-id.ts";
import { fullName } from "../model/repository.ts";
import type { World } from "../model/world.ts";
import type { Audit } from "./audit.ts";
import { checkCall } from "./check-call.ts";
import type { Call } from "./exchange.ts";
import type { Job } from "./job.ts";
import type { Urls } from "./urls.ts";

export interface RestDependencies {
  readonly world: World;
  readonly urls: Urls;
  readonly audit: Audit;
  readonly rate: (viewer: Viewer, transport: "rest" | "graphql") => RateFigures;
}

/** Turns `/repositories/{id}/…`, the target of a redirect, into a path with the repository's name. */
function byName(world: World, call: Call): Call {
  const match = /^\/repositories\/(\d+)(.*)$/.exec(call.path);
  if (match === null) return call;
  const found = world.nodes.get(nodeIdOf("Repository", Number(match[1])));
  if (found?.kind !== "Repository") return call;
  return { ...call, path: `/repos/${fullName(found)}${match[2]}` };
}

/** Turns a REST request into a job. */
export function restJob(asked: Call, viewer: Viewer, given: RestDependencies): Job {
  const { world } = given;
  const call = byName(world, asked);
  given.audit.note(call, checkCall(call));
  const route = routeOf(call.method, call.path);
  const operation = route?.operation;
  const run = () =>
    handleRest({ ...given, call, viewer, route, rate: (transport) => given.rate(viewer, transport) });
  return {
    operation:
      operation === undefined ? `${call.method} ${call.path}` : `${operation.method} ${operation.path}`,
    detail: [call.path],
    writes: operation?.writes ?? call.method !== "GET",
    aliases: 1,
    // Reading the limits is free (docs.github.com, "Rate limits for the REST API").
    cost: operation?.name === "rate-limit/get" ? 0 : 1,
    run: (options) => {
      if (operation?.writes !== true) return run();
      world.journal.beginWrite();
      const before = options.beforeWrite(operation.name, "0", operation.creates);
      return before === undefined ? run() : before.then(run);
    },
  };
}
