/** Node ids. For clients they are opaque; here they are a type's prefix and the database id. */

export const PREFIX = {
  User: "U",
  Organization: "O",
  Bot: "BOT",
  App: "A",
  Repository: "R",
  Branch: "REF",
  Commit: "C",
  Workflow: "W",
  Label: "LA",
  Milestone: "MI",
  Issue: "I",
  PullRequest: "PR",
  Comment: "IC",
  Reaction: "REA",
  TimelineEvent: "EV",
  Board: "PVT",
  Field: "PVTF",
  SingleSelectField: "PVTSSF",
  IterationField: "PVTIF",
  BoardItem: "PVTI",
  FieldValue: "PVTFV",
  View: "PVTV",
  StatusUpdate: "PVTSU",
  DraftIssue: "DI",
} as const;

/** The node id of an object, in the style of GitHub's newer format: prefix, underscore, base64url. */
export function nodeIdOf(type: keyof typeof PREFIX, id: number): string {
  const bytes = Buffer.alloc(9);
  bytes[0] = 0x92;
  bytes.writeBigUInt64BE(BigInt(id), 1);
  return `${PREFIX[type]}_kwDO${bytes.toString("base64url")}`;
}
