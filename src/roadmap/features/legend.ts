/** Reads what a document's legend says of its check marks: that something is written, or that it is done. */
import type { Outline, OutlineNode } from "../outline/outline.ts";
import { equals, mentions } from "../words/lexicon.ts";
import type { Lexicons } from "../words/lexicons.ts";

/** What a check mark means, up to the next mark or part of the legend. */
const MEANING = /[✅✔✓☑]\uFE0F?\s{0,3}([=:：→–—-]?)([^✅✔✓☑❌⬜🚧⏳🔄📝🔲·•|;\n]{2,100})/u;
/** A legend explains a second mark, too, or says "=". */
const SECOND = /[❌⬜🚧⏳🔄📝🔲]/u;

/**
 * Whether a legend says that a check mark stands for material that is written, as in "✅ authored · 🚧 partial": then
 * marks say nothing about what a learner has done.
 */
export function marksWriting(outline: Outline, { written }: Lexicons): boolean {
  return outline.nodes.some((node) => {
    const { legend, sign, meaning } = meaningIn(node);
    return (sign === "=" || SECOND.test(legend)) && mentions(meaning, written);
  });
}

/** A meaning is a word or two: "✅ Completed", and not "✅ Done with the first project? Go on". */
const MEANING_WORDS = 3;

/**
 * Whether a legend beside the `topics` says that a check mark stands for what is done, as in "✅ done · 🔄 in progress" or
 * in a list with the item "✅ Completed".
 */
export function marksDone(outline: Outline, { done }: Lexicons, topics: ReadonlySet<OutlineNode>): boolean {
  return outline.nodes.some((node) => {
    const { legend, sign, meaning } = meaningIn(node);
    const words = meaning.trim();
    if (words === "") return false;
    if (node.kind === "item" && node.mark === "check" && equals(words, done)) return true;
    return (
      !topics.has(node) &&
      (sign === "=" || SECOND.test(legend)) &&
      words.split(/\s+/u).length <= MEANING_WORDS &&
      mentions(words, done)
    );
  });
}

/** What a paragraph or an item says that a check mark means; no words where it says nothing of the kind. */
function meaningIn({ kind, text, mark }: OutlineNode): {
  readonly legend: string;
  readonly sign: string;
  readonly meaning: string;
} {
  if (kind !== "paragraph" && kind !== "item") return { legend: "", sign: "", meaning: "" };
  // A mark before the words is not part of the text.
  const legend = mark === "check" ? `✅ ${text}` : text;
  const [, sign = "", meaning = ""] = MEANING.exec(legend) ?? [];
  return { legend, sign, meaning };
}
