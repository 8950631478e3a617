/** The crash matrix on an upstream change of 120 topics, where pages of issues begin and end. */
import { borders, breakEverywhere } from "./break-everywhere.ts";
import { longChange } from "./long-scenes.ts";

breakEverywhere(longChange, borders(/^query.*repository|updateIssue/u));
