/** Roadmaps to try. They show the shapes that Waymark reads. */

export interface Example {
  readonly name: string;
  /** What it shows, in a sentence. */
  readonly shows: string;
  readonly markdown: string;
  /** The text of its config; empty for none. */
  readonly config: string;
}

export const EXAMPLES: readonly [Example, ...Example[]] = [
  {
    name: "Phases with topics",
    shows:
      "Headings are phases, list items are topics, and each phase ends with a project. A phase can be optional.",
    config: "",
    markdown: `# From Zero to Web Developer

A roadmap for people who learn on their own.

## Phase 1: The Web (optional)

- How a browser loads a page
- HTML (headings, links, forms)
- CSS (selectors, box model, flexbox)

## Phase 2: JavaScript

- Values and variables
- Functions
- [The DOM](https://developer.mozilla.org/docs/Web/API/Document_Object_Model)
- Asynchronous code (callbacks, promises, async functions)

**Project:** a to-do list that keeps its items when the page is loaded again

## Phase 3: A Framework

- Components
- State
- Routing

**Project:** a small shop with a basket
`,
  },
  {
    name: "Weeks in a table",
    shows: "Each row of a table is a topic, with what to practise.",
    config: "",
    markdown: `# Six Weeks of Music Theory

| Week | Topic | Practice |
| --- | --- | --- |
| 1 | Notes and rests | Clap ten rhythms |
| 2 | Intervals | Name twenty intervals |
| 3 | Major scales | Write all twelve |
| 4 | Minor scales | Write all twelve |
| 5 | Triads | Harmonise a melody |
| 6 | Seventh chords | Play a cadence in five keys |
`,
  },
  {
    name: "Check boxes by level",
    shows:
      "Boxes that are ticked already are done at the start. The language is Spanish, so the issues are too.",
    config: "",
    markdown: `# Plan de estudio de SQL

## Nivel 1: Principiante

- [x] SELECT y WHERE
- [ ] Ordenar y limitar
- [ ] Funciones de agregado

## Nivel 2: Intermedio

- [ ] JOIN
- [ ] Subconsultas
- [ ] Vistas

## Nivel 3: Avanzado

- [ ] Índices
- [ ] Transacciones
- [ ] Planes de ejecución
`,
  },
  {
    name: "A config with a pace",
    shows: "A config sets the pace, so milestones have due dates, and leaves a section out.",
    config: `pace:
  topics: 3
exclude:
  - "Further reading"
`,
    markdown: `# Learn to Cook

## Basics

- Knife skills
- Stock and soup
- Rice, pasta and bread

## Techniques

- Roasting
- Braising
- Frying

## Further reading

- A book about salt
`,
  },
  {
    name: "Parts of a topic",
    shows: "Items below a topic become boxes in its issue. Links become what to read.",
    config: "",
    markdown: `# Git from the Inside

## Phase 1: Everyday

- Commits
  - The index
  - Messages that help
- Branches
  - Merge
  - Rebase
- [Remotes](https://git-scm.com/book/en/v2/Git-Basics-Working-with-Remotes)

## Phase 2: Below the surface

- Objects
  - Blobs and trees
  - Commits and tags
- References
- The reflog
`,
  },
  {
    name: "Numbered days",
    shows: "Each day is a phase of its own, with a few things to do.",
    config: "",
    markdown: `# Seven Days of Drawing

## Day 1: Lines

1. Straight lines without a ruler
2. Circles and ellipses

## Day 2: Boxes

1. One vanishing point
2. Two vanishing points

## Day 3: Light

1. A shaded sphere
2. A folded cloth
`,
  },
  {
    name: "Projects and skills",
    shows: "A table of projects opens when its topics are done, and the skills grow along the way.",
    config: "",
    markdown: `# Python Roadmap

## Phase 1: Basics

- Variables
- Loops (for, while)
- Functions

## Phase 2: Beyond

- Files
- Modules

## Projects

| Project | What you'll learn |
|---------|-------------------|
| Word counter | files, loops |
| Quiz in the terminal | functions, modules |

## Languages & Tools

- Python
- A code editor
- Git
`,
  },
  {
    name: "Not a roadmap",
    shows: "Waymark says why it does not open issues for a list of links.",
    config: "",
    markdown: `# Awesome Kites

A list of links about kites.

## Shops

- [A shop](https://example.com/shop)
- [Another shop](https://example.com/other)

## Clubs

- [A club](https://example.com/club)
`,
  },
];
