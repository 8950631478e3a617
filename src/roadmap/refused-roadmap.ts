/** What a document is that cannot be read within the limits. */
import type { Reason } from "../model/reason.ts";
import type { Diagnostic, Roadmap } from "../model/roadmap.ts";

/** A roadmap without phases. `excess` says where and why; `reason` is for the verdict. */
export function refusedRoadmap(
  { line, column, message }: Pick<Diagnostic, "line" | "column" | "message">,
  reason: Reason,
): Roadmap {
  return {
    title: "",
    verdict: "not-roadmap",
    reasons: [reason],
    confidence: 0,
    sure: false,
    readings: [],
    phases: [],
    projects: [],
    skills: [],
    diagnostics: [{ line, column, severity: "error", code: "too-complex", message }],
  };
}
