/** The notes of a release, from the commits since the previous release. */
import { escapeText } from "../../src/markdown/escape-text.ts";

export interface Commit {
  readonly subject: string;
  readonly body: string;
}

const SECTIONS = [
  ["breaking", "Changes that ask something of you"],
  ["feat", "New"],
  ["fix", "Mended"],
  ["perf", "Faster"],
] as const;

/** The notes as Markdown, sorted by kind. Commits that do not affect users of Waymark are left out. */
export function releaseNotes(commits: readonly Commit[]): string {
  const sections = SECTIONS.flatMap(([kind, title]) => {
    const lines = commits.filter((commit) => kindOf(commit) === kind).map(line);
    return lines.length === 0 ? [] : [`## ${title}\n\n${lines.join("\n")}\n`];
  });
  return sections.length === 0 ? "Nothing changed for those who use Waymark.\n" : sections.join("\n");
}

function kindOf({ subject, body }: Commit): string | undefined {
  const breaking = /^\w+(?:\([^)]*\))?!:/u.test(subject) || /^BREAKING[ -]CHANGE:/mu.test(body);
  return breaking ? "breaking" : /^(?<kind>\w+)(?:\([^)]*\))?:/u.exec(subject)?.groups?.["kind"];
}

/**
 * `feat(plan): keep ticks, so that …` becomes `- **plan**: keep ticks, so that …`. Mentions and references are escaped.
 */
function line({ subject }: Commit): string {
  const { scope, words = subject } =
    /^\w+(?:\((?<scope>[^)]*)\))?!?:\s*(?<words>.*)$/u.exec(subject)?.groups ?? {};
  return scope === undefined ? `- ${escapeText(words)}` : `- **${escapeText(scope)}**: ${escapeText(words)}`;
}
