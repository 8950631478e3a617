/** Writes text for a person or a pipe without Node's streams, which take longer to load than most of a short run. */

export interface Output {
  /** Writes some of the bytes at once, and returns how many, like `writeSync`; null where only the stream works. */
  readonly write: ((bytes: Uint8Array) => number) | null;
  /** Node's own stream for the same place, which waits by itself. */
  readonly stream: () => { readonly write: (bytes: Uint8Array) => unknown };
}

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : null);

/**
 * A function that writes text. If a pipe is full and does not wait (`EAGAIN`), the stream takes over. If nobody reads any
 * more (`EPIPE`), as after `| head`, the rest is not written, and that is not an error.
 */
export function standardOutput({ write, stream }: Output): (text: string) => void {
  let way: "direct" | "stream" | "closed" = write === null ? "stream" : "direct";
  return (text) => {
    let rest = new TextEncoder().encode(text);
    if (way === "direct" && write !== null) {
      try {
        while (rest.length > 0) rest = rest.subarray(write(rest));
      } catch (error) {
        const code = codeOf(error);
        if (code !== "EAGAIN" && code !== "EPIPE") throw error;
        way = code === "EPIPE" ? "closed" : "stream";
      }
    }
    if (way === "stream" && rest.length > 0) stream().write(rest);
  };
}
