/** Which files are checked: what people of this project wrote in English. */

export const PLACES = [
  "*.md",
  ".github/**/*.md",
  "docs/**/*.md",
  "gh-extension/*.md",
  "packages/*/*.md",
  "tools/**/*.md",
  "src/**/*.ts",
];

/**
 * Other languages, the workflow file in YAML, lists of the words that roadmaps use, and the changelog, which release-please
 * makes of commit messages.
 */
const NOT_PROSE =
  /^(?:CHANGELOG\.md|src\/(?:language\/(?:pages\/)?(?!en)[a-z]{2}\.ts|access\/workflow\.ts|roadmap\/(?:words\/|telling-words)))/u;

/** Whether a file in these places is checked. The path is relative to the repository, with slashes. */
export const isProse = (path: string): boolean => !NOT_PROSE.test(path);
