/** Prepares text for a comment. Only addresses of the learner's own repository and settings stay links. */
import { escapeText } from "../markdown/escape-text.ts";

const ADDRESS = /(https?:\/\/[\w.:/#-]+)/u;

/** Settings pages of an account. Nobody else can see them, so they create no backlinks. */
const SETTINGS = /^(?:\/organizations\/[\w-]+)?\/settings\//u;

/** `repository` is its web address. Other addresses are shown, but not as links. */
export function quietly(words: string, repository: string): string {
  const { origin } = new URL(repository);
  const isOwn = (address: string) =>
    address.startsWith(`${repository}/`) ||
    (address.startsWith(`${origin}/`) && SETTINGS.test(address.slice(origin.length)));
  const parts = words
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 && isOwn(part) ? part : escapeText(part)));
  // Escaping removes the spaces around a text.
  return parts.filter((part) => part !== "").join(" ");
}
