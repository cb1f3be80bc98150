// SPDX-License-Identifier: MIT OR Apache-2.0
// The thread of Node that runs a suite; node_host.mjs starts it, and can end it.
import { readFileSync } from "node:fs";
import { format } from "node:util";
import { parentPort, workerData } from "node:worker_threads";
import { pathToFileURL } from "node:url";

import { runSuite } from "./suite.mjs";

const { folder, name, plan } = workerData;
const send = (event) => parentPort.postMessage(event);
for (const method of ["log", "info", "debug", "warn", "error"])
  console[method] = (...values) => send({ kind: "output", text: format(...values) });

try {
  const bytes = readFileSync(`${folder}/${name}_bg.wasm`);
  const load = async (generation) => {
    const module = await import(`${pathToFileURL(`${folder}/${name}.js`)}?${generation}`);
    module.initSync({ module: bytes });
    return module;
  };
  await runSuite(load, send, plan);
} catch (error) {
  send({ kind: "broken", text: error.stack ?? String(error) });
}
