/** A text editor with line numbers and remarks in its gutter. It is in a shadow root, so that its styles need no exception in the page's security policy. */
import { setDiagnostics, type Diagnostic } from "@codemirror/lint";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { editorSetup } from "./editor-setup.ts";
import { codeParts } from "./inline-code.ts";
import { markdown } from "./markdown-language.ts";

/** A remark for a line, starting at 1. */
export interface Remark {
  readonly line: number;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
}

export interface EditorOptions {
  readonly text: string;
  readonly language: "markdown" | "yaml";
  /** What a screen reader calls it. */
  readonly label: string;
  readonly onChange: (text: string) => void;
}

export interface Editor {
  /** Replaces the whole text. */
  readonly replace: (text: string) => void;
  readonly remark: (remarks: readonly Remark[]) => void;
  /** Scrolls to a line and puts the cursor there. */
  readonly goTo: (line: number) => void;
  readonly close: () => void;
}

/** Puts an editor into `place`. */
export function openEditor(place: HTMLElement, { text, language, label, onChange }: EditorOptions): Editor {
  const root = place.shadowRoot ?? place.attachShadow({ mode: "open" });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({ doc: text, extensions: extensions(language, label, onChange) }),
  });
  const lineAt = (line: number) => view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
  return {
    replace: (next) => {
      if (next === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
    },
    remark: (remarks) => {
      const diagnostics = remarks.map(({ line, severity, message }): Diagnostic => {
        const { from, to } = lineAt(line);
        return { from, to, severity, message, renderMessage: () => shown(message) };
      });
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    goTo: (line) => {
      const { from } = lineAt(line);
      view.dispatch({
        selection: { anchor: from },
        effects: EditorView.scrollIntoView(from, { y: "center" }),
      });
      view.focus();
    },
    close: () => view.destroy(),
  };
}

function shown(message: string): HTMLElement {
  const words = document.createElement("span");
  for (const { text, isCode } of codeParts(message)) {
    const part = document.createElement(isCode ? "code" : "span");
    part.textContent = text;
    words.append(part);
  }
  return words;
}

const language = new Compartment();
const NONE: Extension = [];

function extensions(
  name: EditorOptions["language"],
  label: string,
  onChange: EditorOptions["onChange"],
): Extension {
  return [
    editorSetup,
    language.of(name === "markdown" ? markdown() : NONE),
    EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
    EditorView.updateListener.of(({ docChanged, state, view }) => {
      if (!docChanged) return;
      onChange(state.doc.toString());
      if (name === "yaml") void showAsYaml(view);
    }),
  ];
}

/** Most roadmaps have no config, so the colours of YAML load with the first text. */
async function showAsYaml(view: EditorView): Promise<void> {
  if (language.get(view.state) !== NONE) return;
  const { yaml } = await import("@codemirror/lang-yaml");
  view.dispatch({ effects: language.reconfigure(yaml()) });
}
