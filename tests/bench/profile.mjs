// SPDX-License-Identifier: MIT OR Apache-2.0
// Where the time of a case goes: samples of the engine's own profiler, by function. As a program it profiles the cases that
// a message names, in the package that it names.
import { Session } from "node:inspector/promises";
import { pathToFileURL } from "node:url";

import { cases } from "./cases.js";
import { compile } from "./harness.js";

/** Microseconds between samples. */
const interval = 100;

/** What a function is called in a table: those of C++ without arguments, those of the engine by its word for them. */
function nameOf({ functionName, url }) {
  if (!url.startsWith("wasm:")) return functionName === "" ? "(the loop)" : functionName;
  if (functionName.startsWith("wasm-to-js")) return "(from WebAssembly to JavaScript)";
  let name = functionName.replace(/\(.*$/, "");
  while (/<[^<>]*>/.test(name)) name = name.replace(/<[^<>]*>/g, "");
  return `C++ ${name}`;
}

/** The profiler itself and its waiting do not count. */
const isOurs = ({ url, functionName }) => !url.startsWith("node:") && !["(idle)", "dispatch"].includes(functionName);

/** Milliseconds spent in each function itself, from a profile of the engine. */
function selfTimes({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const times = new Map();
  samples.forEach((id, index) => {
    const name = nameOf(byId.get(id));
    if (isOurs(byId.get(id))) times.set(name, (times.get(name) ?? 0) + timeDeltas[index] / 1000);
  });
  return times;
}

/**
 * Profiles one case.
 * @param {string} name - of the case
 * @param {object} api - the variant
 * @param {number} milliseconds - how long
 * @returns {Promise<{name: string, share: number}[]>} functions with their share of the time, the largest first
 */
export async function profile(name, api, milliseconds = 1000) {
  const one = cases.find((each) => each.name === name);
  const args = one.prepare?.(api) ?? {};
  const loop = compile(one, "profile");
  const turn = () => loop(api, args, one.weight ? 10 : 1000);
  for (const stop = performance.now() + milliseconds / 4; performance.now() < stop;) await turn();
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval });
  await session.post("Profiler.start");
  for (const stop = performance.now() + milliseconds; performance.now() < stop;) {
    await turn();
    if (one.pauses) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  const { profile: found } = await session.post("Profiler.stop");
  session.disconnect();
  const times = [...selfTimes(found)];
  const total = times.reduce((sum, [, time]) => sum + time, 0);
  return times.map(([each, time]) => ({ name: each, share: time / total })).sort((a, b) => b.share - a.share);
}

process.on("message", async ({ script, names }) => {
  globalThis.benchmarkTick = (value) => value + 1;
  const api = await import(pathToFileURL(script).href);
  const profiles = {};
  for (const name of names) profiles[name] = await profile(name, api);
  process.send(profiles, () => process.disconnect());
});
