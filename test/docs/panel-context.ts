/** What a panel of the playground gets, where nothing but the course is there. */
import type { CourseActions, CourseState } from "../../docs/playground/course-state.ts";
import type { PanelContext } from "../../docs/playground/panels.ts";
import type { WorkerClient } from "../../docs/playground/worker-client.ts";
import type { ShownCourse } from "../../src/playground/show-course.ts";

const nothing = (): void => undefined;

export const contextFor = (
  client: WorkerClient,
  state: CourseState,
  actions: CourseActions,
  course: ShownCourse,
): PanelContext => ({
  client,
  state,
  course,
  actions,
  goTo: nothing,
  choose: nothing,
  opened: null,
  open: nothing,
  repository: "",
  nameRepository: nothing,
  copy: nothing,
  focus: { to: nothing, at: () => ({ onVnodeMounted: nothing }) },
});
