/** What to do with the roadmap next: its config to copy, and the ways to start. */
import { h, type VNode } from "vue";
import { INSTALL_LINK } from "../../src/access/install-link.ts";
import { CONFIG_PATH } from "../../src/model/paths.ts";
import type { ShownCourse } from "../../src/playground/show-course.ts";
import { valueOf } from "./control.ts";
import { forkLink, newFileLink, templateLink } from "./github-links.ts";
import { obstacle, openingWords } from "./opening.ts";
import type { PanelContext } from "./panels.ts";
import { repositoryIn } from "./repository-in.ts";

export function nextPanel({ state, course, repository, nameRepository, copy }: PanelContext): VNode[] {
  const name = repositoryIn(repository);
  const config = state.config.trim() === "" ? null : state.config;
  return [
    ...obstacle(course),
    h("label", { class: "wm-field" }, [
      "The roadmap's repository ",
      h("input", {
        value: repository,
        placeholder: "owner/name",
        autocomplete: "off",
        onInput: (event: Event) => nameRepository(valueOf(event)),
      }),
    ]),
    ...(name === null ? [h("p", "Write its name, and the steps below become links to GitHub.")] : []),
    h("h3", "If you want to learn with it"),
    h("ol", [
      h("li", [
        link("Fork it", name === null ? null : forkLink(name)),
        ", or ",
        link("use it as a template", name === null ? null : templateLink(name)),
        " if it is one.",
      ]),
      h("li", [link("Install the App", INSTALL_LINK), ` on your copy. ${openingWords(course)}`]),
    ]),
    h("h3", "If you wrote it"),
    ...(config === null ? [h("p", withoutConfig(course))] : configSteps(config, name, copy)),
  ];
}

const withoutConfig = ({ reason }: ShownCourse): string =>
  reason === null
    ? "It needs no config. Put the text into your repository as README.md."
    : "First fix what is said at the top. Then put the text into your repository as README.md.";

function configSteps(config: string, name: string | null, copy: PanelContext["copy"]): VNode[] {
  const href = name === null ? null : newFileLink(name, CONFIG_PATH, config);
  return [
    h("p", [
      "Put this into your repository: ",
      link(name === null ? CONFIG_PATH : `Add ${CONFIG_PATH} to ${name}`, href),
    ]),
    h("pre", { tabindex: 0, "aria-label": CONFIG_PATH }, h("code", config)),
    h("button", { type: "button", onClick: () => copy(config) }, "Copy the config"),
  ];
}

/** Words that are a link once it is known where to. */
const link = (words: string, href: string | null): VNode | string =>
  href === null ? words : h("a", { href, target: "_blank", rel: "noopener" }, words);
