/** The repository that a person means. */

/** The repository could not be read. The message says why and what to do. */
export class UnreadableRepository extends Error {
  override readonly name = "UnreadableRepository";
}

/** The start of an address on GitHub, as people copy it from a browser, from a terminal, or from a text without a scheme. */
const HOST = /^(?:(?:https?|git|ssh):\/\/)?(?:git@)?(?:www\.)?github\.com[/:]/iu;
/** GitHub's rules: an owner has letters, digits, hyphens and, in an enterprise, `_`; a repository may also have dots. */
const NAME = /^(?<owner>[a-z\d][\w-]*)\/(?<name>[\w.-]+?)(?:\.git)?(?:[/?#].*)?$/iu;

/** `owner/name` in a name or an address that a person pasted; null if there is none. */
export function repositoryIn(text: string): string | null {
  const { owner, name = "" } = NAME.exec(text.trim().replace(HOST, ""))?.groups ?? {};
  return owner === undefined || /^\.{1,2}$/u.test(name) ? null : `${owner}/${name}`;
}
