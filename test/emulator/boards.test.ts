import { describe, expect, it } from "vitest";
import { closeIssue } from "../../src/emulator/changes/close-issue.ts";
import { onTheWebsite } from "../../src/emulator/model/token.ts";
import { ask, query, scene } from "./ask.ts";

const CREATE = `mutation($o:ID!,$r:ID){createProjectV2(input:{ownerId:$o,repositoryId:$r,title:"Course"}){
  projectV2{id number fields(first:20){nodes{... on ProjectV2SingleSelectField{id name options{id name}}}}}
}}`;

const LIST = `query($l:String!){repositoryOwner(login:$l){... on ProjectV2Owner{projectsV2(first:5){totalCount}}}}`;

async function board() {
  const set = await scene();
  const { emulator, schoolToken, course } = set;
  const created = await query(emulator, schoolToken, CREATE, { o: course.owner.nodeId, r: course.nodeId });
  const project = created.data.createProjectV2.projectV2;
  const status = project.fields.nodes.find((one: { name?: string }) => one.name === "Status");
  await ask(emulator, schoolToken, "POST /repos/school/course/issues", { title: "Views" });
  const issue = course.issues.get(1);
  if (issue === undefined) throw new Error("no issue");
  const add = `mutation($p:ID!,$c:ID!){addProjectV2ItemById(input:{projectId:$p,contentId:$c}){item{id}}}`;
  const added = await query(emulator, schoolToken, add, { p: project.id, c: issue.nodeId });
  const item: string = added.data.addProjectV2ItemById.item.id;
  const update = `mutation($p:ID!,$i:ID!,$f:ID!,$o:String!){updateProjectV2ItemFieldValue(input:{
    projectId:$p,itemId:$i,fieldId:$f,value:{singleSelectOptionId:$o}}){projectV2Item{id}}}`;
  const move = (option: string) =>
    query(emulator, schoolToken, update, { p: project.id, i: item, f: status.id, o: option });
  return { ...set, project, status, issue, item, add, move };
}

describe("a board of a person", () => {
  it("is invisible to installations, GITHUB_TOKEN and fine-grained tokens, and cannot be made by them", async () => {
    const { emulator, repository, token, ada, tokenOf } = await scene();
    const owner = repository.owner.nodeId;
    const made = await query(emulator, ada, CREATE, { o: owner });
    expect(made.errors).toBeUndefined();
    const actions = tokenOf({ kind: "actions", repository: "ada/roadmap", permissions: { issues: "write" } });
    const fine = tokenOf({
      kind: "fine-grained",
      user: "ada",
      repositories: "all",
      permissions: { organization_projects: "write" },
    });
    for (const each of [token, actions, fine]) {
      const { data, errors } = await query(emulator, each, LIST, { l: "ada" });
      expect(errors).toBeUndefined();
      expect(data.repositoryOwner.projectsV2.totalCount).toBe(0);
      const refused = await query(emulator, each, CREATE, { o: owner });
      expect(refused.errors).toMatchObject([{ type: "FORBIDDEN", path: ["createProjectV2"] }]);
      const id = made.data.createProjectV2.projectV2.id;
      const hidden = await query(emulator, each, `query($i:ID!){node(id:$i){id}}`, { i: id });
      expect(hidden.errors).toMatchObject([{ type: "NOT_FOUND" }]);
    }
    expect((await query(emulator, ada, LIST, { l: "ada" })).data.repositoryOwner.projectsV2.totalCount).toBe(
      1,
    );
  });

  it("needs the scope `project` of a classic token", async () => {
    const { emulator, tokenOf } = await scene();
    const token = tokenOf({ kind: "classic", user: "ada", scopes: ["repo"] });
    const { errors } = await query(emulator, token, LIST, { l: "ada" });
    expect(errors).toMatchObject([{ type: "INSUFFICIENT_SCOPES" }]);
  });
});

describe("a board of an organization", () => {
  it("is made by an installation with `organization_projects`, never by GITHUB_TOKEN", async () => {
    const { emulator, course, schoolToken, tokenOf } = await scene();
    const owner = course.owner.nodeId;
    const actions = tokenOf({
      kind: "actions",
      repository: "school/course",
      permissions: { organization_projects: "write" },
    });
    expect((await query(emulator, actions, CREATE, { o: owner })).errors[0].type).toBe("FORBIDDEN");
    const { data } = await query(emulator, schoolToken, CREATE, { o: owner, r: course.nodeId });
    const status = data.createProjectV2.projectV2.fields.nodes.find((one: object) => "name" in one);
    expect(status.options.map((one: { name: string }) => one.name)).toEqual(["Todo", "In Progress", "Done"]);
    expect(emulator.boards("school")[0]?.repositories).toEqual(["school/course"]);
    const view = await ask(emulator, schoolToken, "POST /orgs/school/projectsV2/1/views", {
      name: "Board",
      layout: "board",
    });
    expect(view.status).toBe(201);
    expect(emulator.boards("school")[0]?.views.at(-1)).toEqual({ name: "Board", layout: "board" });
  });

  it("holds an issue once, however often it is added", async () => {
    const { emulator, schoolToken, project, issue, item, add } = await board();
    const again = await query(emulator, schoolToken, add, { p: project.id, c: issue.nodeId });
    expect(again.data.addProjectV2ItemById.item.id).toBe(item);
    expect(emulator.boards("school")[0]?.items).toHaveLength(1);
  });

  it("moves a closed issue to Done by itself, as the bot of Projects", async () => {
    const { emulator, course, schoolToken, issue, move, status } = await board();
    await move(status.options[1].id);
    const ada = emulator.world.account("ada");
    if (ada?.kind !== "User") throw new Error("no ada");
    closeIssue(emulator.world, onTheWebsite(ada), issue, "COMPLETED");
    const asked = `{repository(owner:"school",name:"course"){issue(number:1){projectItems(first:5){nodes{
      fieldValueByName(name:"Status"){... on ProjectV2ItemFieldSingleSelectValue{name optionId creator{login}}}}}}}}`;
    const { data } = await query(emulator, schoolToken, asked);
    expect(data.repository.issue.projectItems.nodes[0].fieldValueByName).toEqual({
      name: "Done",
      optionId: status.options[2].id,
      creator: { login: "github-project-automation" },
    });
    expect(course.issues.size).toBe(1);
  });

  it("loses the values of options that are replaced without their id", async () => {
    const { emulator, schoolToken, move, status } = await board();
    await move(status.options[0].id);
    const update = `mutation($f:ID!,$o:[ProjectV2SingleSelectFieldOptionInput!]){
      updateProjectV2Field(input:{fieldId:$f,singleSelectOptions:$o}){projectV2Field{... on ProjectV2SingleSelectField{options{id}}}}}`;
    const named = ({ name }: { name: string }) => ({ name, color: "GRAY", description: "" });
    const options = status.options.map((one: { id: string; name: string }) =>
      Object.assign(named(one), { id: one.id }),
    );
    await query(emulator, schoolToken, update, { f: status.id, o: options });
    expect(emulator.boards("school")[0]?.items[0]?.values).toEqual({ Status: "Todo" });
    const fresh = status.options.map(named);
    await query(emulator, schoolToken, update, { f: status.id, o: fresh });
    expect(emulator.boards("school")[0]?.items[0]?.values).toEqual({});
  });

  it("takes an issue at its birth through projectV2Ids", async () => {
    const { emulator, schoolToken, course, project } = await board();
    await query(
      emulator,
      schoolToken,
      `mutation($r:ID!,$p:[ID!]){createIssue(input:{repositoryId:$r,title:"Models",projectV2Ids:$p}){issue{id}}}`,
      { r: course.nodeId, p: [project.id] },
    );
    expect(emulator.boards("school")[0]?.items.map((one) => one.title)).toEqual(["Views", "Models"]);
  });
});
