/** The story cannot go on; the message says at which point and why. */
export class StoryError extends Error {
  override readonly name = "StoryError";
}
