/** The texts of the pages that the App serves. They are apart from the other texts, because only the App needs them. */

/** Plain text. `name` is the App's name on GitHub. */
export interface PageWords {
  readonly home: {
    readonly heading: (name: string) => string;
    readonly about: string;
    readonly install: (name: string) => string;
    readonly choose: string;
    /** GitHub has not told the App its name yet. */
    readonly notYet: string;
    readonly source: string;
  };
  readonly setUp: {
    readonly heading: string;
    readonly fork: { readonly heading: string; readonly text: string };
    readonly named: { readonly heading: string; readonly text: string };
    /** The App was installed on all repositories. `file` and `line` are shown as code. */
    readonly all: { readonly heading: string; readonly text: string; readonly file: string };
    readonly learn: string;
    readonly choose: string;
    readonly help: string;
  };
}
