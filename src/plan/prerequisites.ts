/** Which topics a project needs: those that its outcomes name, or its whole phase if the text does not say. */
import { tellingWords } from "../roadmap/telling-words.ts";
import type { Phase, Project, Roadmap, Topic } from "../model/roadmap.ts";

/** A word that appears in more topics than this is about the course, not about one topic. */
const TOPICS_PER_WORD = 3;

/**
 * The topics in the order of the roadmap, but none from a phase after the project's. Optional topics are not included,
 * because they must not delay anything. Each word of an outcome stands for the topic that shares most with that
 * outcome. A project needs all required topics of its phase if its text names the phase ("Full DRF app"), if the words
 * explain less than half of its outcomes, or if it would need nothing else from its phase.
 */
export function prerequisites({ phase, title, outcomes }: Project, { phases }: Roadmap): readonly Topic[] {
  if (phase === null) return [];
  const candidates = phases
    .slice(0, phase + 1)
    .flatMap(({ topics }, place) =>
      topics
        .filter(({ optional }) => !optional)
        .map((topic) => ({ topic, place, words: new Set(tellingWords(topic.title)) })),
    );
  const explained = outcomes.map(({ title: outcome }) => topicsOf(tellingWords(outcome), candidates));
  const told = explained.filter((topics) => topics.length > 0).length;
  const needed = new Set([...explained.flat(), ...topicsOf(tellingWords(title), candidates)]);
  const whole =
    told === 0 ||
    told * 2 < outcomes.length ||
    outcomes.some(({ title: outcome }) => names(phases, phase, outcome)) ||
    candidates.every(({ topic, place }) => place !== phase || !needed.has(topic));
  return candidates
    .filter(({ topic, place }) => (whole && place === phase) || needed.has(topic))
    .map(({ topic }) => topic);
}

interface Candidate {
  readonly topic: Topic;
  /** The index of its phase. */
  readonly place: number;
  readonly words: ReadonlySet<string>;
}

/**
 * For each word, the topic that shares most with the whole text. If several share the same, the one nearest to the
 * project's phase.
 */
function topicsOf(words: readonly string[], candidates: readonly Candidate[]): readonly Topic[] {
  const having = (word: string) => candidates.filter((candidate) => candidate.words.has(word));
  const telling = words.filter((word) => having(word).length <= TOPICS_PER_WORD);
  const shared = (candidate: Candidate) => telling.filter((word) => candidate.words.has(word)).length;
  return telling.flatMap((word) => {
    const [best] = having(word).toSorted((a, b) => shared(b) - shared(a) || b.place - a.place);
    return best === undefined ? [] : [best.topic];
  });
}

/** Whether a text contains a word that is only in the title of this phase. */
function names(phases: readonly Phase[], phase: number, text: string): boolean {
  const titles = phases.map(({ title }) => new Set(tellingWords(title)));
  return tellingWords(text).some((word) =>
    titles.every((title, place) => title.has(word) === (place === phase)),
  );
}
