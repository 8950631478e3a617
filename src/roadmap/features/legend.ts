/** Reads what a document's legend says of its check marks. */
import type { Outline } from "../outline/outline.ts";
import { mentions } from "../words/lexicon.ts";
import type { Lexicons } from "../words/lexicons.ts";

/** What a check mark means, up to the next mark or part of the legend. */
const MEANING = /[✅✔✓☑]\uFE0F?\s{0,3}([=:：→–—-]?)([^✅✔✓☑❌⬜🚧⏳🔄📝🔲·•|;\n]{2,100})/u;
/** A legend explains a second mark, too, or says "=". */
const SECOND = /[❌⬜🚧⏳🔄📝🔲]/u;

/**
 * Whether a legend says that a check mark stands for material that is written, as in "✅ authored · 🚧 partial": then
 * marks say nothing about what a learner has done.
 */
export function marksWriting({ nodes }: Outline, { written }: Lexicons): boolean {
  return nodes.some(({ kind, text, mark }) => {
    if (kind !== "paragraph" && kind !== "item") return false;
    // A mark before the words is not part of the text.
    const legend = mark === "check" ? `✅ ${text}` : text;
    const [, sign = "", meaning = ""] = MEANING.exec(legend) ?? [];
    return (sign === "=" || SECOND.test(legend)) && mentions(meaning, written);
  });
}
