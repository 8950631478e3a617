/** Entry of `npm run prepare`: bundles the command line. */
import { bundleCommand } from "./bundle-for-node.ts";

await bundleCommand();
