#!/usr/bin/env node
/**
 * Entry of the command line. The compiled code of all that is loaded from here on is kept in Node's folder for that, so that
 * later runs start sooner. npm, pnpm and tsc use the same folder; NODE_DISABLE_COMPILE_CACHE=1 turns it off.
 */
import { enableCompileCache } from "node:module";
import { keepCompiled } from "./keep-compiled.ts";

const { directory } = enableCompileCache();
if (directory !== undefined) keepCompiled(directory);
// There is no await here, because older versions of Node must be able to read the bundle, to say that they are too old.
void import("./start.ts");
