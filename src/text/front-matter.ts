/** The lines at the start of a Markdown file that are for site generators and not part of the text. */

/** YAML between hyphens or TOML between plus signs, with a maximum of 200 lines between them. */
const FRONT_MATTER = /^(-{3}|\+{3})[ \t]*(?:\r\n?|\n)(?:[^\r\n]*(?:\r\n?|\n)){0,200}?\1[ \t]*(?:\r\n?|\n|$)/u;

/** The number of characters of the front matter; 0 if there is none. `markdown` has no byte order mark. */
export const frontMatterLength = (markdown: string): number => FRONT_MATTER.exec(markdown)?.[0].length ?? 0;
