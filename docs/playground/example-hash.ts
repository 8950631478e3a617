/** The part of the playground's address that names an example. */
import { EXAMPLES, type Example } from "./examples.ts";

/** Such as `#example-weeks-in-a-table`. */
export const exampleHash = ({ name }: Pick<Example, "name">): string =>
  `#example-${name.toLowerCase().replaceAll(/[^a-z\d]+/gu, "-")}`;

/** The example that an address names, or null. */
export const exampleIn = (hash: string): Example | null =>
  EXAMPLES.find((example) => exampleHash(example) === hash) ?? null;
