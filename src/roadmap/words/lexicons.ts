/** The word lists that count for one document: English, which always does, and those of its own language. */
import { Dictionary, union, type Lexicon } from "./lexicon.ts";
import type { WordsCode } from "./frequent-words.ts";
import { wordsOf } from "./languages.ts";
import { en } from "./en.ts";
import { entriesOf, type Words } from "./words.ts";

type Key = keyof Words;

export interface Lexicons extends Readonly<Record<Key, Lexicon>> {
  /** What may be beside a word that makes a heading optional: "Optional topics", "Bonus level". */
  readonly besideOptional: Lexicon;
  /** What may be beside the name of skills: "Languages & tools to learn". */
  readonly besideSkills: Lexicon;
  /** What may be beside the name of a column: "Project type". */
  readonly besideColumns: Lexicon;
  /** What may be beside the name of a release: "Planned features", "Current version". */
  readonly besideReleases: Lexicon;
}

/** Each language's lists are made ready once; there are as many as languages. */
const made = new Map<WordsCode, Lexicons>();

/** The lists for a document in `language`; the English ones alone where it is null. */
export function lexiconsFor(language: WordsCode | null): Lexicons {
  const code = language ?? "en";
  const known = made.get(code);
  if (known !== undefined) return known;
  const own = wordsOf(code);
  const dictionary = new Dictionary();
  let count = 0;
  const of = (key: Key): Lexicon => {
    count += 1;
    return dictionary.add(entriesOf(own === en ? en[key] : `${en[key]},${own[key]}`), count - 1);
  };
  const single: Readonly<Record<Key, Lexicon>> = {
    little: of("little"),
    stages: of("stages"),
    weeks: of("weeks"),
    days: of("days"),
    spans: of("spans"),
    numbers: of("numbers"),
    topicLabels: of("topicLabels"),
    sources: of("sources"),
    projects: of("projects"),
    skills: of("skills"),
    outcomes: of("outcomes"),
    housekeeping: of("housekeeping"),
    advice: of("advice"),
    prerequisites: of("prerequisites"),
    optional: of("optional"),
    optionalHeadings: of("optionalHeadings"),
    done: of("done"),
    notDone: of("notDone"),
    written: of("written"),
    topicColumns: of("topicColumns"),
    statusColumns: of("statusColumns"),
    minorColumns: of("minorColumns"),
    learntColumns: of("learntColumns"),
    paceColumns: of("paceColumns"),
    roadmap: of("roadmap"),
    learning: of("learning"),
    levels: of("levels"),
    productSections: of("productSections"),
    releases: of("releases"),
    releaseWords: of("releaseWords"),
    wishes: of("wishes"),
    events: of("events"),
    collections: of("collections"),
    things: of("things"),
  };
  const { little, levels, stages, weeks, topicLabels, sources, minorColumns, topicColumns } = single;
  const lexicons: Lexicons = {
    ...single,
    besideOptional: union(little, topicLabels, levels, stages, weeks),
    besideSkills: union(little, topicLabels, sources),
    besideColumns: union(little, minorColumns, topicColumns),
    besideReleases: union(little, single.releaseWords),
  };
  made.set(code, lexicons);
  return lexicons;
}
