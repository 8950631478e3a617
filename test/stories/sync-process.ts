/** One sync in its own process, so that a test can kill it: `node sync-process.ts URL TOKEN OWNER NAME APP`. */
import { Octokit } from "@octokit/rest";
import { openMeter } from "../../src/github/meter.ts";
import { openRemote } from "../../src/github/open-remote.ts";
import { openRequester } from "../../src/github/requester.ts";
import { filesRead } from "../../src/reconcile/files-read.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { DEFAULT_SOURCES } from "../../src/reconcile/stock.ts";
import { workflowText } from "../../src/access/workflow.ts";

const [url = "", token = "", owner = "", name = "", app = ""] = process.argv.slice(2);
let now = Date.parse("2026-11-23T09:00:00Z");
const clock = {
  now: () => now,
  sleep: (milliseconds: number) => {
    now += milliseconds;
    return Promise.resolve();
  },
};
const sources = { ...DEFAULT_SOURCES, app };
const requester = openRequester({
  octokit: new Octokit({ auth: token, baseUrl: `${url}/api/v3` }),
  graphqlUrl: `${url}/api/graphql`,
  clock,
  meter: openMeter(clock),
  maxWait: 3_600_000,
});
await reconcile({
  remote: openRemote(requester, { owner, name, files: filesRead(sources), boards: true }),
  clock,
  call: "chosen",
  sources,
  workflow: workflowText({ action: "waymark-dev/waymark@v1", app }),
  actor: "app",
  turn: "after-action",
});
