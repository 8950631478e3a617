/** A package registry on loopback, with the part of npm's protocol that publishing and installing need. */
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { onTestFinished } from "vitest";
import * as z from "zod";
import { listen } from "../../../src/app/listen.ts";

/** The request of `npm publish`: https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md. */
const published = z.looseObject({
  name: z.string(),
  "dist-tags": z.record(z.string(), z.string()),
  versions: z.record(z.string(), z.looseObject({ dist: z.looseObject({ tarball: z.string() }) })),
  _attachments: z.record(z.string(), z.object({ data: z.string() })),
});

export interface Registry {
  readonly url: string;
  /** The published packages: their documents by name. */
  readonly packages: ReadonlyMap<string, z.infer<typeof published>>;
  /** The file names of the requested tarballs. */
  readonly downloads: readonly string[];
}

/** It is closed at the end of the test. It asks no other registry, so everything else is "not found". */
export async function startRegistry(): Promise<Registry> {
  const packages = new Map<string, z.infer<typeof published>>();
  const tarballs = new Map<string, Buffer>();
  const downloads: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const path = decodeURIComponent(URL.parse(request.url ?? "", "http://registry")?.pathname ?? "").slice(
        1,
      );
      if (request.method === "PUT") {
        const parts: Buffer[] = [];
        for await (const part of request) parts.push(part);
        const { _attachments: files, ...document } = published.parse(
          JSON.parse(Buffer.concat(parts).toString()),
        );
        for (const [file, { data }] of Object.entries(files)) tarballs.set(file, Buffer.from(data, "base64"));
        for (const version of Object.values(document.versions)) {
          const file = Object.keys(files)[0] ?? "";
          const tarball = tarballs.get(file) ?? Buffer.alloc(0);
          version.dist.tarball = `http://${request.headers.host}/-/${file}`;
          version.dist["integrity"] = `sha512-${createHash("sha512").update(tarball).digest("base64")}`;
        }
        packages.set(document.name, { ...document, _attachments: {} });
        response.writeHead(201).end("{}");
        return;
      }
      const file = path.startsWith("-/") ? path.slice(2) : "";
      const tarball = tarballs.get(file);
      if (tarball !== undefined) {
        downloads.push(file);
        response.end(tarball);
        return;
      }
      const document = packages.get(path);
      response.writeHead(document === undefined ? 404 : 200, { "content-type": "application/json" });
      response.end(JSON.stringify(document ?? { error: "not found" }));
    })();
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const port = await listen(server, { host: "127.0.0.1", port: 0 });
  return { url: `http://127.0.0.1:${port}`, packages, downloads };
}
