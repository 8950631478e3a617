/** Reports what happens: lines on stderr, and on a terminal a progress bar. */

/** The output for the lines, such as a stream. */
export interface Written {
  readonly write: (text: string) => unknown;
}

export interface Narrator {
  readonly say: (line: string) => void;
  /** Shows how many of `total` things are finished. The last call for a `what` ends the line. */
  readonly progress: (what: string, count: number, total: number) => void;
}

const WIDTH = 30;

/** `isTerminal` chooses the bar. Without it, every tenth thing gets a line. */
export function createNarrator(out: Written, isTerminal: boolean): Narrator {
  let shown = -1;
  let isOpen = false;
  const close = (): void => {
    if (isOpen) out.write("\n");
    isOpen = false;
  };
  return {
    say: (line) => {
      close();
      out.write(`${line}\n`);
    },
    progress: (what, count, total) => {
      if (count === shown) return;
      const isStep = count === total || Math.floor(count / 10) !== Math.floor(shown / 10);
      shown = count;
      if (isTerminal) {
        const filled = total === 0 ? 0 : Math.min(WIDTH, Math.round((WIDTH * count) / total));
        out.write(`\r  ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${count} of ${total} ${what}`);
        isOpen = true;
        if (count >= total) close();
      } else if (isStep && count > 0) out.write(`  ${count} of ${total} ${what}\n`);
    },
  };
}
