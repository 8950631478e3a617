/** Entry of `npm run changelog -- TAG`: prints the notes of a release, from the previous tag to this one. */
import { execFileSync } from "node:child_process";
import { releaseNotes } from "./release-notes.ts";

const [, , tag = "HEAD"] = process.argv;
// The first release has no previous version, so its notes start at the first commit.
const versions = ["--list", "v[0-9]*.[0-9]*.[0-9]*", "--sort=-version:refname"];
const [before = ""] = git("tag", ...versions, "--merged", `${tag}^`).split("\n");
const range = before === "" ? tag : `${before}..${tag}`;
const commits = git("log", "--no-merges", "--format=%s%x1f%b%x1e", range).split("\u001E");
process.stdout.write(
  releaseNotes(
    commits.map((commit) => {
      const [subject = "", body = ""] = commit.trim().split("\u001F");
      return { subject, body };
    }),
  ),
);

function git(...args: string[]): string {
  return execFileSync("git", args, { encoding: "utf8" }).trim();
}
