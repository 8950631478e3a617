/** Roadmaps to try. They show the shapes that Waymark reads. */

export interface Example {
  readonly name: string;
  readonly markdown: string;
}

export const EXAMPLES: readonly [Example, ...Example[]] = [
  {
    name: "Phases with topics",
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
    markdown: `# Twelve Weeks of Music Theory

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
];
