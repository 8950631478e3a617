/** An answer that has another form than GitHub's documentation says. */
import * as z from "zod/mini";

/** A server that is not a GitHub, or not a complete one, answered. */
export class UnexpectedAnswer extends Error {
  override readonly name = "UnexpectedAnswer";

  constructor(problem: z.core.$ZodError) {
    const parts = problem.issues.slice(0, SHOWN).map(({ path, message, ...issue }) => {
      const what = "expected" in issue ? `expected ${String(issue.expected)}` : message;
      return `${path.join(".") || "the answer"}: ${what}`;
    });
    const more = problem.issues.length > SHOWN ? ", …" : "";
    super(
      `GitHub's answer has another form than its documentation says (${parts.join(", ")}${more}). Check that this address is the API of a GitHub.`,
      { cause: problem },
    );
  }
}

/** So many parts of the answer are named. */
const SHOWN = 3;

/** The same error, or the one that says which part of an answer was unexpected. */
export const orUnexpectedAnswer = (error: unknown): unknown =>
  error instanceof z.core.$ZodError ? new UnexpectedAnswer(error) : error;
