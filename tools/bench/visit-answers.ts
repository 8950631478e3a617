/**
 * In a thread of its own: visits a course on an emulated GitHub and sends the answers to the other thread. There nothing of
 * these visits is remembered.
 */
import { parentPort } from "node:worker_threads";
import type { Octokit } from "../../src/github/requester.ts";
import { parse } from "../../src/roadmap/parse.ts";
import { DEMO_ROADMAP } from "./roadmaps.ts";
import { openBenchStage } from "./stage.ts";
import { visitOnce, type Answer, type RecordedVisit } from "./visits.ts";

/** How many closes are recorded; the course has 51 items. */
const CLOSES = 40;

const stage = await openBenchStage(DEMO_ROADMAP);
await stage.sync();
const visits: RecordedVisit[] = [await recorded("push")];
for (const issue of [...stage.repository.issues.values()].slice(1, CLOSES + 1)) {
  // The first issue is the pinned one. Each close happens in another minute.
  await stage.clock.sleep(60_000);
  stage.learner.close(issue);
  visits.push(await recorded("issue"));
}
await stage.close();
parentPort?.postMessage(visits, []);

async function recorded(reason: RecordedVisit["reason"]): Promise<RecordedVisit> {
  const answers: Answer[] = [];
  const client: Octokit = {
    request: async (route, { request: _options, ...parameters } = {}) => {
      const { status, headers, data } = await stage.octokit.request(route, parameters);
      const contentType = String(headers["content-type"]);
      answers.push({ status, contentType, body: JSON.stringify(data) });
      return { status, headers, data };
    },
  };
  const { clock } = stage;
  const now = clock.now();
  const login = stage.repository.owner.login;
  const graphqlUrl = `${stage.github.url}/api/graphql`;
  const { permissions } = stage;
  const visit = { reason, now, graphqlUrl, owner: login, name: stage.repository.name, permissions };
  await visitOnce(visit, {
    client,
    clock,
    parseOnce: (text, options) => Promise.resolve(parse(text, options)),
  });
  return { ...visit, answers };
}
