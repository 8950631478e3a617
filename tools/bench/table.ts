/** Prints the figures for people. */
import process from "node:process";

export interface Row {
  readonly job: string;
  readonly value: number;
  /** The figure with small batches, where batches matter. */
  readonly atSmall?: number;
  /** The target; none for a figure that is only told. */
  readonly most?: number;
}

/** One line a row; `batches` are the numbers of issues a request that the two columns stand for. */
export function printTable(
  rows: readonly Row[],
  batches: { readonly usual: number; readonly small: number },
): void {
  const head = ["", `batches of ${batches.usual}`, "to reach", "", `batches of ${batches.small}`];
  const cells = rows.map(({ job, value, atSmall, most }) => [
    job,
    shown(value),
    most === undefined ? "" : `≤ ${most}`,
    most === undefined ? "" : value <= most ? "reached" : "MISSED",
    atSmall === undefined ? "" : shown(atSmall),
  ]);
  const all = [head, ...cells];
  const widths = head.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  for (const line of all) {
    const padded = line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    process.stdout.write(`${padded.join("  ").trimEnd()}\n`);
  }
}

const shown = (value: number): string => String(Number(value.toFixed(3)));
