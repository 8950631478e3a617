/**
 * The items of a roadmap in the order of learning: each phase's topics, then its projects, and the skills at the end.
 */
import type { Part, Phase, Project, Roadmap, Skill, Topic } from "./roadmap.ts";
import type { Item, ItemPart } from "./item.ts";

/** All items of the roadmap. */
export function items(roadmap: Roadmap): readonly Item[] {
  const after = (index: number | null): readonly Project[] =>
    roadmap.projects.filter((project) => project.phase === index);
  return [
    ...roadmap.phases.flatMap((phase, index) => [
      ...phase.topics.map((topic) => topicItem(topic, phase)),
      ...after(index).map((project) => projectItem(project, phase)),
    ]),
    ...after(null).map((project) => projectItem(project, null)),
    ...roadmap.skills.map(skillItem),
  ];
}

function topicItem(topic: Topic, phase: Phase): Item {
  return {
    id: topic.id,
    kind: "topic",
    title: topic.title,
    parts: topic.parts.map(required),
    links: topic.links,
    detail: topic.detail,
    optional: topic.optional,
    done: topic.done,
    phase: phase.id,
    line: topic.line,
  };
}

function projectItem(project: Project, phase: Phase | null): Item {
  return {
    id: project.id,
    kind: "project",
    title: project.title,
    parts: project.outcomes.map(required),
    links: project.links,
    detail: project.detail,
    optional: project.optional,
    done: project.done,
    phase: phase?.id ?? null,
    line: project.line,
  };
}

function skillItem(skill: Skill): Item {
  return {
    id: skill.id,
    kind: "skill",
    title: skill.title,
    parts: skill.tools,
    links: skill.links,
    detail: "",
    optional: skill.tools.length > 0 && skill.tools.every((tool) => tool.optional),
    done: false,
    phase: null,
    line: skill.line,
  };
}

const required = (part: Part): ItemPart => ({ ...part, optional: false });
