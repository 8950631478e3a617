/** A row of tabs, used by mouse and keyboard as the ARIA Authoring Practices describe. */
import { h, type VNode } from "vue";

export interface Tabs<Name extends string> {
  /** What is written on each tab. */
  readonly names: ReadonlyMap<Name, string>;
  readonly chosen: Name;
  readonly choose: (name: Name) => void;
}

/** `id` begins the ids of the tabs and of their panels: `id-tab-name` and `id-panel-name`. */
export function tabs<Name extends string>(id: string, { names, chosen, choose }: Tabs<Name>): VNode {
  const all = [...names.keys()];
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = all[(all.indexOf(chosen) + step + all.length) % all.length] ?? chosen;
    choose(next);
    document.getElementById(`${id}-tab-${next}`)?.focus();
  };
  return h(
    "div",
    { role: "tablist", class: "wm-tabs", onKeydown: move },
    all.map((name) =>
      h(
        "button",
        {
          key: name,
          type: "button",
          role: "tab",
          id: `${id}-tab-${name}`,
          "aria-selected": name === chosen,
          "aria-controls": name === chosen ? `${id}-panel-${name}` : undefined,
          tabindex: name === chosen ? 0 : -1,
          onClick: () => choose(name),
        },
        names.get(name),
      ),
    ),
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
