import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const PAGES = join(import.meta.dirname, "pages");
/** The demonstration articles stand under `/demo/`. */
const DEMO = join(import.meta.dirname, "../demo");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".xhtml": "application/xhtml+xml",
  ".txt": "text/plain; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/**
 * Serves the files of `e2e/pages` and the demonstration articles on this machine, because the extension runs on http(s) pages only.
 * Gives the address of the folder, with a slash at its end; the server stops when `signal` aborts.
 */
export async function servePages(signal: AbortSignal): Promise<string> {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname));
    try {
      const file = path.startsWith("/demo/") ? join(DEMO, path.slice(5)) : join(PAGES, path);
      const body = await readFile(file);
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/plain" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) =>
    server.listen({ port: 0, host: "127.0.0.1", signal }, resolve),
  );
  // Browsers keep connections open; they must not keep the test run alive.
  signal.addEventListener("abort", () => server.closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
