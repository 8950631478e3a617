/**
 * Turns V8's optimizing compilers off while a short text is read. They work in threads of their own and pay only in longer
 * runs: without them `waymark check` takes a fifth less CPU time for a usual roadmap.
 */

/** A longer text is read sooner with them: 1 MB would take minutes without. */
const SHORT = 64 * 1024;
const COMPILERS = ["maglev", "turbofan"] as const;

let areOff = false;

function turn(to: "on" | "off"): void {
  // Loading this module takes long, and most commands do not need it.
  const { setFlagsFromString } = process.getBuiltinModule("node:v8");
  for (const compiler of COMPILERS) setFlagsFromString(to === "on" ? `--${compiler}` : `--no-${compiler}`);
  areOff = to === "off";
}

/** Calls `read`, which reads `text`: without optimizing compilers if it is short. They are on for all that comes after. */
export function withoutTierUp<T>(text: string, read: () => T): T {
  if (text.length > SHORT) return read();
  turn("off");
  try {
    return read();
  } finally {
    turn("on");
  }
}

/** Calls `load` with V8's usual options even inside `withoutTierUp`: V8 refuses code that was compiled with others. */
export function withTierUp<T>(load: () => T): T {
  if (!areOff) return load();
  turn("on");
  try {
    return load();
  } finally {
    turn("off");
  }
}
