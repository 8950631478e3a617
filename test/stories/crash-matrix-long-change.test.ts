/** The crash matrix for an upstream change of 120 topics, at the requests where pages of issues begin and end. */
import { borders, breakEverywhere } from "./break-everywhere.ts";
import { longChange } from "./long-scenes.ts";

breakEverywhere(longChange, borders(/^query.*repository|updateIssue/u));
