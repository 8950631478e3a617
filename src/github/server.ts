/**
 * What the GraphQL schema of a server has. github.com has everything. An older GitHub Enterprise Server refuses a whole
 * query for one field that it does not know: then its schema is read once, and the fields of missing features are left
 * out from then on.
 */
import * as z from "zod/mini";
import { FEATURES, type Feature } from "../model/features.ts";

export interface Server {
  has(feature: Feature): boolean;
  /** Reads the schema. Returns false if it was read before, so that nothing new can be learnt. */
  probe(requester: Reader): Promise<boolean>;
}

/** The part of a requester that reads the schema. */
interface Reader {
  graphql(
    operation: string,
    document: string,
    variables: Readonly<Record<string, unknown>>,
    intent: { readonly kind: "read" },
  ): Promise<{ readonly data: Readonly<Record<string, unknown>> }>;
}

/** What each feature needs of the schema, as `Type.field` or `Type.field(argument)`. */
const NEEDS: Readonly<Record<Feature, readonly string[]>> = {
  "sub-issues": [
    "Issue.parent",
    "Issue.subIssuesSummary",
    "CreateIssueInput.parentIssueId",
    "Mutation.addSubIssue",
    "Mutation.removeSubIssue",
  ],
  dependencies: ["Issue.blockedBy", "Mutation.addBlockedBy", "Mutation.removeBlockedBy"],
  boards: [
    "Repository.projectsV2",
    "Issue.projectItems",
    "Mutation.createProjectV2",
    "Mutation.createProjectV2Field",
    "Mutation.addProjectV2ItemById",
    "Mutation.updateProjectV2ItemFieldValue",
  ],
  pins: ["Issue.isPinned", "Mutation.pinIssue"],
  "pinned-comments": [
    "IssueComment.isPinned",
    "Issue.pinnedIssueComment",
    "Mutation.pinIssueComment",
    "Mutation.unpinIssueComment",
  ],
  duplicates: ["Issue.stateReason(enableDuplicate)"],
};

const TYPES = [
  ...new Set(
    Object.values(NEEDS)
      .flat()
      .map((need) => need.slice(0, need.indexOf("."))),
  ),
];

const DOCUMENT = `query ReadSchema {
  ${TYPES.map(
    (name) =>
      `${name}: __type(name: "${name}") { fields(includeDeprecated: true) { name args { name } } inputFields { name } }`,
  ).join("\n  ")}
}`;

const field = z.object({ name: z.string(), args: z.optional(z.array(z.object({ name: z.string() }))) });
const type = z.nullish(
  z.object({ fields: z.nullish(z.array(field)), inputFields: z.nullish(z.array(field)) }),
);

/** There is one for each host, shared by everything in the process that talks to it. */
export function openServer(): Server {
  let known: ReadonlySet<string> | null = null;
  const features = new Map<Feature, boolean>();
  return {
    has: (feature) => features.get(feature) ?? true,
    async probe(requester) {
      if (known !== null) return false;
      const { data } = await requester.graphql("read the schema", DOCUMENT, {}, { kind: "read" });
      known = new Set(TYPES.flatMap((name) => namesIn(name, type.parse(data[name]))));
      for (const feature of FEATURES) {
        features.set(
          feature,
          NEEDS[feature].every((need) => known?.has(need) === true),
        );
      }
      return true;
    },
  };
}

function namesIn(name: string, answer: z.infer<typeof type>): readonly string[] {
  const fields = [...(answer?.fields ?? []), ...(answer?.inputFields ?? [])];
  return fields.flatMap(({ name: own, args = [] }) => [
    `${name}.${own}`,
    ...args.map((argument) => `${name}.${own}(${argument.name})`),
  ]);
}
