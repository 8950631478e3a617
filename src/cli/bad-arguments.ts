/** Arguments that a command cannot follow. The message says what was expected. */
export class BadArguments extends Error {
  override readonly name = "BadArguments";
}
