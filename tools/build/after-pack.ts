/** Entry of `postpack`: brings our own package.json back. */
import { bringBackWholeManifest } from "./whole-manifest.ts";

await bringBackWholeManifest();
