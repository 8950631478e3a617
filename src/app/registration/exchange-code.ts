/** Exchanges the code that GitHub's page sends back for the new App. Probot would log the code when GitHub refuses it. */
import * as z from "zod/mini";
import { openClient, type Send } from "../../github/open-client.ts";

/** They are written on one line, in single quotes if needed. */
const oneLine = z.string().check(z.regex(/^[^'\r\n]+$/u));

const answer = z.object({
  id: z.int(),
  name: z.string(),
  html_url: z.string().check(z.regex(/^https?:\/\//u)),
  pem: z.string().check(z.includes("PRIVATE KEY")),
  webhook_secret: oneLine,
});

export interface NewApp {
  readonly id: number;
  readonly name: string;
  /** The page that installs it. */
  readonly installUrl: string;
  /** In PEM form. */
  readonly privateKey: string;
  readonly webhookSecret: string;
}

/**
 * REST: "Create a GitHub App from a manifest". GitHub accepts a code for an hour. The request is sent once, because an
 * answer that was lost cannot be asked for again.
 *
 * @throws Octokit's error if GitHub refuses, or zod's if the answer has no key or secret.
 */
export async function exchangeCode(code: string, baseUrl: string, send: Send): Promise<NewApp> {
  const octokit = openClient(null, baseUrl, send);
  const { data } = await octokit.request("POST /app-manifests/{code}/conversions", { code });
  const { id, name, html_url, pem, webhook_secret } = answer.parse(data);
  const installUrl = `${html_url.replace(/\/$/u, "")}/installations/new`;
  return { id, name, installUrl, privateKey: pem, webhookSecret: webhook_secret };
}
