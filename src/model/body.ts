/** Text that refers to milestones and issues before their numbers are known. */
import { withoutCommit } from "../markdown/line-code.ts";

/** Text, or a reference that is filled in once the number is known. */
export type Segment =
  | string
  /** The web address of this phase's milestone. */
  | { readonly milestoneOf: string }
  /** This item's issue, as GitHub links it. While there is no issue, the item's title as Markdown. */
  | { readonly issueOf: string; readonly title: string }
  /** The web address of this line of the roadmap file, in the commit that was read. */
  | { readonly lineOf: number }
  /**
   * The web address of a file or folder of the repository, by a path as the roadmap writes it, with what follows it
   * (`#part`). Without a path, it is the roadmap itself. A path in an issue would lead to a page below the issues.
   */
  | { readonly fileAt: string };

export type Body = readonly Segment[];

/** The numbers known so far. */
export interface Numbers {
  /** By phase id. */
  readonly milestones: ReadonlyMap<string, number>;
  /** By item id. */
  readonly issues: ReadonlyMap<string, number>;
}

/** Where the roadmap was read: the repository's web address, the commit, and the path of the file. */
export interface RoadmapPlace {
  readonly url: string;
  readonly commit: string;
  readonly path: string;
}

/** Everything that is needed to resolve the references in a body. */
export interface References {
  readonly numbers: Numbers;
  readonly place: RoadmapPlace;
}

/** The text with every reference filled in. */
export function resolveBody(body: Body, { numbers, place }: References): string {
  return body
    .map((segment) => {
      if (typeof segment === "string") return segment;
      if ("lineOf" in segment) return lineUrl(place, segment.lineOf);
      if ("fileAt" in segment) return fileUrl(place, segment.fileAt);
      if ("issueOf" in segment) {
        const issue = numbers.issues.get(segment.issueOf);
        return issue === undefined ? segment.title : `#${issue}`;
      }
      const number = numbers.milestones.get(segment.milestoneOf);
      return number === undefined ? `${place.url}/milestones` : `${place.url}/milestone/${number}`;
    })
    .join("");
}

/** The items whose issues a body refers to. */
export function itemsIn(body: Body): readonly string[] {
  return body.flatMap((segment) =>
    typeof segment === "object" && "issueOf" in segment ? [segment.issueOf] : [],
  );
}

function lineUrl({ url, commit, path }: RoadmapPlace, line: number): string {
  return `${url}/blob/${commit}/${path.split("/").map(encodeURIComponent).join("/")}?plain=1#L${line}`;
}

/**
 * In the default branch, so that the address stays the same when somebody commits. "Links starting with / will be relative
 * to the repository root" ("Basic writing and formatting syntax"). `..` never leads out of the repository. On GitHub, a file's
 * page is two levels below the repository's, so two more levels up lead to its other pages (`../../issues/new`).
 */
function fileUrl({ url, path: roadmap }: RoadmapPlace, target: string): string {
  const end = target.search(/[?#]|$/u);
  const [path, rest] = [
    target.slice(0, end) || `./${encodeURIComponent(roadmap.split("/").at(-1) ?? "")}`,
    target.slice(end),
  ];
  const folder = path.startsWith("/") ? [] : roadmap.split("/").slice(0, -1).map(encodeURIComponent);
  const parts: string[] = [];
  let above = 0;
  for (const part of [...folder, ...path.split("/")]) {
    if (part === "..") above += parts.pop() === undefined ? 1 : 0;
    else if (part !== "" && part !== ".") parts.push(part);
  }
  if (above === 2) return `${[url, ...parts].join("/")}${rest}`;
  const isFolder = parts.length === 0 || path.endsWith("/");
  return `${[url, isFolder ? "tree" : "blob", "HEAD", ...parts].join("/")}${rest}`;
}

/**
 * Whether two bodies have the same content. Links to the same line in different commits count as equal: they still lead
 * to the place of the item, and without this rule every commit would change every issue.
 */
export function saysTheSame(a: string, b: string): boolean {
  const plain = (body: string) => withoutCommit(body.replaceAll("\r\n", "\n"));
  return plain(a) === plain(b);
}
