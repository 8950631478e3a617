/** Probes about opening issues: many in one request, with all their content, up to which lengths. */
import { Refused } from "../../../src/model/errors.ts";
import { makeIssue, makeIssues, makeMilestone, refusalOf, type MadeIssue } from "../make.ts";
import { MARK, type Live } from "../live.ts";
import type { Probe } from "../probe.ts";
import { makeLabel, PROBE_LABEL } from "./labels-and-milestones.ts";

const AT_ONCE = 10;
const TITLE_LIMIT = 256;
const BODY_LIMIT = 65_536;

const opened = (made: readonly (MadeIssue | Refused)[]) =>
  made.filter((each): each is MadeIssue => !(each instanceof Refused));
const refused = (made: readonly (MadeIssue | Refused)[]) =>
  made.filter((each): each is Refused => each instanceof Refused);
const titled = (live: Live, count: number) =>
  Array.from({ length: count }, (_, index) => ({ title: `Live ${live.run}: ${index + 1}` }));

const tenAtOnce: Probe = {
  name: "ten issues in one request",
  assumes: "ten aliased creations are accepted in one request and numbered in their order",
  otherwise:
    "a request that is too large for GitHub is split in two; the order of the numbers is not important",
  ask: async (live) => {
    const made = await makeIssues(live, titled(live, AT_ONCE));
    const numbers = opened(made).map(({ number }) => number);
    const inOrder = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
    const [error] = refused(made);
    return {
      did: `${numbers.length} of ${AT_ONCE} opened, ${inOrder ? "in order" : `out of order: ${numbers.join(", ")}`}${error === undefined ? "" : `; ${error.message}`}`,
      agrees: numbers.length === AT_ONCE && inOrder,
    };
  },
};

const oneFails: Probe = {
  name: "one creation of three that is refused",
  assumes: "the other two are created, and the error names the refused one",
  otherwise: "the next run finds existing issues by their markers and opens the missing ones",
  ask: async (live) => {
    const [first, , third] = titled(live, 3);
    const made = await makeIssues(
      live,
      [first, { title: "" }, third].filter((each) => each !== undefined),
    );
    const which = made.map((each) => (each instanceof Refused ? "refused" : "opened")).join(", ");
    return { did: which, agrees: which === "opened, refused, opened" };
  },
};

const whole: Probe = {
  name: "label and milestone in one creation",
  assumes: "an issue opens with both",
  otherwise: "the next run adds the missing labels",
  ask: async (live) => {
    const label = await makeLabel(live, PROBE_LABEL);
    const milestone = await makeMilestone(live, `Live ${live.run}: whole`);
    const wanted = { title: `Live ${live.run}: whole`, labelIds: [label], milestoneId: milestone.node_id };
    const made = await makeIssue(live, wanted);
    const names = made.labels.nodes.map(({ name }) => name);
    return {
      did: `opened with ${names.length} label(s) and ${made.milestone ? "the milestone" : "no milestone"}`,
      agrees: names.includes(PROBE_LABEL) && made.milestone?.number === milestone.number,
    };
  },
};

const titleLength: Probe = {
  name: "the longest title",
  assumes: `${TITLE_LIMIT} characters are accepted; Waymark cuts longer titles`,
  otherwise: "the issue is reported as refused, and all others open",
  ask: async (live) => {
    const title = `Live ${live.run}: `.padEnd(TITLE_LIMIT, "é");
    const made = await makeIssue(live, { title });
    const longer = await refusalOf(() => makeIssue(live, { title: `${title}é` }));
    return {
      did: `${made.title.length} characters came back; one more ${longer === null ? "is taken as well" : `is refused: ${longer.said}`}`,
      agrees: made.title === title,
    };
  },
};

const bodyLength: Probe = {
  name: "the longest body",
  assumes: `${BODY_LIMIT} characters are accepted`,
  otherwise:
    "the issue is reported as refused; Waymark does not write a block that leaves no room for the learner's text",
  ask: async (live) => {
    const body = `${MARK}\n`.padEnd(BODY_LIMIT, "é");
    const made = await makeIssue(live, { title: `Live ${live.run}: long`, body });
    const longer = await refusalOf(() =>
      makeIssue(live, { title: `Live ${live.run}: longer`, body: `${body}é` }),
    );
    return {
      did: `${made.body.length} characters came back; one more ${longer === null ? "is taken as well" : `is refused: ${longer.said}`}`,
      agrees: made.body === body,
    };
  },
};

const WORDS = `${MARK}\n\n- [ ] one\n- [x] two\n\n<!-- waymark:other v1 a/b --> \\# é 🎓\n\n\n  spaces  \n`;
const plain = (text: string) => text.replaceAll("\r\n", "\n");

const bodyKept: Probe = {
  name: "a body as it comes back",
  assumes: "comments, blank lines and spaces stay, including the last line end",
  otherwise:
    "each sync would edit the bodies: the comparison of the managed block must ignore the difference",
  ask: async (live) => {
    const { body } = await makeIssue(live, { title: `Live ${live.run}: body`, body: WORDS });
    return {
      did: body === WORDS ? "unchanged" : `changed to ${JSON.stringify(body)}`,
      agrees: plain(body) === WORDS,
    };
  },
};

const crlf: Probe = {
  name: "a body with CRLF",
  assumes: "it comes back with CRLF or LF, and nothing else is changed",
  otherwise: "a body that was edited on the website would look like a different one",
  ask: async (live) => {
    const sent = WORDS.replaceAll("\n", "\r\n");
    const { body } = await makeIssue(live, { title: `Live ${live.run}: CRLF`, body: sent });
    const how = body === sent ? "with CRLF" : body === WORDS ? "with LF" : JSON.stringify(body);
    return { did: `came back ${how}`, agrees: plain(body) === WORDS };
  },
};

const wholeSeconds: Probe = {
  name: "times",
  assumes: "they are in whole seconds and in UTC",
  otherwise: "the same code also reads dates with fractions of a second",
  ask: async (live) => {
    const { createdAt } = await makeIssue(live, { title: `Live ${live.run}: time` });
    return { did: createdAt, agrees: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u.test(createdAt) };
  },
};

export const OPENING_ISSUES: readonly Probe[] = [
  tenAtOnce,
  oneFails,
  whole,
  titleLength,
  bodyLength,
  bodyKept,
  crlf,
  wholeSeconds,
];
