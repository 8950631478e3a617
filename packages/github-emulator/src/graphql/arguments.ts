/** Reads GraphQL arguments. graphql-js has already checked them against the schema. */
import type { Args } from "./context.ts";

export function textArg(args: Args, name: string): string | null {
  const value = args[name];
  return typeof value === "string" ? value : null;
}

/** An argument that the schema requires. */
export function neededText(args: Args, name: string): string {
  const value = textArg(args, name);
  if (value === null) throw new Error(`The schema lets ${name} be missing`);
  return value;
}

export function numberArg(args: Args, name: string): number | null {
  const value = args[name];
  return typeof value === "number" ? value : null;
}

export function flagArg(args: Args, name: string): boolean | null {
  const value = args[name];
  return typeof value === "boolean" ? value : null;
}

/** A list of strings, enum values or ids. */
export function textsArg(args: Args, name: string): readonly string[] | null {
  const value = args[name];
  return Array.isArray(value) ? value.map((one: unknown) => String(one)) : null;
}

/** An input object. */
export function objectArg(args: Args, name: string): Args | null {
  const value = args[name];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** A list of input objects. */
export function objectsArg(args: Args, name: string): readonly Args[] | null {
  const value = args[name];
  if (!Array.isArray(value)) return null;
  return value.map((one: unknown) => Object.fromEntries(Object.entries(isObject(one) ? one : {})));
}
