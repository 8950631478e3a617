/** The example config in the repository: it has an entry for every topic and project of a Django roadmap. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { itemNotes, readConfig } from "../../src/config/config.ts";
import { items } from "../../src/model/items.ts";
import { parse } from "../../src/roadmap/parse.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

const config = readConfig(read("../fixtures/django-roadmap.yml"), "django-roadmap.yml");
const notes = itemNotes(config);
const SEED = "../../../shared/seed/django-backend-roadmap.md";
const roadmaps = ["../fixtures/django-roadmap.md", SEED].filter((path) =>
  existsSync(new URL(path, import.meta.url)),
);

describe.each(roadmaps)("for %s", (path) => {
  const learnt = items(parse(read(path))).filter(({ kind }) => kind !== "skill");

  it("names all 38 topics and 6 projects by their ids, in their order, and nothing else", () => {
    expect(learnt).toHaveLength(44);
    expect([...notes.keys()].filter((id) => !id.startsWith("projects/"))).toEqual(
      learnt.filter(({ kind }) => kind === "topic").map(({ id }) => id),
    );
    expect(new Set(notes.keys())).toEqual(new Set(learnt.map(({ id }) => id)));
  });
});

const topics = [...notes].filter(([id]) => !id.startsWith("projects/"));
const projects = [...notes].filter(([id]) => id.startsWith("projects/"));

it.each(topics)("%s has where to learn it, two or three objectives and an exercise", (_id, topic) => {
  expect(topic.resources.length).toBeGreaterThan(0);
  expect([2, 3]).toContain(topic.objectives.length);
  expect(topic.exercise.length).toBeGreaterThan(80);
});

it.each(projects)("%s says when it is done", (_id, project) => {
  expect(project.doneWhen.length).toBeGreaterThanOrEqual(3);
});

it("leads to official documentation only, by https", () => {
  const hosts = new Set(
    [...notes.values()].flatMap(({ resources }) => resources).map(({ url }) => new URL(url).host),
  );
  expect([...hosts].toSorted()).toMatchInlineSnapshot(`
    [
      "12factor.net",
      "channels.readthedocs.io",
      "devcenter.heroku.com",
      "django-rest-framework-simplejwt.readthedocs.io",
      "django-tenants.readthedocs.io",
      "docs.celeryq.dev",
      "docs.djangoproject.com",
      "docs.github.com",
      "docs.graphene-python.org",
      "docs.gunicorn.org",
      "docs.pytest.org",
      "docs.python.org",
      "docs.railway.com",
      "graphql.org",
      "nginx.org",
      "packaging.python.org",
      "pip.pypa.io",
      "pytest-django.readthedocs.io",
      "redis.io",
      "render.com",
      "whitenoise.readthedocs.io",
      "www.django-rest-framework.org",
      "www.postgresql.org",
      "www.rfc-editor.org",
    ]
  `);
  for (const { resources } of notes.values())
    for (const { url } of resources) expect(url).toMatch(/^https:/u);
});
