/** What to do with the roadmap next: its config to copy, and the ways to start. */
import { h, type VNode } from "vue";
import { INSTALL_LINK } from "../../src/access/install-link.ts";
import { CONFIG_PATH } from "../../src/model/paths.ts";
import type { PanelContext } from "./panels.ts";

export function nextPanel({ state, course }: PanelContext): VNode[] {
  const { config } = state;
  return [
    h("h3", "If you wrote this roadmap"),
    h(
      "p",
      config.trim() === ""
        ? "It needs no config. Put the file into your repository as README.md."
        : `Put this into ${CONFIG_PATH} in your repository:`,
    ),
    ...(config.trim() === ""
      ? []
      : [
          h("pre", h("code", config)),
          h(
            "button",
            { type: "button", onClick: () => void navigator.clipboard.writeText(config) },
            "Copy the config",
          ),
        ]),
    h("h3", "If you want to learn with it"),
    h("ol", [
      h("li", "Fork the roadmap's repository on GitHub, or use it as a template."),
      h("li", [
        h("a", { href: INSTALL_LINK }, "Install the App on your fork"),
        `. ${course.issues.length} issues open, all at once.`,
      ]),
    ]),
  ];
}
