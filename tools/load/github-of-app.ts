/** A GitHub with only one App, installed on selected repositories, and the settings of an App that talks to it. */
import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import { listen } from "../../src/app/listen.ts";

export interface GitHubOfApp {
  /** The environment of the App. It listens on a free port of loopback. */
  readonly env: Readonly<Record<string, string>>;
  close(): void;
}

/** Starts it on a free port of loopback. `webhookSecret` is the App's. */
export async function startGitHubOfApp(webhookSecret: string): Promise<GitHubOfApp> {
  const server = createServer((asked, response) => {
    const path = (asked.url ?? "").split("?", 1)[0] ?? "";
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answerTo(path)));
  });
  const port = await listen(server, { host: "127.0.0.1", port: 0 });
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return {
    env: {
      APP_ID: "7",
      PRIVATE_KEY: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
      WEBHOOK_SECRET: webhookSecret,
      HOST: "127.0.0.1",
      PORT: "0",
      GHE_HOST: `127.0.0.1:${port}`,
      GHE_PROTOCOL: "http",
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answerTo(path: string): object {
  if (path === "/api/v3/app") return { slug: "waymark" };
  return /^\/api\/v3\/app\/installations\/\d+$/.test(path) ? { repository_selection: "selected" } : [];
}
