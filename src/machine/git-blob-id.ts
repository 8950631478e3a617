/** The id that Git gives to a file's content. */
import { createHash } from "node:crypto";

/** As `git hash-object` prints it, for a repository with SHA-1. */
export function gitBlobId(text: string): string {
  const bytes = Buffer.from(text);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
