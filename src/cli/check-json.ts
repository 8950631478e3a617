/** The JSON output of `check --json`: exactly the keys that other tools rely on, in a fixed order. */
import type { Finding } from "../lint/finding.ts";
import { en } from "../language/en.ts";
import { sayReasons } from "../language/say-reason.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { jsonText } from "./io.ts";

/** `docs/command-line.md` documents the shape. */
export function checkJson(roadmap: Roadmap, findings: readonly Finding[]): string {
  const { title, verdict, reasons, confidence, readings, phases, projects, skills, diagnostics } = roadmap;
  const shape = {
    title,
    verdict,
    reasons: sayReasons(reasons, en),
    confidence: Number(confidence.toFixed(2)),
    readings: readings.map(({ key, title: name, phases: parts, options }) => ({
      key,
      title: name,
      phases: parts.map(({ title: part, topics }) => ({ title: part, topics })),
      options,
    })),
    phases: phases.map((phase) => ({
      title: phase.title,
      optional: phase.optional,
      topics: phase.topics.map((topic) => ({
        id: topic.id,
        title: topic.title,
        parts: topic.parts.map(({ title: part }) => part),
        links: topic.links,
        optional: topic.optional,
        done: topic.done,
        line: topic.line,
      })),
    })),
    projects: projects.map(({ id, title: name, outcomes, phase, optional, done, line }) => ({
      id,
      title: name,
      outcomes: outcomes.map(({ title: outcome }) => outcome),
      phase,
      optional,
      done,
      line,
    })),
    skills: skills.map((skill) => ({
      id: skill.id,
      title: skill.title,
      tools: skill.tools.map((tool) => ({ title: tool.title, optional: tool.optional })),
      line: skill.line,
    })),
    diagnostics: diagnostics.map(({ line, column, severity, code, message }) => ({
      line,
      column,
      severity,
      code,
      message,
    })),
    findings: findings.map(({ line, column, code, reason, fix, edit }) => ({
      line,
      column,
      code,
      reason,
      fix,
      fixable: edit !== null,
    })),
  };
  return jsonText(shape);
}
