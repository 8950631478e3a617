/** The sentences of the reasons why a document is read as a roadmap, or why not. */
import type { Reason } from "../model/reason.ts";
import type { Language } from "./language.ts";

export const sayReasons = (
  reasons: readonly Reason[],
  language: Pick<Language, "reasons">,
): readonly string[] => reasons.map((reason) => say(reason, language));

function say(reason: Reason, { reasons: words }: Pick<Language, "reasons">): string {
  if ("quoted" in reason) return words.quoting[reason.kind](reason.quoted);
  if (reason.kind === "found") return words.found(reason);
  if (reason.kind === "too-many") return words.tooMany(reason);
  if (reason.kind === "too-complex") return words.tooComplex(reason.line);
  if (reason.kind === "too-slow") return words.tooSlow(reason.seconds);
  return reason.kind === "too-big" ? words.tooBig(reason.mebibytes) : words.plain[reason.kind];
}
