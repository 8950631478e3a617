/** A server that is not a GitHub answers in another form: one line says what is wrong with it. */
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { expected } from "../../src/cli/expected.ts";
import { readEverything } from "../../src/github/read-actual.ts";
import { orUnexpectedAnswer } from "../../src/github/unexpected-answer.ts";
import { scripted } from "./scripted-requester.ts";

test("the first parts that are wrong are named, and what is expected there", async () => {
  const incomplete = scripted({
    data: { viewer: { login: "ada" }, repository: { id: "R_1", databaseId: 7 } },
  });
  const options = { owner: "ada", name: "roadmap", files: [], boards: false };
  const error: unknown = await readEverything(incomplete, options).catch((thrown: unknown) => thrown);
  expect(expected(error)).toBe(
    "GitHub's answer has another form than its documentation says (repository.name: expected string, repository.owner: expected object, repository.url: expected string, …). Check that this address is the API of a GitHub.",
  );
});

test("an answer that is wrong as a whole is called so, and every other error stays as it is", () => {
  const { error } = z.safeParse(z.enum(["open"]), "closed");
  expect(expected(error)).toContain("(the answer: ");
  const bug = new TypeError("a mistake");
  expect(orUnexpectedAnswer(bug)).toBe(bug);
  expect(() => expected(bug)).toThrow(bug);
});
