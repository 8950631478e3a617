/** A server whose schema lacks fields, as an older GitHub Enterprise Server does. */
import { expect, it } from "vitest";
import { query, scene } from "./ask.ts";

const PARENT = `{repository(owner:"ada",name:"roadmap"){issues(first:1){nodes{parent{number}}}}}`;
const REASON = `{repository(owner:"ada",name:"roadmap"){issues(first:1){nodes{stateReason(enableDuplicate:true)}}}}`;
const FIELDS = `{issue: __type(name:"Issue"){fields{name}} input: __type(name:"CreateIssueInput"){inputFields{name}}}`;

it("refuses a query for what it lacks, and its introspection says what it has", async () => {
  const { emulator, token } = await scene({ allowsUnsupported: true });
  const names = async () => {
    const { data } = await query(emulator, token, FIELDS);
    const all = [...data.issue.fields, ...data.input.inputFields];
    return all.map(({ name }: { readonly name: string }) => name);
  };
  expect((await query(emulator, token, PARENT)).errors).toBeUndefined();
  expect(await names()).toEqual(expect.arrayContaining(["parent", "parentIssueId"]));
  emulator.world.schemaLacks = [
    "Issue.parent",
    "CreateIssueInput.parentIssueId",
    "Issue.stateReason(enableDuplicate)",
  ];
  expect(await query(emulator, token, PARENT)).toMatchObject({
    errors: [
      {
        message: "Field 'parent' doesn't exist on type 'Issue'",
        extensions: { code: "undefinedField", typeName: "Issue", fieldName: "parent" },
      },
    ],
  });
  const { errors } = await query(emulator, token, REASON);
  expect(errors[0].message).toBe("Field 'stateReason' doesn't accept argument 'enableDuplicate'");
  const unknown = "mutation($input: NoSuchInput!) { createIssue(input: $input) { clientMutationId } }";
  expect((await query(emulator, token, unknown)).errors[0].message).toBe(
    "NoSuchInput isn't a defined input type",
  );
  expect(await names()).not.toContain("parent");
  expect(await names()).not.toContain("parentIssueId");
  emulator.world.schemaLacks = [];
  expect((await query(emulator, token, PARENT)).errors).toBeUndefined();
});
