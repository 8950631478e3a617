/** Tells detail about an entry from entries of its own. */
import { isCourseSite } from "./course-sites.ts";
import type { Entry } from "./entry.ts";

/** Titles longer than this are sentences: detail about an item rather than items. */
const SENTENCE = 80;

/** Whether what stands below entries is detail about them: sentences, or links to courses. */
export function haveDetail(entries: readonly Entry[]): boolean {
  const children = entries.flatMap((entry) => entry.children);
  const sentences = children.filter((child) => child.title.length > SENTENCE);
  return children.length > 0 && (sentences.length * 2 >= children.length || leadToCourses(children));
}

/** Whether entries lead to courses, videos and articles rather than to the thing to learn. */
function leadToCourses(entries: readonly Entry[]): boolean {
  const links = entries.flatMap((entry) => entry.links);
  return links.length > 0 && links.filter((link) => isCourseSite(link.url)).length * 2 >= links.length;
}
