/** Who writes the issues of a course: the App, a workflow that does all of it, or a person at a terminal. */
export type Actor = "app" | "workflow" | "terminal";
