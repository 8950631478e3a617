/** Words for a comment, with the addresses of the learner's own repository left as links. */
import { escapeText } from "../markdown/escape-text.ts";

const ADDRESS = /(https?:\/\/[\w.:/#-]+)/u;

/** `repository` is its web address. What leads anywhere else is shown and links nowhere. */
export function quietly(words: string, repository: string): string {
  const parts = words.split(ADDRESS).map((part, index) => {
    const isOwn = index % 2 === 1 && part.startsWith(`${repository}/`);
    return isOwn ? part : escapeText(part);
  });
  // Escaping takes the blanks around a text away.
  return parts.filter((part) => part !== "").join(" ");
}
