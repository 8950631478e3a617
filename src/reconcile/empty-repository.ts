/**
 * What a preview reads instead of a repository on GitHub: an empty repository, or a repository with another file.
 */
import type { Actual } from "../model/actual.ts";
import { featuresFrom } from "../model/features.ts";
import type { Remote } from "../model/remote.ts";

/** The part of a remote that a plan is made from. */
export type ReadOnlyRemote = Pick<
  Remote,
  "read" | "readFile" | "readWholeFile" | "readIssues" | "readCardValues" | "changedHere"
>;

const ABSENT = { kind: "absent" } as const;

/** A person's new repository: no files, no issues, and no access to boards. */
export function emptyRepository(): ReadOnlyRemote {
  const actual: Actual = {
    repository: {
      id: "",
      databaseId: 0,
      owner: "you",
      name: "roadmap",
      url: "https://github.com/you/roadmap",
      ownerId: "",
      ownerKind: "user",
      fork: true,
      archived: false,
      private: false,
      readOnly: null,
      issuesEnabled: true,
      defaultBranch: "main",
      head: null,
      commitOffset: null,
    },
    files: {},
    labels: [],
    milestones: [],
    issues: [],
    arePinsTaken: false,
    writers: {},
    board: { reach: "closed", reason: "owned-by-person", apart: false },
    filesPull: null,
    setUpPull: null,
    granted: null,
    features: featuresFrom(() => "there"),
  };
  return {
    read: () => Promise.resolve(actual),
    readFile: () => Promise.resolve(ABSENT),
    readWholeFile: () => Promise.resolve(ABSENT),
    changedHere: () => Promise.resolve(null),
    readIssues: () => Promise.resolve({ issues: [], writers: {} }),
    readCardValues: () => Promise.resolve(new Map()),
  };
}

/** The same place, but with this text as the file at `path`. */
export function withFile(place: ReadOnlyRemote, path: string, text: string): ReadOnlyRemote {
  return {
    ...place,
    read: async () => {
      const actual = await place.read();
      return { ...actual, files: { ...actual.files, [path]: { kind: "text", text } } };
    },
  };
}
