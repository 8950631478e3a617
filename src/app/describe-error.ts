/** What of an error goes into the log: enough to find it, nothing of the requests and headers it may carry. */

export interface DescribedError {
  readonly name: string;
  readonly message: string;
  readonly status?: number;
  readonly stack?: string;
  readonly causes?: readonly DescribedError[];
}

const longest = 2000;

/** Describes an error, its HTTP status and, to a depth of three, its cause or the errors it gathers. */
export function describeError(error: unknown, depth = 3): DescribedError {
  if (!(error instanceof Error))
    return { name: "Thrown", message: cut(typeof error === "string" ? error : typeof error) };
  const causes = [
    ...(error.cause === undefined ? [] : [error.cause]),
    ...(error instanceof AggregateError ? error.errors.slice(0, 10) : []),
  ];
  const status = statusOf(error);
  return {
    name: error.name,
    message: cut(error.message),
    ...(status !== null && { status }),
    ...(error.stack !== undefined && { stack: cut(error.stack) }),
    ...(causes.length > 0 && depth > 0 && { causes: causes.map((cause) => describeError(cause, depth - 1)) }),
  };
}

/** The HTTP status that an Octokit error carries, or null. */
export function statusOf(error: unknown): number | null {
  return error instanceof Error && "status" in error && typeof error.status === "number"
    ? error.status
    : null;
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
