import { describe, expect, it } from "vitest";
import { closeIssue } from "../src/changes/close-issue.ts";
import { onTheWebsite } from "../src/model/token.ts";
import { person } from "../src/person/person.ts";
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

  it("needs the scope `project` of a classic token: without it there is no data, and an error for each field", async () => {
    const { emulator, repository, tokenOf } = await scene();
    const token = tokenOf({ kind: "classic", user: "ada", scopes: ["repo", "gist"] });
    const listed = await query(emulator, token, LIST, { l: "ada" });
    expect(listed).toEqual({
      errors: [
        {
          type: "INSUFFICIENT_SCOPES",
          locations: [{ line: 1, column: 67 }],
          message:
            "Your token has not been granted the required scopes to execute this query. The 'projectsV2' field requires one of the following scopes: ['read:project'], but your token has only been granted the: ['gist', 'repo'] scopes. Please modify your token's scopes at: https://github.com/settings/tokens.",
        },
      ],
    });
    const made = await query(emulator, token, CREATE, { o: repository.owner.nodeId });
    expect(made.data).toBeUndefined();
    expect(made.errors[0].message).toContain(
      "The 'createProjectV2' field requires one of the following scopes: ['project']",
    );
    expect(emulator.boards("ada")).toEqual([]);
  });

  it("is asked for in the document, whatever `@include` leaves in: its fields need the scope, `projectItems` itself does not", async () => {
    const { emulator, tokenOf } = await scene();
    const token = tokenOf({ kind: "classic", user: "ada", scopes: [] });
    const items = `query($i:Boolean!){repository(owner:"ada",name:"roadmap"){issue(number:1){
      projectItems(first:5) @include(if:$i){totalCount nodes{id}}}}}`;
    const { data, errors } = await query(emulator, token, items, { i: false });
    expect(data).toBeUndefined();
    expect(errors.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringContaining(
        "The 'id' field requires one of the following scopes: ['read:project'], but your token has only been granted the: [''] scopes.",
      ),
    ]);
  });

  it("is seen with `read:project`, and made, linked and given a view with `project` by its owner alone", async () => {
    const { emulator, repository, ada, bob, tokenOf } = await scene();
    const [o, r] = [repository.owner.nodeId, repository.nodeId];
    const reader = tokenOf({ kind: "classic", user: "ada", scopes: ["read:project"] });
    expect((await query(emulator, reader, CREATE, { o, r })).errors[0].type).toBe("INSUFFICIENT_SCOPES");
    expect((await query(emulator, bob, CREATE, { o, r })).errors).toMatchObject([{ type: "FORBIDDEN" }]);
    const other = emulator.createRepository({ owner: "bob", name: "other", files: {} });
    const elsewhere = await query(emulator, ada, CREATE, { o, r: other.nodeId });
    expect(elsewhere.errors).toMatchObject([{ type: "UNPROCESSABLE" }]);
    expect(emulator.boards("ada")).toEqual([]);
    await query(emulator, ada, CREATE, { o, r });
    expect(
      (await query(emulator, reader, LIST, { l: "ada" })).data.repositoryOwner.projectsV2.totalCount,
    ).toBe(1);
    expect(emulator.boards("ada")[0]?.repositories).toEqual(["ada/roadmap"]);
    const view = { name: "Board", layout: "board" };
    const route = `POST /users/${repository.owner.id}/projectsV2/1/views`;
    expect((await ask(emulator, ada, route, view)).status).toBe(201);
    expect((await ask(emulator, reader, route, view)).status).toBe(403);
    expect((await ask(emulator, ada, "POST /users/ada/projectsV2/1/views", view)).status).toBe(404);
    expect(emulator.boards("ada")[0]?.views.at(-1)).toMatchObject(view);
  });

  it("is closed to Apps over REST as well", async () => {
    const { emulator, repository, ada, token } = await scene();
    await query(emulator, ada, CREATE, { o: repository.owner.nodeId });
    const route = `POST /users/${repository.owner.id}/projectsV2/1/views`;
    const { status, body } = await ask(emulator, token, route, { name: "Board", layout: "board" });
    expect([status, body.message]).toEqual([403, "Resource not accessible by integration"]);
  });

  it("goes with its cards when its owner deletes it, and leaves the repository when it is unlinked", async () => {
    const { emulator, repository, ada } = await scene();
    await query(emulator, ada, CREATE, { o: repository.owner.nodeId, r: repository.nodeId });
    await ask(emulator, ada, "POST /repos/ada/roadmap/issues", { title: "Views" });
    const owner = person(emulator.world, "ada");
    const [made] = [...emulator.world.boards.values()];
    const issue = repository.issues.get(1);
    if (made === undefined || issue === undefined) throw new Error("no board or no issue");
    owner.addCard(made, issue);
    owner.unlinkBoard(made, repository);
    expect(emulator.boards("ada")).toMatchObject([{ repositories: [] }]);
    owner.deleteBoard(made);
    expect([emulator.boards("ada"), issue.boardItems]).toEqual([[], []]);
    const gone = await query(emulator, ada, `query($i:ID!){node(id:$i){id}}`, { i: made.nodeId });
    expect(gone.errors).toMatchObject([{ type: "NOT_FOUND" }]);
  });
});

describe("what a token may do", () => {
  const header = async (...[emulator, token, route]: Parameters<typeof ask>) =>
    (
      await ask(emulator, token, route, route.startsWith("POST") ? { query: "{viewer{login}}" } : undefined)
    ).headers.get("x-oauth-scopes");

  it("is said in the answers to a classic token, also to one without any scope, and to no other kind", async () => {
    const { emulator, ada, token, tokenOf } = await scene();
    const none = tokenOf({ kind: "classic", user: "ada", scopes: [] });
    const fine = tokenOf({ kind: "fine-grained", user: "ada", repositories: "all", permissions: {} });
    for (const route of ["GET /repos/ada/roadmap", "POST /graphql"]) {
      expect(await header(emulator, ada, route)).toBe("project, repo");
      expect(await header(emulator, none, route)).toBe("");
      for (const other of [token, fine]) expect(await header(emulator, other, route)).toBeNull();
    }
    emulator.world.unknowns.graphqlSaysScopes = false;
    expect(await header(emulator, ada, "POST /graphql")).toBeNull();
    expect(await header(emulator, ada, "GET /repos/ada/roadmap")).toBe("project, repo");
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
    expect(emulator.boards("school")[0]?.views.at(-1)).toMatchObject({ name: "Board", layout: "board" });
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

  it("keeps the ids of options that a person renames, recolours and moves, and the workflow follows them", async () => {
    const { emulator, course, issue } = await board();
    const ada = person(emulator.world, "ada");
    const [project] = emulator.world.boards.values();
    const [card] = issue.boardItems;
    if (project === undefined || card === undefined) throw new Error("no card");
    const optionsNow = () =>
      project.fields.flatMap((field) => (field.kind === "SingleSelectField" ? field.options : []));
    const before = optionsNow().map(({ id }) => id);
    ada.moveCard(card, "Todo");
    ada.editOptions(project, "Status", (options) =>
      options.toReversed().map((option) => ({ ...option, name: `My ${option.name}`, color: "PINK" })),
    );
    ada.renameField(project, "Status", "Stage");
    expect(optionsNow().map(({ id }) => id)).toEqual(before.toReversed());
    expect(emulator.boards("school")[0]?.items[0]?.values).toEqual({ Stage: "My Todo" });
    person(emulator.world, "ada").close(issue);
    expect(emulator.boards("school")[0]?.items[0]?.values).toEqual({ Stage: "My Done" });
    expect(course.issues.size).toBe(1);
  });

  it("takes no value for an archived card, says that it is archived, and restores it when it is added again", async () => {
    const { emulator, schoolToken, project, status, issue, item, add, move } = await board();
    const [card] = issue.boardItems;
    if (card === undefined) throw new Error("no card");
    person(emulator.world, "ada").archiveCard(card);
    expect((await move(status.options[0].id)).errors).toMatchObject([
      { message: expect.stringMatching(/archived/u) },
    ]);
    const asked = () =>
      query(emulator, schoolToken, `query($i:ID!){node(id:$i){... on ProjectV2Item{isArchived}}}`, {
        i: item,
      });
    expect((await asked()).data.node.isArchived).toBe(true);
    await query(emulator, schoolToken, add, { p: project.id, c: issue.nodeId });
    expect((await asked()).data.node.isArchived).toBe(false);
  });

  it("refuses more than 50 options, and two of one name in any case", async () => {
    const { emulator, schoolToken, project } = await board();
    const create = `mutation($p:ID!,$o:[ProjectV2SingleSelectFieldOptionInput!]){createProjectV2Field(input:{
      projectId:$p,dataType:SINGLE_SELECT,name:"Phase",singleSelectOptions:$o}){clientMutationId}}`;
    const option = (name: string) => ({ name, color: "BLUE", description: "" });
    const many = Array.from({ length: 51 }, (_, index) => option(`Phase ${index}`));
    for (const o of [many, [option("Basics"), option("BASICS")]])
      expect((await query(emulator, schoolToken, create, { p: project.id, o })).errors).toHaveLength(1);
    const asked = { p: project.id, o: many.slice(1) };
    expect((await query(emulator, schoolToken, create, asked)).errors).toBeUndefined();
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

describe("a field of a board", () => {
  const FIELD = `mutation($p:ID!,$n:String!,$t:ProjectV2CustomFieldType!){
    createProjectV2Field(input:{projectId:$p,name:$n,dataType:$t}){projectV2Field{... on ProjectV2Field{id}}}}`;
  const SET = `mutation($p:ID!,$i:ID!,$f:ID!,$d:Date!){updateProjectV2ItemFieldValue(input:{
    projectId:$p,itemId:$i,fieldId:$f,value:{date:$d}}){projectV2Item{id}}}`;

  it("cannot have a name that GitHub reserves, in any case", async () => {
    const { emulator, schoolToken, project } = await board();
    const named = async (n: string) =>
      (await query(emulator, schoolToken, FIELD, { p: project.id, n, t: "TEXT" })).errors?.[0]?.message;
    expect(await named("Type")).toBe("Name cannot have a reserved value");
    expect(await named("assignee")).toBe("Name cannot have a reserved value");
    expect(await named("Kind")).toBeUndefined();
    expect(await named("kind")).toBe("Name has already been taken");
  });

  it("of dates takes days of the calendar", async () => {
    const { emulator, schoolToken, project, item } = await board();
    const made = await query(emulator, schoolToken, FIELD, { p: project.id, n: "Target", t: "DATE" });
    const { id } = made.data.createProjectV2Field.projectV2Field;
    const set = async (d: string) =>
      (await query(emulator, schoolToken, SET, { p: project.id, i: item, f: id, d })).errors?.[0]?.message;
    expect(await set("2026-11-31")).toBe("'2026-11-31' is not a valid date");
    expect(await set("2026-11-30")).toBeUndefined();
  });
});
