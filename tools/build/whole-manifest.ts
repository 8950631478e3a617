/** Keeps the repository's package.json safe while npm packs the published one. */
import { copyFile, mkdir, rename } from "node:fs/promises";

const MANIFEST = "package.json";
const FOLDER = "node_modules/.waymark";
const KEPT = `${FOLDER}/package.json`;

/** Moves package.json aside. If an earlier pack was interrupted, the file from that pack is restored first. */
export async function keepWholeManifest(): Promise<void> {
  await bringBackWholeManifest();
  await mkdir(FOLDER, { recursive: true });
  await copyFile(MANIFEST, KEPT);
}

/** Restores package.json if it was moved aside. */
export async function bringBackWholeManifest(): Promise<void> {
  try {
    await rename(KEPT, MANIFEST);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}
