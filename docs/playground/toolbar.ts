/** How a roadmap comes into the playground: from a repository, a file or an example; and how it is shared. */
import { h, type VNode } from "vue";
import { EXAMPLES, type Example } from "./examples.ts";

export interface Tools {
  readonly read: (repository: string) => Promise<void>;
  readonly share: () => Promise<void>;
  readonly openFile: (files: FileList | null) => Promise<void>;
  readonly load: (example: Example) => void;
  /** The name of the example that is open; null for another text. */
  readonly example: string | null;
}

export function toolbar({ read, share, load, openFile, example }: Tools): VNode {
  return h("div", { class: "wm-toolbar" }, [
    h(
      "form",
      {
        onSubmit: (event: Event) => {
          event.preventDefault();
          const { currentTarget } = event;
          if (!(currentTarget instanceof HTMLFormElement)) return;
          const name = new FormData(currentTarget).get("repository");
          if (typeof name === "string") void read(name);
        },
      },
      [
        h("label", [
          "Repository ",
          h("input", { name: "repository", placeholder: "owner/name", required: true, autocomplete: "off" }),
        ]),
        h("button", { type: "submit" }, "Read its roadmap"),
      ],
    ),
    h("label", [
      "File ",
      h("input", {
        type: "file",
        accept: ".md,.markdown,.txt",
        onChange: ({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLInputElement) void openFile(currentTarget.files);
        },
      }),
    ]),
    h("label", [
      "Example ",
      h(
        "select",
        {
          value: example ?? "",
          onChange: ({ currentTarget }: Event) => {
            if (!(currentTarget instanceof HTMLSelectElement)) return;
            const chosen = EXAMPLES.find(({ name }) => name === currentTarget.value);
            if (chosen !== undefined) load(chosen);
          },
        },
        [
          h("option", { key: "", value: "", disabled: true }, "Choose one"),
          ...EXAMPLES.map(({ name }) => h("option", { key: name, value: name }, name)),
        ],
      ),
    ]),
    h("button", { type: "button", onClick: () => void share() }, "Share"),
  ]);
}
