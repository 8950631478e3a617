/** Reads a long list with fewer entries at a time if GitHub finds a request too large or too slow. */
import { Refused, Unreachable } from "../model/errors.ts";

/** GitHub stops a query after ten seconds, and fifty files can take that long. */
const SIZES: readonly number[] = [50, 20, 5, 1];

/** An answer, and the number of entries that GitHub managed. */
export interface Sized<T> {
  readonly answer: T;
  readonly size: number;
}

/**
 * Calls `read` with the number of entries to ask for, and again with fewer of them if GitHub does not manage so many. Keep
 * the returned `size` for the next call.
 */
export async function inSizes<T>(size: number, read: (size: number) => Promise<T>): Promise<Sized<T>> {
  try {
    return { answer: await read(size), size };
  } catch (error) {
    const smaller = SIZES.find((one) => one < size);
    if (smaller === undefined || !isTooMuch(error)) throw error;
    return await inSizes(smaller, read);
  }
}

export const LARGEST_PAGE = 50;

const isTooMuch = (error: unknown): boolean =>
  error instanceof Unreachable ||
  (error instanceof Refused && (error.reason === "too-large" || error.reason === "unavailable"));
