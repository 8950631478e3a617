/** Which renderer wrote the files: an older one never overwrites what a newer one wrote. */

/** Raise it by one with every change that makes the same progress come out as other bytes. */
export const RENDERER_VERSION = 3;
