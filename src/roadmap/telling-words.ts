/** The words of a text that say what it is about, in a form in which "uploader" meets "uploads". */
import { isRun, pairsOf, tokenize } from "../text/tokenize.ts";
import { fold } from "./words/lexicon.ts";

/** Words that say nothing about what has to be learnt, as folding leaves them. */
const IDLE: ReadonlySet<string> = new Set(
  `a an the and or of for to in on with from by app apps system tool tools project build full basic simple using use your my logic custom handling management phase part step level
   el la los las un una de del y o con para por en tu su le les des du et ou pour avec der die das den ein eine und oder mit fur do da dos das um uma e com para il lo gli di per
   и или для на по с в к из`.split(/\s+/u),
);
const STEM = 6;
/** Each word once: folded, without plurals and cut to its stem; numbers and single letters of a word are left out. */
export function tellingWords(text: string): readonly string[] {
  const words = tokenize(fold(text)).flatMap((word) => {
    if (isRun(word)) return pairsOf(word);
    if (IDLE.has(word) || /^\d+$/u.test(word)) return [];
    return [word.replace(/(?<=[a-z]{3}[^s])s$/u, "").slice(0, STEM)];
  });
  return [...new Set(words)];
}
