/** The sentences of the reasons why a document is read as a roadmap, or why not. */
import type { Reason } from "../model/reason.ts";
import type { Language } from "./language.ts";

export const sayReasons = (
  reasons: readonly Reason[],
  language: Pick<Language, "reasons">,
): readonly string[] => reasons.map((reason) => say(reason, language));

function say(reason: Reason, { reasons: words }: Pick<Language, "reasons">): string {
  switch (reason.kind) {
    case "found":
      return words.found(reason);
    case "too-many":
      return words.tooMany(reason);
    case "too-complex":
      return words.tooComplex(reason.line);
    case "too-slow":
      return words.tooSlow(reason.seconds);
    case "too-big":
      return words.tooBig(reason.mebibytes);
    default:
      return "quoted" in reason ? words.quoting[reason.kind](reason.quoted) : words.plain[reason.kind];
  }
}
