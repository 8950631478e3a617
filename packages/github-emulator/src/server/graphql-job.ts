/** GraphQL requests as jobs. */
import type { ExecutionResult } from "graphql";
import { causeOf } from "../auth/viewer.ts";
import type { Viewer } from "../auth/viewer.ts";
import type { Context, RateFigures } from "../graphql/context.ts";
import { prepareGraphql } from "../graphql/prepare-graphql.ts";
import { gitHubSchema } from "../graphql/schema.ts";
import { missingScopes } from "../graphql/required-scopes.ts";
import { graphqlReply, runGraphql } from "../graphql/run-graphql.ts";
import type { World } from "../model/world.ts";
import type { Audit } from "./audit.ts";
import { checkCall } from "./check-call.ts";
import type { Call } from "./exchange.ts";
import { restError } from "./exchange.ts";
import type { Job } from "./job.ts";
import type { Urls } from "./urls.ts";

/** A failure of the whole request, not of one field. graphql-js passes it on unchanged. */
export class Aborted extends Error {
  override readonly name = "Aborted";
}

export interface GraphqlDependencies {
  readonly world: World;
  readonly urls: Urls;
  readonly audit: Audit;
  readonly rate: (viewer: Viewer, transport: "rest" | "graphql") => RateFigures;
}

function abortedIn(result: ExecutionResult): Aborted | null {
  for (const error of result.errors ?? []) {
    if (error.originalError instanceof Aborted) return error.originalError;
  }
  return null;
}

/** Turns a GraphQL request into a job. */
export function graphqlJob(call: Call, viewer: Viewer, given: GraphqlDependencies): Job {
  const { world, urls, audit } = given;
  audit.note(call, checkCall(call));
  if (viewer.kind !== "token") {
    const answer = restError(401, "This endpoint requires you to be authenticated.");
    return { operation: "graphql", detail: [], writes: false, aliases: 0, cost: 1, run: () => answer };
  }
  const prepared = prepareGraphql(call, gitHubSchema(world.schemaLacks));
  if (prepared.kind === "refused") {
    const detail = [prepared.reason];
    return { operation: "graphql", detail, writes: false, aliases: 0, cost: 1, run: () => prepared.reply };
  }
  const { query } = prepared;
  const names = [...new Set(query.fields.map((field) => field.split(":")[1] ?? field))];
  return {
    operation: `${query.writes ? "mutation" : "query"} ${names.join(" ")}`,
    detail: query.fields,
    writes: query.writes,
    aliases: query.fields.length,
    cost: query.size.cost,
    run: (options) => {
      const missing = missingScopes(viewer, query.document);
      if (missing.length > 0) return graphqlReply({ errors: missing });
      const context: Context = {
        world,
        urls,
        audit,
        request: call.number,
        viewer,
        cause: causeOf(world, viewer.token),
        nodeCount: query.size.nodes,
        cost: query.size.cost,
        rate: given.rate(viewer, "graphql"),
        failsAt: options.failsAt,
        beforeMutation: options.beforeWrite,
      };
      const finish = (result: ExecutionResult) => {
        const aborted = abortedIn(result);
        if (aborted !== null) throw aborted;
        return graphqlReply(result);
      };
      const result = runGraphql(query, context);
      return result instanceof Promise ? result.then(finish) : finish(result);
    },
  };
}
