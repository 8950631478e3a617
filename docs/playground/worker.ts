/** The worker of the playground: a long or strange document can only keep this thread busy, not the page. */
import { languageIn, readConfig } from "../../src/config/config.ts";
import { ConfigError } from "../../src/language/config-error.ts";
import { showCourse, type CourseRequest } from "../../src/playground/show-course.ts";
import { languageOf } from "../../src/roadmap/words/language-of.ts";
import { loadEntitiesFor } from "./late-entities.ts";
import { loadSchema } from "./late-schema.ts";
import { loadTexts } from "./late-texts.ts";
import { loadWordsFor } from "./late-words.ts";
import { loadYaml } from "./late-yaml.ts";
import type { Answered, Answers, Asked, Question } from "./messages.ts";

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  const { id, question } = data;
  answerTo(question).then(
    (answer) => reply({ id, kind: "answer", answer }),
    (error: unknown) => reply({ id, kind: "failed", message: String(error) }),
  );
});

/** Loads what this document needs and most do not. */
async function loadPartsFor({ markdown, config }: CourseRequest): Promise<void> {
  await Promise.all([
    loadWordsFor(markdown),
    loadEntitiesFor(markdown),
    ...(config.trim() === "" ? [] : [loadYaml(), loadSchema()]),
  ]);
  await loadTexts(languageNamedIn(config) ?? languageOf(markdown));
}

function languageNamedIn(config: string): string | undefined {
  try {
    return readConfig(config).language;
  } catch (error) {
    if (error instanceof ConfigError) return languageIn(config);
    throw error;
  }
}

async function show({
  request,
  withProgress,
}: Extract<Question, { readonly kind: "show" }>): Promise<Answers["show"]> {
  const planned = await showCourse(request);
  if (!withProgress) return { course: planned.course, progress: null };
  const { showProgress } = await import("../../src/playground/show-progress.ts");
  return { course: planned.course, progress: showProgress(planned) };
}

/** What renders HTML is as large as what reads, so it loads after the first reading is shown. */
async function render(question: Extract<Question, { readonly kind: "render" }>): Promise<string> {
  const [{ renderHtml }] = await Promise.all([
    import("./render-html.ts"),
    loadEntitiesFor(question.markdown),
  ]);
  return await renderHtml(question.markdown, question);
}

const reply = (answered: Answered): void => postMessage(answered);

async function answerTo(question: Question): Promise<Answers[Question["kind"]]> {
  switch (question.kind) {
    case "show":
      await loadPartsFor(question.request);
      return await show(question);
    case "render":
      return await render(question);
    case "choose": {
      const [{ chooseReading }] = await Promise.all([
        import("./choose-reading.ts"),
        loadYaml(),
        loadSchema(),
      ]);
      return chooseReading(question.config, question.options);
    }
  }
}
