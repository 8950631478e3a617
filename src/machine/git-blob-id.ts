/** The id that Git gives to a file's content. */

/**
 * As `git hash-object` prints it, for a repository with SHA-1. Node's own crypto module cannot be imported here: undici
 * imports it too, so the bundle of the Action would have it in a file that loads after its first use.
 */
export async function gitBlobId(text: string): Promise<string> {
  const bytes = Buffer.from(text);
  const blob = Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]);
  return Buffer.from(await crypto.subtle.digest("SHA-1", blob)).toString("hex");
}
