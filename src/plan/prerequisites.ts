/** Which topics a project needs: those that its outcomes name, or all of its phase where words do not tell. */
import { tellingWords } from "../roadmap/telling-words.ts";
import type { Phase, Project, Roadmap, Topic } from "../model/roadmap.ts";

/** A word that more topics have than this is about the course, not about one of them. */
const TOPICS_PER_WORD = 3;

/**
 * The topics, in the order of the roadmap, none from a phase after the project's own. Optional ones hold nobody back, so
 * none is optional. Each word of an outcome stands for the one topic that says most of that outcome. A project that names
 * its phase ("Full DRF app"), of whose outcomes words explain less than half, or that needs nothing else from its phase,
 * needs all that its phase requires.
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
  const explained = outcomes.map((outcome) => topicsOf(tellingWords(outcome), candidates));
  const told = explained.filter((topics) => topics.length > 0).length;
  const needed = new Set([...explained.flat(), ...topicsOf(tellingWords(title), candidates)]);
  const whole =
    told === 0 ||
    told * 2 < outcomes.length ||
    outcomes.some((outcome) => names(phases, phase, outcome)) ||
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

/** For each word the topic that shares most with the whole text; of equals, the one nearest to the project's phase. */
function topicsOf(words: readonly string[], candidates: readonly Candidate[]): readonly Topic[] {
  const having = (word: string) => candidates.filter((candidate) => candidate.words.has(word));
  const telling = words.filter((word) => having(word).length <= TOPICS_PER_WORD);
  const shared = (candidate: Candidate) => telling.filter((word) => candidate.words.has(word)).length;
  return telling.flatMap((word) => {
    const [best] = having(word).toSorted((a, b) => shared(b) - shared(a) || b.place - a.place);
    return best === undefined ? [] : [best.topic];
  });
}

/** Whether a text has a word that is in the title of this phase and of no other. */
function names(phases: readonly Phase[], phase: number, text: string): boolean {
  const titles = phases.map(({ title }) => new Set(tellingWords(title)));
  return tellingWords(text).some((word) =>
    titles.every((title, place) => title.has(word) === (place === phase)),
  );
}
