/** What the editor can do: only what a text of headings and lists needs. CodeMirror's usual set would add a fifth to its size. */
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { Prec, StateEffect, type Extension } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { COLORS, HIGHLIGHT } from "./editor-look.ts";

export const editorSetup: Extension = [
  lineNumbers(),
  lintGutter(),
  history(),
  drawSelection(),
  highlightSpecialChars(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  syntaxHighlighting(HIGHLIGHT),
  EditorView.lineWrapping,
  EditorView.theme(COLORS),
  keymap.of([
    ...defaultKeymap,
    ...historyKeymap,
    ...lintKeymap,
    {
      key: "Mod-f",
      run: (view) => {
        void openSearch(view);
        return true;
      },
    },
  ]),
];

/** The browser's own search does not find lines that are not on the screen. It loads with its first use. */
async function openSearch(view: EditorView): Promise<void> {
  const { openSearchPanel, search, searchKeymap } = await import("@codemirror/search");
  // From now on these keys come before the one that led here.
  const keys = Prec.high(keymap.of(searchKeymap));
  view.dispatch({ effects: StateEffect.appendConfig.of([search({ top: true }), keys]) });
  openSearchPanel(view);
}
