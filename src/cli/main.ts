#!/usr/bin/env node
/**
 * Entry of the command line. Node keeps the compiled code of all that is loaded from here on, in a folder for temporary
 * files, so that later runs start sooner. npm, pnpm and tsc do the same; NODE_DISABLE_COMPILE_CACHE=1 turns it off.
 */
import { enableCompileCache } from "node:module";

enableCompileCache();
// There is no await here, because older versions of Node must be able to read the bundle, to say that they are too old.
void import("./start.ts");
