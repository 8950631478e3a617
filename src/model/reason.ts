/** Why a document is read as a roadmap, or why not. Each language has the sentences. */

/** A reason that needs nothing but its name. */
export type PlainReason =
  | "learning-introduction"
  | "levels"
  | "steps"
  | "awesome"
  | "placeholders"
  | "unknown-language"
  | "few-topics"
  | "picture"
  | "accepted"
  | "no-learning-title"
  | "no-phases"
  | "no-learning-heading"
  | "other-document"
  | "no-topics"
  | "nothing-named"
  /** What to do if the document is a roadmap all the same. */
  | "advice";

/** A reason that quotes what shows it: a title, or some items in quotation marks. */
export type QuotingReason =
  | "learning-title"
  | "list-title"
  | "product-title"
  | "product-plans"
  | "releases"
  | "product-sections"
  | "questions"
  | "links"
  | "sentences";

export type Reason =
  | { readonly kind: PlainReason }
  | { readonly kind: QuotingReason; readonly quoted: string }
  | { readonly kind: "found"; readonly topics: number; readonly phases: number }
  | { readonly kind: "too-many"; readonly items: number; readonly most: number }
  /** The line is where the limit is reached. */
  | { readonly kind: "too-complex"; readonly line: number }
  | { readonly kind: "too-slow"; readonly seconds: number }
  | { readonly kind: "too-big"; readonly mebibytes: number };
