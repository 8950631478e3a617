/** The errors that a person can fix, and their message. */
import {
  BranchMoved,
  IncompleteRead,
  ListBehind,
  OutcomeUnknown,
  RateLimited,
  Refused,
  RepositoryMissing,
  TokenRejected,
  UnknownReading,
  Unreachable,
} from "../model/errors.ts";
import { NeedsToken } from "../github/read-public-courses.ts";
import { orUnexpectedAnswer, UnexpectedAnswer } from "../github/unexpected-answer.ts";
import { cleanText } from "../markdown/clean-text.ts";
import { UnreadableFile } from "../machine/read-roadmap-file.ts";
import { UnwritableFile } from "./write-file.ts";
import { ProxyUnusable } from "../machine/use-proxy.ts";
import { ConfigError } from "../language/config-error.ts";
import { BadArguments } from "./bad-arguments.ts";
import { TokenMissing } from "./read-token.ts";

const EXPECTED = [
  BadArguments,
  BranchMoved,
  ConfigError,
  IncompleteRead,
  ListBehind,
  NeedsToken,
  OutcomeUnknown,
  ProxyUnusable,
  RateLimited,
  Refused,
  RepositoryMissing,
  TokenMissing,
  TokenRejected,
  UnexpectedAnswer,
  UnknownReading,
  UnreadableFile,
  Unreachable,
  UnwritableFile,
];

/** The error's message on one line, as a terminal can show it. Any other error is a bug in Waymark and is thrown. */
export function expected(thrown: unknown): string {
  const error = orUnexpectedAnswer(thrown);
  if (!(error instanceof Error) || EXPECTED.every((kind) => !(error instanceof kind))) throw thrown;
  return cleanText(error.message);
}
