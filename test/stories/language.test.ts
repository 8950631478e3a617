/** The language of a course: the one in the config, otherwise the roadmap's own, otherwise English. */
import { expect, test } from "vitest";
import { openStage } from "./stage.ts";

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

test("the options of the board are in the language of the course, and follow it", async () => {
  const config = ".github/roadmap.yml";
  const stage = await openStage({ owner: "organization", files: { [config]: "language: es\n" } });
  await stage.sync();
  const options = () =>
    stage.github.boards(stage.owner)[0]?.fields.find(({ name }) => name === "Kind")?.options;
  expect(options()).toEqual(["Tema", "Proyecto", "Habilidad"]);
  stage.learner.push(stage.repository, { [config]: "language: en\n" }, "English");
  await stage.sync();
  expect(options()).toEqual(["Topic", "Project", "Skill"]);
});
