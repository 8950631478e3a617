/**
 * How people run the command line without installing it: with the name of the package, which belongs to the project.
 */
export const COMMAND = "npx @waymark-dev/waymark";

/**
 * A path as one word of a shell's command. A path of letters, digits and the usual signs stays as it is. A path that
 * begins with `-` would be read as an option.
 */
export function shellWord(path: string): string {
  const word = path.startsWith("-") ? `./${path}` : path;
  return /^[\p{L}\p{M}\p{N}_./@%+=:,-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
