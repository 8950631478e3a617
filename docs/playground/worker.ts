/** The worker of the playground: a long or strange document can only keep this thread busy, not the page. */
import { withReading } from "../../src/config/edit-reading.ts";
import { ConfigError } from "../../src/language/config-error.ts";
import { showCourse } from "../../src/playground/show-course.ts";
import { loadWordsFor } from "./late-languages.ts";
import type { Answered, Answers, Asked, Question } from "./messages.ts";

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  const { id, question } = data;
  answerTo(question).then(
    (answer) => reply({ id, kind: "answer", answer }),
    (error: unknown) => reply({ id, kind: "failed", message: String(error) }),
  );
});

/** A config that is already wrong is shown as such; it cannot take a reading. */
function chosen({ config, options }: Extract<Question, { readonly kind: "choose" }>): string | null {
  try {
    return withReading(config, { options, maxIssues: null });
  } catch (error) {
    if (error instanceof ConfigError) return null;
    throw error;
  }
}

/** What renders HTML is as large as what reads, so it loads after the first reading is shown. */
async function render(question: Extract<Question, { readonly kind: "render" }>): Promise<string> {
  const { renderHtml } = await import("./render-html.ts");
  return await renderHtml(question.markdown, question);
}

const reply = (answered: Answered): void => postMessage(answered);

async function answerTo(question: Question): Promise<Answers[Question["kind"]]> {
  switch (question.kind) {
    case "show":
      await loadWordsFor(question.request.markdown);
      return await showCourse(question.request);
    case "render":
      return await render(question);
    case "choose":
      return chosen(question);
  }
}
