/** What the words of one language mean in a study plan: the lists that each language file fills. */

/**
 * The word lists of one language. A word is one piece of evidence, never a verdict, so a word may be in several lists.
 *
 * Entries are lower case and spelled as authors spell them; `lexicon` folds them, so accents, apostrophes and hyphens
 * do not matter. An entry has at most five words. A trailing `*` matches any ending. In scripts that put no spaces
 * between words, or that join short words to others as Arabic does, an entry also matches inside a longer word.
 */
export interface Words {
  /** Frequent short words that other languages with the same script do not have: the language is recognised by them. */
  readonly common: readonly string[];
  /** Words that may be beside the others without changing what a heading is about: "the", "useful", "free". */
  readonly little: readonly string[];

  /** The largest steps of a course, singular: "phase" in "Phase 2", "month", "level". */
  readonly stages: readonly string[];
  /** Steps that are parts of a stage, singular: "week", "module", "chapter". */
  readonly weeks: readonly string[];
  /** The smallest steps, singular: "day", "lesson", "session". */
  readonly days: readonly string[];
  /** The plurals of steps: "Weeks 1-3" names a step, "30 days" a duration. */
  readonly spans: readonly string[];
  /** Numbers in words, as they are beside the name of a step: "Week one", "First phase". */
  readonly numbers: readonly string[];

  /** Headings and labels before a list of topics: "What you will learn:". */
  readonly topicLabels: readonly string[];
  /** Headings and labels before what to learn from: books, videos, courses, links, tools. */
  readonly sources: readonly string[];
  /** Headings and labels before things to build or to practise. */
  readonly projects: readonly string[];
  /** Headings and labels before a list of skills or technologies. */
  readonly skills: readonly string[];
  /** Labels before what else is said about a step: its goals, duration, milestones, level. */
  readonly outcomes: readonly string[];
  /** Sections about the document, its repository or its people. */
  readonly housekeeping: readonly string[];
  /** Sections that say how to study rather than what. */
  readonly advice: readonly string[];
  /** Sections that say what the reader needs to know or to have before the course. */
  readonly prerequisites: readonly string[];

  /** Says in brackets or before a colon that a topic is optional. */
  readonly optional: readonly string[];
  /** Says in a heading that all below it is optional. */
  readonly optionalHeadings: readonly string[];
  /** What a status column or a mark says about something finished. */
  readonly done: readonly string[];
  /** What a status column says about something not finished. */
  readonly notDone: readonly string[];

  /** Columns of a table that name its topics, best first. */
  readonly topicColumns: readonly string[];
  /** Columns that hold a state: "Status", "Done". */
  readonly statusColumns: readonly string[];
  /** Columns that number, group or describe the rows: "No.", "Level", "Link". */
  readonly minorColumns: readonly string[];
  /** Columns that say what is learnt with the thing that the row names: "What you'll learn". */
  readonly learntColumns: readonly string[];
  /** Columns that say how long things take or when they are due: only plans have them. */
  readonly paceColumns: readonly string[];

  /** What a way to learn calls itself in its title: "roadmap", "study plan". */
  readonly roadmap: readonly string[];
  /** Words of texts about learning, or about becoming something. */
  readonly learning: readonly string[];
  /** How far a learner is: "beginner", "advanced". */
  readonly levels: readonly string[];

  /** Headings of a document about software to install and use. */
  readonly productSections: readonly string[];
  /** Headings by which a product says when it will do what: "Backlog", "Q1", "MVP". */
  readonly releases: readonly string[];
  /** Words beside those: "features" in "Planned features". */
  readonly releaseWords: readonly string[];
  /** Verbs by which an item of a product's plan begins: "Add dark mode". */
  readonly wishes: readonly string[];
  /** What happens to a product, anywhere in an item: "launch", "airdrop". */
  readonly events: readonly string[];
  /** What a list of links, notes or questions calls itself. */
  readonly collections: readonly string[];
  /** The last word of a title that names something to use: "generator", "app". */
  readonly things: readonly string[];
}

/** The entries of a template text, separated by commas or line ends. */
export function list({ raw: [text = ""] }: TemplateStringsArray): readonly string[] {
  return text
    .split(/[\n,]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
