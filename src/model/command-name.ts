/**
 * How people run the command line without installing it: with the name of the package, which belongs to the project.
 */
export const COMMAND = "npx @waymark-dev/waymark";
