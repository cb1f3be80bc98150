// SPDX-License-Identifier: MIT OR Apache-2.0
// Serves folders on the loopback interface.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const types = {
  ".css": "text/css",
  ".html": "text/html",
  ".jpg": "image/jpeg",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

/**
 * @param {Record<string, string>} folders - first part of the URL's path to folder
 * @param {Record<string, string>} headers - sent with every file
 * @returns {Promise<{url: string, close: () => void}>}
 */
export async function serve(folders, headers = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const [, mount, ...rest] = decodeURIComponent(pathname).split("/");
    const folder = folders[mount];
    const file = folder && path.join(folder, path.normalize(`/${rest.join("/")}`));
    try {
      const bytes = await readFile(file);
      response
        .writeHead(200, { ...headers, "content-type": types[path.extname(file)] ?? "application/octet-stream" })
        .end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => server.closeAllConnections() ?? server.close(),
  };
}
