/**
 * What the GraphQL schema of a server has. github.com has everything. An older GitHub Enterprise Server refuses a whole
 * query for one field that it does not know: then its schema is read once, and the fields of missing features are left
 * out from then on. If the schema may not be read, the refusal itself says what is missing.
 */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import { FEATURES, type Feature } from "../model/features.ts";

export interface Server {
  has(feature: Feature): boolean;
  /** Learns what is missing after a query was refused for an unknown field. Returns false if that is nothing new. */
  probe(requester: Reader, refusal: Refused): Promise<boolean>;
}

/** The part of a requester that reads the schema. */
interface Reader {
  graphql(
    operation: string,
    document: string,
    variables: Readonly<Record<string, unknown>>,
    intent: { readonly kind: "read" },
  ): Promise<{ readonly data: Readonly<Record<string, unknown>>; readonly errors: readonly unknown[] }>;
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
  iterations: [
    "ProjectV2IterationField.configuration",
    "ProjectV2ItemFieldIterationValue.startDate",
    "CreateProjectV2FieldInput.iterationConfiguration",
    "UpdateProjectV2FieldInput.iterationConfiguration",
  ],
  "status-updates": [
    "ProjectV2.statusUpdates",
    "Mutation.createProjectV2StatusUpdate",
    "Mutation.updateProjectV2StatusUpdate",
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
  let isProbed = false;
  const missing = new Set<Feature>();
  const lack = (isMissing: (need: string) => boolean): boolean => {
    const before = missing.size;
    for (const feature of FEATURES) if (NEEDS[feature].some(isMissing)) missing.add(feature);
    return missing.size > before;
  };
  return {
    has: (feature) => !missing.has(feature),
    async probe(requester, { said }) {
      if (isProbed) return lack(isNamedIn(said));
      isProbed = true;
      const known = await readSchema(requester);
      if (known === null) return lack(isNamedIn(said));
      lack((need) => !known.has(need));
      return true;
    },
  };
}

/** Everything that the server has of these types; null if the schema may not be read. */
async function readSchema(requester: Reader): Promise<ReadonlySet<string> | null> {
  try {
    const { data, errors } = await requester.graphql("read the schema", DOCUMENT, {}, { kind: "read" });
    // A type that could not be read would look as if the server lacked it.
    if (errors.length > 0) return null;
    return new Set(TYPES.flatMap((name) => namesIn(name, type.parse(data[name]))));
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** Whether a refusal names a field with its type, or an argument, each in quotes: "Field 'parent' doesn't exist on type 'Issue'". */
function isNamedIn(said: string): (need: string) => boolean {
  const refusals = said.split("; ").map((one) => new Set(one.match(/(?<=['"])[\w.]+(?=['"])/gu)));
  return (need) => {
    const [, owner = "", name = "", argument] = /^(\w+)\.(\w+)(?:\((\w+)\))?$/u.exec(need) ?? [];
    return refusals.some((named) =>
      argument === undefined ? named.has(owner) && named.has(name) : named.has(argument),
    );
  };
}

function namesIn(name: string, answer: z.infer<typeof type>): readonly string[] {
  const fields = [...(answer?.fields ?? []), ...(answer?.inputFields ?? [])];
  return fields.flatMap(({ name: own, args = [] }) => [
    `${name}.${own}`,
    ...args.map((argument) => `${name}.${own}(${argument.name})`),
  ]);
}
