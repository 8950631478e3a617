/** One page with everything that a learner sees on GitHub, for looking at it without GitHub. It loads nothing. */
import { box, escape, issueHead, page, type IssueHead } from "./frame.ts";
import { boardViewHtml, type ShownBoard } from "./board-view.ts";
import { githubHtml, type Rendering } from "./github-html.ts";

export interface ShownComment {
  readonly author: string;
  readonly body: string;
}

export interface ShownIssue extends IssueHead {
  readonly body: string;
  readonly comments: readonly ShownComment[];
}

/** A repository at one time. */
export interface Shown {
  /** Its address. */
  readonly url: string;
  readonly issues: readonly ShownIssue[];
  /** The texts of files by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly board: ShownBoard | null;
}

/** What a section shows: an issue with its comments, a Markdown file, a picture, or a view of the board. */
export type Part =
  | { readonly kind: "issue"; readonly issue: ShownIssue }
  | { readonly kind: "file" | "picture"; readonly path: string }
  | { readonly kind: "board"; readonly view: string };

export interface Section {
  /** For links and for screenshots: letters, digits and `-`. */
  readonly id: string;
  readonly heading: string;
  readonly parts: readonly Part[];
  /** The repository at the time that the section shows. */
  readonly shown: Shown;
}

/** The whole page as HTML. */
export async function learnerPage(title: string, sections: readonly Section[]): Promise<string> {
  const links = sections.map(({ id, heading }) => `<a href="#${id}">${escape(heading)}</a>`).join(" · ");
  const bodies = await Promise.all(
    sections.map(async (section) => {
      const parts = await Promise.all(section.parts.map((part) => partHtml(part, section, sections)));
      return `<h2>${escape(section.heading)}</h2><section id="${section.id}">${parts.join("")}</section>`;
    }),
  );
  return page(title, `<h1>${escape(title)}</h1><nav>${links}</nav>${bodies.join("")}`);
}

async function partHtml(part: Part, { shown }: Section, sections: readonly Section[]): Promise<string> {
  const inFile = rendering(shown, sections);
  switch (part.kind) {
    case "issue": {
      const { issue } = part;
      const inIssue = {
        ...inFile,
        issues: new Map(shown.issues.map(({ number, title }) => [number, title])),
      };
      const comments = issue.comments.map(async ({ author, body }) =>
        box(await githubHtml(body, inIssue), `${author} commented`),
      );
      const body = box(await githubHtml(issue.body, inIssue));
      return [issueHead(issue), body, ...(await Promise.all(comments))].join("");
    }
    case "file":
      return box(await githubHtml(shown.files.get(part.path) ?? "", inFile));
    case "picture":
      return `<p><img alt="" src="${pictureOf(shown, part.path) ?? ""}"></p>`;
    case "board":
      return boardHtml(shown.board, part.view);
    default:
      return part satisfies never;
  }
}

/** Links lead to the part of this page that shows the same, and pictures are in the page itself. */
function rendering(shown: Shown, sections: readonly Section[]): Rendering {
  const targets = new Map(
    sections.flatMap(({ id, parts }) =>
      parts.flatMap((part): readonly (readonly [string, string])[] => {
        switch (part.kind) {
          case "issue":
            return [[`issues/${part.issue.number}`, `#${id}`]];
          case "file":
            return [[`blob/HEAD/${part.path}`, `#${id}`]];
          case "board":
            return shown.board === null ? [] : [[shown.board.url, `#${id}`]];
          case "picture":
            return [];
          default:
            return part satisfies never;
        }
      }),
    ),
  );
  const within = (address: string) =>
    address.startsWith(`${shown.url}/`) ? address.slice(shown.url.length + 1) : null;
  return {
    issues: null,
    picture: (address) => pictureOf(shown, (within(address) ?? address).replace(/^raw\/HEAD\//u, "")),
    link: (address) => {
      const number = /^#issue-(\d+)$/u.exec(address)?.[1];
      const path = number === undefined ? (within(address) ?? address) : `issues/${number}`;
      return (
        targets.get(path) ?? targets.get(`blob/HEAD/${path}`) ?? (isOutside(shown, address) ? address : "#")
      );
    },
  };
}

const isOutside = ({ url }: Shown, address: string): boolean =>
  address.startsWith("https://") && new URL(address).origin !== new URL(url).origin;

function pictureOf({ files }: Shown, path: string): string | null {
  const svg = files.get(path);
  return svg === undefined ? null : `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

function boardHtml(board: ShownBoard | null, name: string): string {
  const view = board?.views.find((one) => one.name === name);
  if (board !== null && view !== undefined) return boardViewHtml(board, view);
  return box(
    "<p>A board in a personal account needs a token of its owner. <code>npm run demo -- --owner organization</code> shows one.</p>",
  );
}
