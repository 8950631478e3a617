/**
 * Runs the parser once before there is something to parse. V8 compiles a function when it is first called, which takes most of the
 * time in a short run. While the first answer travels, the process has nothing else to do.
 */
import type { Roadmap } from "../model/roadmap.ts";
import { parse } from "../roadmap/parse.ts";

/** Short, but with everything that usual roadmaps have. */
const SAMPLE = `# Learning roadmap: cooking

What to learn, [step by step](https://example.org/steps). ✅ done

| Skill | Tools |
| --- | --- |
| **Knives** | Peeler (optional) |

## Phase 1: Basics – week 1 (optional)

- [x] Cut vegetables: [video](https://example.org/cut) & *notes*
- [ ] \`Boil\` <!-- id: basics/boil --> an egg
  - Soft
  - Hard
1. Wash up

**Project:** a salad for ~~two~~ four

## Étape 2

### Sauces

<details><summary>More</summary><ul><li>Béchamel</li><li>Velouté</li></ul></details>

- Tomato sauce
- Gravy

## Resources

- https://example.org/book
`;

/** Returns what the parser made of the sample, which nobody needs. */
export const warmUp = (): Roadmap => parse(SAMPLE);
