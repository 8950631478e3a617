/** The parts of GitHub's pages around rendered Markdown, as HTML. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const css = readFileSync(
  createRequire(import.meta.url).resolve("github-markdown-css/github-markdown.css"),
  "utf8",
);

const frame = `
  body { margin: 0; padding: 16px; background: #ffffff; }
  @media (prefers-color-scheme: dark) { body { background: #0d1117; } }
  .page { max-width: 912px; margin: 0 auto; background: transparent; }
  .page, .markdown-body { font-family: "Noto Sans", "Open Sans", Helvetica, Arial, sans-serif; }
  nav { margin: 0 0 24px; }
  section { margin: 0 0 48px; padding: 1px 0; }
  .box { border: 1px solid var(--borderColor-default); border-radius: 6px; margin: 0 0 16px; }
  .box > .markdown-body { padding: 24px 32px; }
  .box > .head { padding: 8px 16px; color: var(--fgColor-muted); border-bottom: 1px solid var(--borderColor-default); font-size: 14px; }
  .title { font: 400 26px/1.3 "Noto Sans", "Open Sans", Helvetica, Arial, sans-serif; color: var(--fgColor-default); margin: 0 0 10px; }
  .title span { color: var(--fgColor-muted); }
  .labels { margin: 0 0 14px; font: 500 12px/22px "Noto Sans", "Open Sans", Helvetica, Arial, sans-serif; display: flex; flex-wrap: wrap; gap: 6px; align-items: center; }
  .state { color: #fff; background: #1f883d; border-radius: 2em; padding: 4px 12px; font-size: 14px; }
  .state.completed { background: #8250df; }
  .label { border-radius: 2em; padding: 0 8px; border: 1px solid; }
  .columns { display: flex; gap: 12px; align-items: flex-start; overflow-x: auto; }
  .column { flex: 1 0 220px; background: var(--bgColor-muted); border-radius: 6px; padding: 8px; font-size: 14px; max-height: 720px; overflow-y: auto; }
  .tabs, .group { margin: 0 0 12px; color: var(--fgColor-muted); font-size: 14px; }
  .group { margin-top: 16px; color: var(--fgColor-default); }
  .card { background: var(--bgColor-default); border: 1px solid var(--borderColor-default); border-radius: 6px; padding: 8px; margin: 8px 0 0; }
  .task-list-item, li:has(> input[type="checkbox"]) { list-style: none; }
  @media (max-width: 600px) {
    body { padding: 16px 8px; }
    .box > .markdown-body { padding: 16px; }
  }
`;

export interface Label {
  readonly name: string;
  /** Six hex digits. */
  readonly color: string;
}

export interface IssueHead {
  readonly number: number;
  readonly title: string;
  readonly closed: boolean;
  readonly labels: readonly Label[];
}

/** A box with rendered Markdown, as around a file, the text of an issue, or a comment. */
export const box = (html: string, head: string | null = null): string =>
  `<div class="box">${head === null ? "" : `<div class="head">${escape(head)}</div>`}<article class="markdown-body">${html}</article></div>`;

/** The title, the state and the labels of an issue. */
export function issueHead({ number, title, closed, labels }: IssueHead): string {
  const state = closed ? '<span class="state completed">Closed</span>' : '<span class="state">Open</span>';
  const chips = labels.map(
    ({ name, color }) =>
      `<span class="label" style="border-color:#${color};color:var(--fgColor-default);background:#${color}33">${escape(name)}</span>`,
  );
  return (
    `<div class="title">${escape(title)} <span>#${number}</span></div>` +
    `<div class="labels">${state}${chips.join("")}</div>`
  );
}

/** A whole page. `body` is HTML. */
export const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${css}${frame}</style><main class="markdown-body page">${body}</main></html>\n`;

/** Plain text for HTML. */
export const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
