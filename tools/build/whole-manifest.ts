/** Keeps our own package.json safe while npm packs the published one. */
import { copyFile, mkdir, rename } from "node:fs/promises";

const MANIFEST = "package.json";
const FOLDER = "node_modules/.waymark";
const KEPT = `${FOLDER}/package.json`;

/** Puts it aside. Where an earlier packing was broken off, that one's is brought back first. */
export async function keepWholeManifest(): Promise<void> {
  await bringBackWholeManifest();
  await mkdir(FOLDER, { recursive: true });
  await copyFile(MANIFEST, KEPT);
}

/** Brings it back, where one was put aside. */
export async function bringBackWholeManifest(): Promise<void> {
  try {
    await rename(KEPT, MANIFEST);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}
