/** Entry of `postpack`: restores the repository's package.json. */
import { bringBackWholeManifest } from "./whole-manifest.ts";

await bringBackWholeManifest();
