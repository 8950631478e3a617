/** Arguments that a command does not understand. The message says what was expected. */
export class BadArguments extends Error {
  override readonly name = "BadArguments";
}
