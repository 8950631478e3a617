/** Lets a server listen at the address in the settings, and says which setting is wrong if it cannot. */
import { once } from "node:events";
import type { Server } from "node:net";
import { BadSettings, type SettingName, type Settings } from "./settings.ts";

/** GitHub sends a burst at once. With Node's default of 511, the system would drop connections before the App sees them. */
const BACKLOG = 4_096;

/**
 * Resolves with the port. `setting` names the port in errors (it is not known in advance for `PORT=0`).
 *
 * @throws {BadSettings} if the port is taken or forbidden, or the host does not belong to this machine.
 */
export async function listen(
  server: Server,
  { host, port }: Pick<Settings, "host" | "port">,
  setting: SettingName = "PORT",
): Promise<number> {
  server.listen({ port, host, backlog: BACKLOG });
  try {
    await once(server, "listening");
  } catch (error) {
    throw settingToBlame(error, host, { port, setting });
  }
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new TypeError(`The server listens at ${String(address)}, expected a TCP port.`);
  return address.port;
}

/** The address at which a program on this machine reaches a server that listens there. */
export function localAddress(host: string, port: number): string {
  const isEvery = host === "0.0.0.0" || host === "::";
  return `http://${isEvery ? "localhost" : host.includes(":") ? `[${host}]` : host}:${port}`;
}

interface PortSetting {
  readonly port: number;
  readonly setting: SettingName;
}

function settingToBlame(error: unknown, host: string, { port, setting }: PortSetting): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  switch (code) {
    case "EADDRINUSE":
      return new BadSettings([
        {
          setting,
          text: `is ${port}, which another program uses. Stop that one or choose another port.`,
        },
      ]);
    case "EACCES":
      return new BadSettings([
        { setting, text: `is ${port}, which this user may not listen on. Choose one from 1024 up.` },
      ]);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new BadSettings([
        {
          setting: "HOST",
          text: `is ${JSON.stringify(host)}, which is not an address of this machine. Try localhost, or 0.0.0.0 for all its addresses.`,
        },
      ]);
    default:
      return error;
  }
}
