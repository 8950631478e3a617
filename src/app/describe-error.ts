/**
 * The parts of an error that are logged: enough to find the cause, but nothing from requests and headers that the error
 * may contain.
 */

export interface DescribedError {
  readonly name: string;
  readonly message: string;
  readonly status?: number;
  readonly stack?: string;
  readonly causes?: readonly DescribedError[];
}

const TEXT_LIMIT = 2000;

/** Describes an error with its HTTP status and, down to a depth of three, its cause or the errors that it combines. */
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

/** The HTTP status of an Octokit error, or null. */
export function statusOf(error: unknown): number | null {
  return error instanceof Error && "status" in error && typeof error.status === "number"
    ? error.status
    : null;
}

function cut(text: string): string {
  return text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT)}…` : text;
}
