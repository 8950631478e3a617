/** Arguments that a command does not understand; the message says how it is used. */
export class BadArguments extends Error {
  override readonly name = "BadArguments";
}
