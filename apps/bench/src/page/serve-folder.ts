import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";

/** Where scripts do not run, whatever changes in a page, or takes time in it, is ours. */
const WITHOUT_SCRIPTS = { "content-security-policy": "script-src 'none'; frame-src 'none'" };

/** Frames stay empty: the browser's own page for a frame that it may not load runs scripts, and they are not ours. */
function withoutFrames(html: Buffer): Buffer {
  // As bytes, whatever their encoding.
  const text = html.toString("latin1").replace(/(<iframe\b[^>]*?\s)src=/gi, "$1data-src=");
  return Buffer.from(text, "latin1");
}

/** Serves pages from a folder; the result is its address. */
export async function serveFolder(
  folder: string,
  signal: AbortSignal,
  scripts: "blocked" | "run" = "blocked",
): Promise<string> {
  const server = createServer(async (request, response) => {
    const name = basename(decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname));
    try {
      const body = await readFile(join(folder, name));
      response.writeHead(200, {
        "content-type": "text/html",
        ...(scripts === "blocked" ? WITHOUT_SCRIPTS : {}),
      });
      response.end(scripts === "blocked" ? withoutFrames(body) : body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) =>
    server.listen({ port: 0, host: "127.0.0.1", signal }, resolve),
  );
  signal.addEventListener("abort", () => server.closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
