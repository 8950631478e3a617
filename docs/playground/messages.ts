/** What the page and its worker say to each other. Foreign text is read and rendered in the worker only. */
import type { CourseRequest, ShownCourse } from "../../src/playground/show-course.ts";
import type { ShownProgress } from "../../src/playground/show-progress.ts";
import type { ReadingOptions } from "../../src/model/parse-options.ts";

/** A question to the worker. */
export type Question =
  /** The course that a roadmap becomes, with or without its progress files. */
  | { readonly kind: "show"; readonly request: CourseRequest; readonly withProgress: boolean }
  /** Markdown as HTML. `pictures` are SVG texts by the path that the Markdown names. */
  | {
      readonly kind: "render";
      readonly markdown: string;
      readonly pictures: ReadonlyMap<string, string>;
      /** The titles of the issues by number, where GitHub links `#12`; null in files. */
      readonly issues: ReadonlyMap<number, string> | null;
    }
  /** The config in which a reading is chosen; null if it must be written by hand. */
  | { readonly kind: "choose"; readonly config: string; readonly options: ReadingOptions };

/** The answer to each kind of question. */
export interface Answers {
  readonly show: { readonly course: ShownCourse; readonly progress: ShownProgress | null };
  readonly render: string;
  readonly choose: string | null;
}

export interface Asked {
  readonly id: number;
  readonly question: Question;
}

export type Answered =
  | { readonly id: number; readonly kind: "answer"; readonly answer: Answers[Question["kind"]] }
  | { readonly id: number; readonly kind: "failed"; readonly message: string };
