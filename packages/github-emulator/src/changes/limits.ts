/** The limits that GitHub sets for the length of texts and lists. Lengths are counted in code points. */
import { invalid } from "../model/refusal.ts";
import type { Cause } from "../model/token.ts";

export const LIMITS = {
  issueTitle: 256,
  body: 65_536,
  labelName: 50,
  labelDescription: 100,
  labelsPerIssue: 100,
  assignees: 10,
  /** Not documented. 200 is a safe assumption, so that nobody relies on more. */
  milestoneTitle: 200,
  subIssues: 100,
  subIssueLevels: 8,
  /** Issues that one issue is blocked by, and issues that one issue blocks. */
  dependencies: 50,
  pinned: 3,
  boardItems: 50_000,
  options: 50,
} as const;

/** Refuses a text that is longer than it may be. */
export function checkLength(resource: string, field: string, text: string, limit: number): void {
  if (Array.from(text).length > limit) {
    const named = field.charAt(0).toUpperCase() + field.slice(1);
    throw invalid(resource, field, `${named} is too long (maximum is ${limit} characters)`);
  }
}

/** Refuses an empty text. */
export function checkPresent(resource: string, field: string, text: string): void {
  if (text.trim() === "") {
    const named = field.charAt(0).toUpperCase() + field.slice(1);
    throw invalid(resource, field, `${named} can't be blank`, "missing_field");
  }
}

/** Refuses a day that is not in the calendar. Days are written as 2026-11-30. */
export function checkDay(resource: string, field: string, day: string): void {
  const at = new Date(`${day}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(day) && at.getTime() > 0 && at.toISOString().startsWith(day);
  if (!isDay) throw invalid(resource, field, `'${day}' is not a valid date`);
}

/** A text as GitHub stores it: text from the website has CRLF line ends. */
export function asTyped(cause: Cause, text: string): string {
  return cause.via === "web" ? text.replace(/\r?\n/g, "\r\n") : text;
}
