/** The files that every run reads. */
import {
  README_PATH,
  WORKFLOW_PATH,
  BADGE,
  BADGE_JSON,
  FINISH,
  PICTURES,
  PROGRESS_JSON,
  PROGRESS_MD,
} from "../model/paths.ts";
import type { Sources } from "./stock.ts";

/** Their paths: the roadmap, the config, the workflow, and the files that Waymark writes. */
export function filesRead({ roadmap, config }: Sources): readonly string[] {
  const written = [PROGRESS_MD, PROGRESS_JSON, BADGE, BADGE_JSON, FINISH, ...Object.values(PICTURES)];
  return [roadmap ?? README_PATH, config, WORKFLOW_PATH, ...written];
}
