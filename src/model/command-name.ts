/** How people run the command line without installing it: by the name of the package, which the project owns. */
export const COMMAND = "npx @waymark-dev/waymark";
