/** Views of boards: how they are arranged, and what GitHub refuses. */
import { expect, it } from "vitest";
import { ask, query, scene } from "./ask.ts";

const CREATE = `mutation($o:ID!){createProjectV2(input:{ownerId:$o,title:"Course"}){projectV2{
  id number fields(first:20){nodes{... on ProjectV2FieldCommon{name databaseId}}}
}}}`;
const VIEWS = `query($p:ID!){node(id:$p){... on ProjectV2{views(first:10){nodes{
  name layout filter
  groupByFields(first:5){nodes{... on ProjectV2FieldCommon{name}}}
  verticalGroupByFields(first:5){nodes{... on ProjectV2FieldCommon{name}}}
}}}}}`;
const COPY = `mutation($o:ID!,$p:ID!){copyProjectV2(input:{ownerId:$o,projectId:$p,title:"Copy"}){projectV2{id}}}`;

it("a view has rows, columns, an order and a filter; GitHub refuses what it cannot arrange", async () => {
  const { emulator, schoolToken: token } = await scene();
  const owner = emulator.world.owner("school").nodeId;
  const { data } = await query(emulator, token, CREATE, { o: owner });
  const { id, number, fields } = data.createProjectV2.projectV2;
  const idOf = (name: string): number =>
    fields.nodes.find((field: { readonly name: string }) => field.name === name).databaseId;
  const create = (view: object) =>
    ask(emulator, token, `POST /orgs/school/projectsV2/${number}/views`, {
      name: "V",
      layout: "board",
      ...view,
    });
  const [status, milestone, title] = [idOf("Status"), idOf("Milestone"), idOf("Title")];
  const made = await create({
    filter: "status:Todo",
    group_by: [milestone],
    sort_by: [[status, "desc"]],
    visible_fields: [title, status],
  });
  expect(made).toMatchObject({
    status: 201,
    body: {
      filter: "status:Todo",
      group_by: [milestone],
      vertical_group_by: [status],
      sort_by: [[status, "desc"]],
      visible_fields: [title, status],
    },
  });
  const refused = [
    { name: "" },
    { layout: "list" },
    { group_by: [1] },
    { group_by: [status, milestone] },
    { group_by: [title] },
    { sort_by: [[status, "up"]] },
    { layout: "roadmap", visible_fields: [title] },
  ];
  for (const view of refused) expect((await create(view)).status).toBe(422);
  const copied = await query(emulator, token, COPY, { o: owner, p: id });
  const views = await query(emulator, token, VIEWS, { p: copied.data.copyProjectV2.projectV2.id });
  expect(views.data.node.views.nodes[1]).toEqual({
    name: "V",
    layout: "BOARD_LAYOUT",
    filter: "status:Todo",
    groupByFields: { nodes: [{ name: "Milestone" }] },
    verticalGroupByFields: { nodes: [{ name: "Status" }] },
  });
});
