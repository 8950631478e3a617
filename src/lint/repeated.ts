/** Things that must be unique but appear twice: names of phases, and pinned ids. */
import type { Roadmap } from "../model/roadmap.ts";
import type { Finding } from "./finding.ts";
import type { Source } from "./source.ts";

/** Two phases with the same name look the same in a list of milestones. */
export function findPhasesTwice({ phases }: Roadmap): readonly Finding[] {
  const first = new Map<string, number>();
  return phases.flatMap(({ title, line }): readonly Finding[] => {
    const name = title.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ").trim();
    const earlier = first.get(name);
    first.set(name, earlier ?? line);
    if (earlier === undefined) return [];
    const reason = `The phase on line ${earlier} is called "${title}" as well.`;
    const fix = "Rename one of them, or put their topics into one phase.";
    return [{ line, column: 1, code: "phase-twice", reason, fix, edit: null }];
  });
}

/** The parser reports some repeated ids itself, such as those of topics. They are left out here. */
export function findIdsTwice({ comments }: Source, { diagnostics }: Roadmap): readonly Finding[] {
  const reported = new Set(diagnostics.flatMap(({ code, line }) => (code === "duplicate-id" ? [line] : [])));
  const first = new Map<string, number>();
  return comments.flatMap(({ text, line, column }): readonly Finding[] => {
    const id = /^<!--\s*id:\s*([^\s<>]{1,100})\s*-->$/u.exec(text)?.[1];
    if (id === undefined) return [];
    const earlier = first.get(id);
    first.set(id, earlier ?? line);
    if (earlier === undefined || reported.has(line)) return [];
    const reason = `The id "${id}" is pinned on line ${earlier} as well.`;
    const fix = "Change one of them: the one that has no issue, or the newer issue.";
    return [{ line, column, code: "id-twice", reason, fix, edit: null }];
  });
}
