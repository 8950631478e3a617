/** Remarks as annotations that GitHub Actions shows beside the lines of a pull request. */
import type { Diagnostic, Roadmap } from "../model/roadmap.ts";

const COMMANDS: Readonly<Record<Diagnostic["severity"], string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

/**
 * One workflow command a remark, and one error where the file is no roadmap. Escaped as the runner's toolkit does:
 * https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
export function annotations(roadmap: Roadmap, file: string): string {
  const remarks = roadmap.diagnostics.map(({ line, column, severity, code, message }) => {
    const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
    return `::${COMMANDS[severity]} ${place}::${data(message)}\n`;
  });
  if (roadmap.verdict === "roadmap") return remarks.join("");
  const message = data(`${file} does not read as a roadmap. ${roadmap.reasons.join(" ")}`);
  return `${remarks.join("")}::error file=${property(file)},line=1,col=1,title=${roadmap.verdict}::${message}\n`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
