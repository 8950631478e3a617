/** A page that looks like GitHub's page around rendered Markdown. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const css = readFileSync(
  createRequire(import.meta.url).resolve("github-markdown-css/github-markdown.css"),
  "utf8",
);

const frame = `
  body { margin: 0; padding: 16px; background: #ffffff; }
  @media (prefers-color-scheme: dark) { body { background: #0d1117; } }
  .markdown-body { font-family: "Noto Sans", "Open Sans", Helvetica, Arial, sans-serif; }
  .box { border: 1px solid var(--borderColor-default); border-radius: 6px; }
  .box > .markdown-body { padding: 24px 32px; }
  .title { font: 400 26px/1.3 "Noto Sans", "Open Sans", Helvetica, Arial, sans-serif; color: var(--fgColor-default); margin: 0 0 10px; }
  .title span { color: var(--fgColor-muted); }
  .labels { margin: 0 0 14px; font: 500 12px/22px "Noto Sans", "Open Sans", Helvetica, Arial, sans-serif; display: flex; gap: 6px; align-items: center; }
  .state { color: #fff; background: #1f883d; border-radius: 2em; padding: 4px 12px; font-size: 14px; }
  .state.completed { background: #8250df; }
  .label { border-radius: 2em; padding: 0 8px; border: 1px solid; }
  .task-list-item, li:has(> input[type="checkbox"]) { list-style: none; }
`;

export interface Label {
  readonly name: string;
  /** Six hex digits. */
  readonly color: string;
}

/** The page of a Markdown file. */
export function filePage(html: string): string {
  return page(`<div class="box"><article class="markdown-body">${html}</article></div>`);
}

export interface IssueHead {
  readonly number: number;
  readonly title: string;
  readonly closed: boolean;
  readonly labels: readonly Label[];
}

/** The page of an issue: title, state, labels and body. */
export function issuePage(html: string, { number, title, closed, labels }: IssueHead): string {
  const state = closed ? '<span class="state completed">Closed</span>' : '<span class="state">Open</span>';
  const chips = labels.map(
    ({ name, color }) =>
      `<span class="label" style="border-color:#${color};color:var(--fgColor-default);background:#${color}33">${escape(name)}</span>`,
  );
  return page(
    `<div class="title">${escape(title)} <span>#${number}</span></div>` +
      `<div class="labels">${state}${chips.join("")}</div>` +
      `<div class="box"><article class="markdown-body">${html}</article></div>`,
  );
}

/** A page that contains only one picture. */
export function picturePage(path: string): string {
  return page(`<p class="markdown-body" style="margin:0"><img src="${escape(path)}"></p>`);
}

function page(body: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${css}${frame}</style><main class="markdown-body" style="font-size:16px">${body}</main>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
