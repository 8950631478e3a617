/** All committed files that show a cohort. */
import type { Language } from "../language/language.ts";
import { COHORT_JSON, COHORT_MD, COHORT_PICTURES } from "../model/paths.ts";
import type { Cohort } from "./cohort.ts";
import { renderCohortJson } from "./cohort-json.ts";
import { renderCohortMd } from "./render-cohort-md.ts";
import { renderCohortPicture } from "./render-cohort-picture.ts";
import { renderNarrowPicture } from "./render-narrow-picture.ts";

/** The text of every file by path. The same cohort with the same day and issue always gives the same bytes. */
export function cohortFiles(
  cohort: Cohort,
  language: Language,
  about: { readonly asOf: string; readonly issue: number | null },
): ReadonlyMap<string, string> {
  return new Map([
    [COHORT_MD, renderCohortMd(cohort, language, { picture: true })],
    [COHORT_JSON, renderCohortJson(cohort, about)],
    [COHORT_PICTURES.light, renderCohortPicture(cohort, language, "light")],
    [COHORT_PICTURES.dark, renderCohortPicture(cohort, language, "dark")],
    [COHORT_PICTURES.narrowLight, renderNarrowPicture(cohort, language, "light")],
    [COHORT_PICTURES.narrowDark, renderNarrowPicture(cohort, language, "dark")],
  ]);
}
