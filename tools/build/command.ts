/** Entry of `npm run prepare`: bundles the command line. */
import { writeCommand } from "./write-command.ts";

await writeCommand();
