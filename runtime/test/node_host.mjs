// SPDX-License-Identifier: MIT OR Apache-2.0
// Runs a suite in a thread of this process.
import { Worker } from "node:worker_threads";

/**
 * @param {object} suite - `folder` and `name` of the package
 * @param {object} plan - for suite.mjs
 * @param {(event: object) => void} receive - gets the events; `died` when the thread ends before the suite
 * @returns {Promise<() => Promise<void>>} what ends it
 */
export async function startInNode({ folder, name }, plan, receive) {
  const worker = new Worker(new URL("node_worker.mjs", import.meta.url), { workerData: { folder, name, plan } });
  worker.on("message", receive);
  worker.on("error", (error) => receive({ kind: "died", text: error.stack ?? String(error) }));
  worker.on("exit", (status) => receive({ kind: "died", text: `the thread has ended with status ${status}` }));
  return async () => {
    worker.removeAllListeners("exit");
    await worker.terminate();
  };
}
