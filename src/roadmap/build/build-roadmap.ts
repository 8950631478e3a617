/** Makes a roadmap of the reading that was chosen: phases, topics, projects and skills with their ids. */
import { isAside, roleOf } from "../words/role.ts";
import type { DocumentFacts, Facts } from "../features/facts.ts";
import type { ParseOptions } from "../../model/parse-options.ts";
import type { Diagnostic, Phase, Project, Roadmap, Topic } from "../../model/roadmap.ts";
import { ancestors, type OutlineNode } from "../outline/outline.ts";
import type { Candidate } from "../readings/candidate.ts";
import { hasTwoLetters } from "../../text/letters.ts";
import { asMarkdown, restSource } from "./author-source.ts";
import { detailOf } from "./detail.ts";
import { doneTest } from "./done-topics.ts";
import { linkLines, linksOf } from "./item-links.ts";
import { Ids, namedWords, phaseIds } from "../identity.ts";
import { phaseLinks } from "./phase-links.ts";
import { letteredLines } from "./lettered-lines.ts";
import { onlyNumbers } from "./only-numbers.ts";
import { partOf, partsOf, saysAll, type PartsContext } from "./parts.ts";
import { placeProjects } from "../place-projects.ts";
import { projectsIn, type ProjectDraft } from "./projects.ts";
import { skillsIn } from "./skills.ts";
import { shortTitle, TITLE_LENGTH } from "../title.ts";

export interface Built extends Pick<Roadmap, "phases" | "projects" | "skills"> {
  readonly diagnostics: readonly Diagnostic[];
  /** The sections whose projects and skills were read. */
  readonly sections: readonly OutlineNode[];
}

/** The roadmap of a reading. `markdown` is the text that the document was read from. */
export function buildRoadmap(
  reading: Candidate,
  document: DocumentFacts,
  markdown: string,
  options: ParseOptions,
): Built {
  const { of } = document;
  const grouped = reading.phases.map(({ node, title, topics }, index) => ({
    title: shortTitle(title, null) || `Part ${index + 1}`,
    named: namedWords(title) || `Part ${index + 1}`,
    node,
    topics,
  }));
  const taken = new Set(reading.topics);
  const found = projectsIn(document, reading, markdown);
  const all = new Set([...taken, ...found.drafts.map(({ node }) => node)]);
  const isProject = (node: OutlineNode): boolean => found.asTopics.has(node);
  const skills = skillsIn(document, reading, options);
  const entries = grouped.flatMap(({ topics }) => topics.filter((node) => !isProject(node)));
  const isDone = doneTest(
    entries.map((node) => of(node)),
    document,
    options.checkmark,
    markdown,
  );
  const ids = new Ids([
    ...entries.map((node) => pinOf(node, of(node))),
    ...found.drafts.map(({ pin }) => pin),
    ...skills.drafts.map(({ pin }) => pin),
  ]);
  const filled = grouped
    .map((group) => ({ ...group, topics: group.topics.filter((node) => !isProject(node)) }))
    .filter(({ topics }) => topics.length > 0);
  const names = phaseIds(
    filled.map(({ named, node }) => ({
      title: named,
      pin: node?.pin ?? null,
      place: node?.place ?? { line: 1, column: 1 },
    })),
  );
  const links = phaseLinks(
    filled.map(({ node }) => node),
    document,
    all,
  );
  const phases = filled.map(({ title, node, topics }, index): Phase => {
    const id = names[index] ?? "";
    const optional = node !== null && of(node).optional;
    const read = topics.map((topic): Topic => {
      const facts = of(topic);
      const known = ids.take(id, { title: facts.says.title, pin: pinOf(topic, facts), place: topic.place });
      return {
        ...topicOf(facts, document, markdown, { isDone, taken: all }),
        id: known,
        optional: options.items.get(known)?.optional ?? (optional || facts.optional),
      };
    });
    const line = node?.place.line ?? topics[0]?.place.line ?? 1;
    return { id, title, optional, topics: read, links: links[index] ?? [], line };
  });
  return {
    phases,
    projects: placed(
      found.drafts,
      filled.map(({ node }) => node),
      phases,
      ids,
      options,
    ).map(({ draft, ...project }) => ({
      ...project,
      ...projectOf(draft, { document, markdown, isDone, taken: all }),
    })),
    skills: skills.drafts.map((draft) => ({
      id: ids.take("skills", draft),
      title: draft.title,
      tools: draft.tools,
      links: linksOf(of(draft.node), draft.title, document, all),
      line: draft.place.line,
    })),
    diagnostics: ids.diagnostics,
    sections: [...found.sections, ...skills.sections].filter(
      (node) => ![node, ...ancestors(node)].some((above) => taken.has(above)),
    ),
  };
}

/** A pin may be in any cell of a row. */
function pinOf(node: OutlineNode, { says }: Facts): string | null {
  return (
    node.pin ??
    says.pin ??
    node.children.find((child) => child.kind === "cell" && child.pin !== null)?.pin ??
    null
  );
}

const LEAD_LENGTH = 60;

function topicOf(
  facts: Facts,
  document: DocumentFacts,
  markdown: string,
  { isDone, taken }: Pick<PartsContext, "isDone" | "taken">,
): Omit<Topic, "id" | "optional"> {
  const { node, says } = facts;
  const lead =
    says.lead !== null &&
    !onlyNumbers(says.lead.name, document.lexicons) &&
    (says.bold || says.title.length > LEAD_LENGTH) &&
    behindLabel(says, document) === says.title
      ? says.lead.name
      : null;
  const lettered = letteredLines(says, markdown);
  const words = lettered?.name ?? (lead === null ? says.beforeLinks : null) ?? behindLabel(says, document);
  const title = shortTitle(words, lead ?? nameOfLink(says));
  const isWhole = title === says.title || title === says.beforeLinks;
  const rest = isWhole ? "" : lead === title && says.lead !== null ? says.lead.rest : says.title;
  const behind = rest === "" ? "" : restSource(says, rest, markdown);
  const whole = title === lead ? title : words;
  const found = partsOf(node, whole, { document, markdown, isDone, taken });
  return {
    title,
    parts: found.parts,
    links: linksOf(facts, title, document, taken),
    done: isDone.topic(facts),
    detail: [
      ...(lettered === null ? [behind] : [title === lettered.name ? "" : asMarkdown(words), lettered.source]),
      detailOf(facts, document, markdown, new Set([...found.nodes, ...linkLines(node, document, taken)])),
    ]
      .filter((text) => text !== "")
      .join("\n\n"),
    line: node.place.line,
  };
}

/** A long title without the label before it: "Homework: add glare, …" is about glare. */
function behindLabel({ title, lead }: OutlineNode, { lexicons }: DocumentFacts): string {
  return lead !== null && title.length > TITLE_LENGTH && isAside(roleOf(lead.name, lexicons))
    ? lead.rest
    : title;
}

/** The text of a link with which a title begins. */
function nameOfLink({ title, links: [first] }: OutlineNode): string | null {
  return first !== undefined && hasTwoLetters(first.title) && title.startsWith(first.title)
    ? first.title
    : null;
}

function placed(
  drafts: readonly ProjectDraft[],
  owners: readonly (OutlineNode | null)[],
  phases: readonly Phase[],
  ids: Ids,
  { items }: ParseOptions,
): readonly (Pick<Project, "id" | "title" | "phase" | "optional" | "line"> & {
  readonly draft: ProjectDraft;
})[] {
  const phaseOf = new Map(owners.map((owner, index) => [owner, index] as const).toReversed());
  const named = drafts.map((draft) => {
    const id = ids.take("projects", { ...draft, title: draft.named });
    const said = items.get(id)?.phase;
    const inside = [...ancestors(draft.node)].flatMap((above) => phaseOf.get(above) ?? []);
    const phase =
      said !== undefined && said < phases.length ? said : inside.length === 0 ? null : Math.min(...inside);
    return { draft, id, title: draft.title, outcomes: draft.outcomes.map(({ title }) => title), phase };
  });
  const places = placeProjects(named, phases);
  return named.map(({ draft, id }, index) => ({
    draft,
    id,
    title: draft.title,
    phase: places[index] ?? null,
    optional: items.get(id)?.optional ?? draft.optional,
    line: draft.place.line,
  }));
}

/** What a project says: its outcomes, its links, and the words that are neither. */
function projectOf(
  draft: ProjectDraft,
  { document, markdown, isDone, taken }: PartsContext,
): Pick<Project, "outcomes" | "links" | "detail" | "done"> {
  const fact = document.of(draft.node);
  const outcomes = draft.outcomes.filter(({ isLink }) => !isLink);
  const lines = outcomes.flatMap(({ node }) => (node !== null && saysAll(node, { markdown }) ? node : []));
  const moved = new Set([...lines, ...linkLines(draft.node, document, taken)]);
  const name = draft.title === draft.words ? "" : asMarkdown(draft.words);
  const below = draft.node.kind === "row" ? "" : detailOf(fact, document, markdown, moved);
  return {
    outcomes: outcomes.map(({ title, node }) =>
      node === null ? { title } : partOf(node, { document, markdown, isDone, taken }),
    ),
    links: linksOf(fact, draft.title, document, taken),
    detail: [name, draft.lettered, below].filter((text) => text !== "").join("\n\n"),
    done: isDone.words(draft),
  };
}
