/** How the editor looks. All colours are the page's own, light and dark. */
import { HighlightStyle } from "@codemirror/language";
import { tags } from "@lezer/highlight";

export const HIGHLIGHT = HighlightStyle.define([
  { tag: tags.heading, fontWeight: "bold", color: "var(--vp-c-text-1)" },
  { tag: tags.strong, fontWeight: "bold" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: tags.strikethrough, textDecoration: "line-through" },
  { tag: [tags.link, tags.url, tags.propertyName], color: "var(--vp-c-brand-1)" },
  { tag: [tags.monospace, tags.string], color: "var(--vp-c-text-1)" },
  { tag: [tags.processingInstruction, tags.comment, tags.contentSeparator], color: "var(--vp-c-text-2)" },
]);

export const COLORS = {
  "&": { height: "100%", fontSize: "13px", backgroundColor: "var(--vp-c-bg)", color: "var(--vp-c-text-1)" },
  "&.cm-focused": { outline: "2px solid var(--vp-c-brand-1)", outlineOffset: "-2px" },
  ".cm-content": { fontFamily: "var(--vp-font-family-mono)", caretColor: "var(--vp-c-text-1)" },
  ".cm-cursor": { borderLeftColor: "var(--vp-c-text-1)" },
  ".cm-gutters": { backgroundColor: "var(--vp-c-bg-alt)", color: "var(--vp-c-text-2)", border: "none" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--vp-c-bg-soft)" },
  ".cm-tooltip": { backgroundColor: "var(--vp-c-bg-elv)", color: "var(--vp-c-text-1)" },
} as const;
