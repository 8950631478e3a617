/** The text of `.github/cohort.yml` for a new cohort. */

const SCHEMA = "https://raw.githubusercontent.com/waymark-dev/waymark/main/src/cohort/roster.schema.json";

/** `roadmap` is `owner/name`; null if the repository is the roadmap itself. */
export function rosterText(roadmap: string | null): string {
  return `# yaml-language-server: $schema=${SCHEMA}
# Whose progress Waymark shows in cohort.md, once a day.

# The title of the page. Without it, the roadmap's name is the title.
# title: Web course, autumn

# The roadmap. Its forks are the learners. Without it, this repository is the roadmap.
${roadmap === null ? "# roadmap: owner/roadmap" : `roadmap: ${roadmap}`}

# Only forks whose .github/roadmap.yml says "cohort: owner/class" with the name that is here.
# joined: owner/class

# Or a list. Then only these are shown.
# learners:
#   - repository: ada/roadmap
#     name: Ada
#     group: Morning
#   - eve/roadmap
`;
}
