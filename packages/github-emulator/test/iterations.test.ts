/** Iteration fields: made with their iterations, replaced as a whole by the API, edited one by one on the website. */
import { expect, it } from "vitest";
import { manualClock } from "../src/manual-clock.ts";
import { person } from "../src/person/person.ts";
import { query, scene, type Loose } from "./ask.ts";

const CREATE = `mutation($o:ID!){createProjectV2(input:{ownerId:$o,title:"Course"}){projectV2{id}}}`;
const CONFIGURATION = `... on ProjectV2IterationField{id configuration{
  duration startDay iterations{id title startDate duration} completedIterations{title}
}}`;
const ADD_FIELD = `mutation($p:ID!,$n:String!,$c:ProjectV2IterationFieldConfigurationInput){
  createProjectV2Field(input:{projectId:$p,name:$n,dataType:ITERATION,iterationConfiguration:$c}){projectV2Field{${CONFIGURATION}}}
}`;
const REPLACE = `mutation($f:ID!,$c:ProjectV2IterationFieldConfigurationInput){
  updateProjectV2Field(input:{fieldId:$f,iterationConfiguration:$c}){projectV2Field{${CONFIGURATION}}}
}`;
const ADD = `mutation($p:ID!,$c:ID!){addProjectV2ItemById(input:{projectId:$p,contentId:$c}){item{id}}}`;
const SET = `mutation($p:ID!,$i:ID!,$f:ID!,$v:String!){updateProjectV2ItemFieldValue(input:{
  projectId:$p,itemId:$i,fieldId:$f,value:{iterationId:$v}}){projectV2Item{
    fieldValueByName(name:"Week"){... on ProjectV2ItemFieldIterationValue{title startDate duration iterationId}}}}}`;
const VALUE = `query($i:ID!){node(id:$i){... on ProjectV2Item{
  fieldValueByName(name:"Week"){... on ProjectV2ItemFieldIterationValue{title iterationId}}}}}`;

const week = (title: string, startDate: string) => ({ title, startDate, duration: 7 });
/** The second week is a break: it has no iteration. */
const WEEKS = [week("One", "2026-11-23"), week("Three", "2026-12-07")];
const configuration = (iterations: readonly object[]) => ({
  startDate: "2026-11-23",
  duration: 7,
  iterations,
});

async function board(now = "2026-11-25T09:00:00Z") {
  const clock = manualClock(Date.parse(now), "skips");
  const stage = await scene({ clock });
  const { emulator, course, schoolToken: token } = stage;
  const made = await query(emulator, token, CREATE, { o: course.owner.nodeId });
  const id: string = made.data.createProjectV2.projectV2.id;
  const add = (n: string, c: object | null) => query(emulator, token, ADD_FIELD, { p: id, n, c });
  return { ...stage, token, id, add };
}

const said = (answer: Loose) => answer.errors?.[0]?.message;
const fieldIn = (answer: Loose, mutation = "createProjectV2Field") => answer.data[mutation].projectV2Field;

it("a field is made with its iterations; those that are over are apart, the newest first; a gap is a break", async () => {
  const { add } = await board("2026-12-21T09:00:00Z");
  const { configuration: read } = fieldIn(
    await add("Week", configuration([...WEEKS, week("Five", "2026-12-21")])),
  );
  expect(read).toMatchObject({
    duration: 7,
    startDay: 1,
    iterations: [{ title: "Five", startDate: "2026-12-21", duration: 7 }],
    completedIterations: [{ title: "Three" }, { title: "One" }],
  });
});

it("without iterations there are three, and some that overlap or have no title or length are refused", async () => {
  const { add } = await board();
  const starts = (answer: Loose) =>
    fieldIn(answer).configuration.iterations.map(({ startDate }: { startDate: string }) => startDate);
  expect(starts(await add("Sprint", configuration([])))).toEqual(["2026-11-23", "2026-11-30", "2026-12-07"]);
  expect(starts(await add("Later", null))).toEqual(["2026-11-25", "2026-12-09", "2026-12-23"]);
  const wrong = [
    [week("One", "2026-11-23"), week("Two", "2026-11-29")],
    [week(" ", "2026-11-23")],
    [{ ...week("One", "2026-11-23"), duration: 0 }],
  ];
  for (const some of wrong) expect(said(await add("Wrong", configuration(some)))).toBeDefined();
});

it.each([
  ["replaces all of them, and every item loses its value", false],
  ["keeps the ids of those with the same start, if the emulator is told so", true],
])("the API %s", async (_, iterationsKeepIds) => {
  const { emulator, token, id, add, course } = await board();
  emulator.world.unknowns.iterationsKeepIds = iterationsKeepIds;
  const issue = person(emulator.world, "ada").openIssue(course, "Views");
  const field = fieldIn(await add("Week", configuration(WEEKS)));
  const added = await query(emulator, token, ADD, { p: id, c: issue.nodeId });
  const item: string = added.data.addProjectV2ItemById.item.id;
  const set = (v: string) => query(emulator, token, SET, { p: id, i: item, f: field.id, v });
  const [first] = field.configuration.iterations;
  expect((await set(first.id)).data.updateProjectV2ItemFieldValue.projectV2Item.fieldValueByName).toEqual({
    title: "One",
    startDate: "2026-11-23",
    duration: 7,
    iterationId: first.id,
  });
  expect(said(await set("ffffffff"))).toContain("does not belong");
  const more = configuration([...WEEKS, week("Four", "2026-12-14")]);
  const after = fieldIn(
    await query(emulator, token, REPLACE, { f: field.id, c: more }),
    "updateProjectV2Field",
  );
  expect(after.configuration.iterations).toHaveLength(3);
  expect(after.configuration.iterations[0].id === first.id).toBe(iterationsKeepIds);
  const { data } = await query(emulator, token, VALUE, { i: item });
  expect(data.node.fieldValueByName?.title).toBe(iterationsKeepIds ? "One" : undefined);
});

it("the website edits each one: ids and values stay, except for one that is deleted", async () => {
  const { emulator, add, course } = await board();
  const ada = person(emulator.world, "ada");
  await add("Week", configuration(WEEKS));
  const [project] = emulator.world.boards.values();
  if (project === undefined) throw new Error("there is no board");
  const cards = ["Views", "Forms"].map((title) => ada.addCard(project, ada.openIssue(course, title)));
  const [first, second] = cards;
  if (first === undefined || second === undefined) throw new Error("there are two cards");
  ada.planCard(first, "Week", "One");
  ada.planCard(second, "Week", "Three");
  ada.editIterations(project, "Week", (all) => all.slice(0, 1).map((one) => ({ ...one, title: "Start" })));
  const values = () => emulator.boards("school")[0]?.items.map((item) => item.values["Week"]);
  expect(values()).toEqual(["Start", undefined]);
  expect(() => ada.planCard(first, "Week", "Never")).toThrow("no iteration");
  expect(() => ada.editIterations(project, "Status", (all) => all)).toThrow("no iterations");
});

it("an App may be refused both, and a field of another kind has no iterations", async () => {
  const { emulator, token, add } = await board();
  const field = fieldIn(await add("Week", configuration(WEEKS)));
  const status = [...emulator.world.boards.values()][0]?.fields.find(({ name }) => name === "Status");
  const replace = (f: string) => query(emulator, token, REPLACE, { f, c: configuration(WEEKS) });
  expect(said(await replace(status?.nodeId ?? ""))).toBe("Field has no iterations");
  emulator.world.unknowns.iterationsForApps = false;
  expect(said(await add("Other", configuration(WEEKS)))).toContain("not accessible by integration");
  expect(said(await replace(field.id))).toContain("not accessible by integration");
});
