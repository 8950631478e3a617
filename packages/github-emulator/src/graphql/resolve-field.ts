/** The resolver for all fields. It looks a field up by its type, and fails if the emulator does not have it. */
import type { GraphQLError, GraphQLFieldResolver, GraphQLResolveInfo, GraphQLTypeResolver } from "graphql";
import { responsePathAsArray } from "graphql";
import { Refusal } from "../model/refusal.ts";
import { objectArg, textArg } from "./arguments.ts";
import type { Args, Context, Fields } from "./context.ts";
import { failure, fromRefusal } from "./failure.ts";
import type { Mutation } from "./mutation.ts";
import { MUTATIONS } from "./mutations.ts";
import type { Source } from "./type-name.ts";
import { typeNameOf } from "./type-name.ts";
import { ACCOUNT_TYPES } from "./types-account.ts";
import { BOARD_TYPES } from "./types-board.ts";
import { GIT_TYPES } from "./types-git.ts";
import { ISSUE_TYPES } from "./types-issue.ts";
import { QUERY_TYPES } from "./types-query.ts";
import { REPOSITORY_TYPES } from "./types-repository.ts";
import { TIMELINE_TYPES } from "./types-timeline.ts";

const TYPES: ReadonlyMap<string, Fields<unknown>> = new Map(
  [
    ...QUERY_TYPES,
    ...ACCOUNT_TYPES,
    ...REPOSITORY_TYPES,
    ...GIT_TYPES,
    ...ISSUE_TYPES,
    ...TIMELINE_TYPES,
    ...BOARD_TYPES,
  ].map(({ name, fields }) => [name, fields]),
);

/** Turns a refusal into a GraphQL error, and records what the emulator does not support. */
function worded(error: unknown, context: Context, where: string): Error {
  if (!(error instanceof Refusal)) return error instanceof Error ? error : new Error(String(error));
  if (error.kind === "unsupported") context.audit.report(context.request, where, error.message);
  return fromRefusal(error);
}

function unsupported(context: Context, where: string): GraphQLError {
  const message = `The emulator does not answer ${where}`;
  context.audit.report(context.request, where, message);
  return failure("EMULATOR_UNSUPPORTED", message);
}

/** Runs a mutation after waiting, faults and limits. */
async function runLater(
  before: Promise<void>,
  mutation: Mutation,
  input: Args,
  context: Context,
): Promise<unknown> {
  await before;
  return run(mutation, input, context);
}

function run(mutation: Mutation, input: Args, context: Context): unknown {
  try {
    context.world.journal.beginWrite();
    return { clientMutationId: textArg(input, "clientMutationId"), ...mutation.run(input, context) };
  } catch (error) {
    throw worded(error, context, `Mutation.${mutation.name}`);
  }
}

/** The place of a field in the answer, with dots. */
const placeOf = ({ path }: GraphQLResolveInfo): string => responsePathAsArray(path).join(".");

export const resolveField: GraphQLFieldResolver<unknown, Context, Args> = (source, args, context, info) => {
  const planned = context.failsAt?.(placeOf(info)) ?? null;
  if (planned !== null) throw planned;
  const type = info.parentType.name;
  const where = `${type}.${info.fieldName}`;
  if (type === "Mutation") {
    const mutation = MUTATIONS.get(info.fieldName);
    if (mutation === undefined) throw unsupported(context, where);
    const input = objectArg(args, "input") ?? {};
    const before = context.beforeMutation(info.fieldName, String(info.path.key), mutation.creates);
    return before === undefined ? run(mutation, input, context) : runLater(before, mutation, input, context);
  }
  const resolve = TYPES.get(type)?.[info.fieldName];
  if (resolve !== undefined) {
    try {
      return resolve(source, args, context);
    } catch (error) {
      throw worded(error, context, where);
    }
  }
  const isShape = !TYPES.has(type) && typeof source === "object" && source !== null;
  if (isShape && info.fieldName in source) return Reflect.get(source, info.fieldName);
  throw unsupported(context, where);
};

function isSource(value: unknown): value is Source {
  return typeof value === "object" && value !== null && "kind" in value;
}

export const resolveType: GraphQLTypeResolver<unknown, Context> = (value) => {
  if (isSource(value)) return typeNameOf(value);
  if (typeof value === "object" && value !== null && "__typename" in value) return String(value.__typename);
  return undefined;
};
