/** Entry of `npm run prepare`: bundles the command. */
import { bundleCommand } from "./bundle-for-node.ts";

await bundleCommand();
