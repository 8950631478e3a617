/** The least that can receive deliveries: the middleware of `@octokit/webhooks` with one listener that does nothing. */
import { once } from "node:events";
import { createServer } from "node:http";
import process from "node:process";
import { createNodeMiddleware, Webhooks } from "@octokit/webhooks";
import { answerReports } from "./measured-process.ts";

const webhooks = new Webhooks({ secret: process.env["WEBHOOK_SECRET"] ?? "" });
webhooks.on("issues", () => undefined);
const receive = createNodeMiddleware(webhooks, { path: "/api/github/webhooks" });
const server = createServer((request, response) => void receive(request, response));
server.listen(0, "127.0.0.1");
await once(server, "listening");
const address = server.address();
if (address === null || typeof address === "string") throw new TypeError("The server has no port.");
answerReports(address.port);
