/** A name that one process of this machine can have at a time. The system frees it when the process ends, however it ends. */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";

/** In bytes: Linux allows 108 for the address of a socket, with a zero byte before the name (unix(7)). */
const LONGEST = 100;

/**
 * Claims the name until the process ends. False if another process has it. Only Linux (a socket without a file) and
 * Windows (a named pipe) have such names; elsewhere this is always true. Containers do not see each other's names.
 */
export async function claimName(name: string, platform: NodeJS.Platform): Promise<boolean> {
  const short = Buffer.byteLength(name) <= LONGEST ? name : createHash("sha256").update(name).digest("hex");
  const path = platform === "linux" ? `\0${short}` : platform === "win32" ? `\\\\.\\pipe\\${short}` : null;
  if (path === null) return true;
  const server = createServer((socket) => socket.destroy());
  server.unref();
  server.listen(path);
  try {
    await once(server, "listening");
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") return false;
    throw error;
  }
}
