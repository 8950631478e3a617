/** The commented config for a given roadmap: it enables Waymark, and shows the other options as comments. */
import { COMMAND, shellWord } from "../model/command-name.ts";
import { cleanText } from "../markdown/clean-text.ts";
import { items } from "../model/items.ts";
import { ISSUE_LIMITS, issueLimitFor } from "../model/parse-options.ts";
import type { Roadmap } from "../model/roadmap.ts";

const SCHEMA = "https://raw.githubusercontent.com/waymark-dev/waymark/main/src/config/roadmap.schema.json";

/** A reading of the roadmap: in words on one line, and as lines of the config. */
export interface ReadingLines {
  readonly words: string;
  readonly lines: string;
}

/** What the config says about the reading: nothing, the one that a person chose, or all of them as comments to choose from. */
export type ConfigReading =
  | { readonly kind: "settled" }
  | ({ readonly kind: "chosen" } & ReadingLines)
  | { readonly kind: "open"; readonly choices: readonly ReadingLines[] };

/** The path of the roadmap, and how many items may be opened without confirmation. */
export interface ConfigFor {
  readonly path: string;
  readonly roadmap: Roadmap;
  readonly reading: ConfigReading;
  /** Whether it is for somebody who learns with it: then it says yes to Waymark. */
  readonly learner: boolean;
}

/**
 * The text of `.github/roadmap.yml`. Only the options that the roadmap needs are active; the others are commented out.
 */
export function configText({ path, roadmap, reading, learner }: ConfigFor): string {
  return `# yaml-language-server: $schema=${SCHEMA}
# How Waymark reads this roadmap. Everything has a default: an empty file works too.
# \`${COMMAND} check ${shellWord(path)}\` shows what a change here does.

${learner ? YES : NEITHER}

# The roadmap file.
source: ${JSON.stringify(path)}

${readingPart(reading)}${limitPart(items(roadmap).length, reading)}

# All issues open at once. With this line, the issues of a phase open when the phase before it is nearly done:
# open: phase by phase

# How much you want to do in a week. Each week then has its items, and milestones get due dates.
# pace:
#   topics: 5

# Your time zone, so that your days and weeks begin at your midnight:
# timezone: Europe/Berlin

# Write false to take the badge out of the README:
# badge: false

${phasesPart(roadmap, reading)}# Headings that do not belong to the course. Everything below them is left out too:
# exclude: [Glossary]
# Headings that belong to the course although their names suggest something else:
# include: [Tools]

# Settings of single items, by the id that \`${COMMAND} check ${shellWord(path)} --json\` prints:
# items:
#   ${JSON.stringify((reading.kind === "open" ? undefined : items(roadmap)[0]?.id) ?? "phase/topic")}:
#     optional: true
`;
}

const YES = `# Waymark is on here. Write false to turn it off.
enabled: true`;

const NEITHER = `# Issues open in this repository only if you write true. Learners who fork it decide for themselves.
# enabled: true`;

/** Ends with a blank line, if there is anything to say. */
function readingPart(reading: ConfigReading): string {
  switch (reading.kind) {
    case "settled":
      return "";
    case "chosen":
      return `# How the roadmap is read: ${cleanText(reading.words)}\n${reading.lines}\n\n`;
    case "open": {
      const choices = reading.choices.map(({ words, lines }) => `# ${cleanText(words)}\n${commented(lines)}`);
      return `# Waymark is not sure how to read this roadmap. No issues open until you choose.\n# To choose one, remove the # before its options:\n#\n${choices.join("\n#\n")}\n\n`;
    }
  }
}

const commented = (lines: string): string =>
  lines
    .split("\n")
    .map((line) => `# ${line}`)
    .join("\n");

function limitPart(count: number, { kind }: ConfigReading): string {
  const { default: usual, most } = ISSUE_LIMITS;
  if (kind === "open")
    return `# If there are more items than this, no issues are opened:\n# max_issues: ${usual}`;
  const limit = issueLimitFor(count);
  const words =
    count > most
      ? `# The roadmap has ${count} items. With more than ${most}, no issues open by themselves.
# To open them all, comment \`/waymark start\`, or run \`${COMMAND} sync\`.`
      : `# The roadmap has ${count} items, and each gets an issue. If there are more items than this, no issues are opened:`;
  return `${words}\n${limit > usual ? "" : "# "}max_issues: ${limit}`;
}

function phasesPart({ phases }: Roadmap, { kind }: ConfigReading): string {
  if (kind === "open") return "";
  const lines = phases.map(({ title, topics }) => `#   ${cleanText(title)} (${topics.length})`);
  return `# The phases that Waymark finds:\n${lines.join("\n")}\n`;
}
