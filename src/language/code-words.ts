/** Knows the short words that mean something else with a capital letter: words of code, units, and commands. */

/** Keywords and types that are seldom the name of a topic, units, and commands. */
const CODE: ReadonlySet<string> = new Set([
  "if", "else", "elif", "then", "for", "foreach", "while", "do", "switch", "case", "break", "continue",
  "goto", "return", "try", "catch", "except", "finally", "throw", "raise", "assert", "pass", "yield",
  "async", "await", "with", "as", "from", "in", "is", "and", "or", "not", "del", "def", "func", "var",
  "let", "const", "int", "float", "double", "char", "bool", "str", "tuple", "void", "null", "nil", "none",
  "true", "false", "this", "self", "new", "enum", "struct", "typedef", "sizeof", "static", "public",
  "private", "protected", "readonly", "extends", "implements", "em", "rem", "ex", "deg", "oz", "sudo",
  "cat", "sed", "awk", "echo", "grep", "curl", "apt", "pip", "chmod", "chown", "mkdir", "rmdir",
]); // prettier-ignore

/** Words of Latin letters without a vowel, such as "px", "kg" and "npm", are units, commands or short for something. */
const WITHOUT_VOWEL = /^[b-df-hj-np-tv-xz]+$/u;
const LETTER = /^[a-z]$/u;
const BETWEEN = /[\s,;/|&+-]+/u;

/** Whether a text keeps its small first letter: it begins with a unit or a command, or all its words are code. */
export function isCodeWords(text: string): boolean {
  const words = text.split(BETWEEN);
  const [first = ""] = words;
  if (first.length > 1 && WITHOUT_VOWEL.test(first)) return true;
  return words.every((word) => CODE.has(word) || WITHOUT_VOWEL.test(word) || LETTER.test(word));
}
