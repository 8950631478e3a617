/** The shape of a list in an answer, without the entries that cannot be read. */
import * as z from "zod/mini";

/**
 * GitHub's lists are nullable, and so is each entry (GraphQL schema, e.g. `IssueConnection.nodes: [Issue]`). An entry that
 * cannot be read is left out: a list that counts its entries is then found to be incomplete.
 */
export const present = <Entry extends z.core.$ZodType>(entry: Entry) =>
  z.pipe(
    z.nullish(z.array(z.nullable(entry))),
    z.transform((nodes): readonly z.output<Entry>[] => nodes?.filter((node) => node !== null) ?? []),
  );
