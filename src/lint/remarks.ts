/** Everything to tell an author about a roadmap, in one list: the parser's diagnostics and the findings. */
import type { Diagnostic, Roadmap } from "../model/roadmap.ts";
import type { Finding } from "./finding.ts";

/** In the order of the lines. */
export function remarksOn({ diagnostics }: Roadmap, findings: readonly Finding[]): readonly Diagnostic[] {
  const found = findings.map(({ line, column, code, reason, fix }): Diagnostic => {
    return { line, column, severity: "warning", code, message: `${reason} ${fix}` };
  });
  return [...diagnostics, ...found].toSorted((one, other) => one.line - other.line);
}
