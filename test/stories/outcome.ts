/** What a learner finds after a run, without what may differ between two equal runs: numbers, commits, times. */
import { readCourse } from "../../src/record/course.ts";
import { readRelations } from "../../src/record/relations.ts";
import type { Stage } from "./stage.ts";

type Titles = ReadonlyMap<number, string>;

/**
 * Relations with the titles of the issues, in order. After a lost answer, a dependency that is there already counts as a
 * person's, because Waymark cannot tell.
 */
function namedRelations(relations: string, titles: Titles): string {
  const { children, apart, blockers, refused } = readRelations(relations);
  const title = (number: number) => titles.get(number) ?? String(number);
  return JSON.stringify({
    under: [...children].map(title).toSorted(),
    apart: [...apart].map(title).toSorted(),
    // An issue that was opened later has a higher number.
    blocked: [...blockers]
      .map(([project, by]) => [title(project), ...[...by.keys()].map(title).toSorted()].join(" after "))
      .toSorted(),
    refused: [...refused],
  });
}

/** The remembered course with the titles of the issues. */
function namedCourse(text: string, titles: Titles): string {
  const course = readCourse(text);
  if (course === null) return text;
  const items = course.items.map(({ issue, ...item }) => ({
    ...item,
    issue: typeof issue === "number" ? (titles.get(issue) ?? issue) : issue,
  }));
  return JSON.stringify({ labels: [...course.labels.keys()], phases: course.phases, items });
}

/** The state of a fork and its board as comparable plain values. */
export function outcomeOf({ github, fork, owner }: Stage): unknown {
  const view = github.repository(fork);
  const issues = view.issues();
  const titles = new Map(issues.map(({ number, title }) => [number, title]));
  const unnumbered = (text: string) =>
    text
      .replaceAll(/http:\/\/127\.0\.0\.1:\d+/gu, "")
      .replaceAll(/\/blob\/[0-9a-f]{40}\//gu, "/blob/COMMIT/")
      .replaceAll(/(?<=:|"id": ")LA_\w+/gu, "LABEL")
      .replaceAll(/(?<=waymark:fields \S*[:=])(?:PVT[\w-]+|[0-9a-f]{8})(?=[:=])/gu, "ID")
      .replaceAll(" pinned=seen", "")
      .replaceAll(/(?<= relations=)\S+/gu, (relations) => namedRelations(relations, titles))
      .replaceAll(/(?<= course=)\S+/gu, (course) => namedCourse(course, titles))
      .replaceAll(/(?<= codes=)\S+/gu, (codes) => `${codes.length / 7} codes`)
      .replaceAll(
        /(?:(?<![\w"&])#|\/issues\/|"issue": ?)(\d+)/gu,
        (_, number: string) => `«${titles.get(Number(number)) ?? number}»`,
      )
      .replaceAll(/\/milestone\/(\d+)/gu, (_, number: string) => {
        const milestone = view.milestones().find((each) => each.number === Number(number));
        return `/milestone/«${milestone?.title ?? number}»`;
      });
  return {
    issues: issues
      .map(({ title, body, state, stateReason, labels, milestone, pinned, comments }) => ({
        title,
        body: unnumbered(body),
        state,
        stateReason,
        labels: labels.toSorted(),
        milestone,
        pinned,
        comments: comments.map(({ body: said }) =>
          unnumbered(said).replace(/(news|digest) v1 \w+/u, "$1 v1 MARK"),
        ),
      }))
      .toSorted((a, b) => (a.title < b.title ? -1 : 1)),
    milestones: view.milestones().map(({ title, state, dueOn }) => ({ title, state, dueOn })),
    labels: view
      .labels()
      .map(({ name }) => name)
      .toSorted(),
    boards: github.boards(owner).map(({ title, closed, fields, views, items, statusUpdates }) => ({
      title,
      closed,
      fields: fields.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
      views: views.map(({ layout }) => layout),
      statusUpdates: statusUpdates.map(({ status, targetDate }) => ({ status, targetDate })),
      items: items
        .map(({ title: of, values }) => ({ of, values }))
        .toSorted((a, b) => (a.of < b.of ? -1 : 1)),
    })),
    pullRequests: view.pullRequests().length,
    files: Object.fromEntries(Object.entries(view.files()).map(([path, text]) => [path, unnumbered(text)])),
  };
}
