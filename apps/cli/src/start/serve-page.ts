import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, dirname, extname, join, normalize, sep } from "node:path";
import { pipeline } from "node:stream/promises";

/** No charset: the page's own declaration decides, as with a saved page opened by hand. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".htm": "text/html",
  ".xhtml": "application/xhtml+xml",
  ".css": "text/css",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** File in `folder` that a request path names; `undefined` outside of it. */
function fileFor(folder: string, path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const file = normalize(join(folder, decoded));
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile()
    ? file
    : undefined;
}

/**
 * Serves the folder of a saved page on this machine alone, bytes unchanged, until `signal` aborts.
 * As a website rather than a file the page behaves as it did when it was saved.
 */
export async function servePage(page: string, signal: AbortSignal): Promise<string> {
  const folder = dirname(page);
  const server = createServer((request, response) => {
    const file = fileFor(folder, new URL(request.url ?? "/", "http://localhost").pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type =
      file === page
        ? (TYPES[extname(file).toLowerCase()] ?? "text/html")
        : TYPES[extname(file).toLowerCase()];
    response.writeHead(200, { "Content-Type": type ?? "application/octet-stream" });
    // The browser may go away in the middle of a file.
    pipeline(createReadStream(file), response).catch(() => response.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  signal.addEventListener("abort", () => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/${encodeURIComponent(basename(page))}`;
}
