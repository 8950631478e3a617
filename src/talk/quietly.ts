/** Words for a comment, with the addresses of the learner's own repository and settings left as links. */
import { escapeText } from "../markdown/escape-text.ts";

const ADDRESS = /(https?:\/\/[\w.:/#-]+)/u;

/** Pages of an account's own settings: nobody else sees them, and nothing links back from them. */
const SETTINGS = /^(?:\/organizations\/[\w-]+)?\/settings\//u;

/** `repository` is its web address. What leads anywhere else is shown and links nowhere. */
export function quietly(words: string, repository: string): string {
  const { origin } = new URL(repository);
  const isOwn = (address: string) =>
    address.startsWith(`${repository}/`) ||
    (address.startsWith(`${origin}/`) && SETTINGS.test(address.slice(origin.length)));
  const parts = words
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 && isOwn(part) ? part : escapeText(part)));
  // Escaping takes the blanks around a text away.
  return parts.filter((part) => part !== "").join(" ");
}
