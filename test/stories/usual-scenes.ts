/** A roadmap of the usual size for the crash matrix: the Django roadmap, and a possible change by its author. */
import { readFileSync } from "node:fs";
import { firstSync, upstreamChange, type Scene } from "./breaking.ts";

const ROADMAP = readFileSync(new URL("../fixtures/django-roadmap.md", import.meta.url), "utf8");

/** A line of the roadmap, found by its beginning. */
function line(start: string): string {
  const found = ROADMAP.split("\n").find((each) => each.startsWith(start));
  if (found === undefined) throw new Error(`No line of the roadmap begins with ${start}`);
  return `${found}\n`;
}

const uploads = line("- ✅ Accepting and serving uploads");
const mail = line("- ✅ Sending mail");
const tenants = line("- ✅ One service for many tenants");

/** One topic has another title, one another phase, and two another order; one is removed, and two are new. */
const CHANGED = ROADMAP.replace(
  "- ✅ Shaping the admin site",
  "- ✅ An admin site of your own (actions, filters)",
)
  .replace(uploads, "")
  .replace(mail, "")
  .replace(line("- ✅ Signals"), `${mail}${line("- ✅ Signals")}`)
  .replace(tenants, "- ✅ Logs and traces\n- ✅ Feature flags\n")
  .replace(line("- ✅ Static and media files"), `${uploads}${line("- ✅ Static and media files")}`);

export const usualFirstSync: Scene = firstSync("a first sync of the Django roadmap", {
  roadmap: ROADMAP,
  owner: "organization",
});

export const usualChange: Scene = upstreamChange(
  "a change of the Django roadmap",
  { roadmap: ROADMAP, owner: "organization" },
  CHANGED,
);
