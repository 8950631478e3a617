/** What a command may touch of the outside besides files: its two outputs and its surroundings. */

export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether stdout is a terminal, so that colour is welcome. */
  readonly isTTY: boolean;
  /** Asks the person at the terminal and gives their answer; not there where nobody is. */
  readonly ask?: (question: string) => Promise<string>;
}
