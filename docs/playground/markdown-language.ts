/** Markdown for the editor: colours only. CodeMirror's own package would load the languages inside code blocks too, a third of its size. */
import { defineLanguageFacet, Language, LanguageSupport } from "@codemirror/language";
import { GFM, parser } from "@lezer/markdown";

const facet = defineLanguageFacet();

export const markdown = (): LanguageSupport =>
  new LanguageSupport(new Language(facet, parser.configure(GFM), [], "markdown"));
