/** Sends every request through the proxy in the environment. The command line, the Action and the App all use this. */

/** The variables for a proxy, as in curl and Node. The lower-case name wins. */
const NAMES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"] as const;

/**
 * The environment names a proxy that cannot be used. The message never contains the address, because that may include a
 * password.
 */
export class ProxyUnusable extends Error {
  override readonly name = "ProxyUnusable";
}

/**
 * Applies to `fetch` and everything built on it, for the whole process. Hosts in `NO_PROXY` are contacted directly.
 * Without a proxy, nothing is loaded and nothing changes.
 * Source: https://nodejs.org/docs/latest-v24.x/api/http.html#httpsetglobalproxyfromenvproxyenv (since 24.14).
 *
 * @throws {ProxyUnusable}
 */
export function useProxy(env: Readonly<Record<string, string | undefined>>): void {
  const named = NAMES.filter((name) => env[name]);
  if (named.length === 0) return;
  const wrong = named.filter((name) => !isProxy(env[name] ?? ""));
  if (wrong.length > 0) {
    throw new ProxyUnusable(
      `${wrong.join(", ")} must be an address such as http://proxy.example.org:8080. Correct it, or unset it to connect directly.`,
    );
  }
  const { setGlobalProxyFromEnv } = process.getBuiltinModule("node:http");
  // The Action runs on the runner's Node, which may be an older version of 24.
  if (setGlobalProxyFromEnv === undefined) {
    throw new ProxyUnusable(
      `${named.join(", ")} names a proxy, which needs Node 24.14 or later; this is ${process.version}. Update Node, or the runner.`,
    );
  }
  setGlobalProxyFromEnv({ ...env });
}

function isProxy(address: string): boolean {
  const protocol = URL.parse(address)?.protocol;
  return protocol === "http:" || protocol === "https:";
}
