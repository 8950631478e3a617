/** Text that names milestones and issues before their numbers are known. */
import { withoutCommit } from "../markdown/line-code.ts";

/** Words, or a reference to what will stand there once it has a number. */
export type Segment =
  | string
  /** The web address of this phase's milestone. */
  | { readonly milestoneOf: string }
  /** This item's issue, as GitHub links it; its title, as Markdown, while it has none. */
  | { readonly issueOf: string; readonly title: string }
  /** The web address of this line of the roadmap file, as it stands in the commit that was read. */
  | { readonly lineOf: number };

export type Body = readonly Segment[];

/** The numbers known so far. */
export interface Numbers {
  /** By phase id. */
  readonly milestones: ReadonlyMap<string, number>;
  /** By item id. */
  readonly issues: ReadonlyMap<string, number>;
}

/** Where the roadmap was read: the repository's web address, the commit, the file's path. */
export interface RoadmapPlace {
  readonly url: string;
  readonly commit: string;
  readonly path: string;
}

/** What the references of a body are resolved with. */
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
 * Whether two bodies say the same. A link to a line of another commit is the same link: it still leads to where the
 * item came from, and following every commit would rewrite every issue.
 */
export function saysTheSame(a: string, b: string): boolean {
  const plain = (body: string) => withoutCommit(body.replaceAll("\r\n", "\n"));
  return plain(a) === plain(b);
}
