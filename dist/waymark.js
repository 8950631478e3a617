#!/usr/bin/env node
import { createInterface } from "node:readline/promises";
import { mkdir, open, writeFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import * as z from "zod/mini";
import { _default } from "zod/mini";
import { LineCounter, isAlias, isCollection, isMap, isScalar, parseDocument, visit } from "yaml";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { execFile } from "node:child_process";
import { parseArgs, promisify, styleText } from "node:util";
import { existsSync } from "node:fs";
import { Octokit } from "@octokit/core";
import { badgen } from "badgen";
// src/machine/system-clock.ts
const systemClock = {
	now: () => Date.now(),
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};
// src/yaml/config-error.ts
/** The config file says something that cannot be followed. The message holds every issue, one a line. */
var ConfigError = class extends Error {
	name = "ConfigError";
	issues;
	constructor(path, issues) {
		super(issues.map(({ line, column, message }) => `${path}:${line}:${column} ${message}`).join("\n"));
		this.issues = issues;
	}
};
// src/config/parse-options.ts
/**
* The options for `parse`. `accepted` says that a config file or a person asked for this document, so that it is
* taken for a roadmap even where it does not look like one.
*/
function parseOptions(config, accepted) {
	const { include, exclude, phases, topics, tables, checkmark, labels, projects, skills } = config;
	return {
		accepted,
		include,
		exclude,
		phases: {
			level: phases.level ?? null,
			match: phases.match ?? null
		},
		topics: { from: topics.from ?? null },
		tables: {
			heading: tables.heading ?? null,
			name: tables.name ?? null,
			status: tables.status ?? null
		},
		checkmark,
		labels,
		projects,
		skills,
		maxIssues: config.max_issues,
		items: new Map(Object.entries(config.items).map(([id, item]) => [id, {
			...item.optional === void 0 ? {} : { optional: item.optional },
			...item.phase === void 0 ? {} : { phase: item.phase - 1 }
		}]))
	};
}
// src/config/nearest.ts
/** Finds the word that somebody may have meant. */
/** The known word that is at most a third of its letters away from `word`, or null. */
function nearest(word, known) {
	const best = known.map((one) => ({
		one,
		distance: distance(word.toLowerCase(), one)
	})).sort((a, b) => a.distance - b.distance)[0];
	return best !== void 0 && best.distance <= Math.max(2, best.one.length / 3) ? best.one : null;
}
/** Levenshtein's distance. */
function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= Math.min(a.length, 60); i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
// src/model/paths.ts
/** The files in the learner's repository that Waymark reads or writes by a fixed name. */
const README_PATH = "README.md";
const CONFIG_PATH = ".github/roadmap.yml";
const WORKFLOW_PATH = ".github/workflows/waymark.yml";
/** The branch of the pull request that sets a fork up. */
const SET_UP_BRANCH = "waymark/set-up";
/** The branch that carries progress.md and the badge where the default branch takes no direct commit. */
const FILES_BRANCH = "waymark/progress";
const PROGRESS_MD = "progress.md";
/** Where a progress.md goes that was there before Waymark. */
const PROGRESS_BEFORE = "progress-before-waymark.md";
const PROGRESS_JSON = ".github/waymark/progress.json";
const BADGE = ".github/waymark/badge.svg";
/** For shields.io. */
const BADGE_JSON = ".github/waymark/badge.json";
const PICTURES = {
	light: ".github/waymark/picture-light.svg",
	dark: ".github/waymark/picture-dark.svg"
};
// src/yaml/read-yaml.ts
/** Reads YAML that may be hostile: no aliases, no tags, no keys that reach into objects, bounded in size and depth. */
const LONGEST$5 = 1e5;
const DEEPEST$3 = 40;
const USUAL_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/u;
const FORBIDDEN_KEYS = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
function readYaml(text) {
	const lines = new LineCounter();
	const place = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			line: Math.max(line, 1),
			column: Math.max(col, 1)
		};
	};
	const refuse = (message, offset = 0) => ({
		value: null,
		issues: [{
			line: place(offset).line,
			column: place(offset).column,
			message
		}],
		placeOf: () => ({
			line: 1,
			column: 1
		})
	});
	if (text.length > LONGEST$5) return refuse(`is longer than ${LONGEST$5} characters`);
	if (nestsTooDeep(text)) return refuse(`nests more than ${DEEPEST$3} deep`);
	const document = parseDocument(text, {
		lineCounter: lines,
		uniqueKeys: true,
		merge: false,
		schema: "core",
		prettyErrors: false
	});
	const issues = [...document.errors.map((error) => ({
		...place(error.pos[0]),
		message: `is no YAML: ${error.message}`
	})), ...refusals(document).map(({ offset, message }) => ({
		line: place(offset).line,
		column: place(offset).column,
		message
	}))];
	const placeOf = (path, key) => place(offsetAt(document, path, key));
	return {
		value: issues.length > 0 ? null : document.toJS({ maxAliasCount: 0 }),
		issues,
		placeOf
	};
}
/** Brackets that open and never close, which a reader would follow one by one. */
function nestsTooDeep(text) {
	let depth = 0;
	for (const character of text) {
		if (character === "[" || character === "{") depth += 1;
		else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
		if (depth > DEEPEST$3) return true;
	}
	return /(?:^|\n)[ \t]*(?:- ){40}/u.test(text) || /\n {200}/u.test(text);
}
function refusals(document) {
	const found = [];
	const add = (node, message) => {
		found.push({
			offset: node.range?.[0] ?? 0,
			message
		});
	};
	visit(document, {
		Node: (_, node) => {
			if (isAlias(node)) add(node, "uses an alias (*name), which is not supported: write the value again");
			else if (node.anchor !== void 0 && node.anchor !== "") add(node, "uses an anchor (&name), which is not supported");
			else if (node.tag !== void 0 && !USUAL_TAG.test(node.tag)) add(node, `uses the tag ${node.tag}, which is not supported`);
		},
		Pair: (_, pair) => {
			if (!isScalar(pair.key)) return;
			if (FORBIDDEN_KEYS.has(pair.key.value)) add(pair.key, `"${String(pair.key.value)}" may not be a key`);
		}
	});
	return found;
}
function offsetAt(document, path, key) {
	for (let length = path.length; length >= 0; length--) {
		const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
		if (isMap(node) && key !== void 0 && length === path.length) {
			const pair = node.items.find((one) => isScalar(one.key) && one.key.value === key);
			if (isScalar(pair?.key)) return pair.key.range?.[0] ?? 0;
		}
		if (isScalar(node) || isCollection(node)) return node.range?.[0] ?? 0;
	}
	return 0;
}
// src/access/workflow.ts
/** The workflow that regenerates progress.md and the badge when issues are closed. */
/** The Action that workflows name unless an operator says otherwise. */
const DEFAULT_ACTION = "waymark-dev/waymark@v1";
/** The text of `.github/workflows/waymark.yml`. Its rights are the least that work, each with its reason. */
function workflowText({ action, app }) {
	return app === null ? alone(action) : besideApp(action, app);
}
/** With the App, which does all else, the Action reads issues and commits files. */
function besideApp(action, app) {
	return `# Keeps progress.md and the badge up to date whenever an issue is closed or reopened.
name: Waymark
on:
  issues:
    types: [closed, reopened, deleted, transferred]
  workflow_dispatch:

permissions:
  contents: write # to commit progress.md, the badge and the picture
  issues: read # to see which topics are done

${CONCURRENCY}

jobs:
  progress:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${action}
        with:
          app: ${app}
${OWN_BOARD}
`;
}
/** Without an App the Action does all of it. */
function alone(action) {
	return `# Turns the roadmap into issues, and keeps them, progress.md and the badge up to date.
name: Waymark
on:
  issues:
    types: [closed, reopened, deleted, transferred, labeled, unlabeled, assigned, unassigned]
  issue_comment: # those that begin with /waymark
    types: [created]
  push: # the roadmap or its config may have changed
  schedule: # the weekly digest; in a fork GitHub runs it only once you have enabled this workflow
    - cron: "23 5 * * 1"
  workflow_dispatch:

permissions:
  contents: write # to commit progress.md, the badge and the picture
  issues: write # to open an issue for each topic, with labels and milestones, and to keep the tracking issue
  actions: write # to start the next run where GitHub's limits stop a long roadmap midway
  pull-requests: write # to open one pull request with the files where the default branch takes no direct commit

${CONCURRENCY}

jobs:
  sync:
    if: github.event_name != 'issue_comment' || startsWith(github.event.comment.body, '/waymark')
    runs-on: ubuntu-latest
    timeout-minutes: 90 # most of it is waiting, and only where a roadmap has more than 500 items
    steps:
      - uses: ${action}
        with:
          mode: \${{ github.event_name == 'schedule' && 'digest' || 'sync' }}
${OWN_BOARD}
`;
}
/** The last line is for a person to take the `#` away, once the secret is there. */
const OWN_BOARD = `          # A board in your own account needs a token of yours: see "A board of your own" in Waymark's README.
          # project-token: \${{ secrets.WAYMARK_PROJECT_TOKEN }}`;
const CONCURRENCY = `concurrency:
  group: waymark-\${{ github.repository }}
  cancel-in-progress: false`;
/** The App that a workflow names as trusted, or null. A person who may write put the workflow there. */
function trustedApp(workflow) {
	return /^\s*app:\s*["']?([a-z0-9][a-z0-9-]*)["']?\s*(?:#.*)?$/imu.exec(workflow)?.[1] ?? null;
}
/** Whether a workflow does all that the App would do. */
const syncsItself = (workflow) => /^\s*mode:[^#\r\n]*\b(?:sync|digest)\b/imu.test(workflow);
// src/access/missing-rights.ts
/** Which of the rights that Waymark needs an App, or the workflow's GITHUB_TOKEN, was not given. */
/** What `app.yml` asks for and nothing else stands in for. A board is looked at by itself. */
const OF_APP = [
	{
		right: "issues",
		access: "write"
	},
	{
		right: "contents",
		access: "write"
	},
	{
		right: "pull_requests",
		access: "write"
	},
	{
		right: "workflows",
		access: "write"
	}
];
const OF_WORKFLOW_ALONE = [
	{
		right: "contents",
		access: "write"
	},
	{
		right: "issues",
		access: "write"
	},
	{
		right: "actions",
		access: "write"
	},
	{
		right: "pull_requests",
		access: "write"
	}
];
const OF_WORKFLOW_BESIDE_APP = [{
	right: "contents",
	access: "write"
}, {
	right: "issues",
	access: "read"
}];
/** As GitHub's pages write them. */
const RIGHT_NAMES = {
	issues: "Issues",
	contents: "Contents",
	pull_requests: "Pull requests",
	workflows: "Workflows",
	actions: "Actions"
};
/** As a workflow's `permissions` write it. */
const inWorkflow = (right) => right.replace("_", "-");
/** What the App lacks on the account. */
function missingOfApp({ permissions }) {
	return OF_APP.filter((needed) => !reaches(permissions[needed.right], needed));
}
/** What the App may not write here and where that is granted, in a sentence; null where it may, or where none is known to lack. */
function notGranted(right, { repository, granted }) {
	if (granted === null || !missingOfApp(granted).some((missing) => missing.right === right)) return null;
	const name = RIGHT_NAMES[right];
	return `The App may not write ${name.toLowerCase()} here. Accept “${name}: read and write” at ${installationPage(repository, granted)}`;
}
/** The page on which the account's owner sees, and accepts, what the App asks for. */
function installationPage({ url, owner, ownerKind }, { installation }) {
	const account = ownerKind === "organization" ? `/organizations/${owner}` : "";
	return `${new URL(url).origin}${account}/settings/installations/${installation}`;
}
/**
* What a workflow's `permissions` leave out. Nothing where it has none, since then a setting of the repository decides, or
* where it cannot be read. GitHub: "If you specify the access for any of these permissions, all of those that are not
* specified are set to none"; a job's own replace the workflow's.
*/
function missingOfWorkflow(workflow) {
	const given = permissionsIn(readYaml(workflow).value);
	if (given === null) return [];
	const needed = syncsItself(workflow) ? OF_WORKFLOW_ALONE : OF_WORKFLOW_BESIDE_APP;
	if (typeof given === "string") return needed.filter((right) => !reaches(given.replace(/-all$/u, ""), right));
	return needed.filter((right) => !reaches(given[inWorkflow(right.right)], right));
}
const reaches = (held, { access }) => held === "write" || held === "admin" || access === "read" && held === "read";
/** Those of the only job, else of the workflow: a mapping, `read-all` or `write-all`, or null for none. */
function permissionsIn(workflow) {
	if (!isRecord$2(workflow)) return null;
	const jobs = isRecord$2(workflow["jobs"]) ? Object.values(workflow["jobs"]) : [];
	const [job] = jobs;
	const given = (jobs.length === 1 && isRecord$2(job) ? job["permissions"] : void 0) ?? workflow["permissions"];
	return typeof given === "string" || isRecord$2(given) ? given : null;
}
const isRecord$2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
// src/language/formats.ts
/** `locale` is the one whose customs are followed, e.g. `en-GB`. */
function formats(locale) {
	const numbers = new Intl.NumberFormat(locale);
	const percents = new Intl.NumberFormat(locale, { style: "percent" });
	const days = new Intl.DateTimeFormat(locale, {
		day: "numeric",
		month: "long",
		year: "numeric",
		timeZone: "UTC"
	});
	const shortDays = new Intl.DateTimeFormat(locale, {
		day: "numeric",
		month: "short",
		timeZone: "UTC"
	});
	const plurals = new Intl.PluralRules(locale);
	return {
		percent: (percent) => percents.format(percent / 100),
		number: (value) => numbers.format(value),
		day: (day) => days.format(new Date(day)),
		shortDay: (day) => shortDays.format(new Date(day)),
		plural: (value, { one, other }) => `${numbers.format(value)} ${plurals.select(value) === "one" ? one : other}`
	};
}
// src/language/en.ts
/** English. */
const { percent: percent$3, number: number$1, day: day$2, shortDay: shortDay$1, plural: plural$1 } = formats("en-GB");
const aWeek$1 = ({ unit, aWeek: many }) => `${plural$1(many, unit === "topics" ? {
	one: "item",
	other: "items"
} : {
	one: "hour",
	other: "hours"
})} a week`;
const WHY_RIGHT$1 = {
	issues: "Each topic is an issue; closing it completes the topic.",
	contents: "progress.md and the badge are committed with it.",
	pull_requests: "Where the branch takes no commits, the files come as a pull request.",
	workflows: "The workflow that keeps progress.md up to date comes with it.",
	actions: "Where a limit of GitHub's stops a long roadmap, the next run is started with it."
};
const en = {
	percent: percent$3,
	day: day$2,
	shortDay: shortDay$1,
	doneOf: ({ done, total }) => `${number$1(done)} of ${number$1(total)} done`,
	of: ({ done, total }) => `${number$1(done)} of ${number$1(total)}`,
	beside: ({ inProgress, optionalDone, skipped }) => [
		...inProgress > 0 ? [`${number$1(inProgress)} in progress`] : [],
		...optionalDone > 0 ? [`${number$1(optionalDone)} optional done`] : [],
		...skipped > 0 ? [`${number$1(skipped)} skipped`] : []
	],
	states: {
		open: "open",
		"in-progress": "in progress",
		done: "done",
		skipped: "skipped"
	},
	doneOn: (on) => `done ${day$2(on)}`,
	skippedOn: (on) => `skipped ${day$2(on)}`,
	optional: "optional",
	after: (phase) => `after ${phase}`,
	noTopics: "No topics yet.",
	headings: {
		next: "What to do next",
		phases: "Phases",
		phase: "Phase",
		projects: "Projects",
		skills: "Languages and tools",
		retired: "No longer in the roadmap",
		board: "Board",
		notes: "Good to know"
	},
	allDone: "Everything is done. Well done!",
	nothingNext: "There is nothing to learn here yet.",
	stillOptional: "Everything required is done. Well done! If you like to go on, these are optional:",
	retired: (items) => `${plural$1(items, {
		one: "item",
		other: "items"
	})} left the roadmap. What you wrote there is kept and does not count.`,
	week: {
		heading: (monday) => `Week of ${day$2(monday)}`,
		begins: (monday) => `It begins in the week of ${day$2(monday)}, with these:`,
		free: (monday) => `This week is free. In the week of ${day$2(monday)} it goes on with these:`,
		slipped: "Left from earlier weeks:",
		allDone: "All of this week is done. If you like to go on:",
		atPace: (pace, end) => end === null ? `At ${aWeek$1(pace)} it takes more than ten years.` : `At ${aWeek$1(pace)} you are done in the week of ${day$2(end)}.`,
		held: (pace, end) => {
			if (pace.aWeek === 0) return "So far nothing was closed in these weeks.";
			const then = end === null ? "it takes more than ten years" : `you are done in the week of ${day$2(end)}`;
			return `So far it has been ${aWeek$1(pace)}: at that, ${then}.`;
		},
		heldIt: "So far you have held that pace."
	},
	digest: {
		heading: (monday) => `What the week of ${day$2(monday)} brought`,
		done: (items, issues) => `${number$1(items)} done: ${issues}`,
		nothingDone: "Nothing was closed.",
		streak: (weeks) => `${plural$1(weeks, {
			one: "week",
			other: "weeks"
		})} in a row with something done. Keep it up!`,
		ready: (projects) => `Ready to be built: ${projects}`,
		smallPrint: "Waymark writes this comment anew each week. `digest: false` in `.github/roadmap.yml` stops it."
	},
	howItComesAbout: "Waymark writes this file from the issues of this repository: close an issue to complete it, close it as *not planned* to skip it. What is written here by hand is replaced.",
	issue: {
		headings: {
			learn: {
				topic: "What to learn",
				project: "What you will practise",
				skill: "Tools to get to know"
			},
			buildsOn: "What it builds on",
			roadmapSays: "What the roadmap says",
			objectives: "What you can do afterwards",
			exercise: "Try it",
			links: "Where to learn it",
			doneWhen: "Done when"
		},
		steps: {
			topic: ["Read about it", "Try it in a few lines of your own"],
			project: [
				"A first version that runs",
				"Tested and tidied",
				"Shown to somebody"
			],
			skill: ["Used once in something of your own"]
		},
		doneWhen: {
			topic: "You can use it in a small program of your own, without looking it up.",
			project: "It runs, somebody else has tried it, and its code is in a repository of yours.",
			skill: "You have used each tool above in something of your own."
		},
		objectivesMet: "You can do what stands above without looking it up.",
		thenClose: "Then close this issue: that completes it. Close it as *not planned* to skip it.",
		optional: "It is optional: the roadmap is finished without it.",
		topicOf: (place, topics) => ({
			before: `Topic ${number$1(place)} of ${number$1(topics)} in `,
			after: "."
		}),
		buildAfter: {
			before: "Build it after ",
			after: "."
		},
		untilThen: (locked, ready) => `Until all of these are done or skipped, this issue is labelled \`${locked}\`; from then on, \`${ready}\`.`,
		more: (lines) => `…and ${number$1(lines)} more, which the roadmap has.`,
		wayBack: "Where this stands in the roadmap",
		yours: "Tick boxes as you go and write below as you like: your ticks and your text stay."
	},
	news: {
		ready: "Everything that this builds on is done or skipped: now is the moment to build it.",
		finished: (phase) => `You have finished **${phase}**: everything that it requires is done or skipped, so its milestone is closed.`
	},
	milestone: {
		phase: "A part of your roadmap.",
		optionalPhase: "An optional part of your roadmap."
	},
	labels: {},
	badge: {
		forReadme: "A badge for your README",
		label: "roadmap",
		status: ({ done, total, percent: value }) => total === 0 && done === 0 ? "nothing yet" : `${percent$3(value)} (${number$1(done)} of ${number$1(total)})`
	},
	picture: {
		title: "Learning progress",
		weekByWeek: "Completed week by week",
		completedIn: (done, monday) => `${number$1(done)} in the week of ${day$2(monday)}`,
		nothingCompleted: "nothing in these weeks yet",
		morePhases: (phases) => `and ${plural$1(phases, {
			one: "more phase",
			other: "more phases"
		})}`
	},
	tracking: {
		title: "Your progress",
		coming: (issues, off) => `${number$1(issues)} issues are being opened: one for each thing to learn or build. Nobody is mentioned or assigned. The label ${off} on this issue stops Waymark.`,
		intro: "This issue shows how far you are. Waymark keeps it up to date by itself: close an issue to complete it, or close it as *not planned* to skip it. Ticking a box or adding yourself as assignee shows that you have begun. Reopen an issue to take it back. Comment `/waymark help` to see what else you can ask for: a weekly pace, for example.",
		board: (board) => `Your board: ${board}`,
		boardGone: "The board that was here was closed, unlinked or deleted, and Waymark leaves it at that. The table above goes on.",
		boardAgain: (last) => `Make another board, in place of number ${last}`,
		ownBoard: ({ projects, guide }) => `The table above is your board. GitHub keeps apps away from the boards of personal accounts: [with a token of yours](${guide}) Waymark makes a real one and keeps it. Or make one by hand: [open this repository's projects](${projects}), choose **New project** and **Board**, then in its **Workflows** turn on **Auto-add to project** for this repository. GitHub moves a card to Done when you close its issue.`
	},
	board: {
		missing: {
			"owned-by-person": "No App and no workflow's own token reaches the boards of a personal account.",
			"not-classic": "There is no board: `project-token` is no classic token, and GitHub lets no other kind reach the boards of a personal account.",
			"no-scope": "There is no board: the token in `project-token` lacks the scope `project`.",
			"no-repo-scope": "The board is not kept up: the token in `project-token` does not see this private repository without the scope `repo`.",
			"not-owner": "There is no board: the token in `project-token` is somebody else's, and only the owner's own reaches the owner's boards.",
			rejected: "The board is not kept up: the token in `project-token` has expired or was revoked.",
			"no-permission": "The board is not kept up: GitHub shows no boards to the token in `project-token`.",
			"no-answer": "The board is not kept up this time: GitHub did not answer about it. The next run tries again."
		},
		mend: ({ token, secret }) => `[Make a classic token](${token}), then [store it](${secret}) as the secret that \`project-token\` names.`,
		refused: (said) => `The board is not up to date; everything else is. ${said}`,
		notYet: "There is no board to keep up yet: `npx waymark sync`, or this workflow with `mode: sync`, makes one."
	},
	gaps: {
		heading: (gaps) => `${plural$1(gaps, {
			one: "thing is",
			other: "things are"
		})} in the way`,
		of: (gap) => {
			switch (gap.kind) {
				case "no-workflow": return {
					what: `There is no ${WORKFLOW_PATH}.`,
					why: "With it, Actions bring progress.md and the badge up to date when an issue is closed.",
					mend: "Run npx waymark init in a clone, or add it as Waymark's README has it"
				};
				case "app-right": return {
					what: `The App may not write ${RIGHT_NAMES[gap.right].toLowerCase()} here.`,
					why: WHY_RIGHT$1[gap.right],
					mend: `Accept “${RIGHT_NAMES[gap.right]}: read and write”`
				};
				case "workflow-right": return {
					what: `The workflow lacks ${inWorkflow(gap.right)}: ${gap.access}.`,
					why: WHY_RIGHT$1[gap.right],
					mend: "Add it below its permissions"
				};
			}
		}
	},
	pause: {
		slower: (at) => `GitHub asks to go slower: the rest follows by itself at about ${at}.`,
		limit: ({ open, all, anHour }, at) => `${number$1(open)} of ${number$1(all)} issues are open. GitHub lets ${number$1(anHour)} be opened an hour: the rest follows by itself, and will be done at about ${at}.`,
		instant: (time, on) => `${time} UTC on ${day$2(on)}`
	},
	changes: {
		intro: "The roadmap changed, and your issues followed it:",
		added: (issues) => `New: ${issues}`,
		returned: (issues) => `Back in the roadmap: ${issues}`,
		renamed: (issues) => `Renamed: ${issues}`,
		was: (name) => `was “${name}”`,
		moved: (issues) => `In another phase now: ${issues}`,
		phases: (names) => `Phases renamed: ${names}`,
		isNow: (from, to) => `“${from}” is “${to}”`,
		left: (issues) => `No longer in the roadmap: ${issues}. What you wrote there is kept; it does not count any more.`,
		more: (others) => `and ${number$1(others)} more`
	},
	setUp: {
		title: "Set up Waymark",
		body: ({ issues, settings, actions }) => `Waymark is ready to turn this roadmap into a course: one issue for each thing to learn, closed when you have learnt it.

Three steps, in any order:

1. **Turn issues on.** A fork begins without them. Tick *Issues* under *Features* in the [settings](${settings}).
2. **Turn Actions on.** They regenerate \`progress.md\` and the badge. Press the green button on the [Actions page](${actions}).
3. **Merge this pull request.** It adds a workflow, a config to edit (\`.github/roadmap.yml\`) and the badge in your README.

Then ${number$1(issues)} issues open by themselves, and one more that shows how far you are. Nobody is mentioned or assigned.

Changed your mind? Close this pull request: Waymark does nothing more here.
`
	},
	filesPull: {
		title: "Update your progress",
		body: ({ rulesets, branches }) => `The default branch takes no direct commits, so \`progress.md\`, the badge and the picture wait here. Waymark keeps this pull request up to date until you merge it: whenever you like, nothing hangs on it.

To have them committed directly instead, let Waymark bypass the rule: in the [rulesets](${rulesets}), or in the [branch protection](${branches}).

The first one also brings the workflow that keeps them up to date. Closed without merging, it is not opened again.
`,
		moot: "The default branch has it all by now: nothing is left to merge."
	},
	talk: {
		help: "A comment that begins with one of these is a command, for everybody who may write here:",
		commands: {
			next: "what to do next",
			pace: "`5/week` or `6 hours/week`: gives each week its items, and milestones their due dates",
			pause: "`2 weeks`: takes this week and the next ones off",
			skip: "on the issue of something to learn: leaves it out (reopen the issue to take that back)",
			sync: "looks at the roadmap and the issues again, and puts right what differs",
			preview: "says what that would change, and changes nothing",
			apply: "confirms a change that waits for a yes",
			doctor: "says what is in the way",
			help: "shows this list",
			off: "leaves this repository alone from now on",
			on: "takes that back"
		},
		unknown: (names) => `That is no command. These are: ${names}.`,
		off: "Waymark leaves this repository alone from now on. Nothing is deleted. `/waymark on` takes it back.",
		nothingToDo: "Nothing: every issue, milestone and label is as it should be.",
		nothingToConfirm: "Nothing waits for a yes: all is as the roadmap says.",
		lookAgain: "What waits for a yes has changed since: it is on the tracking issue now. Look at it, then say `/waymark apply` again.",
		skipWhere: "Say that on the issue of what you want to skip.",
		paceHow: "Say how much a week: `/waymark pace 5/week`, or `/waymark pace 6 hours/week`.",
		pauseHow: "Say how long: `/waymark pause 2 weeks`, up to 52.",
		paceFirst: "There is no pace to pause yet. Set one first: `/waymark pace 5/week`.",
		paceSet: (pace) => `Your pace is ${aWeek$1(pace)} from now on. It stands in \`.github/roadmap.yml\`.`,
		paused: (mondays) => `Off are the weeks of ${mondays.map(day$2).join(", ")}. They stand in \`.github/roadmap.yml\`.`,
		byHand: (path, lines) => `\`${path}\` could not be changed from here. Write this into it:\n\n\`\`\`yaml\n${lines}\n\`\`\``,
		allWell: "Nothing is in the way.",
		refused: "Not all could be done:"
	},
	summary: {
		committed: (commit) => `Updated in ${commit}.`,
		unchanged: "Nothing has changed since the last run.",
		progressFile: "Everything in detail"
	}
};
// src/language/es.ts
/** Spanish. */
const { percent: percent$2, number, day: day$1, shortDay, plural } = formats("es");
const aWeek = ({ unit, aWeek: many }) => `${plural(many, unit === "topics" ? {
	one: "elemento",
	other: "elementos"
} : {
	one: "hora",
	other: "horas"
})} por semana`;
const WHY_RIGHT = {
	issues: "Cada tema es una incidencia; al cerrarla se completa el tema.",
	contents: "Hace falta para guardar progress.md y la insignia.",
	pull_requests: "Donde la rama no admite commits, los archivos llegan en un pull request.",
	workflows: "Con él llega el workflow que mantiene al día progress.md.",
	actions: "Si un límite de GitHub detiene una hoja de ruta larga, sirve para seguir en otra ejecución."
};
const es = {
	percent: percent$2,
	day: day$1,
	shortDay,
	doneOf: ({ done, total }) => `${number(done)} de ${plural(total, {
		one: "completado",
		other: "completados"
	})}`,
	of: ({ done, total }) => `${number(done)} de ${number(total)}`,
	beside: ({ inProgress, optionalDone, skipped }) => [
		...inProgress > 0 ? [`${number(inProgress)} en curso`] : [],
		...optionalDone > 0 ? [plural(optionalDone, {
			one: "opcional completado",
			other: "opcionales completados"
		})] : [],
		...skipped > 0 ? [plural(skipped, {
			one: "omitido",
			other: "omitidos"
		})] : []
	],
	states: {
		open: "pendiente",
		"in-progress": "en curso",
		done: "completado",
		skipped: "omitido"
	},
	doneOn: (on) => `completado el ${day$1(on)}`,
	skippedOn: (on) => `omitido el ${day$1(on)}`,
	optional: "opcional",
	after: (phase) => `después de ${phase}`,
	noTopics: "Aún no hay temas.",
	headings: {
		next: "Qué hacer ahora",
		phases: "Fases",
		phase: "Fase",
		projects: "Proyectos",
		skills: "Lenguajes y herramientas",
		retired: "Ya no están en la hoja de ruta",
		board: "Tablero",
		notes: "Conviene saber"
	},
	allDone: "Todo está completado. ¡Enhorabuena!",
	nothingNext: "Aún no hay nada que aprender aquí.",
	stillOptional: "Todo lo obligatorio está completado. ¡Enhorabuena! Si quieres seguir, esto es opcional:",
	retired: (items) => `${plural(items, {
		one: "elemento ha salido",
		other: "elementos han salido"
	})} de la hoja de ruta. Lo que escribiste allí se conserva y no cuenta.`,
	week: {
		heading: (monday) => `Semana del ${day$1(monday)}`,
		begins: (monday) => `Empieza en la semana del ${day$1(monday)}, con esto:`,
		free: (monday) => `Esta semana está libre. En la semana del ${day$1(monday)} sigue con esto:`,
		slipped: "Pendiente de semanas anteriores:",
		allDone: "Lo de esta semana ya está. Si quieres seguir:",
		atPace: (pace, end) => end === null ? `Con ${aWeek(pace)} hacen falta más de diez años.` : `Con ${aWeek(pace)} terminas en la semana del ${day$1(end)}.`,
		held: (pace, end) => {
			if (pace.aWeek === 0) return "Hasta ahora no se ha cerrado nada en estas semanas.";
			const then = end === null ? "hacen falta más de diez años" : `terminas en la semana del ${day$1(end)}`;
			return `Hasta ahora han sido ${aWeek(pace)}: así, ${then}.`;
		},
		heldIt: "Hasta ahora has mantenido ese ritmo."
	},
	digest: {
		heading: (monday) => `Lo que trajo la semana del ${day$1(monday)}`,
		done: (items, issues) => `${plural(items, {
			one: "hecho",
			other: "hechos"
		})}: ${issues}`,
		nothingDone: "No se cerró nada.",
		streak: (weeks) => weeks === 1 ? "Una semana con algo hecho. ¡Sigue así!" : `${number(weeks)} semanas seguidas con algo hecho. ¡Sigue así!`,
		ready: (projects) => `Listo para construir: ${projects}`,
		smallPrint: "Waymark escribe este comentario de nuevo cada semana. `digest: false` en `.github/roadmap.yml` lo detiene."
	},
	howItComesAbout: "Waymark escribe este archivo a partir de las incidencias de este repositorio: cierra una para completarla, ciérrala como *not planned* para omitirla. Lo que se escriba aquí a mano se reemplaza.",
	issue: {
		headings: {
			learn: {
				topic: "Qué aprender",
				project: "Qué vas a practicar",
				skill: "Herramientas que conocer"
			},
			buildsOn: "En qué se apoya",
			roadmapSays: "Lo que dice la hoja de ruta",
			objectives: "Qué sabrás hacer después",
			exercise: "Pruébalo",
			links: "Dónde aprenderlo",
			doneWhen: "Cuándo está completado"
		},
		steps: {
			topic: ["Leer sobre ello", "Probarlo en unas líneas de código propias"],
			project: [
				"Una primera versión que funciona",
				"Probada y ordenada",
				"Enseñada a alguien"
			],
			skill: ["Usada una vez en algo propio"]
		},
		doneWhen: {
			topic: "Sabes usarlo en un pequeño programa tuyo sin consultarlo.",
			project: "Funciona, otra persona lo ha probado y su código está en un repositorio tuyo.",
			skill: "Has usado cada una de estas herramientas en algo tuyo."
		},
		objectivesMet: "Sabes hacer lo de arriba sin consultarlo.",
		thenClose: "Entonces cierra esta incidencia: así queda completada. Ciérrala como *not planned* para omitirla.",
		optional: "Es opcional: la hoja de ruta se completa también sin ello.",
		topicOf: (place, topics) => ({
			before: `Tema ${number(place)} de ${number(topics)} de `,
			after: "."
		}),
		buildAfter: {
			before: "Constrúyelo después de ",
			after: "."
		},
		untilThen: (locked, ready) => `Hasta que todo esto esté completado u omitido, esta incidencia lleva la etiqueta \`${locked}\`; después, \`${ready}\`.`,
		more: (lines) => `…y ${number(lines)} más, que están en la hoja de ruta.`,
		wayBack: "Su lugar en la hoja de ruta",
		yours: "Marca las casillas según avances y escribe debajo lo que quieras: tus marcas y tu texto se conservan."
	},
	news: {
		ready: "Todo aquello en lo que esto se apoya está completado u omitido: es el momento de construirlo.",
		finished: (phase) => `Has terminado **${phase}**: todo lo que exige está completado u omitido, así que su hito queda cerrado.`
	},
	milestone: {
		phase: "Una parte de tu hoja de ruta.",
		optionalPhase: "Una parte opcional de tu hoja de ruta."
	},
	labels: {
		topic: "Algo que aprender",
		project: "Algo que construir",
		skill: "Herramientas que conocer",
		optional: "No hace falta para completar la hoja de ruta",
		locked: "Antes van sus temas",
		ready: "Es el momento de construirlo",
		retired: "Ya no está en la hoja de ruta",
		waymark: "Muestra cuánto has avanzado; Waymark la mantiene al día"
	},
	badge: {
		forReadme: "Una insignia para tu README",
		label: "hoja de ruta",
		status: ({ done, total, percent: value }) => total === 0 && done === 0 ? "aún nada" : `${percent$2(value)} (${number(done)} de ${number(total)})`
	},
	picture: {
		title: "Progreso del aprendizaje",
		weekByWeek: "Completado semana a semana",
		completedIn: (done, monday) => `${number(done)} en la semana del ${day$1(monday)}`,
		nothingCompleted: "aún nada en estas semanas",
		morePhases: (phases) => `y ${plural(phases, {
			one: "fase más",
			other: "fases más"
		})}`
	},
	tracking: {
		title: "Tu progreso",
		coming: (issues, off) => `Se están abriendo ${number(issues)} incidencias: una por cada cosa que aprender o construir. No se menciona ni se asigna a nadie. La etiqueta ${off} en esta incidencia detiene Waymark.`,
		intro: "Esta incidencia muestra cuánto has avanzado. Waymark la mantiene al día: cierra una incidencia para completarla, o ciérrala como *not planned* para omitirla. Marcar una casilla o asignártela muestra que has empezado. Reábrela para deshacerlo. Comenta `/waymark help` para ver qué más puedes pedir: por ejemplo, un ritmo semanal.",
		board: (board) => `Tu tablero: ${board}`,
		boardGone: "El tablero que había aquí se cerró, se desvinculó o se borró, y Waymark lo deja así. La tabla de arriba sigue.",
		boardAgain: (last) => `Crear otro tablero, en lugar del número ${last}`,
		ownBoard: ({ projects, guide }) => `La tabla de arriba es tu tablero. GitHub no deja que las aplicaciones lleguen a los tableros de cuentas personales: [con un token tuyo](${guide}) Waymark crea uno de verdad y lo mantiene. O créalo a mano: [abre los proyectos de este repositorio](${projects}), elige **New project** y **Board**, y en sus **Workflows** activa **Auto-add to project** para este repositorio. GitHub mueve una tarjeta a Done cuando cierras su incidencia.`
	},
	board: {
		missing: {
			"owned-by-person": "Ni una aplicación ni el token propio de un workflow llegan a los tableros de una cuenta personal.",
			"not-classic": "No hay tablero: `project-token` no es un token clásico, y GitHub no deja que los de otro tipo lleguen a los tableros de una cuenta personal.",
			"no-scope": "No hay tablero: al token de `project-token` le falta el alcance `project`.",
			"no-repo-scope": "El tablero no se pone al día: el token de `project-token` no ve este repositorio privado sin el alcance `repo`.",
			"not-owner": "No hay tablero: el token de `project-token` es de otra persona, y a los tableros de una cuenta solo llega el de su dueño.",
			rejected: "El tablero no se pone al día: el token de `project-token` ha caducado o se ha revocado.",
			"no-permission": "El tablero no se pone al día: GitHub no muestra tableros al token de `project-token`.",
			"no-answer": "El tablero no se pone al día esta vez: GitHub no respondió sobre él. La próxima ejecución lo intenta de nuevo."
		},
		mend: ({ token, secret }) => `[Crea un token clásico](${token}) y [guárdalo](${secret}) como el secreto que nombra \`project-token\`.`,
		refused: (said) => `El tablero no está al día; todo lo demás sí. ${said}`,
		notYet: "Aún no hay tablero que poner al día: lo crea `npx waymark sync`, o este workflow con `mode: sync`."
	},
	gaps: {
		heading: (gaps) => `Falta algo (${number(gaps)})`,
		of: (gap) => {
			switch (gap.kind) {
				case "no-workflow": return {
					what: `No existe ${WORKFLOW_PATH}.`,
					why: "Con él, Actions pone al día progress.md y la insignia cuando se cierra una incidencia.",
					mend: "Ejecuta npx waymark init en un clon, o añádelo como está en el README de Waymark"
				};
				case "app-right": return {
					what: `La App no puede escribir «${RIGHT_NAMES[gap.right]}» aquí.`,
					why: WHY_RIGHT[gap.right],
					mend: `Acepta «${RIGHT_NAMES[gap.right]}: read and write»`
				};
				case "workflow-right": return {
					what: `Al workflow le falta ${inWorkflow(gap.right)}: ${gap.access}.`,
					why: WHY_RIGHT[gap.right],
					mend: "Añádelo en sus permissions"
				};
			}
		}
	},
	pause: {
		slower: (at) => `GitHub pide ir más despacio: el resto llegará solo hacia las ${at}.`,
		limit: ({ open, all, anHour }, at) => `${number(open)} de ${number(all)} incidencias están abiertas. GitHub deja abrir ${number(anHour)} por hora: el resto llegará solo y estará listo hacia las ${at}.`,
		instant: (time, on) => `${time} UTC del ${day$1(on)}`
	},
	changes: {
		intro: "La hoja de ruta ha cambiado y tus incidencias la han seguido:",
		added: (issues) => `Nuevas: ${issues}`,
		returned: (issues) => `De vuelta en la hoja de ruta: ${issues}`,
		renamed: (issues) => `Con otro nombre: ${issues}`,
		was: (name) => `antes «${name}»`,
		moved: (issues) => `Ahora en otra fase: ${issues}`,
		phases: (names) => `Fases con otro nombre: ${names}`,
		isNow: (from, to) => `«${from}» es ahora «${to}»`,
		left: (issues) => `Ya no están en la hoja de ruta: ${issues}. Lo que escribiste allí se conserva, pero ya no cuenta.`,
		more: (others) => `y ${number(others)} más`
	},
	setUp: {
		title: "Preparar Waymark",
		body: ({ issues, settings, actions }) => `Waymark está listo para convertir esta hoja de ruta en un curso: una incidencia por cada cosa que aprender, que se cierra cuando la has aprendido.

Tres pasos, en cualquier orden:

1. **Activa las incidencias.** Un fork empieza sin ellas. Marca *Issues* en *Features*, en los [ajustes](${settings}).
2. **Activa Actions.** Ponen al día \`progress.md\` y la insignia. Pulsa el botón verde de la [página de Actions](${actions}).
3. **Fusiona este pull request.** Añade un workflow, una configuración que puedes editar (\`.github/roadmap.yml\`) y la insignia en tu README.

Después se abren solas ${number(issues)} incidencias, y una más que muestra cuánto has avanzado. No se menciona ni se asigna a nadie.

¿Has cambiado de idea? Cierra este pull request: Waymark no hará nada más aquí.
`
	},
	filesPull: {
		title: "Poner al día tu progreso",
		body: ({ rulesets, branches }) => `La rama principal no admite commits directos, así que \`progress.md\`, la insignia y la imagen esperan aquí. Waymark mantiene al día este pull request hasta que lo fusiones: cuando quieras, nada depende de ello.

Para que lleguen directamente, deja que Waymark se salte la regla: en los [rulesets](${rulesets}) o en la [protección de ramas](${branches}).

El primero trae además el workflow que los mantiene al día. Si lo cierras sin fusionarlo, no se vuelve a abrir.
`,
		moot: "La rama principal ya lo tiene todo: no queda nada que fusionar."
	},
	talk: {
		help: "Un comentario que empieza por una de estas es una orden, para quien puede escribir aquí:",
		commands: {
			next: "qué hacer ahora",
			pace: "`5/semana` o `6 horas/semana`: da a cada semana lo suyo, y a los hitos su fecha",
			pause: "`2 semanas`: deja libres esta semana y las siguientes",
			skip: "en la incidencia de algo que aprender: lo omite (reabre la incidencia para deshacerlo)",
			sync: "mira otra vez la hoja de ruta y las incidencias, y corrige lo que difiere",
			preview: "dice qué cambiaría, sin cambiar nada",
			apply: "confirma un cambio que espera un sí",
			doctor: "dice qué falta",
			help: "muestra esta lista",
			off: "deja en paz este repositorio a partir de ahora",
			on: "lo deshace"
		},
		unknown: (names) => `Esa orden no existe. Estas sí: ${names}.`,
		off: "Waymark deja en paz este repositorio a partir de ahora. No se borra nada. `/waymark on` lo deshace.",
		nothingToDo: "Nada: todas las incidencias, los hitos y las etiquetas están como deben.",
		nothingToConfirm: "Nada espera un sí: todo está como dice la hoja de ruta.",
		lookAgain: "Lo que espera un sí ha cambiado desde entonces: ahora está en la incidencia de seguimiento. Míralo y di `/waymark apply` otra vez.",
		skipWhere: "Dilo en la incidencia de lo que quieres omitir.",
		paceHow: "Di cuánto por semana: `/waymark pace 5/week`, o `/waymark pace 6 hours/week`.",
		pauseHow: "Di cuánto tiempo: `/waymark pause 2 weeks`, hasta 52.",
		paceFirst: "Todavía no hay un ritmo que pausar. Fija uno antes: `/waymark pace 5/week`.",
		paceSet: (pace) => `Desde ahora tu ritmo es de ${aWeek(pace)}. Está en \`.github/roadmap.yml\`.`,
		paused: (mondays) => `Quedan libres las semanas del ${mondays.map(day$1).join(", ")}. Están en \`.github/roadmap.yml\`.`,
		byHand: (path, lines) => `No se pudo cambiar \`${path}\` desde aquí. Escribe esto en él:\n\n\`\`\`yaml\n${lines}\n\`\`\``,
		allWell: "No falta nada.",
		refused: "No se pudo hacer todo:"
	},
	summary: {
		committed: (commit) => `Actualizado en ${commit}.`,
		unchanged: "Nada ha cambiado desde la última ejecución.",
		progressFile: "Todo en detalle"
	}
};
// src/language/languages.ts
/** The languages that a config may name. A further one is a file beside this and a line in it. */
/** The codes that a config may give. */
const LANGUAGE_CODES = ["en", "es"];
const LANGUAGES = {
	en,
	es
};
// src/config/schema.ts
/** What `.github/roadmap.yml` may say: one source for validation, defaults, types and the JSON Schema. */
/** A value with the sentence that editors show for it. */
function said$1(schema, description) {
	z.globalRegistry.add(schema, { description });
	return schema;
}
const text = z.string().check(z.minLength(1), z.maxLength(200));
/** A list of short texts, empty where nothing is said. */
const texts = () => _default(z.readonly(z.array(text).check(z.maxLength(100))), []);
const url = z.url({ protocol: /^https?$/u }).check(z.maxLength(500));
const FORBIDDEN = /^\/|\\|\p{Cc}|(?:^|\/)\.\.(?:\/|$)|^[a-z]:/iu;
const WORKFLOWS = /^(?:\.\/)*\.github\/+(?:\.\/+)*workflows(?:\/|$)/iu;
/** A path inside the repository: relative, never above its root, never a workflow. */
const path = text.check(z.refine((value) => !FORBIDDEN.test(value), "must be a path inside the repository, such as docs/roadmap.md"), z.refine((value) => !WORKFLOWS.test(value), "must not lie in .github/workflows, whose files run code"));
const item$1 = z.strictObject({
	resources: said$1(z.optional(z.readonly(z.array(z.union([url, z.strictObject({
		title: text,
		url
	})])))), "Where to learn it: addresses, or title and url."),
	objectives: said$1(z.optional(z.readonly(z.array(text))), "What the learner can do afterwards, a sentence each: boxes to tick."),
	exercise: said$1(z.optional(z.string().check(z.maxLength(2e3))), "A small exercise, as Markdown: paragraphs, lists and code words."),
	done_when: said$1(z.optional(z.readonly(z.array(text))), "What finishes it, a sentence each: boxes to tick, in place of the usual words."),
	hours: said$1(z.optional(z.number().check(z.positive(), z.maximum(1e3))), "How long it takes, in hours."),
	optional: said$1(z.optional(z.boolean()), "Whether it may be left out."),
	phase: said$1(z.optional(z.int().check(z.minimum(1), z.maximum(200))), "For a project: the number of the phase it belongs after, from 1.")
});
const phases$2 = z.strictObject({
	level: said$1(z.optional(z.int().check(z.minimum(1), z.maximum(6))), "The level of the headings that are the phases."),
	match: said$1(z.optional(text), "Words that the headings of phases contain.")
});
const topics$1 = z.strictObject({ from: said$1(z.optional(z.enum([
	"headings",
	"items",
	"leaves",
	"tasks",
	"rows"
])), "What is a topic: headings, list items, the innermost items, boxes, or table rows.") });
const tables = z.strictObject({
	heading: said$1(z.optional(text), "The heading above the tables that hold topics; other tables hold none."),
	name: said$1(z.optional(text), "The column that names the topics."),
	status: said$1(z.optional(text), "The column that says whether a topic is done.")
});
const labels$1 = z.strictObject({
	topics: said$1(texts(), "Words that introduce lists of topics."),
	resources: said$1(texts(), "Words that introduce lists of what to learn from."),
	projects: said$1(texts(), "Words that introduce lists of projects.")
});
/** A day, as `2026-11-25`. */
const day = z.iso.date();
const pace = z.strictObject({
	topics: said$1(z.optional(z.int().check(z.minimum(1), z.maximum(100))), "How many topics and projects a week."),
	hours: said$1(z.optional(z.number().check(z.minimum(.5), z.maximum(168))), "Instead: how many hours a week. An item that names no hours counts as two, a project as six."),
	start: said$1(z.optional(day), "The day it begins; the day on which the first issue was opened where it is not said."),
	weeks_off: said$1(_default(z.readonly(z.array(day).check(z.maxLength(300))), []), "A day of each week in which nothing is to be done.")
}).check(z.refine(({ topics: some, hours }) => some === void 0 !== (hours === void 0), "says either how many `topics` a week, or how many `hours`"));
const badge$3 = z.strictObject({
	label: said$1(z.optional(z.string().check(z.minLength(1), z.maxLength(60))), "The words on its left."),
	style: said$1(_default(z.enum(["flat", "flat-square"]), "flat"), "With round corners, or square ones.")
});
const schema = z.strictObject({
	enabled: said$1(_default(z.boolean(), true), "Whether Waymark works here; false stops everything."),
	source: said$1(z.optional(path), "The roadmap file; the README where it is not said."),
	include: said$1(texts(), "Headings that belong to the course though their name says otherwise."),
	exclude: said$1(texts(), "Headings that do not belong to the course, with all below them."),
	phases: said$1(_default(phases$2, {}), "Which headings are the phases."),
	topics: said$1(_default(topics$1, {}), "What is a topic."),
	tables: said$1(_default(tables, {}), "How tables are read."),
	checkmark: said$1(_default(z.enum([
		"auto",
		"status",
		"decoration"
	]), "auto"), "Whether a check mark before a topic says that it is done."),
	labels: said$1(_default(labels$1, {
		topics: [],
		resources: [],
		projects: []
	}), "Words that introduce lists."),
	projects: said$1(texts(), "Headings of the sections that list projects."),
	skills: said$1(texts(), "Headings of the sections that list skills."),
	max_issues: said$1(_default(z.int().check(z.minimum(1), z.maximum(2e3)), 150), "How many issues may be opened without asking."),
	open: said$1(_default(z.enum(["all", "phase by phase"]), "all"), "Whether all issues open at once, or each phase's when the one before is nearly done."),
	pace: said$1(z.optional(pace), "What you mean to do in a week: then each week has its items, and milestones their due dates."),
	digest: said$1(_default(z.boolean(), true), "Whether one comment on the tracking issue says each week what was done and what is next."),
	board: said$1(_default(z.boolean(), true), "Whether a board is made and kept; false leaves one that there is as it is."),
	progress: said$1(_default(z.boolean(), true), "Whether progress.md, the picture and the badge are kept; false leaves what there is as it is."),
	badge: said$1(_default(badge$3, { style: "flat" }), "How the badge looks."),
	language: said$1(_default(z.enum(LANGUAGE_CODES), "en"), "The language of issues, progress.md and badge."),
	items: said$1(_default(z.record(text, item$1), {}), "What is known of single items, by their id as `waymark check --json` prints it.")
});
// src/config/explain.ts
/** One issue a wrong value, one each unknown key. */
function explain$1(issue, yaml) {
	if (issue.code === "unrecognized_keys") {
		const known = keysAt(issue.path);
		return issue.keys.map((key) => ({
			...yaml.placeOf(issue.path, key),
			message: unknownKey(key, known)
		}));
	}
	const name = issue.path.length === 0 ? "the file" : `"${issue.path.join(".")}"`;
	return [{
		...yaml.placeOf(issue.path),
		message: `${name} ${problem(issue)}`
	}];
}
function unknownKey(key, known) {
	const meant = nearest(key, known);
	return `"${key}" is no key here. ${meant === null ? `Known keys: ${known.join(", ")}.` : `Did you mean "${meant}"?`}`;
}
function problem(issue) {
	if (issue.code === "invalid_type") return `must be ${article(issue.expected)}`;
	if (issue.code === "invalid_value") return `must be one of ${issue.values.map(String).join(", ")}`;
	if (issue.code === "too_small") return `must be at least ${String(issue.minimum)}${unit(issue.origin)}`;
	if (issue.code === "too_big") return `must be at most ${String(issue.maximum)}${unit(issue.origin)}`;
	if (issue.code === "custom") return issue.message;
	if (issue.code === "invalid_format") return `must be ${issue.format === "url" ? "an http or https address" : issue.format}`;
	return `is not valid: ${issue.message}`;
}
function unit(origin) {
	if (origin === "string") return " characters long";
	return origin === "array" ? " entries long" : "";
}
function article(type) {
	if (type === "int") return "a whole number";
	if (type === "object" || type === "record") return "a group of keys";
	if (type === "boolean") return "true or false";
	return type === "array" ? "a list" : `a ${type === "string" ? "text" : type}`;
}
/** The keys that the schema knows at a path; those of the top where the path leads into a list or a record. */
function keysAt(path) {
	let here = schema;
	for (const key of path) here = shapeOf(here)[String(key)] ?? valueType(here);
	return Object.keys(shapeOf(here));
}
function shapeOf(type) {
	const shape = definition(unwrap(type))["shape"];
	return isRecord$1(shape) ? shape : {};
}
function valueType(type) {
	return definition(unwrap(type))["valueType"];
}
function unwrap(type) {
	const inner = definition(type)["innerType"];
	return inner === void 0 ? type : unwrap(inner);
}
function definition(type) {
	return isRecord$1(type) && isRecord$1(type["def"]) ? type["def"] : {};
}
function isRecord$1(value) {
	return typeof value === "object" && value !== null;
}
// src/config/config.ts
/** `.github/roadmap.yml`: text in, validated config with defaults out. */
/** What holds where there is no file. */
const DEFAULT_CONFIG = schema.parse({});
/**
* Reads the config.
* @throws {ConfigError} naming everything that is wrong, with line and column in the file at `path`.
*/
function readConfig(text, path = ".github/roadmap.yml") {
	const yaml = readYaml(text);
	if (yaml.issues.length > 0) throw new ConfigError(path, yaml.issues);
	const result = schema.safeParse(yaml.value ?? {});
	if (result.success) return result.data;
	throw new ConfigError(path, result.error.issues.flatMap((issue) => explain$1(issue, yaml)));
}
// src/model/parse-options.ts
/** Everything as the text itself says it. */
const DEFAULT_OPTIONS = {
	accepted: false,
	include: [],
	exclude: [],
	phases: {
		level: null,
		match: null
	},
	topics: { from: null },
	tables: {
		heading: null,
		name: null,
		status: null
	},
	checkmark: "auto",
	labels: {
		topics: [],
		resources: [],
		projects: []
	},
	projects: [],
	skills: [],
	maxIssues: 150,
	items: /* @__PURE__ */ new Map()
};
// src/roadmap/lexicon.ts
const UNSPACED$2 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;
const ASCII = /^[ -~]*$/u;
const LONGEST_PHRASE = 5;
const LONGEST_WORD = 30;
/** Longer texts are no labels and no headings of a known kind. */
const LONGEST_LABEL = 200;
/** Text reduced to what is compared: lower case, no accents, no dotless i, `&` as "and", anything but letters and digits a space. */
function fold(text) {
	if (ASCII.test(text)) return text.toLowerCase().replace(/&/gu, " and ").replace(/[^a-z0-9]+/gu, " ").trim();
	return text.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase().replace(/ı/gu, "i").replace(/&/gu, " and ").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
/** The words of the text asked about last: the same text is compared with one list after another. */
let latest = {
	text: "",
	folded: "",
	tokens: [""]
};
function wordsOf$3(text) {
	if (latest.text !== text) {
		const folded = fold(text);
		latest = {
			text,
			folded,
			tokens: folded.split(" ")
		};
	}
	return latest;
}
function lexicon(...lists) {
	const entries = lists.flat();
	const spaced = entries.filter((entry) => !UNSPACED$2.test(entry));
	return {
		starts: new Set(spaced.map((entry) => startOf(fold(entry).split(" ")[0] ?? ""))),
		exact: new Set(spaced.filter((entry) => !entry.endsWith("*")).map(fold)),
		beginnings: new Set(spaced.filter((entry) => entry.endsWith("*")).map(fold)),
		unspaced: entries.filter((entry) => UNSPACED$2.test(entry)).map(fold).sort((a, b) => b.length - a.length)
	};
}
function startOf(word) {
	return word.slice(0, 2);
}
function has(list, phrase) {
	if (list.exact.has(phrase)) return true;
	if (list.beginnings.size === 0) return false;
	const lastWord = phrase.lastIndexOf(" ") + 1;
	for (let length = Math.min(phrase.length, lastWord + LONGEST_WORD); length > lastWord; length--) if (list.beginnings.has(phrase.slice(0, length))) return true;
	return false;
}
/** How many of `tokens` from `start` on are an entry of the list; 0 for none. Longer entries win. */
function phraseAt(list, tokens, start) {
	if (!list.starts.has(startOf(tokens[start] ?? ""))) return 0;
	for (let size = Math.min(LONGEST_PHRASE, tokens.length - start); size > 0; size--) if (has(list, tokens.slice(start, start + size).join(" "))) return size;
	return 0;
}
/** Whether an entry of the list occurs anywhere in the text, on word boundaries. */
function mentions(text, list) {
	const { folded, tokens } = wordsOf$3(text);
	if (UNSPACED$2.test(folded) && list.unspaced.some((entry) => folded.includes(entry))) return true;
	return tokens.some((_, index) => phraseAt(list, tokens, index) > 0);
}
/** Whether the text begins with an entry of the list. */
function opensWith(text, list) {
	const { folded, tokens } = wordsOf$3(text);
	return list.unspaced.some((entry) => folded.startsWith(entry)) || phraseAt(list, tokens, 0) > 0;
}
/** Whether the last word of the text is an entry of the list, or ends in one where a script has no spaces. */
function endsWith(text, list) {
	const last = wordsOf$3(text).tokens.at(-1) ?? "";
	return has(list, last) || list.unspaced.some((entry) => last.endsWith(entry));
}
/** Whether the text is one entry of the list and nothing else. */
function equals(text, list) {
	const { folded } = wordsOf$3(text);
	return folded !== "" && (has(list, folded) || list.unspaced.includes(folded));
}
/** Whether the text is made of entries of the list and of words that mean little, with at least one entry. */
function consistsOf(text, list, little) {
	if (text.length > LONGEST_LABEL) return false;
	const { tokens } = wordsOf$3(text);
	let found = false;
	for (let index = 0; index < tokens.length;) {
		const token = tokens[index] ?? "";
		const known = phraseAt(list, tokens, index);
		const idle = known > 0 ? 0 : phraseAt(little, tokens, index);
		if (known + idle > 0) {
			found ||= known > 0;
			index += known + idle;
			continue;
		}
		const rest = without$2(without$2(token, list), little);
		if (!/^\p{N}*$/u.test(rest)) return false;
		found ||= without$2(token, list) !== token;
		index += 1;
	}
	return found;
}
/** The text with the unspaced entries of a list cut out. */
function without$2(text, list) {
	if (!UNSPACED$2.test(text)) return text;
	return list.unspaced.reduce((rest, entry) => rest.replaceAll(entry, ""), text);
}
// src/roadmap/apply-options.ts
/** Gives sections the kinds that the author's options name. */
/** Changes the kinds of the sections below `document` in place. What is excluded stays so, whatever else is said. */
function applyOptions(document, options) {
	const headings = [
		[options.exclude, "housekeeping"],
		[options.include, "plain"],
		[options.projects, "projects"],
		[options.skills, "skills"]
	];
	const labels = [
		[options.labels.topics, "topics"],
		[options.labels.resources, "sources"],
		[options.labels.projects, "projects"]
	];
	const visit = (section) => {
		const named = (section.origin === "label" ? labels : headings).find(([titles]) => titles.some((title) => isNamed$1(title, section)));
		if (named !== void 0) section.kind = named[1];
		section.sections.forEach(visit);
	};
	document.sections.forEach(visit);
}
/** Emoji, case, accents and punctuation do not count. */
function isNamed$1(title, section) {
	return fold(title) !== "" && fold(title) === fold(section.title);
}
// src/roadmap/slug.ts
/** Names fit for ids: lower case, letters and digits of any script, single hyphens. */
const LONGEST$4 = 60;
/** The slug of a title: `C++ & .NET (Basics)` gives `c-plus-plus-net-basics`. A title of signs alone gives `untitled`. */
function slug(title) {
	return shorten(title.normalize("NFKC").toLowerCase().replace(/\+\+/gu, " plus plus ").replace(/(?<=\p{L})#/gu, " sharp ").replace(/['’]/gu, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-+|-+$/gu, "")) || "untitled";
}
/** At most LONGEST code points, cut between words where there is one to cut at. */
function shorten(words) {
	const points = Array.from(words);
	if (points.length <= LONGEST$4) return words;
	const cut = points.slice(0, LONGEST$4).join("");
	const hyphen = cut.lastIndexOf("-");
	return hyphen > LONGEST$4 / 2 ? cut.slice(0, hyphen) : cut.replace(/-+$/u, "");
}
// src/roadmap/identity.ts
/** Gives every item an id that stays the same while its words and its phase do. */
/** Names that do not repeat: the second "loops" is "loops-2". What is reserved counts as taken. */
var Names = class {
	#taken = /* @__PURE__ */ new Set();
	#next = /* @__PURE__ */ new Map();
	/** The name itself, or with the first number from 2 on that makes it new. */
	take(name, isReserved = () => false) {
		let candidate = name;
		let count = this.#next.get(name) ?? 2;
		for (; this.#taken.has(candidate) || isReserved(candidate); count++) candidate = `${name}-${count}`;
		this.#next.set(name, count);
		this.#taken.add(candidate);
		return candidate;
	}
};
/** Hands out ids for one document. Pinned ids come first: nothing else may take them. */
var Ids = class {
	diagnostics = [];
	#names = new Names();
	#pins;
	#titles = /* @__PURE__ */ new Map();
	constructor(pins) {
		this.#pins = new Set(pins.filter((pin) => pin !== null));
	}
	/** The id of an item below `parent`; "-2", "-3"… where it repeats. Equal titles below one parent are reported. */
	take(parent, item) {
		if (item.pin !== null) return this.#takePin(item.pin, item.place);
		this.#reportTwin(parent, item);
		return this.#names.take(`${parent}/${slug(item.title)}`, (id) => this.#pins.has(id));
	}
	#takePin(pin, place) {
		const id = this.#names.take(pin);
		if (id !== pin) {
			const message = `The id "${pin}" is pinned twice; this one counts as "${id}". Give each item an id of its own.`;
			this.diagnostics.push({
				...place,
				severity: "error",
				code: "duplicate-id",
				message
			});
		}
		return id;
	}
	#reportTwin(parent, item) {
		const key = `${parent}/${slug(item.title)}`;
		const first = this.#titles.get(key);
		if (first === void 0) {
			this.#titles.set(key, item.place);
			return;
		}
		const message = `"${item.title}" already stands in this phase, on line ${first.line}. Reword one of them or take it out, so that learners do not meet it twice.`;
		this.diagnostics.push({
			...item.place,
			severity: "warning",
			code: "duplicate-topic",
			message
		});
	}
};
/** Ids of phases: the slug of the title or what is pinned, "-2" where that repeats. */
function phaseIds(phases) {
	const names = new Names();
	return phases.map((phase) => names.take(phase.pin ?? slug(phase.title)));
}
// src/roadmap/telling-words.ts
/** The words of a text that say what it is about, in a form in which "uploader" meets "uploads". */
/** Words that say nothing about what has to be learnt. */
const IDLE = new Set(fold(`a an the and or of for to in on with from by app apps system tool tools project build full basic simple using use your my logic custom handling management phase part step level
     el la los las un una de del y o con para por en tu su le les des du et ou pour avec der die das den ein eine und oder mit fur do da dos das um uma e com para il lo gli di per
     и или для на по с в к из`).split(" "));
const STEM = 6;
/** Scripts that put no space between words: two characters next to each other stand for a word. */
const UNSPACED$1 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;
/** Each word once: folded, without plurals and cut to its stem; numbers and single letters of a word are left out. */
function tellingWords(text) {
	const folded = fold(text);
	const pairs = [...folded.matchAll(UNSPACED$1)].flatMap(([run]) => pairsOf$1(run));
	const words = folded.replace(UNSPACED$1, " ").split(" ").filter((word) => word !== "" && !IDLE.has(word) && !/^\d+$/u.test(word)).map((word) => word.replace(/(?<=[a-z]{3}[^s])s$/u, "").slice(0, STEM));
	return [.../* @__PURE__ */ new Set([...words, ...pairs])];
}
function pairsOf$1(run) {
	const characters = Array.from(run);
	if (characters.length === 1) return characters;
	return characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`);
}
// src/roadmap/place-projects.ts
/** Finds the phase that each project belongs after: the last one whose topics it needs. */
/** The least score by which words decide: one word that only one phase has. */
const DECISIVE = 1;
const NEARLY_BEST = .6;
/**
* The index of each project's phase. Words of the title and the outcomes are looked for in the phases' topics; a word
* counts less the more phases have it. Where words do not decide, projects spread in order over the required phases.
* Null only where there are no phases.
*/
function placeProjects(projects, phases) {
	const vocabularies = phases.map((phase) => new Set([phase, ...phase.topics].flatMap(({ title }) => tellingWords(title))));
	return projects.map((project, index) => {
		if (project.phase !== null) return project.phase;
		return byWords([...new Set([project.title, ...project.outcomes].flatMap(tellingWords))], vocabularies) ?? inOrder$1(index, projects.length, phases);
	});
}
function byWords(wanted, vocabularies) {
	const scores = vocabularies.map((vocabulary) => wanted.filter((word) => vocabulary.has(word)).reduce((sum, word) => sum + 1 / vocabularies.filter((other) => other.has(word)).length, 0));
	const best = Math.max(0, ...scores);
	return best < DECISIVE ? null : scores.findLastIndex((score) => score >= best * NEARLY_BEST);
}
function inOrder$1(index, count, phases) {
	const all = phases.map((_, place) => place);
	const required = all.filter((place) => phases[place]?.optional === false);
	const places = required.length > 0 ? required : all;
	return places[Math.ceil((index + 1) * places.length / count) - 1] ?? null;
}
// src/roadmap/entry.ts
/** An entry and everything below it. */
function flatten(entries) {
	return entries.flatMap((entry) => [entry, ...flatten(entry.children)]);
}
/** The entries that have nothing below them. */
function leaves(entries) {
	return entries.flatMap((entry) => entry.children.length === 0 ? [entry] : leaves(entry.children));
}
/** Whether something stands below an entry that is not only what to learn it from, or what else is said of it. */
function holdsEntries({ children }) {
	return children.some(({ label, children: below }) => {
		return below.length === 0 || label !== "sources" && label !== "outcomes";
	});
}
// src/roadmap/plain-text.ts
/** What nobody sees, or what steers the direction of text and could make a title read as something else. */
const UNSEEN$1 = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;
const CONTROL = /\p{Cc}/gu;
const EMOJI = String.raw`(?:\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|(?![©®™‼⁉ℹ])\p{Extended_Pictographic}[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]*)(?:\u200D\p{Extended_Pictographic}[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]*)*`;
const SHORTCODE = String.raw`:[a-z][a-z0-9_+-]{1,40}:`;
const SYMBOL = String.raw`(?![©®™°])[\p{So}\u2022\u2023\u25AA-\u25FF\u2190-\u21FF\u27A4\uFE0E\uFE0F\u200D]`;
const LEADING = new RegExp(String.raw`^(?:${EMOJI}|${SHORTCODE}|${SYMBOL}|\s)+`, "iu");
const TRAILING = new RegExp(String.raw`(?:${EMOJI}|${SHORTCODE}|${SYMBOL}|\s)+$`, "iu");
/** Most text needs nothing done to it, which is soon seen. */
const TIDY = /^(?:[!-~]+(?: (?=[!-~])|$))*$/u;
const PLAIN$1 = /^[a-z](?:[ -~]*[a-z0-9)])?$/iu;
const ENTITIES = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " ",
	ndash: "–",
	mdash: "—"
};
/** The text of nodes as a reader sees it: images, comments and tags give nothing, breaks give a space. */
function plainText(nodes) {
	return tidy(nodes.map(raw).join(""));
}
function raw(node) {
	if (node.type === "text" || node.type === "inlineCode") return node.value;
	if (node.type === "break" || node.type === "html" && /^<br\b/iu.test(node.value)) return " ";
	return "children" in node ? node.children.map(raw).join("") : "";
}
/** One line of text: no controls, no marks of direction, single spaces. */
function tidy(text) {
	if (TIDY.test(text)) return text;
	return text.replace(UNSEEN$1, "").replace(CONTROL, " ").replace(/\s+/gu, " ").trim();
}
/** A title without the emoji, shortcodes, arrows and check marks around it. A title of nothing else stays whole. */
function undecorate(text) {
	if (PLAIN$1.test(text)) return text;
	const start = text.replace(LEADING, "");
	const end = start.slice(0, -80) + start.slice(-80).replace(TRAILING, "");
	return end === "" ? text.trim() : end;
}
/** The text of a piece of HTML: tags out, the common entities read. */
function htmlText(html) {
	return tidy(decodeEntities(html.replace(/<[^<>]*>/gu, " ")));
}
/** Text with the common entities read. */
function decodeEntities(text) {
	return text.replace(/&(?:#(\d{1,7})|([a-z]{2,6}));/giu, (whole, code, name) => {
		if (code !== void 0) return Number(code) <= 1114111 ? String.fromCodePoint(Number(code)) : "";
		return ENTITIES[(name ?? "").toLowerCase()] ?? whole;
	});
}
// src/roadmap/vocabulary.ts
/**
* The words by which headings, labels and marks are told apart, one list a meaning, all languages together:
* English, Spanish, Portuguese, French, German, Italian, Russian, Chinese, Japanese, Korean, Turkish.
*
* Entries are written as `fold` leaves them: lower case, without accents. A trailing `*` matches any ending.
*/
const words$2 = (text) => text.split(/[\n,]/u).map((word) => word.trim()).filter((word) => word !== "");
/** Words that may stand beside any of the others without changing what a heading is about. */
const QUALIFIERS = words$2(`
  a, an, the, this, that, these, my, our, your, its, and, or, of, for, to, in, on, with, from, by, at, all, some, more, other, is, it, me, us, we, you, i, can, be, do, if
  how, what, where, want, please, let s, get, also, extra, additional, useful, helpful, recommended, suggested, related, further, best, great, good, favorite, favourite, top, free, mostly, paid, important, key, main, general, quick, full, complete, official, online, learning, study, section, list, page
  repo*, repository, project, roadmap, guide, document, developer, developers, full stack, fullstack, engineer*, beginner*, student*, learner*, programmer*
  el, la, los, las, un, una, de, del, y, o, para, con, en, este, esta, mi, mis, tu, tus, su, como, otros, otras, mas, mejores, utiles, recomendad*, adicional*, gratuit*, complementari*, extra*, estudio, aprendizaje, repositorio, proyecto, ruta
  os, as, um, uma, do, da, dos, das, e, ou, meu, minha, seus, outros, outras, mais, uteis, sugerid*, estudo*, aprendizado, projeto, repositorio, trilha
  le, les, l, une, des, du, et, ou, pour, avec, dans, ce, cette, ces, mon, vos, votre, autres, plus, utiles, recommande*, supplementaire*, depot, projet, apprentissage
  der, die, das, den, dem, des, ein, eine, und, oder, fur, mit, zu, zum, zur, im, dieses, diese, mein*, weitere*, nutzliche*, empfohlene*, zusatzliche*, kostenlose*, lern*, projekt
  il, lo, gli, i, di, per, e, con, questo, utili, consigliat*, aggiuntiv*, studio
  и, или, для, по, на, в, с, к, от, этот, эта, это, этого, как, мои, ваш*, другие, еще, полезн*, рекомендуем*, дополнительн*, бесплатн*, репозитори*, проект*, обучени*, изучени*
  的, 和, 与, 及, 了, 本, 如何, 关于, 更多, 其他, 推荐, 相关, 项目, 学习, 仓库, 使用, の, について, この
  ve, icin, bu, ile, diger, onerilen, faydali, 및, 이
  النهائية, النهائي, المطلوبة, المقترحة, الاضافية, إضافية, مفيدة, في, من, الى, على, dla, oraz, te, cac, va, dan, untuk, برای
`);
/** Sections about the document or its people: never part of a course. */
const HOUSEKEEPING = words$2(`
  table of contents, contents table, toc, quick links, quick navigation, navigation
  contribut*, contributing guidelines, guideline*, feedback, code of conduct, pull request*, issues
  license*, licence*, licensing, copyright, legal, disclaimer*, citation, cite, changelog, change log, updates, update, version history
  faq*, frequently asked questions, questions and answers
  credits, credit, acknowledg*, thanks, special thanks, thank, authors, author, maintainers, maintainer, team, contributors, created by, made by, inspired by, inspiration, inspirations, about author, about me, contact*, connect, follow, social, socials, social media, stay in touch, get in touch, reach out
  sponsor*, donat*, support, support my work, work, buy me a coffee, coffee, give a star, star, stars, star history, stargazers, show your support, backers
  how to use, use, usage, using, how it works, works, how to read, how to follow, how to start, instructions, legend, notes, note, key takeaways, getting started, installation, install, quick start, quickstart, quick start guide, setup instructions, features, screenshots, demo, built with, built, tech stack used, requirements, deployment instructions, run locally, locally, development setup
  community, join, communities, discord, slack, telegram, newsletter, stay updated, stay connected, subscribe
  about, motivation, why, why this, who is this for, who, purpose, objective*, goal*, mission, target audience, audience, prerequisit* and audience, wrap up, conclusion, final thoughts, final words, congratulations, translations, translation, languages available, happy learning, happy coding
  schedule, timeline, daily schedule, daily routine, weekly schedule, study schedule, time commitment, progress, progress tracker, progress tracking, tracking progress, tracker, tips, tip, advice, study tips, tips for success, success tips, rules, folder structure, project structure, repository structure, repo structure, structure, directory structure, file structure
  tabla de contenid*, indice, indice de contenid*, contribu*, contribuir, contribuciones, licencia*, preguntas frecuentes, creditos, agradecimiento*, autor*, autores, contacto*, patrocin*, apoya*, donacion*, como usar*, como usarlo, usar, uso, como utilizar, utilizar, como funciona, funciona, comunidad*, sobre, acerca, acerca de, objetivo*, motivacion, conclusion*, cronograma, horario, consejos, consejo, estructura, estructura del proyecto, instalacion, aviso*, notas, nota, leyenda, progreso, requisitos
  sumario, contribuicao, contribuicoes, contribuind*, licenca*, perguntas frequentes, duvidas, agradecimentos, autoria, contato*, patrocinador*, apoio, apoie, doac*, utilizacao, comunidade*, motivacao, conclusao, estrutura, dicas, dica, parabens, time, equipe, instalacao, legenda, progresso
  sommaire, table des matieres, contribution*, licences, foire aux questions, remerciement*, auteur*, contact, soutien, soutenir, don, dons, comment utiliser, utiliser, utilisation, comment contribuer, contribuer, communaute*, a propos, propos, objectif*, mode d emploi, conseil*, avertissement, structure du depot, calendrier, progression
  inhalt, inhaltsverzeichnis, mitwirk*, mitmachen, beitrag*, beitrage*, beitragen, lizenz*, haufige fragen, haufig gestellte fragen, danksagung*, autoren, kontakt*, unterstutz*, spenden, verwendung, benutzung, nutzung, anleitung, community, uber, uber dieses projekt, ziel, ziele, hinweis*, tipps, fortschritt, zeitplan, struktur
  contribuire, licenza, domande frequenti, ringraziament*, autori, contatti, come usare, usare, comunita, obiettivi
  содержание, оглавление, вклад, контрибьютинг, контрибуция, участие, участники, лицензи*, частые вопросы, вопросы и ответы, благодарност*, автор*, контакт*, поддерж*, донат*, спонсор*, как помочь, помочь, как пользоваться, пользоваться, использовани*, использовать, как использовать, сообществ*, чат*, о проекте, о репозитории, о, цел*, зачем, советы, совет, заключение, структура, структура репозитория, прогресс, расписание, помощь
  目录, 目次, 贡献, 贡献者, 贡献指南, 参与贡献, 参与, 许可, 许可证, 授权, 协议, 版权, 常见问题, 问答, 致谢, 鸣谢, 感谢, 作者, 联系, 联系方式, 联系作者, 联系我, 关于作者, 关于我, 赞助, 支持, 捐赠, 打赏, 使用方法, 使用说明, 如何使用, 使用指南, 说明, 须知, 社区, 交流, 交流群, 微信群, 公众号, 加群, 关于, 前言, 写在前面, 序言, 简介, 介绍, 项目介绍, 免责声明, 声明, 更新日志, 更新, 后记, 结语, 总结语, 学习建议, 建议, 目标, 学习目标, 项目结构, star
  ライセンス, 貢献, 使い方, はじめに, 作者, 謝辞, よくある質問, 라이선스, 기여, 사용법, 목차, 저자
  lisans, katki*, katkida bulun*, icindekiler, iletisim, tesekkur*, sss, nasil kullanilir, kullanim, hakkinda, المساهمة, الرخصة, المحتويات
  proposito, que encontraras, instrucciones, aclaraciones, ranking, commencer maintenant, informacion importante
  نظرة عامة, الهدف, الاهداف, مقدمة, عن المشروع, المساهمين, الترخيص, رخصة, كيفية الاستخدام, طريقة الاستخدام, تواصل, الشكر, نصائح, مجتمع, المتطلبات
  amac, amaci, hedef*, notlar*, ipuclari, genel bakis, yazar, destek
  spis tresci, wklad, licencja, autor*, jak uzywac, kontakt, podziekowania, ліцензія, зміст, внесок, автор*, muc luc, giay phep, dong gop, daftar isi, kontribusi, lisensi, فهرست, مشارکت, مجوز
`);
/** Sections that list what to learn from rather than what to learn: kept only where nothing else is left. */
const SOURCES = words$2(`
  resource*, reference*, link*, reading*, further reading, reading list, book*, ebook*, course, courses, moocs, mooc, tutorial*, video*, youtube, youtube channels, channel*, playlist*, website*, blog*, article*, paper*, podcast*, documentation, docs, documents, material*, cheatsheet*, cheat sheet*, tool, tools, practice platforms, learning platforms, awesome lists, notebooks, certification*, interview questions, interview, interviews, faqs, newsletters, people to follow, who to follow, roadmaps, other roadmaps, similar projects
  prerequisit*, pre requisites, requisites, requirements, before you start, before you begin, before starting, before, start, begin, overview, background, preface
  recurso*, referencia*, enlace*, lectura*, bibliografia, libro*, curso*, tutorial*, video*, canal*, canales, pagina*, paginas web, sitio*, sitios web, articulo*, documentacion, material*, herramienta*, plataforma*, certificacion*, prerrequisito*, requisitos previos, previo*, antes de empezar, antes, empezar
  leitura*, livro*, artigo*, documentacao, materia*, ferramenta*, certificac*, pre requisito*, antes de comecar, comecar, apresentacao, videos, links uteis
  ressource*, lien*, lecture*, bibliographie, livre*, cours, tutoriel*, chaine*, site web, sites web, outil*, plateforme*, prerequis, pre requis, avant de commencer, avant, commencer, presentation
  ressourcen, verweis*, literatur, bucher, buch, kurs*, tutorial*, kanale, webseite*, artikel, dokumentation, werkzeug*, voraussetzung*, vorwort, quelle*
  risors*, riferiment*, libri, corsi, strument*, prerequisiti
  ресурс*, ссылк*, книг*, литератур*, курс*, видео, канал*, сайт*, стать*, документаци*, материал*, инструмент*, требовани*, предварительн*, источник*, чтение
  资源, 学习资源, 参考资料, 参考, 参考文献, 链接, 书籍, 书单, 图书, 推荐书籍, 教程, 视频, 视频教程, 课程, 网站, 博客, 文章, 文档, 工具, 资料, 学习资料, 前置知识, 前提, 前提条件, 先决条件, 先修知识, 预备知识, 准备工作, 引言, 概述, 概览, 面试题
  参考文献, リソース, 参考, 書籍, ツール, 前提条件, 자료, 참고, 도서, 도구
  kaynak*, kitap*, kurslar, arac*, baglanti*, on kosul*, giris, مصادر, المصادر, كتب, روابط
  الموارد, موارد, المراجع, مراجع, قنوات, مواقع, ادوات, الادوات, دورات, zasoby, materialy, ksiazki, kursy, ресурси, посилання, книги, tai lieu, tai nguyen, sumber, referensi, منابع, کتاب, संसाधन, पुस्तकें
`);
/** What a section of tools is called: between two phases it is one itself. */
const TOOLS = words$2(`
  tool, tools, tooling, herramienta, herramientas, ferramentas, outils, werkzeuge, strumenti, инструменты, 工具, ツール, 도구, araclar, الادوات
`);
/** Sections of things to build. */
const PROJECTS = words$2(`
  project*, final, project idea*, idea*, suggested project progression, progression, portfolio, portfolio projects, capstone*, practice, hands on, build, to build, mini, challenge*, ideas, practical, practice projects, real world, assignments
  proyecto*, idea*, practic*, portafolio, proyectos practicos, reto*, projeto*, pratic*, planejad*, portfolio, desafio*, sugerid*
  projet*, idees, pratique*, projekt*, projektideen, praxisprojekt*, ubungsprojekt*, progetti, progetto
  проект*, пет, пет проект*, идеи, практик*, практическ*
  实战项目, 项目实战, 实战, 实践项目, 项目, 练手项目, 项目推荐, 实践, プロジェクト, 프로젝트, proje*, pratik
  مشاريع, المشاريع, مشروع, المشروع, projekty, проекти, du an, proyek, پروژه, परियोजना, परियोजनाएं, प्रोजेक्ट
`);
/** Sections of skills and the tools that make them up. */
const SKILLS$1 = words$2(`
  skill*, skill area*, skill set, skillset, soft skills, ancillary, ancillary skills, languages and tools, language*, tool*, tools to learn, learn, tech stack, stack, technolog*, tech, toolbox, competenc*
  habilidad*, competencia*, tecnolog*, lenguaje*, lenguajes y herramientas, herramienta*, aprender, stack tecnologico
  linguagen*, linguagem, linguagens e ferramentas, ferramenta*, pilha
  competence*, langage*, langages et outils, outil*, apprendre, fahigkeit*, kenntniss*, sprache*, werkzeug*, technologie*, kompetenz*
  competenze, linguaggi, strumenti, навык*, технологи*, язык*, инструмент*, стек*, стек технологий
  技能, 技术栈, 语言和工具, 语言与工具, 工具, スキル, 技術, 기술, beceri*, teknoloji*
`);
/** Words that only a section of skills has: a heading needs one of them. */
const SKILLS_HEAD = words$2(`
  skill*, skillset, languages and tools, tech stack, stack, technolog*, toolbox, competenc*, habilidad*, competencia*, tecnolog*, lenguajes y herramientas, linguagens e ferramentas, langages et outils, competence*, fahigkeit*, kenntniss*, kompetenz*, sprachen und werkzeuge, competenze, навык*, технологи*, языки и инструменты, стек*
  技能, 技术栈, 语言和工具, 语言与工具, スキル, beceri*, teknoloji*
`);
/** Words that only a section of projects has. */
const PROJECTS_HEAD = words$2(`
  project*, capstone*, portfolio, proyecto*, projeto*, projet*, projekt*, progett*, проект*, 项目, 实战, プロジェクト, 프로젝트, proje*
  مشاريع, المشاريع, projekty, проекти, du an, proyek, پروژه, परियोजना, परियोजनाएं, प्रोजेक्ट
`);
/** Labels before a list of topics. */
const TOPIC_LABELS = words$2(`
  topic*, subtopic*, learn, to learn, what you will learn, what you ll learn, you will learn, what to learn, will learn, ll learn, concept*, key concepts, core concepts, key topics, topics to cover, topics covered, covered, cover, covers, learning, content, contents, subject*, syllabus, curriculum, skills to learn, lessons, modules
  tema*, temas a aprender, aprender, que aprender, aprenderas, concepto*, contenido*, topico*, assunto*, aprenda, voce aprendera, conceito*, conteudo*
  sujet*, apprendre, a apprendre, notion*, contenu, contenus, themen, thema, lernen, konzept*, inhalt, inhalte, lerninhalte, argomenti, imparare, concetti
  тем*, изучить, что изучить, изучаем, изучать, учить, понятия, концепции
  主题, 学习内容, 内容, 知识点, 核心概念, 核心知识点, 核心内容, 学习, 重点, トピック, 学習内容, 주제, 학습 내용, konu*, ogren*
  temas cubiertos, cubiert*, المواضيع, الموضوعات, المحتوى, المفاهيم, ماذا ستتعلم, tematy, czego sie nauczysz, теми, chu de, materi, topik, موضوعات, سرفصل, विषय
`);
/** Labels before a list of what to learn from. */
const SOURCE_LABELS = words$2(`
  resource*, reference*, link*, read, reading*, further reading, book*, course, courses, tutorial*, video*, watch, youtube, channel*, article*, docs, documentation, material*, source*, where to learn, learn from, study material, cheat sheet*, cheatsheet*, blog*, website*, tool, tools, practice platforms, platform*, certification*, see, see also
  recurso*, referencia*, enlace*, lectura*, libro*, curso*, material*, herramienta*, video*, documentacion, bibliografia, donde aprender, leitura*, livro*, artigo*, documentacao, ferramenta*, materia*, onde aprender
  ressource*, lien*, lecture*, livre*, cours, outil*, ressourcen, bucher, kurse, werkzeuge, artikel, quellen, literatur, risorse, libri, corsi
  ресурс*, ссылк*, книг*, курс*, материал*, видео, стать*, литература, инструмент*, почитать, посмотреть, что почитать, источник*, документация
  资源, 学习资源, 参考, 参考资料, 资料, 推荐资源, 推荐书籍, 书籍, 教程, 视频, 链接, 文档, 课程, 工具, 参考链接, 阅读, リソース, 参考文献, 자료, kaynak*
  الموارد, موارد, المراجع, روابط, مصادر, المصادر, zasoby, materialy, ресурси, tai lieu, sumber, منابع, संसाधन
`);
/** What a link is called that only says where something is taught. */
const SOURCE_NAMES = words$2(`
  here, link*, site, wiki, wikipedia, mdn, w3schools, youtube, udemy, coursera, edx, freecodecamp, khan academy, geeksforgeeks, github, playlist*, slides, notes, guide, lab*, post*, talk*, official, official site
  aqui, ici, hier, qui, enlace, здесь, ссылка, вики, 官网, 官方文档, 这里, b站, bilibili, こちら, 여기
`);
/** Labels before things to build. */
const PROJECT_LABELS = words$2(`
  project*, mini project*, practice project*, build, capstone*, project idea*, idea*, hands on project*, hands on, practice, exercise*, assignment*, task*, challenge*, lab*, homework, activit*
  proyecto*, practica*, ejercicio*, reto*, projeto*, pratica*, exercicio*, desafio*, atividade*, projet*, exercice*, pratique, projekt*, ubung*, aufgabe*, praxis, progett*, esercizi*
  проект*, практик*, задани*, упражнени*, задач*, 项目, 实战项目, 实战, 实践, 实践项目, 练习, 作业, 练手项目, プロジェクト, 演習, 프로젝트, 실습, proje*
  المشاريع, مشاريع, مشروع, تمارين, projekty, cwiczenia, проекти, вправи, du an, bai tap, proyek, latihan, پروژه, تمرین, परियोजना, अभ्यास
`);
/** Labels before what comes out at the end, or what else is said about a phase. */
const OUTCOME_LABELS = words$2(`
  outcome*, learning outcome*, goal*, objective*, deliverable*, milestone*, checkpoint*, result*, feature*, enhancement*, success criteria, criteria, expected outcome*, output*, duration, time, estimated time, estimated duration, timeline, prerequisit*, requirement*, tip*, note*, why, pro tip, pro tips, focus, stack, tech stack, technologies used, status, level, difficulty
  resultado*, objetivo*, meta*, entregable*, duracion, tiempo, prerrequisito*, requisitos, consejo*, nota*, enfoque, entrega*, entregave*, duracao, tempo, dica*, foco
  objectif*, resultat*, livrable*, duree, prerequis, conseil*, ziel*, ergebnis*, dauer, voraussetzung*, tipp*, hinweis*, obiettiv*, durata
  цел*, результат*, итог*, длительность, срок*, время, требования, совет*, примечани*, 目标, 学习目标, 阶段目标, 成果, 产出, 时长, 时间, 预计时间, 周期, 前置要求, 要求, 提示, 注意, 目標, 목표, hedef*, sure
  الهدف, الاهداف, المدة, المتطلبات, النتائج, cel, cele, czas, мета, тривалість, muc tieu, thoi gian, tujuan, durasi, लक्ष्य, अवधि
`);
/** What a number stands behind (or before) where sections are the steps of a course. */
const PHASES = words$2(`
  phase, week, module, stage, part, level, step, chapter, unit, month, day, sprint, semester, trimester, quarter, tier, section, milestone, track, lesson, block, year, term, session, cycle, lecture
  fase, semana, modulo, etapa, parte, nivel, paso, capitulo, unidad, mes, dia, semestre, bloque, ciclo, seccion, leccion
  modulo, passo, unidade, capitulo, ano, bloco, secao, aula
  semaine, etape, partie, niveau, chapitre, unite, mois, jour, palier, bloc
  woche, modul, stufe, teil, schritt, kapitel, einheit, monat, tag, etappe, abschnitt, lektion, block
  settimana, livello, capitolo, unita, mese, giorno, lezione
  этап, недел*, модуль, фаза, часть, шаг, уровень, глава, месяц, день, раздел, ступень, блок, семестр, урок, спринт
  asama, hafta, bolum, adim, seviye, ay, gun, المرحلة, مرحلة, الاسبوع, المستوى, الوحدة, الخطوة, الشهر
  etap, tydzien, faza, dzien, miesiac, poziom, rozdział, krok, етап, тиждень, крок, рівень, розділ, день, місяць, giai đoạn, tuần, bước, minggu, tahap, bulan, hari, langkah, مرحله, هفته, فاز, گام, ماه, اليوم, الشهر, المحور, الفصل, الدرس, चरण, सप्ताह, महीना, मॉड्यूल, भाग, दिन
`);
/** What several numbers stand behind: "Weeks 1-3". Before them they say how long something takes: "30 days". */
const SPANS = words$2(`
  weeks, days, months, phases, modules, steps, parts, semanas, dias, meses, wochen, tage, semaines, jours, settimane, giorni, дни, месяцы, этапы, haftalar, gunler, tygodnie
`);
/** Numbers in words, as they stand beside a word of PHASES. */
const NUMBERS = words$2(`
  one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, zero, final
  uno, una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, primer*, segund*, tercer*, cuart*, quint*, sext*, septim*, octav*, noven*, decim*, final
  um, uma, dois, duas, quatro, sete, oito, nove, dez, primeir*, terceir*, quarta, quarto, setim*, oitav*
  un, une, deux, trois, quatre, cinq, sept, huit, neuf, dix, premier*, deuxieme, troisieme, quatrieme, cinquieme, sixieme
  eins, zwei, drei, vier, funf, sechs, sieben, acht, neun, zehn, erste*, zweite*, dritte*, vierte*, funfte*, sechste*
  один, два, три, четыре, пять, перв*, втор*, трет*, четверт*, пят*, шест*, седьм*, восьм*
  birinci, ikinci, ucuncu, الاولى, الاول, الثانية, الثاني, الثالثة, الثالث, الرابعة, الرابع, الخامسة, الخامس
  الاول, الرابعة, السادس, السادسة, السابع, السابعة, الثامن, الثامنة, التاسع, العاشر, الصفر, ucuncu, dorduncu, besinci, altinci, pierwsz*, drug*, trzec*, czwart*, перш*, друг*, четверт*, اول, دوم, سوم, چهارم, पहला, दूसरा, तीसरा
`);
/** Names of columns that say how long things take, when they are due or what comes before. */
const PACE_COLUMNS = words$2(`
  duration, effort, hours, time, prerequisit*, week*, day*, status, done, progress
  duracion, horas, tiempo, prerrequisito*, semana*, dia*, estado, duracao, tempo, pre requisito*, duree, heures, prerequis, semaine*, jour*, statut, dauer, stunden, aufwand, voraussetzung*, woche*, tag, fortschritt
  durata, ore, settimana, длительность, часы, время, срок*, недел*, день, дни, статус, прогресс, 周, 周数, 天, 时间, 时长, 状态, 进度, 完成, 期間, 時間, 週, 기간, 시간, 주차, sure, hafta, gun, durum, المدة, الاسبوع, اليوم, الحالة
`);
/** How far a learner is: three of these as headings are the steps of a course too. */
const LEVELS = words$2(`
  beginner*, basic*, fundamental*, foundation*, intermediate, advanced, expert, junior, mid level, senior, novice, essentials, core, mastery
  principiante, basico, fundamentos, intermedio, avanzado, experto, iniciante, intermediario, avancado, especialista
  debutant, bases, fondamentaux, intermediaire, avance, anfanger, grundlagen, fortgeschritten*, mittelstufe, experte
  principianti, intermedio, avanzato, основы, базов*, начальный, новичок, средний, продвинут*, эксперт
  入门, 基础, 进阶, 高级, 初级, 中级, 初学者, 精通, 入門, 基礎, 応用, 초급, 중급, 고급, temel*, orta, ileri
  baslangic, temel*, podstaw*, sredni*, zaawansowan*, початков*, середн*, просунут*, مبتدئ, متوسط, متقدم, الاساسيات, مقدماتی, پیشرفته, शुरुआती, मध्यम, उन्नत
`);
/** What makes an item or a section optional, in brackets or before a colon, never as a bare word in a title. */
const OPTIONAL$1 = words$2(`
  optional, if needed, if necessary, if required, bonus, elective, electives, nice to have, not required, extra, extra credit, good to have, optional but recommended, skip if known, skippable
  opcional*, si es necesario, si hace falta, optativ*, electiv*, se necessario, eletiv*, bonus
  optionnel*, facultatif*, facultative*, si besoin, si necessaire, en option, falls notig, bei bedarf, wahlweise, freiwillig*, wahlfach
  opzional*, facoltativ*, se necessario, необязательн*, опционально, опциональн*, по желанию, если нужно, при необходимости, факультатив*, бонус
  可选, 选修, 选学, 选读, 非必须, 非必需, 按需, 如有需要, 如果需要, 加分项, 选做, 任意, オプション, 선택, 선택 사항, istege bagli, opsiyonel
  ihtiyac halinde, gerekirse, اختياري, اختيارية, opcjonaln*, необов*, за бажанням, tuy chon, khong bat buoc, اختیاری, वैकल्पिक
`);
/** Words by which a heading says that what follows is optional. */
const OPTIONAL_HEADING = words$2(`
  bonus, optional, elective*, nice to have, opcional*, optativ*, electiv*, eletiv*, optionnel*, facultatif*, optional*, wahl*, freiwillig*, opzional*, facoltativ*, необязательн*, опциональн*, факультатив*, бонус, по желанию
  可选, 选修, 选学, 加分项, オプション, 선택, opsiyonel
  اختياري, اختيارية, opcjonaln*, اختیاری, वैकल्पिक
`);
/** What a status column or a mark says of what is done. */
const DONE = words$2(`
  done, complete, completed, finished, yes, learned, learnt, x, 100, hecho, completado, completada, terminado, si, listo, aprendido
  feito, concluido, concluida, completo, completa, finalizado, sim, fait, termine, terminee, oui, complet, acquis
  erledigt, fertig, abgeschlossen, ja, gelernt, fatto, completato, готово, сделано, завершено, выполнено, пройдено, изучено, да
  完成, 已完成, 已学, 掌握, 已掌握, 是, 完了, 済, 완료, tamamlandi, bitti
  مكتمل, تم, منجز, نعم, ukonczone, gotowe, tak, виконано, завершено, так, xong, hoan thanh, da hoc, selesai, sudah, پایان یافته, पूर्ण
`);
/** What a status column says of what is not done. */
const NOT_DONE = words$2(`
  todo, to do, not started, not yet, pending, in progress, open, no, planned, started, wip, upcoming, ongoing, soon, coming soon, 0
  pendiente, en progreso, en curso, por hacer, sin empezar, pendente, em andamento, em progresso, a fazer, nao iniciado, nao
  a faire, en cours, non, pas commence, offen, ausstehend, in arbeit, nein, nicht begonnen, da fare, in corso
  не начато, в процессе, в работе, нет, запланировано, 未完成, 未开始, 进行中, 待办, 待学习, 学习中, 否, 計画中, 미완료, 진행중
  لم يبدأ, قيد التنفيذ, لا, w trakcie, nie, не розпочато, chua, belum, yapilacak, devam ediyor, baslanmadi
`);
/** Column names of a table that name its topics, best first. */
const TOPIC_COLUMNS = words$2(`
  topic*, lesson*, subject*, course*, skill, skill*, concept*, module*, title, name, what to learn, learn, item*, content*, task*, aula*, chapter*, unit*, area, technology, project*, exercise*, problem*, book*, resource*, video*
  tema*, leccion*, curso*, asignatura*, materia*, contenido*, concepto*, titulo, nombre, topico*, disciplina*, conteudo*, assunto*, nome, aulas em video, licao
  sujet*, lecon*, cours, matiere*, theme*, titre, nom, thema, themen, kurs*, fach, inhalt*, titel, bezeichnung, argoment*, lezione, corso, materia
  тема, темы, урок*, курс*, предмет*, дисциплин*, название, что изучить, навык*
  主题, 课程, 内容, 知识点, 学习内容, 名称, 技能, 章节, 题目, 专题, トピック, 内容, 주제, konu*, ders*
  reto*, ejercicio*, الموضوع, المواضيع, الدرس, الدورة, المحتوى, temat*, zagadnienie, lekcja, тема, назва, chu de, noi dung, bai hoc, materi, topik, موضوع, विषय
`);
/** Words beside those in the name of a column. */
const COLUMN_QUALIFIERS = words$2(`
  type, types, area, areas, name, names, title, idea, ideas, tipo, nome, nombre, titulo, nom, titre, titel, название, 名称
`);
/** Column names of a table that say what is learnt with what the row names. */
const LEARNT_COLUMNS = words$2(`
  what you ll learn, what you will learn, what you learn, you ll, you will, learn, learned, learnt, learning, practice*, practise*, skill*, concept*, topic*, covers, covered, outcome*, focus, technolog*, teaches, key features, feature*
  aprend*, que aprenderas, habilidad*, concept*, conceito*, tema*, tecnolog*, practic*, pratic*, assunto*, voce, lo que, o que, vas, aprendera*
  apprend*, ce que vous, ce que tu, vous, tu, competence*, notion*, sujet*, technolog*, lernst, lernen, gelernt, du, sie, was, themen, kenntniss*, technologie*, imparerai, imparare, competenze, cosa
  что изучите, изучите, научитесь, чему, навык*, тем*, технологи*, что, вы
  学到, 学习内容, 你将学到, 学习目标, 知识点, 技能, 技术, 收获, 涉及知识, 学べること, 技術, 배울, 배우는, 기술, ogren*, konu*
`);
/** Column names of a table that hold a state. */
const STATUS_COLUMNS = words$2(`
  status, done, state, progress, complete, completed, completion, checked, check, estado, hecho, progreso, completado, concluido, feito, situacao, progresso, statut, etat, fait, avancement, erledigt, fortschritt, stand, stato, fatto, статус, готово, прогресс, сделано, состояние
  状态, 完成, 是否完成, 完成情况, 进度, 進捗, 상태, durum
  الحالة, postep, стан, trang thai, وضعیت, स्थिति
`);
/** Column names of a table that number or group its rows, or tell about them. */
const MINOR_COLUMNS = words$2(`
  no, nr, num, number, id, index, week*, day*, phase*, stage*, month*, semester*, term, level*, duration, time, hours, effort, date*, type, lang, language, difficulty, priority, school, university, provider, author*, link*, url, download, notes, note, description, details, prerequisit*, frequency, format, price, cost, year, est, estimate*, outcome*, goal*, deliverable*
  semana*, dia*, fase*, etapa*, mes, duracion, tiempo, horas, nivel, tipo, enlace*, notas, descripcion, prerrequisitos, semestre, duracao, tempo, pre requisitos, descricao, modalidade
  semaine*, jour*, duree, heures, lien*, niveau, woche*, tag, dauer, stunden, beschreibung, stufe
  недел*, день, этап, длительность, часы, время, ссылк*, описание, уровень, тип
  序号, 编号, 周, 天, 阶段, 时间, 时长, 链接, 难度, 备注, 说明, 描述, 类型, 日期, 期間, 週
  platform*, plateforme*, plataforma*, المدة, الوقت, الاسبوع, اليوم, المستوى, الرابط, ملاحظات, tydzien, czas, тиждень, час, tuan, thoi gian, minggu, waktu, sure, hafta, kaynak*
`);
/** Words in a title by which a document calls itself a way to learn something. */
const ROADMAP = words$2(`
  roadmap*, road map*, learning path*, study plan*, study guide, curriculum, syllabus, learning plan, learning guide, self taught, self study, bootcamp, learning journey, career path, path to, degree, zero to hero, from scratch, from zero, from beginner to, days of, day challenge, how to become, become a, guide to becoming, guide to learn*, learn*, study path, learning track, mastery plan, masterclass, course
  ruta de aprendizaje, hoja de ruta, ruta, plan de estudio*, guia de estudio*, camino, aprende*, curso*, desde cero
  trilha*, roteiro*, plano de estudo*, guia de estudo*, grade curricular, formacao, do zero, aprenda, estudos
  feuille de route, parcours, plan d apprentissage, apprendre, programme d etude*, formation, lernpfad*, lernplan*, fahrplan, lernroadmap, lernen, studienplan
  percorso, piano di studio, imparare, дорожная карта, роадмап, план обучения, путь, учебный план, план изучения, с нуля, обучени*, изучени*, курс*
  路线图, 学习路线, 路线, 学习路径, 学习计划, 学习指南, 成长路线, 技能树, 从零开始, 从入门到, 入门到精通, 教程, ロードマップ, 学習, 로드맵, 학습, yol haritasi, ogrenme, خارطة طريق, خارطة الطريق, مسار تعلم, تعلم
  гайд, гид по, plan de formation, خطة تعلم, خطة التعلم, خطة دراسية, مسار, دليل تعلم, sciezka nauki, plan nauki, od zera, план навчання, дорожня карта, lộ trình, peta jalan, belajar, نقشه راه, مسیر یادگیری, रोडमैप, सीखने, रास्ता
`);
/** Words that speak of learning or of becoming something. */
const LEARNING = words$2(`
  learn*, study, studying, student*, beginner*, course*, curriculum, syllabus, lesson*, tutorial*, developer*, engineer, engineers, engineering, scientist*, analyst*, designer*, programmer*, become, becoming, career, fundamental*, basics, concept*, skill*, exercise*, practice, mastery, master, mastering, self taught, knowledge, degree, administrator*, tester*, specialist*, architect*, prerequisite*, bootcamp, academy, education, textbook*, job ready
  aprend*, estudi*, curso*, principiante*, desarrollador*, ingenier*, carrera, fundamentos, conceptos, habilidad*, conocimiento*, practica*, convertirte, programador*, analista*, administrador*
  estud*, desenvolvedor*, engenheir*, carreira, iniciante*, conceitos, conhecimento*, aula*, programador*, engenhari*, disciplina*, autodidat*, grade curricular, trilha*
  apprendre, apprentissage, etudi*, etude*, cours, parcours, autodidact*, ingenieri*, developpeur*, ingenieur*, debutant*, competence*, notions, devenir, administrat*, analyste*, testeu*, bases, lernen, lern*, studium, kurs*, entwickler*, anfanger*, grundlagen, kenntniss*, einsteiger*, werden
  imparare, studiare, corso, sviluppatore, principianti, изуч*, учеб*, обучен*, учить*, курс*, разработчик*, инженер*, начинающ*, основы, навык*, знани*, программист*, стать, тестировщик*, администратор*, аналитик*, дизайнер*, специалист*
  学习, 入门, 课程, 教程, 基础, 工程师, 开发者, 程序员, 进阶, 掌握, 自学, 技能, 知识, 初学者, 転職, 学習, 勉強, 초보, 학습, 공부, ogren*, temel*, gelistirici, تعلم, مطور, دورة, للمبتدئين
  junior, senior, навча*, nauk*, uczy*, poczatkujac*, programist*, học tập, bài học, khóa học, belajar, pemula, یادگیری, آموزش, مبتدی, دراسة, المهارات, مهارات, تعليم, اساسيات, المتعلم, सीख*, मूलभूत, प्रोग्रामिंग, başlangıç, eğitim
`);
/** Headings of a document about software to install and run. */
const PRODUCT_SECTIONS = words$2(`
  installation, install, installing, usage, api, api reference, configuration, configure, features, key features, built with, tech stack, screenshots, running tests, tests, docker, environment variables, architecture, build, building, deployment, quick start, quickstart, quick start guide, cli, commands, examples, example, changelog, releases, benchmarks, security, compatibility, requirements, demo, development, running locally, run locally, supported platforms, options, setup, download
  instalacion, uso, configuracion, caracteristicas, funcionalidades, ejecucion, pruebas, despliegue, instalacao, configuracao, execucao, testes, tecnologias utilizadas, como rodar, como executar
  installation et utilisation, utilisation, fonctionnalites, demarrage rapide, verwendung, konfiguration, funktionen, installieren, schnellstart, entwicklung
  установка, использование, запуск, настройка, конфигурация, возможности, быстрый старт, сборка, примеры, 安装, 快速开始, 快速上手, 部署, 配置, 功能, 功能特性, 特性, 运行, 构建, 使用示例, 截图, インストール, 使い方, kurulum
`);
/** Headings by which a product says when it will do what. */
const RELEASE_STEPS = words$2(`
  q1, q2, q3, q4, planned, project status, current status, current state, in progress, released, release, backlog, short term, mid term, medium term, long term, upcoming, now, next, later, done, shipped, completed, under consideration, mvp, alpha, beta, launch, mainnet, testnet, future, future plans, wishlist, ideas, todo, to do, doing, high priority, low priority, milestones, public beta, production release, v1, v2, v3
  planificado, en progreso, lanzamiento, corto plazo, largo plazo, proximamente, planejado, em andamento, lancamento, prevu, en cours, lancement, geplant, veroffentlicht, in arbeit, запланировано, в работе, релиз, запуск, планы, 计划中, 进行中, 已发布, 发布, 未来计划, 近期, 长期, 已完成
`);
/** Words beside those: "Planned features", "Work in progress", "Current status". */
const RELEASE_WORDS = words$2(`
  feature*, work, item*, task*, goal*, version*, milestone*, improvement*, current, previous, focus, status, state, plan, plans
  funcionalidad*, caracteristica*, recursos, fonctionnalites, funktionen, version*, estado, функци*, верси*, задачи, 功能, 版本, 状态
`);
/** How a wish for a product begins. */
const PRODUCT_VERBS = words$2(`
  add, adding, support, supports, improve, improved, improvements, release, launch, fix, fixes, bug, bugs, integrate, integration with, migrate, refactor, deprecate, enable, publish, ship, rewrite, allow, provide, polish, upgrade, expand, onboard, redesign, reach, partner, list, listing, token, rollout
  anadir, agregar, soporte, mejorar, lanzar, corregir, adicionar, suporte, melhorar, lancar, corrigir, ajouter, ameliorer, lancer, corriger, hinzufugen, unterstutzung, verbessern, veroffentlichen, добавить, поддержка, улучшить, выпустить, исправить, запустить
  支持, 增加, 添加, 优化, 修复, 发布, 新增, 上线, 接入, 重构, 完善
`);
/** What happens to a product, wherever in an item it stands. */
const PRODUCT_EVENTS = words$2(`
  launch, launching, listing, listings, partnership*, airdrop*, whitepaper, white paper, tokenomics, staking, mainnet, testnet, community building, presale, pre sale, token sale, beta release, public beta, private beta, lanzamiento, lancamento, lancement, запуск*, листинг*
`);
/** What a list of links, books or notes calls itself. */
const LISTS = words$2(`
  reading list, resource list, list of resources, resources, links, bookmarks, book list, books, ebooks, cheat sheet*, cheatsheet*, collection, curated, notes, interview questions, interview, questions, video courses, channels, newsletters
  recursos, enlaces, libros, apuntes, preguntas, coleccion, lista de recursos, livros, anotacoes, perguntas, ressources, liens, livres, questions, ressourcen, linksammlung, bucher, fragen, risorse, libri, appunti
  ресурсы, ссылки, книги, вопросы, заметки, конспекты, шпаргалк*, подборка, 资源, 书单, 面试题, 面试, 笔记, 合集, 大全, 收藏, 質問, 書籍, 면접, 질문, 자료 모음, kaynaklar, notlar, sorular, مصادر, اسئلة, ملاحظات
`);
/** What a title ends in that names something to use. */
const THINGS = words$2(`
  generator, builder, app, application, platform, website, site, software, plugin, extension, bot, template, dashboard, visualizer, viewer, maker, assistant, cli, sdk, portal, tool
  generador, aplicacion, plataforma, herramienta, plantilla, gerador, aplicativo, generateur, plateforme, plattform, anwendung, vorlage, generatore, piattaforma, генератор, приложение, платформа, сервис, сайт, бот, 生成器, 平台, 小程序, 网站, 工具, アプリ, 플랫폼, uygulamasi, platformu, تطبيق, منصة
`);
/** Words that a list of ways to learn has in its entries. */
const COLLECTION = words$2(`
  roadmap*, road map*, bootcamp*, awesome, curriculum, learning path*, ruta*, trilha*, roteiro*, feuille de route, lernpfad*, дорожная карта, роадмап, 路线图, 学习路线, ロードマップ, 로드맵
`);
/** What else the opening words of a document call it when it is a way to learn. */
const COURSES = words$2(`
  course, courses, syllabus, study plan, study guide, lessons, learning journey, learning guide, step by step guide, self study
  curso, cursos, plan de estudio*, plano de estudo*, jornada de aprendizado, cours, programme, kurs, studienplan, corso, курс, курсы, план обучения, 课程, 教程, 学习计划, コース, 강의, kurs, دورة
  خطة تعلم, مسار تعلم, lộ trình, sciezka, план навчання
`);
// src/roadmap/section-kind.ts
/** What a heading or label says of the content below it. */
const little$5 = lexicon(QUALIFIERS);
const housekeeping = lexicon(HOUSEKEEPING);
const sources$1 = lexicon(SOURCES);
const skills$2 = lexicon(SKILLS$1);
const skillsHead = lexicon(SKILLS_HEAD);
const tools$1 = lexicon(TOOLS);
const projects$2 = lexicon(PROJECTS);
const projectsHead = lexicon(PROJECTS_HEAD);
const labels = [
	["topics", lexicon(TOPIC_LABELS)],
	["sources", lexicon(SOURCE_LABELS)],
	["projects", lexicon(PROJECT_LABELS)],
	["outcomes", lexicon(OUTCOME_LABELS)]
];
const phases$1 = lexicon(PHASES);
const spans = lexicon(SPANS);
const numbers = lexicon(NUMBERS);
const CJK_STEP = /^第\s?[\d一二三四五六七八九十百零〇]+\s?(?:大)?(?:阶段|階段|周|週|章|部分|步|月|天|课|節|节|模块|篇|个月|学期|季度|回)|^(?:阶段|階段|模块|步骤|ステップ|フェーズ|部分|级别|단계)\s?[\d一二三四五六七八九十]+|^\d+\s?(?:단계|주차|週目|日目|ヶ月目)/u;
/** How numbers of a row end: "2nd week", "1ª etapa", "3. Woche", "1-й этап". */
const ORDINAL = /^([^\p{L}\p{N}]*(?:\d{1,3}|[IVX]{1,5}))(?:\s*[.)ªº°]|-?(?:st|nd|rd|th|er|re|ère|e|è|ème|eme|[aoйяе])(?![\p{L}\p{N}]))/u;
/** "1 semestre: …" numbers too where the title goes on with no further word: "7 step plan" has seven. */
const BARE = /^[^\p{L}\p{N}]*(?:\d{1,3}|[IVX]{1,5})\s+\p{L}+\s*(?:$|[^\p{L}\s])/u;
const NUMERAL = /^(?:\d{1,3}(?:st|nd|rd|th|a|o|e|er|re|eme)?|[ivx]{1,5}|[a-h])$/u;
/** A number that is no figure before a title: "四、", "（二）", "IV.", "B)". */
const COUNTED = /^\s*(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}\s*[、.．:：]|(?:[IVX]{1,5}|[A-H])[.)])\s*(?=\S)/u;
/**
* What a heading's title says. Headings are judged by all their words: "Resources & Tools" lists sources, "Build
* tools" may be a topic.
*/
function kindOfHeading(whole) {
	if (isStep(whole)) return "plain";
	const title = unbracketed(whole.replace(COUNTED, ""));
	if (isNumberedProject(title)) return "projects";
	if (mentions(title, projectsHead) && consistsOf(title, projects$2, little$5)) return "projects";
	if (mentions(title, skillsHead) && consistsOf(title, skills$2, little$5)) return "skills";
	if (consistsOf(title, housekeeping, little$5)) return "housekeeping";
	if (consistsOf(title, sources$1, little$5)) return "sources";
	if (consistsOf(title, labels[0]?.[1] ?? little$5, little$5)) return "topics";
	return "plain";
}
/** "Practice (30h):" says what "Practice:" says. A title that is all brackets stays. */
function unbracketed(title) {
	return title.replace(/(?<=\S)\s*[(（][^()（）]{0,60}[)）]\s*[:：]?\s*$/u, "");
}
/** What a label such as "Resources:" says of the list behind it. */
function kindOfLabel(whole) {
	const label = unbracketed(whole);
	return (labels.find(([, list]) => equals(label, list)) ?? labels.find(([, list]) => consistsOf(label, list, little$5)))?.[0] ?? "plain";
}
/** Whether a heading is the bare word "Tools", with a number at most: beside phases it may be one. */
function isBareTools(title) {
	return equals(title.replace(COUNTED, "").replace(/^[\d\s.):、．]+/u, ""), tools$1);
}
/** Whether a title numbers a step of a course: "Phase 1: …", "2ª Etapa", "第三阶段", "Week One". */
function isStep(title) {
	return stepWord(title) !== null;
}
/** What a title numbers, in a form in which "Week 1" meets "Weeks 2-3"; null where it numbers no step. */
function stepWord(title) {
	const [unspaced] = CJK_STEP.exec(title.trim().normalize("NFKC")) ?? [];
	if (unspaced !== void 0) return unspaced.replace(/[\s\d第一二三四五六七八九十百零〇大个]+/gu, "");
	const [first = "", second = ""] = fold(title.replace(ORDINAL, "$1 ").replace(/[ªº]/gu, "")).split(" ");
	if (isNumber(second) && (mentions(first, phases$1) || mentions(first, spans))) return first.slice(0, 3);
	return (ORDINAL.test(title) || BARE.test(title) || mentions(first, numbers)) && mentions(second, phases$1) ? second.slice(0, 3) : null;
}
/** Whether a heading starts with a number as in "1. Git", "2) SQL" or "3 - CSS". */
function isNumbered(title) {
	return /^\s*(?:\d{1,2}(?:\.\d{1,2})?\s*[.):、．]|\d{1,2}\s+[-–—]\s|\d\uFE0F?\u20E3|[一二三四五六七八九十]{1,3}\s*[、.．])\s*\S/u.test(title);
}
function isNumber(token) {
	return NUMERAL.test(token) || token !== "" && mentions(token, numbers);
}
/** "Project 2: To-Do App": one project rather than a list of them. */
function isNumberedProject(title) {
	const [first = "", second = ""] = fold(title).split(" ");
	return mentions(first, projectsHead) && /^\d{1,2}$|^[a-h]$/u.test(second);
}
// src/roadmap/before-sources.ts
const sources = lexicon(SOURCE_LABELS, SOURCE_NAMES);
const little$4 = lexicon(QUALIFIERS);
/** What may stand between such links. */
const BETWEEN = /^[\s|,;/•·&()[\]–—+-]*$/u;
/** What parts them from the title. */
const PARTING = /[\s|(•·:：.,–—→-]*[|(•·:：.–—→-][\s(]*$/u;
/** The nodes before such links, or all of them where the links are the title or part of it. */
function beforeSources(inline) {
	let first = -1;
	for (let index = inline.length - 1; index >= 0; index -= 1) {
		const node = inline[index];
		if (node !== void 0 && isSource(node)) first = index;
		else if (node?.type !== "text" || !BETWEEN.test(node.value)) break;
	}
	if (first < 0) return inline;
	const before = plainText(inline.slice(0, first));
	const parted = inline.slice(0, first).at(-1);
	const name = unparted(before);
	if (!(parted?.type === "text" && unparted(parted.value) !== parted.value) || !/\p{L}/u.test(name) || isStep(name) || kindOfLabel(name) !== "plain") return inline;
	return [...inline.slice(0, first - 1), {
		...parted,
		value: unparted(parted.value)
	}];
}
function isSource(node) {
	return (node.type === "link" || node.type === "linkReference") && consistsOf(plainText([node]), sources, little$4);
}
/** Looks at the last characters only, so that a long line of dashes costs nothing. */
function unparted(text) {
	return text.slice(0, -20) + text.slice(-20).replace(PARTING, "");
}
// src/roadmap/detail.ts
/** The source between two nodes' ends, moved to the left margin. */
function detailBetween(start, end, source) {
	if (start === void 0 || end === void 0) return "";
	const lines = source.markdown.slice(start, end).split(/\r?\n/u);
	const indents = lines.filter((line) => line.trim() !== "").map((line) => /^\s*/u.exec(line)?.[0].length ?? 0);
	const margin = Math.min(...indents.slice(0, 1e3), 40);
	return lines.map((line) => line.slice(Math.min(margin, /^\s*/u.exec(line)?.[0].length ?? 0))).join("\n").trim();
}
/** A section's own blocks and those of the labels below it. */
function detailOfSection(section, source) {
	const blocks = (one) => [...one.blocks, ...one.sections.flatMap(blocks)];
	const all = blocks(section);
	return detailBetween(all.at(0)?.position?.start.offset, all.at(-1)?.position?.end.offset, source);
}
// src/roadmap/links.ts
function readDefinitions(root) {
	const found = /* @__PURE__ */ new Map();
	const visit = (node) => {
		if (node.type === "definition") keepFirst(found, node);
		else if (node.type === "footnoteDefinition") found.set(`^${node.identifier}`, "");
		if ("children" in node) node.children.forEach(visit);
	};
	visit(root);
	return found;
}
function keepFirst(found, node) {
	if (!found.has(node.identifier)) found.set(node.identifier, node.url);
}
/** The links among nodes, in order, each URL once. */
function readLinks(nodes, definitions) {
	const links = /* @__PURE__ */ new Map();
	const visit = (node) => {
		const target = targetOf(node, definitions);
		const url = target === null ? null : safeUrl$1(target);
		if (url !== null && "children" in node && !links.has(url)) links.set(url, {
			title: undecorate(plainText(node.children)) || url,
			url
		});
		if ("children" in node) node.children.forEach(visit);
	};
	nodes.forEach(visit);
	return [...links.values()];
}
function targetOf(node, definitions) {
	if (node.type === "link") return node.url;
	if (node.type === "linkReference") return definitions.get(node.identifier) ?? null;
	return null;
}
/** A web address or a path inside the repository; null for anything else, such as `javascript:` or `mailto:`. */
function safeUrl$1(target) {
	const url = target.trim();
	if (url === "" || url.startsWith("#") || /[\s\p{Cc}\\<>"`]/u.test(url)) return null;
	if (/^https?:\/\/[^/]/iu.test(url)) return url;
	if (/^[a-z][a-z0-9+.-]*:/iu.test(url) || url.startsWith("//")) return null;
	return leavesRepository(url) ? null : url;
}
function leavesRepository(path) {
	let depth = 0;
	for (const part of (path.split(/[?#]/u)[0] ?? "").split("/")) {
		if (part === "..") depth -= 1;
		else if (part !== "" && part !== ".") depth += 1;
		if (depth < 0) return true;
	}
	return false;
}
// src/roadmap/marks.ts
/** The marks that a text carries beside its words: boxes, check marks, "(optional)". */
/** A box that GitHub does not know as one, such as `[✔️]`. */
const BOX$1 = /^\[\s*([xX✓✔✅☑🗸]?)[\uFE0F\s]*\](?!\()\s+/u;
const CHECK = /^[✅✔✓☑]|[✅✔✓☑]\uFE0F?$/u;
const CROSS = /^(?:[❌⬜🔲☐🟥✗✘⏳🚧⬛🔳◻☒]|❎)|[❌⬜🔲☐🟥✗✘⏳🚧⬛🔳◻☒]\uFE0F?$/u;
/** Splits a box written in characters from the text behind it; null where there is none. */
function readBox(text) {
	const match = BOX$1.exec(text);
	if (match === null) return null;
	return {
		done: match[1] !== "",
		rest: text.slice(match[0].length)
	};
}
/** The emoji mark of a text. */
function readMark(text) {
	const trimmed = text.trim();
	if (CROSS.test(trimmed)) return "cross";
	return CHECK.test(trimmed) ? "check" : "none";
}
const optional = lexicon(OPTIONAL$1);
const optionalHeading = lexicon(OPTIONAL_HEADING);
const besideOptional = lexicon(QUALIFIERS, TOPIC_LABELS, LEVELS, PHASES);
const BRACKETS$1 = /[([（【]([^()[\]（）【】]{1,60})[)\]）】]/gu;
const LEAD = /^([^:：–—-]{2,40})(?:[:：]|\s+[-–—]\s)\s*(?=\S)/u;
const TAIL = /\s[-–—]\s([^-–—]{2,30})$/u;
/**
* Whether a text says in brackets, before a colon or behind a dash that it is optional, and the text without that.
* A bare word says nothing: `Optional` is also a class to learn.
*/
function readOptional(text) {
	let found = false;
	let rest = text.replace(BRACKETS$1, (whole, inside) => {
		if (!opensWith(inside, optional)) return whole;
		found = true;
		return "";
	});
	const lead = LEAD.exec(rest);
	if (lead !== null && equals(lead[1] ?? "", optional)) {
		found = true;
		if (!fold(lead[1] ?? "").startsWith("bonus")) rest = rest.slice(lead[0].length);
	}
	const tail = TAIL.exec(rest);
	if (tail !== null && equals(tail[1] ?? "", optional)) {
		found = true;
		rest = rest.slice(0, tail.index);
	}
	const clean = tidy(rest);
	return found && clean !== "" ? {
		optional: true,
		rest: clean
	} : {
		optional: found,
		rest: tidy(text)
	};
}
/** Whether a heading says that its section is optional: "Bonus topics", "Electives", "Docker (optional)". */
function isOptionalHeading(text) {
	return readOptional(text).optional || consistsOf(text, optionalHeading, besideOptional);
}
// src/roadmap/pin.ts
const COMMENT$1 = /^<!--\s*id:\s*([^\s<>]+)\s*-->$/u;
/** Letters and digits of any script, with `/ . _ -` between them; two hyphens would end a comment. */
const ID = /^(?!.*--)[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}/._-]{0,98}[\p{L}\p{M}\p{N}])?$/u;
/** The id pinned by a comment among these inline nodes, or null. What is no id is no pin. */
function readPin(nodes) {
	for (const node of nodes) {
		if (node.type !== "html") continue;
		const id = COMMENT$1.exec(node.value.trim())?.[1];
		if (id !== void 0 && ID.test(id)) return id;
	}
	return null;
}
// src/roadmap/place.ts
function placeOf(node) {
	return {
		line: node.position?.start.line ?? 1,
		column: node.position?.start.column ?? 1
	};
}
// src/roadmap/read-lists.ts
function readList(list, source) {
	return {
		origin: "list",
		entries: entriesOf$1(list, source)
	};
}
function entriesOf$1(list, source) {
	return list.children.map((item) => readItem(item, list.ordered === true, source)).filter((entry) => entry !== null);
}
function readItem(item, ordered, source) {
	const [first, ...rest] = item.children;
	const inline = first?.type === "paragraph" || first?.type === "heading" ? first.children : [];
	const lists = item.children.filter((node) => node.type === "list");
	const text = readText(inline, source);
	const children = lists.flatMap((list) => entriesOf$1(list, source));
	if (text.title === "") return null;
	return {
		...text,
		origin: "item",
		task: text.task || typeof item.checked === "boolean",
		mark: typeof item.checked === "boolean" ? item.checked ? "done" : "open" : text.mark,
		ordered,
		label: children.length > 0 ? labelOf$1(inline) : null,
		children,
		detail: rest.length === 0 ? "" : detailBetween(first?.position?.end.offset, item.position?.end.offset, source),
		place: placeOf(item)
	};
}
/** Reads the inline content of an item, a cell or a paragraph. */
function readText(inline, source) {
	const named = beforeSources(inline);
	const whole = plainText(named);
	const box = readBox(whole);
	const text = box?.rest ?? whole;
	const shown = undecorate(text);
	const { optional, rest } = readOptional(shown);
	const links = inline.flatMap((node) => isLink(node) ? [node] : linksIn(node));
	return {
		title: rest.replace(/\s*[:：;；,，、]+$/u, "") || rest,
		text: shown,
		links: readLinks(inline, source.definitions),
		mark: box === null ? readMark(text) : box.done ? "done" : "open",
		task: box !== null,
		struck: isStruck(named),
		optional,
		pin: readPin(inline),
		linked: links.length > 0 && isLinked(inline, links),
		samePage: links.some((node) => node.type === "link" && node.url.startsWith("#")),
		group: null,
		cells: [],
		lead: readLead(named)
	};
}
function isStruck(inline) {
	const struck = plainText(inline.filter((node) => node.type === "delete"));
	return struck !== "" && undecorate(struck) === undecorate(plainText(inline));
}
const isLink = (node) => node.type === "link" || node.type === "linkReference";
/** A link at the start, or links that make up most of the text. */
function isLinked(inline, links) {
	const start = inline.filter((node) => undecorate(plainText([node])) !== "" && node.type !== "html").find((node) => /[\p{L}\p{N}]/u.test(plainText([node])));
	if (start !== void 0 && isWhollyLink(start)) return true;
	const linked = plainText(links).length;
	return linked > 0 && linked >= plainText(inline).length * .7;
}
function isWhollyLink(node) {
	if (isLink(node)) return true;
	return "children" in node && node.children.length > 0 && node.children.every(isWhollyLink);
}
function linksIn(node) {
	if (!("children" in node)) return [];
	return node.children.flatMap((child) => isLink(child) ? [child] : linksIn(child));
}
/** "**Name**: words" and "**Name:** words", also behind an emoji. */
function readLead(inline) {
	const index = inline.findIndex((node) => node.type === "strong");
	const strong = inline[index];
	if (strong === void 0) return readPlainLead(inline);
	if (undecorate(`${plainText(inline.slice(0, index))}a`) !== "a") return null;
	const name = undecorate(plainText([strong]));
	const behind = plainText(inline.slice(index + 1));
	const colon = /^\s*[:：—–-]\s*/u.exec(behind);
	if (colon === null && !/[:：]$/u.test(name)) return null;
	const rest = tidy(behind.slice(colon?.[0].length ?? 0));
	return rest === "" ? null : {
		name: name.replace(/\s*[:：]+$/u, ""),
		rest
	};
}
/** "Duration: 2 weeks" and "Resources: [links]" are labels without bold; "Tools: Git" may be a topic. */
function readPlainLead(inline) {
	const match = /^([^:：]{2,30})[:：]\s*(.+)$/u.exec(undecorate(plainText(inline)));
	if (match === null) return null;
	const [, name = "", rest = ""] = match;
	const kind = kindOfLabel(name);
	return kind === "outcomes" || kind === "sources" && inline.some((node) => linksIn(node).length > 0 || isLink(node)) ? {
		name,
		rest
	} : null;
}
/** Whether an item that has a list below it only announces that list, and as what. */
function labelOf$1(inline) {
	const text = undecorate(plainText(inline));
	const kind = kindOfLabel(text);
	if (kind !== "plain") return kind;
	return /[:：]$/u.test(text) ? "plain" : null;
}
// src/roadmap/read-link-paragraphs.ts
/** Null where a paragraph says more than its links. */
function readLinkParagraph(paragraph, source) {
	const links = paragraph.children.filter((node) => node.type === "link" || node.type === "linkReference");
	const outside = plainText(paragraph.children.filter((node) => !links.some((link) => link === node)));
	if (links.length === 0 || /[\p{L}\p{N}]/u.test(outside)) return null;
	const entries = links.filter((link) => !isImage(link)).map((link) => linkEntry(link, source));
	return entries.length === 0 ? null : {
		origin: "links",
		entries
	};
}
function linkEntry(link, source) {
	const text = readText([link], source);
	const place = placeOf(link);
	return {
		...text,
		origin: "link",
		ordered: false,
		label: null,
		children: [],
		detail: "",
		place
	};
}
/** Badges are links too, with a picture for text. */
function isImage(link) {
	return plainText([link]) === "";
}
// src/roadmap/read-tables.ts
const little$3 = lexicon(QUALIFIERS);
const statusColumns = lexicon(STATUS_COLUMNS);
const minorColumns = lexicon(MINOR_COLUMNS);
const beside$2 = lexicon(QUALIFIERS, COLUMN_QUALIFIERS);
const topicColumns = TOPIC_COLUMNS.map((name) => lexicon([name]));
const knownColumns = lexicon(TOPIC_COLUMNS, PROJECTS_HEAD);
const projectColumns = lexicon(PROJECTS_HEAD);
const done = lexicon(DONE);
const notDone = lexicon(NOT_DONE);
function readGrid(table) {
	const [head, ...rows] = table.children;
	const names = (head?.children ?? []).map((cell) => plainText(cell.children));
	return {
		head: names,
		rows: rows.map((row) => ({
			cells: names.map((_, index) => row.children[index]?.children ?? []),
			row
		}))
	};
}
const cellAt = (cells, column) => cells[column] ?? [];
const titleAt = ({ head }, column) => head[column] ?? "";
/** Reads each body row as one entry. Rows without a name say nothing and are left out. */
function readTable(table, source) {
	const grid = readGrid(table);
	const { tables } = source.options;
	const name = columnNamed(grid, tables.name) ?? nameColumn(grid);
	const status = columnNamed(grid, tables.status) ?? grid.head.findIndex((title) => consistsOf(title, statusColumns, little$3));
	const grouping = groupingColumn(grid, name);
	let group = null;
	return {
		origin: "table",
		entries: grid.rows.flatMap(({ cells, row }) => {
			if (grouping !== null) group = groupOf$1(titleAt(grid, grouping), cellAt(cells, grouping)) ?? group;
			const text = readText(cellAt(cells, name), source);
			if (text.title === "") return [];
			const mark = status >= 0 && status !== name ? statusOf(cellAt(cells, status)) : text.mark;
			return [{
				...text,
				origin: "row",
				mark,
				group,
				cells: (name + 1 < cells.length ? cells.slice(name + 1) : cells.slice(0, name)).map((cell) => plainText(cell)).filter((cell) => cell !== ""),
				links: text.links.length > 0 ? text.links : readText(cells.flat(), source).links,
				pin: text.pin ?? readText(cells.flat(), source).pin,
				ordered: false,
				label: null,
				children: [],
				detail: detailOf(grid.head, cells, name, status),
				place: placeOf(row)
			}];
		})
	};
}
/**
* The column that names the rows: the best-known name for it among the heads, but a project before what is learnt
* with it; else the first that is neither
* minor nor numbers, nor the same in nearly every row.
*/
function nameColumn(grid) {
	const columns = grid.head.map((_, index) => index).filter((index) => isNaming(grid, index));
	const first = columns.find((index) => consistsOf(titleAt(grid, index), knownColumns, beside$2));
	if (first !== void 0 && consistsOf(titleAt(grid, first), projectColumns, beside$2)) return first;
	for (const list of topicColumns) {
		const known = columns.find((index) => consistsOf(titleAt(grid, index), list, beside$2));
		if (known !== void 0) return known;
	}
	return columns.find((index) => !consistsOf(titleAt(grid, index), minorColumns, little$3)) ?? columns[0] ?? 0;
}
/** The column that an author names, or null. */
function columnNamed(grid, name) {
	const index = name === null ? -1 : grid.head.findIndex((title) => fold(title) === fold(name));
	return index < 0 ? null : index;
}
/** Whether a column's cells are words, mostly different ones. */
function isNaming(grid, column) {
	const texts = grid.rows.map(({ cells }) => fold(plainText(cellAt(cells, column)))).filter((text) => text !== "");
	const worded = texts.filter((text) => /\p{L}/u.test(text));
	if (worded.length * 2 < grid.rows.length || worded.length === 0) return false;
	return texts.length < 3 || new Set(texts).size * 2 > texts.length;
}
/** A column before the name whose cells repeat or stay blank: the rows belong together by it. */
function groupingColumn(grid, name) {
	const found = grid.head.findIndex((_, index) => {
		if (index >= name) return false;
		const texts = grid.rows.map(({ cells }) => plainText(cellAt(cells, index)));
		const distinct = new Set(texts.filter((text) => text !== "")).size;
		return distinct > 1 && distinct * 1.5 <= texts.length;
	});
	return found < 0 ? null : found;
}
/** What a cell says of the group that starts there: "Week 2" for a bare 2 below "Week". Null for a blank one. */
function groupOf$1(head, cell) {
	const text = undecorate(plainText(cell));
	if (text === "") return null;
	return /\p{L}/u.test(text) ? text : tidy(`${head} ${text}`);
}
function statusOf(cell) {
	const text = plainText(cell);
	if (readMark(text) === "check" || /^(?:🟢|\[\s*[x✓✔✅])/iu.test(text)) return "done";
	if (readMark(text) === "cross") return "open";
	if (equals(text, done)) return "done";
	return equals(text, notDone) || /^(?:|\[ \]|[🔴🟡🟠⚪].*)$/u.test(text) ? "open" : "none";
}
/** What the other columns say, as a list "- **Column**: words". */
function detailOf(head, cells, name, status) {
	return head.map((title, index) => ({
		title,
		text: plainText(cellAt(cells, index)),
		index
	})).filter(({ text, index }) => index !== name && index !== status && /[\p{L}]/u.test(text)).map(({ title, text }) => title === "" ? `- ${text}` : `- ${title}: ${text}`).join("\n");
}
// src/roadmap/read-short-paragraphs.ts
const LONGEST$3 = 60;
/** Each paragraph an entry where all are short and none ends as a sentence; else the links of those that are links. */
function readShortParagraphs(blocks, source) {
	const paragraphs = blocks.filter((block) => block.type === "paragraph");
	const links = paragraphs.map((paragraph) => readLinkParagraph(paragraph, source)).filter((group) => group !== null);
	if (links.length > 0) return links;
	const short = paragraphs.filter(isShort);
	if (short.length < 2 || short.length < paragraphs.length) return [];
	return [{
		origin: "list",
		entries: short.map((paragraph) => lineEntry(paragraph, source))
	}];
}
function isShort(paragraph) {
	const text = plainText(paragraph.children);
	return text !== "" && text.length <= LONGEST$3 && !/[.!?。！？:：]$/u.test(text);
}
function lineEntry(paragraph, source) {
	const text = readText(paragraph.children, source);
	const place = placeOf(paragraph);
	return {
		...text,
		origin: "item",
		ordered: false,
		label: null,
		children: [],
		detail: "",
		place
	};
}
// src/roadmap/outline.ts
/** The sections of a document with the entries that they hold, without what can be no topic. */
/** Reads every section's content, leaving out the lists that only repeat the headings. */
function readOutline(document, source) {
	const headings = /* @__PURE__ */ new Set();
	const collect = (section) => {
		if (section.origin !== "label") headings.add(fold(section.title));
		section.sections.forEach(collect);
	};
	collect(document);
	const read = (section) => ({
		section,
		groups: groupsOf(section, source).filter((group) => !isContents(group, headings) && !(isExplained(section) && announces(group))),
		parts: section.sections.map(read)
	});
	return read(document);
}
function groupsOf(section, source) {
	const groups = section.blocks.map((block) => groupOf(block, section, source)).filter((group) => group !== null);
	const lists = groups.filter((group) => group.origin !== "links");
	if (lists.length === 0 && section.step) return readShortParagraphs(section.blocks, source);
	return (lists.length === 0 && section.sections.length === 0 ? groups : lists).filter((group) => group.entries.length > 0);
}
function groupOf(block, section, source) {
	const { heading } = source.options.tables;
	if (source.options.topics.from === "rows" && block.type !== "table") return null;
	if (block.type === "list") return readList(block, source);
	if (block.type === "paragraph") return readLinkParagraph(block, source);
	return heading === null || fold(heading) === fold(section.title) ? readTable(block, source) : null;
}
/** Whether a list is a table of contents: most of it leads to headings of the same document, or names them. */
function isContents(group, headings) {
	if (group.origin === "table") return false;
	const entries = flatten(group.entries);
	const same = entries.filter((entry) => entry.samePage || headings.has(fold(entry.title)));
	return entries.length > 1 && same.length >= entries.length * .6;
}
/** Only words beside a list can be what its labels announce. */
const isExplained = ({ kind, prose }) => kind === "plain" && prose;
/** Whether a list holds nothing but labels, such as "Goals", for what was not indented below them. */
function announces({ origin, entries }) {
	return origin === "list" && entries.every(({ title, children }) => children.length === 0 && isAsideLabel(title));
}
function isAsideLabel(title) {
	const kind = kindOfLabel(title);
	return kind === "sources" || kind === "outcomes";
}
/**
* The outline without the parts that `drop` names, and all below them. Steps in a `<summary>` stay: HTML has no
* levels, so they may stand below a heading that has nothing to do with them.
*/
function without$1(part, drop) {
	const isFree = ({ section }) => section.origin === "summary" && section.step;
	const kept = part.parts.flatMap((one) => drop(one) ? one.parts.filter(isFree) : [one]);
	return {
		...part,
		parts: kept.map((one) => without$1(one, drop))
	};
}
/** All parts of an outline, in order. */
function partsOf(part) {
	return [part, ...part.parts.flatMap(partsOf)];
}
/** Every entry of an outline that stands at the top of its list. */
function entriesOf(part) {
	return partsOf(part).flatMap((one) => one.groups.flatMap((group) => group.entries));
}
/** How much an outline holds: its entries, with those below them. */
function weight(part) {
	return flatten(entriesOf(part)).length;
}
// src/roadmap/split-words.ts
/** Splits what a title or a cell names together. */
const COMMAS = /\s*[,;、，；]\s*/u;
const AND = /^(?:and|or|y|e|o|et|ou|und|oder|и|или|和|与|以及)\s+|^&\s*/iu;
/** The last two of "one, two and three". */
const LAST_TWO = /^(\S+)\s+(?:(?:and|or|y|e|o|et|ou|und|oder|и|или)\s+|&\s*)(\S+)$/iu;
/** The name in "Name: one, two", which is no part. */
const NAME = /^[^:：,，、()（）]{1,40}[:：]\s*(?=\S)/u;
const LONGEST_PART = 5;
/** Splits at commas and semicolons outside brackets. */
function splitList(text) {
	const pieces = [];
	let depth = 0;
	let piece = "";
	for (const character of text) {
		if (/[([（【]/u.test(character)) depth += 1;
		else if (/[)\]）】]/u.test(character)) depth = Math.max(0, depth - 1);
		if (depth === 0 && /[,;、，；]/u.test(character)) {
			pieces.push(piece);
			piece = "";
		} else piece += character;
	}
	return [...pieces, piece].map((one) => tidy(one).replace(AND, "")).filter((one) => one !== "");
}
/**
* The parts that a title names together: those in its brackets ("Models (CRUD, queries)"), else those between its
* commas ("Data types, functions, conditionals"). A single thing, or a sentence, has no parts.
*/
function partsOfTitle(whole) {
	const title = whole.replace(NAME, "");
	const inside = [...title.matchAll(/[(（[]([^()（）[\]]*)[)）\]]/gu)].map((match) => match[1] ?? "");
	for (const text of inside) {
		const parts = splitInside(text);
		if (parts.length > 1) return parts;
	}
	const parts = splitLast(splitList(title));
	const short = parts.every((part) => part.split(" ").length <= LONGEST_PART && !/[.!?。！？]$/u.test(part));
	return parts.length > 1 && short ? parts : [];
}
/** A list's last comma is often an "and": where a word stands on each side of it, they are two. */
function splitLast(parts) {
	const pair = parts.length > 1 ? LAST_TWO.exec(parts.at(-1) ?? "") : null;
	return pair === null ? parts : [...parts.slice(0, -1), ...pair.slice(1)];
}
function splitInside(text) {
	return text.split(COMMAS).flatMap((part) => part.split(/\s+(?:&|\+|\/)\s+/u)).map((part) => tidy(part).replace(AND, "")).filter((part) => part !== "");
}
// src/roadmap/read-projects.ts
/** Reads the things to build, from tables, lists and headings. */
/** The projects of a section: one for a heading such as "Project 2: …", else one for each entry or heading below. */
function projectsOf(part) {
	if (isNumberedProject(part.section.title)) return numbered(part);
	const headings = part.parts.filter((one) => one.section.origin !== "label" && one.section.kind !== "housekeeping");
	return [...[part, ...part.parts.filter((one) => one.section.origin === "label" && one.section.kind !== "sources")].flatMap((one) => one.groups.flatMap((group) => group.entries.map(projectOfEntry))), ...headings.filter((one) => one.section.kind !== "sources").flatMap(ofHeading)];
}
/** A heading below "Projects" is a project; one that groups headings ("Beginner") holds some. */
function ofHeading(part) {
	const below = part.parts.filter((one) => one.section.origin === "heading" && one.section.kind === "plain");
	return below.length > 0 ? below.flatMap(ofHeading) : [fromPart$2(part)];
}
/** A project heading above several names in bold is several projects. */
function numbered(part) {
	const named = part.parts.filter((one) => one.section.origin === "label" && one.section.kind === "plain");
	return named.length > 1 ? named.map(fromPart$2) : [fromPart$2(part)];
}
function fromPart$2(part) {
	const { title, optional, pin, place } = part.section;
	return {
		title,
		outcomes: partsOf(part).filter((one) => one.section.kind !== "sources").flatMap((one) => one.groups.flatMap((group) => flatten(group.entries))).filter((entry) => entry.children.length === 0).map((entry) => entry.title),
		optional,
		mark: "none",
		struck: false,
		pin,
		place
	};
}
/** "**Blog**: posts, comments" and a row "Blog | posts, comments" name their outcomes; else the entries below do. */
function projectOfEntry(entry) {
	const { optional, mark, struck, pin, place } = entry;
	const named = entry.lead !== null && kindOfLabel(entry.lead.name) !== "projects" ? entry.lead : null;
	const behind = named?.rest ?? entry.cells.join(", ");
	const below = entry.children.map((child) => child.title);
	const outcomes = [...splitList(behind), ...below];
	return {
		title: named?.name ?? entry.title,
		outcomes,
		optional,
		mark,
		struck,
		pin,
		place
	};
}
// src/roadmap/read-skills.ts
/** The skills of a section: a row or an item each, or a heading or label above a list of tools. */
function skillsOf(part) {
	const below = part.parts.flatMap(partsOf).filter((one) => one.groups.length > 0);
	return [...part.groups.flatMap((group) => group.entries.map(skillOfEntry)), ...below.map(fromPart$1)];
}
/** Whether most entries of a section name tools beside the skill. */
function listsTools(part) {
	const entries = part.groups.flatMap((group) => group.entries);
	const named = entries.filter((entry) => skillOfEntry(entry).tools.length > 0);
	return entries.length === 0 || named.length * 2 >= entries.length;
}
function fromPart$1(part) {
	const entries = part.groups.flatMap((group) => group.entries);
	const { title, pin, place } = part.section;
	return {
		title,
		pin,
		place,
		tools: entries.map((entry) => ({
			title: entry.title,
			optional: entry.optional
		}))
	};
}
/** "**Databases**: SQL, Redis (optional)", the same as a table row, or an item above its tools. */
function skillOfEntry(entry) {
	const colon = /^([^:：]{2,40})[:：]\s*(.+)$/u.exec(entry.text);
	return {
		title: entry.lead?.name ?? colon?.[1] ?? entry.title,
		tools: [...splitList(entry.lead?.rest ?? colon?.[2] ?? entry.cells.join(", ")), ...entry.children.map((child) => child.title)].map(toolOf),
		pin: entry.pin,
		place: entry.place
	};
}
function toolOf(text) {
	const { optional, rest } = readOptional(text);
	return {
		title: rest.replace(/[.。]$/u, ""),
		optional
	};
}
/**
* A title of at most LONGEST_TITLE characters: the text itself, else the name before its colon or dash, else its
* first sentence, else as many words as fit.
*/
function shortTitle(text, lead) {
	const points = Array.from(text);
	if (points.length <= 100) return text;
	if (lead !== null && Array.from(lead).length <= 100) return lead;
	const start = points.slice(0, 100).join("");
	const stop = /^(.{8,}?)(?:[.!?](?=\s)|[。！？]|[:：](?=\s)|\s[–—-]\s)/u.exec(start);
	if (stop?.[1] !== void 0) return stop[1].trimEnd();
	const space = start.lastIndexOf(" ");
	return `${space > 50 ? start.slice(0, space) : withoutLast(start)}…`;
}
/** Without the last character as a person counts them, of which only a part may have been left. */
function withoutLast(text) {
	const segments = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)];
	return text.slice(0, segments.at(-1)?.index ?? 0);
}
// src/roadmap/build-roadmap.ts
/** The roadmap of these phases, without those that hold no topic. */
function buildRoadmap(title, picked, content, options) {
	const filled = picked.filter(({ topics }) => topics.length > 0);
	const entries = filled.flatMap(({ topics }) => topics);
	const status = options.checkmark === "status" || options.checkmark === "auto" && entries.some((entry) => entry.mark === "cross");
	const projects = [...filled.flatMap((one, index) => one.projects.map((draft) => ({
		draft,
		phase: index
	}))), ...content.projects.flatMap(projectsOf).map((draft) => ({
		draft,
		phase: null
	}))].filter(({ draft }) => draft.title !== "");
	const skills = content.skills.flatMap(skillsOf).filter((draft) => draft.title !== "");
	const named = filled.map(({ phase }, index) => ({
		...phase,
		title: phase.title || `Part ${index + 1}`
	}));
	const ids = new Ids([
		...entries,
		...projects.map(({ draft }) => draft),
		...skills
	].map(({ pin }) => pin));
	const names = phaseIds(named);
	const phases = named.map((phase, index) => {
		const id = names[index] ?? "";
		const topics = (filled[index]?.topics ?? []).map((entry) => topicOf(entry, ids.take(id, entry), phase.optional, status));
		return {
			id,
			title: phase.title,
			optional: phase.optional,
			topics,
			line: phase.place.line
		};
	});
	return {
		title,
		phases: phases.map((phase) => withKnown(phase, options)),
		projects: placed$1(projects, phases, ids, status, options),
		skills: skills.map((draft) => skillOf(draft, ids)),
		diagnostics: ids.diagnostics
	};
}
function topicOf(entry, id, optionalPhase, status) {
	const title = shortTitle(entry.title, entry.lead?.name ?? null);
	const rest = title === entry.title ? "" : entry.lead?.name === title ? entry.lead.rest : entry.title;
	return {
		id,
		title,
		parts: partsOfTitle(title),
		links: entry.links,
		optional: optionalPhase || entry.optional,
		done: isDone(entry, status),
		detail: [rest, entry.detail].filter((text) => text !== "").join("\n\n"),
		line: entry.place.line
	};
}
/** What the configuration says of single topics. */
function withKnown(phase, { items }) {
	const topics = phase.topics.map((topic) => {
		const optional = items.get(topic.id)?.optional;
		return optional === void 0 ? topic : Object.assign({}, topic, { optional });
	});
	return {
		...phase,
		topics
	};
}
/** A check mark says "done" only where others say "not done"; else it is decoration. */
function isDone(entry, status) {
	return entry.struck || entry.mark === "done" || status && entry.mark === "check";
}
function placed$1(found, phases, ids, status, { items }) {
	const named = found.map(({ draft, phase }) => {
		const id = ids.take("projects", draft);
		const said = items.get(id)?.phase;
		const known = said !== void 0 && said < phases.length ? said : phase;
		return {
			draft,
			id,
			title: draft.title,
			outcomes: draft.outcomes,
			phase: known
		};
	});
	const places = placeProjects(named, phases);
	return named.map(({ draft, id }, index) => ({
		id,
		title: draft.title,
		outcomes: draft.outcomes,
		phase: places[index] ?? null,
		optional: items.get(id)?.optional ?? draft.optional,
		done: isDone(draft, status),
		line: draft.place.line
	}));
}
function skillOf(draft, ids) {
	return {
		id: ids.take("skills", draft),
		title: draft.title,
		tools: draft.tools,
		line: draft.place.line
	};
}
// src/roadmap/course-sites.ts
/** Sites that teach: a link there is where to learn something, not the thing to learn. */
const SITES = [
	"youtube.com",
	"youtu.be",
	"udemy.com",
	"coursera.org",
	"edx.org",
	"udacity.com",
	"pluralsight.com",
	"skillshare.com",
	"linkedin.com",
	"codecademy.com",
	"freecodecamp.org",
	"khanacademy.org",
	"medium.com",
	"dev.to",
	"hashnode.dev",
	"w3schools.com",
	"geeksforgeeks.org",
	"tutorialspoint.com",
	"javatpoint.com",
	"programiz.com",
	"realpython.com",
	"developer.mozilla.org",
	"javascript.info",
	"learn.microsoft.com",
	"docs.microsoft.com",
	"digitalocean.com",
	"amazon.com",
	"amzn.to",
	"oreilly.com",
	"manning.com",
	"leanpub.com",
	"goodreads.com",
	"stackoverflow.com",
	"reddit.com",
	"bilibili.com",
	"zhihu.com",
	"juejin.cn",
	"csdn.net",
	"cnblogs.com",
	"runoob.com",
	"imooc.com",
	"icourse163.org",
	"habr.com",
	"stepik.org",
	"metanit.com",
	"platzi.com",
	"openclassrooms.com",
	"alura.com.br",
	"cursoemvideo.com",
	"qiita.com",
	"zenn.dev",
	"towardsdatascience.com",
	"kaggle.com",
	"egghead.io",
	"frontendmasters.com",
	"css-tricks.com"
];
/** Whether a URL lies on a site that teaches. */
function isCourseSite(url) {
	const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(url)?.[1]?.toLowerCase();
	return host !== void 0 && SITES.some((site) => host === site || host.endsWith(`.${site}`));
}
// src/roadmap/have-detail.ts
/** Tells detail about an entry from entries of its own. */
/** Titles longer than this are sentences: detail about an item rather than items. */
const SENTENCE = 80;
/** Whether what stands below entries is detail about them: sentences, or links to courses. */
function haveDetail(entries) {
	const children = entries.flatMap((entry) => entry.children);
	const sentences = children.filter((child) => child.title.length > SENTENCE);
	return children.length > 0 && (sentences.length * 2 >= children.length || leadToCourses(children));
}
/** Whether entries lead to courses, videos and articles rather than to the thing to learn. */
function leadToCourses(entries) {
	const links = entries.flatMap((entry) => entry.links);
	return links.length > 0 && links.filter((link) => isCourseSite(link.url)).length * 2 >= links.length;
}
// src/roadmap/choose-phases.ts
/** Finds the sections of an outline that are the phases of the course. */
const roadmap$3 = lexicon(ROADMAP);
const little$2 = lexicon(QUALIFIERS);
/** The least share of all entries that numbered steps must hold to be the phases. */
const STEPS_SHARE = .4;
/** The share from which on one section is the roadmap and its siblings are about it. */
const DOMINANT = .85;
const NAMED_DOMINANT = .6;
/** So much of the content a section holds that is the course by its name alone. */
const LEAST_NAMED = .25;
const FEWEST = 4;
/** The phases of an outline in order: numbered steps where there are any, else the sections that share the content. */
function choosePhases(outline, options) {
	const wanted = partsOf(outline).filter((part) => isWanted(part, options));
	if (wanted.length > 0) return afterDividers(wanted).map(fromPart);
	const steps = numberedSteps(outline);
	if (steps.length > 0) return afterDividers(steps).map(fromPart);
	let here = outline;
	for (;;) {
		const filled = worthy(here.parts);
		const below = total(filled);
		const own = here.groups.reduce((sum, group) => sum + flatten(group.entries).length, 0);
		const only = filled.length === 1 ? filled[0] : dominant(filled, below) ?? named$2(filled, below);
		if (filled.length === 0 || own > below) return implied(here, outline);
		if (only === void 0) {
			const isDivider = (part) => weight(part) === 0 && part.section.optional;
			return afterDividers(here.parts.filter((part) => filled.includes(part) || isDivider(part))).map(fromPart);
		}
		if (only.section.origin === "label") return implied({
			...only,
			section: here.section
		}, outline);
		here = only;
	}
}
/** Whether an author's options name a section as a phase. */
function isWanted({ section }, { level, match }) {
	if (level === null && match === null || section.origin === "label") return false;
	return (level === null || section.level === level) && (match === null || fold(section.title).includes(fold(match)));
}
/** The outermost numbered sections of one level, with their optional siblings and what stands between them. */
function numberedSteps(outline) {
	const all = partsOf(outline);
	const steps = all.filter((part) => part.section.step);
	const levels = [...new Set(steps.map((part) => part.section.level))].sort((a, b) => a - b);
	for (const level of levels) {
		const here = steps.filter((part) => part.section.level === level);
		const held = total(here);
		if (here.length > 1 && held >= weight(outline) * STEPS_SHARE) {
			const word = mainWord(here);
			return all.flatMap((part) => among(part, level, word));
		}
	}
	return [];
}
/** A course numbers its steps with one word, which holds most: "Phase 1" and "Phase 2", not "Step 1" of the set-up. */
function mainWord(steps) {
	const held = /* @__PURE__ */ new Map();
	for (const part of steps) {
		const word = stepWord(part.section.title);
		held.set(word, (held.get(word) ?? 0) + weight(part));
	}
	return [...held.keys()].reduce((best, word) => (held.get(word) ?? 0) > (held.get(best) ?? 0) ? word : best);
}
function total(parts) {
	return parts.reduce((sum, part) => sum + weight(part), 0);
}
/** The steps right below a section, and what belongs to them; none where none is numbered with the main word. */
function among(parent, level, word) {
	const isOne = (part) => part.section.level === level && part.section.step;
	if (!parent.parts.some((part) => isOne(part) && stepWord(part.section.title) === word)) return [];
	const first = parent.parts.findIndex(isOne);
	const last = parent.parts.findLastIndex(isOne);
	return parent.parts.filter((part, index) => isOne(part) || part.section.level === level && first >= 0 && index > first && (index < last || part.section.optional));
}
/** The parts that hold something; labels only where no heading does. */
function worthy(parts) {
	const filled = parts.filter((part) => weight(part) > 0);
	const headings = filled.filter((part) => part.section.origin !== "label");
	return headings.length > 0 ? headings : filled;
}
function dominant(filled, all) {
	return filled.find((part) => {
		if (part.parts.filter((one) => weight(one) > 0).length < 2) return false;
		const share = mentions(part.section.title, roadmap$3) ? NAMED_DOMINANT : DOMINANT;
		return weight(part) >= all * share;
	});
}
/** The one section that is called nothing but "Roadmap" or "Topics" is the course; what stands beside it is about it. */
function named$2(filled, all) {
	const found = filled.filter(({ section }) => section.kind === "topics" || consistsOf(section.title, roadmap$3, little$2));
	const [only] = found;
	if (only === void 0 || found.length > 1) return void 0;
	if (filled.some((part) => part !== only && isNumbered(part.section.title))) return void 0;
	return weight(only) >= Math.max(FEWEST, all * LEAST_NAMED) ? only : void 0;
}
/** An empty section that says "optional" speaks of all its siblings behind it. */
function afterDividers(parts) {
	let optional = false;
	return parts.flatMap((part) => {
		const empty = weight(part) === 0;
		optional ||= empty && part.section.optional;
		if (empty) return [];
		return [optional ? {
			...part,
			section: {
				...part.section,
				optional: true
			}
		} : part];
	});
}
function fromPart(part) {
	const { title, optional, pin, place } = part.section;
	return {
		title,
		optional,
		pin,
		place,
		part,
		groups: part.groups
	};
}
/** One section holds everything: its list or table may name the phases, else it is one phase itself. */
function implied(here, outline) {
	const entries = here.groups.flatMap((group) => group.entries);
	const parents = entries.filter((entry) => entry.children.length > 0 && isPhaseEntry(entry));
	if (parents.length > 1 && parents.length * 2 >= entries.length && !haveDetail(parents)) return entries.map(fromEntry);
	const groups = [...new Set(entries.map((entry) => entry.group))];
	if (groups.length > 1 && !groups.includes(null)) return groups.map((group) => fromRows(entries.filter((entry) => entry.group === group)));
	const title = here.section.title || outline.section.title;
	return [{
		...fromPart(here),
		title: title === "" ? "Roadmap" : title
	}];
}
/** "Topics:" and "Projects:" label a list, as "Resources:" does below a topic; "Prerequisites" can be the first phase. */
function isPhaseEntry(entry) {
	return entry.label !== "topics" && entry.label !== "projects" && holdsEntries(entry);
}
function fromEntry(entry) {
	const { title, optional, pin, place } = entry;
	return {
		title,
		optional,
		pin,
		place,
		part: null,
		groups: [{
			origin: "list",
			entries: entry.children.length > 0 ? entry.children : [entry]
		}]
	};
}
function fromRows(entries) {
	const first = entries[0];
	return {
		title: first?.group ?? "",
		optional: false,
		pin: null,
		place: first?.place ?? {
			line: 1,
			column: 1
		},
		part: null,
		groups: [{
			origin: "table",
			entries
		}]
	};
}
// src/roadmap/heading-topics.ts
/** Finds the headings that are topics themselves: what stands below them is only where to learn it. */
const ENOUGH$1 = 3;
const MOST$2 = .7;
/**
* The outline with each heading that is a topic turned into an entry of the section above it. Headings are topics
* where most of the deepest ones have nothing but links below them, and something says that the links are not
* the topics: a label such as "Resources:", words of explanation, or a section above them that holds several.
*/
function withHeadingTopics(outline, source) {
	const deepest = partsOf(outline).filter(isDeepest);
	const clear = deepest.filter((part) => isHeadingTopic(part, outline));
	const filled = deepest.filter((part) => clear.includes(part) || part.groups.length > 0);
	const { from } = source.options.topics;
	if (from !== null && from !== "headings") return outline;
	if (from === null && (clear.length < ENOUGH$1 || clear.length < filled.length * MOST$2)) return outline;
	const isChosen = (part) => clear.includes(part) || isNamed(part) && (from === "headings" || hasSources(part));
	return rebuilt(outline, new Set(deepest.filter(isChosen)), source);
}
/**
* Where a document has no lists at all, its numbered headings above words of explanation are the topics; else its
* headings with nothing below them, where most are such.
*/
function withExplainedSteps(outline, source) {
	const last = partsOf(outline).filter(({ section, parts }) => parts.length === 0 && section.level > 0);
	const steps = last.filter(({ section }) => section.prose && (section.step || isNumbered(section.title)));
	if (steps.length >= ENOUGH$1) return rebuilt(outline, new Set(steps), source);
	const bare = last.filter((part) => part.section.bare && isNamed(part));
	return bare.length >= ENOUGH$1 && bare.length >= last.length * MOST$2 ? rebuilt(outline, new Set(bare), source) : outline;
}
/** The outline with the chosen parts as entries of the parts above them. */
function rebuilt(outline, chosen, source) {
	const rebuild = (part) => {
		const entries = part.parts.filter((one) => chosen.has(one)).map((one) => headingEntry(one, source));
		const group = entries.length > 0 ? [{
			origin: "headings",
			entries
		}] : [];
		return {
			...part,
			groups: [...part.groups, ...group],
			parts: part.parts.filter((one) => !chosen.has(one)).map(rebuild)
		};
	};
	return rebuild(outline);
}
const isHeading = (part) => part.section.origin === "heading" || part.section.origin === "summary";
/** A heading without headings below it, that is no step of a course and not the document's title. */
function isDeepest(part) {
	const below = part.parts.some((one) => isHeading(one) && one.section.kind === "plain");
	return isHeading(part) && !below && !part.section.step;
}
const isNamed = ({ section }) => section.kind === "plain" && section.title !== "";
function isHeadingTopic(part, outline) {
	const { section } = part;
	if (!isNamed(part)) return false;
	const listed = partsOf(part).flatMap((one) => one.section.kind === "sources" ? [] : one.groups);
	if (listed.some((group) => group.origin === "table" || !allLinked(group))) return false;
	if (hasSources(part)) return true;
	if (listed.length === 0) return false;
	return section.prose || isNumbered(section.title) || !isTopLevel(part, outline);
}
/** Whether a label such as "Resources:" stands in a section. */
function hasSources(part) {
	return partsOf(part).some((one) => one.section.kind === "sources" && one.groups.length > 0);
}
function isTopLevel(part, outline) {
	return (outline.parts.length === 1 ? [outline, ...outline.parts] : [outline]).some((top) => top.parts.includes(part));
}
/** Whether a group's entries are links, labels above links, or say that they are what to learn from. */
function allLinked(group) {
	const linked = (entry) => entry.linked || entry.children.length > 0 && entry.children.every(linked);
	return group.entries.every((entry) => entry.label === "sources" || linked(entry));
}
function headingEntry(part, source) {
	const { section } = part;
	const links = partsOf(part).flatMap((one) => one.groups.flatMap((group) => group.entries));
	return {
		origin: "heading",
		title: section.title,
		text: section.title,
		links: uniqueLinks([...readLinks(section.heading, source.definitions), ...flatten(links).flatMap((entry) => entry.links)]),
		mark: "none",
		task: false,
		struck: false,
		optional: section.optional,
		pin: section.pin,
		linked: false,
		samePage: false,
		group: null,
		cells: [],
		ordered: false,
		label: null,
		lead: null,
		children: [],
		detail: detailOfSection(section, source),
		place: section.place
	};
}
function uniqueLinks(links) {
	return [...new Map(links.map((link) => [link.url, link])).values()];
}
// src/roadmap/find-content.ts
/** Parts a document: what may hold the course, what lists projects and skills, and what is about something else. */
const roadmap$2 = lexicon(ROADMAP);
/** What is left out of the course, let in again one by one where nothing else is left: books last but projects. */
const LEFT_OUT = [
	[
		"sources",
		"projects",
		"skills"
	],
	["sources", "projects"],
	["projects"],
	[]
];
/** So few entries are a remark, not a course, where something else holds more. */
const SUBSTANTIAL = 4;
function findContent(outline, source) {
	const title = titlePart(outline);
	const visible = without$1(outline, (part) => part.section.kind === "housekeeping" && part !== title);
	const stages = LEFT_OUT.map((kinds) => ({
		kinds,
		course: courseOf(visible, source, kinds)
	}));
	const most = Math.max(...stages.map(({ course }) => weight(course)));
	const stage = stages.find((one) => isCourse(one.course, visible, one.kinds, most));
	if (stage === void 0) return {
		course: visible,
		projects: [],
		skills: []
	};
	const aside = asideOf(visible, stage.kinds);
	return {
		course: stage.course,
		projects: aside.filter((part) => part.section.kind === "projects"),
		skills: aside.filter((part) => part.section.kind === "skills")
	};
}
/** The one heading of the first level, above all others: its name does not matter. */
function titlePart(outline) {
	const first = outline.parts.filter(({ section }) => section.level === 1);
	return first.length === 1 && first[0] !== void 0 && first[0].parts.length > 0 ? first[0] : void 0;
}
/** Whether a stage holds enough, and more than the skills that it leaves out. */
function isCourse(course, visible, kinds, most) {
	if (weight(course) < Math.min(SUBSTANTIAL, most)) return false;
	const left = asideOf(visible, kinds).filter((part) => part.section.kind === "skills").reduce((sum, part) => sum + weight(part), 0);
	return weight(course) >= left || numberedSteps(course).length > 0;
}
function courseOf(visible, source, kinds) {
	const tops = new Set(topsOf(visible).map(({ section }) => section));
	const aside = new Set(asideOf(visible, kinds).map(({ section }) => section));
	const trimmed = without$1(visible, ({ section }) => aside.has(section));
	const headed = weight(trimmed) > 0 ? withHeadingTopics(trimmed, source) : withExplainedSteps(trimmed, source);
	const dropped = kinds.includes("sources") ? ["outcomes", "sources"] : ["outcomes"];
	return without$1(headed, ({ section }) => dropped.includes(section.kind) && (!tops.has(section) || aside.has(section)));
}
/** Sections that are not inside another one, the document's title apart. */
function topsOf(visible) {
	const only = visible.parts.length === 1 ? visible.parts[0] : void 0;
	return only === void 0 ? visible.parts : [only, ...only.parts];
}
function asideOf(visible, kinds) {
	const tops = topsOf(visible);
	return tops.filter((part, index) => isAside(part, kinds) && !isPhaseOfTools(part, tops, index));
}
/** "Tools" right between two sections of topics, itself a list of words: a phase like them. */
function isPhaseOfTools(part, tops, index) {
	const isPlain = (one) => one?.section.kind === "plain" && one.section.level === part.section.level && weight(one) > 0;
	return isBareTools(part.section.title) && isPlain(tops[index - 1]) && isPlain(tops[index + 1]) && part.groups.some((group) => group.origin === "list" && !allLinked(group));
}
/** A section above numbered steps is the course whatever its name. "Soft skills" above plain items is a phase like others; a section of skills has tools to each. */
function isAside(part, kinds) {
	const { kind } = part.section;
	if (part.parts.filter((one) => one.section.step).length > 1 || isOverview(part)) return false;
	return kinds.includes(kind) && (kind !== "skills" || listsTools(part));
}
/** "Roadmap overview" above sections of their own is the roadmap, not words about it; above links it is not. */
function isOverview({ section, parts }) {
	if (section.kind !== "sources" || !mentions(section.title, roadmap$2)) return false;
	const filled = parts.filter((one) => one.section.kind === "plain" && weight(one) > 0);
	return filled.length > 1 && filled.some((one) => one.groups.some((group) => !allLinked(group)));
}
// src/roadmap/find-excess.ts
/** The longest text that is read, in UTF-16 units: GitHub shows no larger Markdown file either. */
const LONGEST_TEXT = 1048576;
/** Items, headings and rows: a megabyte of usual ones has fewer. */
const MOST_BLOCKS = 3e4;
const MOST_LINES_IN_ALL = 6e4;
const DEEPEST$2 = 60;
const LONGEST_PARAGRAPH = 6e4;
const MOST_LINES = 1500;
const MOST_COLUMNS = 500;
/** Readers compare the marks of a paragraph with each other: the squares of their numbers, summed, are the cost. */
const MOST_COMPARISONS = 2e7;
const CONTAINERS = /^(?:[ \t]{0,3}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]?)+/u;
const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]/u;
/** A line that is no continuation of the paragraph before it. */
const OPENER = /^\s*(?:$|[-*+>|][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|\|)/u;
const UNDERLINE$1 = /^ {0,3}(?:=+|-+)[ \t]*$/u;
const MARKS = /[*_~[\]<!`]/gu;
/** The first excess of a text, or null where it can be read in reasonable time. */
function findExcess(text) {
	if (text.length > LONGEST_TEXT) return {
		line: 1,
		column: 1,
		message: "The text is longer than 1 MiB. Split it into several files."
	};
	const paragraph = {
		lines: 0,
		length: 0,
		marks: 0
	};
	const indents = [];
	let comparisons = 0;
	let line = 0;
	let blocks = 0;
	let blank = true;
	for (const content of linesOf$2(text)) {
		line += 1;
		if (Math.max(containersIn(content), nesting(indents, content)) > DEEPEST$2) return at$2(line, `Lists or quotes are nested more than ${DEEPEST$2} deep. Flatten them.`);
		if (count$4(content, /\|/gu) > MOST_COLUMNS) return at$2(line, `The line has more than ${MOST_COLUMNS} columns. Split the table.`);
		const empty = content.trim() === "";
		if ((blank || OPENER.test(content) || UNDERLINE$1.test(content)) && !empty) blocks += 1;
		blank = empty;
		if (line > MOST_LINES_IN_ALL) return at$2(line, `There are more than ${MOST_LINES_IN_ALL} lines. Split the file.`);
		if (OPENER.test(content)) {
			if (blocks > MOST_BLOCKS) return at$2(line, `There are more than ${MOST_BLOCKS} items and headings. Split the file.`);
			Object.assign(paragraph, {
				lines: 0,
				length: 0,
				marks: 0
			});
		}
		paragraph.lines += content.includes("|") ? 0 : 1;
		paragraph.length += content.length;
		const marks = count$4(content, MARKS);
		comparisons += marks * (2 * paragraph.marks + marks);
		paragraph.marks += marks;
		if (comparisons > MOST_COMPARISONS) return at$2(line, "Too many *, _, [ and ` stand in one paragraph. Escape those that are not meant as markup.");
		if (paragraph.length > LONGEST_PARAGRAPH || paragraph.lines > MOST_LINES) return at$2(line, "A paragraph is longer than a chapter. Put blank lines between its parts.");
	}
	return null;
}
function* linesOf$2(text) {
	for (let start = 0; start < text.length;) {
		const newline = text.indexOf("\n", start);
		const end = newline < 0 ? text.length : newline;
		yield text.slice(start, end);
		start = end + 1;
	}
}
const at$2 = (line, message) => ({
	line,
	column: 1,
	message
});
function count$4(text, marks) {
	return text.match(marks)?.length ?? 0;
}
function containersIn(line) {
	return count$4(CONTAINERS.exec(line)?.[0] ?? "", />|[-*+]|[.)]/gu);
}
/** How many items, each further in than the one before, lead to this line. */
function nesting(indents, line) {
	const spaces = ITEM.exec(line)?.[1];
	if (spaces === void 0) return 0;
	const indent = spaces.replaceAll("	", "    ").length;
	while ((indents.at(-1) ?? -1) >= indent) indents.pop();
	indents.push(indent);
	return indents.length;
}
// src/roadmap/find-remarks.ts
function findRemarks(document, picked) {
	return [...jumps(document), ...picked.flatMap((one) => [
		...longTitles(one),
		...leftOut(one),
		...emptyPhase(one)
	])];
}
/** A heading two or more levels below the one above it. */
function jumps(section) {
	const { level, origin } = section;
	return [...section.sections.filter((below) => origin === "heading" && below.origin === "heading" && below.level > level + 1).map((below) => remark$1("info", "heading-jump", below.place, `"${below.title}" is a heading of level ${below.level} right below one of level ${level}. Make it level ${level + 1}, so that readers and screen readers can follow.`)), ...section.sections.flatMap(jumps)];
}
function longTitles({ topics }) {
	return topics.filter(({ title }) => Array.from(title).length > 100).map(({ place, title }) => remark$1("warning", "long-title", place, `The item has ${Array.from(title).length} characters, too many for a title; it is cut and the rest becomes detail. Start it with a short name in bold and a colon.`));
}
function leftOut({ sources, phase }) {
	return sources.map(({ entries }) => remark$1("info", "list-of-links", entries[0]?.place ?? phase.place, `${entries.length} links were taken for what to learn from, not for topics. Put "Topics:" above the list if they are topics, or "Resources:" if not.`));
}
function emptyPhase({ topics, phase }) {
	if (topics.length > 0) return [];
	const message = `No topics were found under "${phase.title}", so it becomes no phase. Give it a list of topics, or leave it.`;
	return [remark$1("info", "empty-phase", phase.place, message)];
}
function remark$1(severity, code, place, message) {
	return {
		line: place.line,
		column: place.column,
		severity,
		code,
		message
	};
}
// src/roadmap/html-pieces.ts
/** Finds the pieces of HTML that shape a document: headings, summaries, lists and the ends of details. */
const TAG = /<(\/?)(details|summary|h[1-6]|[uo]l)\b[^<>]*>/giu;
/**
* The pieces in order; `line` counts the lines before them in `html`. Comments hold none. A list that holds a
* heading or a summary, or that does not end, is none.
*/
function htmlPieces(html) {
	const visible = html.replace(/<!--[\s\S]*?(?:-->|$)/gu, blank);
	const pieces = [];
	let opened = null;
	let list = null;
	let depth = 0;
	let counted = 0;
	let line = 0;
	for (const match of visible.matchAll(TAG)) {
		for (; counted < match.index; counted++) if (visible[counted] === "\n") line++;
		const name = (match[2] ?? "").toLowerCase();
		const closing = match[1] === "/";
		const here = {
			name,
			line,
			index: match.index,
			end: match.index + match[0].length
		};
		if (name === "ul" || name === "ol") {
			depth = Math.max(0, depth + (closing ? -1 : 1));
			if (!closing && depth === 1) list = here;
			if (closing && depth === 0 && list !== null) {
				pieces.push({
					kind: "list",
					html: html.slice(list.index, here.end),
					line: list.line
				});
				list = null;
			}
		} else if (name === "details") {
			if (closing) pieces.push({
				kind: "end",
				line
			});
		} else {
			list = null;
			if (!closing) opened = here;
			else if (opened?.name === name) {
				const text = htmlText(boldPart(visible.slice(opened.end, match.index)));
				if (text !== "") pieces.push(piece(name, text, opened.line));
				opened = null;
			}
		}
	}
	return pieces;
}
/** As many characters and lines, with nothing in them. */
function blank(comment) {
	return comment.split("\n").map((line) => " ".repeat(line.length)).join("\n");
}
function piece(name, text, line) {
	return name === "summary" ? {
		kind: "summary",
		text,
		line
	} : {
		kind: "heading",
		depth: Number(name.slice(1)),
		text,
		line
	};
}
/** A summary often sets its name in bold and goes on in small print: the name is the title. */
function boldPart(html) {
	return /^\s*<(b|strong)\b[^<>]*>([^<>]+)<\/\1>/iu.exec(html)?.[2] ?? html;
}
// src/roadmap/find-unread.ts
/** Remarks on a document of which the items at `lines` were read. */
function findUnread(root, document, markdown, lines) {
	const aside = blocksAside(document);
	return root.children.flatMap((node) => {
		if (node.type === "paragraph") return brokenTable(node, markdown);
		if (node.type === "table") return aside.has(node) ? [] : unreadTable(node, lines);
		return node.type === "html" ? htmlContent(node) : [];
	});
}
/** Blocks of sections that are no part of the course by their heading: nobody expects them to be read. */
function blocksAside({ kind, blocks, sections }) {
	const isAside = kind === "housekeeping" || kind === "sources" || kind === "outcomes";
	return /* @__PURE__ */ new Set([...isAside ? blocks : [], ...sections.flatMap((below) => [...blocksAside(isAside ? {
		...below,
		kind
	} : below)])]);
}
/** Two lines or more that begin with "|" and still make no table. */
function brokenTable(node, markdown) {
	const { start, end } = node.position ?? {};
	if (markdown.slice(start?.offset, end?.offset).split("\n").filter((line) => /^\s*\|.*\|/u.test(line)).length < 2) return [];
	const message = "These lines look like a table but are none. Give it a head, and below that a line \"| --- | --- |\" of as many columns, with a blank line before it.";
	return [{
		...placeOf(node),
		severity: "warning",
		code: "unparsed-table",
		message
	}];
}
function unreadTable(node, lines) {
	const rows = node.children.slice(1);
	if (rows.length === 0 || rows.some((row) => lines.has(placeOf(row).line))) return [];
	const message = `No row of this table became a topic. If they are topics, call their column "Topic" and put the table below a phase's heading, or name both in .github/roadmap.yml (tables: heading, name).`;
	return [{
		...placeOf(node),
		severity: "info",
		code: "unread-table",
		message
	}];
}
function htmlContent(node) {
	const shown = withoutLists(node.value).replace(/<!--[\s\S]*?(?:-->|$)/gu, "");
	const tag = /<(ul|ol|table)\b/iu.exec(shown)?.[1]?.toLowerCase();
	if (tag === void 0 || !/\p{L}/u.test(htmlText(shown))) return [];
	const message = tag === "table" ? "A table written in HTML is not read. Write it in Markdown (\"| Topic | … |\") if it holds topics." : `A list written in HTML ends before a blank line or holds headings, so it is not read. Write it in Markdown ("${tag === "ol" ? "1. Topic" : "- Topic"}") if it holds topics.`;
	return [{
		...placeOf(node),
		severity: "warning",
		code: "html-content",
		message
	}];
}
/** HTML without the lists that are read. */
function withoutLists(html) {
	let from = 0;
	let rest = "";
	for (const piece of htmlPieces(html)) {
		if (piece.kind !== "list") continue;
		const start = html.indexOf(piece.html, from);
		rest += html.slice(from, start);
		from = start + piece.html.length;
	}
	return rest + html.slice(from);
}
// src/roadmap/gather-evidence.ts
const PROSE = 3e3;
const COMMAND = /^[ \t]*(?:[$>#][ \t]*)?(?:sudo )?(?:python3? \S+\.py|python3? -m |uvicorn |flask run|streamlit |php artisan|dotnet |npm (?:i|install|run|ci|start)|npx|yarn|pnpm|pip3? install|docker(?:-compose)? |git clone|cargo |go (?:get|install|run)|brew install|apt(?:-get)? install|composer |gem install|bundle |make\b|mvn |gradle)/mu;
/** What a column is called that counts the rows. */
const COUNTING = /^(?:#|№|no\.?|nr\.?|n[º°]|序号|编号|番号|번호)$/iu;
const paceColumns = lexicon(PACE_COLUMNS);
const little$1 = lexicon(QUALIFIERS, ["estimated", "est"]);
function gatherEvidence(root, document, title, phases, topics) {
	const inPhases = phases.flatMap(({ part }) => part === null ? [] : partsOf(part));
	const sections = new Set(inPhases.map(({ section }) => section));
	const all = sectionsOf(document);
	const columns = root.children.flatMap(columnsOf);
	const ordered = phases.every(({ part }) => part === null) && phases.length > 2;
	const headed = topics.filter(({ origin, title: name }) => origin === "heading" && isNumbered(name)).length > 2;
	return {
		title,
		prose: proseOf(root),
		headings: all.filter((section) => !sections.has(section) && section !== document).map((section) => section.title),
		phases: phases.map((phase) => phase.title),
		topics,
		numbered: ordered || headed || phases.filter((phase) => isNumbered(phase.title)).length > 2,
		labelled: all.some(({ origin, kind, blocks }) => {
			return origin === "label" && (kind === "topics" || kind === "sources" && blocks.some(hasLink));
		}),
		columns,
		counted: columns.some((column) => COUNTING.test(column)),
		paced: columns.some((column) => consistsOf(column, paceColumns, little$1)),
		taught: topics.filter(({ links }) => links.some(({ url }) => isCourseSite(url))).length,
		commands: root.children.filter((node) => node.type === "code" && COMMAND.test(node.value)).length
	};
}
function sectionsOf(section) {
	return [section, ...section.sections.flatMap(sectionsOf)];
}
function proseOf(root) {
	let text = "";
	for (const node of root.children) {
		if (text.length > PROSE) break;
		if (node.type === "paragraph" || node.type === "blockquote") text += ` ${plainText([node])}`;
		if (node.type === "html") text += ` ${htmlText(node.value.slice(0, PROSE))}`;
	}
	return text.slice(0, PROSE);
}
function hasLink(node) {
	return node.type === "link" || node.type === "linkReference" || "children" in node && node.children.some(hasLink);
}
function columnsOf(node) {
	return (node.type === "table" ? node.children[0]?.children ?? [] : []).map((cell) => plainText(cell.children));
}
// src/roadmap/label-headings.ts
/** Finds the headings that say what a label says: "Exercises" within a step, "Skills" below each of three parts. */
/** Gives those headings the kind of the label, in place. What a part lists as skills is what to learn there. */
function labelHeadings(document) {
	const repeated = repeatedTitles(document);
	const visit = (here, within) => {
		const again = here.origin === "heading" && !here.step && repeated.has(fold(here.title));
		if (within && !here.step || again) {
			here.labels ||= again;
			if (here.kind === "plain") here.kind = kindOfLabel(here.title);
			if (here.kind === "skills") here.kind = "topics";
		}
		for (const below of here.sections) visit(below, within || here.step);
	};
	visit(document, false);
}
/** The titles of headings that stand below two sections or more. */
function repeatedTitles(document) {
	const parents = /* @__PURE__ */ new Map();
	const visit = (parent) => {
		for (const below of parent.sections) {
			const title = fold(below.title);
			if (below.origin === "heading" && title !== "") {
				const known = parents.get(title) ?? /* @__PURE__ */ new Set();
				parents.set(title, known.add(parent));
			}
			visit(below);
		}
	};
	visit(document);
	return new Set([...parents].filter(([, below]) => below.size > 1).map(([title]) => title));
}
// src/roadmap/kind-by-columns.ts
const beside$1 = lexicon(QUALIFIERS, COLUMN_QUALIFIERS);
const projects$1 = lexicon(PROJECTS_HEAD);
const skills$1 = lexicon(SKILLS_HEAD);
const topics = lexicon(TOPIC_COLUMNS);
const learnt = lexicon(LEARNT_COLUMNS);
const tools = lexicon(SKILLS$1, LEARNT_COLUMNS);
/**
* A table "Project | What you learn" lists projects, one "Skill | Tools" skills. They do where the rest of the document
* holds more than such tables, so that a course made of projects stays a course; and never within a step.
*/
function kindByColumns(document) {
	const found = candidates(document);
	if (found.reduce((sum, [section]) => sum + sizeOf(section), 0) * 2 > sizeOfAll(document)) return;
	for (const [section, kind] of found) section.kind = kind;
}
function candidates(here) {
	if (here.step || here.kind === "housekeeping") return [];
	const kind = here.kind === "plain" && here.origin !== "document" ? kindOfTables(here) : null;
	return kind === null ? here.sections.flatMap(candidates) : [[here, kind]];
}
/** What all tables of a section list, where it holds nothing else that may be topics. */
function kindOfTables({ blocks, sections }) {
	const content = blocks.filter((block) => block.type !== "paragraph");
	const tables = content.filter((block) => block.type === "table");
	if (tables.length === 0 || tables.length < content.length || sections.length > 0) return null;
	const heads = tables.map(headOf);
	if (heads.every((head) => pairs(head, projects$1, learnt))) return "projects";
	return heads.every((head) => head.length === 2 && pairs(head, skills$1, tools)) ? "skills" : null;
}
/**
* Whether one column names things and a later one says what is learnt with them. Of two columns the names may come
* last, but "Topic | Project" and "Week | Topic | Project" are a course.
*/
function pairs(head, names, others) {
	const name = head.findIndex((title) => consistsOf(title, names, beside$1));
	if (name < 0) return false;
	return head.some((title, index) => consistsOf(title, others, beside$1) && (index > name || index < name && head.length === 2 && !consistsOf(title, topics, beside$1)));
}
function headOf(table) {
	return (table.children[0]?.children ?? []).map((cell) => plainText(cell.children));
}
function sizeOf({ blocks }) {
	return blocks.reduce((sum, block) => {
		if (block.type === "paragraph") return sum;
		return sum + block.children.length - (block.type === "table" ? 1 : 0);
	}, 0);
}
function sizeOfAll(section) {
	if (section.kind === "housekeeping") return 0;
	return section.sections.reduce((sum, below) => sum + sizeOfAll(below), sizeOf(section));
}
// src/roadmap/pick-topics.ts
/** Picks the topics of a phase. From "tasks", what has no box is no topic. */
function pickTopics(phase, from) {
	const tasksOnly = from === "tasks";
	const parts = phase.part === null ? [] : partsOf(phase.part);
	const own = parts.filter((part) => part.section.kind === "projects" && part !== phase.part);
	const inProjects = new Set(own.flatMap(partsOf));
	const labelled = parts.some((part) => part.section.kind === "topics" && part.groups.length > 0);
	const counted = parts.filter((part) => part === phase.part || holdsTopics(part, inProjects.has(part), labelled));
	const groups = phase.part === null ? phase.groups : counted.flatMap((part) => groupsIn(part, phase.part));
	const projects = own.filter((part) => !own.some((other) => other !== part && partsOf(other).includes(part)));
	const fromLabels = [...inProjects].flatMap((part) => part.groups).flatMap((group) => topicLabelled(group.entries));
	const found = groups.map((group) => ({
		group,
		...split(group, from, phase.part === null)
	}));
	const sources = found.filter(({ group }) => isSources(group, groups, tasksOnly));
	const kept = found.filter((one) => !sources.includes(one));
	return {
		topics: [...kept.flatMap(({ topics }) => topics), ...fromLabels].sort((a, b) => a.place.line - b.place.line),
		projects: [...kept.flatMap((one) => one.projects), ...projects.flatMap(projectsOf)],
		sources: sources.map(({ group }) => group)
	};
}
/** "**Optional:**" above a list makes the list optional. */
function groupsIn(part, phase) {
	if (part === phase || !part.section.optional) return part.groups;
	return part.groups.map((group) => ({
		...group,
		entries: group.entries.map(asOptional)
	}));
}
function asOptional(entry) {
	return {
		...entry,
		optional: true,
		children: entry.children.map(asOptional)
	};
}
/** "Frontend (optional)" above a list makes the whole list optional. */
function passOptionalDown(entry) {
	return entry.optional ? asOptional(entry) : {
		...entry,
		children: entry.children.map(passOptionalDown)
	};
}
/** Where a phase labels its topics, other labelled lists are something else. */
function holdsTopics(part, inProject, labelled) {
	const { kind, labels } = part.section;
	if (kind === "topics") return true;
	if (inProject || kind !== "plain") return false;
	return !(labelled && labels);
}
/** A list of nothing but links beside lists of words. */
function isSources(group, groups, tasksOnly) {
	if (tasksOnly || group.origin === "table" || group.origin === "headings" || !allLinked(group)) return false;
	return groups.some((other) => other !== group && !allLinked(other)) && !group.entries.some(({ task }) => task);
}
function split(group, from, nested) {
	const entries = group.entries.map(passOptionalDown);
	if (from === "items") return {
		topics: entries.map(withChildLinks),
		projects: []
	};
	if (from === "leaves") return {
		topics: leaves(entries),
		projects: []
	};
	if (from === "tasks") return {
		topics: flatten(entries).filter(({ task }) => task),
		projects: []
	};
	return splitEntries(entries, nested);
}
function splitEntries(entries, nested) {
	const grouping = nested ? areNested(entries) : areGroups(entries);
	const labelled = leadsAreLabels(entries);
	const splits = entries.map((entry) => {
		const kind = kindOf(entry, labelled);
		if (kind === "projects") return {
			topics: [],
			projects: projectsIn(entry)
		};
		if (kind === "sources" || kind === "outcomes") return {
			topics: [],
			projects: []
		};
		if (kind === "topics" && entry.children.length === 0) return {
			topics: [afterLabel(entry)],
			projects: []
		};
		return holdsEntries(entry) && !entry.task && (grouping || entry.label !== null) ? splitEntries(entry.children, nested) : {
			topics: [withChildLinks(entry)],
			projects: []
		};
	});
	return {
		topics: splits.flatMap((one) => one.topics),
		projects: splits.flatMap((one) => one.projects)
	};
}
/** What an entry says of itself: as a label above a list, or as "**Label**: words". */
function kindOf(entry, labelled) {
	if (entry.label !== null) return entry.label;
	return entry.lead === null || !labelled ? "plain" : kindOfLabel(entry.lead.name);
}
/** One "**Tools**: …" among other names is a topic of that name; where half of the names are labels, all are. */
function leadsAreLabels(entries) {
	const names = entries.map((entry) => entry.lead?.name).filter((name) => name !== void 0);
	return names.filter((name) => kindOfLabel(name) !== "plain").length * 2 >= names.length;
}
function projectsIn(entry) {
	if (entry.children.length > 0) return entry.children.map(projectOfEntry);
	return [projectOfEntry(afterLabel(entry))];
}
function afterLabel(entry) {
	return entry.lead === null ? entry : {
		...entry,
		title: entry.lead.rest,
		lead: null
	};
}
/** Within a phase that is a list item, entries group what stands below them; numbered ones above words have detail. */
function areNested(entries) {
	const parents = entries.filter((entry) => entry.children.length > 0);
	const worded = !mostlyLinked(parents.flatMap((entry) => entry.children));
	return !haveDetail(entries) && !(worded && parents.every((entry) => entry.ordered));
}
function mostlyLinked(entries) {
	return entries.filter((entry) => entry.linked).length * 2 >= entries.length;
}
/**
* Whether the entries of a list only group what stands below them. They do where most have a list of short titles
* below; a numbered entry, or one above sentences or links to courses, is a topic with detail.
*/
function areGroups(entries) {
	const parents = entries.filter((entry) => entry.children.length > 0);
	if (parents.length === 0 || parents.length * 2 < entries.length) return false;
	if (parents.every((entry) => entry.ordered)) return false;
	return !haveDetail(parents) && !mostlyLinked(parents.flatMap((entry) => entry.children));
}
function withChildLinks(entry) {
	const links = [entry, ...flatten(entry.children)].flatMap((one) => one.links);
	return {
		...entry,
		links: [...new Map(links.map((link) => [link.url, link])).values()]
	};
}
/** The topics that a project names as such: "**Key concepts**: …" or the list below that label. */
function topicLabelled(entries) {
	return entries.flatMap((entry) => {
		if (kindOf(entry, true) !== "topics") return topicLabelled(entry.children);
		return entry.children.length > 0 ? splitEntries(entry.children, false).topics : [afterLabel(entry)];
	});
}
// src/roadmap/find-cuts.ts
/** A heading, or an item of a list at the margin: these start whatever stands before them, outside fences. */
const STARTER = /^(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])/u;
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/u;
const FENCE$1 = /^ {0,3}(`{3,}|~{3,})/u;
/** Lines that start a block unless they stand in something that only a reader of the whole can tell. */
function findCuts(text) {
	const cuts = [];
	let fence = null;
	let comment = false;
	let before = "";
	let offset = 0;
	for (let line = 1; offset < text.length; line++) {
		const newline = text.indexOf("\n", offset);
		const end = newline < 0 ? text.length : newline + 1;
		const content = text.slice(offset, end).trimEnd();
		const marker = FENCE$1.exec(content)?.[1];
		const inside = fence !== null || comment;
		if (fence !== null) {
			if (marker !== void 0 && marker[0] === fence[0] && marker.length >= fence.length) fence = null;
		} else if (marker !== void 0) fence = marker;
		if (content.includes("<!--") || comment) comment = content.lastIndexOf("-->") < content.lastIndexOf("<!--") || comment && !content.includes("-->");
		const starts = STARTER.test(content) || before === "" || UNDERLINE.test(before);
		if (!inside && starts && /^[^\s\uFEFF<]/u.test(content)) cuts.push({
			offset,
			line,
			end
		});
		before = content;
		offset = end;
	}
	return cuts;
}
// src/roadmap/read-document.ts
const processor$1 = remark().use(remarkGfm);
/** Front matter is for site generators: left in place it would read as a heading. Its lines stay, emptied. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?:(?!---[ \t]*\r?$).*\r?\n){0,200}?---[ \t]*(?:\r?\n|$)/u;
/** Chunks of about this many characters are read at once: remark's time grows faster than its input. */
const CHUNK = 2500;
/**
* Reads GitHub-flavoured Markdown. A byte order mark and front matter count as blank, so that every line and
* offset of the tree is the one of `markdown`. The text is read in chunks, each from one clean start of a block to the
* next, and the tree is the one that the whole text would give, but for whether lists are loose. `size` is
* the least length of a chunk.
*/
function readDocument$1(markdown, size = CHUNK) {
	const chunks = readChunks(blankOut(markdown), size);
	const defined = new Set(chunks.flatMap(({ root }) => [...labelsIn(root)]));
	return {
		type: "root",
		children: joinLists(chunks.map((chunk) => withDefinitions(chunk, defined)), chunks)
	};
}
function blankOut(markdown) {
	return (markdown.startsWith("﻿") ? ` ${markdown.slice(1)}` : markdown).replace(FRONT_MATTER, (matter) => matter.replace(/[^\r\n]/gu, " "));
}
function readChunks(text, size) {
	const cuts = findCuts(text);
	const chunks = [];
	let start = {
		offset: 0,
		line: 1
	};
	let continues = false;
	let least = size;
	let next = 0;
	while (start.offset < text.length || chunks.length === 0) {
		while (next < cuts.length && (cuts[next]?.offset ?? 0) < start.offset + least) next += 1;
		const cut = cuts[next];
		const end = cut?.end ?? text.length;
		const root = processor$1.parse(text.slice(start.offset, end));
		const clean = cut === void 0 ? "end" : endsCleanly(root, cut.offset - start.offset, text.slice(cut.offset, end));
		if (clean === null) {
			least *= 2;
			continue;
		}
		chunks.push({
			text: text.slice(start.offset, cut?.offset),
			...start,
			root,
			continues
		});
		continues = clean === "item";
		if (cut === void 0) break;
		start = cut;
		least = size;
	}
	return chunks;
}
const LIST_LIKE = /^(?:[-*+]|\d{1,9}[.)])(?:\s|$)/u;
/**
* Takes the last line, which belongs to the next chunk, off a tree. Says whether it starts a block ("block") or a
* further item of a list ("item"); null where it does neither.
*/
function endsCleanly(root, offset, line) {
	const last = root.children.at(-1);
	if (last?.type === "paragraph" && LIST_LIKE.test(line)) return null;
	if (last?.position?.start.offset === offset) {
		root.children.pop();
		return "block";
	}
	if (last?.type !== "list" || last.children.at(-1)?.position?.start.offset !== offset) return null;
	last.children.pop();
	return "item";
}
const BRACKETS = /\[((?:[^[\]\\]|\\.){1,999})\]/gsu;
/** The labels that a tree defines, as remark compares them; those of footnotes begin with "^". */
function labelsIn(root) {
	return readDefinitions(root).keys();
}
/** Reads a chunk again where it refers to what another chunk defines, with those definitions before it. */
function withDefinitions(chunk, defined) {
	const own = new Set(labelsIn(chunk.root));
	const missing = /* @__PURE__ */ new Set();
	if (defined.size > own.size) for (const [, label = ""] of chunk.text.matchAll(BRACKETS)) {
		const known = label.replace(/[\t\n\r ]+/gu, " ").trim().toLowerCase().toUpperCase().toLowerCase();
		if (defined.has(known) && !own.has(known)) missing.add(known);
	}
	if (missing.size === 0) return shift(chunk.root, chunk.offset, chunk.line - 1);
	const prefix = `${[...missing].sort().reverse().map((label) => `[${label}]: x\n\n`).join("")}[-]: x\n\n`;
	const root = processor$1.parse(prefix + chunk.text);
	root.children = root.children.filter((node) => (node.position?.start.offset ?? 0) >= prefix.length);
	return shift(root, chunk.offset - prefix.length, chunk.line - 1 - (prefix.match(/\n/gu)?.length ?? 0));
}
function shift(root, offset, lines) {
	const move = (node) => {
		if (node.position !== void 0) for (const point of [node.position.start, node.position.end]) {
			point.line += lines;
			point.offset = (point.offset ?? 0) + offset;
		}
		if ("children" in node) node.children.forEach(move);
	};
	if (offset !== 0 || lines !== 0) root.children.forEach(move);
	return root;
}
/** Puts the items of a list that was cut back together. */
function joinLists(roots, chunks) {
	const all = [];
	roots.forEach((root, index) => {
		const [first, ...rest] = root.children;
		const before = all.at(-1);
		if (chunks[index]?.continues === true && before?.type === "list" && first?.type === "list") {
			for (const item of first.children) before.children.push(item);
			if (before.position !== void 0 && first.position !== void 0) before.position.end = first.position.end;
			for (const node of rest) all.push(node);
		} else for (const node of root.children) all.push(node);
	});
	return all;
}
// src/roadmap/bullet-lines.ts
const BULLET = /^(?:[•●▪◦‣►➤▸➢✔✅☑]|🔹|🔸|🔵|🔷|👉)(?=\uFE0F?\s*\S)/u;
/** A paragraph of such lines as a list, with the lines before it as a paragraph of their own; else the node itself. */
function withBulletLines(node) {
	if (node.type !== "paragraph" || !node.children.some(endsLine)) return [node];
	const lines = linesOf$1(node).filter(({ nodes }) => plainText(nodes) !== "");
	const first = lines.findIndex((line) => bulletOf(line) !== null);
	const bullet = bulletOf(lines[first]);
	const same = lines.filter((line) => bulletOf(line) === bullet);
	if (bullet === null || same.length < 2 || same.length < lines.length - first) return [node];
	const before = lines.slice(0, first).flatMap(({ nodes }) => nodes);
	return [...before.length > 0 ? [{
		...node,
		children: before
	}] : [], listOf(same, placeOf(node).line)];
}
function bulletOf(line) {
	return line === void 0 ? null : BULLET.exec(plainText(line.nodes))?.[0] ?? null;
}
/** A line ends with a break, `<br>` or where the text itself goes on to the next line. */
function endsLine(node) {
	return isBreak(node) || node.type === "text" && node.value.includes("\n");
}
function isBreak(node) {
	return node.type === "break" || node.type === "html" && /^<br\b/iu.test(node.value);
}
function linesOf$1(paragraph) {
	const lines = [];
	const start = (line) => void lines.push({
		nodes: [],
		line
	});
	start(placeOf(paragraph).line);
	for (const node of paragraph.children) {
		const { line } = placeOf(node);
		if (isBreak(node)) start(node.type === "break" ? line + 1 : line);
		else if (node.type !== "text") lines.at(-1)?.nodes.push(node);
		else node.value.split("\n").forEach((value, index) => {
			if (index > 0) start(line + index);
			lines.at(-1)?.nodes.push({
				...node,
				value
			});
		});
	}
	return lines;
}
function listOf(lines, start) {
	return {
		type: "list",
		ordered: false,
		children: lines.map(({ nodes, line }) => ({
			type: "listItem",
			children: [{
				type: "paragraph",
				children: nodes,
				position: at$1(line)
			}],
			position: at$1(line)
		})),
		position: at$1(start)
	};
}
function at$1(line) {
	return {
		start: {
			line,
			column: 1
		},
		end: {
			line,
			column: 1
		}
	};
}
// src/roadmap/html-list.ts
/** Lists within lists end here: what is nested deeper joins the list above it. */
const DEEPEST$1 = 8;
const TOKEN = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>|[^<]+|</giu;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu;
/** The list that `html` is from its first tag to its last, which stands on `line` of the document. */
function readHtmlList(html, line) {
	const all = {
		type: "list",
		ordered: false,
		children: [],
		position: at(line)
	};
	const reader = {
		lists: [],
		items: [],
		href: null,
		bold: false,
		struck: false,
		line
	};
	for (const [token, closing, name, attributes = ""] of html.matchAll(TOKEN)) {
		if (name !== void 0) readTag(reader, all, name.toLowerCase(), closing === "/", attributes);
		else if (token.startsWith("<!--")) add(reader, {
			type: "html",
			value: token
		});
		else addText(reader, token);
		reader.line += token.split("\n").length - 1;
	}
	return all;
}
function readTag(reader, all, name, closing, attributes) {
	switch (name) {
		case "ul":
		case "ol":
			if (closing) closeList(reader);
			else openList(reader, all, name === "ol");
			break;
		case "li":
			if (!closing) openItem(reader);
			break;
		case "a":
			reader.href = closing ? null : hrefOf(attributes);
			break;
		case "b":
		case "strong":
			reader.bold = !closing;
			break;
		case "del":
		case "s":
		case "strike":
			reader.struck = !closing;
			break;
		case "input": {
			const item = reader.items.at(-1);
			if (item !== void 0 && /checkbox/iu.test(attributes)) item.checked = /\bchecked\b/iu.test(attributes);
			break;
		}
		default: if (name === "br" || name === "p") addText(reader, " ");
	}
}
function hrefOf(attributes) {
	const [, double, single, bare] = HREF.exec(attributes) ?? [];
	const href = double ?? single ?? bare;
	return href === void 0 ? null : decodeEntities(href);
}
function openList(reader, all, ordered) {
	const item = reader.items.at(-1);
	const above = reader.lists.at(-1);
	if (above === void 0) {
		all.ordered ||= ordered;
		reader.lists.push(all);
	} else if (item === void 0 || reader.lists.length >= DEEPEST$1) reader.lists.push(above);
	else {
		const list = {
			type: "list",
			ordered,
			children: [],
			position: at(reader.line)
		};
		item.children.push(list);
		reader.lists.push(list);
	}
}
function closeList(reader) {
	reader.lists.pop();
	reader.items.length = Math.min(reader.items.length, reader.lists.length);
}
/** A new item ends the one before it, closed or not. */
function openItem(reader) {
	const list = reader.lists.at(-1);
	if (list === void 0) return;
	const item = {
		type: "listItem",
		children: [],
		position: at(reader.line)
	};
	list.children.push(item);
	reader.items.length = Math.min(reader.items.length, reader.lists.length - 1);
	reader.items.push(item);
}
function addText(reader, raw) {
	const text = {
		type: "text",
		value: decodeEntities(raw.replace(/\s+/gu, " "))
	};
	const marked = reader.struck ? {
		type: "delete",
		children: [text]
	} : reader.bold ? {
		type: "strong",
		children: [text]
	} : text;
	add(reader, reader.href === null ? marked : {
		type: "link",
		url: reader.href,
		children: [text]
	});
}
/** Words behind a list within an item belong to no title. */
function add({ items, line }, node) {
	const item = items.at(-1);
	if (item === void 0) return;
	const [first] = item.children;
	if (first === void 0) {
		if (node.type === "text" && node.value.trim() === "") return;
		item.children.push({
			type: "paragraph",
			children: [node],
			position: at(line)
		});
	} else if (first.type === "paragraph" && item.children.length === 1) first.children.push(node);
}
function at(line) {
	return {
		start: {
			line,
			column: 1
		},
		end: {
			line,
			column: 1
		}
	};
}
// src/roadmap/label-of.ts
const BOLD = 7;
const PLAIN = 8;
const LONGEST$2 = 90;
const label = (level, title, node) => ({
	level,
	title,
	heading: node.children,
	place: placeOf(node)
});
/** The label that a block is for the list or table `next` behind it, or null. */
function labelOf(node, next) {
	if (node.type === "paragraph") return paragraphLabel(node, next);
	return node.type === "list" && next?.type === "list" ? stepLabel(node) : null;
}
/** "1. Stage 1" right before a list that was not indented: the item is the heading of that list. */
function stepLabel({ ordered, children }) {
	const [item, ...others] = children;
	const [only, ...below] = item?.children ?? [];
	if (ordered !== true || others.length > 0 || below.length > 0 || only?.type !== "paragraph") return null;
	const text = plainText(only.children);
	return isStep(undecorate(text)) ? label(BOLD, text, only) : null;
}
/** The label that a paragraph is, or null: bold from end to end, or short and ending in a colon before a list. */
function paragraphLabel(node, next) {
	const text = plainText(node.children);
	if (text === "" || text.length > LONGEST$2) return lastLineLabel(node, next);
	const before = next?.type === "list" || next?.type === "table";
	const bold = isBold(node);
	const colon = /[:：]$/u.test(undecorate(text));
	if (!(before && (bold || colon)) && !(bold && isStep(undecorate(text)))) return lastLineLabel(node, next);
	if (plainText(node.children.filter((one) => one.type === "link")) === text) return null;
	const known = kindOfLabel(undecorate(text)) !== "plain";
	return label(bold && !known ? BOLD : PLAIN, text, node);
}
/** A paragraph may end in a label line of its own: "Some words.\n**Resources:**" before a list. */
function lastLineLabel(node, next) {
	if (next?.type !== "list" && next?.type !== "table") return null;
	const last = node.children.at(-1);
	const line = last?.type === "text" ? last.value.split("\n").at(-1) ?? "" : plainText(last ? [last] : []);
	const title = undecorate(line);
	if (!/[:：]$/u.test(title) || title.length > 40 || kindOfLabel(title) === "plain") return null;
	return {
		...label(PLAIN, line, node),
		heading: []
	};
}
function isBold(node) {
	const start = node.children.findIndex((one) => one.type === "html" && /^<(?:b|strong)\b/iu.test(one.value));
	const end = node.children.findIndex((one) => one.type === "html" && /^<\/(?:b|strong)\b/iu.test(one.value));
	if (start >= 0 && end > start) {
		const outside = plainText(node.children.filter((_, index) => index < start || index > end));
		return !/\p{L}/u.test(outside);
	}
	const strong = plainText(node.children.filter((one) => one.type === "strong" || one.type === "emphasis"));
	const all = plainText(node.children);
	return strong !== "" && undecorate(all).replace(/[\s:：.]+$/u, "") === undecorate(strong).replace(/[\s:：.]+$/u, "");
}
// src/roadmap/sections.ts
/** Summaries within summaries end here, so that the tree stays shallow. */
const DEEPEST_SUMMARY = 6.5;
const SHORTEST_PROSE = 40;
/** Reads the sections of a document. The first is the document itself. */
function readSections(root) {
	const document = section$2("document", 0, "", [], {
		line: 1,
		column: 1
	});
	const open = [document];
	const innermost = () => open.at(-1) ?? document;
	const enter = (next) => {
		while (innermost().level >= next.level && open.length > 1) open.pop();
		innermost().sections.push(next);
		open.push(next);
	};
	const nodes = root.children.flatMap(withBulletLines);
	nodes.forEach((node, index) => {
		const label = labelOf(node, nodes[index + 1]);
		if (label !== null) enter(section$2("label", label.level, label.title, label.heading, label.place));
		else if (node.type === "heading") enter(fromHeading(node));
		else if (node.type === "thematicBreak") leaveLabels(open);
		else {
			const here = innermost();
			here.bare &&= isComment(node);
			if (node.type === "html") readHtml(node.value, placeOf(node), open, enter);
			else if (isBlock(node)) addBlock(here, node);
			else if (node.type === "blockquote") here.prose ||= isProse(node);
		}
	});
	mergeWrappers(document);
	return document;
}
function isBlock(node) {
	return node.type === "list" || node.type === "table" || node.type === "paragraph";
}
function addBlock(here, block) {
	here.blocks.push(block);
	if (block.type === "paragraph") here.prose ||= isProse(block);
}
const DENSE = /[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}]/gu;
/** Whether a block is long enough for a sentence. In scripts whose characters say more, one counts as three. */
function isProse(node) {
	const text = plainText([node]);
	return text.length + (text.match(DENSE)?.length ?? 0) * 2 > SHORTEST_PROSE;
}
const isComment = (node) => node.type === "html" && node.value.startsWith("<!--");
function section$2(origin, level, title, heading, place) {
	const { rest } = readOptional(undecorate(title));
	const label = origin === "label";
	return {
		title: label ? rest.replace(/\s*[:：]+$/u, "") : rest,
		origin,
		level,
		kind: origin === "document" ? "plain" : label ? kindOfLabel(rest) : kindOfHeading(rest),
		optional: isOptionalHeading(undecorate(title)),
		step: isStep(rest),
		pin: readPin(heading),
		place,
		heading,
		blocks: [],
		sections: [],
		prose: false,
		bare: true,
		labels: label
	};
}
/** A count set as code behind a title ("`12 lessons`") is no part of it. */
function fromHeading(node) {
	const last = node.children.at(-1);
	const title = plainText(last?.type === "inlineCode" && /^\d+\s+\p{L}+$/u.test(last.value) ? node.children.slice(0, -1) : node.children);
	return section$2("heading", node.depth, title, node.children, placeOf(node));
}
/** `<details>`, `<summary>` and HTML headings open and close sections as Markdown's own headings do. */
function readHtml(html, place, open, enter) {
	for (const piece of htmlPieces(html)) {
		const at = {
			line: place.line + piece.line,
			column: piece.line === 0 ? place.column : 1
		};
		switch (piece.kind) {
			case "heading":
				enter(section$2("heading", piece.depth, piece.text, [], at));
				break;
			case "summary":
				enter(section$2("summary", summaryLevel(piece.text, open), piece.text, [], at));
				break;
			case "list":
				open.at(-1)?.blocks.push(readHtmlList(piece.html, at.line));
				break;
			case "end": leaveSummary(open);
		}
	}
}
/** A summary lies one half below the heading before it; but a step is never part of the step before it. */
function summaryLevel(title, open) {
	const known = [...open, ...open.at(-1)?.sections ?? []];
	const sibling = isStep(undecorate(title)) ? known.find((one) => one.step) : void 0;
	if (sibling !== void 0) return sibling.level;
	const heading = open.findLast((one) => one.origin !== "label");
	return Math.min((heading?.level ?? 0) + .5, DEEPEST_SUMMARY);
}
function leaveSummary(open) {
	const index = open.findLastIndex((one) => one.origin === "summary");
	if (index > 0) open.length = index;
}
function leaveLabels(open) {
	while (open.at(-1)?.origin === "label") open.pop();
}
/** A `<details>` that wraps everything under a heading is no section of its own: "Toggle section (optional)". */
function mergeWrappers(parent) {
	const only = parent.sections.length === 1 ? parent.sections[0] : void 0;
	const bare = parent.blocks.every((block) => block.type === "paragraph");
	if (only?.origin === "summary" && parent.origin !== "document" && bare && !only.step) {
		parent.sections.splice(0, 1, ...only.sections);
		parent.blocks.push(...only.blocks);
		parent.optional ||= only.optional;
		parent.prose ||= only.prose;
	}
	parent.sections.forEach(mergeWrappers);
}
// src/roadmap/verdict.ts
/** Judges whether a document is a roadmap for learning: signals for and against, each with its reason in words. */
const little = lexicon(QUALIFIERS);
const roadmap$1 = lexicon(ROADMAP);
const learning = lexicon(LEARNING);
const levels = lexicon(LEVELS);
const productSections = lexicon(PRODUCT_SECTIONS);
const releaseSteps = lexicon(RELEASE_STEPS);
const besideReleases = lexicon(QUALIFIERS, RELEASE_WORDS);
const productVerbs = lexicon(PRODUCT_VERBS);
const productEvents = lexicon(PRODUCT_EVENTS);
const collection = lexicon(COLLECTION);
const lists = lexicon(LISTS);
const things = lexicon(THINGS);
const courses = lexicon(COLLECTION, COURSES);
const ENOUGH = 3;
const FEWEST_TOPICS = 3;
/** A quarter, a half year or a version; "1.1 Loops" numbers a section, while a bare "1.1" is a version. */
const QUARTER = /\bq[1-4]\b|\bv\d+(?:\.\d+)*\b|\b(?:version|release)\s+\d|^\D{0,3}\d+\.\d+(?:\.\d+)?\P{L}*$|\b20\d\d\s*(?:q[1-4]|h[12])\b|\bh[12]\s*20\d\d\b/iu;
/** The verdict with its reasons. A doubt is a no. */
function judge(evidence) {
	if (evidence.topics.length === 0) return {
		verdict: "empty",
		reasons: ["No topics were found in the text."]
	};
	const found = [...signalsFor(evidence), ...signalsAgainst(evidence)];
	const points = found.reduce((sum, signal) => sum + signal.points, 0);
	const learns = speaksOfLearning(evidence);
	const reasons = found.map(({ reason }) => reason);
	if (!learns) return {
		verdict: "not-roadmap",
		reasons: [...reasons, "Nothing in it speaks of learning."]
	};
	return {
		verdict: points >= ENOUGH ? "roadmap" : "not-roadmap",
		reasons
	};
}
function signalsFor(evidence) {
	const { title, prose, phases, topics, numbered, labelled, paced, taught } = evidence;
	const steps = areReleases(phases) ? 0 : phases.filter(isStep).length;
	const stages = phases.filter((phase) => mentions(phase, levels)).length;
	return chosen([
		[
			mentions(title, roadmap$1),
			2,
			`The title calls it a way to learn: "${title}".`
		],
		[
			mentions(title, roadmap$1) && mentions(title, learning),
			1,
			"The title says what is learnt, or what to become."
		],
		[
			!mentions(title, roadmap$1) && mentions(prose, courses),
			1,
			"Its opening words speak of a way to learn."
		],
		[
			steps > 1,
			3,
			`${steps} numbered phases were found.`
		],
		[
			stages > 1,
			2,
			"Its phases go from basic to advanced."
		],
		[
			numbered && steps < 2,
			2,
			"Its steps are numbered."
		],
		[
			phases.length > 2,
			1,
			`${phases.length} phases were found.`
		],
		[
			topics.length > 4,
			1,
			`${topics.length} topics were found.`
		],
		[
			labelled,
			1,
			"Its phases say what to learn and from what."
		],
		[
			paced,
			2,
			"Its tables say how long things take or what comes before."
		],
		[
			taught > 2 && taught * 3 >= topics.length,
			1,
			"Its topics say where to learn them."
		],
		[
			topics.length > 4 && topics.every(({ task }) => task),
			1,
			"Its topics have boxes to tick."
		]
	]);
}
function signalsAgainst(evidence) {
	const { title, headings, phases, topics, commands, paced, numbered, counted } = evidence;
	const product = headings.filter((heading) => consistsOf(heading, productSections, little)).length;
	const wishes = share(topics, ({ title: wish }) => opensWith(wish, productVerbs) || mentions(wish, productEvents));
	const questions = share(topics, (topic) => /[?？]$/u.test(topic.title));
	const collected = share(topics, (topic) => mentions(topic.title, collection));
	const linked = share(topics, (topic) => topic.linked);
	const steps = phases.filter(isStep).length;
	const loose = steps < 2 && !paced && !numbered && !counted && !topics.some(({ task }) => task);
	return chosen([
		[
			topics.length < FEWEST_TOPICS,
			-3,
			"There are fewer than three topics."
		],
		[
			product > 1,
			-3,
			"It has the sections of a document about software to install and use."
		],
		[
			commands > 1 && steps < 2,
			-2,
			"It shows how to install or run something."
		],
		[
			areReleases(phases),
			-5,
			"Its phases are releases or dates of a product."
		],
		[
			wishes >= .3,
			-4,
			"Its items read like plans for a product."
		],
		[
			questions >= .5,
			-5,
			"Most of its items are questions."
		],
		[
			/\bawesome\b/iu.test(title),
			-5,
			"It calls itself an awesome list."
		],
		[
			mentions(title, lists) && !mentions(title, roadmap$1),
			-4,
			"It calls itself a list of resources or notes."
		],
		[
			isTool(title),
			-3,
			"Its title names something to use."
		],
		[
			collected >= .4,
			-5,
			"It lists roadmaps rather than topics."
		],
		[
			loose && linked >= .7,
			-2,
			"Nearly all its items are links, in no order of learning."
		]
	]);
}
/** "Roadmap Generator" and "PathPilot – an app for roadmaps" name tools: the last word of a part of the title says it. */
function isTool(title) {
	return title.split(/[:：|(]|\s[-–—]\s/u).some((part) => endsWith(part, things));
}
/** Whether half of the phases are releases or dates, also behind a number: "Phase 2: Beta". */
function areReleases(phases) {
	const releases = phases.filter((phase) => {
		const name = isStep(phase) ? phase.replace(/^[^:：–—-]{1,30}[:：–—-]\s*/u, "") : phase;
		return QUARTER.test(phase) || consistsOf(name, releaseSteps, besideReleases);
	});
	return releases.length > 0 && releases.length * 2 >= phases.length;
}
function chosen(all) {
	return all.filter(([holds]) => holds).map(([, points, reason]) => ({
		points,
		reason
	}));
}
function share(all, holds) {
	return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}
/** A bare "Roadmap" may be a product's: something else must speak of learning. */
function speaksOfLearning({ title, prose, headings, columns, phases, labelled }) {
	return labelled || [
		title,
		prose,
		...headings,
		...columns,
		...phases
	].some((text) => mentions(text, learning)) || phases.some(isNumbered);
}
// src/roadmap/parse.ts
/** Reads a Markdown document as a roadmap. */
/**
* Reads `markdown` as a roadmap: its phases with their topics, its projects and skills, what its author should know,
* and whether it is a roadmap at all. Never throws: a document without topics is a roadmap without phases.
*/
function parse(markdown, options = DEFAULT_OPTIONS) {
	const excess = findExcess(markdown);
	if (excess !== null) return refused$1(excess);
	const root = readDocument$1(markdown);
	const source = {
		markdown,
		definitions: readDefinitions(root),
		options
	};
	const document = readSections(root);
	labelHeadings(document);
	kindByColumns(document);
	applyOptions(document, options);
	const content = findContent(readOutline(document, source), source);
	const phases = choosePhases(content.course, options.phases);
	const from = options.topics.from ?? (tasksRule(entriesOf(content.course)) ? "tasks" : null);
	const picked = phases.map((phase) => ({
		phase,
		...pickTopics(phase, from)
	}));
	const title = titleOf(document);
	const topics = picked.flatMap((one) => one.topics);
	const judged = judge(gatherEvidence(root, document, title, phases, topics));
	const taken = options.accepted && topics.length > 0;
	const verdict = taken ? "roadmap" : judged.verdict;
	const reasons = taken ? [...judged.reasons, "Somebody asked for it, so it is taken for a roadmap."] : judged.reasons;
	if (verdict !== "roadmap") {
		const unread = verdict === "empty" ? findUnread(root, document, markdown, /* @__PURE__ */ new Set()) : [];
		return {
			...nothing(title, verdict, reasons),
			diagnostics: sorted$1(unread)
		};
	}
	const built = buildRoadmap(title, picked, content, options);
	const items = topics.length + built.projects.length + built.skills.length;
	return {
		...built,
		verdict,
		reasons: items > options.maxIssues ? [...reasons, tooMany$1(items, options.maxIssues)] : reasons,
		diagnostics: sorted$1([
			...built.diagnostics,
			...findRemarks(document, picked),
			...findUnread(root, document, markdown, linesOf(built))
		])
	};
}
function tooMany$1(items, most) {
	return `It has ${items} items, more than ${most}: nothing is opened before the configuration allows it (max_issues).`;
}
function nothing(title, verdict, reasons) {
	return {
		title,
		verdict,
		reasons,
		phases: [],
		projects: [],
		skills: [],
		diagnostics: []
	};
}
function linesOf({ phases, projects, skills }) {
	const items = [
		...phases.flatMap(({ topics }) => topics),
		...projects,
		...skills
	];
	return new Set(items.map(({ line }) => line));
}
function sorted$1(diagnostics) {
	return [...diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);
}
function refused$1({ line, column, message }) {
	const reasons = [`Line ${line}: ${message}`];
	const diagnostics = [{
		line,
		column,
		severity: "error",
		code: "too-complex",
		message
	}];
	return {
		...nothing("", "not-roadmap", reasons),
		diagnostics
	};
}
/** Where boxes are half or more of the candidates, only they count. */
function tasksRule(entries) {
	const all = flatten(entries);
	const tasks = all.filter(({ task }) => task).length;
	return tasks > 0 && tasks * 2 >= all.filter(({ task, children }) => task || children.length === 0).length;
}
/** The first heading of the first level that names a thing rather than a part, else the one heading above all others. */
function titleOf(document) {
	const headings = document.sections.filter((section) => section.origin === "heading");
	const only = headings.length === 1 ? headings[0] : void 0;
	return (headings.find((section) => section.level === 1 && section.kind === "plain" && !section.step) ?? only)?.title ?? "";
}
// src/roadmap/pin-ids.ts
/** Pins the ids of a roadmap's items as comments in its text, and changes no other byte. */
/**
* The text with `<!-- id: … -->` at the end of each item's line. Items that have one keep it. An id that cannot be
* pinned without changing how the roadmap reads is left.
*/
function pinIds(text, options) {
	const before = parse(text, options);
	const lines = text.split("\n");
	const pins = itemsOf$1(before).filter(({ line }) => !/<!--\s*id:/u.test(lines[line - 1] ?? ""));
	const all = insert(lines, pins);
	if (readsAs(all, before, options)) return {
		text: all,
		pinned: pins.map(({ id }) => id),
		left: []
	};
	const kept = [];
	for (const pin of pins) if (readsAs(insert(lines, [...kept, pin]), before, options)) kept.push(pin);
	const left = pins.filter((pin) => !kept.includes(pin)).map(({ id }) => id);
	return {
		text: insert(lines, kept),
		pinned: kept.map(({ id }) => id),
		left
	};
}
function itemsOf$1({ phases, projects, skills }) {
	return [
		...phases.flatMap(({ topics }) => topics),
		...projects,
		...skills
	];
}
function insert(lines, pins) {
	const ids = new Map(pins.map(({ id, line }) => [line - 1, id]));
	return lines.map((line, index) => {
		const id = ids.get(index);
		if (id === void 0) return line;
		const end = endOfContent(line);
		return `${line.slice(0, end)} <!-- id: ${id} -->${line.slice(end)}`;
	}).join("\n");
}
/** Where a line's own words end: before white space, a hard break, the last bar of a row or a heading's closing signs. */
function endOfContent(line) {
	const content = line.trimEnd();
	const signs = /^ {0,3}#{1,6}\s/u.test(content) ? "#" : content.endsWith("|") ? "|" : "\\";
	let end = content.length;
	while (end > 0 && content[end - 1] === signs) end -= 1;
	const isClosing = signs !== "#" || /\s/u.test(content[end - 1] ?? "");
	return content.slice(0, isClosing ? end : content.length).trimEnd().length;
}
/** Whether a text gives the same roadmap, but for the columns and details that a comment moves. */
function readsAs(text, before, options) {
	return told$1(parse(text, options)) === told$1(before);
}
function told$1({ title, verdict, phases, projects, skills }) {
	return JSON.stringify({
		title,
		verdict,
		phases,
		projects,
		skills
	}, (key, value) => key === "detail" ? null : value);
}
// src/model/items.ts
/** All items of the roadmap. */
function items$1(roadmap) {
	const after = (index) => roadmap.projects.filter((project) => project.phase === index);
	return [
		...roadmap.phases.flatMap((phase, index) => [...phase.topics.map((topic) => topicItem(topic, phase)), ...after(index).map((project) => projectItem(project, phase))]),
		...after(null).map((project) => projectItem(project, null)),
		...roadmap.skills.map(skillItem)
	];
}
function topicItem(topic, phase) {
	return {
		id: topic.id,
		kind: "topic",
		title: topic.title,
		parts: topic.parts.map(required),
		links: topic.links,
		detail: topic.detail,
		optional: topic.optional,
		done: topic.done,
		phase: phase.id,
		line: topic.line
	};
}
function projectItem(project, phase) {
	return {
		id: project.id,
		kind: "project",
		title: project.title,
		parts: project.outcomes.map(required),
		links: [],
		detail: "",
		optional: project.optional,
		done: project.done,
		phase: phase?.id ?? null,
		line: project.line
	};
}
function skillItem(skill) {
	return {
		id: skill.id,
		kind: "skill",
		title: skill.title,
		parts: skill.tools,
		links: [],
		detail: "",
		optional: skill.tools.length > 0 && skill.tools.every((tool) => tool.optional),
		done: false,
		phase: null,
		line: skill.line
	};
}
const required = (title) => ({
	title,
	optional: false
});
// src/plan/match-items.ts
/** Below this similarity of words two titles are two things. */
const ALIKE = .5;
/** From this similarity on, nobody needs to look. */
const SURE = .8;
const SAME_PHASE = .2;
const SAME_POSITION = .1;
/**
* Pairs ids that vanished with ids that appeared, by kind, likeness of words, phase and position, best pairs first.
* Ids that stand on both sides are the same item and appear nowhere in the answer.
*/
function matchItems(before, after) {
	const gone = without(before, after);
	const come = without(after, before);
	const renamed = renamedPhases(before, after);
	const pairs = gone.flatMap((from) => come.filter((to) => to.kind === from.kind).map((to) => pair(from, to, renamed))).filter(({ likeness }) => likeness >= ALIKE).toSorted((a, b) => b.score - a.score);
	const matches = [];
	const taken = /* @__PURE__ */ new Set();
	for (const { from, to, likeness } of pairs) {
		if (taken.has(from) || taken.has(to)) continue;
		taken.add(from).add(to);
		matches.push({
			from: from.id,
			to: to.id,
			guessed: likeness < SURE
		});
	}
	const left = (items) => items.filter((item) => !taken.has(item)).map(({ id }) => id);
	return {
		matches,
		gone: left(gone),
		come: left(come)
	};
}
function without(items, others) {
	const known = new Set(others.map(({ id }) => id));
	return items.filter(({ id }) => !known.has(id));
}
function pair(from, to, renamed) {
	const likeness = alike(from.title, to.title);
	const phase = from.phase !== null && (renamed.get(from.phase) ?? from.phase) === to.phase;
	return {
		from,
		to,
		likeness,
		score: likeness + (phase ? SAME_PHASE : 0) + (phase && from.position === to.position ? SAME_POSITION : 0)
	};
}
/** Old phase id to new, where most of what an old phase held stands in one new phase under the same words. */
function renamedPhases(before, after) {
	const phaseOf = /* @__PURE__ */ new Map();
	for (const { phase, title } of after) if (phase !== null) phaseOf.set(wordsOf$2(title).join(" "), phase);
	const kept = new Set(after.map(({ phase }) => phase));
	const votes = /* @__PURE__ */ new Map();
	for (const { phase, title } of before) {
		const now = phaseOf.get(wordsOf$2(title).join(" "));
		if (phase === null || now === void 0 || kept.has(phase)) continue;
		votes.set(phase, [...votes.get(phase) ?? [], now]);
	}
	const old = new Set(before.map(({ phase }) => phase));
	const renamed = /* @__PURE__ */ new Map();
	for (const [phase, targets] of votes) {
		const size = before.filter((item) => item.phase === phase).length;
		const best = mostFrequent(targets.filter((target) => !old.has(target)));
		if (best !== null && best.count * 2 > size) renamed.set(phase, best.value);
	}
	return renamed;
}
function mostFrequent(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	const best = [...counts].toSorted((a, b) => b[1] - a[1])[0];
	return best === void 0 ? null : {
		value: best[0],
		count: best[1]
	};
}
/** 0 to 1: how much two titles share, the better of whole words and of pairs of letters (Dice). */
function alike(a, b) {
	const [words, others] = [wordsOf$2(a), wordsOf$2(b)];
	return Math.max(dice(words, others), dice(pairsOf(words.join(" ")), pairsOf(others.join(" "))));
}
function wordsOf$2(title) {
	return title.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
}
function pairsOf(text) {
	return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}
function dice(a, b) {
	if (a.length === 0 || b.length === 0) return 0;
	const rest = /* @__PURE__ */ new Map();
	for (const value of a) rest.set(value, (rest.get(value) ?? 0) + 1);
	let shared = 0;
	for (const value of b) {
		const count = rest.get(value) ?? 0;
		if (count === 0) continue;
		rest.set(value, count - 1);
		shared += 1;
	}
	return 2 * shared / (a.length + b.length);
}
// src/machine/read-roadmap-file.ts
/** Reads a roadmap file from disk, refusing in one clear line what cannot be one. */
/** The largest file that is read, in bytes. */
const LARGEST_FILE = 1048576;
/** A file that could not be read as text; the message names it and says what to do. */
var UnreadableFile = class extends Error {
	name = "UnreadableFile";
	path;
	constructor(path, message) {
		super(message);
		this.path = path;
	}
};
/**
* The text of the file at `path`, relative to `cwd`.
* @throws {UnreadableFile} when it is missing, unreadable, a folder, binary, not UTF-8 or over LARGEST_FILE.
*/
async function readRoadmapFile(path, cwd) {
	const bytes = await readBytes(path, cwd);
	if (bytes.includes(0)) throw new UnreadableFile(path, `${path} is a binary file. Name a Markdown file.`);
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch (cause) {
		if (cause instanceof TypeError) throw new UnreadableFile(path, `${path} is not UTF-8 text. Save it as UTF-8 and try again.`);
		throw cause;
	}
}
async function readBytes(path, cwd) {
	try {
		const file = await open(resolve(cwd, path));
		try {
			const stat = await file.stat();
			if (stat.isDirectory()) throw new UnreadableFile(path, `${path} is a folder. Name the Markdown file in it.`);
			if (stat.size > 1048576) throw tooLarge(path, stat.size);
			return await file.readFile();
		} finally {
			await file.close();
		}
	} catch (cause) {
		throw cause instanceof UnreadableFile ? cause : new UnreadableFile(path, explain(path, cause));
	}
}
function tooLarge(path, size) {
	return new UnreadableFile(path, `${path} has ${(size / LARGEST_FILE).toFixed(1)} MiB; a roadmap has at most 1 MiB. Split it into several files.`);
}
function explain(path, cause) {
	switch (cause instanceof Error && "code" in cause ? cause.code : void 0) {
		case "ENOENT":
		case "ENOTDIR": return `There is no file ${path}. Check the path.`;
		case "EACCES":
		case "EPERM": return `${path} may not be read. Check its permissions.`;
		case "EISDIR": return `${path} is a folder. Name the Markdown file in it.`;
		default: return `${path} could not be read: ${cause instanceof Error ? cause.message : String(cause)}`;
	}
}
// src/cli/check-against.ts
/** What a learner's fork would live through between two versions of a roadmap: renamed, moved, added, retired. */
const run = promisify(execFile);
/**
* The text of a file as it was at a git revision.
* @throws {UnreadableFile} when git does not know the revision, or the file at it.
*/
async function readAtRevision(file, revision, cwd) {
	const path = resolve(cwd, file);
	try {
		const args = [
			"show",
			"--end-of-options",
			`${revision}:./${basename(path)}`
		];
		const { stdout } = await run("git", args, {
			cwd: dirname(path),
			maxBuffer: 2 * LARGEST_FILE
		});
		return stdout;
	} catch (cause) {
		throw new UnreadableFile(file, `git has no ${file} at "${revision}": ${cause instanceof Error && "stderr" in cause ? String(cause.stderr).split("\n")[0] : String(cause)}`);
	}
}
/** The changes in sentences, one a line; a single line where nothing changed. */
function compareRoadmaps(before, after, revision) {
	const [old, now] = [identities(before), identities(after)];
	const titles = new Map([...old, ...now].map((item) => [item.id, item]));
	const { matches, gone, come } = matchItems(old, now);
	const name = (id) => `"${titles.get(id)?.title ?? id}"`;
	const lines = [
		...retitled(old, now),
		...matches.map(({ from, to, guessed }) => {
			const moved = titles.get(from)?.phase !== titles.get(to)?.phase && titles.get(from)?.title === titles.get(to)?.title;
			const doubt = guessed ? " (a guess: pin the id if it is right)" : "";
			return moved ? `moved    ${name(to)}: ${from} → ${to}${doubt}` : `renamed  ${name(from)} → ${name(to)}${doubt}`;
		}),
		...come.map((id) => `added    ${name(id)}`),
		...gone.map((id) => `retired  ${name(id)}`)
	];
	const head = `Compared with ${revision}:`;
	return lines.length === 0 ? `${head} the same items.\n` : `${head}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}
/** Items that keep their id, because it is pinned, under another title. */
function retitled(old, now) {
	const before = new Map(old.map((item) => [item.id, item.title]));
	return now.filter(({ id, title }) => before.has(id) && before.get(id) !== title).map(({ id, title }) => `renamed  "${before.get(id) ?? id}" → "${title}"`);
}
function identities(roadmap) {
	const positions = /* @__PURE__ */ new Map();
	return items$1(roadmap).map(({ id, kind, title, phase }) => {
		const place = `${kind} ${phase ?? ""}`;
		const position = positions.get(place) ?? 0;
		positions.set(place, position + 1);
		return {
			id,
			kind,
			title,
			phase,
			position
		};
	});
}
// src/roadmap/annotations.ts
const COMMANDS$1 = {
	error: "error",
	warning: "warning",
	info: "notice"
};
/**
* One workflow command a remark, and one error where the file is no roadmap. Escaped as the runner's toolkit does:
* https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
*/
function annotations(roadmap, file) {
	const remarks = roadmap.diagnostics.map(({ line, column, severity, code, message }) => {
		const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
		return `::${COMMANDS$1[severity]} ${place}::${data(message)}\n`;
	});
	if (roadmap.verdict === "roadmap") return remarks.join("");
	const message = data(`${file} does not read as a roadmap. ${roadmap.reasons.join(" ")}`);
	return `${remarks.join("")}::error file=${property(file)},line=1,col=1,title=${roadmap.verdict}::${message}\n`;
}
function data(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/cli/bad-arguments.ts
/** Arguments that a command does not understand; the message says how it is used. */
var BadArguments = class extends Error {
	name = "BadArguments";
};
// src/cli/check-arguments.ts
/** The arguments of `waymark check`. */
const CHECK_USAGE = "Usage: waymark check FILE [--json | --format text|json|github] [--config FILE] [--against REVISION] [--fix]";
const FORMATS = [
	"text",
	"json",
	"github"
];
/** @throws {BadArguments} */
function readCheckArguments(args) {
	const { values, positionals } = parsed$3(args);
	const [file, ...more] = positionals;
	if (file === void 0) throw new BadArguments(`no file named. ${CHECK_USAGE}`);
	if (more.length > 0) throw new BadArguments(`one file at a time, not ${positionals.length}. ${CHECK_USAGE}`);
	const wanted = values.json ? "json" : values.format;
	const format = FORMATS.find((one) => one === wanted);
	if (format === void 0) throw new BadArguments(`--format is one of ${FORMATS.join(", ")}, not "${wanted}".`);
	if (values.against?.startsWith("-")) throw new BadArguments(`"${values.against}" is no revision.`);
	return {
		file,
		format,
		config: values.config ?? null,
		against: values.against ?? null,
		fix: values.fix
	};
}
function parsed$3(args) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				json: {
					type: "boolean",
					default: false
				},
				format: {
					type: "string",
					default: "text"
				},
				config: { type: "string" },
				against: { type: "string" },
				fix: {
					type: "boolean",
					default: false
				}
			}
		});
	} catch (cause) {
		throw new BadArguments(`${cause instanceof Error ? cause.message.split("\n")[0] : String(cause)} ${CHECK_USAGE}`, { cause });
	}
}
// src/cli/check-json.ts
function checkJson(roadmap) {
	const { title, verdict, reasons, phases, projects, skills, diagnostics } = roadmap;
	const shape = {
		title,
		verdict,
		reasons,
		phases: phases.map((phase) => ({
			title: phase.title,
			optional: phase.optional,
			topics: phase.topics.map((topic) => ({
				id: topic.id,
				title: topic.title,
				parts: topic.parts,
				links: topic.links,
				optional: topic.optional,
				done: topic.done,
				line: topic.line
			}))
		})),
		projects: projects.map(({ id, title: name, outcomes, phase, optional, done, line }) => ({
			id,
			title: name,
			outcomes,
			phase,
			optional,
			done,
			line
		})),
		skills: skills.map((skill) => ({
			id: skill.id,
			title: skill.title,
			tools: skill.tools.map((tool) => ({
				title: tool.title,
				optional: tool.optional
			})),
			line: skill.line
		})),
		diagnostics: diagnostics.map(({ line, column, severity, code, message }) => ({
			line,
			column,
			severity,
			code,
			message
		}))
	};
	return `${JSON.stringify(shape, null, 2)}\n`;
}
// src/cli/check-text.ts
const VERDICTS = {
	roadmap: "This reads as a roadmap.",
	"not-roadmap": "This does not read as a roadmap.",
	empty: "There is nothing to learn in here yet."
};
/** A page of text for a terminal. `file` is named as the author named it. */
function checkText(roadmap, file) {
	return `${[
		[
			roadmap.title === "" ? file : roadmap.title,
			VERDICTS[roadmap.verdict],
			...roadmap.reasons
		],
		...roadmap.phases.map((phase) => phaseLines(phase, roadmap)),
		looseProjects(roadmap),
		roadmap.skills.length === 0 ? [] : ["Skills", ...roadmap.skills.map(skillLine)],
		roadmap.diagnostics.map((diagnostic) => diagnosticLine(diagnostic, file)),
		[summary$1(roadmap)]
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function phaseLines(phase, roadmap) {
	const index = roadmap.phases.indexOf(phase);
	const projects = roadmap.projects.filter((project) => project.phase === index);
	return [
		`${phase.title}${phase.optional ? " (optional)" : ""}`,
		...phase.topics.map((topic) => {
			const optional = topic.optional && !phase.optional ? " (optional)" : "";
			return `  ${topic.done ? "[x]" : "[ ]"} ${topic.title}${optional}`;
		}),
		...projects.map((project) => `   *  ${projectLine(project)}`)
	];
}
function projectLine(project) {
	const outcomes = project.outcomes.length > 0 ? ` – ${project.outcomes.join(", ")}` : "";
	return `Project: ${project.title}${outcomes}${project.optional ? " (optional)" : ""}`;
}
function looseProjects(roadmap) {
	const loose = roadmap.projects.filter((project) => project.phase === null);
	return loose.length === 0 ? [] : ["Projects", ...loose.map((project) => `   *  ${projectLine(project)}`)];
}
function skillLine(skill) {
	const tools = skill.tools.map((tool) => `${tool.title}${tool.optional ? " (optional)" : ""}`);
	return `  ${skill.title}${tools.length > 0 ? `: ${tools.join(", ")}` : ""}`;
}
function diagnosticLine(diagnostic, file) {
	const { line, column, severity, code, message } = diagnostic;
	return `${file}:${line}:${column} ${severity} ${code}: ${message}`;
}
function summary$1({ phases, projects, skills }) {
	const topics = phases.reduce((sum, phase) => sum + phase.topics.length, 0);
	return `${[
		count$3(phases.length, "phase"),
		count$3(topics, "topic"),
		count$3(projects.length, "project"),
		count$3(skills.length, "skill")
	].join(", ")}.`;
}
function count$3(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
// src/cli/find-config.ts
/** Finds the config beside the roadmaps that are checked and previewed on disk. */
/**
* The config named, or else `.github/roadmap.yml` where the folder has one, as on GitHub; null for none.
* @throws {UnreadableFile} where it cannot be read.
*/
async function findConfig(named, cwd) {
	if (named === null && !existsSync(resolve(cwd, ".github/roadmap.yml"))) return null;
	const path = named ?? ".github/roadmap.yml";
	return {
		path,
		text: await readRoadmapFile(path, cwd)
	};
}
// src/cli/check.ts
/** `waymark check FILE`: how Waymark reads a roadmap, line by line, before any learner does. */
/**
* Reads the file and prints what it found. Gives the exit code: 0 for a roadmap, 1 for anything else, 2 when the
* arguments are wrong or a file cannot be read, with one line on stderr. What is said beside the format asked for
* (what `--fix` did, what `--against` found) goes to stderr where the format is for machines.
*/
async function check(args, io) {
	try {
		const { file, format, config, against, fix } = readCheckArguments(args);
		const options = await optionsOf$1(config, io);
		let text = await readRoadmapFile(file, io.cwd);
		const aside = format === "text" ? io.stdout : io.stderr;
		if (fix) {
			const fixed = pinIds(text, options);
			if (fixed.text !== text) await writeFile(resolve(io.cwd, file), fixed.text);
			text = fixed.text;
			aside(pinned(fixed.pinned.length, fixed.left, file));
		}
		const roadmap = parse(text, options);
		io.stdout(print(format, roadmap, file));
		if (against !== null) aside(compareRoadmaps(parse(await readAtRevision(file, against, io.cwd), options), roadmap, against));
		return roadmap.verdict === "roadmap" ? 0 : 1;
	} catch (error) {
		if (!(error instanceof UnreadableFile || error instanceof BadArguments || error instanceof ConfigError)) throw error;
		io.stderr(`waymark check: ${error.message}\n`);
		return 2;
	}
}
async function optionsOf$1(config, io) {
	const found = await findConfig(config, io.cwd);
	return found === null ? DEFAULT_OPTIONS : parseOptions(readConfig(found.text, found.path), true);
}
function print(format, roadmap, file) {
	switch (format) {
		case "json": return checkJson(roadmap);
		case "github": return annotations(roadmap, file);
		case "text": return checkText(roadmap, file);
	}
}
function pinned(count, left, file) {
	return `Pinned ${`${count} id${count === 1 ? "" : "s"}`} in ${file}.${left.length === 0 ? "" : ` No place for a comment: ${left.join(", ")}.`}\n`;
}
// src/model/labels.ts
/** The label of the one issue that shows how far the learner is. */
const TRACKING_LABEL = "waymark";
/** Put on the tracking issue, it stops everything. */
const OFF_LABEL = "waymark:off";
/** Made when somebody first turns Waymark off by a command. */
const OFF$1 = {
	name: OFF_LABEL,
	color: "6e7781",
	description: "Stops Waymark in this repository"
};
const TRACKING = {
	name: TRACKING_LABEL,
	color: "5b6ee1",
	description: "Shows how far you are; kept up to date by Waymark"
};
const OPTIONAL = {
	name: "optional",
	color: "8a8f98",
	description: "Not needed to finish the roadmap"
};
const KINDS$3 = {
	topic: {
		name: "topic",
		color: "2f81c7",
		description: "Something to learn"
	},
	project: {
		name: "project",
		color: "a35ccf",
		description: "Something to build"
	},
	skill: {
		name: "skill",
		color: "2e9e6b",
		description: "Tools to get to know"
	}
};
/** On a project whose topics are still to learn. */
const LOCKED = {
	name: "locked",
	color: "a3712a",
	description: "Its topics come first"
};
/** On a project whose topics are done or skipped. */
const READY = {
	name: "ready",
	color: "1f9d55",
	description: "Now is the moment to build it"
};
/** The labels that an item's issue carries, apart from those that change as the learner goes on. */
function labelsOf(item) {
	return [KINDS$3[item.kind].name, ...item.optional ? [OPTIONAL.name] : []];
}
/** The labels that issues of these items, and the tracking issue, need. */
function labelsFor(items) {
	const used = new Set(items.flatMap(labelsOf));
	const kinds = [...Object.values(KINDS$3), OPTIONAL].filter((label) => used.has(label.name));
	return [
		TRACKING,
		...kinds,
		...items.some(({ kind }) => kind === "project") ? [LOCKED, READY] : []
	];
}
/** The label of an item that left the roadmap; made when the first one leaves. */
const RETIRED = {
	name: "retired",
	color: "6e7781",
	description: "No longer part of the roadmap"
};
/** Labels whose presence on an item's issue is Waymark's to decide; all others are the learner's. */
const OWN_ITEM_LABELS = new Set([
	...Object.values(KINDS$3),
	OPTIONAL,
	LOCKED,
	READY,
	RETIRED
].map((label) => label.name));
/** Every label that Waymark makes. */
const OWN_LABELS = [TRACKING_LABEL, ...OWN_ITEM_LABELS];
const OWN_SPELLINGS = /* @__PURE__ */ new Set([...OWN_LABELS, OFF_LABEL]);
/**
* A label's name as Waymark writes it, where it is one of its own: to GitHub "Topic" and "topic" are one label, and the
* learner may have made it first.
*/
function ownSpelling(name) {
	const own = name.toLowerCase();
	return OWN_SPELLINGS.has(own) ? own : name;
}
// src/config/item-notes.ts
/** By item id. */
function itemNotes({ items }) {
	return new Map(Object.entries(items).map(([id, { resources = [], objectives = [], exercise = "", done_when = [] }]) => [id, {
		resources: resources.map(link),
		objectives,
		exercise,
		doneWhen: done_when
	}]));
}
/** An address without a title is shown as itself, without what every address has. */
function link(resource) {
	if (typeof resource !== "string") return resource;
	return {
		title: resource.replace(/^https?:\/\/(?:www\.)?|\/$/giu, ""),
		url: resource
	};
}
// src/plan/consent.ts
/** Says whether to act, and if not, why, in a sentence for the log and the preview. */
function consent({ call, repository, verdict, reasons, config, tooMany, begun, lacking, declined, off, selfServed }) {
	const stayOut = (reason) => ({
		kind: "stay-out",
		reason
	});
	if (repository.archived) return stayOut("The repository is archived: nothing in it can be changed.");
	if (config === "no") return stayOut("`.github/roadmap.yml` says `enabled: false`.");
	if (off) return stayOut("The tracking issue is labelled `waymark:off`.");
	if (verdict !== "roadmap") return stayOut(`The file is not read as a roadmap: ${reasons.join(" ")}`);
	if (selfServed && call !== "asked") return stayOut("Its workflow does all of it (`mode: sync`), so the App leaves it alone. To let the App do it, delete `.github/workflows/waymark.yml`.");
	if (declined !== null && call !== "asked") return stayOut(`The set-up pull request was closed without merging, which is taken for a no. To begin, reopen and merge it: ${declined}`);
	if (tooMany !== null && call !== "asked") return stayOut(tooMany);
	const isWanted = config === "yes" || begun || call === "asked";
	if (!isWanted && call === "covered") return stayOut("The App covers all repositories, and nobody chose this one by name or gave it a `.github/roadmap.yml`.");
	if (!isWanted && !repository.fork) return stayOut("The repository is no fork and has no `.github/roadmap.yml`.");
	return lacking === null ? { kind: "act" } : stayOut(lacking);
}
// src/markdown/clean-text.ts
/** What a person sees of hostile text, on one line. */
/** Letters that U+200C and U+200D join or part; anywhere else, outside emoji, those two only hide. */
const JOINING_LETTER = `[${[
	"Arab",
	"Syrc",
	"Deva",
	"Beng",
	"Guru",
	"Gujr",
	"Orya",
	"Taml",
	"Telu",
	"Knda",
	"Mlym",
	"Sinh",
	"Mong"
].map((script) => `\\p{scx=${script}}`).join("")}]`;
const SEEN_JOINER = new RegExp(`(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})|(?<=${JOINING_LETTER})[\\u200C\\u200D](?=${JOINING_LETTER})|(?<=\\S)\\uFE0F`, "uy");
/** What nobody sees, or what changes how the rest is seen. Direction marks and zero width are "default ignorable". */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]/gu;
/**
* The text as a person sees it, on one line: white space collapsed to single blanks, and without controls,
* direction marks, zero-width characters and halves of characters. Joined emoji and joining scripts stay whole.
*/
function cleanText(text) {
	const line = text.replace(/(?:(?!\uFEFF)[\s\u0085])+/gu, " ");
	const once = line.replace(UNSEEN, (character, offset) => {
		SEEN_JOINER.lastIndex = offset;
		return SEEN_JOINER.test(line) ? character : "";
	}).replace(/ +/gu, " ").trim();
	return once === text ? once : cleanText(once);
}
// src/markdown/escape-text.ts
/** Makes hostile plain text safe inside Markdown on GitHub: it shows as written, and pings and links nobody. */
/** Invisible, and part of no name, number or address: put inside one, it keeps GitHub from linking it. */
const WORD_JOINER = "⁠";
/** After each of these GitHub would go on to read a mention, a reference, an address or an emoji. */
const LINKED = new RegExp([
	String.raw`@(?=\S)`,
	String.raw`#(?=\d)`,
	String.raw`\bgh-(?=\d)`,
	String.raw`:(?=\/\/)`,
	String.raw`www(?=\.)`,
	String.raw`:(?=[\w+-]+:)`
].join("|"), "giu");
/** What may name a commit: 7 hexadecimal digits or more. Words such as "effaced" have no decimal one. */
const COMMIT = /\b(?=[a-f]*\d)[\da-f]{7,}\b/giu;
/**
* What Markdown may read as markup, with as much around it as decides: a blank on both sides of `_` or a letter on both
* sides of it mean nothing, `<` before a number is less-than, `&` is itself unless it begins an entity.
*/
const MARKUP = new RegExp([
	String.raw`[\\\x60*~[\]|$]`,
	String.raw`(?<![\p{L}\p{N}_])_|_(?!_*[\p{L}\p{N}])|(?<=(?<![\p{L}\p{N}])_+)_`,
	String.raw`<(?![\s\d=-])`,
	String.raw`&(?=#?\w+;)`,
	String.raw`^[#>+=-]|^:(?=-)|(?<=^\d{1,9})[.)](?= |$)`,
	String.raw`(?<= )#(?=#*$)`
].join("|"), "gu");
/**
* Plain text as Markdown that shows that text (as `cleanText` cleans it) and nothing else: no markup, HTML, link,
* mention, reference, emoji or formula, in a paragraph, heading, list, table cell or link text. Ordinary titles stay as they are.
*
* GitHub links and pings in a pass after Markdown, where a backslash no longer helps: there an invisible word joiner
* parts the name. A dollar sign goes into a `<span>`, as GitHub's documentation of formulas asks
* (docs.github.com, "Writing mathematical expressions").
*/
function escapeText(text) {
	return cleanText(text).replace(COMMIT, (digits) => digits.replace(/.{6}(?=.)/gu, (few) => few + WORD_JOINER)).replace(LINKED, (sign) => sign + WORD_JOINER).replace(MARKUP, (sign) => sign === "$" ? "<span>$</span>" : `\\${sign}`);
}
// src/markdown/plain-title.ts
/** Titles for places that show plain text only. */
const ELLIPSIS = "…";
/**
* A title for places that show plain text only (issues, milestones, boards): what a person sees of it, cut between
* graphemes to at most `max` UTF-16 units, which is never more than GitHub counts characters. Never empty.
*/
function plainTitle(text, max) {
	const plain = cleanText(text);
	if (plain === "") return ELLIPSIS;
	if (plain.length <= max) return plain;
	let kept = "";
	for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(plain)) {
		if (kept.length + segment.length + 1 > max) break;
		kept += segment;
	}
	return kept.trimEnd() + ELLIPSIS;
}
// src/plan/cover-tools.ts
/** Words beside a tool's name that are no part of it: "PostgreSQL preferred", "JavaScript basics". */
const BESIDE = new Set("and the preferred recommended required optional basics basic fundamentals vanilla advanced similar etc".split(" "));
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;
/** A word with what makes it a name of its own (C++, C#, .NET), or a run of a script without spaces. */
const WORD = new RegExp(String.raw`${UNSPACED}+|(?:(?<![\p{L}\p{N}])\.)?(?:(?!${UNSPACED})[\p{L}\p{N}])+[+#]*`, "gu");
/** Names this short are words of many languages too: they count only as they are written ("Go", "C", "R"). */
const SHORT = 2;
/** The ids of the topics, in the order given. */
function coveringTopics(tool, topics) {
	const names = namesOf(tool);
	return topics.filter((topic) => [topic.title, ...topic.parts].map(wordsOf$1).some((words) => names.some((name) => holds(words, name)))).map(({ id }) => id);
}
/**
* What a tool goes by. "SQL (PostgreSQL preferred)" is SQL and PostgreSQL; in "Python (OOP, decorators)" the brackets
* hold what belongs to it, which alone is not the tool. "MySQL or SQLite" is either.
*/
function namesOf(tool) {
	const aliases = [...tool.matchAll(/[(（[]([^()（）[\]]*)[)）\]]/gu)].map((match) => match[1] ?? "").filter((inside) => !/[,;/&、，；]|\band\b/iu.test(inside));
	return [tool.replaceAll(/[(（[][^()（）[\]]*[)）\]]/gu, " "), ...aliases].flatMap((text) => text.split(/\s+or\s+/iu)).map((text) => withoutVersion(wordsOf$1(text))).filter((name) => name.length > 0);
}
function withoutVersion(words) {
	const end = words.findLastIndex((word) => !/^\d+$/u.test(word));
	return words.slice(0, end + 1);
}
function wordsOf$1(text) {
	return (text.normalize("NFKD").replaceAll(/\p{M}/gu, "").normalize("NFC").match(WORD) ?? []).map((word) => word.length > SHORT ? word.toLowerCase() : word).filter((word) => !BESIDE.has(word));
}
/** Whether the name's words stand next to each other; in a script without spaces, anywhere in a run. */
function holds(words, name) {
	return words.some((_, start) => name.every((word, index) => isWord(words[start + index], word)));
}
const RUN = new RegExp(`^${UNSPACED}`, "u");
const isWord = (word, wanted) => word === wanted || word !== void 0 && RUN.test(wanted) && word.includes(wanted);
// src/markdown/quiet-markdown.ts
const processor = remark().use(remarkGfm);
/** Deeper lists are drawn at this depth: nobody reads further. */
const DEEPEST = 4;
/**
* The text's paragraphs, headings, lists and code words as plain Markdown. Links give their words (their addresses are
* listed elsewhere), items that are nothing but links are left out; images, HTML, tables and code blocks give nothing.
*/
function quietMarkdown(markdown) {
	return blocks(processor.parse(markdown).children, 0).join("\n\n");
}
/** A sentence on one line, e.g. for a box: its words, and its code words as code. What is more than that is plain text. */
function quietSentence(markdown) {
	const [first, ...rest] = processor.parse(markdown).children;
	return first?.type === "paragraph" && rest.length === 0 ? written$2(first) : escapeText(markdown);
}
function blocks(nodes, depth) {
	return nodes.flatMap((node) => {
		if (node.type === "blockquote") return blocks(node.children, depth);
		if (node.type === "list") return [items(node.children, Math.min(depth, DEEPEST)).join("\n")];
		return (node.type === "paragraph" || node.type === "heading") && !isOnlyLinks(node) ? [written$2(node)] : [];
	}).filter((text) => text !== "");
}
function items(nodes, depth) {
	return nodes.flatMap((node) => {
		if (node.type !== "listItem") return [];
		const [first = "", ...rest] = blocks(node.children.filter((child) => child.type !== "list"), depth);
		const below = node.children.flatMap((child) => child.type === "list" ? items(child.children, depth + 1) : []);
		if (first === "") return below.map((line) => line.replace(/^ {2}/u, ""));
		return [`${"  ".repeat(depth)}- ${[first, ...rest].join(" ")}`, ...below];
	});
}
/** Stands for a code word while the words around it are escaped. */
const CODE = "";
/** The words of a node as Markdown, with its code words as code. */
function written$2(node) {
	const codes = [];
	const withPlaces = (inner) => {
		if (inner.type === "inlineCode") return codes.push(inner.value) > 0 ? CODE : "";
		return "children" in inner ? inner.children.map(withPlaces).join("") : words$1(inner).replaceAll(CODE, "");
	};
	return escapeText(withPlaces(node)).replaceAll(CODE, () => codeSpan(codes.shift() ?? ""));
}
/** Code between as many backticks as it takes. A comment in it would read as one of our marks. */
function codeSpan(code) {
	const text = cleanText(code).replaceAll("<!--", "<!⁠--");
	if (text === "") return "";
	const longest = Math.max(0, ...(text.match(/`+/gu) ?? []).map(({ length }) => length));
	const fence = "`".repeat(longest + 1);
	const room = /^`|`$/u.test(text) ? " " : "";
	return `${fence}${room}${text}${room}${fence}`;
}
function words$1(node) {
	if (node.type === "text" || node.type === "inlineCode") return node.value;
	if (node.type === "break") return " ";
	return "children" in node ? node.children.map(words$1).join("") : "";
}
/** "Docs", "Docs | Video": what is left of the text without its links has no letter or digit. */
function isOnlyLinks(node) {
	if (!("children" in node) || node.children.every((child) => child.type !== "link")) return false;
	const others = node.children.filter((child) => child.type !== "link");
	return !/[\p{L}\p{N}]/u.test(others.map(words$1).join(""));
}
// src/markdown/safe-url.ts
/** Addresses from hostile text, made safe to stand in a Markdown link. */
/** What would end or change a Markdown link, a table cell or an HTML attribute around it. */
const DELIMITERS = /[\s()<>|`\\"'*[\]{}^]/gu;
/**
* The address for the round brackets of a Markdown link: http, https, or a path inside the repository. Null for anything
* else: another scheme, another host in disguise (`//host`), a name and password before the host.
*/
function safeUrl(url) {
	const text = url.trim();
	if (text === "" || /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.test(text)) return null;
	return /^https?:/iu.test(text) ? safeAbsolute(text) : safeRelative(text);
}
function safeAbsolute(text) {
	if (!/^https?:\/\//iu.test(text) || !URL.canParse(text)) return null;
	const url = new URL(text);
	if (url.username !== "" || url.password !== "") return null;
	return encodeDelimiters(url.href);
}
function safeRelative(text) {
	if (/^[^/?#]*:/u.test(text) || /^[\\/]{2}/u.test(text) || text.includes("\\")) return null;
	return encodeDelimiters(text);
}
function encodeDelimiters(url) {
	return url.replace(DELIMITERS, (character) => encodeURIComponent(character).replace(/[()'*]/u, percent$1)).replace(/&(?=#?\w+;)/gu, "&amp;");
}
function percent$1(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
const GITHUB$1 = /^https?:\/\/(?:www\.)?github\.com(?=\/)/u;
const BACKLINKING = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:issues|pulls?|discussions|commits?)\/[^/]/iu;
const REDIRECT = "https://redirect.github.com";
/**
* A safe address as an issue or comment may hold it without leaving a backlink on somebody's issue, pull request,
* discussion or commit: those go through redirect.github.com. Null where `safeUrl` says so.
*/
function quietUrl(url) {
	const safe = safeUrl(url);
	return safe === null ? null : safe.replace(GITHUB$1, (host) => BACKLINKING.test(safe) ? REDIRECT : host);
}
// src/language/part-title.ts
const LONGEST$1 = 300;
/** The part's title as Markdown, cut between graphemes: the box in the issue is known again by it. */
const partTitle = (title) => escapeText(plainTitle(title, LONGEST$1));
/** What stands behind the box of a part. */
function partBox({ title, optional }, language) {
	return `${partTitle(title)}${optional ? ` (${language.optional})` : ""}`;
}
/** Every text that the box of a part may have: it may have been written in another language, or as required. */
function partBoxes({ title }) {
	const optional = Object.values(LANGUAGES).map((language) => partBox({
		title,
		optional: true
	}, language));
	return /* @__PURE__ */ new Set([partTitle(title), ...optional]);
}
// src/plan/prerequisites.ts
/** Which topics a project needs: those that its outcomes name, or all of its phase where words do not tell. */
/** A word that more topics have than this is about the course, not about one of them. */
const COMMON = 3;
/**
* The topics, in the order of the roadmap, none from a phase after the project's own. Optional ones hold nobody back, so
* none is optional. Each word of an outcome stands for the one topic that says most of that outcome. A project that names
* its phase ("Full DRF app"), of whose outcomes words explain less than half, or that needs nothing else from its phase,
* needs all that its phase requires.
*/
function prerequisites({ phase, title, outcomes }, { phases }) {
	if (phase === null) return [];
	const candidates = phases.slice(0, phase + 1).flatMap(({ topics }, place) => topics.filter(({ optional }) => !optional).map((topic) => ({
		topic,
		place,
		words: new Set(tellingWords(topic.title))
	})));
	const explained = outcomes.map((outcome) => topicsOf(tellingWords(outcome), candidates));
	const told = explained.filter((topics) => topics.length > 0).length;
	const needed = /* @__PURE__ */ new Set([...explained.flat(), ...topicsOf(tellingWords(title), candidates)]);
	const whole = told === 0 || told * 2 < outcomes.length || outcomes.some((outcome) => names(phases, phase, outcome)) || candidates.every(({ topic, place }) => place !== phase || !needed.has(topic));
	return candidates.filter(({ topic, place }) => whole && place === phase || needed.has(topic)).map(({ topic }) => topic);
}
/** For each word the topic that shares most with the whole text; of equals, the one nearest to the project's phase. */
function topicsOf(words, candidates) {
	const having = (word) => candidates.filter((candidate) => candidate.words.has(word));
	const telling = words.filter((word) => having(word).length <= COMMON);
	const shared = (candidate) => telling.filter((word) => candidate.words.has(word)).length;
	return telling.flatMap((word) => {
		const [best] = having(word).toSorted((a, b) => shared(b) - shared(a) || b.place - a.place);
		return best === void 0 ? [] : [best.topic];
	});
}
/** Whether a text has a word that is in the title of this phase and of no other. */
function names(phases, phase, text) {
	const titles = phases.map(({ title }) => new Set(tellingWords(title)));
	return tellingWords(text).some((word) => titles.every((title, place) => title.has(word) === (place === phase)));
}
// src/plan/issue-block.ts
/** What an item's issue says: what to learn as boxes, when it is done, where it stands, and the way back. */
/** The managed block of an item's issue. */
function issueBlock(item, { roadmap, language, notes }) {
	const { issue } = language;
	return joinParagraphs([
		whatToLearn(item, notes, language),
		buildsOn(item, roadmap, language),
		section$1(issue.headings.roadmapSays, quietMarkdown(item.detail).split("\n"), language),
		section$1(issue.headings.objectives, boxes(notes.objectives), language),
		section$1(issue.headings.links, links([...notes.resources, ...item.links]), language),
		section$1(issue.headings.exercise, quietMarkdown(notes.exercise).split("\n"), language),
		doneWhen(item, notes, language),
		standing(item, roadmap, language),
		wayBack(item, language)
	].filter((paragraph) => paragraph.length > 0));
}
/** The parts; where there are none, the steps by which anything is learnt, unless the config says better. */
function whatToLearn(item, { objectives }, language) {
	const { headings, steps } = language.issue;
	const titles = item.parts.length > 0 ? item.parts.map((part) => partBox(part, language)) : objectives.length > 0 ? [] : steps[item.kind];
	return section$1(headings.learn[item.kind], titles.map(box), language);
}
/** The most topics that a project names; a phase may have hundreds. */
const MOST_NEEDS = 60;
function buildsOn(item, roadmap, { issue }) {
	const project = roadmap.projects.find(({ id }) => item.kind === "project" && id === item.id);
	const topics = project === void 0 ? [] : prerequisites(project, roadmap);
	if (topics.length === 0) return [];
	const more = topics.length - MOST_NEEDS;
	return [
		`### ${issue.headings.buildsOn}\n\n`,
		...topics.slice(0, MOST_NEEDS).flatMap(({ id, title }) => [
			"- ",
			{
				issueOf: id,
				title: shortened(title)
			},
			"\n"
		]),
		...more > 0 ? [`\n${issue.more(more)}\n`] : [],
		`\n${issue.untilThen(LOCKED.name, READY.name)}`
	];
}
const box = (title) => `- [ ] ${title}`;
const boxes = (sentences) => sentences.map((sentence) => box(quietSentence(sentence)));
/** A heading with lines below it; nothing where there are none. */
function section$1(heading, lines, language) {
	return lines.join("") === "" ? [] : [[
		`### ${heading}`,
		"",
		...fitting(lines, language)
	].join("\n")];
}
/** GitHub takes 65,536 characters; half of them are the learner's. Each section may fill this much. */
const MOST_CHARACTERS$2 = 8e3;
/** As many whole lines as fit, and how many more there are. */
function fitting(lines, { issue }) {
	let length = 0;
	const over = lines.findIndex((line) => (length += line.length + 1) > MOST_CHARACTERS$2);
	if (over === -1) return lines;
	return [
		...lines.slice(0, over),
		"",
		issue.more(lines.length - over)
	];
}
function links(all) {
	return all.flatMap((link) => {
		const url = quietUrl(link.url);
		return url === null || url.length > LONGEST_URL ? [] : [`- [${shortened(link.title)}](${url})`];
	});
}
const LONGEST_URL = 2e3;
const LONGEST_TITLE = 300;
/** Cut between graphemes, as Markdown. */
const shortened = (title) => escapeText(plainTitle(title, LONGEST_TITLE));
function doneWhen(item, notes, language) {
	const { issue } = language;
	const usual = notes.objectives.length > 0 ? issue.objectivesMet : issue.doneWhen[item.kind];
	const lines = notes.doneWhen.length > 0 ? [
		...boxes(notes.doneWhen),
		"",
		issue.thenClose
	] : [`${usual} ${issue.thenClose}`];
	return section$1(issue.headings.doneWhen, lines, language);
}
function standing(item, roadmap, { issue }) {
	const optional = item.optional ? issue.optional : "";
	const phase = roadmap.phases.find((candidate) => candidate.id === item.phase);
	if (item.kind === "skill" || phase === void 0) return optional === "" ? [] : [optional];
	const place = phase.topics.findIndex((topic) => topic.id === item.id) + 1;
	const { before, after } = item.kind === "project" ? issue.buildAfter : issue.topicOf(place, phase.topics.length);
	return [
		before,
		...[
			`[${shortened(phase.title)}](`,
			{ milestoneOf: phase.id },
			")"
		],
		[after, optional].join(" ").trimEnd()
	];
}
function wayBack(item, { issue }) {
	return [
		`<sub>[${issue.wayBack}](`,
		{ lineOf: item.line },
		`) · ${issue.yours}</sub>`
	];
}
function joinParagraphs(paragraphs) {
	return mergeWords(paragraphs.flatMap((paragraph, index) => index === 0 ? paragraph : ["\n\n", ...paragraph]));
}
/** Joins neighbouring words, so that equal blocks are equal values. */
function mergeWords(body) {
	const merged = [];
	for (const segment of body) {
		const last = merged.at(-1);
		if (typeof segment === "string" && typeof last === "string") merged[merged.length - 1] = last + segment;
		else merged.push(segment);
	}
	return merged;
}
// src/model/item-notes.ts
const NO_NOTES = {
	resources: [],
	objectives: [],
	exercise: "",
	doneWhen: []
};
// src/plan/match-milestones.ts
const MARKER$1 = /<!-- waymark:phase v1 (\S+)(?: (closed|told))?(?: due=(\d{4}-\d{2}-\d{2}))? -->/u;
/** What a description remembers. */
function phaseMemory(description) {
	const [, , finished, due] = MARKER$1.exec(description) ?? [];
	return {
		finished: finished === "closed" || finished === "told" ? finished : null,
		due: due ?? null
	};
}
/** The description with another memory. */
const withPhaseMemory = (description, { finished, due }) => description.replace(MARKER$1, (_, phase) => {
	return `<!-- ${[
		"waymark:phase v1",
		phase,
		...[...finished === null ? [] : [finished], ...due === null ? [] : [`due=${due}`]]
	].join(" ")} -->`;
});
/**
* A due date that Waymark set follows the schedule; one that a person set or took away since stays as it is. `known` is null
* for a milestone that is to be made.
*/
function settleDue(wanted, known) {
	if (known === null) return {
		day: wanted,
		remembered: wanted
	};
	const day = dueDay(known);
	const { due } = phaseMemory(known.description);
	return day === due ? {
		day: wanted,
		remembered: wanted
	} : {
		day,
		remembered: due
	};
}
/** GitHub keeps a due date as the midnight of its own time zone before the instant that was sent: the day alone says something. */
const dueDay = ({ dueOn }) => dueOn?.slice(0, 10) ?? null;
/** The description of a phase's milestone: a sentence for the learner, and the marker. */
function milestoneDescription(phase, words) {
	return `${words}\n\n<!-- waymark:phase v1 ${phase} -->`;
}
/** By phase id; of two with the same marker the older one counts. */
function matchMilestones(actual) {
	const found = /* @__PURE__ */ new Map();
	for (const milestone of actual.milestones.toSorted((a, b) => a.number - b.number)) {
		const phase = MARKER$1.exec(milestone.description)?.[1];
		if (phase !== void 0 && !found.has(phase)) found.set(phase, milestone);
	}
	return found;
}
// src/model/week.ts
/** Weeks, named by their Monday. */
const DAY = 864e5;
/** The Monday (UTC) of the ISO week that holds this instant, e.g. `2026-11-23`. */
function mondayOf(milliseconds) {
	return dayOf(milliseconds - weekdayOf(milliseconds) * DAY);
}
/** The Monday of the week that this day (`2026-11-25`) begins: from Friday on, the next one, since too little is left of its own. */
function firstWeekOf(day) {
	const instant = Date.parse(day);
	const monday = mondayOf(instant);
	return weekdayOf(instant) < FRIDAY ? monday : weeksAfter(monday, 1);
}
/** The Monday so many weeks later, or earlier where it is negative. */
function weeksAfter(monday, weeks) {
	return dayOf(Date.parse(monday) + weeks * 7 * DAY);
}
/** The Sunday of a week. */
function lastDayOf(monday) {
	return dayOf(Date.parse(monday) + 6 * DAY);
}
/** The day (UTC) that holds this instant, e.g. `2026-11-25`. */
function dayOf(milliseconds) {
	return new Date(milliseconds).toISOString().slice(0, 10);
}
const FRIDAY = 4;
/** Days since Monday. */
const weekdayOf = (milliseconds) => (new Date(milliseconds).getUTCDay() + 6) % 7;
// src/plan/desire.ts
/** Roadmap in, desired state out. */
/** GitHub's limit for issue titles (REST description of "Create an issue": 256 characters). */
const ISSUE_TITLE = 256;
/** Nobody documents a limit for milestone titles; this is short enough everywhere. */
const MILESTONE_TITLE = 200;
/** Says what labels, milestones and issues the roadmap asks for, and what board where one is within reach. */
function desire(roadmap, options) {
	const { board, open = "all", language = en, notes = /* @__PURE__ */ new Map(), schedule = null } = options;
	const all = items$1(roadmap);
	const context = (item) => ({
		roadmap,
		language,
		notes: notes.get(item.id) ?? NO_NOTES
	});
	return {
		labels: labelsFor(all).map((label) => ({
			...label,
			description: language.labels[label.name] ?? label.description
		})),
		milestones: roadmap.phases.map((phase) => ({
			phase: phase.id,
			title: plainTitle(phase.title, MILESTONE_TITLE),
			description: milestoneDescription(phase.id, phase.optional ? language.milestone.optionalPhase : language.milestone.phase),
			topics: finishing(phase),
			news: language.news.finished(escapeText(plainTitle(phase.title, MILESTONE_TITLE))),
			due: dueOf(phase, all, schedule)
		})),
		issues: all.map((item) => desiredIssue(item, context(item), schedule)),
		open,
		board: board ? desiredBoard(roadmap) : null
	};
}
/** What the phase requires; where it requires nothing, all that it has. */
function finishing({ topics }) {
	const required = topics.filter(({ optional }) => !optional);
	return (required.length > 0 ? required : topics).map(({ id }) => id);
}
/** The end of the last week in which something is to be done that stands in the phase's milestone and holds it back. */
function dueOf({ id }, all, schedule) {
	const [last] = all.flatMap((item) => {
		const week = item.phase === id && !item.optional ? schedule?.weeks.get(item.id) : void 0;
		return week === void 0 ? [] : [week];
	}).toSorted().reverse();
	return last === void 0 ? null : lastDayOf(last);
}
/** The items that a project needs first. */
function needsOf(item, { roadmap }) {
	const project = roadmap.projects.find(({ id }) => item.kind === "project" && id === item.id);
	return project === void 0 ? [] : prerequisites(project, roadmap).map(({ id }) => id);
}
function toolsOf(item, { roadmap, language }) {
	if (item.kind !== "skill") return [];
	const topics = roadmap.phases.flatMap((phase) => phase.topics);
	return item.parts.map((tool) => ({
		box: partBox(tool, language),
		optional: tool.optional,
		topics: coveringTopics(tool.title, topics)
	}));
}
function desiredIssue(item, context, schedule) {
	const week = schedule?.weeks.get(item.id);
	return {
		item: item.id,
		kind: item.kind,
		title: plainTitle(item.title, ISSUE_TITLE),
		block: issueBlock(item, context),
		labels: labelsOf(item),
		phase: item.phase,
		done: item.done,
		needs: needsOf(item, context),
		tools: toolsOf(item, context),
		news: context.language.news.ready,
		card: {
			Phase: phaseName(item, context.roadmap),
			Kind: KINDS$2[item.kind].name,
			...week === void 0 ? {} : { Target: lastDayOf(week) }
		}
	};
}
const SKILLS = "Languages & tools";
const LATER = "Later phases";
function phaseName(item, roadmap) {
	const index = roadmap.phases.findIndex((phase) => phase.id === item.phase);
	return index === -1 ? SKILLS : phaseNames(roadmap)[index] ?? LATER;
}
function phaseNames(roadmap) {
	const names = [];
	for (const phase of roadmap.phases.slice(0, 48)) {
		const name = plainTitle(phase.title, 60);
		const twins = names.filter((known) => known === name || known.startsWith(`${name} (`)).length;
		names.push(twins === 0 ? name : `${name} (${twins + 1})`);
	}
	return names;
}
const KINDS$2 = {
	topic: {
		name: "Topic",
		color: "BLUE"
	},
	project: {
		name: "Project",
		color: "PURPLE"
	},
	skill: {
		name: "Skill",
		color: "GREEN"
	}
};
/** What the roadmap's board is called when it is made. */
const boardTitle = ({ title }) => plainTitle(title, 100);
const COLORS = [
	"BLUE",
	"GREEN",
	"YELLOW",
	"ORANGE",
	"RED",
	"PINK",
	"PURPLE"
];
function desiredBoard(roadmap) {
	const later = roadmap.phases.length > 48 ? [LATER] : [];
	const phases = [...phaseNames(roadmap), ...later].map((name, index) => ({
		name,
		color: COLORS[index % COLORS.length] ?? "GRAY"
	}));
	return {
		title: boardTitle(roadmap),
		fields: [
			{
				kind: "choice",
				name: "Phase",
				options: [...phases, {
					name: SKILLS,
					color: "GRAY"
				}]
			},
			{
				kind: "choice",
				name: "Kind",
				options: Object.values(KINDS$2)
			},
			{
				kind: "date",
				name: "Target"
			}
		]
	};
}
// src/markdown/boxes.ts
const BOX = /^(\s*(?:[-*+]|\d+[.)])\s+\[)([ xX])(\]\s+)(.*?)(\s*)$/u;
const FENCE = /^\s*(```|~~~)/u;
/** The boxes of a Markdown text, in order; those inside code fences are no boxes. */
function readBoxes(markdown) {
	const boxes = [];
	mapBoxes(markdown, (box) => {
		boxes.push(box);
		return box.ticked;
	});
	return boxes;
}
/** The same text with every box whose title is in `titles` ticked; no box is ever unticked. */
function tickBoxes(markdown, titles) {
	return mapBoxes(markdown, (box) => box.ticked || titles.has(box.title));
}
/** Rewrites the tick of each box to what `decide` says; all other bytes stay. */
function mapBoxes(markdown, decide) {
	let fence = null;
	return markdown.split("\n").map((line) => {
		const mark = FENCE.exec(line)?.[1] ?? null;
		if (mark !== null) {
			if (fence === null) fence = mark;
			else if (fence === mark) fence = null;
			return line;
		}
		const found = fence === null ? BOX.exec(line) : null;
		if (found === null) return line;
		const [, open = "", tick = " ", close = "", title = "", end = ""] = found;
		const was = tick !== " ";
		const is = decide({
			title,
			ticked: was
		});
		return is === was ? line : `${open}${is ? "x" : " "}${close}${title}${end}`;
	}).join("\n");
}
// src/markdown/fingerprint.ts
/** A short name for a text, the same on every machine: to know it again, not to keep a secret. */
const OFFSET = 14695981039346656037n;
const PRIME = 1099511628211n;
/** FNV-1a over UTF-16 units, 64 bits, as letters and digits (hexadecimal ones would look like a commit). */
function fingerprint(text) {
	let hash = OFFSET;
	for (let at = 0; at < text.length; at += 1) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * PRIME);
	return hash.toString(36);
}
// src/plan/guard.ts
/** The safety limits: a plan that looks like an accident is not applied before a person confirms it. */
/** From so many items on, a share of them may not leave at once. */
const FEW = 10;
const MOST_RETIRED = .3;
/**
* Stops a plan that would retire more than 30 % of ten or more items, unless somebody ticked the box that asks about
* exactly these. Only people who may write can tick a box there.
*/
function guard(plan, { items, tracking }) {
	const retiring = plan.changes.flatMap((change) => change.what === "issue" && change.type === "update" && change.after.labels.includes(RETIRED.name) && !change.before.labels.includes(RETIRED.name) ? [change.item] : []);
	const known = [...items.values()].filter(([oldest]) => oldest !== void 0 && !oldest.issue.labels.includes(RETIRED.name)).length;
	if (known < FEW || retiring.length <= known * MOST_RETIRED) return { kind: "go" };
	const question = `Yes, retire these ${retiring.length} items (${fingerprint(retiring.toSorted().join("\n"))})`;
	if (readBoxes(tracking?.body ?? "").some(({ title, ticked }) => ticked && title === escapeText(question))) return { kind: "go" };
	return {
		kind: "stop",
		reason: `The roadmap no longer has ${retiring.length} of the ${known} items that have issues. That looks like an accident, so nothing was changed. If it is meant, tick the box about it on the tracking issue.`,
		question
	};
}
// src/record/progress-json.ts
/**
* The shape of `.github/waymark/progress.json`, version 1: what a mentor's script may rely on. Later versions of
* Waymark may add fields; one that changes or drops a field raises `version`.
*/
/** A value with the sentence that the JSON Schema has for it. */
function said(schema, description) {
	z.globalRegistry.add(schema, { description });
	return schema;
}
/** A shape that the JSON Schema has once, under a name of its own. */
function named$1(schema, id, description) {
	z.globalRegistry.add(schema, {
		id,
		description
	});
	return schema;
}
const count$2 = named$1(z.object({
	done: said(z.int(), "Items closed as completed."),
	total: said(z.int(), "Required items that are not skipped, plus optional ones that are done."),
	percent: said(z.int(), "Whole percent, rounded down; at least 1 once something is done.")
}), "count", "How much of it is done; 100 percent only when everything required is done or skipped.");
const part = named$1(z.object({
	title: said(z.string(), "Its words."),
	optional: said(z.boolean(), "Whether the rest is complete without it."),
	ticked: said(z.boolean(), "Whether its box in the issue is ticked.")
}), "part", "A topic's part, a project's outcome, a skill's tool: a box in the issue.");
const item = named$1(z.object({
	id: said(z.string(), "Made of its phase and title, unless the roadmap pins it: it may change when these do. The issue's number does not."),
	title: said(z.string(), "As the roadmap has it, without decoration."),
	optional: said(z.boolean(), "Whether the roadmap is finished without it."),
	state: said(z.enum([
		"open",
		"in-progress",
		"done",
		"skipped"
	]), "Done is closed as completed, skipped is closed as not planned; in-progress is what is assigned, labelled so, or has a box ticked."),
	issue: said(z.nullable(z.int()), "The number of its issue; null while there is none."),
	closedOn: said(z.nullable(z.string()), "The day it was closed, UTC, such as 2026-11-22; null while it is open."),
	week: said(z.optional(z.nullable(z.string())), "The Monday of the week in which it is to be done, such as 2026-11-23; null where no pace is set, absent in older files."),
	parts: said(z.array(part), "What it names together, in order; empty where it is one thing.")
}), "item", "One thing to learn or to build.");
const phase = named$1(z.object({
	id: said(z.string(), "Made of its title: it may change when that does. The milestone's number does not."),
	title: said(z.string(), "As the roadmap has it."),
	optional: said(z.boolean(), "Whether the roadmap is finished without it."),
	count: count$2,
	milestone: said(z.nullable(z.int()), "The number of its milestone; null while there is none."),
	topics: said(z.array(item), "In the order of the roadmap.")
}), "phase", "A part of the roadmap.");
const project = named$1(z.extend(item, { phase: said(z.nullable(z.string()), "The id of the phase that it comes after; null for none.") }), "project", "Something to build: an item with its place.");
const retired$1 = named$1(z.object({
	id: said(z.string(), "The id that it had."),
	title: said(z.string(), "The title of its issue."),
	issue: said(z.int(), "The number of its issue.")
}), "retired", "An item that left the roadmap and whose issue is kept; it counts nowhere.");
const progressJson = z.object({
	version: said(z.literal(1), "Raised when a field changes its meaning or goes; not when one is added."),
	renderer: said(z.int(), "Which renderer wrote the files beside it; of no use to a script."),
	repository: said(z.int(), "GitHub's number for the repository, which stays the same when it is renamed; another's is a copy that came along with a fork."),
	title: said(z.string(), "The roadmap's title."),
	count: count$2,
	phases: said(z.array(phase), "In the order of the roadmap."),
	projects: said(z.array(project), "In the order in which they are built."),
	skills: said(z.array(item), "In the order of the roadmap; the parts are tools."),
	retired: said(z.array(retired$1), "What left the roadmap.")
});
// src/record/parse-progress-json.ts
/** Reads progress.json back: it may have been edited by hand, copied from elsewhere, or written by a later Waymark. */
/** The part that every version keeps. */
const written$1 = z.object({
	renderer: z.int(),
	repository: z.int()
});
/** Null where the text is no progress.json of any version. */
function parseProgressJson(text) {
	const value = parseJson(text);
	const known = written$1.safeParse(value);
	if (!known.success) return null;
	const progress = progressJson.safeParse(value);
	return {
		...known.data,
		progress: progress.success ? progress.data : null
	};
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
// src/record/written-here.ts
/** Null where there is no progress.json, where it cannot be read, or where another repository's came along. */
function writtenHere({ files, repository }) {
	const file = files[PROGRESS_JSON];
	const written = file?.kind === "text" ? parseProgressJson(file.text) : null;
	return written?.repository === repository.databaseId ? written : null;
}
/** The items of the file by id, with the number of the issue that each had; those that had left the roadmap as well. */
function recordedIssues(written) {
	const retired = written?.progress?.retired ?? [];
	return new Map([...retired, ...itemsOf(written)].flatMap(({ id, issue }) => issue === null ? [] : [[id, issue]]));
}
/** Where each item stood then, by the number of its issue. */
function recordedStates(written) {
	return new Map(itemsOf(written).flatMap(({ issue, state }) => issue === null ? [] : [[issue, state]]));
}
function itemsOf(written) {
	const progress = written?.progress ?? null;
	if (progress === null) return [];
	return [
		...progress.phases.flatMap(({ topics }) => topics),
		...progress.projects,
		...progress.skills
	];
}
// src/model/change.ts
/** Says something once on the issue of that number. `item` is null for the tracking issue. */
function createComment(item, number, { words, mark, reason }) {
	return {
		type: "create",
		what: "comment",
		item,
		number,
		before: null,
		after: {
			words,
			mark
		},
		reason
	};
}
/**
* Closes an issue, as completed unless `as` says otherwise. `item` is null for a tracking issue, `issue` for one that the
* same plan creates, `duplicateOf` is the number of the issue that stays.
*/
function closeIssue(item, issue, { as = "completed", duplicateOf = null, reason }) {
	return {
		type: "close",
		what: "issue",
		item,
		number: issue?.number ?? null,
		before: { state: issue?.state === "not-planned" ? "not-planned" : "open" },
		after: {
			state: as,
			duplicateOf
		},
		reason
	};
}
/** Opens an issue again; `state` is how it was closed. */
function reopenIssue(item, { number, state }, reason) {
	return {
		type: "reopen",
		what: "issue",
		item,
		number,
		before: { state },
		after: { state: "open" },
		reason
	};
}
// src/plan/unlock-project.ts
/** Whether a project waits for its topics or can be built, as its label says it; and the moment at which that changes. */
/**
* The project with the label that it should carry. What is begun stays ready, what is closed is not locked. One comment
* says that it became ready, and never a second one; a project that was ready from the first, or is begun, needs none.
*/
function unlockProject(desired, known, state, states) {
	const had = new Set(known?.issue.labels);
	const free = desired.needs.every((need) => isBehind(states.get(need)));
	const closed = isBehind(state);
	const ready = closed ? had.has(READY.name) : free || state === "in-progress" && had.has(READY.name);
	const label = ready ? [READY.name] : closed ? [] : [LOCKED.name];
	const wanted = {
		...desired,
		labels: [...desired.labels, ...label]
	};
	const turns = ready && !closed && had.has(LOCKED.name);
	const back = !ready && !closed && had.has(READY.name);
	const reason = turns ? "everything that it builds on is done or skipped" : back ? "something that it builds on is to be learnt again" : null;
	const news = turns && state === "open" && known?.managed?.memory.told === null;
	const memory = ready ? { told: "ready" } : {};
	if (!news) return {
		desired: wanted,
		memory,
		reason,
		comments: []
	};
	return {
		desired: wanted,
		memory,
		reason,
		comments: [createComment(desired.item, known.issue.number, {
			words: desired.news,
			mark: "ready",
			reason: "everything that it builds on is done or skipped"
		})]
	};
}
/** Done or skipped: nobody has to wait for it any more. */
const isBehind = (state) => state === "done" || state === "skipped";
// src/plan/finish-phases.ts
/**
* Changes for one phase. A milestone that the learner opened again after Waymark had closed it stays open, and one that
* they closed themselves stays closed; only what Waymark closed does it open again when there is something to learn.
* `known` is null for a milestone that this plan makes, `tracking` where no tracking issue is there yet: what is finished
* from the first is no news.
*/
function finishPhase(desired, known, states, tracking) {
	const finished = desired.topics.length > 0 && desired.topics.every((topic) => isBehind(states.get(topic)));
	const memory = known === null ? null : phaseMemory(known.description).finished;
	const open = known === null || known.state === "open";
	if (finished && open && memory !== "closed") return [...known === null || tracking === null || memory === "told" ? [] : [say$1(desired, known, tracking)], close$1(desired, known)];
	return !finished && !open && memory === "closed" ? [reopen(desired, known)] : [];
}
function close$1(desired, known) {
	const { phase, title } = desired;
	return {
		type: "close",
		what: "milestone",
		phase,
		before: {
			title,
			state: "open"
		},
		after: {
			description: remembering("closed", desired, known),
			state: "closed"
		},
		reason: "everything that its phase requires is done or skipped"
	};
}
/** `known` is null for a milestone that the same plan makes. */
function remembering(finished, { description, due }, known) {
	return withPhaseMemory(description, {
		finished,
		due: settleDue(due, known).remembered
	});
}
function reopen(desired, known) {
	const { phase, title } = desired;
	return {
		type: "reopen",
		what: "milestone",
		phase,
		before: {
			title,
			state: "closed"
		},
		after: {
			description: remembering("told", desired, known),
			state: "open"
		},
		reason: "its phase has something to learn again"
	};
}
function say$1({ title, news }, { number }, tracking) {
	return createComment(null, tracking.number, {
		words: news,
		mark: `phase-${number}`,
		reason: `everything that ${title} requires is done or skipped`
	});
}
// src/markdown/managed-block.ts
/**
* The part of an issue body that Waymark owns: from its marker to its end mark.
* What stands before and after is the learner's and is never rewritten.
*/
const NO_MEMORY = {
	phase: null,
	opened: null,
	retired: null,
	told: null,
	ticked: []
};
/** Behind a backslash it is text that the roadmap or the learner wrote, not a comment. */
const MARKER = /(?<!\\)<!-- waymark:(item|tracking) v1(?: (\S+))? -->\n?/u;
const END$1 = /(?<!\\)<!-- waymark:end((?: [a-z]+=\S+)*) -->/u;
/** The marker of a body, or null. A body that carries two is nobody's: which one counts cannot be told. */
function readMarker(body) {
	const found = MARKER.exec(body);
	if (found === null) return null;
	if (MARKER.test(body.slice(found.index + found[0].length))) return null;
	const [, kind, id] = found;
	if (kind === "tracking") return { kind };
	return id === void 0 ? null : {
		kind: "item",
		id
	};
}
/** Takes a body apart, or returns null where it has no marker or its end mark is gone. */
function readManagedBody(body) {
	const text = body.replaceAll("\r\n", "\n");
	const marker = readMarker(text);
	const start = MARKER.exec(text);
	if (marker === null || start === null) return null;
	const from = start.index + start[0].length;
	const end = END$1.exec(text.slice(from));
	if (end === null) return null;
	return {
		marker,
		before: text.slice(0, start.index),
		block: text.slice(from, from + end.index).replace(/\n$/u, ""),
		after: text.slice(from + end.index + end[0].length),
		memory: readMemory(end[1] ?? "")
	};
}
/** A new body: marker, block, end mark. */
function writeManagedBody(marker, block, memory = NO_MEMORY) {
	return `${writeMarker(marker)}\n${block}\n${writeEnd(memory)}`;
}
/**
* The body with its block replaced: the learner's text around it stays to the byte, ticked boxes stay ticked, and a
* ticked box that the new block no longer has is kept under a line of its own.
* Returns the body itself where nothing changes but line ends, and null where the block cannot be found.
*/
function replaceBlock(body, marker, block, memory = NO_MEMORY) {
	const managed = readManagedBody(body);
	if (managed === null) return null;
	const fresh = writeManagedBody(marker, keepTicks(block, new Set(readBoxes(managed.block).filter((box) => box.ticked).map((box) => box.title))), memory);
	const replaced = `${managed.before}${fresh}${managed.after}`;
	if (replaced === body.replaceAll("\r\n", "\n")) return body;
	return body.includes("\r\n") ? replaced.replaceAll("\n", "\r\n") : replaced;
}
const KEPT$1 = "Ticked earlier:";
/** The block with the ticks given; those of boxes that are gone are kept in a list of their own. */
function keepTicks(block, ticked) {
	const titles = new Set(readBoxes(block).map((box) => box.title));
	const gone = [...ticked].filter((title) => !titles.has(title));
	const kept = gone.length === 0 ? "" : `\n\n${KEPT$1}\n${gone.map((title) => `- [x] ${title}`).join("\n")}`;
	return tickBoxes(block, ticked) + kept;
}
function writeMarker(marker) {
	return marker.kind === "item" ? `<!-- waymark:item v1 ${marker.id} -->` : `<!-- waymark:${marker.kind} v1 -->`;
}
function writeEnd(memory) {
	const { ticked, ...single } = memory;
	return `<!-- ${["waymark:end", ...Object.entries({
		...single,
		ticked: ticked.length === 0 ? null : ticked.join(",")
	}).flatMap(([key, value]) => value === null ? [] : [`${key}=${value}`])].join(" ")} -->`;
}
function readMemory(words) {
	const values = new Map(words.trim().split(" ").filter((word) => word !== "").map((word) => {
		const at = word.indexOf("=");
		return [word.slice(0, at), word.slice(at + 1)];
	}));
	return {
		phase: values.get("phase") ?? null,
		opened: values.get("opened") === "done" ? "done" : null,
		retired: values.get("retired") === "closed" ? "closed" : null,
		told: values.get("told") === "ready" ? "ready" : null,
		ticked: values.get("ticked")?.split(",") ?? []
	};
}
// src/plan/trust.ts
/**
* Says whether an issue's marker counts. Trusted are the identity that runs, github-actions, the Apps named, and people
* whose permission on the repository is now write or more. `unknown` means that their permission could not be read.
*/
function trustOf(issue, apps, writers) {
	const { author } = issue;
	switch (author.kind) {
		case "self": return "trusted";
		case "app": return author.slug === "github-actions" || apps.has(author.slug) ? "trusted" : "foreign";
		case "ghost": return "foreign";
		case "user": {
			const writes = writers[author.login];
			if (writes === void 0 || writes === null) return "unknown";
			return writes ? "trusted" : "foreign";
		}
		default: return author;
	}
}
// src/plan/match-issues.ts
/** Finds the issues that are Waymark's own, by their markers. */
/** Sorts out which issue is whose; `apps` are the slugs of Apps that are trusted besides github-actions. */
function matchIssues(actual, apps) {
	const items = /* @__PURE__ */ new Map();
	const undecided = /* @__PURE__ */ new Set();
	const tracking = [];
	const unmarked = [];
	for (const issue of actual.issues) {
		const marker = readMarker(issue.body);
		const trust = trustOf(issue, apps, actual.writers);
		if (marker === null) {
			if (trust === "trusted") unmarked.push(issue);
			continue;
		}
		if (marker.kind === "tracking") {
			if (trust === "trusted") tracking.push(issue);
			continue;
		}
		if (trust === "unknown") undecided.add(marker.id);
		if (trust !== "trusted" || issue.state === "duplicate") continue;
		const found = {
			item: marker.id,
			issue,
			managed: readManagedBody(issue.body)
		};
		items.set(marker.id, [...items.get(marker.id) ?? [], found]);
	}
	for (const [item, issue] of onRecord(actual, unmarked)) if (!items.has(item) && !undecided.has(item)) items.set(item, [{
		item,
		issue,
		managed: null
	}]);
	const [open, ...trackingTwins] = tracking.filter(({ state }) => state === "open");
	return {
		items,
		tracking: open ?? tracking[0] ?? null,
		trackingTwins,
		undecided
	};
}
/** Issues of ours whose marker the learner took away: what they completed there still counts, by our own progress.json. */
function onRecord(actual, unmarked) {
	return [...recordedIssues(writtenHere(actual))].flatMap(([item, number]) => {
		const issue = unmarked.find((each) => each.number === number && each.state !== "duplicate");
		return issue === void 0 ? [] : [[item, issue]];
	});
}
// src/plan/open-phases.ts
/** Four fifths of a phase's required topics closed: the end is in sight, and the next one may be looked at. */
const NEARLY_DONE = .8;
/**
* Says whether an item may get an issue now. Phases open in order, as far as every required one before is nearly done;
* an optional phase holds nothing back, and what belongs to no phase opens at once. `issueOf` gives an item's issue, or
* null where it has none yet.
*/
function openPhases({ milestones, issues, open }, issueOf) {
	if (open === "all") return () => true;
	const isClosed = ({ item, done }) => {
		const issue = issueOf(item);
		return issue === null ? done : issue.state !== "open";
	};
	const isNearlyDone = (phase) => {
		const required = issues.filter((issue) => issue.phase === phase && issue.kind === "topic" && !issue.labels.includes("optional"));
		return required.filter(isClosed).length >= required.length * NEARLY_DONE;
	};
	const phases = milestones.map(({ phase }) => phase);
	const current = phases.findIndex((phase) => !isNearlyDone(phase));
	const opened = new Set(current === -1 ? phases : phases.slice(0, current + 1));
	return ({ phase }) => phase === null || opened.has(phase);
}
// src/model/item-state.ts
/** Where an item stands, read from its issue. */
const IN_PROGRESS = /^in[ -]progress$/iu;
/** In progress is an open issue with an assignee, a label "in progress", or a box ticked. */
function itemState(issue) {
	switch (issue.state) {
		case "completed": return "done";
		case "not-planned":
		case "duplicate": return "skipped";
		case "open": return begun(issue) ? "in-progress" : "open";
		default: return issue.state;
	}
}
function begun(issue) {
	return issue.assigned || issue.labels.some((label) => IN_PROGRESS.test(label)) || readBoxes(issue.body).some((box) => box.ticked);
}
// src/plan/plan-board.ts
/** The board that Waymark keeps: the oldest open one that it made itself, or null. */
function ownBoard(reach) {
	if (reach.reach === "closed") return null;
	return reach.boards.filter((board) => board.ours && !board.closed).toSorted((a, b) => a.number - b.number)[0] ?? null;
}
/**
* The same boards, of which only those are ours that were made for this roadmap. A person's token cannot tell what Waymark made
* from what the person made by hand: its title or its phases do.
*/
function ownBoards(reach, title) {
	if (reach.reach === "closed") return reach;
	const isOurs = (board) => board.ours && (board.title === title || hasPhases(board));
	return {
		...reach,
		boards: reach.boards.map((board) => ({
			...board,
			ours: isOurs(board)
		}))
	};
}
/** The board of that title that somebody else keeps, such as the App where a person syncs by hand: they go on doing so. */
function boardOfAnother(title, reach) {
	if (reach.reach === "closed" || ownBoard(reach) !== null) return null;
	return reach.boards.find((board) => !board.closed && board.title === title && hasPhases(board)) ?? null;
}
const hasPhases = ({ fields }) => fields.some(({ name }) => name === "Phase");
/** Changes to the board itself: made when there is none, its fields completed, a view in board layout. */
function planBoard(desired, reach) {
	if (desired === null || reach.reach === "closed") return [];
	const board = ownBoard(reach);
	const create = board === null ? [{
		type: "create",
		what: "board",
		before: null,
		after: { title: desired.title },
		reason: "the roadmap has no board yet"
	}] : [];
	const view = board?.layouts.includes("board") ? [] : [{
		type: "create",
		what: "view",
		before: null,
		after: {
			name: "Board",
			layout: "board"
		},
		reason: "the board has no view in columns yet"
	}];
	const fields = desired.fields.flatMap((field) => planField(field, board));
	return [
		...create,
		...fields,
		...view,
		...board === null ? [] : closeTwins(board, reach.boards)
	];
}
/** Two runs at once may each make a board: one of ours with the same title and fields is such a twin, and is closed. */
function closeTwins(oldest, boards) {
	return boards.filter((board) => board.ours && !board.closed && board.number > oldest.number).filter((board) => board.title === oldest.title && hasPhases(board)).map(({ id, title }) => ({
		type: "close",
		what: "board",
		board: id,
		before: { title },
		after: { closed: true },
		reason: "an older board shows the same"
	}));
}
function planField(desired, board) {
	const known = board?.fields.find((field) => field.name === desired.name);
	if (known === void 0) return [{
		type: "create",
		what: "field",
		before: null,
		after: desired,
		reason: `cards are sorted by ${desired.name}`
	}];
	if (desired.kind === "date" || known.kind !== "choice") return [];
	const options = known.options.map((option) => option.name);
	if (desired.options.filter((option) => !options.includes(option.name)).length === 0) return [];
	return [{
		type: "update",
		what: "field",
		before: {
			name: known.name,
			options
		},
		after: desired,
		reason: `${known.name} lacks options`
	}];
}
/** Status as the board calls it, for where an issue stands. */
const STATUS = {
	open: "Todo",
	"in-progress": "In Progress",
	done: "Done",
	skipped: "Done"
};
/**
* Changes to one item's card, and to its issue where a person moved the card after the issue's last close or reopen:
* that is a wish of theirs. `issue` is null for one that this plan opens; `left` is where the item stood when Waymark was last here.
*/
function planCard(desired, issue, { board, left }) {
	const card = issue?.cards.find((candidate) => candidate.board === board?.id);
	const after = takenBy(board, {
		Status: issue === null ? desired.done ? "Done" : "Todo" : STATUS[itemState(issue)],
		...desired.card
	});
	if (issue === null || card === void 0) return [{
		type: "create",
		what: "card",
		item: desired.item,
		number: issue?.number ?? null,
		before: null,
		after,
		reason: "it is not on the board yet"
	}];
	const wish = wishOf(card, issue, left);
	const wanted = wish === null ? after : {
		...after,
		Status: wish
	};
	return [...wish === null ? [] : moveIssue(desired, issue, wish), ...updateCard(desired.item, issue.number, card, wanted)];
}
/** What the board's fields take: one of ours by name may be a field of the learner's own, of another kind. */
function takenBy(board, values) {
	const fits = (name) => {
		const known = board?.fields.find((field) => field.name === name);
		return known === void 0 || known.kind === (name === "Target" ? "date" : "choice");
	};
	return Object.fromEntries(Object.entries(values).filter(([name]) => fits(name)));
}
/** A target that a person set is theirs, as the due date of a milestone is. */
const isTheirs = (field, card) => field === "Target" && card.values[field]?.setBy === "person";
function updateCard(item, number, card, after) {
	const differing = Object.keys(after).filter((field) => card.values[field]?.text !== after[field] && !isTheirs(field, card));
	if (differing.length === 0) return [];
	return [{
		type: "update",
		what: "card",
		item,
		number,
		before: Object.fromEntries(differing.map((field) => [field, card.values[field]?.text ?? ""])),
		after: Object.fromEntries(differing.map((field) => [field, after[field] ?? ""])),
		reason: "the card follows its issue"
	}];
}
/** The Status that a person set after the issue's last change of state, or null. */
function wishOf(card, issue, left) {
	const status = card.values["Status"];
	if (status === void 0 || status.setBy === "machine") return null;
	if (status.setBy === "either" && status.text === STATUS[left]) return null;
	return status.setAt > (issue.stateSetAt ?? issue.closedAt ?? issue.createdAt) ? status.text : null;
}
function moveIssue(desired, issue, wish) {
	if (issue.labels.includes(RETIRED.name)) return [];
	const { item } = desired;
	const { number, state } = issue;
	const reason = `its card was moved to ${wish}`;
	if (wish === STATUS.done) return state === "open" ? [closeIssue(item, issue, { reason })] : [];
	if (state === "open" || !Object.values(STATUS).includes(wish)) return [];
	return [reopenIssue(item, {
		number,
		state
	}, reason)];
}
// src/model/body.ts
/** The text with every reference filled in. */
function resolveBody(body, { numbers, place }) {
	return body.map((segment) => {
		if (typeof segment === "string") return segment;
		if ("lineOf" in segment) return lineUrl(place, segment.lineOf);
		if ("issueOf" in segment) {
			const issue = numbers.issues.get(segment.issueOf);
			return issue === void 0 ? segment.title : `#${issue}`;
		}
		const number = numbers.milestones.get(segment.milestoneOf);
		return number === void 0 ? `${place.url}/milestones` : `${place.url}/milestone/${number}`;
	}).join("");
}
/** The items whose issues a body refers to. */
function itemsIn(body) {
	return body.flatMap((segment) => typeof segment === "object" && "issueOf" in segment ? [segment.issueOf] : []);
}
function lineUrl({ url, commit, path }, line) {
	return `${url}/blob/${commit}/${path.split("/").map(encodeURIComponent).join("/")}?plain=1#L${line}`;
}
const LINE_URL = /\/blob\/[0-9a-f]{40}\/\S+\?plain=1#L\d+/gu;
/**
* Whether two bodies say the same. A link to a line of another commit is the same link: it still leads to where the
* item came from, and following every commit would rewrite every issue.
*/
function saysTheSame(a, b) {
	const plain = (body) => body.replaceAll("\r\n", "\n").replace(LINE_URL, "");
	return plain(a) === plain(b);
}
// src/plan/plan-issues.ts
/** Which issues to open, edit, close and reopen: one for each item, known by its marker and never by its title. */
const NOTHING_LEARNT = {
	memory: {},
	reason: null
};
/** Changes for an item that has no issue yet; done in the roadmap means that it opens and is closed at once. */
function planNewIssue(desired, learnt = NOTHING_LEARNT) {
	const after = {
		title: desired.title,
		block: desired.block,
		memory: {
			...NO_MEMORY,
			phase: desired.phase,
			opened: desired.done ? "done" : null,
			...learnt.memory
		},
		labels: desired.labels,
		phase: desired.phase
	};
	const create = {
		type: "create",
		what: "issue",
		item: desired.item,
		before: null,
		after,
		reason: `the roadmap has a ${desired.kind} without an issue`
	};
	return desired.done ? [create, closeAsDone(desired.item, null)] : [create];
}
/**
* Changes for an item that has issues: the oldest stays, takes over ticks and completion, and the others are closed as
* duplicates. Its words and Waymark's own labels follow the roadmap; everything else is the learner's.
*/
function planKnownIssue(desired, known, references, learnt = NOTHING_LEARNT) {
	const [oldest, ...others] = known;
	if (oldest === void 0) return planNewIssue(desired, learnt);
	return [
		...planWords(desired, oldest, others.flatMap(({ managed }) => tickedIn(managed?.block ?? "")), {
			references,
			learnt
		}),
		...planState(desired, oldest, others),
		...others.filter(({ issue }) => issue.state === "open").map((other) => closeTwin(other, oldest.issue))
	];
}
/** Labels that mean nothing on an issue whose item left the roadmap. */
const LEFT_BEHIND = /* @__PURE__ */ new Set([
	RETIRED.name,
	LOCKED.name,
	READY.name
]);
/**
* Changes for an issue whose item left the roadmap: labelled, closed when it was open, never deleted. One that somebody
* opened again after that stays open.
*/
function planRetiredIssue({ item, issue, managed }) {
	if (managed === null) return [];
	const labelled = issue.labels.includes(RETIRED.name);
	const open = issue.state === "open" && !(labelled && issue.reopened);
	const memory = {
		...managed.memory,
		retired: open ? "closed" : managed.memory.retired
	};
	const words = {
		title: issue.title,
		block: [managed.block],
		memory,
		labels: [...ownLabels(issue).filter((label) => !LEFT_BEHIND.has(label)), RETIRED.name],
		phase: managed.memory.phase
	};
	const reason = "its item left the roadmap";
	return [...labelled && !open ? [] : [updateOf(item, issue, {
		...words,
		moves: false,
		ticked: []
	}, reason)], ...open ? [closeIssue(item, issue, {
		as: "not-planned",
		reason
	})] : []];
}
function planWords(desired, { item, issue, managed }, ticked, { references, learnt }) {
	if (managed === null) return [];
	const memory = {
		...managed.memory,
		phase: desired.phase,
		retired: null,
		...learnt.memory
	};
	const block = keepTicks(resolveBody(desired.block, references), new Set(ticked));
	const body = fittingBody(replaceBlock(issue.body, {
		kind: "item",
		id: desired.item
	}, block, memory));
	const labels = desired.labels.toSorted();
	const moves = movesWithPhase(managed.memory.phase, desired.phase, issue, references.numbers);
	const reasons = [
		...item === desired.item || body === null ? [] : ["the roadmap gives it another name or place"],
		...issue.title === desired.title ? [] : ["its title in the roadmap changed"],
		...body === null || saysTheSame(body, issue.body) ? [] : [learnt.reason ?? "its text changed"],
		...ownLabels(issue).join("\n") === labels.join("\n") ? [] : [learnt.reason ?? "its labels changed"],
		...itemsIn(desired.block).length === 0 ? [] : ["something that it builds on gets its issue"]
	];
	if (reasons.length === 0) return [];
	return [updateOf(item, issue, {
		title: desired.title,
		block: desired.block,
		memory,
		labels,
		phase: desired.phase,
		moves,
		ticked,
		item: desired.item
	}, [...new Set(reasons)].join("; "))];
}
/** An issue follows its item to another phase unless the learner had moved it to a milestone of their choice. */
function movesWithPhase(from, to, issue, numbers) {
	const numberOf = (phase) => phase === null ? null : numbers.milestones.get(phase) ?? null;
	return from !== to && issue.milestone === numberOf(from) && (numberOf(from) !== numberOf(to) || to !== null && numberOf(to) === null);
}
function planState(desired, { issue, managed }, others) {
	const { number, state } = issue;
	if (state === "not-planned" && managed?.memory.retired === "closed") return [reopenIssue(desired.item, {
		number,
		state
	}, "its item is back in the roadmap")];
	if (issue.state === "completed") return [];
	if (others.some((other) => other.issue.state === "completed")) return [closeIssue(desired.item, issue, { reason: "another issue for the same item is completed" })];
	return issue.state === "open" && !issue.reopened && managed?.memory.opened === "done" ? [closeAsDone(desired.item, issue)] : [];
}
function closeAsDone(item, issue) {
	return closeIssue(item, issue, { reason: "the roadmap marks it as done" });
}
/** Changes for tracking issues beside the oldest: one is enough. */
function planTrackingTwins(tracking, twins) {
	if (tracking === null) return [];
	return twins.map((twin) => closeIssue(null, twin, {
		as: "duplicate",
		duplicateOf: tracking.number,
		reason: `issue ${tracking.number} shows the progress already`
	}));
}
function closeTwin({ item, issue }, oldest) {
	return closeIssue(item, issue, {
		as: "duplicate",
		duplicateOf: oldest.number,
		reason: `issue ${oldest.number} is older and stands for the same item`
	});
}
function updateOf(before, issue, after, reason) {
	const { item = before, ...words } = after;
	return {
		type: "update",
		what: "issue",
		item,
		number: issue.number,
		before: {
			item: before,
			title: issue.title,
			body: issue.body,
			labels: ownLabels(issue)
		},
		after: words,
		reason
	};
}
function ownLabels(issue) {
	return issue.labels.filter((label) => OWN_ITEM_LABELS.has(label)).toSorted();
}
/** Titles of the boxes that are ticked. */
function tickedIn(markdown) {
	return readBoxes(markdown).filter((box) => box.ticked).map((box) => box.title);
}
/** What GitHub takes (its own message: "body is too long (maximum is 65536 characters)"). */
const LONGEST_BODY = 65536;
/** Null where the learner's text leaves no room for the new block: theirs stays, and so does the old block. */
const fittingBody = (body) => body === null || body.length > LONGEST_BODY ? null : body;
/** The body that an update leads to, from the body that stands there now; null where its block cannot be found. */
function updatedBody(change, body, references) {
	const { after, item } = change;
	const block = keepTicks(resolveBody(after.block, references), new Set(after.ticked));
	return fittingBody(replaceBlock(body, {
		kind: "item",
		id: item
	}, block, after.memory));
}
// src/plan/tick-skill.ts
/** Ticks the tools that a done topic covers, and closes a skill whose tools are all ticked. */
/**
* The skill with the boxes ticked that became due. Each is ticked once: what the learner unticks stays unticked. It
* closes once: a skill that was closed before and is open again was opened by the learner. `known` are its issues,
* oldest first.
*/
function tickSkill(desired, known, state, states) {
	const [oldest] = known;
	if (isBehind(state) || oldest?.managed === null) return {
		...NOTHING_LEARNT,
		desired,
		closes: []
	};
	const ticked = new Set(known.flatMap(({ managed }) => readBoxes(managed?.block ?? "").flatMap((box) => box.ticked ? [box.title] : [])));
	const before = oldest?.managed?.memory.ticked ?? [];
	const due = desired.tools.filter(({ box, topics }) => !ticked.has(box) && !before.includes(fingerprint(box)) && topics.some((topic) => states.get(topic) === "done"));
	const titles = new Set(due.map(({ box }) => box));
	const all = /* @__PURE__ */ new Set([...ticked, ...titles]);
	const gained = essential(desired.tools).every(({ box }) => all.has(box)) && desired.tools.length > 0;
	const again = oldest?.issue.reopened === true;
	return {
		desired: {
			...desired,
			block: desired.block.map((segment) => typeof segment === "string" ? tickBoxes(segment, titles) : segment)
		},
		memory: due.length === 0 ? {} : { ticked: [...before, ...due.map(({ box }) => fingerprint(box))] },
		reason: due.length === 0 ? null : "a topic that covers a tool is done",
		closes: gained && !again ? [closeIssue(desired.item, oldest?.issue ?? null, { reason: "all its tools are ticked" })] : []
	};
}
/** The tools that are not optional; all of them where every one is. */
function essential(tools) {
	const required = tools.filter(({ optional }) => !optional);
	return required.length > 0 ? required : tools;
}
// src/plan/plan-items.ts
/** Topics first: what is learnt by the end of this plan, and not before it, decides the rest, so that one plan is enough. */
function planItems(decided, context) {
	const planned = decided.map((desired) => ({
		desired,
		changes: planItem(desired, context)
	}));
	const states = new Map(planned.map(({ desired, changes }) => [desired.item, stateAfter(context.issuesOf(desired.item)[0]?.issue ?? null, changes, context.references)]));
	return {
		states,
		changes: planned.flatMap(({ desired, changes }) => {
			const known = context.issuesOf(desired.item);
			const state = states.get(desired.item) ?? "open";
			switch (desired.kind) {
				case "topic": return changes;
				case "project": {
					const { desired: wanted, comments, ...learnt } = unlockProject(desired, known[0], state, states);
					return [...comments, ...planItem(wanted, context, learnt)];
				}
				case "skill": {
					const { desired: wanted, closes, ...learnt } = tickSkill(desired, known, state, states);
					return planItem(wanted, context, learnt, closes);
				}
				default: return desired.kind;
			}
		})
	};
}
/** `more` are changes to the state of its issue that the learner's doings elsewhere bring about. */
function planItem(desired, { issuesOf, references, cards, board, left }, learnt = NOTHING_LEARNT, more = []) {
	const known = issuesOf(desired.item);
	const changes = [...planKnownIssue(desired, known, references, learnt), ...more];
	if (!cards) return changes;
	const issue = known[0]?.issue;
	const shown = {
		...desired,
		done: stateAfter(null, changes, references) === "done"
	};
	const after = issue === void 0 ? null : issueAfter(issue, changes, references);
	return [...changes, ...planCard(shown, after, {
		board,
		left: left(issue?.number ?? 0)
	})];
}
/** Where an item stands after changes to it; `issue` is null for one that they open. */
function stateAfter(issue, changes, references) {
	if (issue !== null) return itemState(issueAfter(issue, changes, references));
	return changes.some((change) => change.what === "issue" && change.type === "close") ? "done" : "open";
}
/** Later than any wish that was made on a board. */
const LATEST = "9999-12-31T23:59:59Z";
/** The issue as the changes leave it, as far as its card shows it. */
function issueAfter(issue, changes, references) {
	let { body, state, stateSetAt } = issue;
	for (const change of changes) {
		if (change.what !== "issue") continue;
		if (change.type === "update") body = updatedBody(change, body, references) ?? body;
		const moved = change.type === "reopen" || change.type === "close" ? change.after.state : "duplicate";
		if (moved === "duplicate") continue;
		state = moved;
		stateSetAt = LATEST;
	}
	return {
		...issue,
		body,
		state,
		stateSetAt
	};
}
// src/plan/plan-labels.ts
/** One change for each label that is missing; names are compared as GitHub does, without regard to case. */
function planLabels(desired, actual) {
	const known = new Set(actual.map((label) => label.name.toLowerCase()));
	return desired.filter((label) => !known.has(label.name.toLowerCase())).map((label) => ({
		type: "create",
		what: "label",
		before: null,
		after: label,
		reason: `issues are marked "${label.name}"`
	}));
}
// src/plan/plan-milestones.ts
/**
* Compares the phases with the milestones that carry their markers. `renames` says by which id a phase went before
* (new id to old id). A milestone that left the roadmap, or that somebody closed, stays as it is.
*/
function planMilestones(desired, matched, actual, renames) {
	const ours = new Set([...matched.values()].map((milestone) => milestone.number));
	const taken = new Set(actual.milestones.filter(({ number }) => !ours.has(number)).map(({ title }) => title.toLowerCase()));
	return desired.flatMap((milestone) => {
		const title = freeTitle(milestone.title, taken);
		taken.add(title.toLowerCase());
		const former = renames.get(milestone.phase);
		const known = matched.get(milestone.phase) ?? (former === void 0 ? null : matched.get(former)) ?? null;
		const { day: due, remembered } = settleDue(milestone.due, known);
		const finished = known === null ? null : phaseMemory(known.description).finished;
		const after = {
			title,
			description: withPhaseMemory(milestone.description, {
				finished,
				due: remembered
			}),
			due
		};
		return known === null ? [creation$1(milestone.phase, after)] : update(milestone.phase, known, after);
	});
}
/** GitHub refuses two milestones of one title: where the learner has one, ours says what it is. */
function freeTitle(title, taken) {
	if (!taken.has(title.toLowerCase())) return title;
	for (let count = 1;; count += 1) {
		const other = `${title} (roadmap${count === 1 ? "" : ` ${count}`})`;
		if (!taken.has(other.toLowerCase())) return other;
	}
}
function creation$1(phase, after) {
	return {
		type: "create",
		what: "milestone",
		phase,
		before: null,
		after,
		reason: "a phase of the roadmap has no milestone yet"
	};
}
function update(phase, known, after) {
	const description = known.description.replaceAll("\r\n", "\n");
	const before = {
		title: known.title,
		description,
		due: dueDay(known)
	};
	if (!(before.title !== after.title || before.description !== after.description) && before.due === after.due) return [];
	return [{
		type: "update",
		what: "milestone",
		phase,
		number: known.number,
		before,
		after,
		reason: before.due === after.due ? "the roadmap says this phase in other words now" : "its phase is due on another day"
	}];
}
// src/plan/plan.ts
/** Desired and actual state in, plan out: one pure call. */
/** The difference between what should be and what is, in the order in which it is to be made. */
function plan({ desired, actual, apps, place }) {
	const matched = matchIssues(actual, apps);
	const identity = followRenames(desired.issues, matched);
	const milestones = matchMilestones(actual);
	const issuesOf = (item) => matched.items.get(identity.formerly.get(item) ?? item) ?? [];
	const references = {
		place,
		numbers: {
			milestones: milestoneNumbers(milestones, identity.phases),
			issues: /* @__PURE__ */ new Map()
		}
	};
	const issueOf = (item) => issuesOf(item)[0]?.issue ?? null;
	const isOpened = openPhases(desired, issueOf);
	const decided = settleReferences(desired.issues.filter((issue) => !matched.undecided.has(issue.item) && (isOpened(issue) || issueOf(issue.item) !== null)), issuesOf);
	const board = ownBoard(actual.board);
	const wanted = (desired.board === null ? null : boardOfAnother(desired.board.title, actual.board)) === null ? desired.board : null;
	const cards = wanted !== null && actual.board.reach === "open";
	const states = recordedStates(writtenHere(actual));
	const left = (issue) => states.get(issue) ?? "open";
	const items = planItems(decided, {
		issuesOf,
		references,
		cards,
		board,
		left
	});
	const retired = identity.gone.filter((item) => !matched.undecided.has(item)).flatMap((item) => (matched.items.get(item) ?? []).flatMap(planRetiredIssue));
	const phases = desired.milestones.flatMap((milestone) => {
		const former = identity.phases.get(milestone.phase) ?? milestone.phase;
		return finishPhase(milestone, milestones.get(milestone.phase) ?? milestones.get(former) ?? null, items.states, matched.tracking);
	});
	return {
		changes: inOrder([
			...planLabels([...desired.labels, ...retired.length > 0 ? [RETIRED] : []], actual.labels),
			...planMilestones(desired.milestones, milestones, actual, identity.phases),
			...items.changes,
			...retired,
			...planTrackingTwins(matched.tracking, matched.trackingTwins),
			...planBoard(wanted, actual.board),
			...phases
		]),
		undecided: desired.issues.filter(({ item }) => matched.undecided.has(item)).map(({ item }) => ({
			item,
			why: "an issue carries its marker, and whether its author may write here could not be read"
		}))
	};
}
/**
* The same with every reference to an issue that is there filled in, and with the title for one that will not be: what is
* left refers to issues that this plan opens.
*/
function settleReferences(decided, issuesOf) {
	const opening = new Set(decided.flatMap(({ item }) => issuesOf(item).length === 0 ? [item] : []));
	const settled = (segment) => {
		if (typeof segment === "string" || !("issueOf" in segment) || opening.has(segment.issueOf)) return segment;
		const number = issuesOf(segment.issueOf)[0]?.issue.number;
		return number === void 0 ? segment.title : `#${number}`;
	};
	return decided.map((issue) => ({
		...issue,
		block: issue.block.map(settled)
	}));
}
/** Which items of the roadmap are known on GitHub under an older id. */
function followRenames(desired, matched) {
	const before = [...matched.items].flatMap(([id, [oldest]]) => oldest === void 0 ? [] : [known(id, oldest)]);
	const after = desired.map(({ item, kind, title, phase }) => ({
		id: item,
		kind,
		title,
		phase
	}));
	const [placedBefore, placedAfter] = [withPositions(before), withPositions(after)];
	const { matches, gone } = matchItems(placedBefore, placedAfter);
	const phases = renamedPhases(placedBefore, placedAfter);
	return {
		formerly: new Map(matches.map(({ from, to }) => [to, from])),
		phases: new Map([...phases].map(([from, to]) => [to, from])),
		gone
	};
}
const KINDS$1 = /* @__PURE__ */ new Set([
	"topic",
	"project",
	"skill"
]);
function known(id, { issue, managed }) {
	return {
		id,
		kind: issue.labels.find((label) => KINDS$1.has(label)) ?? "topic",
		title: issue.title,
		phase: managed?.memory.phase ?? null
	};
}
function withPositions(items) {
	const counts = /* @__PURE__ */ new Map();
	return items.map((item) => {
		const position = counts.get(item.phase) ?? 0;
		counts.set(item.phase, position + 1);
		return {
			...item,
			position
		};
	});
}
/** By phase id, under the new id as well as the old where a phase was renamed. */
function milestoneNumbers(milestones, phases) {
	const numbers = new Map([...milestones].map(([phase, { number }]) => [phase, number]));
	for (const [phase, former] of phases) {
		const number = numbers.get(former);
		if (number !== void 0 && !numbers.has(phase)) numbers.set(phase, number);
	}
	return numbers;
}
const ORDER = [
	"tracking",
	"file",
	"label",
	"milestone",
	"new issue",
	"comment",
	"issue",
	"finished milestone",
	"board",
	"field",
	"view",
	"card"
];
/** What is said comes before what shows that it was said: a run that ends in between says it the next time, once. */
function inOrder(changes) {
	return changes.toSorted((a, b) => ORDER.indexOf(stageOf(a)) - ORDER.indexOf(stageOf(b)));
}
function stageOf({ what, type }) {
	if (what === "issue" && type === "create") return "new issue";
	return what === "milestone" && (type === "close" || type === "reopen") ? "finished milestone" : what;
}
// src/progress/tracked-board.ts
/** What the tracking issue shows of the board and, since there is no other store, keeps in mind of it. */
/** Behind a backslash it is text that somebody wrote. */
const MEMORY = /(?<!\\)<!-- waymark:board (own|gone) (https?:\/\/\S+) -->/u;
/** What a tracking issue's body says of the board that Waymark made; null where it never made one. */
function readKnownBoard(body) {
	const [, kind, url] = MEMORY.exec(body) ?? [];
	return url === void 0 ? null : {
		kind: kind === "gone" ? "gone" : "own",
		url
	};
}
/** The lines on it, as Markdown. One that is gone comes with a box: whoever ticks it asks for another. */
function knownBoardWords({ kind, url }, { tracking }) {
	const memory = `<!-- waymark:board ${kind} ${url} -->`;
	if (kind === "own") return [`${tracking.board(url)}\n${memory}`];
	return [`${tracking.boardGone}\n${memory}`, `- [ ] ${question(url, { tracking })}`];
}
/** Whether somebody ticked the box that asks for another board in place of that one. Only who may write can tick it. */
function isAskedFor(body, { url }) {
	const asked = new Set(Object.values(LANGUAGES).map((language) => question(url, language)));
	return readBoxes(body).some(({ title, ticked }) => ticked && asked.has(title));
}
/** It names the board that is gone: the answer for one is none for the next. */
const question = (url, { tracking }) => tracking.boardAgain(/\d+$/u.exec(url)?.[0] ?? "0");
// src/reconcile/board-memory.ts
/** Which board there was, and whether another is to be made. */
/** Whether to make a board and keep it: not where somebody took the last one away and nobody asked for another. */
function wantsBoard({ actual, config, matched }) {
	if (actual.board.reach === "closed" || !config.board) return false;
	if (ownBoard(actual.board) !== null) return true;
	const body = matched.tracking?.body ?? "";
	const known = readKnownBoard(body);
	return known === null || isAskedFor(body, known);
}
/** What to show of the board. Who does not reach boards leaves what was said of one as it is. */
function trackedBoard({ config, matched, roadmap }, { board, repository }) {
	const there = ownBoard(board) ?? boardOfAnother(boardTitle(roadmap), board);
	if (there !== null) return {
		kind: "own",
		url: there.url
	};
	const known = readKnownBoard(matched.tracking?.body ?? "");
	if (known?.kind === "own" && board.reach === "closed") return known;
	if (!config.board) return { kind: "none" };
	if (known !== null) return {
		...known,
		kind: "gone"
	};
	return { kind: repository.ownerKind === "user" ? "by-hand" : "none" };
}
// src/plan/recorded-apps.ts
/** Finds the Apps that opened this repository's issues, where no workflow names them any more. */
/**
* Slugs of Apps with an issue that progress.json has under the id of its marker. Only somebody who may write puts that on record, so
* that no outsider's copy of a marker comes in this way.
*/
function recordedApps(actual) {
	const recorded = recordedIssues(writtenHere(actual));
	return actual.issues.flatMap(({ author, body, number }) => {
		if (author.kind !== "app") return [];
		const marker = readMarker(body);
		return marker?.kind === "item" && recorded.get(marker.id) === number ? [author.slug] : [];
	});
}
// src/plan/stopping-issues.ts
/** Finds what has stopped Waymark: the label `waymark:off` on an issue that shows the progress. */
/**
* The tracking issues that carry the label, open or closed, whoever wrote them: only people with triage rights can label,
* so it counts even where nothing says any more which App wrote the issue.
*/
function stoppingIssues({ issues }) {
	return issues.filter(({ body, labels }) => labels.includes("waymark:off") && readMarker(body)?.kind === "tracking");
}
// src/config/pace-of.ts
/** Null where the config sets none. */
function paceOf({ pace }) {
	if (pace === void 0) return null;
	const { topics, hours, start = null, weeks_off: off } = pace;
	if (topics !== void 0) return {
		unit: "topics",
		aWeek: topics,
		start,
		off
	};
	return hours === void 0 ? null : {
		unit: "hours",
		aWeek: hours,
		start,
		off
	};
}
// src/plan/first-opened.ts
/** The day on which the first issue of an item was opened (`2026-11-25`), or null where none is. */
function firstOpened({ items }) {
	return [...items.values()].flat().map(({ issue }) => issue.createdAt.slice(0, 10)).toSorted()[0] ?? null;
}
// src/model/schedule.ts
/** Gives each item the week in which it is to be done, at the pace that the learner wants to keep. */
/** How long an item takes of which nobody says it. Skills grow along the way. */
const USUAL_HOURS = {
	topic: 2,
	project: 6,
	skill: 0
};
/** Ten years: what lies further ahead gets no week. */
const FURTHEST = 520;
/** What sums of decimals may be off by. */
const NOTHING$1 = 1e-9;
/**
* The items in their order, week by week. An optional item stands in the week in which its turn comes and takes no time of it,
* so that leaving it out or doing it delays nothing; skills are due when all else is. `begun` is the day on which the first issue was
* opened, or today where none is.
*/
function schedule$1(items, pace, begun) {
	const first = firstWeekOf(pace.start ?? begun);
	const off = new Set(pace.off.map((day) => mondayOf(Date.parse(day))));
	const working = workingWeeks(first, off);
	const costs = new Map(items.map((item) => [item.id, costOf(item, pace)]));
	let [used, last] = [0, 0];
	const indices = items.flatMap(({ id, kind }) => {
		used += costs.get(id) ?? 0;
		if (kind === "skill") return [];
		last = Math.max(0, Math.ceil(used / pace.aWeek - NOTHING$1) - 1);
		return [[id, last]];
	});
	const skills = items.flatMap(({ id, kind }) => kind === "skill" ? [[id, last]] : []);
	const weeks = [...indices, ...skills].flatMap(([id, index]) => {
		const week = working[index];
		return week === void 0 ? [] : [[id, week]];
	});
	return {
		pace,
		first,
		off,
		costs,
		weeks: new Map(weeks)
	};
}
/** The weeks in which something is to be done, from this one on, as far as a schedule reaches. */
function workingWeeks(from, off) {
	return Array.from({ length: FURTHEST }, (_, index) => weeksAfter(from, index)).filter((week) => !off.has(week));
}
function costOf({ kind, optional, hours, behind }, { unit }) {
	if (optional || behind) return 0;
	if (unit === "hours") return hours ?? USUAL_HOURS[kind];
	return kind === "skill" ? 0 : 1;
}
// src/reconcile/schedule-of.ts
/** The learner's weeks, from the pace in the config and from what was done before they began. */
/** Null where the config sets no pace. `now` is in milliseconds since 1970, and matters only before the first issue is opened. */
function scheduleOf({ config, roadmap, matched }, now) {
	const pace = paceOf(config);
	if (pace === null) return null;
	const all = items$1(roadmap);
	const { formerly } = followRenames(all.map(({ id, ...item }) => ({
		item: id,
		...item
	})), matched);
	const issueOf = (id) => matched.items.get(formerly.get(id) ?? id)?.[0]?.issue ?? null;
	const begun = firstOpened(matched) ?? dayOf(now);
	const first = firstWeekOf(pace.start ?? begun);
	return schedule$1(all.map((item) => ({
		...item,
		hours: config.items[item.id]?.hours ?? null,
		behind: isBehindAt(first, item, issueOf(item.id))
	})), pace, begun);
}
function isBehindAt(first, { done }, issue) {
	if (done) return true;
	return issue !== null && issue.state !== "open" && issue.closedAt !== null && issue.closedAt < first;
}
// src/reconcile/take-stock.ts
/** Reads a repository and everything that follows from it: its config, its roadmap, and which issues are whose. */
/** Where to look when nobody said anything. */
const USUAL_SOURCES = {
	app: null,
	roadmap: null,
	config: CONFIG_PATH
};
async function takeStock(remote, sources, clock) {
	const read = await remote.read();
	const configText = textOf(read.files[sources.config]);
	const { config, configError } = readOrDoubt$1(configText, sources.config);
	const roadmapPath = sources.roadmap ?? config.source ?? readmePath(read);
	const roadmapFile = await readRoadmap(remote, read, roadmapPath);
	const roadmapText = textOf(roadmapFile) ?? "";
	const named = trustedApp(textOf(read.files[".github/workflows/waymark.yml"]) ?? "");
	const stopping = stoppingIssues(read);
	const stopped = stopping.flatMap(({ author }) => author.kind === "app" ? [author.slug] : []);
	const apps = new Set([
		sources.app,
		named,
		...stopped,
		...recordedApps(read)
	].filter((slug) => slug !== null));
	const roadmap = parse(roadmapText, parseOptions(config, configText !== null));
	const board = ownBoards(read.board, boardTitle(roadmap));
	const actual = await withUnlisted(remote, {
		...read,
		board
	}, roadmap, apps);
	const matched = matchIssues(actual, apps);
	return {
		actual,
		config,
		configError,
		configured: configText !== null,
		language: LANGUAGES[config.language],
		roadmap,
		roadmapPath,
		roadmapFile,
		roadmapText,
		apps,
		matched,
		stopping,
		off: stopping.length > 0,
		schedule: scheduleOf({
			config,
			roadmap,
			matched
		}, clock.now())
	};
}
async function readRoadmap(remote, { files }, path) {
	const known = files[path];
	if (known === void 0) return await remote.readFile(path);
	return known.kind === "unreadable" && (known.reason === "too-large" || known.reason === "symlink") ? await remote.readWholeFile(path) : known;
}
function readOrDoubt$1(text, path) {
	if (text === null) return {
		config: DEFAULT_CONFIG,
		configError: null
	};
	try {
		return {
			config: readConfig(text, path),
			configError: null
		};
	} catch (error) {
		if (error instanceof ConfigError) return {
			config: DEFAULT_CONFIG,
			configError: error
		};
		throw error;
	}
}
/**
* The same with the issues that a list may have missed: the roadmap has the item, our own progress.json says that it has
* an issue, and no such issue was in the list. What is not there when asked for was deleted or moved away.
*/
async function withUnlisted(remote, read, roadmap, apps) {
	const recorded = recordedIssues(writtenHere(read));
	const listed = new Set(read.issues.map(({ number }) => number));
	const matched = matchIssues(read, apps);
	const unlisted = items$1(roadmap).flatMap(({ id }) => {
		const number = matched.items.has(id) ? void 0 : recorded.get(id);
		return number === void 0 || listed.has(number) ? [] : [number];
	});
	if (unlisted.length === 0) return read;
	const { issues, writers } = await remote.readIssues(unlisted);
	const all = [...read.issues, ...issues].toSorted((a, b) => a.number - b.number);
	return {
		...read,
		issues: all,
		writers: {
			...read.writers,
			...writers
		}
	};
}
/** A file's text; null where there is none or it cannot be read as text. */
const textOf = (file) => file?.kind === "text" ? file.text : null;
/** GitHub shows a README whatever the case of its name. */
function readmePath({ files }) {
	return Object.keys(files).find((path) => /^readme\.(?:md|markdown)$/iu.test(path) && textOf(files[path]) !== null) ?? "README.md";
}
// src/reconcile/make-plan.ts
/** What a run would do, decided in one place for all who ask: apply, preview and summary get the same value. */
/** Consent, desire, plan, guard: from what was read to what to do about it. */
function makePlan(stock, call) {
	const { actual, roadmap, matched } = stock;
	const begun = matched.items.size > 0;
	const lost = badConfig(stock) ?? (begun ? lostRoadmap(stock) : null);
	const decision = consent({
		call,
		repository: actual.repository,
		verdict: lost === null ? roadmap.verdict : "roadmap",
		reasons: whyUnread(stock),
		config: stock.configured ? stock.config.enabled ? "yes" : "no" : null,
		tooMany: begun ? null : tooMany(stock),
		begun,
		lacking: notGranted("issues", actual),
		declined: begun ? null : declinedSetUp(stock),
		off: stock.off,
		selfServed: syncsItself(textOf(actual.files[".github/workflows/waymark.yml"]) ?? "")
	});
	if (decision.kind === "stay-out") return decision;
	if (lost !== null && !begun) return {
		kind: "stay-out",
		reason: lost
	};
	if (lost !== null) return {
		kind: "stop",
		reason: lost,
		question: null,
		plan: NOTHING
	};
	const place = {
		url: actual.repository.url,
		commit: actual.repository.head ?? "HEAD",
		path: stock.roadmapPath
	};
	const plan$1 = plan({
		desired: desire(roadmap, {
			board: wantsBoard(stock),
			open: stock.config.open,
			language: stock.language,
			notes: itemNotes(stock.config),
			schedule: stock.schedule
		}),
		actual,
		apps: stock.apps,
		place
	});
	const guarded = guard(plan$1, matched);
	return guarded.kind === "stop" ? {
		...guarded,
		plan: plan$1
	} : {
		kind: "go",
		plan: plan$1,
		place
	};
}
/** The set-up pull request says that closing it ends the matter, also for one who turns issues on later for other ends. */
function declinedSetUp({ actual: { setUpPull } }) {
	return setUpPull?.state === "closed" ? setUpPull.url : null;
}
/** Nobody wants hundreds of issues by accident: a longer roadmap says in its config that it is meant. */
function tooMany({ roadmap, config }) {
	const count = items$1(roadmap).length;
	if (count <= config.max_issues) return null;
	return `It has ${count} items, more than ${config.max_issues}: nothing is opened before \`max_issues\` in \`.github/roadmap.yml\` allows it.`;
}
/** A config that cannot be followed says what its author wants as little as none does: nothing is done on it. */
function badConfig({ configError }) {
	return configError === null ? null : `The config cannot be followed, so nothing was changed. ${configError.message}`;
}
const NOTHING = {
	changes: [],
	undecided: []
};
/** Why the roadmap that the issues were made from can no longer be followed, and what to do; null where it can. */
function lostRoadmap({ roadmap, roadmapPath, roadmapFile }) {
	if (roadmap.verdict === "roadmap") return null;
	const advice = "Nothing was changed. Put the file right, name another with `source:` in `.github/roadmap.yml`, or write `enabled: false` there to end it.";
	if (roadmapFile.kind === "unreadable") return `${unreadable(roadmapPath, roadmapFile.reason)} ${advice}`;
	if (roadmapFile.kind === "absent") return `There is no roadmap in \`${roadmapPath}\` any more. ${advice}`;
	if (roadmap.verdict === "empty") return `No topics are found in \`${roadmapPath}\` any more. ${advice}`;
	return `\`${roadmapPath}\` is no longer read as a roadmap: ${roadmap.reasons.join(" ")} ${advice}`;
}
/** Why a file that is no roadmap is none, where there is a file to read at all. */
function whyUnread({ roadmap, roadmapPath, roadmapFile }) {
	if (roadmapFile.kind === "unreadable") return [unreadable(roadmapPath, roadmapFile.reason)];
	if (roadmapFile.kind === "absent") return [`There is no \`${roadmapPath}\`.`];
	return roadmap.reasons;
}
const WHY_UNREADABLE = {
	binary: "it is no text",
	"too-large": "it has more than 1 MiB",
	symlink: "it leads to no file of the repository",
	lfs: "it is kept by Git LFS, which gives only a pointer: store it as a usual file"
};
const unreadable = (path, reason) => `\`${path}\` cannot be read: ${WHY_UNREADABLE[reason]}.`;
// src/reconcile/board-trouble.ts
/** Why there is no board, or it is behind: one line, whatever the reason, and nothing else waits for it. */
const PARTS = /* @__PURE__ */ new Set([
	"board",
	"field",
	"view",
	"card"
]);
/** Whether a change is to the board, and to nothing that counts. */
const isOfBoard = ({ what }) => PARTS.has(what);
/**
* `failures` are those of the board. Null where it is up to date, and where none is wanted, or nobody gave a token for it: then
* the tracking issue says how to get one anyway.
*/
function boardTrouble({ actual, config, language }, reach, failures) {
	if (!config.board) return null;
	if (reach.reach === "closed") return reach.apart ? outOfReach$1(reach.reason, actual.repository, language) : null;
	const [first] = failures;
	if (first === void 0) return null;
	const { message } = first.error;
	return {
		words: en.board.refused(message),
		note: language.board.refused(escapeText(message))
	};
}
function outOfReach$1(reason, repository, language) {
	const scopes = MENDED_BY_TOKEN[reason];
	const markdown = ({ board }) => {
		const mend = scopes === void 0 ? [] : [board.mend(pages(scopes, repository))];
		return [board.missing[reason], ...mend].join(" ");
	};
	return {
		words: markdown(en).replaceAll(LINK, "$1: $2"),
		note: markdown(language)
	};
}
const LINK = /\[([^\]]+)\]\(([^)]+)\)/gu;
/** The scopes that a new token needs, where a new token is what mends it. */
const MENDED_BY_TOKEN = {
	"not-classic": "project",
	"no-scope": "project",
	"no-repo-scope": "project,repo",
	"not-owner": "project",
	rejected: "project"
};
/** Where a token is made, with these scopes ticked, and where it is stored. */
const pages = (scopes, { url }) => ({
	token: `${new URL(url).origin}/settings/tokens/new?description=Waymark&scopes=${scopes}`,
	secret: `${url}/settings/secrets/actions`
});
// src/doctor/examine-board.ts
/** The board: whether there is one, and what would make one. */
const WHY = "A board shows the course as cards; the table on the tracking issue works without one.";
const more = (what, mend) => ({
	check: "board",
	state: "more",
	what,
	why: WHY,
	mend
});
const fine$1 = (what) => ({
	check: "board",
	state: "fine",
	what
});
/** Whoever made it: the App's board is seen here with a person's token. */
function examineBoard(stock) {
	const { actual, config } = stock;
	const { board, repository } = actual;
	const tracked = trackedBoard(stock, actual);
	if (tracked.kind === "own") return fine$1(`Its board is at ${tracked.url}.`);
	if (!config.board) return fine$1("The config wants no board.");
	if (board.reach === "closed") return outOfReach(stock, board);
	if (wantsBoard(stock)) return fine$1("A board is made with the next sync.");
	return more("Its board was closed, unlinked or deleted.", `For another, tick the box about it on the pinned issue: ${repository.url}/issues`);
}
/** A token that was given for boards alone and reaches none is a gap; otherwise nobody has asked for a board yet. */
function outOfReach(stock, { reason, apart }) {
	const trouble = apart ? boardTrouble(stock, stock.actual.board, []) : null;
	if (trouble !== null) return {
		check: "board",
		state: "gap",
		what: en.board.missing[reason],
		why: WHY,
		mend: trouble.words
	};
	const { what, mend } = WORDS[reason](stock.actual.repository);
	return more(what, mend);
}
const REFRESH = "run `gh auth refresh -s project`, then `npx waymark sync`";
const unseen = ({ url, owner, ownerKind }) => ({
	what: ownerKind === "user" ? "GitHub shows this token no boards." : "The organization's boards are out of reach.",
	mend: ownerKind === "user" ? `Try a classic token with \`project\`: ${newToken(url)}` : `Grant the App “Projects: read and write”: ${new URL(url).origin}/organizations/${owner}/settings/installations`
});
const WORDS = {
	"owned-by-person": () => ({
		what: "No App and no workflow token reaches a person's own boards.",
		mend: `For one of your own ${REFRESH}.`
	}),
	"not-classic": ({ url }) => ({
		what: "A fine-grained token never reaches the boards of a personal account.",
		mend: `Sign in with \`gh auth login\` and ${REFRESH}, or use a classic token: ${newToken(url)}`
	}),
	"no-scope": ({ url }) => ({
		what: "This token lacks the scope `project`.",
		mend: `For a board ${REFRESH}, or use another token: ${newToken(url)}`
	}),
	"not-owner": ({ owner }) => ({
		what: `This token is not ${owner}'s, and only the owner's own reaches their boards.`,
		mend: `Have ${owner} ${REFRESH}.`
	}),
	"no-repo-scope": unseen,
	rejected: unseen,
	"no-permission": unseen,
	"no-answer": unseen
};
const newToken = (url) => `${new URL(url).origin}/settings/tokens/new?description=Waymark&scopes=repo,project`;
// src/reconcile/workflow-to-bring.ts
/** Whether the workflow goes along with the files. */
/** The workflow where Waymark has not been before and there is none; null where one that was taken away stays away. */
function workflowToBring(workflow, actual) {
	return writtenHere(actual) === null && textOf(actual.files[".github/workflows/waymark.yml"]) === null && notGranted("workflows", actual) === null ? workflow : null;
}
// src/reconcile/known-gaps.ts
/** What is in the way, as far as one read tells: no request is sent for it. */
/**
* What a sync sees. `workflow` is the one that it would bring along; where it knows none, or the config wants no files,
* none is missed.
*/
function knownGaps(stock, workflow) {
	const isMissed = workflow !== null && stock.config.progress && workflowToBring(workflow, stock.actual) === null;
	return [...rightGaps(stock), ...isMissed ? workflowGaps(stock) : []];
}
/** The rights that were not given to the App that looks, and to the workflow. */
function rightGaps({ actual }) {
	const { repository, granted } = actual;
	const ofApp = granted === null ? [] : missingOfApp(granted);
	const page = granted === null ? "" : installationPage(repository, granted);
	const file = `${repository.url}/edit/${repository.defaultBranch}/${WORKFLOW_PATH}`;
	return [...ofApp.map(({ right }) => ({
		kind: "app-right",
		right,
		page
	})), ...missingOfWorkflow(textOf(actual.files[".github/workflows/waymark.yml"]) ?? "").map((missing) => ({
		kind: "workflow-right",
		page: file,
		...missing
	}))];
}
/** One where the repository has no workflow of Waymark's. */
function workflowGaps({ actual }) {
	if (textOf(actual.files[".github/workflows/waymark.yml"]) !== null) return [];
	const { url, defaultBranch } = actual.repository;
	return [{
		kind: "no-workflow",
		page: `${url}/new/${defaultBranch}/.github/workflows`
	}];
}
// src/doctor/finding.ts
/** What a check-up found of one thing that Waymark needs. */
const fine = (check, what) => ({
	check,
	state: "fine",
	what
});
/** A gap that the tracking issue tells as well, in the doctor's English. */
function missing(check, gap) {
	const { what, why, mend } = en.gaps.of(gap);
	return {
		check,
		state: "gap",
		what,
		why,
		mend: `${mend}: ${gap.page}`
	};
}
// src/doctor/examine-rights.ts
/** What the token that looks, the App and the workflow may do. */
/** The role comes first: where that does not suffice, no right of a token helps. */
function examineRights(stock, { role, scopes }) {
	const { url } = stock.actual.repository;
	const gaps = rightGaps(stock).map((gap) => missing("rights", gap));
	const told = {
		check: "rights",
		why: "Issues, labels, milestones and files are written."
	};
	if (role !== "admin" && role !== "maintain" && role !== "write") {
		const mend = `Use a token of somebody who may: ${url}/settings/access`;
		const what = `This token may not write here (${role ?? "no role"}).`;
		return [{
			...told,
			state: "gap",
			what,
			mend
		}, ...gaps];
	}
	if (scopes !== null && !scopes.includes("repo") && !scopes.includes("public_repo")) {
		const mend = `Give it that scope: ${new URL(url).origin}/settings/tokens`;
		const what = "This token lacks the scope repo, or public_repo for a public repository.";
		return [{
			...told,
			state: "gap",
			what,
			mend
		}, ...gaps];
	}
	return gaps.length > 0 ? gaps : [fine("rights", `This token may write here (${role}).`)];
}
// src/doctor/examine-workflow.ts
/** Whether the workflow is there and runs. */
function examineWorkflow(stock, { workflow: state, actionsEnabled }) {
	const { url } = stock.actual.repository;
	const told = {
		check: "workflow",
		why: `Actions bring ${PROGRESS_MD} and the badge up to date when an issue is closed.`
	};
	const [absent] = workflowGaps(stock);
	if (absent !== void 0) return missing("workflow", absent);
	if (actionsEnabled === false) {
		const mend = `Turn them on: ${url}/settings/actions`;
		return {
			...told,
			state: "gap",
			what: "Actions are turned off for this repository.",
			mend
		};
	}
	switch (state) {
		case "active": return fine("workflow", "The workflow is there and enabled.");
		case null: {
			const mend = `Look for yourself: ${url}/actions`;
			return {
				...told,
				state: "unknown",
				what: "Whether the workflow is enabled is not to be seen.",
				mend
			};
		}
		case "absent":
		case "deleted":
		case "disabled_fork": {
			const mend = `Press “I understand my workflows, go ahead and enable them”: ${url}/actions`;
			return {
				...told,
				state: "gap",
				what: "The fork's workflows have not been turned on yet.",
				mend
			};
		}
		case "disabled_inactivity":
		case "disabled_manually": {
			const why = state === "disabled_manually" ? "by somebody" : "by GitHub, after 60 days without a commit";
			const mend = `Press “Enable workflow”: ${url}/actions/workflows/waymark.yml`;
			return {
				...told,
				state: "gap",
				what: `The workflow was disabled ${why}.`,
				mend
			};
		}
	}
}
// src/doctor/examine.ts
/** Looks at everything that Waymark needs in a repository and tells all gaps at once. Pure. */
/** One finding a check, in the order of CHECKS, but for rights: one for each that is missing. */
function examine(stock, health) {
	return [
		repository(stock),
		roadmap(stock),
		config(stock),
		issues(stock),
		...examineRights(stock, health),
		branch$1(stock, health),
		examineWorkflow(stock, health),
		schedule(stock),
		examineBoard(stock),
		badge$2(stock)
	];
}
function repository(stock) {
	const { actual: { repository: one }, off, config: { enabled }, matched } = stock;
	const gap = {
		check: "repository",
		state: "gap",
		why: "Waymark leaves it alone until then."
	};
	if (one.archived) return {
		...gap,
		what: "It is archived, so nothing can be written.",
		mend: `Unarchive it: ${one.url}/settings`
	};
	if (off) {
		const mend = `Take the label off the pinned issue: ${one.url}/issues`;
		return {
			...gap,
			what: `Waymark is switched off here by the label ${OFF_LABEL}.`,
			mend
		};
	}
	if (!enabled) {
		const mend = `Take the line out of the config: ${one.url}/edit/${one.defaultBranch}/.github/roadmap.yml`;
		return {
			...gap,
			what: "Waymark is switched off here by `enabled: false`.",
			mend
		};
	}
	const declined = matched.items.size === 0 ? declinedSetUp(stock) : null;
	if (declined !== null) {
		const what = "The set-up pull request was closed without merging, which is taken for a no.";
		return {
			...gap,
			what,
			mend: `Reopen and merge it: ${declined}`
		};
	}
	return fine("repository", one.fork ? "It is a fork that can be written to." : "It can be written to.");
}
function roadmap(stock) {
	const { roadmap: found, roadmapPath: path } = stock;
	if (found.verdict === "roadmap") return fine("roadmap", `${path} has ${found.phases.length} phases and ${items$1(found).length} items.`);
	return {
		check: "roadmap",
		state: "gap",
		what: `${path} is not taken for a roadmap. ${whyUnread(stock).join(" ")}`,
		why: "Each topic in it becomes an issue; without topics there is nothing to open.",
		mend: `See how it is read with \`npx waymark check ${path}\`, or name another file with \`npx waymark init FILE\`.`
	};
}
function config({ configError, configured }) {
	if (configError === null) return fine("config", configured ? "The config is in order." : "There is no config: the defaults hold.");
	return {
		check: "config",
		state: "gap",
		what: configError.message,
		why: "Nothing is changed while the config cannot be followed.",
		mend: "Put the line right, or run `npx waymark init` for a fresh one."
	};
}
function issues({ actual: { repository: one } }) {
	if (one.issuesEnabled) return fine("issues", "Issues are on.");
	return {
		check: "issues",
		state: "gap",
		what: "Issues are off, as in every new fork.",
		why: "Each topic is an issue; closing it completes the topic.",
		mend: `Turn them on: ${one.url}/settings#features`
	};
}
function branch$1({ actual: { repository: one } }, health) {
	const { defaultBranch } = one;
	if (health.branch === "free") return fine("branch", `${defaultBranch} takes commits.`);
	const told = {
		check: "branch",
		why: `${PROGRESS_MD} and the badge are committed there.`
	};
	if (health.branch === null) {
		const mend = "Look with a token that may read the contents.";
		return {
			...told,
			state: "unknown",
			what: `Whether ${defaultBranch} takes commits is not to be seen.`,
			mend
		};
	}
	const what = health.branch === "protected" ? `${defaultBranch} is protected. Where that stops commits, the files come as one pull request.` : `${defaultBranch} takes pull requests only: the files come as one, which stays open for you to merge.`;
	return {
		...told,
		state: "more",
		what,
		mend: `Merge it when it comes, or let Waymark pass: ${one.url}/settings/branches`
	};
}
/** GitHub: in public forks and after 60 days without activity, scheduled workflows are off. */
function schedule({ actual }) {
	if (!/^\s*schedule:/mu.test(textOf(actual.files[".github/workflows/waymark.yml"]) ?? "")) return fine("schedule", "Nothing is scheduled.");
	if (!actual.repository.fork) return fine("schedule", "The workflow runs on a schedule.");
	return {
		check: "schedule",
		state: "more",
		what: "The workflow has a schedule, which GitHub does not run in a fork unless its owner enables the workflow.",
		why: "What comes weekly then comes with the next issue that is closed.",
		mend: `Enable the workflow: ${actual.repository.url}/actions/workflows/waymark.yml`
	};
}
function badge$2({ actual, roadmapPath }) {
	const { repository: one } = actual;
	if (Object.keys(actual.files).filter((path) => path === roadmapPath || /readme/iu.test(path)).some((path) => textOf(actual.files[path])?.includes(".github/waymark/badge.svg") === true)) return fine("badge", "A README shows the badge.");
	return {
		check: "badge",
		state: "more",
		what: "No README shows the badge.",
		why: "Who comes by sees how far you are, and so do you.",
		mend: `Put [![Progress](${BADGE})](${PROGRESS_MD}) below its heading: ${one.url}/edit/${one.defaultBranch}/${roadmapPath}`
	};
}
// src/cli/check-name.ts
/** Checks how a repository is named on the command line. */
/** Throws BadArguments unless it is `owner/name`; `usage` ends the message. */
function checkName(repository, usage) {
	if (/^[\w.-]+\/[\w.-]+$/u.test(repository)) return;
	throw new BadArguments(`"${repository}" is no repository; it is named owner/name. ${usage}`);
}
// src/model/errors.ts
/** The typed errors: what went wrong, what was expected, and what to do about it. */
/** GitHub asks to wait longer than a run can. */
var RateLimited = class extends Error {
	name = "RateLimited";
	/** Milliseconds since 1970 from when on to try again. */
	until;
	constructor(until, said) {
		super(`GitHub asks to wait until ${new Date(until).toISOString()} ("${said}"). Nothing is lost: the next run goes on where this one stopped.`);
		this.until = until;
	}
};
/** A write was sent and no answer came back that says whether it was carried out. */
var OutcomeUnknown = class extends Error {
	name = "OutcomeUnknown";
	operation;
	constructor(operation, cause) {
		super(`Whether GitHub carried out "${operation}" is not known; it is read again before anything is repeated.`, { cause });
		this.operation = operation;
	}
};
/** Somebody committed while files were being changed: what they were changed from is no longer what stands there. */
var BranchMoved = class extends Error {
	name = "BranchMoved";
	constructor(branch) {
		super(`Somebody committed to ${branch} again and again meanwhile. What is done is done; run it again for the rest.`);
	}
};
/** The roadmap changed while a run was following it. */
var RoadmapMoved = class extends Error {
	name = "RoadmapMoved";
	constructor() {
		super("The roadmap changed again and again while it was being followed. Nothing is lost: the next run follows it.");
	}
};
/** GitHub did not answer a read, however often it was asked. */
var Unreachable = class extends Error {
	name = "Unreachable";
	constructor(operation, cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		super(`GitHub did not answer "${operation}" (${why}). Nothing was changed by it; run it again in a few minutes, and see githubstatus.com if it stays.`, { cause });
	}
};
/** GitHub gave fewer things than it says there are. */
var IncompleteRead = class extends Error {
	name = "IncompleteRead";
	what;
	found;
	constructor(what, found, expected) {
		super(`GitHub gave ${found} ${what} and says there are ${expected}. Nothing was done on such a list; the next run reads it again.`);
		this.what = what;
		this.found = found;
	}
};
/** GitHub understood the request and said no. */
var Refused = class extends Error {
	name = "Refused";
	operation;
	/** The HTTP status, or 200 where GraphQL answered with errors. */
	status;
	/** GitHub's own word for the reason, e.g. `FORBIDDEN` or `STALE_DATA`; empty where it gave none. */
	type;
	/** GitHub's sentence. */
	said;
	reason;
	constructor(operation, { status, type, said, reason }) {
		super(`GitHub refused "${operation}" (${type === "" ? status : type}): ${said}`);
		this.operation = operation;
		this.status = status;
		this.type = type;
		this.said = said;
		this.reason = reason;
	}
};
/** The token is wrong, expired or revoked. */
var TokenRejected = class extends Error {
	name = "TokenRejected";
	constructor(said) {
		super(`GitHub does not accept the token ("${said}"). Check that it is set, whole and not expired.`);
	}
};
/** The repository is not there, belongs to somebody else by now, or the token may not see it. */
var RepositoryMissing = class extends Error {
	name = "RepositoryMissing";
	/** `owner/name` where it moved to, or null. */
	movedTo;
	constructor(repository, movedTo = null) {
		super(movedTo === null ? `There is no repository ${repository} that this token may see. Check the spelling, and that the token or the App covers it.` : `The repository ${repository} moved to ${movedTo}: nothing was done. Use that name, with a token or an App that covers it there.`);
		this.movedTo = movedTo;
	}
};
// src/machine/use-proxy.ts
/** Sends every request through the proxy that the environment names. The command line, the Action and the App all use this. */
/** The variables that name a proxy, as curl and Node know them. The lower-case name wins. */
const NAMES = [
	"https_proxy",
	"HTTPS_PROXY",
	"http_proxy",
	"HTTP_PROXY"
];
/** The environment names a proxy that cannot be used. The message never holds the address: it may carry a password. */
var ProxyUnusable = class extends Error {
	name = "ProxyUnusable";
};
/**
* Applies to `fetch` and everything built on it, for the whole process. Hosts in `NO_PROXY` are asked directly. Where no
* proxy is named, nothing is loaded and nothing changes.
* Source: https://nodejs.org/docs/latest-v24.x/api/http.html#httpsetglobalproxyfromenvproxyenv (since 24.14).
*
* @throws {ProxyUnusable}
*/
function useProxy(env) {
	const named = NAMES.filter((name) => env[name]);
	if (named.length === 0) return;
	const wrong = named.filter((name) => !isProxy(env[name] ?? ""));
	if (wrong.length > 0) throw new ProxyUnusable(`${wrong.join(", ")} must be an address such as http://proxy.example.org:8080. Correct it, or unset it to connect directly.`);
	const { setGlobalProxyFromEnv } = process.getBuiltinModule("node:http");
	if (setGlobalProxyFromEnv === void 0) throw new ProxyUnusable(`${named.join(", ")} names a proxy, which needs Node 24.14 or later; this is ${process.version}. Update Node, or the runner.`);
	setGlobalProxyFromEnv({ ...env });
}
function isProxy(address) {
	const protocol = URL.parse(address)?.protocol;
	return protocol === "http:" || protocol === "https:";
}
// src/cli/read-token.ts
/** Finds the token that a command speaks to GitHub with. */
/** Neither the environment nor GitHub's own command has a token. */
var TokenMissing = class extends Error {
	name = "TokenMissing";
	constructor() {
		super("no token found. Set GITHUB_TOKEN, or sign in with `gh auth login` (the GitHub CLI), and try again.");
	}
};
/**
* GITHUB_TOKEN, GH_TOKEN, or what `gh auth token` prints. `host` is the GitHub asked, null for github.com: a token is
* never taken for another host than its own.
* @throws {TokenMissing}
*/
async function readToken(env, host) {
	const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"] || await tokenOfGh(env, host);
	if (token === "") throw new TokenMissing();
	return token;
}
/** The empty string where gh is not installed or not signed in: it ends non-zero then. */
async function tokenOfGh(env, host) {
	const args = [
		"auth",
		"token",
		...host === null ? [] : ["--hostname", host]
	];
	try {
		const { stdout } = await promisify(execFile)("gh", args, { env: { ...env } });
		return stdout.trim();
	} catch (error) {
		if (error instanceof Error && "code" in error) return "";
		throw error;
	}
}
// src/cli/expected.ts
/** Which errors are a person's to put right, and their sentence. */
const EXPECTED = [
	BadArguments,
	BranchMoved,
	IncompleteRead,
	OutcomeUnknown,
	ProxyUnusable,
	RateLimited,
	Refused,
	RepositoryMissing,
	TokenMissing,
	TokenRejected,
	UnreadableFile,
	Unreachable
];
/** The error's message on one line. Any other error is a mistake in Waymark, and is thrown on. */
function expected(error) {
	if (!(error instanceof Error) || EXPECTED.every((kind) => !(error instanceof kind))) throw error;
	return error.message.replaceAll(/\s+/gu, " ");
}
// src/github/refusals.ts
/** The phrases by which GitHub's refusals are recognised. Nothing else reads GitHub's prose: all others look at the reason. */
/**
* GitHub's words, since neither status nor type tells these apart. The first that fits counts. None of them is documented
* but where a page is named; the others are quoted from answers.
*/
const PHRASES = [
	["suspended", /installation has been suspended/iu],
	["rate-limit", /rate limit|abuse detection|submitted too quickly/iu],
	["too-large", /resource limits|MAX_NODE_LIMIT|exceeds the maximum|too complex/iu],
	["unavailable", /something went wrong|timed? ?out/iu],
	["branch-moved", /expected branch to point to|expectedHeadOid|is at [0-9a-f]{7,} but expected/iu],
	["no-right", /not accessible by/iu],
	["workflow-file", /workflow/iu]
];
/** The types of GraphQL errors that tell the reason by themselves. */
const TYPES = {
	RATE_LIMITED: "rate-limit",
	MAX_NODE_LIMIT_EXCEEDED: "too-large",
	STALE_DATA: "branch-moved"
};
/** Why GitHub refused; `type` is empty where it gave none, `said` is its sentence. */
function refusalReason(type, said) {
	return TYPES[type] ?? PHRASES.find(([, phrase]) => phrase.test(said))?.[0] ?? "other";
}
/** The error for a request that GitHub refused. */
function refused(operation, { status = 200, type = "", said }) {
	return new Refused(operation, {
		status,
		type,
		said,
		reason: refusalReason(type, said)
	});
}
/** The same for one of the errors in a GraphQL answer. */
function refusedBy(operation, { type, message }) {
	return refused(operation, {
		type,
		said: message
	});
}
// src/github/batch.ts
/**
* Sends many like mutations as aliases of one document. Aliased mutations run in order and are not atomic: one that fails
* undoes none of the others, so each is answered for on its own.
*/
/** How often an alias that was put off by a limit is sent again. */
const ROUNDS = 4;
/** Sends all entries. Throws RateLimited, OutcomeUnknown or TokenRejected; refusals go to the entry. */
async function sendBatch(requester, options) {
	let size = Math.min(options.size, requester.largestBatch);
	let rest = options.entries.map((entry) => ({
		entry,
		round: 1
	}));
	while (rest.length > 0) {
		const some = rest.slice(0, size);
		const errors = await sendSome(requester, options, some.map(({ entry }) => entry));
		if (errors === "too much") {
			if (size === 1) {
				some[0]?.entry.failed(refused(options.operation, { said: "GitHub finds even one of these too much for a request" }));
				rest = rest.slice(1);
			}
			size = Math.max(1, Math.floor(some.length / 2));
			continue;
		}
		rest = [...some.flatMap(({ entry, round }, index) => {
			const error = errors.get(index);
			if (error === void 0) return [];
			if (isPutOff(error) && round < ROUNDS) return [{
				entry,
				round: round + 1
			}];
			entry.failed(refusedBy(options.operation, error));
			return [];
		}), ...rest.slice(some.length)];
	}
}
const isPutOff = ({ type, message }) => refusalReason(type, message) === "rate-limit";
async function sendSome(requester, { operation, mutation, creations, spare = 0 }, entries) {
	const inputs = Object.fromEntries(entries.flatMap(({ input, first }, index) => [...first === void 0 ? [] : [[`first${index}`, first]], [`input${index}`, input]]));
	try {
		const intent = {
			kind: "write",
			creations: creations * entries.length,
			spare
		};
		const document = batchDocument(mutation, entries);
		const { data, errors } = await requester.graphql(operation, document, inputs, intent);
		return settle(entries, data, errors);
	} catch (error) {
		if (error instanceof Refused && error.reason === "too-large") return "too much";
		if (!(error instanceof Refused)) throw error;
		for (const entry of entries) entry.failed(error);
		return /* @__PURE__ */ new Map();
	}
}
function batchDocument(mutation, entries) {
	const { first, fragments } = mutation;
	const calls = entries.flatMap((entry, index) => [...first === void 0 || entry.first === void 0 ? [] : [call(first, "first", index)], call(mutation, "alias", index)]);
	const declared = calls.map(({ variable }) => variable);
	const name = `${mutation.field.charAt(0).toUpperCase()}${mutation.field.slice(1)}`;
	const aliases = calls.map(({ alias }) => `  ${alias}`).join("\n");
	return `mutation ${name}(${declared.join(", ")}) {\n${aliases}\n}\n${fragments ?? ""}`;
}
function call({ field, input, selection }, name, index) {
	const variable = name === "first" ? `first${index}` : `input${index}`;
	return {
		variable: `$${variable}: ${input}!`,
		alias: `${name}${index}: ${field}(input: $${variable}) { ${selection} }`
	};
}
function settle(entries, data, errors) {
	const failed = /* @__PURE__ */ new Map();
	for (const [index, entry] of entries.entries()) {
		const alias = `alias${index}`;
		const payload = data[alias];
		const error = errors.find(({ root }) => root === alias || root === `first${index}`);
		const done = payload !== null && payload !== void 0;
		if (done) entry.done(payload, data[`first${index}`]);
		if (!done || error !== void 0) failed.set(index, error ?? {
			type: "",
			message: "GitHub did not answer for it",
			root: alias,
			path: [alias]
		});
	}
	return failed;
}
// src/github/own-comments.ts
/** What the identity that runs has said on an issue, known by the hidden marks of its comments; and how more is said. */
const DOCUMENT$3 = `query ReadOwnComments($issue: ID!, $before: String) {
  node(id: $issue) {
    ... on Issue {
      comments(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { id body viewerDidAuthor }
      }
    }
  }
}`;
const comments = z.object({
	pageInfo: z.object({
		hasPreviousPage: z.boolean(),
		startCursor: z.nullish(z.string())
	}),
	nodes: z.array(z.nullable(z.object({
		id: z.string(),
		body: z.string(),
		viewerDidAuthor: z.boolean()
	})))
});
const answer$5 = z.object({ node: z.nullable(z.object({ comments })) });
const MARK = /<!-- waymark:(news|once|digest) v1 (\S+) -->/u;
/** The comments of a kind, the latest page first, each page from the oldest on. The mark of somebody else's comment counts nothing. */
async function* ownComments(requester, issue, kind) {
	let before = null;
	do {
		const { data } = await requester.graphql("read own comments", DOCUMENT$3, {
			issue,
			before
		}, { kind: "read" });
		const page = answer$5.parse(data).node?.comments;
		yield (page?.nodes ?? []).flatMap((one) => {
			if (one?.viewerDidAuthor !== true) return [];
			const [, found, mark] = MARK.exec(one.body) ?? [];
			return found === kind && mark !== void 0 ? [{
				id: one.id,
				mark
			}] : [];
		});
		before = page?.pageInfo.hasPreviousPage === true ? page.pageInfo.startCursor ?? null : null;
	} while (before !== null);
}
/** Throws Refused where comments are not allowed. */
async function comment(requester, issue, words) {
	await send$1(requester, {
		operation: "comment",
		mutation: {
			field: "addComment",
			input: "AddCommentInput",
			selection: "clientMutationId"
		},
		creations: 1,
		input: {
			subjectId: issue,
			body: bodyOf(words)
		}
	});
}
/** Throws Refused where the comment may not be edited. */
async function editComment(requester, id, words) {
	await send$1(requester, {
		operation: "edit a comment",
		mutation: {
			field: "updateIssueComment",
			input: "UpdateIssueCommentInput",
			selection: "clientMutationId"
		},
		creations: 0,
		input: {
			id,
			body: bodyOf(words)
		}
	});
}
const bodyOf = ({ words, kind, mark }) => `${words}\n\n<!-- waymark:${kind} v1 ${mark} -->`;
async function send$1(requester, { input, ...options }) {
	let refused = null;
	const failed = (error) => {
		refused = error;
	};
	await sendBatch(requester, {
		...options,
		size: 1,
		entries: [{
			input,
			done: () => void 0,
			failed
		}]
	});
	if (refused !== null) throw refused;
}
// src/github/announce.ts
/** Writes a comment unless the last news there says the same. Throws Refused where comments are not allowed. */
async function announce(requester, { issue, words, mark }) {
	for await (const comments of ownComments(requester, issue, "news")) {
		const last = comments.at(-1);
		if (last?.mark === mark) return;
		if (last !== void 0) break;
	}
	await comment(requester, issue, {
		words,
		kind: "news",
		mark
	});
}
// src/github/answer-comment.ts
const REACTIONS = {
	done: "THUMBS_UP",
	puzzled: "CONFUSED"
};
const COMMENT = {
	field: "addComment",
	input: "AddCommentInput",
	selection: "clientMutationId"
};
/** The words come first: the reaction says that all is said. Throws Refused where GitHub refuses either. */
async function answerComment(requester, { to, reaction, words }) {
	let refused = null;
	await sendBatch(requester, {
		operation: "answer a comment",
		mutation: {
			field: "addReaction",
			input: "AddReactionInput",
			selection: "clientMutationId",
			...words === null ? {} : { first: COMMENT }
		},
		size: 1,
		creations: words === null ? 0 : 1,
		entries: [{
			input: {
				subjectId: to.id,
				content: REACTIONS[reaction]
			},
			...words === null ? {} : { first: {
				subjectId: to.issueId,
				body: words
			} },
			done: () => void 0,
			failed: (error) => {
				refused = error;
			}
		}]
	});
	if (refused !== null) throw refused;
}
// src/github/apply-cards.ts
/** Adds cards to the board and sets what they say: an item cannot be added and given a value in one mutation. */
/** Cards, or their values, in one request: six of the ten seconds that GitHub gives it, at a tenth of a second each. */
const AT_ONCE$4 = 60;
async function applyCards(changes, stage) {
	const board = stage.tally.board();
	if (board === null || changes.length === 0) return;
	const created = await createCards(changes.filter((change) => change.type === "create"), board, stage);
	const known = changes.flatMap((change) => {
		if (change.type !== "update") return [];
		const card = stage.tally.issueNumbered(change.number)?.cards.find((candidate) => candidate.board === board.id);
		return card === void 0 ? [] : [{
			change,
			id: card.id
		}];
	});
	await setValues([...created, ...known], board, stage);
}
const payload$3 = z.object({ item: z.object({ id: z.string() }) });
/** GraphQL: `addProjectV2ItemById` returns the existing item where there is one. */
async function createCards(changes, board, { boards, tally }) {
	const cards = [];
	await sendBatch(boards, {
		operation: "add cards",
		mutation: {
			field: "addProjectV2ItemById",
			input: "AddProjectV2ItemByIdInput",
			selection: "item { id }"
		},
		size: AT_ONCE$4,
		creations: 0,
		entries: changes.flatMap((change) => {
			const { number, item } = change;
			const issue = number === null ? tally.issueOpenedFor(item) : tally.issueNumbered(number);
			if (issue === void 0) return [];
			return [{
				input: {
					projectId: board.id,
					contentId: issue.id
				},
				done: (answer) => {
					cards.push({
						change,
						id: payload$3.parse(answer).item.id
					});
				},
				failed: (error) => tally.fail(change, error)
			}];
		})
	});
	return cards;
}
async function setValues(cards, board, { boards, tally }) {
	await sendBatch(boards, {
		operation: "set card values",
		mutation: {
			field: "updateProjectV2ItemFieldValue",
			input: "UpdateProjectV2ItemFieldValueInput",
			selection: "clientMutationId"
		},
		size: AT_ONCE$4,
		creations: 0,
		entries: cards.flatMap(({ change, id }) => Object.entries(change.after).flatMap(([name, text]) => {
			const field = board.fields.find((candidate) => candidate.name === name);
			const value = field === void 0 ? null : valueFor(field, text);
			if (field === void 0 || value === null) return [];
			return [{
				input: {
					projectId: board.id,
					itemId: id,
					fieldId: field.id,
					value
				},
				done: () => void 0,
				failed: (error) => tally.fail(change, error)
			}];
		}))
	});
}
/** GraphQL: `ProjectV2FieldValue` takes an option's id or a date. Null where the field is of another kind, or has no such option. */
function valueFor({ kind, options }, text) {
	if (kind === "date") return { date: text };
	const option = options.find((candidate) => candidate.name === text);
	return option === void 0 ? null : { singleSelectOptionId: option.id };
}
// src/github/board-fields.ts
/** What is asked about a board, and how the answer becomes an `ActualBoard`. Reads and writes ask alike. */
/** A field of a board, as `fieldAnswer` has it. */
const FIELD = "... on ProjectV2FieldCommon { id name dataType } ... on ProjectV2SingleSelectField { options { id name } }";
/** A board, as `boardAnswer` has it. */
const BOARD = `id number title url closed creator { login }
        owner { __typename ... on User { databaseId } ... on Organization { login } }
        fields(first: 50) { nodes { ${FIELD} } }
        views(first: 20) { nodes { layout } }`;
/** A field that the token may not see has no id. */
const fieldAnswer = z.object({
	id: z.optional(z.string()),
	name: z.optional(z.string()),
	dataType: z.optional(z.string()),
	options: z.optional(z.array(z.object({
		id: z.string(),
		name: z.string()
	})))
});
const boardAnswer = z.object({
	id: z.string(),
	number: z.number(),
	title: z.string(),
	url: z.string(),
	closed: z.boolean(),
	creator: z.nullish(z.object({ login: z.string() })),
	owner: z.nullish(z.object({
		__typename: z.string(),
		databaseId: z.optional(z.nullable(z.number())),
		login: z.optional(z.string())
	})),
	fields: z.object({ nodes: z.array(z.nullable(fieldAnswer)) }),
	views: z.nullish(z.object({ nodes: z.array(z.nullable(z.object({ layout: z.string() }))) }))
});
/** `viewer` is the login of the identity that asks: what it created is ours. */
function readBoard(answer, viewer) {
	const { id, number, title, url, closed, creator } = answer;
	return {
		id,
		number,
		title,
		url,
		closed,
		owner: readOwner(answer.owner),
		ours: creator !== null && creator !== void 0 && plainLogin(creator.login) === plainLogin(viewer),
		fields: answer.fields.nodes.flatMap((field) => field === null ? [] : readField(field)),
		layouts: answer.views?.nodes.flatMap((view) => view === null ? [] : [readLayout(view.layout)]) ?? []
	};
}
/** One field, or none where the token may not see it. */
function readField({ id, name, dataType, options }) {
	if (id === void 0 || name === void 0) return [];
	return [{
		id,
		name,
		kind: KINDS[dataType ?? ""] ?? "other",
		options: options ?? []
	}];
}
const KINDS = {
	SINGLE_SELECT: "choice",
	DATE: "date"
};
function readOwner(answer) {
	if (typeof answer?.databaseId === "number") return {
		kind: "user",
		number: answer.databaseId
	};
	return answer?.login === void 0 ? null : {
		kind: "organization",
		login: answer.login
	};
}
/** Bots go by `name` in GraphQL and by `name[bot]` elsewhere. */
const plainLogin = (login) => login.replace(/\[bot\]$/u, "");
/** `BOARD_LAYOUT` in GraphQL is `board` in REST and here. */
const readLayout = (layout) => layout.toLowerCase().replace(/_layout$/u, "");
// src/github/apply-board.ts
/** Makes the board, completes its fields, and adds a view in columns. */
async function applyBoard(changes, stage) {
	for (const change of changes) if (change.what === "board" && change.type === "create") await createBoard(change, stage);
	await createFields(changes.filter((change) => change.what === "field" && change.type === "create"), stage);
	await updateFields(changes.filter((change) => change.what === "field" && change.type === "update"), stage);
	for (const change of changes) if (change.what === "view") await createView(change, stage);
	await closeBoards(changes.filter((change) => change.what === "board" && change.type === "close"), stage);
}
async function closeBoards(changes, { boards, tally }) {
	await sendBatch(boards, {
		operation: "close boards",
		mutation: {
			field: "updateProjectV2",
			input: "UpdateProjectV2Input",
			selection: "clientMutationId"
		},
		size: 10,
		creations: 0,
		entries: changes.map((change) => ({
			input: {
				projectId: change.board,
				closed: true
			},
			done: () => void 0,
			failed: (error) => tally.fail(change, error)
		}))
	});
}
const boardPayload = z.object({ projectV2: boardAnswer });
/** A board made with `repositoryId` is linked to the repository at once. */
async function createBoard(change, { boards, tally }) {
	const { id: repositoryId, ownerId } = tally.actual().repository;
	await sendBatch(boards, {
		operation: "create board",
		mutation: {
			field: "createProjectV2",
			input: "CreateProjectV2Input",
			selection: `projectV2 { ${BOARD} }`
		},
		size: 1,
		creations: 1,
		entries: [{
			input: {
				ownerId,
				repositoryId,
				title: change.after.title
			},
			done: (answer) => tally.haveBoard({
				...readBoard(boardPayload.parse(answer).projectV2, ""),
				ours: true
			}),
			failed: (error) => tally.fail(change, error)
		}]
	});
}
const fieldPayload = z.object({ projectV2Field: fieldAnswer });
async function createFields(changes, { boards, tally }) {
	const board = tally.board();
	if (board === null) return;
	await sendBatch(boards, {
		operation: "create board fields",
		mutation: {
			field: "createProjectV2Field",
			input: "CreateProjectV2FieldInput",
			selection: `projectV2Field { ${FIELD} }`
		},
		size: 10,
		creations: 1,
		entries: changes.map((change) => ({
			input: {
				projectId: board.id,
				name: change.after.name,
				...typeOf(change.after)
			},
			done: (answer) => keepField(answer, tally.board() ?? board, tally),
			failed: (error) => tally.fail(change, error)
		}))
	});
}
function typeOf(field) {
	if (field.kind === "date") return { dataType: "DATE" };
	return {
		dataType: "SINGLE_SELECT",
		singleSelectOptions: field.options.map((option) => ({
			...option,
			description: ""
		}))
	};
}
/** Every known option is sent with its id, or the cards that carry it would lose their value. */
async function updateFields(changes, { boards, tally }) {
	const board = tally.board();
	if (board === null) return;
	const entries = changes.flatMap((change) => {
		const field = board.fields.find(({ name }) => name === change.before.name);
		if (field === void 0) return [];
		return [{
			input: {
				fieldId: field.id,
				singleSelectOptions: optionsOf(field, change.after)
			},
			done: (answer) => keepField(answer, tally.board() ?? board, tally),
			failed: (error) => tally.fail(change, error)
		}];
	});
	await sendBatch(boards, {
		operation: "edit board fields",
		mutation: {
			field: "updateProjectV2Field",
			input: "UpdateProjectV2FieldInput",
			selection: `projectV2Field { ${FIELD} }`
		},
		size: 10,
		creations: 0,
		entries
	});
}
function optionsOf(field, desired) {
	const wanted = desired.options.map((option) => {
		const known = field.options.find(({ name }) => name === option.name);
		return {
			...known === void 0 ? {} : { id: known.id },
			...option,
			description: ""
		};
	});
	const others = field.options.filter(({ name }) => desired.options.every((option) => option.name !== name)).map(({ id, name }) => ({
		id,
		name,
		color: "GRAY",
		description: ""
	}));
	return [...wanted, ...others];
}
function keepField(answer, board, tally) {
	const kept = readField(fieldPayload.parse(answer).projectV2Field);
	const others = board.fields.filter(({ id }) => kept.every((field) => field.id !== id));
	tally.haveBoard({
		...board,
		fields: [...others, ...kept]
	});
}
/**
* REST: "Create a view for an organization-owned project" and "Create a view for a user-owned project", the latter closed to
* Apps; GraphQL has no such mutation.
*/
async function createView(change, { boards, tally }) {
	const board = tally.board();
	if (board === null || board.owner === null) return;
	const view = {
		project_number: board.number,
		...change.after
	};
	const [route, parameters] = board.owner.kind === "user" ? ["POST /users/{user_id}/projectsV2/{project_number}/views", {
		user_id: board.owner.number,
		...view
	}] : ["POST /orgs/{org}/projectsV2/{project_number}/views", {
		org: board.owner.login,
		...view
	}];
	try {
		await boards.rest(route, parameters, {
			kind: "write",
			creations: 1
		});
		tally.haveBoard({
			...board,
			layouts: [...board.layouts, change.after.layout]
		});
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		tally.fail(change, error);
	}
}
// src/github/apply-comments.ts
/** Says what is said once and for all: not again where a comment of ours carries the same mark. */
/** A bad moment of GitHub's is over by the second time; what is refused twice stays refused. */
const TRIES$1 = 2;
async function applyComments(changes, { requester, tally }) {
	for (const change of changes) {
		const issue = tally.issueNumbered(change.number);
		if (issue === void 0) continue;
		const error = await sayOnce(requester, issue.id, change.after);
		if (error !== null) tally.fail(change, error);
	}
}
async function sayOnce(requester, issue, { words, mark }) {
	for (let attempt = 1;; attempt += 1) try {
		if (!await isSaid(requester, issue, mark)) await comment(requester, issue, {
			words,
			kind: "once",
			mark
		});
		return null;
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		if (attempt === TRIES$1) return error;
	}
}
async function isSaid(requester, issue, mark) {
	for await (const comments of ownComments(requester, issue, "once")) if (comments.some((one) => one.mark === mark)) return true;
	return false;
}
// src/github/commit.ts
/** Commits several files at once, on the tip that they were made from and no other. */
const DOCUMENT$2 = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const payload$2 = z.object({ createCommitOnBranch: z.object({ commit: z.object({ oid: z.string() }) }) });
/**
* `createCommitOnBranch` with `expectedHeadOid`: never forced. A head that moved is an answer, not an error; so is a
* refusal (a protected branch, a ruleset, missing rights), since the caller may go another way.
*/
async function commit(requester, { owner, name }, { branch, expectedHead, message, files, without = [] }) {
	const additions = [...files].map(([path, text]) => ({
		path,
		contents: Buffer.from(text).toString("base64")
	}));
	const [headline = message, ...rest] = message.split("\n");
	const input = {
		branch: {
			repositoryNameWithOwner: `${owner}/${name}`,
			branchName: branch
		},
		expectedHeadOid: expectedHead,
		message: {
			headline,
			body: rest.join("\n").trim()
		},
		fileChanges: {
			additions,
			...without.length === 0 ? {} : { deletions: without.map((path) => ({ path })) }
		}
	};
	try {
		const { data, errors } = await requester.graphql("commit files", DOCUMENT$2, { input }, {
			kind: "write",
			creations: 0
		});
		const [error] = errors;
		if (error === void 0) return {
			kind: "committed",
			commit: payload$2.parse(data).createCommitOnBranch.commit.oid
		};
		return unlessMoved(refusedBy("commit files", error));
	} catch (error) {
		if (error instanceof Refused) return unlessMoved(error);
		throw error;
	}
}
const unlessMoved = ({ said, reason }) => reason === "branch-moved" ? { kind: "moved" } : {
	kind: "refused",
	said,
	reason
};
// src/github/apply-files.ts
/** Makes the changes to files that a plan has, one commit each. */
/** One that is refused leaves the others as they are. Throws BranchMoved where the plan was made from another commit. */
async function applyFiles(changes, { requester, tally }) {
	for (const change of changes) {
		const { repository } = tally.actual();
		const { head, defaultBranch: branch } = repository;
		if (head === null) continue;
		const outcome = await commit(requester, repository, {
			branch,
			expectedHead: head,
			message: `${change.type === "remove" ? "Remove" : "Write"} ${change.path}\n\n${change.reason}.`,
			files: new Map(change.type === "remove" ? [] : [[change.path, change.after.text]]),
			without: change.type === "remove" ? [change.path] : []
		});
		if (outcome.kind === "moved") throw new BranchMoved(branch);
		if (outcome.kind === "committed") tally.haveCommitted(outcome.commit);
		else tally.fail(change, refused("commit files", outcome));
	}
}
// src/github/issue-fields.ts
/** What is asked about an issue, and how the answer becomes an `ActualIssue`. Reads and writes ask alike. */
/** The board's fields that Waymark sets; each is asked for by name. */
const BOARD_FIELDS = [
	"Status",
	"Phase",
	"Kind",
	"Target"
];
const fieldValue = (name) => `${name.toLowerCase()}: fieldValueByName(name: "${name}") {
        ... on ProjectV2ItemFieldSingleSelectValue { name updatedAt creator { __typename login } }
        ... on ProjectV2ItemFieldDateValue { date updatedAt creator { __typename login } }
      }`;
/** An issue's cards, as `cardsAnswer` has them. */
const CARDS$2 = `projectItems(first: 5, includeArchived: true) {
    nodes { id project { id } ${BOARD_FIELDS.map(fieldValue).join("\n      ")} }
  }`;
/**
* The fragment `Issue`. Cards are in it only where they are wanted: without rights to boards already the document that names
* them is an error.
*/
const issueFields = ({ cards }) => `
fragment Issue on Issue {
  id number title body state stateReason(enableDuplicate: true) locked isPinned
  viewerDidAuthor author { __typename login }
  labels(first: 100) { nodes { name } }
  assignees(first: 1) { totalCount }
  milestone { number }
  createdAt updatedAt closedAt
  ${cards ? CARDS$2 : ""}
}`;
const valueAnswer = z.nullish(z.object({
	name: z.optional(z.nullable(z.string())),
	date: z.optional(z.nullable(z.string())),
	updatedAt: z.optional(z.string()),
	creator: z.nullish(z.object({
		__typename: z.string(),
		login: z.string()
	}))
}));
const cardAnswer = z.object({
	id: z.string(),
	project: z.object({ id: z.string() }),
	status: valueAnswer,
	phase: valueAnswer,
	kind: valueAnswer,
	target: valueAnswer
});
const cardsAnswer = z.nullish(z.object({ nodes: z.array(z.nullable(cardAnswer)) }));
const issueAnswer = z.object({
	id: z.string(),
	number: z.number(),
	title: z.string(),
	body: z.string(),
	state: z.enum(["OPEN", "CLOSED"]),
	stateReason: z.nullish(z.string()),
	locked: z.boolean(),
	isPinned: z.nullish(z.boolean()),
	viewerDidAuthor: z.boolean(),
	author: z.nullish(z.object({
		__typename: z.string(),
		login: z.string()
	})),
	labels: z.nullish(z.object({ nodes: z.array(z.object({ name: z.string() })) })),
	assignees: z.object({ totalCount: z.number() }),
	milestone: z.nullish(z.object({ number: z.number() })),
	createdAt: z.string(),
	updatedAt: z.string(),
	closedAt: z.nullish(z.string()),
	projectItems: z.optional(cardsAnswer)
});
/** The issue as the rest of Waymark knows it. `viewer` is the login of the identity that runs. */
function readIssue(answer, viewer) {
	return {
		id: answer.id,
		number: answer.number,
		title: answer.title,
		body: answer.body,
		state: readState(answer),
		reopened: answer.state === "OPEN" && answer.stateReason === "REOPENED",
		locked: answer.locked,
		pinned: answer.isPinned ?? false,
		author: readAuthor(answer),
		labels: answer.labels?.nodes.map(({ name }) => ownSpelling(name)) ?? [],
		assigned: answer.assignees.totalCount > 0,
		milestone: answer.milestone?.number ?? null,
		createdAt: answer.createdAt,
		updatedAt: answer.updatedAt,
		closedAt: answer.state === "OPEN" ? null : answer.closedAt ?? null,
		stateSetAt: null,
		cards: readCards(answer.projectItems, viewer)
	};
}
/** A person who closes without a reason means completed, as GitHub's own default has it. */
function readState({ state, stateReason }) {
	if (state === "OPEN") return "open";
	if (stateReason === "NOT_PLANNED") return "not-planned";
	return stateReason === "DUPLICATE" ? "duplicate" : "completed";
}
function readAuthor({ viewerDidAuthor, author }) {
	if (viewerDidAuthor) return { kind: "self" };
	if (author === null || author === void 0) return { kind: "ghost" };
	return author.__typename === "Bot" ? {
		kind: "app",
		slug: author.login.replace(/\[bot\]$/u, "")
	} : {
		kind: "user",
		login: author.login
	};
}
/** `viewer` is the login of the identity that asks. */
function readCards(answer, viewer) {
	return answer?.nodes.flatMap((card) => card === null ? [] : [readCard(card, viewer)]) ?? [];
}
function readCard(card, viewer) {
	const values = {
		Status: readValue(card.status, viewer),
		Phase: readValue(card.phase, viewer),
		Kind: readValue(card.kind, viewer),
		Target: readValue(card.target, viewer)
	};
	return {
		id: card.id,
		board: card.project.id,
		values: Object.fromEntries(Object.entries(values).flatMap(([name, value]) => value ? [[name, value]] : []))
	};
}
function readValue(answer, viewer) {
	const text = answer?.name ?? answer?.date ?? null;
	if (text === null) return null;
	return {
		text,
		setBy: setterOf(answer?.creator, viewer),
		setAt: answer?.updatedAt ?? ""
	};
}
function setterOf(creator, viewer) {
	if (creator?.__typename !== "User") return "machine";
	return creator.login === viewer ? "either" : "person";
}
/** The tracking issue says how far a paused run is: it must still be possible to open it. */
const FOR_TRACKING = 1;
/** The mutation that answers with an issue, without its cards: these are another token's matter. */
function issueMutation(field, input) {
	return {
		field,
		input,
		selection: "issue { ...Issue }",
		fragments: issueFields({ cards: false })
	};
}
const payload$1 = z.object({ issue: issueAnswer });
/** The issue that a mutation answered with; it was written by us, so the viewer's login is of no interest. */
const readPayload = (answer) => readIssue(payload$1.parse(answer).issue, "");
/** In order, but those that name others by number after these: what is sent together is not numbered yet. */
async function createIssues(changes, stage) {
	const refers = ({ after }) => itemsIn(after.block).length > 0;
	const end = changes.findLastIndex(refers) + 1;
	const first = changes.slice(0, end);
	await openIssues$1(first.filter((change) => !refers(change)), stage);
	await openIssues$1([...first.filter(refers), ...changes.slice(end)], stage);
}
async function openIssues$1(changes, stage) {
	const { requester, tally } = stage;
	await sendBatch(requester, {
		operation: "open issues",
		mutation: issueMutation("createIssue", "CreateIssueInput"),
		size: 10,
		creations: 1,
		spare: FOR_TRACKING,
		entries: changes.filter((change) => hasMilestone(change, tally)).map((change) => ({
			input: creation(change, stage),
			done: (answer) => tally.haveOpened(change.item, readPayload(answer)),
			failed: (error) => tally.fail(change, error)
		}))
	});
}
/** An issue waits for its milestone: opened without it, it would never be moved there. */
function hasMilestone(change, tally) {
	const { phase } = change.after;
	if (phase === null || tally.milestoneOf(phase) !== void 0) return true;
	tally.fail(change, /* @__PURE__ */ new Error(`its milestone (phase "${phase}") could not be made; the next run tries both again`));
	return false;
}
function creation({ item, after }, { tally, place }) {
	const block = resolveBody(after.block, {
		numbers: tally.numbers(),
		place
	});
	const milestone = after.phase === null ? void 0 : tally.milestoneOf(after.phase);
	return {
		repositoryId: tally.actual().repository.id,
		title: after.title,
		body: writeManagedBody({
			kind: "item",
			id: item
		}, block, after.memory),
		labelIds: labelIds(after.labels, tally),
		...milestone === void 0 ? {} : { milestoneId: milestone.id }
	};
}
/** The ids of labels by name; one that could not be made is left out, and the next run adds it. */
function labelIds(names, tally) {
	return names.flatMap((name) => {
		const label = tally.label(name);
		return label === void 0 ? [] : [label.id];
	});
}
// src/github/apply-issue-states.ts
const AT_ONCE$3 = 20;
const REASON$1 = {
	completed: "COMPLETED",
	"not-planned": "NOT_PLANNED",
	duplicate: "DUPLICATE"
};
function issueOf({ number, item }, tally) {
	if (number !== null) return tally.issueNumbered(number);
	return item === null ? void 0 : tally.issueOpenedFor(item);
}
async function applyIssueStates(changes, stage) {
	const { requester, tally } = stage;
	const entry = (change, more) => {
		const issue = issueOf(change, tally);
		if (issue === void 0) return [];
		return [{
			input: {
				issueId: issue.id,
				...more
			},
			done: (answer) => tally.haveIssue(readPayload(answer)),
			failed: (error) => tally.fail(change, error)
		}];
	};
	await sendBatch(requester, {
		operation: "close issues",
		mutation: issueMutation("closeIssue", "CloseIssueInput"),
		size: AT_ONCE$3,
		creations: 0,
		entries: changes.filter((change) => change.type === "close").flatMap((change) => {
			const { state, duplicateOf } = change.after;
			const duplicateIssueId = duplicateOf === null ? void 0 : tally.issueNumbered(duplicateOf)?.id;
			return entry(change, {
				stateReason: REASON$1[state],
				...duplicateIssueId === void 0 ? {} : { duplicateIssueId }
			});
		})
	});
	await sendBatch(requester, {
		operation: "reopen issues",
		mutation: issueMutation("reopenIssue", "ReopenIssueInput"),
		size: AT_ONCE$3,
		creations: 0,
		entries: changes.filter((change) => change.type === "reopen").flatMap((change) => entry(change, {}))
	});
}
// src/github/apply-labels.ts
/** Makes the labels that are missing. */
const payload = z.object({ label: z.object({
	id: z.string(),
	name: z.string()
}) });
async function applyLabels(changes, { requester, tally }) {
	const repositoryId = tally.actual().repository.id;
	await sendBatch(requester, {
		operation: "create labels",
		mutation: {
			field: "createLabel",
			input: "CreateLabelInput",
			selection: "label { id name }"
		},
		size: 20,
		creations: 1,
		entries: changes.map((change) => ({
			input: {
				repositoryId,
				...change.after
			},
			done: (answer) => tally.haveLabel(payload.parse(answer).label),
			failed: (error) => tally.fail(change, error)
		}))
	});
}
// src/github/apply-milestones.ts
/** Makes, renames, closes and reopens milestones, one request each: GraphQL has no mutation for them. */
/** REST: "Create a milestone" and "Update a milestone" answer with the milestone. */
const answer$4 = z.object({
	node_id: z.string(),
	number: z.number(),
	title: z.string(),
	description: z.nullish(z.string()),
	state: z.enum(["open", "closed"]),
	due_on: z.nullish(z.string())
});
async function applyMilestones(changes, { requester, tally }) {
	const { owner, name: repo } = tally.actual().repository;
	for (const change of changes) {
		const number = change.type === "update" ? change.number : tally.milestoneOf(change.phase)?.number;
		if (change.type !== "create" && number === void 0) continue;
		try {
			const { data } = change.type === "create" ? await requester.rest("POST /repos/{owner}/{repo}/milestones", {
				owner,
				repo,
				...wordsOf(change)
			}, CREATION) : await requester.rest("PATCH /repos/{owner}/{repo}/milestones/{milestone_number}", {
				owner,
				repo,
				milestone_number: number,
				...wordsOf(change)
			}, EDIT);
			tally.haveMilestone(change.phase, readMilestone$1(data));
		} catch (error) {
			if (!(error instanceof Refused)) throw error;
			tally.fail(change, error);
		}
	}
}
/**
* GitHub keeps the midnight, in its own time zone (Pacific), that comes before the instant it is sent: noon UTC is on the same
* day there, summer and winter (github.com/microsoft/PowerShellForGitHub/pull/133). What does not change is not sent.
*/
function wordsOf(change) {
	if (!("due" in change.after)) return change.after;
	const { due, ...words } = change.after;
	return due === (change.type === "update" ? change.before.due : null) ? words : {
		...words,
		due_on: due === null ? null : `${due}T12:00:00Z`
	};
}
const CREATION = {
	kind: "write",
	creations: 1
};
const EDIT = {
	kind: "write",
	creations: 0
};
function readMilestone$1(data) {
	const { node_id: id, due_on: dueOn, description, ...milestone } = answer$4.parse(data);
	return {
		id,
		...milestone,
		description: description ?? "",
		dueOn: dueOn ?? null
	};
}
// src/github/turn-off.ts
/** Puts the label that stops Waymark on an issue, or takes it away. */
/** Throws Refused where the rights do not suffice; a label that is there, or gone, already is no failure. */
async function turnOff$1(requester, { owner, name: repo }, { issue: issue_number, off }) {
	const write = {
		kind: "write",
		creations: 0
	};
	const labels = "/repos/{owner}/{repo}/issues/{issue_number}/labels";
	if (!off) return await unless(404, requester.rest(`DELETE ${labels}/{name}`, {
		owner,
		repo,
		issue_number,
		name: OFF$1.name
	}, write));
	await unless(422, requester.rest("POST /repos/{owner}/{repo}/labels", {
		owner,
		repo,
		...OFF$1
	}, {
		...write,
		creations: 1
	}));
	await requester.rest(`POST ${labels}`, {
		owner,
		repo,
		issue_number,
		labels: [OFF$1.name]
	}, write);
}
async function unless(status, request) {
	try {
		await request;
	} catch (error) {
		if (!(error instanceof Refused && error.status === status)) throw error;
	}
}
// src/github/apply-turn-off.ts
/** Switches Waymark off where a plan says so. */
/** False where GitHub refuses: what comes after would be undone by the next run. */
async function applyTurnOff(changes, { requester, tally }) {
	for (const change of changes) try {
		await turnOff$1(requester, tally.actual().repository, {
			issue: change.number,
			off: true
		});
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		tally.fail(change, error);
		return false;
	}
	return true;
}
// src/github/tally.ts
/** Opens the count from what was read; `plan` tells which milestone stands for which phase. */
function openTally(actual, plan, heard) {
	const labels = new Map(actual.labels.map((label) => [label.name.toLowerCase(), label]));
	const milestones = new Map(actual.milestones.map((milestone) => [milestone.number, milestone]));
	const phases = new Map(matchMilestones(actual));
	const issues = new Map(actual.issues.map((issue) => [issue.number, issue]));
	const opened = /* @__PURE__ */ new Map();
	for (const change of plan.changes) if (change.what === "milestone" && change.type === "update") {
		const known = milestones.get(change.number);
		if (known !== void 0) phases.set(change.phase, known);
	}
	let reach = actual.board;
	let { head } = actual.repository;
	return {
		actual: () => ({
			...actual,
			repository: {
				...actual.repository,
				head
			},
			labels: [...labels.values()],
			milestones: [...milestones.values()],
			issues: [...issues.values()],
			board: reach
		}),
		numbers: () => ({
			milestones: new Map([...phases].map(([phase, { number }]) => [phase, number])),
			issues: opened
		}),
		label: (name) => labels.get(name.toLowerCase()),
		milestoneOf: (phase) => phases.get(phase),
		issueNumbered: (number) => issues.get(number),
		issueOpenedFor(item) {
			const number = opened.get(item);
			return number === void 0 ? void 0 : issues.get(number);
		},
		board: () => ownBoard(reach),
		haveLabel: (label) => labels.set(label.name.toLowerCase(), label),
		haveMilestone(phase, milestone) {
			milestones.set(milestone.number, milestone);
			phases.set(phase, milestone);
		},
		haveIssue: (issue) => issues.set(issue.number, {
			...issue,
			cards: issues.get(issue.number)?.cards ?? []
		}),
		haveOpened(item, issue) {
			issues.set(issue.number, issue);
			opened.set(item, issue.number);
			heard.opened(opened.size);
		},
		haveBoard(board) {
			reach = {
				reach: "open",
				boards: [...reach.reach === "open" ? reach.boards.filter(({ id }) => id !== board.id) : [], board]
			};
		},
		haveCommitted(commit) {
			head = commit;
		},
		fail: heard.fail
	};
}
// src/github/body-before.ts
/**
* What an issue's body said right before a write: `updateIssue` has no precondition, and what somebody changed between
* read and write would be overwritten unseen. Adding labels that are there changes nothing and answers with the issue,
* so it goes first, in the same request.
*/
const BODY_BEFORE = {
	field: "addLabelsToLabelable",
	input: "AddLabelsToLabelableInput",
	selection: "labelable { ... on Issue { body } }"
};
const answer$3 = z.nullish(z.object({ labelable: z.nullish(z.object({ body: z.string() })) }));
/** The body that `BODY_BEFORE` answered with where it is another than the one that the write was made from, or null. */
function changedMeanwhile(before, expected) {
	const body = answer$3.parse(before)?.labelable?.body ?? null;
	return body === null || plain(body) === plain(expected) ? null : body;
}
const plain = (text) => text.replaceAll("\r\n", "\n");
// src/github/update-issues.ts
/** Edits issues: each body is read again right before it is written, so that a box ticked meanwhile is kept. */
const EDITS_AT_ONCE = 20;
async function updateIssues(changes, stage) {
	for (let start = 0; start < changes.length; start += EDITS_AT_ONCE) await updateSome(changes.slice(start, start + EDITS_AT_ONCE), stage);
}
async function updateSome(changes, stage) {
	const { requester, tally } = stage;
	const bodies = await readBodies(requester, changes.flatMap(({ number }) => tally.issueNumbered(number)?.id ?? []));
	let edits = changes.flatMap((change) => {
		const issue = tally.issueNumbered(change.number);
		return issue === void 0 ? [] : [{
			change,
			issue,
			expected: bodies.get(issue.id) ?? issue.body
		}];
	});
	for (let round = 1; edits.length > 0 && round <= 3; round += 1) edits = await send(edits, stage);
	await removeLabels(changes, stage);
}
/**
* Sends the edits. Adding the labels goes first, in the same request, and answers with the body as it stood right before
* the write: where the learner changed it in that moment, the edit is made once more, from what they wrote. Returns those.
*/
async function send(edits, stage) {
	const { requester, tally, place } = stage;
	const references = {
		numbers: tally.numbers(),
		place
	};
	const again = [];
	await sendBatch(requester, {
		operation: "edit issues",
		mutation: {
			...issueMutation("updateIssue", "UpdateIssueInput"),
			first: BODY_BEFORE
		},
		size: EDITS_AT_ONCE,
		creations: 0,
		entries: edits.map((edit) => {
			const { change, issue, expected } = edit;
			const body = updatedBody(change, expected, references);
			const { title, phase, moves } = change.after;
			const milestoneId = phase === null ? null : tally.milestoneOf(phase)?.id ?? null;
			const labels = labelIds(change.after.labels, tally);
			return {
				...labels.length === 0 ? {} : { first: {
					labelableId: issue.id,
					labelIds: labels
				} },
				input: {
					id: issue.id,
					title,
					...body === null ? {} : { body },
					...moves ? { milestoneId } : {}
				},
				done: (answer, before) => {
					tally.haveIssue(readPayload(answer));
					const seen = changedMeanwhile(before, expected);
					if (body !== null && seen !== null) {
						const ticked = [.../* @__PURE__ */ new Set([...change.after.ticked, ...tickedIn(body)])];
						again.push({
							...edit,
							change: {
								...change,
								after: {
									...change.after,
									ticked
								}
							},
							expected: seen
						});
					}
				},
				failed: (error) => tally.fail(change, error)
			};
		})
	});
	return again;
}
/** Labels are added and removed by name, never set as a whole: the learner's own stay, also those added meanwhile. */
async function removeLabels(changes, { requester, tally }) {
	await sendBatch(requester, {
		operation: "remove labels",
		mutation: {
			field: "removeLabelsFromLabelable",
			input: "RemoveLabelsFromLabelableInput",
			selection: "clientMutationId"
		},
		size: EDITS_AT_ONCE,
		creations: 0,
		entries: changes.flatMap((change) => {
			const ids = labelIds(change.before.labels.filter((label) => !change.after.labels.includes(label)), tally);
			const issue = tally.issueNumbered(change.number);
			if (ids.length === 0 || issue === void 0) return [];
			return [{
				input: {
					labelableId: issue.id,
					labelIds: ids
				},
				done: () => tally.haveIssue({
					...issue,
					labels: relabelled(issue.labels, change)
				}),
				failed: (error) => tally.fail(change, error)
			}];
		})
	});
}
function relabelled(labels, { before, after }) {
	const kept = labels.filter((label) => !before.labels.includes(label));
	return [.../* @__PURE__ */ new Set([...kept, ...after.labels])];
}
const BODIES = `query ReadBodies($ids: [ID!]!) { nodes(ids: $ids) { ... on Issue { id body } } }`;
const bodiesAnswer = z.object({ nodes: z.array(z.nullable(z.object({
	id: z.optional(z.string()),
	body: z.optional(z.string())
}))) });
async function readBodies(requester, ids) {
	if (ids.length === 0) return /* @__PURE__ */ new Map();
	const { data } = await requester.graphql("read bodies again", BODIES, { ids }, { kind: "read" });
	return new Map(bodiesAnswer.parse(data).nodes.flatMap((node) => node?.id === void 0 || node.body === void 0 ? [] : [[node.id, node.body]]));
}
// src/github/apply.ts
/** Makes the changes of a plan: labels, milestones, issues, comments, board, cards, each stage in as few requests as it takes. */
/**
* Applies the plan. A limit that is longer than a run can wait pauses it: what is done is done, and the next run goes on.
* Throws OutcomeUnknown, BranchMoved or TokenRejected; what GitHub refuses is reported per change.
*/
async function apply(plan, actual, options) {
	const failures = [];
	const toOpen = plan.changes.filter(({ type, what }) => type === "create" && what === "issue").length;
	const tally = openTally(actual, plan, {
		fail: (change, error) => failures.push({
			change,
			error
		}),
		opened: (open) => options.opened(open, toOpen)
	});
	let paused = null;
	try {
		await applyStages(plan.changes, {
			...options,
			tally
		});
	} catch (error) {
		if (!(error instanceof RateLimited)) throw error;
		paused = error;
	}
	return {
		actual: tally.actual(),
		failures,
		paused
	};
}
async function applyStages(changes, stage) {
	if (!await applyTurnOff(changes.filter((change) => change.what === "tracking"), stage)) return;
	await applyFiles(changes.filter((change) => change.what === "file"), stage);
	await applyLabels(changes.filter((change) => change.what === "label"), stage);
	const milestones = changes.filter((change) => change.what === "milestone");
	const isMoved = ({ type }) => type === "close" || type === "reopen";
	await applyMilestones(milestones.filter((change) => !isMoved(change)), stage);
	const issues = changes.filter((change) => change.what === "issue");
	const cards = changes.filter((change) => change.what === "card");
	const placed = await openIssues(issues.filter((change) => change.type === "create"), cards, changes.filter(isBoard), stage);
	await applyComments(changes.filter((change) => change.what === "comment"), stage);
	await updateIssues(issues.filter((change) => change.type === "update"), stage);
	await applyIssueStates(issues.filter((change) => change.type === "close" || change.type === "reopen"), stage);
	await applyMilestones(milestones.filter(isMoved), stage);
	if (placed.size === 0) await applyBoard(changes.filter(isBoard), stage);
	await applyCards(cards.filter(({ item }) => !placed.has(item)), stage);
}
/** As many as GitHub lets be created in a minute. */
const A_MINUTES_ISSUES = 80;
/**
* Opens the issues. Where there are more than a minute's, the cards of those that are there are placed while the limit on
* creations has to be waited for anyway. Returns the items whose cards that were; those of the last minute's are not.
*/
async function openIssues(issues, cards, board, stage) {
	const placed = /* @__PURE__ */ new Set();
	for (let start = 0; start < issues.length; start += A_MINUTES_ISSUES) {
		const end = start + A_MINUTES_ISSUES;
		const some = issues.slice(start, end);
		await createIssues(some, stage);
		if (end >= issues.length) break;
		if (start === 0) await applyBoard(board, stage);
		for (const { item } of some) placed.add(item);
		const items = new Set(some.map(({ item }) => item));
		await applyCards(cards.filter(({ item }) => items.has(item)), stage);
	}
	return placed;
}
const isBoard = (change) => change.what === "board" || change.what === "field" || change.what === "view";
// src/github/beside.ts
/** A requester for what stands beside the rest: that its token fails, or its limits are reached, stops nothing else. */
/** The same requester, refusing where the token is rejected or a limit is too long to wait for. */
function beside(requester) {
	return {
		largestBatch: requester.largestBatch,
		graphql: (operation, ...asked) => refusing$1(operation, () => requester.graphql(operation, ...asked)),
		rest: (route, ...asked) => refusing$1(route, () => requester.rest(route, ...asked))
	};
}
async function refusing$1(operation, ask) {
	try {
		return await ask();
	} catch (error) {
		if (error instanceof TokenRejected) throw refused(operation, {
			status: 401,
			said: error.message
		});
		if (error instanceof RateLimited) throw refused(operation, {
			status: 403,
			said: error.message
		});
		throw error;
	}
}
// src/github/pull-requests.ts
/** The pull request that Waymark opens where it cannot, or may not, act directly: one for a branch, never two. */
const FIND$2 = `query FindPullRequest($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    hasIssuesEnabled
    ref(qualifiedName: $branch) { target { oid } }
    pullRequests(headRefName: $branch, first: 10, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number url state isCrossRepository }
    }
  }
}`;
const found$3 = z.object({ repository: z.object({
	hasIssuesEnabled: z.boolean(),
	ref: z.nullish(z.object({ target: z.nullish(z.object({ oid: z.string() })) })),
	pullRequests: z.object({ nodes: z.array(z.object({
		number: z.number(),
		url: z.string(),
		state: z.enum([
			"OPEN",
			"CLOSED",
			"MERGED"
		]),
		isCrossRepository: z.boolean()
	})) })
}) });
async function find(requester, { owner, name }, branch) {
	const { data } = await requester.graphql("find pull request", FIND$2, {
		owner,
		name,
		branch
	}, { kind: "read" });
	const { hasIssuesEnabled: issuesEnabled, ref, pullRequests } = found$3.parse(data).repository;
	const own = pullRequests.nodes.filter((pull) => !pull.isCrossRepository);
	return {
		issuesEnabled,
		tip: ref?.target?.oid ?? null,
		pull: own.find(({ state }) => state === "OPEN") ?? own[0] ?? null
	};
}
const STATES$2 = {
	OPEN: "open",
	MERGED: "merged",
	CLOSED: "closed"
};
/** What became of the pull request from that branch of the repository itself, and whether issues are on by now. */
async function readSetUp(requester, place, branch) {
	const { pull, issuesEnabled } = await find(requester, place, branch);
	return {
		pull: pull === null ? "none" : STATES$2[pull.state],
		issuesEnabled
	};
}
const CREATE_REF = `mutation CreateRef($input: CreateRefInput!) { createRef(input: $input) { ref { id } } }`;
const CREATE_PULL = `mutation CreatePullRequest($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { number url } }
}`;
const created = z.object({ createPullRequest: z.object({ pullRequest: z.object({
	number: z.number(),
	url: z.string()
}) }) });
const WRITE = {
	kind: "write",
	creations: 0
};
/** Makes the branch, its one commit and the pull request, going on where an earlier run stopped. Throws Refused. */
async function openPullRequest(requester, repository, wanted) {
	const { tip, pull } = await find(requester, repository, wanted.branch);
	if (pull !== null && pull.state === "OPEN") return {
		number: pull.number,
		url: pull.url
	};
	const { id: repositoryId } = repository;
	const { branch, base, title, body } = wanted;
	if (tip === null) await createRef(requester, {
		repositoryId,
		branch,
		oid: wanted.commit.expectedHead
	});
	if (tip === null || tip === wanted.commit.expectedHead) {
		const outcome = await commit(requester, repository, {
			...wanted.commit,
			branch: wanted.branch
		});
		if (outcome.kind === "refused") throw refused("commit to the set-up branch", outcome);
	}
	return await createPullRequest(requester, {
		repositoryId,
		baseRefName: base,
		headRefName: branch,
		title,
		body
	});
}
/** Makes a branch at that commit. Throws Refused. */
async function createRef(requester, { repositoryId, branch, oid }) {
	const name = `refs/heads/${branch}`;
	await mutate(requester, "create branch", CREATE_REF, {
		repositoryId,
		name,
		oid
	});
}
/** `input` is GitHub's CreatePullRequestInput. Throws Refused. */
async function createPullRequest(requester, input) {
	const data = await mutate(requester, "open pull request", CREATE_PULL, input, 1);
	return created.parse(data).createPullRequest.pullRequest;
}
/** Sends one mutation; its first error is thrown as Refused. */
async function mutate(requester, operation, document, input, creations = 0) {
	const { data, errors } = await requester.graphql(operation, document, { input }, {
		...WRITE,
		creations
	});
	const [error] = errors;
	if (error !== void 0) throw refusedBy(operation, error);
	return data;
}
// src/github/propose-files.ts
/** Puts the files on a branch of Waymark's own and opens the pull request that brings them in. */
const FIND$1 = `query FindBranch($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) { ref(qualifiedName: $branch) { id target { oid } } }
}`;
const found$2 = z.object({ repository: z.object({ ref: z.nullish(z.object({
	id: z.string(),
	target: z.nullish(z.object({ oid: z.string() }))
})) }) });
const RESET = `mutation ResetRef($input: UpdateRefInput!) { updateRef(input: $input) { ref { id } } }`;
/**
* The branch starts anew from the tip of the default branch: what was merged or closed before is behind it. Only this
* branch, which is Waymark's own, is ever moved. What GitHub says no to is an answer, with the address where a person can
* open the pull request by hand once the branch is there.
*/
async function proposeFiles(requester, repository, { branch, base, title, body, commit: wanted }) {
	const byHand = `${repository.url}/compare/${encodeURIComponent(base)}...${encodeURIComponent(branch)}?expand=1`;
	try {
		await startBranch(requester, repository, branch, wanted.expectedHead);
		const outcome = await commit(requester, repository, {
			...wanted,
			branch
		});
		if (outcome.kind !== "committed") return outcome;
	} catch (error) {
		if (error instanceof Refused) return {
			kind: "refused",
			said: error.said,
			reason: error.reason
		};
		throw error;
	}
	try {
		const names = {
			baseRefName: base,
			headRefName: branch
		};
		return {
			kind: "proposed",
			...await createPullRequest(requester, {
				repositoryId: repository.id,
				...names,
				title,
				body
			})
		};
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		return {
			kind: "refused",
			said: `${error.said} Open the pull request by hand: ${byHand}`,
			reason: error.reason
		};
	}
}
async function startBranch(requester, { id: repositoryId, owner, name }, branch, oid) {
	const { data } = await requester.graphql("find branch", FIND$1, {
		owner,
		name,
		branch
	}, { kind: "read" });
	const { ref } = found$2.parse(data).repository;
	if (ref === null || ref === void 0) await createRef(requester, {
		repositoryId,
		branch,
		oid
	});
	else if (ref.target?.oid !== oid) await mutate(requester, "reset branch", RESET, {
		refId: ref.id,
		oid,
		force: true
	});
}
const CLOSE = `mutation ClosePullRequest($input: UpdatePullRequestInput!) {
  updatePullRequest(input: $input) { pullRequest { number } }
}`;
/** Closes it, with words that tell its closing from a person's. False where the rights do not suffice. */
async function closeFilesPull(requester, { id: pullRequestId }, body) {
	try {
		await mutate(requester, "close pull request", CLOSE, {
			pullRequestId,
			state: "CLOSED",
			body
		});
		return true;
	} catch (error) {
		if (error instanceof Refused) return false;
		throw error;
	}
}
// src/github/keep-digest.ts
/** One with the same mark stays as it is. Throws Refused where comments are not allowed. */
async function keepDigest$1(requester, { issue, words, mark }) {
	for await (const comments of ownComments(requester, issue, "digest")) {
		const last = comments.at(-1);
		if (last === void 0) continue;
		if (last.mark !== mark) await editComment(requester, last.id, {
			words,
			kind: "digest",
			mark
		});
		return;
	}
	await comment(requester, issue, {
		words,
		kind: "digest",
		mark
	});
}
// src/github/enable-workflow.ts
/** Enables the workflow that Waymark brought along. */
/**
* REST: "Enable a workflow" needs `actions: write`. Whether it also counts as the click that a fork's owner has to make
* ("I understand my workflows, go ahead and enable them") GitHub does not say. False where it is refused.
*/
async function enableWorkflow(requester, { owner, name: repo }) {
	const route = "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable";
	try {
		const parameters = {
			owner,
			repo,
			workflow_id: WORKFLOW_PATH.split("/").at(-1)
		};
		await requester.rest(route, parameters, {
			kind: "write",
			creations: 0
		});
		return true;
	} catch (error) {
		if (error instanceof Refused) return false;
		throw error;
	}
}
// src/github/read-document.ts
/** The one GraphQL document that reads all a usual repository needs, and the shape of its answer. */
/**
* The sizes to begin with, and those to fall back to when GitHub finds a request too expensive. What is asked for costs
* points whether it is there or not (each connection inside a connection, over 100): these come to about 11 of the 1,000
* an hour that GITHUB_TOKEN has ("Rate limits and node limits for the GraphQL API").
*/
const PAGE_SIZES = [
	{
		milestones: 15,
		issues: 30,
		further: 100
	},
	{
		milestones: 10,
		issues: 20,
		further: 50
	},
	{
		milestones: 5,
		issues: 10,
		further: 20
	}
];
const MILESTONE$1 = "id number title description state dueOn";
const ISSUES$1 = "totalCount pageInfo { hasNextPage endCursor } nodes { ...Issue }";
const MILESTONES$1 = "totalCount pageInfo { hasNextPage endCursor }";
/** Only Waymark's own labels matter, so they are asked for by name: a repository may have hundreds. */
const LABELS$1 = OWN_LABELS.map((name, index) => `label${index}: label(name: "${name}") { id name }`).join("\n    ");
/** A pull request, as `pullAnswer` has it. */
const PULL = "id number url body state isCrossRepository";
const OLDEST_FIRST = "orderBy: { field: CREATED_AT, direction: ASC }";
/**
* What the branch for files carries, and its pull requests. Asked for below the branch, since there a token that may not
* see pull requests loses no more than the branch.
*/
const FILES_PULL = `filesBranch: ref(qualifiedName: "refs/heads/${FILES_BRANCH}") {
      target { oid ... on Commit { message } }
      associatedPullRequests(first: 5, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ${PULL} } }
    }`;
/**
* The pull request that asked to set the fork up, the first of its branch, which may be gone by now. Asked for below the
* default branch for the same reason as above.
*/
const SET_UP_PULL = `setUp: defaultBranchRef {
      repository { pullRequests(headRefName: "${SET_UP_BRANCH}", first: 5, ${OLDEST_FIRST}) { nodes { url state isCrossRepository } } }
    }`;
/**
* Repository, files (`files` are paths, asked for as `file0`, `file1`, …), labels, milestones with issues; `boards` says
* whether these are asked for as well.
*/
function readDocument(files, boards) {
	return `query Read($owner: String!, $name: String!, $milestones: Int!, $issues: Int!, $further: Int!${files.map((_, index) => `, $path${index}: String!`).join("")}) {
  viewer { login }
  repository(owner: $owner, name: $name, followRenames: true) {
    id databaseId name owner { __typename id login } url isFork isArchived hasIssuesEnabled
    defaultBranchRef { name target { oid } }
    root: object(expression: "HEAD:") { ... on Tree { entries { name mode } } }
    ${files.map((_, index) => `file${index}: object(expression: $path${index}) { ...File }`).join("\n    ")}
    ${LABELS$1}
    milestones(first: $milestones, orderBy: { field: NUMBER, direction: ASC }) {
      ${MILESTONES$1}
      nodes { ${MILESTONE$1} issues(first: $issues, ${OLDEST_FIRST}) { ${ISSUES$1} } }
    }
    issues(first: $further, filterBy: { milestone: null }, ${OLDEST_FIRST}) { ${ISSUES$1} }
    ${FILES_PULL}
    ${SET_UP_PULL}
    ${boards ? LINKED_BOARDS : ""}
  }
}
${FILE_FIELDS}
${issueFields({ cards: boards })}`;
}
/** The boards linked to a repository, as `boardsAnswer` has them. */
const LINKED_BOARDS = `projectsV2(first: 20) { nodes { ${BOARD} } }`;
const FILE_FIELDS = `fragment File on GitObject {
  __typename
  ... on Blob { text isBinary isTruncated }
}`;
/** One file that the main document did not ask for. */
const FILE_DOCUMENT = `query ReadFile($owner: String!, $name: String!, $path: String!) {
  repository(owner: $owner, name: $name) { file: object(expression: $path) { ...File } }
}
${FILE_FIELDS}`;
/** More milestones, or more issues of one connection, where a page was full. */
const moreMilestonesDocument = (cards) => `query MoreMilestones($owner: String!, $name: String!, $milestones: Int!, $issues: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    milestones(first: $milestones, after: $after, orderBy: { field: NUMBER, direction: ASC }) {
      ${MILESTONES$1}
      nodes { ${MILESTONE$1} issues(first: $issues, ${OLDEST_FIRST}) { ${ISSUES$1} } }
    }
  }
}
${issueFields({ cards })}`;
/** The next page of several milestones' issues at once, and of those without a milestone. */
function moreIssuesDocument(pages, cards) {
	return `query MoreIssues($owner: String!, $name: String!, $further: Int!${pages.map((_, index) => `, $after${index}: String!`).join("")}) {
  repository(owner: $owner, name: $name) {
    ${pages.map(({ milestone }, index) => {
		const issues = `issues(first: $further, after: $after${index}, ${OLDEST_FIRST}`;
		return milestone === null ? `page${index}: ${issues}, filterBy: { milestone: null }) { ${ISSUES$1} }` : `page${index}: milestone(number: ${milestone}) { ${issues}) { ${ISSUES$1} } }`;
	}).join("\n    ")}
  }
}
${issueFields({ cards })}`;
}
const pageInfo = z.object({
	hasNextPage: z.boolean(),
	endCursor: z.nullish(z.string())
});
const issuesAnswer = z.object({
	totalCount: z.number(),
	pageInfo,
	nodes: z.array(issueAnswer)
});
const milestonesAnswer = z.object({
	totalCount: z.number(),
	pageInfo,
	nodes: z.array(z.object({
		id: z.string(),
		number: z.number(),
		title: z.string(),
		description: z.nullish(z.string()),
		state: z.enum(["OPEN", "CLOSED"]),
		dueOn: z.nullish(z.string()),
		issues: issuesAnswer
	}))
});
const labelAnswer = z.nullish(z.object({
	id: z.string(),
	name: z.string()
}));
const fileAnswer = z.nullish(z.object({
	__typename: z.string(),
	text: z.optional(z.nullable(z.string())),
	isBinary: z.optional(z.nullable(z.boolean())),
	isTruncated: z.optional(z.boolean())
}));
const boardsAnswer = z.nullish(z.object({ nodes: z.array(z.nullable(boardAnswer)) }));
const pullsAnswer = z.object({ nodes: z.array(z.object({
	id: z.string(),
	number: z.number(),
	url: z.string(),
	body: z.string(),
	state: z.enum([
		"OPEN",
		"CLOSED",
		"MERGED"
	]),
	isCrossRepository: z.boolean()
})) });
const setUpPullsAnswer = z.object({ nodes: z.array(z.object({
	url: z.string(),
	state: z.enum([
		"OPEN",
		"CLOSED",
		"MERGED"
	]),
	isCrossRepository: z.boolean()
})) });
const readAnswer = z.object({
	viewer: z.object({ login: z.string() }),
	repository: z.nullable(z.looseObject({
		id: z.string(),
		databaseId: z.number(),
		name: z.string(),
		owner: z.object({
			__typename: z.string(),
			id: z.string(),
			login: z.string()
		}),
		url: z.string(),
		isFork: z.boolean(),
		isArchived: z.boolean(),
		hasIssuesEnabled: z.boolean(),
		defaultBranchRef: z.nullish(z.object({
			name: z.string(),
			target: z.nullish(z.object({ oid: z.string() }))
		})),
		root: z.nullish(z.object({ entries: z.nullish(z.array(z.object({
			name: z.string(),
			mode: z.number()
		}))) })),
		milestones: z.nullish(milestonesAnswer),
		issues: issuesAnswer,
		filesBranch: z.nullish(z.object({
			target: z.nullish(z.object({
				oid: z.string(),
				message: z.optional(z.string())
			})),
			associatedPullRequests: pullsAnswer
		})),
		setUp: z.nullish(z.object({ repository: z.object({ pullRequests: setUpPullsAnswer }) })),
		projectsV2: boardsAnswer
	}))
});
// src/github/read-files-pull.ts
/** The pull request that carries the files where the default branch takes no direct commit. */
/** Whether an error only says that pull requests are out of reach: GITHUB_TOKEN has no right to them unless it is given. */
const isAboutPulls = ({ path }) => path.includes("filesBranch") || path.includes("setUp");
/** What the main read says of it; null where its branch is gone, or out of sight. */
function readFilesPull({ filesBranch }) {
	if (filesBranch === null || filesBranch === void 0) return null;
	const { target, associatedPullRequests } = filesBranch;
	return newest(associatedPullRequests, target === null || target === void 0 ? null : {
		oid: target.oid,
		message: target.message ?? ""
	});
}
const FIND = `query FindFilesPull($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(headRefName: $branch, first: 5, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ${PULL} } }
  }
}`;
const found$1 = z.object({ repository: z.nullish(z.object({ pullRequests: pullsAnswer })) });
/** Looks for one whose branch is gone. Null where there never was one, or none may be seen. */
async function findFilesPull(requester, { owner, name }) {
	try {
		const variables = {
			owner,
			name,
			branch: FILES_BRANCH
		};
		const { data } = await requester.graphql("find pull request", FIND, variables, { kind: "read" });
		const { repository } = found$1.parse(data);
		return repository === null || repository === void 0 ? null : newest(repository.pullRequests, null);
	} catch (error) {
		if (error instanceof Refused) return null;
		throw error;
	}
}
const STATES$1 = {
	OPEN: "open",
	MERGED: "merged",
	CLOSED: "closed"
};
/** An open one first. Others may name a branch of their own fork alike: theirs is not ours. */
function newest({ nodes }, head) {
	const own = nodes.filter((pull) => !pull.isCrossRepository);
	const pull = own.find(({ state }) => state === "OPEN") ?? own[0];
	if (pull === void 0) return null;
	const { id, number, url, body, state } = pull;
	return {
		id,
		number,
		url,
		body,
		state: STATES$1[state],
		head
	};
}
// src/github/read-boards.ts
/** Whether an error only says that boards are out of reach. */
const isAboutBoards = ({ path }) => path.includes("projectsV2") || path.includes("projectItems");
/** A classic token without a scope for projects gets no data at all when it asks for boards beside the rest. */
const WITHOUT_SCOPE = "INSUFFICIENT_SCOPES";
/**
* What the answer says of boards. An empty list is never enough to make one in a person's account: what may not see their
* boards gets an empty list as well. There the token's scopes say so, and that it is the owner's own. In an organization an
* empty list may mean that a right is missing: then making a board is refused, and the refusal is reported.
*/
function readBoards(answer, errors, asker) {
	const { viewer, apart } = asker;
	const reason = whyClosed(answer.owner, asker);
	if (reason !== null) return boardsClosed(reason, apart);
	const nodes = answer.projectsV2?.nodes;
	if (nodes === void 0 || errors.some(({ path }) => path.includes("projectsV2"))) return boardsClosed("no-permission", apart);
	return {
		reach: "open",
		boards: nodes.flatMap((board) => board === null ? [] : [readBoard(board, viewer)])
	};
}
const boardsClosed = (reason, apart) => ({
	reach: "closed",
	reason,
	apart
});
function whyClosed(owner, { viewer, scopes, apart }) {
	if (scopes !== null && !scopes.includes("project")) return "no-scope";
	if (owner.__typename === "Organization") return null;
	const isOwn = isSame(viewer, owner);
	if (scopes === null) return isOwn || apart ? "not-classic" : "owned-by-person";
	return isOwn ? null : "not-owner";
}
const isSame = (viewer, owner) => viewer.toLowerCase() === owner.login.toLowerCase();
/**
* The scopes, asked for once more over REST where GraphQL named none to the owner of a person's repository: that it does is
* reported, that REST does is documented ("Scopes for OAuth apps"). Asking for the limits costs nothing.
*/
async function sureScopes(requester, owner, { viewer, scopes }) {
	if (scopes !== null || owner.__typename === "Organization" || !isSame(viewer, owner)) return scopes;
	return (await requester.rest("GET /rate_limit", {}, { kind: "read" })).scopes;
}
// src/github/read-files.ts
/** Files of the repository: their text, or why there is none to read. */
const READ$2 = { kind: "read" };
/** A README whose name is written in another way than usual: one more request, for the few that have it. */
async function readOtherReadme(requester, place, { root }) {
	const names = root?.entries?.map(({ name }) => name) ?? [];
	const other = names.find((name) => /^readme\.(?:md|markdown)$/iu.test(name));
	if (other === void 0 || names.includes("README.md")) return {};
	return { [other]: await readOneFile(requester, place, other) };
}
const SYMLINK = 40960;
function readFile(repository, path, raw) {
	const answer = fileAnswer.parse(raw);
	if (answer === null || answer === void 0 || answer.__typename !== "Blob") return { kind: "absent" };
	if ((repository.root?.entries?.find((candidate) => candidate.name === path))?.mode === SYMLINK) return {
		kind: "unreadable",
		reason: "symlink"
	};
	if (answer.isBinary === true) return {
		kind: "unreadable",
		reason: "binary"
	};
	if (answer.isTruncated === true || typeof answer.text !== "string") return {
		kind: "unreadable",
		reason: "too-large"
	};
	return asText(answer.text);
}
const asText = (text) => text.startsWith("version https://git-lfs.github.com/spec/") ? {
	kind: "unreadable",
	reason: "lfs"
} : {
	kind: "text",
	text
};
/** A file that the main read did not ask for, from the tip of the default branch. */
async function readOneFile(requester, { owner, name }, path) {
	const variables = {
		owner,
		name,
		path: `HEAD:${path}`
	};
	const { data } = await requester.graphql("read file", FILE_DOCUMENT, variables, READ$2);
	const file = z.object({ repository: z.nullable(z.object({ file: fileAnswer })) }).parse(data).repository?.file;
	if (file?.__typename !== "Blob") return { kind: "absent" };
	if (file.isBinary === true) return {
		kind: "unreadable",
		reason: "binary"
	};
	return typeof file.text === "string" && file.isTruncated !== true ? asText(file.text) : await readWholeFile(requester, {
		owner,
		name
	}, path);
}
/** As much as a roadmap may have, in characters: one MiB of bytes has no more. */
const LONGEST = 1048576;
/**
* A file that GraphQL cuts, or that is a symlink: REST gives it whole and follows the link ("Get repository content").
*/
async function readWholeFile(requester, { owner, name: repo }, path) {
	try {
		const { data } = await requester.rest("GET /repos/{owner}/{repo}/contents/{path}", {
			owner,
			repo,
			path,
			mediaType: { format: "raw" }
		}, READ$2);
		if (typeof data !== "string") return {
			kind: "unreadable",
			reason: "symlink"
		};
		return data.length > LONGEST ? {
			kind: "unreadable",
			reason: "too-large"
		} : asText(data);
	} catch (error) {
		if (error instanceof Refused && error.status === 404) return { kind: "absent" };
		throw error;
	}
}
// src/github/read-issue-pages.ts
/** All milestones with their issues, and the issues without one: page after page, each in as few requests as it takes. */
const READ$1 = { kind: "read" };
/**
* Follows every connection that goes on. `doubt` is a list that came back short before: one that is just as short again
* is taken as it is. Throws IncompleteRead, Refused, or what the requester throws.
*/
async function readIssuePages(requester, first, variables, { viewer, cards, doubt }) {
	const milestones = [];
	const issues = [];
	let pages = [];
	let expected = first.issues.totalCount;
	const take = (answer, milestone) => {
		issues.push(...answer.nodes.map((node) => readIssue(node, viewer)));
		const { hasNextPage, endCursor } = answer.pageInfo;
		if (hasNextPage && typeof endCursor === "string") pages.push({
			milestone,
			after: endCursor
		});
	};
	let next = first.milestones;
	take(first.issues, null);
	while (next !== null && next !== void 0) {
		for (const { issues: own, ...milestone } of next.nodes) {
			milestones.push(readMilestone(milestone));
			expected += own.totalCount;
			take(own, milestone.number);
		}
		const { hasNextPage, endCursor } = next.pageInfo;
		next = hasNextPage && typeof endCursor === "string" ? await moreMilestones(requester, variables, cards, endCursor) : null;
	}
	while (pages.length > 0) {
		const asked = pages;
		pages = [];
		const answers = await moreIssues(requester, variables, cards, asked);
		for (const [index, answer] of answers.entries()) take(answer, asked[index]?.milestone ?? null);
	}
	refuseUnlessWhole("milestones", milestones.length, first.milestones?.totalCount ?? 0, doubt);
	const known = unique(issues);
	refuseUnlessWhole("issues", known.length, expected, doubt);
	return {
		milestones,
		issues: known
	};
}
/** A list that was cut short looks like a roadmap without issues: acting on it would open them all again. */
function refuseUnlessWhole(what, found, expected, doubt) {
	const asBefore = doubt?.what === what && doubt.found === found;
	if (found < expected && !asBefore) throw new IncompleteRead(what, found, expected);
}
/** An issue that was moved between two pages may come twice. */
function unique(issues) {
	return [...new Map(issues.map((issue) => [issue.number, issue])).values()].toSorted((a, b) => a.number - b.number);
}
function readMilestone({ description, state, dueOn, ...milestone }) {
	return {
		...milestone,
		description: description ?? "",
		state: state === "OPEN" ? "open" : "closed",
		dueOn: dueOn ?? null
	};
}
async function moreMilestones(requester, variables, cards, after) {
	const document = moreMilestonesDocument(cards);
	const answer = whole(await requester.graphql("read milestones", document, {
		...variables,
		after
	}, READ$1));
	return z.object({ repository: z.object({ milestones: milestonesAnswer }) }).parse(answer).repository.milestones;
}
/** Ten pages at most in one request. */
const PAGES_AT_ONCE = 10;
async function moreIssues(requester, variables, cards, pages) {
	const answers = [];
	for (let start = 0; start < pages.length; start += PAGES_AT_ONCE) {
		const some = pages.slice(start, start + PAGES_AT_ONCE);
		const after = Object.fromEntries(some.map((page, index) => [`after${index}`, page.after]));
		const document = moreIssuesDocument(some, cards);
		const data = whole(await requester.graphql("read issues", document, {
			...variables,
			...after
		}, READ$1));
		const { repository } = z.object({ repository: z.record(z.string(), z.unknown()) }).parse(data);
		const milestonePage = z.object({ issues: issuesAnswer });
		answers.push(...some.map(({ milestone }, index) => milestone === null ? issuesAnswer.parse(repository[`page${index}`]) : milestonePage.parse(repository[`page${index}`]).issues));
	}
	return answers;
}
function whole({ data, errors }) {
	const first = errors.find((error) => !isAboutBoards(error));
	if (first === void 0) return data;
	throw refusedBy("read issues", first);
}
// src/github/read-state-times.ts
/** When issues were last closed or reopened, for the few of which it decides whether a card's Status is newer. */
const DOCUMENT$1 = `query ReadStateTimes($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Issue {
      id
      timelineItems(last: 1, itemTypes: [CLOSED_EVENT, REOPENED_EVENT]) {
        nodes { ... on ClosedEvent { createdAt } ... on ReopenedEvent { createdAt } }
      }
    }
  }
}`;
const answer$2 = z.object({ nodes: z.array(z.nullable(z.object({
	id: z.string(),
	timelineItems: z.object({ nodes: z.array(z.nullable(z.object({ createdAt: z.string() }))) })
}))) });
const AT_ONCE$2 = 100;
/**
* The issues with the times that are missing. Only a reopened issue says nothing of when; asking for all would cost as
* much of the limits as the whole read.
*/
async function withStateTimes(requester, issues) {
	const unsure = issues.filter(({ state, reopened, cards }) => state === "open" && reopened && cards.some(({ values }) => (values["Status"]?.setBy ?? "machine") !== "machine"));
	const times = /* @__PURE__ */ new Map();
	for (let start = 0; start < unsure.length; start += AT_ONCE$2) {
		const ids = unsure.slice(start, start + AT_ONCE$2).map(({ id }) => id);
		const { data } = await requester.graphql("read state times", DOCUMENT$1, { ids }, { kind: "read" });
		for (const node of answer$2.parse(data).nodes) {
			const at = node?.timelineItems.nodes[0]?.createdAt;
			if (node !== null && at !== void 0) times.set(node.id, at);
		}
	}
	if (times.size === 0) return issues;
	return issues.map((issue) => ({
		...issue,
		stateSetAt: times.get(issue.id) ?? issue.stateSetAt
	}));
}
// src/github/read-set-up-pull.ts
const STATES = {
	OPEN: "open",
	MERGED: "merged",
	CLOSED: "closed"
};
/** One that is open or merged goes before one that was closed. Others may name a branch of their own fork alike: theirs is not ours. */
function readSetUpPull({ setUp }) {
	const own = setUp?.repository.pullRequests.nodes.filter((pull) => !pull.isCrossRepository) ?? [];
	const pull = own.find(({ state }) => state !== "CLOSED") ?? own[0];
	return pull === void 0 ? null : {
		url: pull.url,
		state: STATES[pull.state]
	};
}
// src/github/read-writers.ts
/** Whether the people who wrote issues with a marker may write in the repository now. */
/** Asks for the permission of each person who wrote an issue with a marker: anyone may open one. */
async function readWriters(requester, { owner, name }, issues) {
	const logins = new Set(issues.flatMap(({ author, body }) => author.kind === "user" && readMarker(body) !== null ? [author.login] : []));
	const writers = {};
	for (const username of logins) writers[username] = await mayWrite(requester, {
		owner,
		repo: name,
		username
	});
	return writers;
}
/** REST: "Get repository permissions for a user"; `permission` is admin, write, read or none. */
async function mayWrite(requester, who) {
	try {
		const { data } = await requester.rest("GET /repos/{owner}/{repo}/collaborators/{username}/permission", who, { kind: "read" });
		const { permission } = z.object({ permission: z.string() }).parse(data);
		return permission === "admin" || permission === "write";
	} catch (error) {
		if (error instanceof Refused && error.status === 404) return false;
		if (error instanceof Refused) return null;
		throw error;
	}
}
// src/github/read-actual.ts
/** Reads everything that the next stages may know of a repository: one request for a usual roadmap. */
const READ = { kind: "read" };
/**
* Throws RepositoryMissing, IncompleteRead, or what the requester throws. A list that is cut short is read again; one that
* comes back just as short is taken as it is, since GitHub counts some things (a flagged user's issues) that nobody sees.
*/
async function readActual(requester, options) {
	try {
		return await readTwice(requester, options);
	} catch (error) {
		if (!options.boards || !(error instanceof Refused) || !NOTHING_BESIDE.has(error.type)) throw error;
		const actual = await readTwice(requester, {
			...options,
			boards: false
		});
		return error.type === "INSUFFICIENT_SCOPES" ? {
			...actual,
			board: boardsClosed("no-scope", false)
		} : actual;
	}
}
/** A list of boards that may not be seen takes the whole repository with it, since the schema has it as never null. */
const NOTHING_BESIDE = /* @__PURE__ */ new Set([WITHOUT_SCOPE, "FORBIDDEN"]);
async function readTwice(requester, options) {
	const first = await readOrDoubt(requester, options, null);
	if (!(first instanceof IncompleteRead)) return first;
	const second = await readOrDoubt(requester, options, first);
	if (second instanceof IncompleteRead) throw second;
	return second;
}
async function readOrDoubt(requester, options, doubt) {
	try {
		return await readInSize(requester, options, doubt);
	} catch (error) {
		if (error instanceof IncompleteRead) return error;
		throw error;
	}
}
async function readInSize(requester, options, doubt) {
	for (const sizes of PAGE_SIZES.slice(0, -1)) try {
		return await readWith(requester, options, sizes, doubt);
	} catch (error) {
		if (!(error instanceof Refused) || !TOO_MUCH.has(error.reason)) throw error;
	}
	return await readWith(requester, options, smallest, doubt);
}
const smallest = PAGE_SIZES.at(-1) ?? {
	milestones: 5,
	issues: 10,
	further: 20
};
/** How GitHub refuses a query that asks for more than it gives at once: it may also give up on it. */
const TOO_MUCH = /* @__PURE__ */ new Set(["too-large", "unavailable"]);
async function readWith(requester, options, sizes, doubt) {
	const { owner, name, files, boards } = options;
	const paths = Object.fromEntries(files.map((path, index) => [`path${index}`, `HEAD:${path}`]));
	const variables = {
		owner,
		name,
		...sizes
	};
	const answer = await requester.graphql("read repository", readDocument(files, boards), {
		...variables,
		...paths
	}, READ);
	refuseUnlessBeside(answer, `${owner}/${name}`);
	const { viewer, repository } = readAnswer.parse(answer.data);
	if (repository === null) throw new RepositoryMissing(`${owner}/${name}`);
	if (repository.owner.login.toLowerCase() !== owner.toLowerCase()) throw new RepositoryMissing(`${owner}/${name}`, `${repository.owner.login}/${repository.name}`);
	const { milestones, issues: listed } = await readIssuePages(requester, repository, variables, {
		viewer: viewer.login,
		cards: boards,
		doubt
	});
	const issues = await withStateTimes(requester, listed);
	return {
		repository: readRepository(repository),
		files: {
			...Object.fromEntries(files.map((path, index) => [path, readFile(repository, path, repository[`file${index}`])])),
			...await readOtherReadme(requester, options, repository)
		},
		labels: OWN_LABELS.flatMap((_, index) => labelAnswer.parse(repository[`label${index}`]) ?? []),
		milestones,
		issues,
		writers: await readWriters(requester, options, issues),
		board: boards ? await boardsIn(requester, repository, answer, viewer.login) : boardsClosed(isPersons(repository) ? "owned-by-person" : "no-permission", false),
		filesPull: readFilesPull(repository),
		setUpPull: readSetUpPull(repository),
		granted: options.granted ?? null
	};
}
async function boardsIn(requester, repository, { errors, scopes }, viewer) {
	return readBoards(repository, errors, {
		viewer,
		scopes: await sureScopes(requester, repository.owner, {
			viewer,
			scopes
		}),
		apart: false
	});
}
const isPersons = ({ owner }) => owner.__typename !== "Organization";
/** Errors under boards and pull requests only mean that these are out of reach; any other means that the read failed. */
function refuseUnlessBeside({ errors, data }, repository) {
	const first = errors.find((error) => !isAboutBoards(error) && !isAboutPulls(error)) ?? (data["repository"] === null ? errors[0] : void 0);
	if (first === void 0) return;
	if (first.type === "NOT_FOUND" && first.path.length === 1 && data["repository"] === null) throw new RepositoryMissing(repository);
	throw refusedBy("read repository", first);
}
function readRepository(answer) {
	return {
		id: answer.id,
		databaseId: answer.databaseId,
		owner: answer.owner.login,
		name: answer.name,
		url: answer.url,
		ownerId: answer.owner.id,
		ownerKind: isPersons(answer) ? "user" : "organization",
		fork: answer.isFork,
		archived: answer.isArchived,
		issuesEnabled: answer.hasIssuesEnabled,
		defaultBranch: answer.defaultBranchRef?.name ?? "main",
		head: answer.defaultBranchRef?.target?.oid ?? null
	};
}
// src/github/read-boards-apart.ts
/** Reads boards and cards with a token of their own, beside what was read without them. */
/** GraphQL gives a hundred nodes by their ids at once. */
const AT_ONCE$1 = 100;
const ISSUES = `nodes(ids: $ids) { ... on Issue { id ${CARDS$2} } }`;
const BOARDS_DOCUMENT = `query ReadBoards($owner: String!, $name: String!, $ids: [ID!]!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    owner { __typename login }
    ${LINKED_BOARDS}
  }
  ${ISSUES}
}`;
const CARDS_DOCUMENT = `query ReadCards($ids: [ID!]!) { viewer { login } ${ISSUES} }`;
const cardsOfIssues = z.object({
	viewer: z.object({ login: z.string() }),
	nodes: z.array(z.nullable(z.object({
		id: z.optional(z.string()),
		projectItems: z.optional(cardsAnswer)
	})))
});
const boardsOfRepository = z.object({ repository: z.nullable(z.object({
	owner: z.object({
		__typename: z.string(),
		login: z.string()
	}),
	projectsV2: boardsAnswer
})) });
/** The state with boards and cards, or with the reason why this token reaches none: it never fails the rest. */
async function withBoardsApart(requester, actual) {
	const ids = actual.issues.flatMap(({ id, body }) => readMarker(body) === null ? [] : [id]);
	try {
		const { board, cards } = await readApart(requester, actual, ids);
		const issues = actual.issues.map((issue) => ({
			...issue,
			cards: cards.get(issue.id) ?? []
		}));
		return {
			...actual,
			board,
			issues
		};
	} catch (error) {
		const reason = whyFailed(error);
		if (reason === null) throw error;
		return {
			...actual,
			board: boardsClosed(reason, true)
		};
	}
}
async function readApart(requester, { repository: { owner, name, ownerKind } }, ids) {
	const first = {
		owner,
		name,
		ids: ids.slice(0, AT_ONCE$1)
	};
	const { data, errors, scopes } = await requester.graphql("read boards", BOARDS_DOCUMENT, first, { kind: "read" });
	const { repository } = boardsOfRepository.parse(data);
	if (repository === null) return {
		board: boardsClosed(whyUnseen(scopes, ownerKind), true),
		cards: /* @__PURE__ */ new Map()
	};
	const { viewer } = cardsOfIssues.parse(data);
	const asker = {
		viewer: viewer.login,
		scopes,
		apart: true
	};
	const sure = await sureScopes(requester, repository.owner, asker);
	const board = readBoards(repository, errors, {
		...asker,
		scopes: sure
	});
	if (board.reach === "closed") return {
		board,
		cards: /* @__PURE__ */ new Map()
	};
	const cards = new Map(cardsIn(data));
	for (let start = AT_ONCE$1; start < ids.length; start += AT_ONCE$1) {
		const some = { ids: ids.slice(start, start + AT_ONCE$1) };
		const more = await requester.graphql("read cards", CARDS_DOCUMENT, some, { kind: "read" });
		for (const [id, own] of cardsIn(more.data)) cards.set(id, own);
	}
	return {
		board,
		cards
	};
}
function cardsIn(data) {
	const { viewer, nodes } = cardsOfIssues.parse(data);
	return new Map(nodes.flatMap((node) => node?.id === void 0 ? [] : [[node.id, readCards(node.projectItems, viewer.login)]]));
}
/** A private repository is as if it were not there for a classic token without `repo`. */
function whyUnseen(scopes, owner) {
	if (scopes === null) return owner === "user" ? "not-classic" : "no-permission";
	return scopes.includes("repo") ? "no-permission" : "no-repo-scope";
}
function whyFailed(error) {
	if (error instanceof TokenRejected) return "rejected";
	if (error instanceof RateLimited || error instanceof Unreachable) return "no-answer";
	if (!(error instanceof Refused)) return null;
	return error.type === "INSUFFICIENT_SCOPES" ? "no-scope" : "no-permission";
}
// src/github/read-health.ts
/** Reads the rights and settings that decide what works: for a check-up, never for a sync. */
const ROLE = `query ViewerRole($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { viewerPermission }
}`;
const role = z.object({ repository: z.object({ viewerPermission: z.nullish(z.enum([
	"ADMIN",
	"MAINTAIN",
	"WRITE",
	"TRIAGE",
	"READ"
])) }) });
const ROLES = {
	ADMIN: "admin",
	MAINTAIN: "maintain",
	WRITE: "write",
	TRIAGE: "triage",
	READ: "read"
};
const permissions = z.object({ enabled: z.boolean() });
/** GitHub's description of "Get a workflow" lists these states. */
const workflow = z.object({ state: z.enum([
	"active",
	"deleted",
	"disabled_fork",
	"disabled_inactivity",
	"disabled_manually"
]) });
const branch = z.object({ protected: z.boolean() });
const rules = z.array(z.object({ type: z.string() }));
/** Rules that a commit straight to the branch can break. What forbids deleting or forced pushes is none of them. */
const STOPS_COMMITS = /^(?:pull_request|update|required_status_checks|required_deployments|merge_queue|workflows|code_scanning)$/u;
/** Throws what the requester throws, but for refusals: what the token may not see is null. */
async function readHealth(requester, { owner, name: repo, defaultBranch }) {
	const place = {
		owner,
		repo
	};
	const get = async (route, parameters = {}) => {
		try {
			const answer = await requester.rest(route, {
				...place,
				...parameters
			}, { kind: "read" });
			return {
				data: answer.data,
				missing: false,
				scopes: answer.scopes
			};
		} catch (error) {
			if (error instanceof Refused) return {
				data: null,
				missing: error.status === 404,
				scopes: null
			};
			throw error;
		}
	};
	const viewer = await requester.graphql("viewer role", ROLE, {
		owner,
		name: repo
	}, { kind: "read" });
	const { viewerPermission } = role.parse(viewer.data).repository;
	const actions = await get("GET /repos/{owner}/{repo}/actions/permissions");
	const file = await get("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}", { workflow_id: WORKFLOW_PATH.split("/").at(-1) });
	const ruled = await get("GET /repos/{owner}/{repo}/rules/branches/{branch}", { branch: defaultBranch });
	const tip = await get("GET /repos/{owner}/{repo}/branches/{branch}", { branch: defaultBranch });
	return {
		role: viewerPermission ? ROLES[viewerPermission] : null,
		scopes: tip.scopes,
		actionsEnabled: actions.data === null ? null : permissions.parse(actions.data).enabled,
		workflow: file.data === null ? file.missing ? "absent" : null : workflow.parse(file.data).state,
		branch: branchOf(ruled.data, tip.data)
	};
}
function branchOf(ruled, tip) {
	if (ruled !== null && rules.parse(ruled).some(({ type }) => STOPS_COMMITS.test(type))) return "pull-requests";
	if (tip === null) return null;
	return branch.parse(tip).protected ? "protected" : "free";
}
// src/github/read-comments.ts
/** Reads the newest comments of a repository, and which of them have been answered. */
/** The issues that changed last, with the last words on each: more than anybody says between two runs. */
const DOCUMENT = `query ReadComments($owner: String!, $name: String!, $since: DateTime!) {
  repository(owner: $owner, name: $name) {
    issues(first: 100, filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        id number
        comments(last: 20) {
          nodes {
            id body createdAt viewerDidAuthor author { __typename login }
            reactionGroups { viewerHasReacted }
          }
        }
      }
    }
  }
}`;
const answer$1 = z.object({ repository: z.object({ issues: z.object({ nodes: z.array(z.object({
	id: z.string(),
	number: z.number(),
	comments: z.object({ nodes: z.array(z.object({
		id: z.string(),
		body: z.string(),
		createdAt: z.string(),
		viewerDidAuthor: z.boolean(),
		author: z.nullish(z.object({
			__typename: z.string(),
			login: z.string()
		})),
		reactionGroups: z.nullish(z.array(z.object({ viewerHasReacted: z.boolean() })))
	})) })
})) }) }) });
/** Comments on issues that changed since then, oldest first. Throws Refused where they may not be read. */
async function readComments(requester, place, since) {
	const variables = {
		...place,
		since
	};
	const { data, errors } = await requester.graphql("read comments", DOCUMENT, variables, { kind: "read" });
	const [error] = errors;
	if (error !== void 0) throw refusedBy("read comments", error);
	return answer$1.parse(data).repository.issues.nodes.flatMap(({ id: issueId, number: issue, comments }) => comments.nodes.map(({ reactionGroups, ...comment }) => ({
		id: comment.id,
		issue,
		issueId,
		body: comment.body,
		author: readAuthor(comment),
		createdAt: comment.createdAt,
		reacted: reactionGroups?.some(({ viewerHasReacted }) => viewerHasReacted) ?? false
	}))).toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
}
// src/github/read-issues.ts
/** Asks for issues by number, past any list. */
const AT_ONCE = 50;
function documentFor(numbers, cards) {
	return `query ReadIssues($owner: String!, $name: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    id
    ${numbers.map((number, index) => `issue${index}: issue(number: ${number}) { ...Issue repository { id } }`).join("\n    ")}
  }
}
${issueFields({ cards })}`;
}
const answer = z.object({
	viewer: z.object({ login: z.string() }),
	repository: z.looseObject({ id: z.string() })
});
const found = z.nullish(z.extend(issueAnswer, { repository: z.object({ id: z.string() }) }));
/** Those of the issues that are in the repository still; one that was deleted or moved away is left out. */
async function readIssues(requester, options, numbers) {
	const issues = [];
	for (let start = 0; start < numbers.length; start += AT_ONCE) {
		const some = numbers.slice(start, start + AT_ONCE);
		const { owner, name, boards: cards } = options;
		const { data, errors } = await requester.graphql("read issues by number", documentFor(some, cards), {
			owner,
			name
		}, { kind: "read" });
		const serious = errors.find((error) => error.type !== "NOT_FOUND" && !isAboutBoards(error));
		if (serious !== void 0) throw refusedBy("read issues by number", serious);
		const { viewer, repository } = answer.parse(data);
		for (const index of some.keys()) {
			const issue = found.parse(repository[`issue${index}`]);
			if (issue?.repository.id === repository.id) issues.push(readIssue(issue, viewer.login));
		}
	}
	return {
		issues,
		writers: await readWriters(requester, options, issues)
	};
}
// src/github/write-tracking.ts
/** Opens, edits and pins the one issue that shows how far the learner is. */
/** Returns the issue where it was opened. Throws Refused where GitHub says no to opening or editing; a pin that is refused is no failure. */
async function writeTracking(requester, issue, actual) {
	const label = actual.labels.find(({ name }) => name.toLowerCase() === TRACKING_LABEL);
	if (issue.known !== null) {
		await editTracking(requester, issue.known, issue, label);
		if (!issue.known.pinned && !await wasUnpinned(requester, issue.known.id)) await pin(requester, issue.known.id);
		return null;
	}
	const { issue: opened } = await sendOne(requester, {
		operation: "open the tracking issue",
		mutation: issueMutation("createIssue", "CreateIssueInput"),
		creations: 1,
		input: {
			repositoryId: actual.repository.id,
			title: issue.title,
			body: writeManagedBody({ kind: "tracking" }, issue.block),
			labelIds: label === void 0 ? [] : [label.id]
		}
	});
	await pin(requester, opened.id);
	return {
		...opened,
		pinned: true
	};
}
/** As with items: what the learner changed right before the write is kept, and the block written once more. */
async function editTracking(requester, known, { block }, label) {
	let expected = known.body;
	for (let round = 1; round <= 3; round += 1) {
		const body = replaceBlock(expected, { kind: "tracking" }, block);
		if (body === null || body === expected) return;
		const { before } = await sendOne(requester, {
			operation: "edit the tracking issue",
			mutation: {
				...issueMutation("updateIssue", "UpdateIssueInput"),
				first: BODY_BEFORE
			},
			creations: 0,
			input: {
				id: known.id,
				body
			},
			...label === void 0 ? {} : { first: {
				labelableId: known.id,
				labelIds: [label.id]
			} }
		});
		const seen = changedMeanwhile(before, expected);
		if (seen === null) return;
		expected = seen;
	}
}
async function sendOne(requester, { input, first, ...batch }) {
	let outcome = null;
	await sendBatch(requester, {
		...batch,
		size: 1,
		entries: [{
			input,
			...first === void 0 ? {} : { first },
			done: (answer, before) => {
				outcome = {
					issue: readPayload(answer),
					before
				};
			},
			failed: (error) => {
				outcome ??= error;
			}
		}]
	});
	return settled(outcome, batch.operation);
}
function settled(outcome, operation) {
	if (outcome instanceof Refused) throw outcome;
	if (outcome === null) throw refused(operation, { said: "GitHub did not answer for it" });
	return outcome;
}
const UNPINNED = `query ReadUnpinned($id: ID!) {
  node(id: $id) { ... on Issue { timelineItems(itemTypes: [UNPINNED_EVENT], first: 1) { totalCount } } }
}`;
const unpinned = z.object({ node: z.object({ timelineItems: z.object({ totalCount: z.number() }) }) });
/** Whether somebody took the pin away: then it stays away. */
async function wasUnpinned(requester, id) {
	const { data } = await requester.graphql("read pins", UNPINNED, { id }, { kind: "read" });
	return unpinned.parse(data).node.timelineItems.totalCount > 0;
}
/** A repository holds three pins at most; the learner's own come first. */
async function pin(requester, issueId) {
	await sendBatch(requester, {
		operation: "pin the tracking issue",
		mutation: {
			field: "pinIssue",
			input: "PinIssueInput",
			selection: "clientMutationId"
		},
		size: 1,
		creations: 0,
		entries: [{
			input: { issueId },
			done: () => void 0,
			failed: () => void 0
		}]
	});
}
// src/github/open-remote.ts
/** Puts the pieces of this folder together as the `Remote` that reconcile knows. */
function openRemote(requester, options) {
	const { owner, name, boards } = options;
	const place = {
		owner,
		name
	};
	const apart = typeof boards === "boolean" ? null : beside(boards);
	const asked = {
		...options,
		boards: boards === true
	};
	return {
		read: async () => {
			const actual = await readActual(requester, asked);
			if (typeof boards === "boolean") return actual;
			const whole = await withBoardsApart(boards, actual);
			return {
				...whole,
				issues: await withStateTimes(requester, whole.issues)
			};
		},
		readFile: (path) => readOneFile(requester, place, path),
		readWholeFile: (path) => readWholeFile(requester, place, path),
		readIssues: (numbers) => readIssues(requester, asked, numbers),
		readComments: (since) => readComments(requester, place, since),
		mayWrite: (login) => mayWrite(requester, {
			owner,
			repo: name,
			username: login
		}),
		answer: (answer) => answerComment(requester, answer),
		turnOff: (issue, off) => turnOff$1(requester, place, {
			issue,
			off
		}),
		announce: (comment) => announce(requester, comment),
		keepDigest: (digest) => keepDigest$1(requester, digest),
		apply: (plan, actual, roadmap, opened) => apply(plan, actual, {
			requester,
			boards: apart ?? requester,
			place: roadmap,
			opened
		}),
		writeTracking: (issue, actual) => writeTracking(requester, issue, actual),
		commit: (wanted) => commit(requester, place, wanted),
		findFilesPull: () => findFilesPull(requester, place),
		proposeFiles: (pull, repository) => proposeFiles(requester, repository, pull),
		closeFilesPull: (pull, body) => closeFilesPull(requester, pull, body),
		enableIssues: () => enableIssues(requester, place),
		enableWorkflow: () => enableWorkflow(requester, place),
		readHealth: (repository) => readHealth(requester, repository),
		readSetUp: (branch) => readSetUp(requester, place, branch),
		openPullRequest: async (wanted, repository) => openPullRequest(requester, repository, wanted)
	};
}
/** REST: "Update a repository" needs `administration: write`; without it the answer is 403 or 404. */
async function enableIssues(requester, { owner, name: repo }) {
	try {
		const parameters = {
			owner,
			repo,
			has_issues: true
		};
		await requester.rest("PATCH /repos/{owner}/{repo}", parameters, {
			kind: "write",
			creations: 0
		});
		return true;
	} catch (error) {
		if (error instanceof Refused && (error.status === 403 || error.status === 404)) return false;
		throw error;
	}
}
// src/reconcile/files-read.ts
/** The files that every run looks at. */
/** Their paths: roadmap, config, workflow, and what Waymark writes. */
function filesRead({ roadmap, config }) {
	const written = [
		PROGRESS_MD,
		PROGRESS_JSON,
		BADGE,
		BADGE_JSON,
		...Object.values(PICTURES)
	];
	return [
		roadmap ?? "README.md",
		config,
		WORKFLOW_PATH,
		...written
	];
}
// src/github/open-client.ts
/** Makes a client of GitHub's API that speaks with one token. The requester sorts its answers and repeats requests. */
const quiet = {
	debug: () => {},
	info: () => {},
	warn: () => {},
	error: () => {}
};
/** `baseUrl` is the root of the REST API, such as `https://api.github.com`. */
function openClient(token, baseUrl) {
	return new Octokit({
		auth: token,
		baseUrl,
		log: quiet,
		userAgent: "waymark"
	});
}
// src/github/meter.ts
const BETWEEN_WRITES = 1e3;
const MINUTE = 6e4;
const HOUR$1 = 36e5;
const WINDOWS = [{
	length: MINUTE,
	most: 80
}, {
	length: HOUR$1,
	most: 500
}];
/** Milliseconds of answering in a minute: one more answer, of ten seconds at most, is still within GitHub's 60. */
const MOST_ANSWERING = 5e4;
function openMeter(clock) {
	let created = [];
	let answering = [];
	let lastWrite = -Infinity;
	const wait = (creations) => {
		created = created.filter(({ at }) => clock.now() - at < HOUR$1);
		const waits = WINDOWS.map(({ length, most }) => untilRoom(created, clock.now() - length, most - Math.min(creations, most)));
		return Math.max(...waits);
	};
	const waitForAnswers = () => {
		answering = answering.filter(({ at }) => clock.now() - at < MINUTE);
		return untilRoom(answering, clock.now() - MINUTE, MOST_ANSWERING);
	};
	return {
		wait,
		async write(creations) {
			const pause = Math.max(wait(creations), waitForAnswers(), lastWrite + BETWEEN_WRITES - clock.now());
			if (pause > 0) await clock.sleep(pause);
			lastWrite = clock.now();
			const sent = lastWrite;
			const use = {
				at: sent,
				amount: creations
			};
			created = [...created, use];
			return () => {
				use.at = clock.now();
				answering = [...answering, {
					at: use.at,
					amount: use.at - sent
				}];
			};
		}
	};
}
/** Milliseconds until the uses since `start` come to no more than `most`, as the oldest of them drop out. */
function untilRoom(uses, start, most) {
	const recent = uses.filter(({ at }) => at > start).toSorted((a, b) => a.at - b.at);
	let sum = recent.reduce((total, { amount }) => total + amount, 0);
	let freeing = start;
	for (const { at, amount } of recent) {
		if (sum <= most) break;
		sum -= amount;
		freeing = at;
	}
	return freeing - start;
}
// src/github/requester.ts
const READ_TRIES = 4;
/** GitHub: where neither header says how long, wait at least a minute. */
const UNSAID_WAIT = 6e4;
function openRequester(options) {
	const { octokit, graphqlUrl, clock, meter, patience, largestBatch = Infinity } = options;
	async function send(operation, intent, route, parameters) {
		for (let attempt = 1;; attempt += 1) {
			const answered = intent.kind === "write" ? await waitForTurn(intent) : () => void 0;
			try {
				const { status, data, headers } = await octokit.request(route, {
					...parameters,
					request: { retries: 0 }
				}).finally(answered);
				const asked = route.includes(graphqlUrl) ? limitInAnswer(data) : null;
				if (asked === null) return {
					status,
					data,
					scopes: readScopes(headers)
				};
				await sitOut(clock.now() + UNSAID_WAIT, asked, attempt);
			} catch (error) {
				if (!isRecord(error) || typeof error["status"] !== "number") throw error;
				const failure = readFailure(error, clock.now());
				if (failure.kind === "limited") await sitOut(failure.until, failure.said, attempt);
				else if (failure.kind === "rejected") throw new TokenRejected(failure.said);
				else if (failure.kind === "refused") throw refused(operation, failure);
				else if (intent.kind === "write") throw new OutcomeUnknown(operation, error);
				else if (attempt >= READ_TRIES) throw new Unreachable(operation, error);
				else await clock.sleep(500 * 2 ** attempt);
			}
		}
	}
	async function waitForTurn({ creations, spare = 0 }) {
		const wait = meter.wait(creations + spare);
		if (wait > patience) throw new RateLimited(clock.now() + wait, "500 creations an hour");
		return await meter.write(creations);
	}
	async function sitOut(until, said, attempt) {
		const wait = until - clock.now();
		if (wait > patience || attempt >= READ_TRIES) throw new RateLimited(until, said);
		await clock.sleep(Math.max(wait, 0));
	}
	return {
		largestBatch,
		async graphql(operation, document, variables, intent) {
			const { data, scopes } = await send(operation, intent, `POST ${graphqlUrl}`, {
				query: document,
				variables
			});
			return {
				...readGraphqlAnswer(operation, data),
				scopes
			};
		},
		rest: (route, parameters, intent) => send(route, intent, route, parameters)
	};
}
function readScopes({ "x-oauth-scopes": named }) {
	if (typeof named !== "string") return null;
	return named.split(",").map((scope) => scope.trim()).filter((scope) => scope !== "");
}
function readFailure(error, now) {
	const { status } = error;
	if (typeof status !== "number" || status >= 500 || !isRecord(error["response"])) return { kind: "unknown" };
	const { response } = error;
	const headers = isRecord(response["headers"]) ? response["headers"] : {};
	const body = isRecord(response["data"]) ? response["data"] : {};
	const said = typeof body["message"] === "string" ? withDetails(body["message"], body["errors"]) : `status ${status}`;
	const reason = refusalReason("", said);
	if (status === 401 || status === 403 && reason === "suspended") return {
		kind: "rejected",
		said
	};
	if (status === 429 || status === 403 && (reason === "rate-limit" || hasLimit(headers))) return {
		kind: "limited",
		until: waitUntil(headers, now),
		said
	};
	return {
		kind: "refused",
		status,
		said
	};
}
function withDetails(message, errors) {
	if (!Array.isArray(errors)) return message;
	const details = errors.flatMap((error) => {
		if (!isRecord(error)) return [];
		return [[
			error["field"],
			error["code"],
			error["message"]
		].filter((part) => typeof part === "string").join(" ")];
	});
	return details.length === 0 ? message : `${message} (${details.join("; ")})`;
}
const hasLimit = (headers) => headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0";
/** As GitHub's page on limits has it: `retry-after` first, then the reset of an empty budget, else a minute. */
function waitUntil(headers, now) {
	const after = Number(headers["retry-after"]);
	if (Number.isFinite(after)) return now + after * 1e3;
	const reset = Number(headers["x-ratelimit-reset"]);
	if (headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset)) return reset * 1e3;
	return now + UNSAID_WAIT;
}
/** GraphQL reports limits as status 200 with errors and no data. */
function limitInAnswer(data) {
	if (!isRecord(data) || !Array.isArray(data["errors"]) || hasData(data["data"])) return null;
	return data["errors"].filter(isRecord).map(readError).find(({ type, message }) => refusalReason(type, message) === "rate-limit")?.message ?? null;
}
const hasData = (data) => isRecord(data) && Object.values(data).some((value) => value !== null && value !== void 0);
function readGraphqlAnswer(operation, answer) {
	if (!isRecord(answer)) throw refused(operation, { said: "the answer is not a JSON object" });
	const errors = Array.isArray(answer["errors"]) ? answer["errors"].filter(isRecord).map(readError) : [];
	if (isRecord(answer["data"])) return {
		data: answer["data"],
		errors
	};
	const [first] = errors;
	throw refused(operation, {
		type: first?.type ?? "",
		said: errors.map(({ message }) => message).join("; ") || "the answer has no data"
	});
}
function readError(error) {
	const path = Array.isArray(error["path"]) ? error["path"].filter((step) => typeof step === "string" || typeof step === "number") : [];
	return {
		type: typeof error["type"] === "string" ? error["type"] : "",
		message: typeof error["message"] === "string" ? error["message"] : "no reason given",
		root: typeof path[0] === "string" ? path[0] : null,
		path
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/cli/open-github.ts
const GITHUB = "https://api.github.com";
/** Throws TokenMissing or ProxyUnusable. */
async function openGitHub({ env, clock, patience }) {
	useProxy(env);
	const baseUrl = env["GITHUB_API_URL"] || GITHUB;
	const graphqlUrl = env["GITHUB_GRAPHQL_URL"] || `${baseUrl.replace(/\/v3\/?$/u, "")}/graphql`;
	return openRequester({
		octokit: openClient(await readToken(env, baseUrl === GITHUB ? null : new URL(baseUrl).host), baseUrl),
		graphqlUrl,
		clock,
		meter: openMeter(clock),
		patience
	});
}
// src/cli/open-repository.ts
/** Opens a repository on GitHub with the token that the environment or GitHub's own command has. */
/** The repository as the token at hand reaches it. Throws TokenMissing. */
async function openRepository(repository, options) {
	const requester = await openGitHub(options);
	const [owner = "", name = ""] = repository.split("/");
	return openRemote(requester, {
		owner,
		name,
		files: filesRead(USUAL_SOURCES),
		boards: true
	});
}
// src/cli/doctor.ts
/** `waymark doctor`: everything that keeps Waymark from working in a repository, all at once. */
const DOCTOR_USAGE = "Usage: waymark doctor --repo owner/name [--json]";
/** A person waits at the terminal. */
const PATIENCE$3 = 3e4;
/**
* Looks at the repository and prints what it finds, writing nothing. Gives the exit code: 0 where nothing is in the way, 1 with
* at least one gap, 2 with one line on stderr when the arguments, the token or the repository are wrong.
*/
async function doctor(args, io, clock) {
	try {
		const { repository, json } = readArguments$2(args);
		const remote = await openRepository(repository, {
			env: io.env,
			clock,
			patience: PATIENCE$3
		});
		const stock = await takeStock(remote, USUAL_SOURCES, clock);
		const findings = examine(stock, await remote.readHealth(stock.actual.repository));
		io.stdout(json ? `${JSON.stringify({
			repository,
			findings
		}, null, 2)}\n` : told(repository, findings));
		return findings.some(({ state }) => state === "gap") ? 1 : 0;
	} catch (error) {
		io.stderr(`waymark doctor: ${expected(error)}\n`);
		return 2;
	}
}
const SIGNS = {
	fine: "✓",
	gap: "✗",
	more: "+",
	unknown: "?"
};
/** Where the words begin, behind the sign and the longest check's name. */
const MARGIN$1 = 13;
function told(repository, findings) {
	const lines = findings.flatMap((finding) => {
		const first = `${SIGNS[finding.state]} ${finding.check.padEnd(11)}${cleanText(finding.what)}`;
		if (finding.state === "fine") return [first];
		return [first, ...[finding.why, finding.mend].map((words) => " ".repeat(MARGIN$1) + cleanText(words))];
	});
	const gaps = findings.filter(({ state }) => state === "gap").length;
	return `How ${repository} stands\n\n${lines.join("\n")}\n\n${sumOf(gaps)}\n`;
}
function sumOf(gaps) {
	if (gaps === 0) return "Nothing is in the way.";
	return gaps === 1 ? "One thing (✗) is in the way." : `${gaps} things (✗) are in the way.`;
}
function readArguments$2(args) {
	const { repo, json } = parsed$2(args);
	if (repo === void 0) throw new BadArguments(`no repository named. ${DOCTOR_USAGE}`);
	checkName(repo, DOCTOR_USAGE);
	return {
		repository: repo,
		json
	};
}
function parsed$2(args) {
	try {
		const options = {
			json: {
				type: "boolean",
				default: false
			},
			repo: { type: "string" }
		};
		return parseArgs({
			args: [...args],
			options
		}).values;
	} catch (cause) {
		throw new BadArguments(`${cause instanceof Error ? cause.message.split("\n")[0] : String(cause)} ${DOCTOR_USAGE}`, { cause });
	}
}
// src/set-up/config-text.ts
/** The commented config for a roadmap at hand: it says yes to Waymark, and shows what else could be said. */
const SCHEMA = "https://raw.githubusercontent.com/waymark-dev/waymark/main/src/config/roadmap.schema.json";
/** The text of `.github/roadmap.yml`. What is not commented out is what the roadmap needs. */
function configText({ path, roadmap }) {
	const count = items$1(roadmap).length;
	const [first] = items$1(roadmap);
	const long = count > 150;
	return `# yaml-language-server: $schema=${SCHEMA}
# How Waymark reads this roadmap. Everything has a default: an empty file works too.
# \`npx waymark check ${path}\` shows what a change here does.

# Waymark works here. Say false to stop it.
enabled: true

# The roadmap file.
source: ${JSON.stringify(path)}

# It has ${count} items now, and opens an issue for each; more than this many are not opened.
${long ? "" : "# "}max_issues: ${Math.max(150, Math.ceil(count / 50) * 50)}

# All issues open at once. This opens a phase's issues when the phase before is nearly done:
# open: phase by phase

# What you mean to do in a week: each week then has its items, and milestones their due dates.
# pace:
#   topics: 5

# The phases it finds:
${roadmap.phases.map(({ title, topics }) => `#   ${cleanText(title)} (${topics.length})`).join("\n")}
# Headings that are no part of the course, with all below them:
# exclude: [Glossary]
# Headings that are, though their name says otherwise:
# include: [Tools]

# What is known of single items, by the id that \`npx waymark check ${path} --json\` prints:
# items:
#   ${JSON.stringify(first?.id ?? "phase/topic")}:
#     optional: true
`;
}
// src/cli/init.ts
/** `waymark init [FILE]`: writes the config and the workflow for a roadmap, where there are none yet. */
const INIT_USAGE = "Usage: waymark init [FILE]";
/**
* Writes `.github/roadmap.yml` and `.github/workflows/waymark.yml` below the folder it is called in. A file that is there
* stays as it is. Gives the exit code: 0 when both are there, 1 when the file is no roadmap, 2 when it cannot be read.
*/
async function init(args, io) {
	try {
		const path = readArguments$1(args);
		const roadmap = parse(await readRoadmapFile(path, io.cwd));
		if (roadmap.verdict !== "roadmap") {
			io.stderr(`waymark init: ${path} is not read as a roadmap. ${roadmap.reasons.join(" ")}\n`);
			return 1;
		}
		await writeNew(CONFIG_PATH, configText({
			path,
			roadmap
		}), io);
		await writeNew(WORKFLOW_PATH, workflowText({
			action: DEFAULT_ACTION,
			app: null
		}), io);
		io.stdout("Commit and push both, turn Issues on (Settings) and Actions on (Actions), then start the Waymark workflow there by hand: it opens the issues. With the Waymark App installed you need neither file.\n");
		return 0;
	} catch (error) {
		if (!(error instanceof UnreadableFile || error instanceof BadArguments)) throw error;
		io.stderr(`waymark init: ${error.message}\n`);
		return 2;
	}
}
function readArguments$1(args) {
	try {
		const { positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {}
		});
		const [path = README_PATH, ...more] = positionals;
		if (more.length > 0) throw new BadArguments(`one file at a time, not ${positionals.length}. ${INIT_USAGE}`);
		return path;
	} catch (cause) {
		if (cause instanceof BadArguments || !(cause instanceof Error)) throw cause;
		throw new BadArguments(`${cause.message.split("\n")[0] ?? ""} ${INIT_USAGE}`, { cause });
	}
}
async function writeNew(path, text, io) {
	const file = resolve(io.cwd, path);
	await mkdir(dirname(file), { recursive: true });
	try {
		await writeFile(file, text, { flag: "wx" });
		io.stdout(`Wrote ${path}\n`);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
		io.stdout(`${path} is there already and stays as it is\n`);
	}
}
// src/cli/preview-place.ts
const ABSENT = { kind: "absent" };
/** A person's fresh repository: no files, no issues, no board within reach. */
function emptyRepository() {
	const actual = {
		repository: {
			id: "",
			databaseId: 0,
			owner: "you",
			name: "roadmap",
			url: "https://github.com/you/roadmap",
			ownerId: "",
			ownerKind: "user",
			fork: true,
			archived: false,
			issuesEnabled: true,
			defaultBranch: "main",
			head: null
		},
		files: {},
		labels: [],
		milestones: [],
		issues: [],
		writers: {},
		board: {
			reach: "closed",
			reason: "owned-by-person",
			apart: false
		},
		filesPull: null,
		setUpPull: null,
		granted: null
	};
	return {
		read: () => Promise.resolve(actual),
		readFile: () => Promise.resolve(ABSENT),
		readWholeFile: () => Promise.resolve(ABSENT),
		readIssues: () => Promise.resolve({
			issues: [],
			writers: {}
		})
	};
}
/** The same place, with this text as the file at `path`. */
function withFile(place, path, text) {
	return {
		...place,
		read: async () => {
			const actual = await place.read();
			return {
				...actual,
				files: {
					...actual.files,
					[path]: {
						kind: "text",
						text
					}
				}
			};
		}
	};
}
// src/plan/describe-plan.ts
/** The groups of a plan, in the order in which they would be made. Empty where nothing is to do. */
function describePlan({ changes, undecided }) {
	const titles = titlesOf(changes);
	const made = [...Map.groupBy(changes, wordsFor)].map(([words, some]) => ({
		words: words(some.length),
		titles: some.map((change) => name$1(change, titles))
	}));
	const alone = undecided.map(({ item, why }) => `${titles.get(item) ?? item}: ${why}`);
	const left = {
		words: `leave ${count$1(alone.length, "item")} alone`,
		titles: alone
	};
	return alone.length === 0 ? made : [...made, left];
}
const TRACKING_ISSUE = "the tracking issue";
/** How many titles a line names. */
const NAMED$2 = 5;
/** A group on one line: `open 7 issues: Loops, Files, … and 2 more.` */
function groupLine({ words, titles }) {
	const more = titles.length - NAMED$2;
	return `${words}: ${titles.slice(0, NAMED$2).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}
const LABELS = (many) => `make ${count$1(many, "label")}`;
const MILESTONES = (many) => `make ${count$1(many, "milestone")}`;
const MILESTONES_EDITED = (many) => `edit ${count$1(many, "milestone")}`;
const MILESTONES_CLOSED = (many) => `close ${count$1(many, "milestone")} whose phase is finished`;
const MILESTONES_REOPENED = (many) => `reopen ${count$1(many, "milestone")}`;
const COMMENTED = (many) => `comment on ${count$1(many, "issue")}`;
const OPENED = (many) => `open ${count$1(many, "issue")}`;
const EDITED = (many) => `edit ${count$1(many, "issue")}`;
const RETIRING = (many) => `mark ${count$1(many, "issue")} as no longer part of the roadmap`;
const REOPENED = (many) => `reopen ${count$1(many, "issue")}`;
const BOARDS = (many) => `make ${count$1(many, "board")}`;
const BOARDS_CLOSED = (many) => `close ${count$1(many, "board")} of which there is an older one`;
const FIELDS = (many) => `give the board ${count$1(many, "field")}`;
const FIELDS_EDITED = (many) => `complete ${count$1(many, "field")} of the board`;
const VIEWS = (many) => `give the board ${count$1(many, "view")}`;
const CARDS$1 = (many) => `put ${count$1(many, "card")} on the board`;
const TURNED_OFF = () => `switch Waymark off (label \`${OFF_LABEL}\`)`;
const WRITTEN = (many) => `write ${count$1(many, "file")}`;
const TAKEN_OUT = (many) => `take out ${count$1(many, "file")}`;
const CARDS_EDITED = (many) => `change ${count$1(many, "card")} on the board`;
const CLOSED = {
	completed: (many) => `close ${count$1(many, "issue")} as completed`,
	"not-planned": (many) => `close ${count$1(many, "issue")} as not planned`,
	duplicate: (many) => `close ${count$1(many, "issue")} as ${many === 1 ? "a duplicate" : "duplicates"}`
};
const MILESTONE = {
	create: MILESTONES,
	update: MILESTONES_EDITED,
	close: MILESTONES_CLOSED,
	reopen: MILESTONES_REOPENED
};
function wordsFor(change) {
	switch (change.what) {
		case "label": return LABELS;
		case "milestone": return MILESTONE[change.type];
		case "comment": return COMMENTED;
		case "issue": return wordsForIssue(change);
		case "board": return change.type === "create" ? BOARDS : BOARDS_CLOSED;
		case "field": return change.type === "create" ? FIELDS : FIELDS_EDITED;
		case "view": return VIEWS;
		case "card": return change.type === "create" ? CARDS$1 : CARDS_EDITED;
		case "tracking": return TURNED_OFF;
		case "file": return change.type === "remove" ? TAKEN_OUT : WRITTEN;
		default: return change;
	}
}
function wordsForIssue(change) {
	switch (change.type) {
		case "create": return OPENED;
		case "update": return change.after.labels.includes(RETIRED.name) ? RETIRING : EDITED;
		case "close": return CLOSED[change.after.state];
		case "reopen": return REOPENED;
		default: return change;
	}
}
/** Titles by item, for the changes that carry only its id. */
function titlesOf(changes) {
	return new Map(changes.flatMap((change) => change.what === "issue" && (change.type === "create" || change.type === "update") ? [[change.item, change.after.title]] : []));
}
function name$1(change, titles) {
	switch (change.what) {
		case "label":
		case "field":
		case "view": return change.after.name;
		case "board": return change.type === "create" ? change.after.title : change.before.title;
		case "milestone": return milestoneName(change);
		case "comment": return `${change.item === null ? TRACKING_ISSUE : titles.get(change.item) ?? change.item} (${change.reason})`;
		case "issue": return issueName(change, titles);
		case "card": return titles.get(change.item) ?? change.item;
		case "tracking": return TRACKING_ISSUE;
		case "file": return change.path;
		default: return change;
	}
}
function milestoneName(change) {
	if (change.type === "create") return change.after.title;
	return change.type === "update" ? renamed(change.before.title, change.after.title) : change.before.title;
}
/** With the reason, unless the group's words say as much. */
function issueName(change, titles) {
	if (change.type === "create") return change.after.title;
	const title = change.type === "update" ? renamed(change.before.title, change.after.title) : change.item === null ? TRACKING_ISSUE : titles.get(change.item) ?? change.item;
	return wordsForIssue(change) === RETIRING || wordsForIssue(change) === CLOSED["not-planned"] ? title : `${title} (${change.reason})`;
}
const renamed = (before, after) => before === after ? after : `${before} → ${after}`;
const count$1 = (many, noun) => `${many} ${noun}${many === 1 ? "" : "s"}`;
// src/cli/plan-blocks.ts
/** A plan's groups as blocks of lines for a terminal. */
/** One block a group: what would be done, and to what. Titles lose what would steer a terminal. */
function planBlocks(plan, colors) {
	return describePlan(plan).map((group) => [paint("bold", `Would ${group.words}`, colors), ...titleLines(group).map((line) => paint("dim", line, colors))]);
}
/** `dim` and `bold` even where stdout of this process is none: the caller knows better. */
const paint = (style, text, colors) => colors ? styleText(style, text, { validateStream: false }) : text;
/** How many titles of a group are shown. */
const SHOWN = 8;
function titleLines({ titles }) {
	const more = titles.length - SHOWN;
	const shown = titles.slice(0, SHOWN).map((title) => `  ${cleanText(title)}`);
	return more > 0 ? [...shown, `  … and ${more} more`] : shown;
}
// src/cli/preview-text.ts
/** What `preview` prints: the plan in words for a terminal, or as data. */
/** A page of text for a terminal. Titles lose what would steer it. */
function previewText(proposal, place, colors) {
	const reason = proposal.kind === "go" ? [] : [cleanText(proposal.reason)];
	const groups = proposal.kind === "stay-out" ? [] : planBlocks(proposal.plan, colors);
	return `${[
		[paint("bold", `${HEADLINES[proposal.kind]} in ${place.name}`, colors), ...reason],
		...groups,
		proposal.kind === "go" ? [summary(groups.length === 0, place)] : []
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
const HEADLINES = {
	go: "What Waymark would do",
	stop: "Waymark would ask first",
	"stay-out": "Waymark would do nothing"
};
function summary(nothing, { live, stock, closing }) {
	const { repository } = stock.actual;
	return [
		nothing ? "Every issue, milestone and label is as it should be." : "progress.md, the badge and the tracking issue follow from that.",
		...repository.issuesEnabled ? [] : [`Issues are off and have to be on first: ${repository.url}/settings#features`],
		...live ? boardWords$1(stock) : [BOARD_ELSEWHERE],
		...closing === null ? [] : [closing]
	].join("\n");
}
const BOARD_ELSEWHERE = "In an organization's repository there would be a board as well, and in a person's with a token that has `project`.";
/** Why there is none, and what would make one; nothing where there is. */
function boardWords$1(stock) {
	const finding = examineBoard(stock);
	return finding.state === "fine" ? [] : [cleanText(`${finding.what} ${finding.mend}`)];
}
/** The plan as JSON; where Waymark would stay out, one without changes. Control characters are escaped. */
function previewJson(proposal) {
	const plan = proposal.kind === "stay-out" ? {
		changes: [],
		undecided: []
	} : proposal.plan;
	return `${escapeControls(JSON.stringify(plan, null, 2))}\n`;
}
/** JSON.stringify leaves those beyond ASCII as they are, and some terminals obey them. */
const escapeControls = (json) => json.replaceAll(/[^\P{C}\n]/gu, (found) => [...Array(found.length).keys()].map((index) => `\\u${found.charCodeAt(index).toString(16).padStart(4, "0")}`).join(""));
// src/cli/preview.ts
/** `waymark preview`: what Waymark would do with a roadmap, by the same plan that a run makes, without doing it. */
const PREVIEW_USAGE = "Usage: waymark preview [FILE] [--repo owner/name] [--json]";
/** A person waits at the terminal: half a minute at most, for a limit that is over by then. */
const PATIENCE$2 = 3e4;
/**
* Prints the plan: for an empty repository, or with `--repo` for that one as it is now; of its own roadmap, or of FILE in
* its place. Gives the exit code: 0, or 2 with one line on stderr when something is wrong with the arguments, the
* file, the token or the repository.
*/
async function preview(args, io, clock) {
	try {
		const { file, repository, json } = readArguments(args);
		const text = file === null ? null : await readRoadmapFile(file, io.cwd);
		const live = repository === null ? withConfig(emptyRepository(), await findConfig(null, io.cwd)) : await openRepository(repository, {
			env: io.env,
			clock,
			patience: PATIENCE$2
		});
		const stock = await takeStock(file === null || text === null ? live : withFile(live, file, text), {
			...USUAL_SOURCES,
			roadmap: file
		}, clock);
		const proposal = makePlan(stock, "asked");
		const about = {
			name: repository ?? "an empty repository",
			live: repository !== null,
			stock,
			closing: "Nothing was changed."
		};
		if (json) io.stdout(previewJson(proposal));
		else io.stdout(previewText(proposal, about, io.isTTY && !io.env["NO_COLOR"]));
		if (json && proposal.kind !== "go") io.stderr(`waymark preview: ${proposal.reason}\n`);
		return 0;
	} catch (error) {
		io.stderr(`waymark preview: ${expected(error)}\n`);
		return 2;
	}
}
const withConfig = (place, config) => config === null ? place : withFile(place, CONFIG_PATH, config.text);
function readArguments(args) {
	const { values, positionals } = parsed$1(args);
	const [file = null, ...more] = positionals;
	const repository = values.repo ?? null;
	if (more.length > 0) throw new BadArguments(`one file at a time, not ${positionals.length}. ${PREVIEW_USAGE}`);
	if (file === null && repository === null) throw new BadArguments(`neither a file nor a repository named. ${PREVIEW_USAGE}`);
	if (repository !== null) checkName(repository, PREVIEW_USAGE);
	return {
		file,
		repository,
		json: values.json
	};
}
function parsed$1(args) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				json: {
					type: "boolean",
					default: false
				},
				repo: { type: "string" }
			}
		});
	} catch (cause) {
		throw new BadArguments(`${cause instanceof Error ? cause.message.split("\n")[0] : String(cause)} ${PREVIEW_USAGE}`, { cause });
	}
}
// src/machine/narrator.ts
const WIDTH$1 = 30;
/** `isTerminal` chooses the bar; without it every tenth thing gets a line. */
function createNarrator(out, isTerminal) {
	let shown = -1;
	let isOpen = false;
	const close = () => {
		if (isOpen) out.write("\n");
		isOpen = false;
	};
	return {
		say: (line) => {
			close();
			out.write(`${line}\n`);
		},
		progress: (what, count, total) => {
			if (count === shown) return;
			const isStep = count === total || Math.floor(count / 10) !== Math.floor(shown / 10);
			shown = count;
			if (isTerminal) {
				const filled = total === 0 ? 0 : Math.min(WIDTH$1, Math.round(WIDTH$1 * count / total));
				out.write(`\r  ${"█".repeat(filled)}${"░".repeat(WIDTH$1 - filled)} ${count} of ${total} ${what}`);
				isOpen = true;
				if (count >= total) close();
			} else if (isStep && count > 0) out.write(`  ${count} of ${total} ${what}\n`);
		}
	};
}
// src/config/with-setting.ts
/** Sets one value at the top of a config file by offset: comments and every other byte stay. */
/**
* The text with `key` at that value; null where it is no group of keys, so that there is no place for one. `value` is a
* plain word of YAML, such as `false` or `5`.
*/
function withSetting(text, key, value) {
	const { contents } = parseDocument(text);
	if (contents === null) return `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${key}: ${value}\n`;
	if (!isMap(contents)) return null;
	const pair = contents.items.find((one) => isScalar(one.key) && one.key.value === key);
	if (pair !== void 0) {
		const range = isScalar(pair.value) ? pair.value.range : null;
		if (!range) return null;
		const [start, end] = range;
		const gap = /[\s,{]$/u.test(text.slice(0, start)) ? "" : " ";
		return `${text.slice(0, start)}${gap}${value}${text.slice(end)}`;
	}
	const start = contents.range?.[0] ?? 0;
	const newline = text.includes("\r\n") ? "\r\n" : "\n";
	if (contents.flow !== true) return `${text.slice(0, start)}${key}: ${value}${newline}${text.slice(start)}`;
	const comma = contents.items.length === 0 ? "" : ", ";
	return `${text.slice(0, start + 1)}${key}: ${value}${comma}${text.slice(start + 1)}`;
}
// src/plan/plan-removal.ts
/** What takes Waymark out of a repository and keeps it out: nothing is deleted but the workflow. */
/**
* In this order, so that a removal that is cut off can be taken up again: first what keeps Waymark out (the label, or the
* config where there is no tracking issue to label), then the workflow, which would run at each close, then the items, and
* the tracking issue last.
*/
function planRemoval({ actual, matched, stopped, refusal }) {
	const { tracking, trackingTwins } = matched;
	const canCommit = actual.repository.head !== null;
	const off = stopped ? [] : tracking === null ? sayNo(actual, refusal) : [turnOff(tracking)];
	const workflow = (actual.files[".github/workflows/waymark.yml"]?.kind ?? "absent") === "absent" ? [] : [takeOut()];
	const items = [...matched.items].flatMap(([item, known]) => known.map(({ issue }) => ({
		item,
		issue
	}))).toSorted((a, b) => a.issue.number - b.issue.number);
	const shown = tracking === null ? [] : [...trackingTwins, tracking];
	return {
		changes: [
			...canCommit ? off : off.filter(({ what }) => what !== "file"),
			...workflow,
			...items.flatMap(({ item, issue }) => close(item, issue)),
			...shown.flatMap((issue) => close(null, issue))
		],
		undecided: [...off.length > 0 || stopped || !canCommit ? [] : [{
			item: refusal.path,
			why: UNEDITABLE
		}], ...[...matched.undecided].map((item) => ({
			item,
			why: UNREADABLE
		}))]
	};
}
const REASON = "Waymark is taken out of this repository";
const UNEDITABLE = "it cannot be edited from here: write `enabled: false` into it";
const UNREADABLE = "whether its issue's author may write here could not be read";
function turnOff({ number }) {
	return {
		type: "update",
		what: "tracking",
		number,
		before: { off: false },
		after: { off: true },
		reason: REASON
	};
}
/** Where no issue can carry the label, the config says it. */
function sayNo({ files }, { path, text }) {
	if (text === null) return [];
	return [{
		type: "update",
		what: "file",
		path,
		before: { present: (files[path]?.kind ?? "absent") !== "absent" },
		after: { text },
		reason: REASON
	}];
}
function takeOut() {
	return {
		type: "remove",
		what: "file",
		path: WORKFLOW_PATH,
		before: { present: true },
		after: null,
		reason: REASON
	};
}
function close(item, issue) {
	return issue.state === "open" ? [closeIssue(item, issue, {
		as: "not-planned",
		reason: REASON
	})] : [];
}
// src/reconcile/until-settled.ts
/** Milliseconds that GitHub is given before what it did is read again. */
const SETTLING = 5e3;
/** How often something is tried where nothing else is said. */
const TRIES = 3;
/**
* What the first try gives that does not fail. Each try has to read again what it builds on. The error of the last try is
* thrown.
*/
async function untilSettled(clock, { after, tries = TRIES }, attempt) {
	for (let round = 1;; round += 1) try {
		return await attempt();
	} catch (error) {
		if (round === tries || !after.some((kind) => error instanceof kind)) throw error;
		await clock.sleep(SETTLING);
	}
}
// src/reconcile/remove.ts
/** Takes Waymark out of a repository by the same way that all changes go: read, plan, apply. */
/** One that was cut off is finished by the next; a second one after that writes nothing. Throws what the remote throws. */
async function remove$1(removal) {
	return await untilSettled(removal.clock, { after: [OutcomeUnknown, BranchMoved] }, () => removeOnce(removal));
}
async function removeOnce({ remote, clock, sources, approve }) {
	const stock = await takeStock(remote, sources, clock);
	const { actual, matched, off, configured, config, configError } = stock;
	const { repository } = actual;
	if (repository.archived) return {
		kind: "stayed-out",
		reason: "The repository is archived: nothing in it can be changed."
	};
	const saysNo = configured && configError === null && !config.enabled;
	const refusal = {
		path: sources.config,
		text: refusing(stock, sources)
	};
	const plan = planRemoval({
		actual,
		matched,
		stopped: off || saysNo,
		refusal
	});
	if (!await approve(plan)) return { kind: "declined" };
	const place = {
		url: repository.url,
		commit: repository.head ?? "HEAD",
		path: stock.roadmapPath
	};
	const { failures, paused } = await remote.apply(plan, actual, place, () => {});
	return {
		kind: "removed",
		plan,
		failures,
		paused,
		repository
	};
}
/** The config that says no; null where it cannot be edited, or cannot be followed anyway. */
function refusing({ actual, configError }, { config: path }) {
	const file = actual.files[path] ?? { kind: "absent" };
	if (file.kind === "unreadable" || configError !== null) return null;
	const text = withSetting(textOf(file) ?? "", "enabled", "false");
	if (text === null) return null;
	try {
		return readConfig(text, path).enabled ? null : text;
	} catch (error) {
		if (error instanceof ConfigError) return null;
		throw error;
	}
}
// src/cli/ask-whether.ts
/** Asks the person at the terminal whether to do what was just shown. */
/** Only a yes is one. Throws BadArguments where there is nobody to ask; `usage` ends its message. */
async function askWhether({ ask }, usage) {
	if (ask === void 0) throw new BadArguments(`there is nobody to ask. Add --yes to do it unasked. ${usage}`);
	return /^y(?:es)?$/iu.test((await ask("Do this? [y/N] ")).trim());
}
// src/set-up/files-pull-request.ts
const MOOT = "<!-- waymark:moot v1 -->";
/** What it says: what it is, that it may be merged at any time, and how to do without it. */
function filesPullRequest({ url }, { filesPull }) {
	return {
		title: filesPull.title,
		body: filesPull.body({
			rulesets: `${url}/settings/rules`,
			branches: `${url}/settings/branches`
		})
	};
}
/** The same once nothing is left to bring in. */
const mootBody = ({ body }, { filesPull }) => `${filesPull.moot}\n\n${body}\n${MOOT}\n`;
/** Whether a person closed it without merging: then that is their answer. */
const isDeclined = (pull) => pull?.state === "closed" && !pull.body.includes(MOOT);
// src/reconcile/put-files.ts
/** What is said about a pull request that already carries these very files, or null where there is something to do. */
function alreadyProposed({ actual, all }) {
	const pull = actual.filesPull;
	if (pull?.state !== "open" || pull.head?.message.includes(carries(all)) !== true) return null;
	return {
		kind: "proposed",
		number: pull.number,
		url: pull.url
	};
}
/** A pull request that is open though nothing is left to bring in is closed. One who may not close it leaves it. */
async function closeMoot({ remote, actual, language }) {
	const pull = actual.filesPull;
	if (pull?.state === "open") await remote.closeFilesPull(pull, mootBody(pull, language));
}
/** Throws what the remote throws. */
async function putFiles(put) {
	const { remote, actual, head, headline, differing } = put;
	const { repository, filesPull: pull } = actual;
	const onBranch = {
		message: `${headline}\n\n${carries(put.all)}`,
		files: differing
	};
	if (pull?.state === "open" && pull.head !== null) {
		const outcome = await remote.commit({
			...onBranch,
			branch: FILES_BRANCH,
			expectedHead: pull.head.oid
		});
		return outcome.kind === "committed" ? {
			kind: "proposed",
			number: pull.number,
			url: pull.url
		} : outcome;
	}
	const branch = repository.defaultBranch;
	const commit = {
		branch,
		expectedHead: head,
		message: headline
	};
	const outcome = await withWorkflow(put, (files) => remote.commit({
		...commit,
		files
	}));
	if (outcome.kind !== "refused" || PASSING.has(outcome.reason)) return outcome;
	if (isDeclined(pull ?? await remote.findFilesPull())) return outcome;
	const words = {
		branch: FILES_BRANCH,
		base: branch,
		...filesPullRequest(repository, put.language)
	};
	return await withWorkflow(put, (files) => remote.proposeFiles({
		...words,
		commit: {
			...onBranch,
			files,
			expectedHead: head
		}
	}, repository));
}
/** Without the right to write workflows GitHub refuses the whole commit: the files still go without it. */
async function withWorkflow({ differing, workflow }, write) {
	if (workflow !== null) {
		const outcome = await write(new Map([...differing, [WORKFLOW_PATH, workflow]]));
		if (outcome.kind !== "refused" || !isAboutWorkflows(outcome.reason)) return outcome;
	}
	return await write(differing);
}
/** Whether a commit may have been refused because of the workflow in it. An App without that right is only told that it lacks one. */
const isAboutWorkflows = (reason) => reason === "workflow-file" || reason === "no-right";
/** Refusals that say nothing of the branch: GitHub had a bad moment, or a branch of Waymark's own needs the right as well. */
const PASSING = /* @__PURE__ */ new Set([
	"too-large",
	"unavailable",
	"rate-limit",
	"no-right"
]);
/** The line of a commit message that says what files the branch carries. */
function carries(files) {
	return `Waymark-Files: ${fingerprint([...files].flat().join("\n"))}`;
}
// src/cli/say-removal.ts
/** What `remove` says at its end, and with what exit code. */
/** One line or more on what a removal came to; code 1 where something is left to do. */
function sayRemoval(removed) {
	switch (removed.kind) {
		case "declined": return {
			lines: ["Nothing was changed."],
			code: 0
		};
		case "stayed-out": return {
			lines: [removed.reason],
			code: 1
		};
		case "removed": return sayRemoved(removed);
		default: return removed;
	}
}
function sayRemoved({ plan, failures, paused, repository }) {
	const problems = [
		...new Set(failures.map((failure) => sayFailure(failure, repository))),
		...plan.undecided.map(({ item, why }) => `${item}: ${why}.`),
		...paused === null ? [] : [paused.message]
	];
	if (problems.length > 0) return {
		lines: ["Not all could be done:", ...problems],
		code: 1
	};
	return {
		lines: [
			plan.changes.length === 0 ? "Waymark is out already: nothing was changed." : "Waymark is out of it.",
			"progress.md and all else stay as they are.",
			repository.url
		],
		code: 0
	};
}
function sayFailure({ change, error }, { url, defaultBranch }) {
	if (change.what !== "file") return error.message;
	if (change.type === "update") return `${error.message} Write \`enabled: false\` into ${change.path} by hand.`;
	const byHand = `Delete it by hand: ${url}/delete/${defaultBranch}/${WORKFLOW_PATH}`;
	return error instanceof Refused && isAboutWorkflows(error.reason) ? `${change.path} is still there: this token may not change workflows. ${byHand}, or give the token that right (\`gh auth refresh -s workflow\`) and call this again.` : `${change.path} is still there: ${defaultBranch} takes no direct commit. ${byHand}, where GitHub offers a pull request. (${error.message})`;
}
// src/cli/saying-waits.ts
/** Shorter waits, as between two writes, are not worth a word. */
const WORTH_SAYING = 5e3;
/** The clock, saying of each long wait until when it lasts; `command` is what goes on from here when it is called again. */
function sayingWaits(clock, { say }, command) {
	return {
		...clock,
		sleep: async (milliseconds) => {
			if (milliseconds >= WORTH_SAYING) say(`GitHub asks to go slower: going on at ${new Date(clock.now() + milliseconds).toISOString().slice(11, 16)} UTC. Ctrl-C is safe, the next ${command} goes on from here.`);
			await clock.sleep(milliseconds);
		}
	};
}
// src/cli/repository-arguments.ts
/** The arguments of commands that change a repository: which one, and whether to do it unasked. */
/** `usage` is the line that an error ends with. Throws BadArguments. */
function repositoryArguments(args, usage) {
	const { repo, yes } = parsed(args, usage);
	if (repo === void 0) throw new BadArguments(`no repository named. ${usage}`);
	checkName(repo, usage);
	return {
		repository: repo,
		yes
	};
}
function parsed(args, usage) {
	try {
		const options = {
			yes: {
				type: "boolean",
				default: false
			},
			repo: { type: "string" }
		};
		return parseArgs({
			args: [...args],
			options
		}).values;
	} catch (cause) {
		throw new BadArguments(`${cause instanceof Error ? cause.message.split("\n")[0] : String(cause)} ${usage}`, { cause });
	}
}
// src/cli/remove.ts
const REMOVE_USAGE = "Usage: waymark remove --repo owner/name [--yes]";
/** Closing is no creation, so that only the limits by the minute are met. */
const PATIENCE$1 = 6e5;
/**
* Prints the plan, asks unless `--yes` is given, and makes that very plan. Gives the exit code: 0 when all is done or the
* answer was no, 1 when something is left to do by hand, 2 with one line on stderr when the arguments, the token or the
* repository are wrong.
*/
async function remove(args, io, clock) {
	try {
		const asked = repositoryArguments(args, REMOVE_USAGE);
		const patient = sayingWaits(clock, createNarrator({ write: io.stderr }, io.isTTY), "remove");
		const { env } = io;
		const remote = await openRepository(asked.repository, {
			env,
			clock: patient,
			patience: PATIENCE$1
		});
		const approve = approval$1(asked, io);
		const { lines, code } = sayRemoval(await remove$1({
			remote,
			clock: patient,
			sources: USUAL_SOURCES,
			approve
		}));
		(code === 0 ? io.stdout : io.stderr)(`${lines.map(cleanText).join("\n")}\n`);
		return code;
	} catch (error) {
		io.stderr(`waymark remove: ${expected(error)}\n`);
		return 2;
	}
}
/** Shows the plan and asks once: a run that reads again and goes on has been allowed to. */
function approval$1({ repository, yes }, io) {
	let approved = false;
	return async (plan) => {
		if (approved || plan.changes.length === 0) return true;
		const colors = io.isTTY && !io.env["NO_COLOR"];
		const blocks = [
			[paint("bold", `What taking Waymark out of ${repository} changes`, colors)],
			...planBlocks(plan, colors),
			[KEPT]
		];
		io.stdout(`${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`);
		approved = yes || await askWhether(io, REMOVE_USAGE);
		return approved;
	};
}
const KEPT = "progress.md, closed issues, labels, milestones, a board and what you wrote stay as they are.";
// src/progress/render-changes.ts
/** The comment that says in a few lines what a change of the roadmap did. */
/** How many a line names. */
const NAMED$1 = 10;
const TITLE = 80;
/** Markdown: a line for each kind of change. Numbers are references within the repository. */
function renderChanges({ added, returned, left, renamed, moved, phases }, { changes }) {
	const listed = (words) => list$2(words, changes.more);
	const numbers = (issues) => listed(issues.map((issue) => `#${issue}`));
	const line = (some, words) => some.length === 0 ? [] : [`- ${words}`];
	return [
		changes.intro,
		"",
		...line(added, changes.added(numbers(added))),
		...line(returned, changes.returned(numbers(returned))),
		...line(renamed, changes.renamed(listed(renamed.map(({ issue, from }) => `#${issue} (${changes.was(short(from))})`)))),
		...line(moved, changes.moved(numbers(moved))),
		...line(phases, changes.phases(listed(phases.map(({ from, to }) => changes.isNow(short(from), short(to)))))),
		...line(left, changes.left(numbers(left)))
	].join("\n");
}
const short = (title) => escapeText(plainTitle(title, TITLE));
function list$2(words, others) {
	const more = words.length - NAMED$1;
	return words.slice(0, NAMED$1).join(", ") + (more > 0 ? ` ${others(more)}` : "");
}
// src/progress/roadmap-changes.ts
/** Null where no item came, left, moved or changed its name. An issue that was merely opened anew is no change. */
function roadmapChanges(before, now) {
	const [was, is] = [placed(before), placed(now)];
	if (was.size === 0) return null;
	const ids = new Set([
		...before.phases.flatMap(({ topics }) => topics),
		...before.projects,
		...before.skills
	].map(({ id }) => id));
	const wasRetired = new Set(before.retired.map(({ issue }) => issue));
	const came = [...is].flatMap(([issue, { id }]) => was.has(issue) || ids.has(id) ? [] : [issue]);
	const both = [...is].flatMap(([issue, item]) => {
		const former = was.get(issue);
		return former === void 0 ? [] : [{
			issue,
			item,
			former
		}];
	});
	const changes = {
		added: came.filter((issue) => !wasRetired.has(issue)),
		returned: came.filter((issue) => wasRetired.has(issue)),
		left: now.retired.map(({ issue }) => issue.number).filter((issue) => was.has(issue)),
		renamed: both.flatMap(({ issue, item, former }) => item.title === former.title ? [] : [{
			issue,
			from: former.title
		}]),
		moved: both.flatMap(({ issue, item, former }) => item.phase === former.phase ? [] : [issue]),
		phases: before.phases.flatMap(({ title: from, milestone }) => {
			const to = now.phases.find((phase) => milestone !== null && phase.milestone?.number === milestone);
			return to === void 0 || to.title === from ? [] : [{
				from,
				to: to.title
			}];
		})
	};
	return Object.values(changes).every((some) => some.length === 0) ? null : changes;
}
const numberOf = (it) => typeof it === "object" ? it?.number ?? null : it;
/** By issue number; items without an issue are left out. */
function placed({ phases, projects, skills }) {
	const groups = [
		...phases.map(({ id, milestone, topics }) => ({
			phase: numberOf(milestone) ?? id,
			items: topics
		})),
		{
			phase: "projects",
			items: projects
		},
		{
			phase: "skills",
			items: skills
		}
	];
	return new Map(groups.flatMap(({ phase, items }) => items.flatMap(({ id, title, issue }) => {
		const number = numberOf(issue);
		return number === null ? [] : [[number, {
			id,
			title,
			phase
		}]];
	})));
}
// src/reconcile/announce-changes.ts
/**
* Compares progress.json, which is written after this, with what is there now: a run that is cut off in between finds the
* same difference again, and its mark on the comment. Says whether there was anything to say.
*/
async function announceChanges({ remote, clock }, stock, actual, progress) {
	const before = writtenHere(stock.actual)?.progress ?? null;
	const changes = before === null ? null : roadmapChanges(before, progress);
	if (changes === null) return false;
	const { tracking } = matchIssues(actual, stock.apps);
	if (tracking === null) return true;
	const words = renderChanges(changes, stock.language);
	const news = {
		issue: tracking.id,
		words,
		mark: fingerprint(words)
	};
	try {
		await untilSettled(clock, {
			after: [Refused],
			tries: 2
		}, () => remote.announce(news));
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
	}
	return true;
}
// src/progress/badge.ts
const LABEL_COLOR = "3d444d";
const USUAL_BADGE = { style: "flat" };
function badge$1(count, language, { label = "", style }) {
	return {
		label: cleanText(label) || language.badge.label,
		message: language.badge.status(count),
		color: colorAt(count.percent),
		labelColor: LABEL_COLOR,
		style
	};
}
/** From grey over brown to green. */
function colorAt(percent) {
	if (percent === 0) return "565d65";
	if (percent < 25) return "945300";
	if (percent < 50) return "815a00";
	if (percent < 75) return "486c00";
	if (percent < 100) return "2c731d";
	return "187532";
}
// src/progress/render-badge-json.ts
/** The text of badge.json. Shields refuses keys that it does not know, and an empty message. */
function renderBadgeJson({ label, message, color, labelColor, style }) {
	return `${JSON.stringify({
		schemaVersion: 1,
		label,
		message,
		color,
		labelColor,
		style
	}, null, 2)}\n`;
}
// src/progress/escape-xml.ts
/** Makes hostile text safe inside XML and HTML. */
/** The text for an element or a quoted attribute, without characters that XML forbids. */
function escapeXml(text) {
	return cleanText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;");
}
// src/progress/headline.ts
/** "**3 of 46 done (6%)** · 2 in progress · 1 optional done" */
function headline(progress, language) {
	const items = [
		...progress.phases.flatMap(({ topics }) => topics),
		...progress.projects,
		...progress.skills
	];
	return [`**${countWords(progress.count, language)}**`, ...besideWords(items, language)].join(" · ");
}
/** "3 of 46 done (6%)" */
function countWords(count, language) {
	return `${language.doneOf(count)} (${language.percent(count.percent)})`;
}
/** What the count does not say: how many are begun, done though optional, or skipped. */
function besideWords(items, language) {
	const number = (wanted) => items.filter(wanted).length;
	return language.beside({
		inProgress: number(({ state }) => state === "in-progress"),
		optionalDone: number(({ state, optional }) => state === "done" && optional),
		skipped: number(({ state }) => state === "skipped")
	});
}
// src/progress/render-badge.ts
/** The badge as SVG. */
/** What badgen calls the styles. */
const STYLES = {
	flat: "classic",
	"flat-square": "flat"
};
/** It carries its own words for screen readers, and loads nothing. */
function renderBadge({ label, message, color, labelColor, style }, count, language) {
	const svg = badgen({
		label,
		status: message,
		labelColor,
		color,
		style: STYLES[style]
	});
	const words = escapeXml(`${language.picture.title}: ${countWords(count, language)}.`);
	return `${withOwnIds(svg).replace("</title>", () => `</title>\n  <desc>${words}</desc>`).trimEnd()}\n`;
}
/** Badgen draws ids by lot, so that many badges go into one page. This one stands alone, and stays as it is. */
function withOwnIds(svg) {
	return [...svg.matchAll(/ id="(\w+)"/gu)].flatMap(([, id]) => id ?? []).reduce((text, id, index) => text.replaceAll(`"${id}"`, `"waymark-${index}"`).replaceAll(`(#${id})`, `(#waymark-${index})`), svg);
}
// src/progress/picture/element.ts
/** SVG, written element by element so that nothing hostile gets in unescaped. */
/** An element with elements inside. Lengths are written with at most two decimals. */
function element(name, attributes, children = []) {
	const inside = children.map(({ markup }) => markup).join("");
	return { markup: inside === "" ? `<${open$1(name, attributes)}/>` : `<${open$1(name, attributes)}>${inside}</${name}>` };
}
/** An element with words inside. */
function textElement(name, attributes, text) {
	return { markup: `<${open$1(name, attributes)}>${escapeXml(text)}</${name}>` };
}
function open$1(name, attributes) {
	return [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(written(value))}"`)].join(" ");
}
const written = (value) => typeof value === "string" ? value : String(Math.round(value * 100) / 100);
// src/progress/current-phase.ts
/** The first phase with a required topic that is still to do; null when none is left. */
function currentPhase({ phases }) {
	return phases.find(({ topics }) => topics.some(({ optional, state }) => !optional && (state === "open" || state === "in-progress"))) ?? null;
}
// src/progress/count.ts
/**
* Done = closed as completed. Total = required items that are not skipped, plus optional ones that are done, so that an
* optional item never holds anybody back. Where nothing is required, nothing done is 0 percent.
*/
function count(items) {
	const done = items.filter(({ state }) => state === "done").length;
	const total = items.filter(({ optional, state }) => optional ? state === "done" : state !== "skipped").length;
	return {
		done,
		total,
		percent: percent(done, total, items)
	};
}
function percent(done, total, items) {
	if (total === 0) return items.some(({ optional }) => !optional) ? 100 : 0;
	return done === 0 ? 0 : Math.max(1, Math.floor(done * 100 / total));
}
// src/progress/shown-count.ts
/** The count of a phase as it is shown to the learner. */
/**
* A phase in which nothing is required would count "0 of 0" until its first topic is done, and "1 of 1" then: what is
* shown is how many of all its topics are done.
*/
function shownCount(phase) {
	return phase.topics.some(({ optional }) => !optional) ? phase.count : count(phase.topics.map(({ state }) => ({
		state,
		optional: false
	})));
}
// src/progress/picture/fit-text.ts
/** Cuts words to a width, without a font to measure with. */
/** How wide characters are, in parts of the font's size: rather too wide than cut off by the picture. */
const WIDTHS = [
	[/^[\p{Mn}\p{Me}]/u, 0],
	[/^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{Extended_Pictographic}\u3000-\u303F\uFF00-\uFF60]/u, 1.05],
	[/^[ijl.,:;'|!()[\]]/u, .32],
	[/^[ frtI/\\"-]/u, .4],
	[/^[mwMW@%&]/u, .95],
	[/^\p{Lu}/u, .72]
];
const USUAL = .57;
/** How wide a text is at most, in pixels. */
function textWidth(text, size) {
	return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme) * size, 0);
}
/** The text, or as much of its beginning as fits into the width with an ellipsis. */
function fitText(text, width, size) {
	const plain = cleanText(text);
	if (textWidth(plain, size) <= width) return plain;
	let kept = "";
	let used = textWidth("…", size);
	for (const grapheme of graphemes(plain)) {
		used += graphemeWidth(grapheme) * size;
		if (used > width) break;
		kept += grapheme;
	}
	return `${kept.trimEnd()}…`;
}
function graphemes(text) {
	const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
function graphemeWidth(grapheme) {
	return WIDTHS.find(([pattern]) => pattern.test(grapheme))?.[1] ?? USUAL;
}
// src/progress/picture/phase-bars.ts
/** A bar for each phase. */
/** Rows beyond these would make the picture longer than a screen. */
const MOST_ROWS = 12;
const ROW = 36;
const BAR = 8;
const GAP$2 = 20;
/** How high the bars of these phases stand together. */
function phaseBarsHeight(phases) {
	return phases.length > MOST_ROWS ? 452 : phases.length * ROW;
}
/** Title and count above a bar, phase by phase; of a long roadmap the phases around the current one. */
function phaseBars(progress, area, theme, language) {
	const shown = around(progress);
	const rows = shown.flatMap((phase, index) => phaseBar(phase, {
		...area,
		y: area.y + index * ROW
	}, theme, language));
	const more = progress.phases.length - shown.length;
	if (more === 0) return rows;
	const place = {
		x: area.x,
		y: area.y + 432 + 12,
		fill: theme.muted,
		"font-size": 13
	};
	return [...rows, textElement("text", place, language.picture.morePhases(more))];
}
function around(progress) {
	const { phases } = progress;
	const current = currentPhase(progress);
	const last = Math.max(0, phases.length - MOST_ROWS);
	const first = current === null ? last : Math.min(last, Math.max(0, phases.indexOf(current) - 2));
	return phases.slice(first, first + MOST_ROWS);
}
function phaseBar(phase, { x, y, width }, theme, language) {
	const count = shownCount(phase);
	const bar = {
		x,
		y: y + 20,
		height: BAR,
		rx: BAR / 2
	};
	const begun = phase.topics.filter(({ state }) => state === "in-progress").length;
	const part = (items) => count.total === 0 ? 0 : Math.min(1, items / count.total) * width;
	const done = count.total === 0 ? count.percent / 100 * width : part(count.done);
	const words = [
		language.of(count),
		...phase.optional ? [language.optional] : [],
		...language.beside({
			inProgress: begun,
			optionalDone: 0,
			skipped: 0
		})
	].join(" · ");
	return [
		textElement("text", {
			x,
			y: y + 12,
			fill: theme.text,
			"font-size": 13
		}, fitText(phase.title, width - GAP$2 - textWidth(words, 13), 13)),
		textElement("text", {
			x: x + width,
			y: y + 12,
			fill: theme.muted,
			"font-size": 13,
			"text-anchor": "end"
		}, words),
		element("rect", {
			...bar,
			width,
			fill: theme.track
		}),
		...filled({
			...bar,
			width: Math.min(width, done + part(begun)),
			fill: theme.inProgress
		}, begun > 0),
		...filled({
			...bar,
			width: done,
			fill: theme.done
		}, done > 0)
	];
}
/** A filled part is never narrower than its rounded ends. */
function filled(bar, visible) {
	return visible ? [element("rect", {
		...bar,
		width: Math.max(BAR, bar.width)
	})] : [];
}
/** A ring that fills clockwise from the top, with the percentage in the middle and the count below it. */
function ring(count, { x, y, radius }, theme, language) {
	const around = 2 * Math.PI * radius;
	const circle = {
		cx: x,
		cy: y,
		r: radius,
		fill: "none",
		"stroke-width": 16
	};
	const filled = around * count.percent / 100;
	const middle = {
		x,
		"text-anchor": "middle"
	};
	return [
		element("circle", {
			...circle,
			stroke: theme.track
		}),
		...count.percent === 0 ? [] : [element("circle", {
			...circle,
			stroke: theme.done,
			"stroke-dasharray": `${filled.toFixed(2)} ${(around - filled + 1).toFixed(2)}`,
			transform: `rotate(-90 ${x} ${y})`
		})],
		textElement("text", {
			...middle,
			y: y + 8,
			fill: theme.text,
			"font-size": 34,
			"font-weight": 600
		}, language.percent(count.percent)),
		textElement("text", {
			...middle,
			y: y + 30,
			fill: theme.muted,
			"font-size": 14
		}, language.of(count))
	];
}
// src/progress/picture/theme.ts
const THEMES = {
	light: {
		background: "#ffffff",
		border: "#d1d9e0",
		text: "#1f2328",
		muted: "#59636e",
		done: "#1a7f37",
		inProgress: "#9a6700",
		track: "#e6eaef"
	},
	dark: {
		background: "#0d1117",
		border: "#3d444d",
		text: "#f0f6fc",
		muted: "#9198a1",
		done: "#3fb950",
		inProgress: "#d29922",
		track: "#262c36"
	}
};
// src/progress/picture/week-columns.ts
const COLUMN = 44;
const GAP$1 = .34;
/** Heading, columns with their numbers above, and below every second one the day that its week begins with. */
function weekColumns(weeks, { x, y, width }, theme, language) {
	const most = Math.max(1, ...weeks.map(({ done }) => done));
	const step = width / weeks.length;
	const base = y + 82;
	const columns = weeks.flatMap(({ week, done }, index) => {
		const left = x + index * step;
		const middle = left + step / 2;
		const height = done / most * COLUMN;
		const word = {
			x: middle,
			"text-anchor": "middle",
			"font-size": 12
		};
		const place = {
			x: left + step * GAP$1 / 2,
			width: step * .6599999999999999
		};
		return [
			done === 0 ? element("rect", {
				...place,
				y: base - 2,
				height: 2,
				rx: 1,
				fill: theme.track
			}) : element("rect", {
				...place,
				y: base - height,
				height,
				rx: 2,
				fill: theme.done
			}),
			...done === 0 ? [] : [textElement("text", {
				...word,
				y: base - height - 5,
				fill: theme.text
			}, String(done))],
			...(weeks.length - 1 - index) % 2 === 0 ? [textElement("text", {
				...word,
				y: base + 18,
				fill: theme.muted
			}, language.shortDay(week))] : []
		];
	});
	return [textElement("text", {
		x,
		y: y + 12,
		fill: theme.muted,
		"font-size": 13
	}, language.picture.weekByWeek), ...columns];
}
// src/progress/weeks.ts
/** Weeks, named by their Monday (`2026-11-23`), and what was completed in each. */
/** The Monday of the week in which an item was closed; null while it is open. */
const closedIn = ({ closedOn }) => closedOn === null ? null : mondayOf(Date.parse(closedOn));
/** How many items were completed in each of the last weeks, oldest first, `week` being the last of them. */
function completedByWeek(progress, week, weeks) {
	const completed = [
		...progress.phases.flatMap(({ topics }) => topics),
		...progress.projects,
		...progress.skills
	].filter(({ state }) => state === "done").map(closedIn);
	return Array.from({ length: weeks }, (_, index) => {
		const monday = weeksAfter(week, index - weeks + 1);
		return {
			week: monday,
			done: completed.filter((each) => each === monday).length
		};
	});
}
// src/progress/render-picture.ts
const WIDTH = 840;
const MARGIN = 28;
const GAP = 24;
const RADIUS = 70;
const BARS_X = 260;
const WEEKS = 12;
/** What GitHub's pages are set in. */
const FONT = "-apple-system, BlinkMacSystemFont, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif";
/** One theme's picture as SVG text. */
function renderPicture(progress, { theme: name, week, language }) {
	const theme = THEMES[name];
	const weeks = completedByWeek(progress, week, WEEKS);
	const bars = phaseBarsHeight(progress.phases);
	const upper = Math.max(156, bars);
	const anyCompleted = weeks.some(({ done }) => done > 0);
	const height = MARGIN + upper + (anyCompleted ? 142 : MARGIN);
	const circle = {
		x: 122,
		y: 106,
		radius: RADIUS
	};
	const barsArea = {
		x: BARS_X,
		y: MARGIN + (upper - bars) / 2,
		width: 552
	};
	const weeksArea = {
		x: MARGIN,
		y: MARGIN + upper + GAP,
		width: 784
	};
	return `${element("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: `0 0 ${WIDTH} ${height}`,
		width: WIDTH,
		height,
		role: "img",
		"aria-labelledby": "title desc",
		"font-family": FONT
	}, [
		...words(progress, weeks, language),
		element("rect", {
			x: .5,
			y: .5,
			width: 839,
			height: height - 1,
			rx: 6,
			fill: theme.background,
			stroke: theme.border
		}),
		...ring(progress.count, circle, theme, language),
		...phaseBars(progress, barsArea, theme, language),
		...anyCompleted ? weekColumns(weeks, weeksArea, theme, language) : []
	]).markup.replaceAll("><", ">\n<")}\n`;
}
function words(progress, weeks, language) {
	const { picture } = language;
	const completed = weeks.filter(({ done }) => done > 0).map(({ week, done }) => picture.completedIn(done, week));
	const sentences = [
		`${countWords(progress.count, language)}.`,
		...progress.phases.map((phase) => `${phase.title}: ${countWords(shownCount(phase), language)}.`),
		`${picture.weekByWeek}: ${completed.length === 0 ? picture.nothingCompleted : completed.join(", ")}.`
	];
	return [textElement("title", { id: "title" }, `${picture.title}: ${progress.title}`), textElement("desc", { id: "desc" }, sentences.join(" "))];
}
// src/record/render-progress-json.ts
/** The text of progress.json; `progressJson` describes it. */
function renderProgressJson(progress) {
	const { title, repository, count, phases, projects, skills, retired } = progress;
	const json = {
		version: 1,
		renderer: 2,
		repository: repository.databaseId,
		title,
		count,
		phases: phases.map(({ milestone, topics, ...phase }) => ({
			id: phase.id,
			title: phase.title,
			optional: phase.optional,
			count: phase.count,
			milestone: milestone?.number ?? null,
			topics: topics.map(itemJson)
		})),
		projects: projects.map((project) => Object.assign(itemJson(project), { phase: project.phase })),
		skills: skills.map(itemJson),
		retired: retired.map(({ id, title: words, issue }) => ({
			id,
			title: words,
			issue: issue.number
		}))
	};
	return `${JSON.stringify(json, null, 2)}\n`;
}
function itemJson({ id, title, optional, state, issue, closedOn, week, parts }) {
	return {
		id,
		title,
		optional,
		state,
		issue: issue?.number ?? null,
		closedOn,
		week,
		parts: [...parts]
	};
}
// src/progress/item-line.ts
/** One item as a line of Markdown. */
/** The item's title as a link to its issue, or the bare title while there is no issue. */
function itemLink({ title, issue }) {
	return issue === null ? escapeText(title) : `[${escapeText(title)}](${issue.url})`;
}
/** `- [x] [Title](issue) · done 22 November 2026`; `notes` come before the state. */
function itemLine(item, language, notes = []) {
	const words = [
		item.state === "skipped" ? `~~${itemLink(item)}~~` : itemLink(item),
		...notes,
		...item.optional ? [language.optional] : [],
		...stateWords(item, language)
	];
	return `- [${item.state === "done" ? "x" : " "}] ${words.join(" · ")}`;
}
function stateWords({ state, closedOn }, language) {
	switch (state) {
		case "open": return [];
		case "in-progress": return [`**${language.states[state]}**`];
		case "done": return [closedOn === null ? language.states[state] : language.doneOn(closedOn)];
		case "skipped": return [closedOn === null ? language.states[state] : language.skippedOn(closedOn)];
		default: return state;
	}
}
// src/progress/next-items.ts
/**
* The first items that are still to do, at most `most`: what is begun, then the rest, each in the order of the roadmap.
* Optional items come only when nothing required is left. A skill grows all the way along, so that one that is begun
* waits for its turn at the end.
*/
function nextItems(progress, most) {
	const left = itemsInOrder(progress).filter(({ item }) => isLeft(item));
	const required = left.filter(({ item }) => !item.optional);
	const candidates = required.length > 0 ? required : left;
	const isBegun = ({ item }) => item.state === "in-progress" && item.kind !== "skill";
	const begun = candidates.filter(isBegun);
	const rest = candidates.filter((candidate) => !isBegun(candidate));
	return [...begun, ...rest].slice(0, most);
}
/** Neither done nor skipped. */
const isLeft = ({ state }) => state === "open" || state === "in-progress";
/** Each phase's topics and then its projects, then projects of no phase, then skills. */
function itemsInOrder({ phases, projects, skills }) {
	const known = new Set(phases.map(({ id }) => id));
	return [
		...phases.flatMap((phase) => [...phase.topics.map((item) => ({
			item,
			phase
		})), ...projects.filter((project) => project.phase === phase.id).map((item) => ({
			item,
			phase
		}))]),
		...projects.filter((project) => project.phase === null || !known.has(project.phase)).map((item) => ({
			item,
			phase: null
		})),
		...skills.map((item) => ({
			item,
			phase: null
		}))
	];
}
// src/progress/next-section.ts
/** What to do next, as Markdown. */
const MOST$1 = 3;
/** The first items that are still to do, numbered; or a sentence where there are none. */
function nextSection(progress, language, link) {
	const next = nextItems(progress, MOST$1);
	if (next.length === 0) return progress.count.done > 0 ? language.allDone : language.nothingNext;
	const lines = next.map(({ item, phase }, index) => {
		const begun = item.state === "in-progress" ? [`**${language.states["in-progress"]}**`] : [];
		const where = phase === null ? [] : [placeWords(item, phase, language)];
		return `${index + 1}. ${[
			link(item),
			...where,
			...begun
		].join(" · ")}`;
	});
	return [...next.every(({ item }) => item.optional) && progress.count.done > 0 ? [language.stillOptional, ""] : [], ...lines].join("\n");
}
/** Where an item stands: in its phase, or after it. */
function placeWords(item, phase, language) {
	const title = escapeText(phase.title);
	return item.kind === "project" ? language.after(title) : title;
}
// src/progress/forecast.ts
/** When the course ends: at the pace that the learner means to keep, and at the one really kept. */
/** `week` is the Monday of the week that it is. Null where nothing that takes time is left. */
function forecast(progress, schedule, week) {
	const items = itemsInOrder(progress).map(({ item }) => item);
	const cost = (some) => some.reduce((sum, { id }) => sum + (schedule.costs.get(id) ?? 0), 0);
	const left = cost(items.filter(isLeft));
	if (left === 0) return null;
	const doneIn = (from, before) => cost(items.filter((item) => {
		const closed = closedIn(item);
		return item.state === "done" && closed !== null && closed >= from && (before === null || closed < before);
	}));
	const coming = workingWeeks(week < schedule.first ? schedule.first : week, schedule.off);
	const already = coming[0] === week ? doneIn(week, null) : 0;
	const endAt = (aWeek) => coming[weeksFor(left, aWeek, already)] ?? null;
	const passed = workingWeeks(schedule.first, schedule.off).filter((one) => one < week).length;
	const aWeek = passed === 0 ? 0 : doneIn(schedule.first, week) / passed;
	return {
		end: endAt(schedule.pace.aWeek),
		held: passed === 0 ? null : {
			aWeek,
			end: aWeek === 0 ? null : endAt(aWeek)
		}
	};
}
/** After how many weeks so much is done, where the first of them has only the room that is left in it. */
function weeksFor(left, aWeek, already) {
	const later = left - Math.max(0, aWeek - already);
	return later <= 0 ? 0 : Math.ceil(later / aWeek);
}
// src/progress/this-week.ts
/** What the schedule says of the week that it is: what is to be done in it, and what earlier weeks left. */
/** `week` is the Monday of the week that it is. */
function thisWeek(progress, schedule, week) {
	const from = week < schedule.first ? schedule.first : week;
	const [shown = from] = workingWeeks(from, schedule.off);
	const all = itemsInOrder(progress);
	return {
		week: shown,
		time: week < schedule.first ? "before" : shown === week ? "current" : "free",
		planned: optionalLast(all.filter(({ item }) => item.week === shown)),
		slipped: all.filter(({ item }) => !item.optional && isLeft(item) && item.week !== null && item.week < week)
	};
}
function optionalLast(items) {
	return [...items.filter(({ item }) => !item.optional), ...items.filter(({ item }) => item.optional)];
}
// src/progress/week-section.ts
/** A longer list says how many there are more. */
const MOST = 20;
function weekSection(progress, context) {
	const { schedule, week, language } = context;
	const shown = thisWeek(progress, schedule, week);
	const paragraphs = [
		...introduction(shown, language),
		...list$1(shown.planned, context),
		...shown.slipped.length === 0 ? [] : [language.week.slipped, ...list$1(shown.slipped, context)],
		...goOn(shown, context),
		...outlook(progress, context)
	];
	return {
		heading: language.week.heading(week),
		words: paragraphs.join("\n\n")
	};
}
function introduction({ time, week, planned }, { week: words }) {
	if (planned.length === 0) return [];
	switch (time) {
		case "current": return [];
		case "before": return [words.begins(week)];
		case "free": return [words.free(week)];
		default: return time;
	}
}
function list$1(items, { line, language }) {
	if (items.length === 0) return [];
	const lines = items.slice(0, MOST).map(line);
	const more = items.length - MOST;
	return [[...lines, ...more > 0 ? [`- ${language.changes.more(more)}`] : []].join("\n")];
}
/** Nobody who has done the week is told to stop, and nobody who has not to go on. */
function goOn({ time, planned, slipped }, { language, next }) {
	return time === "current" && slipped.length === 0 && !planned.some(({ item }) => isLeft(item)) ? [...planned.length === 0 ? [] : [language.week.allDone], next] : [];
}
function outlook(progress, { schedule, week, language }) {
	const outcome = forecast(progress, schedule, week);
	if (outcome === null) return [];
	const { pace } = schedule;
	const { end, held } = outcome;
	const words = language.week;
	const { unit } = pace;
	const kept = held === null ? [] : [held.end === end ? words.heldIt : words.held({
		unit,
		aWeek: tenth(held.aWeek)
	}, held.end)];
	return [[words.atPace(pace, end), ...kept].join(" ")];
}
const tenth = (value) => Math.round(value * 10) / 10;
// src/progress/what-next.ts
/** What the learner reads of what comes next: the week's items where there is a schedule, or the next few. */
/** A heading in plain words, and Markdown to stand below it. */
function whatNext(progress, { week, language, style }) {
	const next = nextSection(progress, language, style === "titles" ? itemLink : itemNumber);
	if (progress.schedule === null) return {
		heading: language.headings.next,
		words: next
	};
	const line = style === "titles" ? titleLine : numberLine;
	const { schedule } = progress;
	return weekSection(progress, {
		schedule,
		week,
		language,
		line: (one) => line(one, language),
		next
	});
}
const itemNumber = ({ title, issue }) => issue === null ? escapeText(title) : `#${issue.number}`;
const place = ({ item, phase }, language) => phase === null ? [] : [placeWords(item, phase, language)];
const titleLine = (next, language) => itemLine(next.item, language, place(next, language));
function numberLine(next, language) {
	const { item } = next;
	const begun = item.state === "in-progress" ? [`**${language.states[item.state]}**`] : [];
	const optional = item.optional ? [language.optional] : [];
	return `- ${[
		itemNumber(item),
		...place(next, language),
		...optional,
		...begun
	].join(" · ")}`;
}
// src/progress/render-progress-md.ts
/** progress.md: the picture, what to do next, then every phase, project and skill. */
/** The whole file; `week` is the Monday of the week that it is. It reads in order as plain text and in a screen reader, and takes no colour or picture to understand. */
function renderProgressMd(progress, { week, language }) {
	const { headings } = language;
	const next = whatNext(progress, {
		week,
		language,
		style: "titles"
	});
	return `${[
		`# ${escapeText(progress.title)}`,
		picture(progress, language),
		headline(progress, language),
		section(next.heading, [next.words]),
		section(headings.phases, phases(progress, language)),
		section(headings.projects, projects(progress, language)),
		section(headings.skills, skills(progress, language)),
		section(headings.retired, retired(progress, language)),
		badge(progress, language),
		`<sub>${language.howItComesAbout}</sub>`
	].filter((text) => text !== "").join("\n\n")}\n`;
}
function section(heading, paragraphs) {
	return paragraphs.length === 0 ? "" : [`## ${heading}`, ...paragraphs].join("\n\n");
}
function picture(progress, language) {
	const words = `${language.picture.title}: ${countWords(progress.count, language)}`;
	return [
		"<p><picture>",
		`  <source media="(prefers-color-scheme: dark)" srcset="${PICTURES.dark}">`,
		`  <img src="${PICTURES.light}" alt="${escapeXml(words)}" width="100%">`,
		"</picture></p>"
	].join("\n");
}
/** What goes into a README beside this file. */
function badge(progress, language) {
	const words = `${language.picture.title}: ${countWords(progress.count, language)}`;
	return [
		`<details>\n<summary>${escapeXml(language.badge.forReadme)}</summary>`,
		`[![${escapeText(words)}](${BADGE})](${PROGRESS_MD})`,
		`\`\`\`markdown\n[![${escapeText(language.picture.title)}](${BADGE})](${PROGRESS_MD})\n\`\`\``,
		"</details>"
	].join("\n\n");
}
function phases(progress, language) {
	const current = currentPhase(progress);
	return progress.phases.map((phase) => phaseSection(phase, phase === current, language));
}
function phaseSection(phase, open, language) {
	const summary = [
		countWords(shownCount(phase), language),
		...phase.optional ? [language.optional] : [],
		...besideWords(asShown(phase), language)
	];
	const lines = asShown(phase).map((topic) => itemLine(topic, language));
	return [
		`### ${escapeText(phase.title)}`,
		`<details${open ? " open" : ""}>\n<summary>${summary.map(escapeXml).join(" · ")}</summary>`,
		lines.length === 0 ? language.noTopics : lines.join("\n"),
		"</details>"
	].join("\n\n");
}
/** In an optional phase, its heading says so once for all its topics. */
function asShown({ optional, topics }) {
	return optional ? topics.map((topic) => Object.assign({}, topic, { optional: false })) : topics;
}
function projects(progress, language) {
	const phaseTitle = new Map(progress.phases.map(({ id, title }) => [id, title]));
	return list(progress.projects, (project) => {
		const phase = project.phase === null ? void 0 : phaseTitle.get(project.phase);
		return itemLine(project, language, phase === void 0 ? [] : [language.after(escapeText(phase))]);
	});
}
function skills(progress, language) {
	return list(progress.skills, (skill) => {
		const tools = skill.parts.map((part) => toolWords(part, skill, language)).join(", ");
		return itemLine(skill, language, tools === "" ? [] : [tools]);
	});
}
function toolWords({ title, optional, ticked }, skill, language) {
	return `${ticked || skill.state === "done" ? "✓ " : ""}${escapeText(title)}${optional && !skill.optional ? ` (${language.optional})` : ""}`;
}
function retired(progress, language) {
	if (progress.retired.length === 0) return [];
	const lines = progress.retired.map(({ title, issue }) => `- [${escapeText(title)}](${issue.url})`);
	return [
		`<details>\n<summary>${escapeXml(language.retired(progress.retired.length))}</summary>`,
		lines.join("\n"),
		"</details>"
	];
}
function list(entries, line) {
	return entries.length === 0 ? [] : [entries.map(line).join("\n")];
}
// src/progress/progress-files.ts
/** Everything that shows the progress and is committed. */
/** The text of every file by its path. The same progress in the same week gives the same bytes. */
function progressFiles(progress, { week, language = en, badge: options = USUAL_BADGE }) {
	const drawn = badge$1(progress.count, language, options);
	return /* @__PURE__ */ new Map([
		[PROGRESS_MD, renderProgressMd(progress, {
			week,
			language
		})],
		[BADGE, renderBadge(drawn, progress.count, language)],
		[BADGE_JSON, renderBadgeJson(drawn)],
		[PROGRESS_JSON, renderProgressJson(progress)],
		[PICTURES.light, renderPicture(progress, {
			theme: "light",
			week,
			language
		})],
		[PICTURES.dark, renderPicture(progress, {
			theme: "dark",
			week,
			language
		})]
	]);
}
// src/progress/set-aside.ts
/**
* The file to keep it in, or none where there is nothing of a person's. What Waymark wrote, here or in the repository that this was
* forked from, shows its picture.
*/
function setAside(progressMd) {
	if (progressMd?.kind !== "text") return /* @__PURE__ */ new Map();
	const { text } = progressMd;
	return Object.values(PICTURES).some((picture) => text.includes(picture)) || text.trim() === "" ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([[PROGRESS_BEFORE, text]]);
}
// src/progress/measure.ts
/** Reads from the issues how far the learner is. */
/** Every item with its state, and the counts as the design has them. */
function measure(measured) {
	const { title, repository, items, issues, retired, schedule } = measured;
	const all = items.map((item) => ({
		item,
		progress: itemProgress(item, measured)
	}));
	const of = (kind) => all.filter(({ item }) => item.kind === kind);
	return {
		title,
		repository: {
			databaseId: repository.databaseId,
			owner: repository.owner,
			name: repository.name,
			url: repository.url
		},
		count: count(all.map(({ progress }) => progress)),
		phases: measured.phases.map((phase) => phaseProgress(phase, of("topic").filter(({ item }) => item.phase === phase.id).map(({ progress }) => progress), measured)),
		projects: of("project").map(({ item, progress }) => Object.assign({
			phase: item.phase,
			ready: isReady(issues.get(item.id))
		}, progress)),
		skills: of("skill").map(({ progress }) => progress),
		retired: [...retired].map(([id, issue]) => ({
			id,
			title: issue.title,
			issue: issueReference(issue.number, repository)
		})),
		schedule
	};
}
const isReady = (issue) => issue?.state === "open" && issue.labels.includes(READY.name);
function phaseProgress({ id, title, optional }, topics, { milestones, repository }) {
	const number = milestones.get(id);
	return {
		id,
		title,
		optional,
		count: count(topics),
		milestone: number === void 0 ? null : {
			number,
			url: `${repository.url}/milestone/${number}`
		},
		topics
	};
}
function itemProgress(item, { issues, repository, schedule }) {
	const issue = issues.get(item.id);
	return {
		id: item.id,
		kind: item.kind,
		title: item.title,
		optional: item.optional,
		state: issue === void 0 ? "open" : itemState(issue),
		issue: issue === void 0 ? null : issueReference(issue.number, repository),
		closedOn: issue === void 0 || issue.state === "open" ? null : issue.closedAt?.slice(0, 10) ?? null,
		week: schedule?.weeks.get(item.id) ?? null,
		parts: partsProgress(item, issue?.body ?? "")
	};
}
/** A part's box stands in the body under the part's title, written as Markdown. */
function partsProgress(item, body) {
	const ticked = readBoxes(body).filter((box) => box.ticked);
	return item.parts.map(({ title, optional }) => {
		const written = partBoxes({
			title,
			optional
		});
		return {
			title,
			optional,
			ticked: ticked.some((box) => written.has(box.title))
		};
	});
}
function issueReference(number, repository) {
	return {
		number,
		url: `${repository.url}/issues/${number}`
	};
}
// src/reconcile/progress-of.ts
/** `actual` is the state by now: the stock's own, or what applying a plan made of it. */
function progressOf({ roadmap, apps, schedule }, actual) {
	const matched = matchIssues(actual, apps);
	const all = items$1(roadmap);
	const known = new Set(all.map(({ id }) => id));
	const followed = followRenames(all.map(({ id, ...item }) => ({
		item: id,
		...item
	})), matched);
	const milestones = new Map([...matchMilestones(actual)].map(([phase, { number }]) => [phase, number]));
	return measure({
		title: roadmap.title,
		repository: actual.repository,
		phases: roadmap.phases,
		items: all,
		issues: new Map(all.flatMap(({ id }) => {
			const [oldest] = matched.items.get(followed.formerly.get(id) ?? id) ?? [];
			return oldest === void 0 ? [] : [[id, oldest.issue]];
		})),
		milestones: new Map(roadmap.phases.flatMap(({ id }) => {
			const number = milestones.get(id) ?? milestones.get(followed.phases.get(id) ?? id);
			return number === void 0 ? [] : [[id, number]];
		})),
		schedule,
		retired: new Map([...matched.items].flatMap(([id, [oldest]]) => oldest === void 0 || known.has(id) || !oldest.issue.labels.includes(RETIRED.name) ? [] : [[id, oldest.issue]]))
	});
}
// src/reconcile/commit-files.ts
/** How long the Action is given before somebody else writes the files. */
const ACTION_TIME = 3e5;
/** How often a head that moved meanwhile is read again. */
const RACES = 60;
/**
* `actual` is the state by now; `itemsChanged` says that this run changed which items exist, so that no event of the
* learner's will make the Action run. Throws RoadmapMoved, or what the remote throws.
*/
async function commitFiles(run, stock, actual, itemsChanged) {
	let [known, now] = [stock, actual];
	for (let race = 0; race < RACES; race += 1) {
		const outcome = await commitOnce(run, known, now, itemsChanged);
		if (outcome.kind !== "moved") return outcome;
		known = await takeStock(run.remote, run.sources, run.clock);
		if (run.onNewRoadmap === "start-over" && known.roadmapText !== stock.roadmapText) throw new RoadmapMoved();
		now = known.actual;
	}
	return {
		kind: "refused",
		said: `the default branch moved ${RACES} times while the files were being written`
	};
}
async function commitOnce(run, stock, actual, itemsChanged) {
	const { head } = actual.repository;
	if (head === null) return {
		kind: "refused",
		said: "the repository has no commit yet"
	};
	const written = writtenHere(actual);
	if (written !== null && written.renderer > 2) return { kind: "newer" };
	const progress = progressOf(stock, actual);
	const { language, config } = stock;
	const all = progressFiles(progress, {
		week: mondayOf(run.clock.now()),
		language,
		badge: config.badge
	});
	const differing = new Map([...all].filter(([path, text]) => textOf(actual.files[path]) !== text));
	const { remote } = run;
	if (differing.size === 0) {
		await closeMoot({
			remote,
			actual,
			language
		});
		return { kind: "unchanged" };
	}
	const proposed = alreadyProposed({
		actual,
		all
	});
	if (proposed !== null) return proposed;
	const wait = run.turn === "now" || itemsChanged || written === null ? 0 : waitForAction(actual, run.clock.now());
	if (wait > 0) return {
		kind: "left-to-action",
		again: wait
	};
	const lacking = notGranted("contents", actual);
	if (lacking !== null) return {
		kind: "refused",
		said: lacking
	};
	const workflow = workflowToBring(run.workflow, actual);
	const headline = message(progress);
	const kept = written === null ? setAside(actual.files[PROGRESS_MD]) : /* @__PURE__ */ new Map();
	return await putFiles({
		remote,
		actual,
		head,
		headline,
		all,
		differing: new Map([...differing, ...kept]),
		workflow,
		language
	});
}
/** Milliseconds that are left to the Action since the last change of an issue. */
function waitForAction({ issues }, now) {
	const last = Math.max(0, ...issues.map(({ updatedAt }) => Date.parse(updatedAt)));
	return Math.max(0, last + ACTION_TIME - now);
}
function message({ count }) {
	return `Update progress: ${count.done} of ${count.total} (${count.percent} %)`;
}
// src/progress/streak.ts
/** How long the learner has been at it without a break. */
/** How many weeks up to the last one something was done in, one after the other; a week off is no break. `week` is the one that it is. */
function streak(progress, week) {
	const off = progress.schedule?.off ?? /* @__PURE__ */ new Set();
	const done = new Set(itemsInOrder(progress).flatMap(({ item }) => {
		const closed = item.state === "done" ? closedIn(item) : null;
		return closed === null ? [] : [closed];
	}));
	let weeks = 0;
	for (let one = weeksAfter(week, -1); done.has(one) || off.has(one); one = weeksAfter(one, -1)) if (done.has(one)) weeks += 1;
	return weeks;
}
// src/progress/render-digest.ts
/** How many issues a line names. */
const NAMED = 20;
/** Markdown, with references within the repository; null where nothing was done and nothing is left to do. */
function renderDigest(progress, { week, language }) {
	const { digest } = language;
	const last = weeksAfter(week, -1);
	const done = itemsInOrder(progress).map(({ item }) => item).filter((item) => item.state === "done" && closedIn(item) === last);
	const ready = progress.projects.filter((project) => project.ready);
	if (done.length === 0 && progress.count.percent === 100) return null;
	const weeks = streak(progress, week);
	const next = whatNext(progress, {
		week,
		language,
		style: "numbers"
	});
	return [
		`### ${digest.heading(last)}`,
		done.length === 0 ? digest.nothingDone : digest.done(done.length, named(done, language)),
		...weeks > 1 ? [digest.streak(weeks)] : [],
		...ready.length === 0 ? [] : [digest.ready(named(ready, language))],
		`### ${next.heading}`,
		next.words,
		`<sub>${digest.smallPrint}</sub>`
	].join("\n\n");
}
function named(items, { changes }) {
	const numbers = items.flatMap(({ issue }) => issue === null ? [] : [`#${issue.number}`]);
	const more = numbers.length - NAMED;
	return numbers.slice(0, NAMED).join(", ") + (more > 0 ? ` ${changes.more(more)}` : "");
}
// src/reconcile/keep-digest.ts
/** Writes where the week, or what is known of it, is another than it says; nothing before the first week is over. Returns what GitHub refused, so that it is reported with the rest. */
async function keepDigest({ remote, clock }, stock, actual) {
	const week = mondayOf(clock.now());
	const matched = matchIssues(actual, stock.apps);
	const { tracking } = matched;
	const begun = firstOpened(matched);
	if (!stock.config.digest || tracking === null || begun === null || begun >= week) return null;
	const words = renderDigest(progressOf(stock, actual), {
		week,
		language: stock.language
	});
	if (words === null) return null;
	try {
		await remote.keepDigest({
			issue: tracking.id,
			words,
			mark: fingerprint(words)
		});
		return null;
	} catch (error) {
		if (error instanceof Refused) return error;
		throw error;
	}
}
// src/reconcile/pause-reason.ts
const HOUR = 36e5;
/** "Rate limits for the REST API", about secondary limits: 500 creations an hour. */
const AN_HOUR_LETS = 500;
/** How many issues are open, and about when the rest will be; `until` is when the next run may go on. */
function pauseReason({ apps }, { changes }, actual, until, language) {
	const { items: known } = matchIssues(actual, apps);
	const missing = changes.filter((change) => change.what === "issue" && change.type === "create" && !known.has(change.item)).length;
	const all = known.size + missing;
	if (missing === 0) return language.pause.slower(instant(until, language));
	const done = until + Math.floor((missing - 1) / AN_HOUR_LETS) * HOUR;
	const open = {
		open: known.size,
		all,
		anHour: AN_HOUR_LETS
	};
	return language.pause.limit(open, instant(done, language));
}
/** `14:05 UTC on 23 November 2026`. */
function instant(milliseconds, language) {
	const [day = "", time = ""] = new Date(milliseconds).toISOString().split("T");
	return language.pause.instant(time.slice(0, 5), day);
}
// src/set-up/readme-badge.ts
/** Puts the badge into a README by offset: between its marks where they stand, else below the first heading. */
const BEGIN = "<!-- waymark:badge -->";
const END = "<!-- /waymark:badge -->";
/**
* The README at `path` with the badge in it; every other byte stays, and a README that has it already comes back as it is.
* The words and the addresses never change, so that nothing has to follow when the progress does.
*/
function withBadge(readme, path) {
	const up = "../".repeat(path.split("/").length - 1);
	const image = `[![Progress](${up}${BADGE})](${up}${PROGRESS_MD})`;
	const newline = readme.includes("\r\n") ? "\r\n" : "\n";
	const begin = readme.indexOf(BEGIN);
	const end = readme.indexOf(END, begin);
	if (begin !== -1 && end !== -1) return `${readme.slice(0, begin + 22)}${image}${readme.slice(end)}`;
	const at = afterFirstHeading(readme);
	const before = at === 0 ? "" : newline;
	return `${readme.slice(0, at)}${before}${BEGIN}${image}${END}${newline}${at === 0 ? newline : ""}${readme.slice(at)}`;
}
/** The offset of the line after the first `# heading` outside fences, or 0. */
function afterFirstHeading(readme) {
	let offset = 0;
	let fenced = false;
	for (const line of readme.split("\n")) {
		offset += line.length + 1;
		if (/^\s{0,3}(?:```|~~~)/u.test(line)) fenced = !fenced;
		if (!fenced && /^ {0,3}# /u.test(line)) return Math.min(offset, readme.length);
	}
	return 0;
}
// src/set-up/set-up-pull-request.ts
/** Files that stand already are left as they are. */
function setUpPullRequest({ actual, head, roadmap, workflow, config, issues, language }) {
	const absent = (path) => (actual.files[path]?.kind ?? "absent") === "absent";
	const files = /* @__PURE__ */ new Map();
	if (roadmap !== null) files.set(roadmap.path, withBadge(roadmap.text, roadmap.path));
	if (workflow !== null && absent(".github/workflows/waymark.yml")) files.set(WORKFLOW_PATH, workflow);
	if (absent(".github/roadmap.yml")) files.set(CONFIG_PATH, config);
	const { url, defaultBranch } = actual.repository;
	return {
		branch: SET_UP_BRANCH,
		base: defaultBranch,
		title: language.setUp.title,
		body: language.setUp.body({
			issues,
			settings: `${url}/settings#features`,
			actions: `${url}/actions`
		}),
		commit: {
			expectedHead: head,
			message: "Set up Waymark\n\nA workflow that keeps progress.md up to date, a config to edit, and the badge.",
			files
		}
	};
}
// src/reconcile/turn-issues-on.ts
/** A fork whose issues are off: turned on where the rights suffice, elsewhere asked for in one pull request. */
const OFF = {
	on: false,
	refused: null
};
/**
* Once the pull request was opened, nothing more is said, whatever became of it. Where issues were on before, somebody
* turned them off: that is their answer. `workflow` is the one to bring along, or null to open no pull request.
*/
async function turnIssuesOn({ remote, workflow }, stock) {
	const { actual } = stock;
	const { head } = actual.repository;
	if (writtenHere(actual) !== null) return OFF;
	const { pull, issuesEnabled } = await remote.readSetUp(SET_UP_BRANCH);
	if (issuesEnabled) return {
		on: true,
		refused: null
	};
	if (pull !== "none") return OFF;
	if (await remote.enableIssues()) return {
		on: true,
		refused: null
	};
	if (head === null || workflow === null) return OFF;
	const lacking = notGranted("contents", actual) ?? notGranted("pull_requests", actual);
	if (lacking !== null) return {
		on: false,
		refused: lacking
	};
	try {
		await remote.openPullRequest(pullRequest(stock, head, workflow), actual.repository);
		return OFF;
	} catch (error) {
		if (error instanceof Refused) return {
			on: false,
			refused: error.message
		};
		throw error;
	}
}
function pullRequest(stock, head, workflow) {
	const { actual, roadmap, roadmapPath: path, roadmapText: text, language } = stock;
	return setUpPullRequest({
		actual,
		head,
		roadmap: actual.files[path]?.kind === "unreadable" ? null : {
			path,
			text
		},
		workflow: notGranted("workflows", actual) === null ? workflow : null,
		config: configText({
			path,
			roadmap
		}),
		issues: items$1(roadmap).length,
		language
	});
}
// src/progress/render-gaps.ts
/** Markdown: what, why and the link that mends it, for each; null where nothing is in the way. */
function renderGaps(gaps, { gaps: words }) {
	if (gaps.length === 0) return null;
	const lines = gaps.map((gap) => {
		const { what, why, mend } = words.of(gap);
		return `- ${what} ${why} [${mend}](${gap.page})`;
	});
	return `<details>\n<summary>${words.heading(gaps.length)}</summary>\n\n${lines.join("\n")}\n\n</details>`;
}
// src/progress/tracking-table.ts
/** Open, in progress and done, phase by phase, as a Markdown table. */
/** The longest title in a column that is one of three. */
const MOST_CHARACTERS$1 = 48;
/** One row for each phase, one for the projects, one for the skills. Skipped items stand with the done ones. */
function trackingTable(progress, language, card) {
	const { headings, states } = language;
	const head = [
		headings.phase,
		states.open,
		states["in-progress"],
		states.done
	].map(capital);
	const rows = [
		...progress.phases.map((phase) => row(phaseCell(phase, language), phase.topics, language, card)),
		...groupRow(headings.projects, progress.projects, language, card),
		...groupRow(headings.skills, progress.skills, language, card)
	];
	return [
		`| ${head.join(" | ")} |`,
		"| --- | --- | --- | --- |",
		...rows
	].join("\n");
}
function phaseCell(phase, language) {
	const { title, milestone, optional } = phase;
	return `**${milestone === null ? escapeText(title) : `[${escapeText(title)}](${milestone.url})`}**<br>${[countWords(shownCount(phase), language), ...optional ? [language.optional] : []].join(" · ")}`;
}
function groupRow(name, items, language, card) {
	return items.length === 0 ? [] : [row(`**${name}**`, items, language, card)];
}
function row(first, items, language, card) {
	const cell = (...states) => cards(items.filter(({ state }) => states.includes(state)), language, card);
	return `| ${[
		first,
		cell("open"),
		cell("in-progress"),
		cell("done", "skipped")
	].join(" | ")} |`;
}
function cards(items, language, card) {
	switch (card) {
		case "title": return items.map((item) => withTitle(item, language)).join("<br>");
		case "number": return items.map(({ issue }) => issue === null ? "–" : `#${issue.number}`).join(" ");
		case "count": return items.length === 0 ? "" : String(items.length);
		default: return card;
	}
}
function withTitle({ title, issue, state }, language) {
	const number = issue === null ? "" : `#${issue.number} `;
	const skipped = state === "skipped" ? ` (${language.states.skipped})` : "";
	return `${number}${escapeText(plainTitle(title, MOST_CHARACTERS$1))}${skipped}`;
}
function capital(word) {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
// src/progress/render-tracking-issue.ts
/** The tracking issue: what to do next, and the board that always works. */
/** Where the README tells how to get a board of one's own. */
const GUIDE = "https://github.com/waymark-dev/waymark#a-board-of-your-own";
/** GitHub takes 65,536 characters; the learner's own text around the block needs room too. */
const MOST_CHARACTERS = 5e4;
/** Cards from the fullest to the shortest: a long roadmap's titles, and then its numbers, would not fit. */
const CARDS = [
	"title",
	"number",
	"count"
];
/**
* The managed block, as Markdown. References are bare (`#12`): GitHub links them, and in lists shows title and state.
*/
function renderTrackingIssue(progress, context) {
	return CARDS.map((card) => render(progress, context, card)).find((block) => block.length <= MOST_CHARACTERS) ?? render(progress, context, "count");
}
function render(progress, context, card) {
	const { language = en, notes, week } = context;
	const { headings, tracking } = language;
	const next = whatNext(progress, {
		week,
		language,
		style: "numbers"
	});
	return [
		tracking.intro,
		headline(progress, language),
		`### ${next.heading}`,
		next.words,
		`### ${headings.board}`,
		trackingTable(progress, language, card),
		...boardWords(progress, context, language),
		...[renderGaps(context.gaps ?? [], language)].filter((section) => section !== null),
		...notesSection(notes, language)
	].join("\n\n");
}
/**
* The block as it stands with other notes: for when there is no roadmap to render it from anew. The notes that it has may
* be in another language.
*/
function withNotes(block, notes, language = en) {
	return [Object.values(LANGUAGES).map((one) => `\n\n### ${one.headings.notes}\n\n`).reduce((text, heading) => text.split(heading)[0] ?? "", block), ...notesSection(notes, language)].join("\n\n");
}
function notesSection(notes, { headings }) {
	return notes.length === 0 ? [] : [`### ${headings.notes}`, notes.map((note) => `- ${note}`).join("\n")];
}
function boardWords({ repository }, { board }, language) {
	switch (board.kind) {
		case "own":
		case "gone": return knownBoardWords(board, language);
		case "by-hand": return [language.tracking.ownBoard({
			projects: `${repository.url}/projects`,
			guide: GUIDE
		})];
		case "none": return [];
	}
}
// src/reconcile/track-progress.ts
/** Writes only what differs; returns what GitHub refused, so that it can be reported with the rest. */
async function trackProgress({ remote, clock, workflow }, stock, actual, { notes, board }) {
	const ofBoard = board === null ? [] : [board.note];
	const block = renderBlock({
		stock,
		actual,
		clock,
		workflow
	}, [...notes.map(escapeText), ...ofBoard]);
	return await write(remote, actual, {
		known: matchIssues(actual, stock.apps).tracking,
		block,
		language: stock.language
	});
}
/** More issues than this are not opened before their number stands where the learner sees it. */
const MOST_UNSAID = 10;
/**
* Opens the tracking issue before many others, so that their number and the way to stop them stand there first. Gives the
* state with it; as it was where it is there already, or few are to come.
*/
async function trackBeforehand({ remote, clock, workflow }, stock, { changes }) {
	const { actual, matched } = stock;
	const coming = changes.filter(({ type, what }) => type === "create" && what === "issue").length;
	if (matched.tracking !== null || coming <= MOST_UNSAID) return actual;
	const note = stock.language.tracking.coming(coming, OFF_LABEL);
	const block = renderBlock({
		stock,
		actual,
		clock,
		workflow
	}, [escapeText(note)]);
	const opened = await remote.writeTracking({
		known: null,
		title: stock.language.tracking.title,
		block
	}, actual);
	return opened === null ? actual : {
		...actual,
		issues: [...actual.issues, opened]
	};
}
/**
* Puts what has to be decided on the tracking issue; all else on it stays as it is. `question` becomes a box to tick.
*/
async function askOnTracking({ remote, clock, workflow }, stock, notes, question) {
	const { actual, matched } = stock;
	const asked = [...notes.map(escapeText), ...question === null ? [] : [`[ ] ${escapeText(question)}`]];
	const managed = matched.tracking === null ? null : readManagedBody(matched.tracking.body);
	const block = managed === null ? renderBlock({
		stock,
		actual,
		clock,
		workflow
	}, asked) : withNotes(managed.block, asked, stock.language);
	return await write(remote, actual, {
		known: matched.tracking,
		block,
		language: stock.language
	});
}
/** `notes` are Markdown that is safe already. */
function renderBlock({ stock, actual, clock, workflow }, notes) {
	return renderTrackingIssue(progressOf(stock, actual), {
		week: mondayOf(clock.now()),
		board: trackedBoard(stock, actual),
		notes,
		gaps: knownGaps(stock, workflow),
		language: stock.language
	});
}
async function write(remote, actual, { known, block, language }) {
	if (known !== null && known.pinned && bodyWith(known.body, block) === known.body) return null;
	try {
		await remote.writeTracking({
			known,
			title: language.tracking.title,
			block
		}, actual);
		return null;
	} catch (error) {
		if (error instanceof Refused) return error;
		throw error;
	}
}
/** Null where the learner took the end mark away: then the body is left alone. */
const bodyWith = (body, block) => replaceBlock(body, { kind: "tracking" }, block);
// src/reconcile/reconcile.ts
/** Brings the repository to what its roadmap says. A second run right after the first writes nothing. */
async function reconcile(run) {
	return await untilSettled(run.clock, { after: [OutcomeUnknown, RoadmapMoved] }, () => runOnce(run));
}
async function runOnce(run) {
	const stock = await takeStock(run.remote, run.sources, run.clock);
	const proposal = makePlan(stock, run.call);
	if (run.approve !== void 0 && !await run.approve(proposal, stock)) return {
		kind: "declined",
		reason: "Nothing was changed."
	};
	if (proposal.kind === "stay-out") return {
		kind: "stayed-out",
		reason: proposal.reason
	};
	const { repository } = stock.actual;
	const { on, refused } = repository.issuesEnabled ? ON : await turnIssuesOn(run, stock);
	if (on) return await sync$1(run, stock, proposal);
	const reason = `Issues are off. Turn them on at ${repository.url}/settings#features`;
	return {
		kind: "waiting",
		reason: refused === null ? reason : `${reason} No pull request says so: ${refused}`
	};
}
const ON = {
	on: true,
	refused: null
};
async function sync$1(run, stock, proposal) {
	const { remote } = run;
	const { plan } = proposal;
	if (proposal.kind === "stop") {
		const { reason, question } = proposal;
		return {
			kind: "stopped",
			reason,
			plan,
			tracking: await askOnTracking(run, stock, [reason, ...describePlan(plan).map((group) => `Would ${groupLine(group)}`)], question)
		};
	}
	const begun = await trackBeforehand(run, stock, plan);
	const applied = await remote.apply(plan, begun, proposal.place, run.opened ?? (() => {}));
	if (applied.paused !== null) return await pause(run, stock, plan, applied, applied.paused.until);
	const { failures, board } = sorted(stock, applied);
	const shown = await trackProgress(run, stock, applied.actual, {
		notes: notesOf(failures),
		board
	});
	const told = run.digest === true ? await keepDigest(run, stock, applied.actual) : null;
	const progress = progressOf(stock, applied.actual);
	const changesItems = plan.changes.some(({ what, type }) => what === "issue" && (type === "create" || type === "update"));
	const announced = await announceChanges(run, stock, applied.actual, progress);
	const filesRun = {
		...run,
		onNewRoadmap: "start-over"
	};
	const files = stock.config.progress ? await commitFiles(filesRun, stock, applied.actual, changesItems || announced) : { kind: "not-wanted" };
	if (isFirstCommit(stock, files)) await run.remote.enableWorkflow();
	return {
		kind: "synced",
		plan,
		failures,
		board,
		tracking: shown ?? told,
		progress,
		files,
		gaps: knownGaps(stock, run.workflow),
		language: stock.language
	};
}
/**
* A fork's workflows are disabled. Where the App may, it enables its own once, when it is there: with the first files that
* are committed. Whoever disables it later meant it.
*/
function isFirstCommit({ actual }, files) {
	const { repository, granted } = actual;
	return repository.fork && granted?.permissions["actions"] === "write" && files.kind === "committed" && writtenHere(actual) === null;
}
/** Says on the tracking issue how far the run is and when it will be done. */
async function pause(run, stock, plan, applied, until) {
	const { failures, board } = sorted(stock, applied);
	const reason = pauseReason(stock, plan, applied.actual, until, en);
	const notes = [pauseReason(stock, plan, applied.actual, until, stock.language), ...notesOf(failures)];
	const tracking = await trackProgress(run, stock, applied.actual, {
		notes,
		board
	});
	const { defaultBranch: branch } = stock.actual.repository;
	return {
		kind: "paused",
		plan,
		until,
		reason,
		branch,
		failures,
		tracking
	};
}
/** What failed, and apart from it what is amiss with the board, which keeps nothing else from being done. */
function sorted(stock, { actual, failures }) {
	const ofBoard = failures.filter(({ change }) => isOfBoard(change));
	return {
		failures: failures.filter(({ change }) => !isOfBoard(change)),
		board: boardTrouble(stock, actual.board, ofBoard)
	};
}
/** One line for each kind of refusal, so that fifty issues refused for one reason are said once. */
function notesOf(failures) {
	return [...new Set(failures.map(({ error }) => error.message))];
}
// src/cli/say-sync.ts
/** One line or more on what a run came to; code 1 where something is left to do. */
function saySync(report) {
	switch (report.kind) {
		case "synced": return saySynced(report);
		case "declined": return {
			lines: [report.reason],
			code: 0
		};
		case "stayed-out":
		case "waiting":
		case "stopped":
		case "paused": return {
			lines: [report.reason],
			code: 1
		};
		default: return report;
	}
}
function saySynced({ failures, board, tracking, progress, files }) {
	const errors = [...failures.map(({ error }) => error), ...tracking === null ? [] : [tracking]];
	const problems = [...new Set(errors.map(({ message }) => message)), ...filesProblem(files)];
	if (problems.length > 0) return {
		lines: ["Not all could be done:", ...problems],
		code: 1
	};
	const { done, total, percent } = progress.count;
	return {
		lines: [
			`Done: ${done} of ${total} (${percent} %).`,
			...filesWords(files),
			...board === null ? [] : [board.words],
			progress.repository.url
		],
		code: 0
	};
}
function filesProblem(files) {
	return files.kind === "refused" ? [`GitHub refused the commit of progress.md: ${files.said}`] : [];
}
function filesWords(files) {
	switch (files.kind) {
		case "committed": return [`progress.md and the badge were committed in ${files.commit.slice(0, 7)}.`];
		case "proposed": return [`progress.md and the badge wait in a pull request: ${files.url}`];
		case "newer": return ["progress.md was written by a newer Waymark and stays as it is: update this one."];
		case "unchanged":
		case "not-wanted":
		case "left-to-action":
		case "refused": return [];
		default: return files;
	}
}
// src/cli/sync.ts
const SYNC_USAGE = "Usage: waymark sync --repo owner/name [--yes]";
/** GitHub's limit on creations is by the hour: that long a person may let it go on by itself. */
const PATIENCE = 39e5;
/**
* Prints the plan, asks unless `--yes` is given, and makes that very plan. Gives the exit code: 0 when all is done or the
* answer was no, 1 when something is left to do, 2 with one line on stderr when the arguments, the token or the
* repository are wrong.
*/
async function sync(args, io, clock) {
	try {
		const { repository, yes } = repositoryArguments(args, SYNC_USAGE);
		const narrator = createNarrator({ write: io.stderr }, io.isTTY);
		const patient = sayingWaits(clock, narrator, "sync");
		return say(await reconcile({
			remote: await openRepository(repository, {
				env: io.env,
				clock: patient,
				patience: PATIENCE
			}),
			clock: patient,
			call: "asked",
			sources: USUAL_SOURCES,
			workflow: null,
			turn: "now",
			approve: approval({
				repository,
				yes
			}, io),
			opened: (open, of) => narrator.progress("issues open", open, of)
		}), io);
	} catch (error) {
		io.stderr(`waymark sync: ${expected(error)}\n`);
		return 2;
	}
}
function say(report, io) {
	const { lines, code } = saySync(report);
	(code === 0 ? io.stdout : io.stderr)(`${lines.map(cleanText).join("\n")}\n`);
	return code;
}
/** Shows the plan and asks once: a run that reads again and goes on has been allowed to. */
function approval({ repository, yes }, io) {
	let approved = false;
	return async (proposal, stock) => {
		if (approved || proposal.kind === "stay-out") return true;
		io.stdout(previewText(proposal, {
			name: repository,
			live: true,
			stock,
			closing: null
		}, io.isTTY && !io.env["NO_COLOR"]));
		const nothing = proposal.kind !== "go" || proposal.plan.changes.length === 0;
		approved = yes || nothing || await askWhether(io, SYNC_USAGE);
		return approved;
	};
}
// src/cli/main.ts
/** Entry of the command line: finds the command and runs it. */
const USAGE = `Usage: waymark COMMAND

  check FILE                          shows how a roadmap file is read, before any learner does
  init [FILE]                         writes the config and the workflow where there are none yet
  preview [FILE] [--repo owner/name]  shows what Waymark would do, and does nothing
  sync --repo owner/name [--yes]      shows it, asks, and does it
  remove --repo owner/name [--yes]    takes it out again: shows what that changes, asks, and does it
  doctor --repo owner/name            tells everything that is in the way of it
`;
const COMMANDS = {
	check,
	init,
	preview: (rest, around) => preview(rest, around, systemClock),
	doctor: (rest, around) => doctor(rest, around, systemClock),
	remove: (rest, around) => remove(rest, around, systemClock),
	sync: (rest, around) => sync(rest, around, systemClock)
};
async function askAtTerminal(question) {
	const terminal = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	try {
		return await terminal.question(question);
	} finally {
		terminal.close();
	}
}
const [name = "help", ...args] = process.argv.slice(2);
const io = {
	stdout: (text) => process.stdout.write(text),
	stderr: (text) => process.stderr.write(text),
	cwd: process.cwd(),
	env: process.env,
	isTTY: process.stdout.isTTY,
	...process.stdin.isTTY ? { ask: askAtTerminal } : {}
};
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
if (command !== void 0) process.exitCode = await command(args, io);
else if (name === "help" || name === "--help" || name === "-h") io.stdout(USAGE);
else {
	io.stderr(`waymark: there is no command "${name}".\n${USAGE}`);
	process.exitCode = 2;
}
export {};
