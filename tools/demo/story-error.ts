/** The story cannot continue. The message says where it stopped and why. */
export class StoryError extends Error {
  override readonly name = "StoryError";
}
