/** The language of a course: the one in the config, otherwise the roadmap's own, otherwise English. */
import { describe, expect, test } from "vitest";
import { openStage, SMALL_ROADMAP } from "./stage.ts";

const SPANISH = `# Hoja de ruta para aprender Python

Esta es una guía para aprender a programar desde cero, con ejercicios y proyectos para cada una de las fases.

## Fase 1: Primeros pasos

- Variables
- Bucles
- Funciones

## Fase 2: Más allá

- Archivos
- Módulos
`;

const titles = (stage: Awaited<ReturnType<typeof openStage>>) =>
  [...stage.repository.issues.values()].map(({ title }) => title);

test("without one in the config, a roadmap that is surely Spanish makes a Spanish course", async () => {
  const stage = await openStage({ roadmap: SPANISH });
  await stage.sync();
  expect(titles(stage)).toContain("Tu progreso");
  expect(stage.issue("Tu progreso").body).toContain("### Qué hacer ahora");
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});

test("the config decides, whatever the language of the roadmap", async () => {
  const stage = await openStage({ roadmap: SPANISH, files: { ".github/roadmap.yml": "language: en\n" } });
  await stage.sync();
  expect(titles(stage)).toContain("Your progress");
});

test("a roadmap whose language is not known or has no texts makes an English course", async () => {
  const stage = await openStage({
    roadmap: "# Python roadmap\n\n## Phase 1: Basics\n\n- Variables\n- Loops\n- Functions\n",
  });
  await stage.sync();
  expect(titles(stage)).toContain("Your progress");
});

test("a new board has fields and views in the language of the course, and a change of the language renames and doubles none", async () => {
  const config = ".github/roadmap.yml";
  const inSpanish = "language: es\npace: { topics: 2, start: 2026-11-23 }\n";
  const stage = await openStage({ owner: "organization", files: { [config]: inSpanish } });
  await stage.sync();
  const board = () => {
    const [found] = stage.github.boards(stage.owner);
    return {
      fields: found?.fields.map(({ name }) => name),
      views: found?.views.map(({ name, filter }) => [name, filter]),
    };
  };
  const first = board();
  expect(first.fields).toEqual(
    expect.arrayContaining(["Status", "Fase", "Tipo", "Fecha objetivo", "Semana"]),
  );
  expect(first.fields).not.toContain("Phase");
  expect(first.views).toEqual(
    expect.arrayContaining([
      ["Tablero", null],
      ["Por fase", null],
      ["Esta semana", "semana:@current"],
      ["Lo siguiente", "-status:Done"],
      ["Proyectos", "tipo:Proyecto"],
    ]),
  );
  expect(await stage.sync()).toMatchObject({ kind: "synced", plan: { changes: [] } });
  stage.learner.push(stage.repository, { [config]: inSpanish.replace("es", "de") }, "German");
  await stage.sync();
  expect(board()).toEqual(first);
  // Somebody deletes what Waymark remembers: fields and views are found by their names in any language.
  const tracking = stage.issue("Tu progreso");
  stage.learner.edit(tracking, { body: "" });
  await stage.sync();
  expect(board()).toEqual(first);
  expect(await stage.sync()).toMatchObject({ kind: "synced", plan: { changes: [] } });
});

test("the options of the board are in the language of the course, and follow it", async () => {
  const config = ".github/roadmap.yml";
  const stage = await openStage({ owner: "organization", files: { [config]: "language: es\n" } });
  await stage.sync();
  const options = () =>
    stage.github.boards(stage.owner)[0]?.fields.find(({ name }) => name === "Tipo")?.options;
  expect(options()).toEqual(["Tema", "Proyecto", "Habilidad"]);
  stage.learner.push(stage.repository, { [config]: "language: en\n" }, "English");
  await stage.sync();
  expect(options()).toEqual(["Topic", "Project", "Skill"]);
});

test("a mistake in the config is said in the language of the course, and the pinned issue keeps that language", async () => {
  const config = ".github/roadmap.yml";
  const stage = await openStage({ files: { [config]: "language: de\n" } });
  await stage.sync();
  const wrong = "language: de # Deutsch\npace: { topics: 500 }\nbagde: false\ndigest: daily\n";
  stage.learner.push(stage.repository, { [config]: wrong }, "Oops");
  expect(await stage.sync()).toMatchObject({ kind: "stopped", plan: { changes: [] } });
  const { body } = stage.issue("Dein Fortschritt");
  for (const said of [
    "Die Konfiguration ist fehlerhaft, daher wurde nichts geändert.",
    '2:17 "pace.topics" darf höchstens 100 sein; ',
    '"bagde" ist hier kein bekannter Schlüssel. Meintest du "badge"?',
    String.raw`4:9 "digest" muss einer dieser Werte sein: \`weekly\`, \`monthly\`, \`off\` oder muss true oder false sein`,
  ])
    expect(body).toContain(said);
});

test("why a text is no longer a roadmap is said in the language of the course", async () => {
  const stage = await openStage({ roadmap: SPANISH });
  await stage.sync();
  const shop =
    "# Nuestra tienda\n\nEsta es la tienda del barrio. Aquí puedes comprar zapatos y sombreros para todos los días del año, con envío a toda la ciudad.\n\n- Zapatos\n- Sombreros\n";
  stage.learner.push(stage.repository, { "README.md": shop }, "A shop");
  expect(await stage.sync()).toMatchObject({ kind: "stopped", plan: { changes: [] } });
  const { body } = stage.issue("Tu progreso");
  expect(body).toContain("ya no se lee como una hoja de ruta: Hay menos de tres temas.");
  expect(body).toContain("Si es una hoja de ruta, escribe");
});

test("an answer to a command that cannot begin a course, or is paused by a limit, is in the language of the course", async () => {
  const config = ".github/roadmap.yml";
  const german = "language: de\nenabled: true\n";
  const stage = await openStage({
    roadmap: "# Notizen\n\nHier ist noch nichts.\n",
    files: { [config]: german },
    maxWait: 60_000,
  });
  const issue = stage.learner.openIssue(stage.repository, "Wie fange ich an?");
  const answerTo = async (words: string) => {
    stage.learner.comment(issue, words);
    stage.clock.advance(5_000);
    await stage.converse();
    return issue.comments.at(-1)?.body;
  };
  expect(await answerTo("/waymark start")).toMatch(/^Waymark liest diese Datei nicht als Roadmap: /u);
  stage.learner.push(stage.repository, { [config]: `${german}source: weg.md\n` }, "Another file");
  expect(await answerTo("/waymark start")).toMatch(/Die Datei .*weg\.md.* gibt es nicht\./u);
  stage.learner.push(stage.repository, { [config]: german, "README.md": SMALL_ROADMAP }, "A roadmap");
  stage.github.faults.next({
    match: ({ operation }) => operation.includes("createIssue"),
    fault: { kind: "secondary-limit", status: 403, retryAfter: 3_000 },
  });
  const paused = await answerTo("/waymark start");
  expect(paused).toMatch(/^(?:GitHub bittet Waymark, langsamer zu machen|\d von \d Issues sind offen)/u);
});

describe("a running Spanish course stays Spanish when the roadmap gets", () => {
  const COURSE = `# Ruta de aprendizaje de Python

Esta es una guía para aprender Python desde cero, paso a paso, con ejercicios y proyectos para los estudiantes.

## Fase 1: Fundamentos

- Variables y tipos de datos
- Bucles y condiciones
- Funciones

## Fase 2: Más allá

- Archivos
- Módulos
`;
  const link =
    "[The complete guide to the basics of Python and how to use it for your own projects](https://example.org/";
  const additions = {
    "an English licence":
      "\n## License\n\nThis roadmap is free to use, and you may share it with all of your friends and the people that you know, as long as you say where it is from.\n",
    "two English links": `\n## Recursos\n\n- ${link}1)\n- ${link}2)\n`,
  };
  const CONFIG = { ".github/roadmap.yml": "enabled: true\n" };

  test.each(
    Object.entries(additions).flatMap(([name, text]) => [
      { name, text, files: {} },
      { name: `${name}, where the config says yes`, text, files: CONFIG },
    ]),
  )("$name", async ({ text, files }) => {
    const stage = await openStage({ roadmap: COURSE, files });
    await stage.sync({ turn: "now" });
    const before = [...stage.repository.issues.values()].map(({ title, body }) => ({ title, body }));
    stage.clock.advance(3_600_000);
    stage.learner.push(stage.repository, { "README.md": COURSE + text }, "More words");
    expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", plan: { changes: [] } });
    expect([...stage.repository.issues.values()].map(({ title, body }) => ({ title, body }))).toEqual(before);
  });

  test("other topics in English: it was translated, so the course is in English too", async () => {
    const stage = await openStage({ roadmap: COURSE, files: CONFIG });
    await stage.sync({ turn: "now" });
    stage.clock.advance(3_600_000);
    const english = SMALL_ROADMAP.replace(
      "learning Python.",
      "learning Python, with exercises and projects for all of the people who want to learn how to program it from the start.",
    );
    stage.learner.push(stage.repository, { "README.md": english }, "Translated");
    await stage.sync({ turn: "now", call: "asked" });
    expect(stage.issue("Tu progreso").body).toContain("language=en");
  });
});
