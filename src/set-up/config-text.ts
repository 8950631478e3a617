/** The commented config for a given roadmap: it enables Waymark, and shows the other options as comments. */
import { COMMAND } from "../model/command-name.ts";
import { cleanText } from "../markdown/clean-text.ts";
import { items } from "../model/items.ts";
import type { Roadmap } from "../model/roadmap.ts";

const SCHEMA = "https://raw.githubusercontent.com/waymark-dev/waymark/main/src/config/roadmap.schema.json";

/** The path of the roadmap, and how many items may be opened without confirmation. */
export interface ConfigFor {
  readonly path: string;
  readonly roadmap: Roadmap;
  /** Whether it is for somebody who learns with it: then it says yes to Waymark. */
  readonly learner: boolean;
}

/**
 * The text of `.github/roadmap.yml`. Only the options that the roadmap needs are active; the others are commented out.
 */
export function configText({ path, roadmap, learner }: ConfigFor): string {
  const count = items(roadmap).length;
  const [first] = items(roadmap);
  const long = count > 150;
  return `# yaml-language-server: $schema=${SCHEMA}
# How Waymark reads this roadmap. Everything has a default: an empty file works too.
# \`${COMMAND} check ${path}\` shows what a change here does.

${learner ? YES : NEITHER}

# The roadmap file.
source: ${JSON.stringify(path)}

# It has ${count} items now, and opens an issue for each; more than this many are not opened.
${long ? "" : "# "}max_issues: ${Math.max(150, Math.ceil(count / 50) * 50)}

# All issues open at once. This opens a phase's issues when the phase before is nearly done:
# open: phase by phase

# What you mean to do in a week: each week then has its items, and milestones their due dates.
# pace:
#   topics: 5

# Where you live, so that your days and weeks begin at your midnight:
# timezone: Europe/Berlin

# The badge in the README; false takes it out:
# badge: false

# The phases it finds:
${roadmap.phases.map(({ title, topics }) => `#   ${cleanText(title)} (${topics.length})`).join("\n")}
# Headings that do not belong to the course, with everything below them:
# exclude: [Glossary]
# Headings that are, though their name says otherwise:
# include: [Tools]

# What is known of single items, by the id that \`${COMMAND} check ${path} --json\` prints:
# items:
#   ${JSON.stringify(first?.id ?? "phase/topic")}:
#     optional: true
`;
}

const YES = `# Waymark works here. Say false to stop it.
enabled: true`;

const NEITHER = `# Nothing opens in this repository unless you say true. Learners who fork it decide for themselves.
# enabled: true`;
