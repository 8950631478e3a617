/**
 * The first statement of the command: an old version of Node prints one line that it is too old, instead of a stack
 * trace.
 */

/** `package.json` contains a range that this code does not understand. */
export class UnknownRange extends Error {
  override readonly name = "UnknownRange";

  constructor(range: string) {
    super(`engines.node is "${range}": write it as ">=24.14", so that the command can check it`);
  }
}

/**
 * JavaScript that even old versions of Node understand. `engines` is a range such as `>=24.14`. Throws UnknownRange.
 */
export function onlyNewerNode(engines: string): string {
  const { major, minor } = /^>=(?<major>\d+)\.(?<minor>\d+)$/u.exec(engines)?.groups ?? {};
  if (major === undefined || minor === undefined) throw new UnknownRange(engines);
  const needs = `waymark needs Node ${major}.${minor} or later, and this is Node `;
  const advice = ". Install a newer one from https://nodejs.org, and try again.\\n";
  return `(function (v) {
  if (v[0] > ${major} || (v[0] == ${major} && v[1] >= ${minor})) return;
  process.stderr.write("${needs}" + process.versions.node + "${advice}");
  process.exit(2);
})(process.versions.node.split(".").map(Number));`;
}
