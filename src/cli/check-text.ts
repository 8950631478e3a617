/** The output of `check` for people: the roadmap as Waymark reads it, then the remarks. */
import { en } from "../language/en.ts";
import { sayReasons } from "../language/say-reason.ts";
import { nextStep } from "../lint/next-step.ts";
import { cleanText } from "../markdown/clean-text.ts";
import type { Diagnostic, Phase, Project, Roadmap, Skill, Verdict } from "../model/roadmap.ts";

const VERDICTS: Readonly<Record<Verdict, string>> = {
  roadmap: "Waymark reads this file as a roadmap.",
  "not-roadmap": "Waymark does not read this file as a roadmap.",
  empty: "There is nothing to learn in this file yet.",
};

/** A page of text for a terminal. `file` is the path as the author wrote it. */
export function checkText(roadmap: Roadmap, file: string): string {
  const blocks = [
    [
      roadmap.title === "" ? file : roadmap.title,
      VERDICTS[roadmap.verdict],
      ...sayReasons(roadmap.reasons, en),
    ],
    ...roadmap.phases.map((phase) => phaseLines(phase, roadmap)),
    looseProjects(roadmap),
    roadmap.skills.length === 0 ? [] : ["Skills", ...roadmap.skills.map(skillLine)],
    roadmap.diagnostics.map((diagnostic) => diagnosticLine(diagnostic, file)),
    otherReadings(roadmap),
    [
      `${summary(roadmap)}${roadmap.verdict === "roadmap" && roadmap.diagnostics.length === 0 ? NO_REMARKS : ""}`,
    ],
    roadmap.verdict === "roadmap" ? [] : [nextStep(roadmap.verdict)],
  ];
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${text.join("\n\n")}\n`;
}

/** The other ways to read the file, where the first is not certain. */
function otherReadings({ readings, sure, verdict }: Roadmap): readonly string[] {
  const [, ...others] = readings;
  if (others.length === 0 || sure || verdict !== "roadmap") return [];
  return [
    "This file can be read in other ways. `--reading B` shows the next one:",
    ...others.map(({ key, title }) => `  ${key}: ${title}`),
  ];
}

function phaseLines(phase: Phase, roadmap: Roadmap): readonly string[] {
  const index = roadmap.phases.indexOf(phase);
  const projects = roadmap.projects.filter((project) => project.phase === index);
  return [
    `${phase.title}${phase.optional ? " (optional)" : ""}`,
    ...phase.topics.map((topic) => {
      const optional = topic.optional && !phase.optional ? " (optional)" : "";
      return `  ${topic.done ? "[x]" : "[ ]"} ${topic.title}${optional}`;
    }),
    ...projects.map((project) => `   *  ${projectLine(project)}`),
  ];
}

function projectLine(project: Project): string {
  const outcomes =
    project.outcomes.length > 0 ? ` – ${project.outcomes.map(({ title }) => title).join(", ")}` : "";
  return `Project: ${project.title}${outcomes}${project.optional ? " (optional)" : ""}`;
}

function looseProjects(roadmap: Roadmap): readonly string[] {
  const loose = roadmap.projects.filter((project) => project.phase === null);
  return loose.length === 0 ? [] : ["Projects", ...loose.map((project) => `   *  ${projectLine(project)}`)];
}

function skillLine(skill: Skill): string {
  const tools = skill.tools.map((tool) => `${tool.title}${tool.optional ? " (optional)" : ""}`);
  return `  ${skill.title}${tools.length > 0 ? `: ${tools.join(", ")}` : ""}`;
}

function diagnosticLine(diagnostic: Diagnostic, file: string): string {
  const { line, column, severity, code, message } = diagnostic;
  return `${file}:${line}:${column} ${severity} ${code}: ${cleanText(message)}`;
}

const NO_REMARKS = " Nothing to fix.";

function summary({ phases, projects, skills }: Roadmap): string {
  const topics = phases.reduce((sum, phase) => sum + phase.topics.length, 0);
  const counts = [
    count(phases.length, "phase"),
    count(topics, "topic"),
    count(projects.length, "project"),
    count(skills.length, "skill"),
  ];
  return `${counts.join(", ")}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
