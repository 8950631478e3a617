/** What the words of one language mean in a study plan: the lists that each language file fills. */

/**
 * The word lists of one language. A word is one piece of evidence, never a verdict, so a word may be in several lists.
 *
 * Entries are lower case and spelled as authors spell them; `lexicon` folds them, so accents, apostrophes and hyphens
 * do not matter. An entry has at most five words. A trailing `*` matches any ending. In scripts that put no spaces
 * between words, or that join short words to others as Arabic does, an entry also matches inside a longer word.
 */
export interface Words {
  /** Words that may be beside the others without changing what a heading is about: "the", "useful", "free". */
  readonly little: Entries;

  /** The largest steps of a course, singular: "phase" in "Phase 2", "month", "level". */
  readonly stages: Entries;
  /** Steps that are parts of a stage, singular: "week", "module", "chapter". */
  readonly weeks: Entries;
  /** The smallest steps, singular: "day", "lesson", "session". */
  readonly days: Entries;
  /** The plurals of steps: "Weeks 1-3" names a step, "30 days" a duration. */
  readonly spans: Entries;
  /** Numbers in words, as they are beside the name of a step: "Week one", "First phase". */
  readonly numbers: Entries;

  /** Headings and labels before a list of topics: "What you will learn:". */
  readonly topicLabels: Entries;
  /** Headings and labels before what to learn from: books, videos, courses, links, tools. */
  readonly sources: Entries;
  /** Headings and labels before things to build or to practise. */
  readonly projects: Entries;
  /** Headings and labels before a list of skills or technologies. */
  readonly skills: Entries;
  /** Labels before what else is said about a step: its goals, duration, milestones, level. */
  readonly outcomes: Entries;
  /** Sections about the document, its repository or its people. */
  readonly housekeeping: Entries;
  /** Sections that say how to study rather than what. */
  readonly advice: Entries;
  /** Sections that say what the reader needs to know or to have before the course. */
  readonly prerequisites: Entries;

  /** Says in brackets or before a colon that a topic is optional. */
  readonly optional: Entries;
  /** Says in a heading that all below it is optional. */
  readonly optionalHeadings: Entries;
  /** What a status column or a mark says about something finished. */
  readonly done: Entries;
  /** What a status column says about something not finished. */
  readonly notDone: Entries;
  /** What a legend says of a mark for material that its author has written: "authored". */
  readonly written: Entries;

  /** Columns of a table that name its topics, best first. */
  readonly topicColumns: Entries;
  /** Columns that hold a state: "Status", "Done". */
  readonly statusColumns: Entries;
  /** Columns that number, group or describe the rows: "No.", "Level", "Link". */
  readonly minorColumns: Entries;
  /** Columns that say what is learnt with the thing that the row names: "What you'll learn". */
  readonly learntColumns: Entries;
  /** Columns that say how long things take or when they are due: only plans have them. */
  readonly paceColumns: Entries;

  /** What a way to learn calls itself in its title: "roadmap", "study plan". */
  readonly roadmap: Entries;
  /** Words of texts about learning, or about becoming something. */
  readonly learning: Entries;
  /** How far a learner is: "beginner", "advanced". */
  readonly levels: Entries;

  /** Headings of a document about software to install and use. */
  readonly productSections: Entries;
  /** Headings by which a product says when it will do what: "Backlog", "Q1", "MVP". */
  readonly releases: Entries;
  /** Words beside those: "features" in "Planned features". */
  readonly releaseWords: Entries;
  /** Verbs by which an item of a product's plan begins: "Add dark mode". */
  readonly wishes: Entries;
  /** What happens to a product, anywhere in an item: "launch", "airdrop". */
  readonly events: Entries;
  /** What a list of links, notes or questions calls itself. */
  readonly collections: Entries;
  /** The last word of a title that names something to use: "generator", "app". */
  readonly things: Entries;
}

/** Entries separated by commas or line ends, as they are written: most languages are never asked for theirs. */
export type Entries = string;

/** The text of a list as it is written. */
export function list([text = ""]: TemplateStringsArray): Entries {
  return text;
}

/** A match of one pattern takes half as long as splitting and trimming, and every start reads thousands of entries. */
const ENTRY = /[^\s,](?:[^\n,]*[^\s,])?/gu;

/** The entries of a list, one by one. */
export function entriesOf(text: Entries): readonly string[] {
  return text.match(ENTRY) ?? [];
}
