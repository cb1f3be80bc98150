// SPDX-License-Identifier: MIT OR Apache-2.0
// A web server for the repository, for looking at the examples' pages: node .ci/serve.mjs PORT
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const types = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".wasm": "application/wasm",
};
const port = Number(process.argv[2] ?? 8000);

createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  let file = path.join(root, path.normalize(decodeURIComponent(pathname)));
  try {
    if (statSync(file).isDirectory()) file = path.join(file, "index.html");
    statSync(file);
  } catch {
    response.writeHead(404).end("not found");
    return;
  }
  response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
}).listen(port, "localhost", () => console.log(`http://localhost:${port}/docs/examples/imageproc/page/`));
