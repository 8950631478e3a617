/** Entry of `npm run prepare`: bundles the command. */
import { bundleCommand } from "./bundle-command.ts";

await bundleCommand();
