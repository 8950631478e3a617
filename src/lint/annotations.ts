/** Remarks as annotations that GitHub Actions shows beside the lines of a pull request. */
import { en } from "../language/en.ts";
import { sayReasons } from "../language/say-reason.ts";
import { cleanText } from "../markdown/clean-text.ts";
import type { Diagnostic, Roadmap } from "../model/roadmap.ts";
import type { Finding } from "./finding.ts";
import { nextStep } from "./next-step.ts";
import { remarksOn } from "./remarks.ts";

/** All remarks on a roadmap, and one error if the file is not read as a roadmap. */
export function remarksToAnnotate(
  roadmap: Roadmap,
  findings: readonly Finding[],
  file: string,
): readonly Diagnostic[] {
  const remarks = remarksOn(roadmap, findings);
  const { verdict, reasons } = roadmap;
  if (verdict === "roadmap") return remarks;
  const message = [
    `Waymark does not read ${file} as a roadmap.`,
    ...sayReasons(reasons, en),
    nextStep(verdict),
  ].join(" ");
  return [...remarks, { line: 1, column: 1, severity: "error", code: verdict, message }];
}

const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Diagnostic["severity"][];

/** The `most` most important remarks, errors first, and the others. Both are in the order of the lines. */
export function splitRemarks(
  remarks: readonly Diagnostic[],
  most: number,
): { readonly shown: readonly Diagnostic[]; readonly rest: readonly Diagnostic[] } {
  const ranked = SEVERITIES.flatMap((severity) => remarks.filter((remark) => remark.severity === severity));
  const chosen = new Set(ranked.slice(0, most));
  return {
    shown: remarks.filter((remark) => chosen.has(remark)),
    rest: remarks.filter((remark) => !chosen.has(remark)),
  };
}

const COMMANDS: Readonly<Record<Diagnostic["severity"], string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

/**
 * One workflow command per remark. Escaped like in the runner's toolkit:
 * https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
export function annotations(remarks: readonly Diagnostic[], file: string): string {
  return remarks
    .map(({ line, column, severity, code, message }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
      return `::${COMMANDS[severity]} ${place}::${escaped(cleanText(message))}\n`;
    })
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
