/**
 * A roadmap of a dozen items for the crash matrix: two phases, a project, a skill, and more than one batch of issues.
 */
import { firstSync, upstreamChange, type Scene } from "./breaking.ts";
import { PROJECT_AND_SKILL } from "./stage.ts";

const DOZEN = `# Python roadmap

A structured path for learning Python.

## Phase 1: Basics

- Variables
- Loops (for, while)
- Functions
- Strings
- Lists

## Phase 2: Beyond

- Files
- Modules
- Classes
- Exceptions
- Decorators

${PROJECT_AND_SKILL}`;

/** Loops has another name, Variables another phase; Strings is removed, Testing is new. */
const CHANGED = DOZEN.replace("- Loops (for, while)", "- Loops (for, while, break)")
  .replace("- Variables\n", "")
  .replace("- Strings\n", "")
  .replace("- Modules", "- Variables\n- Modules\n- Testing");

export const smallFirstSync: Scene = firstSync("a first sync", { roadmap: DOZEN, owner: "organization" });

export const smallChange: Scene = upstreamChange(
  "an upstream change",
  { roadmap: DOZEN, owner: "organization" },
  CHANGED,
);
