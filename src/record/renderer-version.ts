/** The version of the renderer that wrote the files. An older renderer never overwrites the files of a newer one. */

/** Increase it by one whenever the same progress is rendered to different bytes. */
export const RENDERER_VERSION = 5;
