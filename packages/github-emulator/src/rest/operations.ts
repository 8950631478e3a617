/** All REST operations of the emulator. Their paths are tried in this order. */
import { ACTIONS } from "./actions.ts";
import { APPS } from "./apps.ts";
import { COMMENTS } from "./comments.ts";
import { CONTENTS } from "./contents.ts";
import { GIT } from "./git.ts";
import { ISSUES } from "./issues.ts";
import { LABELS } from "./labels.ts";
import { META } from "./meta.ts";
import { MILESTONES } from "./milestones.ts";
import type { Operation } from "./operation.ts";
import { PROJECTS } from "./projects.ts";
import { PULLS } from "./pulls.ts";
import { REPOSITORIES } from "./repositories.ts";

export const OPERATIONS: readonly Operation[] = [
  ...META,
  ...APPS,
  ...REPOSITORIES,
  ...CONTENTS,
  ...GIT,
  ...LABELS,
  ...MILESTONES,
  ...COMMENTS,
  ...ISSUES,
  ...PULLS,
  ...ACTIONS,
  ...PROJECTS,
];
