/** The link that opens GitHub's page for a new file in a learner's fork, with the workflow in it. */
import { computed, defineComponent, h, ref } from "vue";
import { workflowLink } from "./github-links.ts";
import { repositoryIn } from "./repository-in.ts";

export default defineComponent({
  name: "WorkflowLink",
  setup() {
    const typed = ref("");
    const repository = computed(() => repositoryIn(typed.value));
    return () =>
      h("div", { class: "wm-playground wm-inline" }, [
        h("label", [
          "Your fork ",
          h("input", {
            value: typed.value,
            placeholder: "owner/name",
            autocomplete: "off",
            onInput: ({ currentTarget }: Event) => {
              if (currentTarget instanceof HTMLInputElement) typed.value = currentTarget.value;
            },
          }),
        ]),
        h(
          "p",
          repository.value === null
            ? "Write its name, and a link appears that opens GitHub with the file."
            : h("a", { href: workflowLink(repository.value) }, `Add the workflow to ${repository.value}`),
        ),
      ]);
  },
});
