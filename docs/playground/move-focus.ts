/** Moves the focus when the button that a person pressed goes away. Otherwise a keyboard starts at the top of the page again, and a screen reader says nothing. */
import type { VNode } from "vue";

export interface FocusMoves {
  /** The element with this name gets the focus once it is on the page; null for none. */
  readonly to: (name: string | null) => void;
  /** The properties of an element with a name. */
  readonly at: (name: string) => { readonly onVnodeMounted: (node: VNode) => void };
}

interface Focusable {
  readonly focus: () => void;
  readonly ownerDocument: { readonly activeElement: unknown; readonly body: unknown };
}

export function focusMoves(): FocusMoves {
  let wanted: string | null = null;
  return {
    to: (name) => (wanted = name),
    at: (name) => ({
      onVnodeMounted: ({ el }) => {
        if (wanted !== name || !isFocusable(el)) return;
        wanted = null;
        const { activeElement, body } = el.ownerDocument;
        // The person may be somewhere else by now.
        if (activeElement === null || activeElement === body) el.focus();
      },
    }),
  };
}

const isFocusable = (el: unknown): el is Focusable => typeof el === "object" && el !== null && "focus" in el;
