/** The commented config that the set-up pull request brings. */

/** The text of `.github/roadmap.yml`: it says yes to Waymark and nothing else, and shows what could be said. */
export function configText(): string {
  return `# How Waymark reads this roadmap. Everything has a default: an empty file works too.

# Waymark works here. Say false to stop it.
enabled: true
`;
}
