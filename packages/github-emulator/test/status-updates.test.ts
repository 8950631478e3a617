/** Status updates of a board: who may post them, what is in them, and in which order they are read. */
import { expect, it } from "vitest";
import { person } from "../src/person/person.ts";
import { query, scene, type Loose } from "./ask.ts";

const CREATE = `mutation($o:ID!){createProjectV2(input:{ownerId:$o,title:"Course"}){projectV2{id}}}`;
const POST = `mutation($p:ID!,$s:ProjectV2StatusUpdateStatus,$a:Date,$z:Date,$b:String){
  createProjectV2StatusUpdate(input:{projectId:$p,status:$s,startDate:$a,targetDate:$z,body:$b}){statusUpdate{id status}}
}`;
const EDIT = `mutation($u:ID!,$s:ProjectV2StatusUpdateStatus){
  updateProjectV2StatusUpdate(input:{statusUpdateId:$u,status:$s}){statusUpdate{status targetDate body}}
}`;
const DELETE = `mutation($u:ID!){deleteProjectV2StatusUpdate(input:{statusUpdateId:$u}){deletedStatusUpdateId}}`;
const READ = `query($p:ID!){node(id:$p){... on ProjectV2{
  statusUpdates(first:5){nodes{status startDate targetDate body creator{login}}}
  oldest:statusUpdates(first:1,orderBy:{field:CREATED_AT,direction:ASC}){nodes{status}}
}}}`;

async function board() {
  const stage = await scene();
  const { emulator, course, schoolToken: token } = stage;
  const made = await query(emulator, token, CREATE, { o: course.owner.nodeId });
  const id: string = made.data.createProjectV2.projectV2.id;
  const post = (words: object, by = token) => query(emulator, by, POST, { p: id, ...words });
  const read = async () => (await query(emulator, token, READ, { p: id })).data.node;
  return { ...stage, token, id, post, read };
}

const said = (answer: Loose) => answer.errors?.[0]?.message;

it("have days of the calendar", async () => {
  const { post } = await board();
  expect(said(await post({ a: "2026-02-29" }))).toBe("'2026-02-29' is not a valid date");
  expect(said(await post({ z: "soon" }))).toBe("'soon' is not a valid date");
  expect(said(await post({ a: "2028-02-29" }))).toBeUndefined();
});

it("people with write access to the board post, edit and delete them; the newest is read first", async () => {
  const { emulator, token, post, read } = await board();
  const [project] = emulator.world.boards.values();
  if (project === undefined) throw new Error("there is no board");
  person(emulator.world, "ada").postStatus(project, { status: "ON_TRACK" });
  const made = await post({ s: "AT_RISK", a: "2026-11-23", z: "2026-12-20", b: "Late" });
  const { id } = made.data.createProjectV2StatusUpdate.statusUpdate;
  const { data } = await query(emulator, token, EDIT, { u: id, s: "OFF_TRACK" });
  expect(data.updateProjectV2StatusUpdate.statusUpdate).toEqual({
    status: "OFF_TRACK",
    targetDate: "2026-12-20",
    body: "Late",
  });
  expect(await read()).toMatchObject({
    statusUpdates: { nodes: [{ status: "OFF_TRACK" }, { status: "ON_TRACK", creator: { login: "ada" } }] },
    oldest: { nodes: [{ status: "ON_TRACK" }] },
  });
  expect((await query(emulator, token, DELETE, { u: id })).errors).toBeUndefined();
  expect((await read()).statusUpdates.nodes).toHaveLength(1);
});

it("the target is not before the start, and others may not post", async () => {
  const { emulator, token, post, tokenOf } = await board();
  expect(said(await post({ s: "ON_TRACK", a: "2026-12-20", z: "2026-11-23" }))).toContain("after the start");
  const reader = tokenOf({ kind: "classic", user: "bob", scopes: ["repo", "project"] });
  expect(said(await post({ s: "ON_TRACK" }, reader))).toBeDefined();
  const made = await post({ s: "ON_TRACK" });
  emulator.world.unknowns.statusUpdatesForApps = false;
  expect(said(await post({ s: "ON_TRACK" }))).toContain("not accessible by integration");
  const { id } = made.data.createProjectV2StatusUpdate.statusUpdate;
  expect(said(await query(emulator, token, EDIT, { u: id, s: "COMPLETE" }))).toContain("not accessible");
});
