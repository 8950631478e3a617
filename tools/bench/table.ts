/** Prints the results as a table. */
import process from "node:process";

export interface Row {
  readonly job: string;
  readonly value: number;
  /** The figure with small batches, if it depends on the batch size. */
  readonly atSmall?: number;
  /** The target. Without one, the figure is only shown. */
  readonly most?: number;
}

/** Prints one line per row. `small` is the maximum number of mutations in one request of the last column. */
export function printTable(rows: readonly Row[], small: number): void {
  const head = ["", "measured", "goal", "", `batches of ${small}`];
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
