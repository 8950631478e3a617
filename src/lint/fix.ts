/** Makes the changes that findings propose, and no others. */
import type { Finding } from "./finding.ts";

export interface Fixed {
  readonly text: string;
  /** The findings whose changes were made. */
  readonly fixed: readonly Finding[];
}

/** If two changes overlap, only the first one is made. */
export function fix(text: string, findings: readonly Finding[]): Fixed {
  const fixed: Finding[] = [];
  let result = "";
  let done = 0;
  const inOrder = findings.toSorted((one, other) => (one.edit?.start ?? 0) - (other.edit?.start ?? 0));
  for (const finding of inOrder) {
    const { edit } = finding;
    if (edit === null || edit.start < done) continue;
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
    fixed.push(finding);
  }
  return { text: result + text.slice(done), fixed };
}
