/** The crash matrix on a roadmap of the usual size, at every fifth request. */
import { readFileSync } from "node:fs";
import { breakEverywhere, everyFifth } from "./break-everywhere.ts";
import { firstSync } from "./breaking.ts";

const roadmap = readFileSync(new URL("../fixtures/django-roadmap.md", import.meta.url), "utf8");

breakEverywhere(
  firstSync("a first sync of the Django roadmap", { roadmap, owner: "organization" }),
  everyFifth,
);
