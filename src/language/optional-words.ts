/**
 * The word behind what is optional, in each language. It is apart from the other texts because the box of a part may have
 * been written in any language: so a run in one language needs this word of all others, and nothing else of them.
 */
export const OPTIONAL_WORDS = {
  en: "optional",
  es: "opcional",
  pt: "opcional",
  fr: "facultatif",
  de: "optional",
  hi: "वैकल्पिक",
  zh: "选修",
} as const;
