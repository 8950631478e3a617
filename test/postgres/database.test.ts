/** What an error of the database says: that it refused a statement, or that it is away. */
import { DatabaseError } from "pg";
import { expect, test } from "vitest";
import { isRefusal } from "../../src/postgres/database.ts";

const answered = (code: string) => Object.assign(new DatabaseError("refused", 7, "error"), { code });
const failed = (code: string) => Object.assign(new Error("the connection ended"), { code });

test.each([
  ["a value that exists already", answered("23505"), true],
  ["a table that does not exist", answered("42P01"), true],
  ["an immediate shutdown", answered("57P02"), false],
  ["too many connections", answered("53300"), false],
  ["a connection that is refused", failed("ECONNREFUSED"), false],
  ["a pipe that is broken", failed("EPIPE"), false],
  ["an error without a code", new Error("the connection ended"), false],
])("%s", (_, error, refuses) => {
  expect(isRefusal(error)).toBe(refuses);
});
