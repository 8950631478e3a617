/** The manifest that GitHub registers an App from: app.yml with the operator's own name and addresses. */
import { parse } from "yaml";
import * as z from "zod/mini";
import type { Wishes } from "../../pages/register-page.ts";
import { WEBHOOK_PATH } from "../server.ts";
import { SET_UP_PATH } from "../pages.ts";

/** The part of app.yml that every App of Waymark shares. */
const shape = z.object({
  name: z.string(),
  url: z.string(),
  description: z.string(),
  public: z.boolean(),
  default_permissions: z.record(z.string(), z.string()),
  default_events: z.array(z.string()),
});

export type Template = z.infer<typeof shape>;

/** Reads app.yml. @throws zod's error if it is not the manifest of an App. */
export const readTemplate = (text: string): Template => shape.parse(parse(text));

/** GitHub: "Registering a GitHub App" limits the name to 34 characters. */
const NAME_LIMIT = 34;

/**
 * What is wrong with the wishes, as sentences; empty if nothing is. `isPublic`: GitHub is in its cloud, which cannot reach
 * addresses of this machine.
 */
export function problemsOf(wishes: Wishes, isPublic: boolean): readonly string[] {
  const { name, address, proxy, organization } = wishes;
  const problems: string[] = [];
  if (name === "" || name.length > NAME_LIMIT)
    problems.push(`The name has ${name.length} characters. Use 1 to ${NAME_LIMIT}.`);
  if (address !== "" && originOf(address) === null)
    problems.push(
      `The address is ${quoted(address)}. Use one such as https://waymark.example.com, without a path.`,
    );
  if (proxy !== "" && !isWebAddress(proxy))
    problems.push(`The webhook proxy is ${quoted(proxy)}. Use an address such as https://smee.io/abc.`);
  if (organization !== "" && !/^[a-z\d](?:[a-z\d-]{0,38})$/iu.test(organization))
    problems.push(`The organization is ${quoted(organization)}. Use its name in its address on GitHub.`);
  if (problems.length > 0 || proxy !== "") return problems;
  const origin = originOf(address);
  if (origin === null || (isPublic && isLoopback(new URL(origin).hostname)))
    problems.push(
      "GitHub cannot reach this server. Give its public address. For a first try at home, create a channel at https://smee.io/new and give its address as the webhook proxy.",
    );
  return problems;
}

export interface Manifest {
  /** For the `manifest` field of GitHub's form. */
  readonly json: string;
  /** Where GitHub sends deliveries. */
  readonly deliveries: string;
}

/** The manifest for wishes without problems. `self` is the address of this server in the operator's browser. */
export function manifestFor(template: Template, wishes: Wishes, self: string): Manifest {
  const { address, proxy, name } = wishes;
  const base = originOf(address) ?? self;
  const deliveries = proxy === "" ? base + WEBHOOK_PATH : proxy;
  const json = JSON.stringify({
    ...template,
    name,
    hook_attributes: { url: deliveries, active: true },
    redirect_url: `${self}/registered`,
    setup_url: base + SET_UP_PATH,
    // The page says how to choose a fork by its name, which is also useful after a change of the repositories.
    setup_on_update: true,
  });
  return { json, deliveries };
}

/** Whether a host name means the machine itself. */
export const isLoopback = (host: string): boolean =>
  /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/iu.test(host);

function originOf(address: string): string | null {
  if (!isWebAddress(address)) return null;
  const { origin, pathname, search, hash, username } = new URL(address);
  return pathname === "/" && search === "" && hash === "" && username === "" ? origin : null;
}

const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/u.test(text) && URL.canParse(text);

const quoted = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
