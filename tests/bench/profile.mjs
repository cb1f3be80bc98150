// SPDX-License-Identifier: MIT OR Apache-2.0
// Where the time of a case goes: samples of the engine's own profiler, by function.

/** Microseconds between samples. */
const interval = 100;

/** A text without its bracketed parts, nested ones included. */
function withoutBrackets(text) {
  const shorter = text.replace(/<[^<>()]*>|\([^<>()]*\)/g, "");
  return shorter === text ? text : withoutBrackets(shorter);
}

/** What a function is called in a table: those of C++ without arguments, those of the engine by its word for them. */
function nameOf({ functionName, url }) {
  if (functionName.startsWith("wasm-to-js")) return "(from WebAssembly to JavaScript)";
  if (functionName.startsWith("js-to-wasm")) return "(from JavaScript to WebAssembly)";
  if (!url.startsWith("wasm:")) return ["", "turn"].includes(functionName) ? "(the loop)" : functionName;
  // "void f<int>(int)" is f, and "operator new(unsigned)" is what it is.
  return `C++ ${withoutBrackets(functionName)
    .replace(/\[abi:\w+\]/g, "")
    .replace(/^.* (?!new|delete)/, "")}`;
}

/** The profiler itself, the program that drives it, and waiting do not count. */
const isOurs = ({ url, functionName }) =>
  !url.startsWith("node:") && !url.startsWith("pptr:") && !["(idle)", "dispatch"].includes(functionName);

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
 * Profiles what runs meanwhile.
 * @param {(method: string, parameters?: object) => Promise<any>} send - to the engine, in the DevTools protocol
 * @param {(milliseconds: number) => Promise<void>} spend - runs a case for so long
 * @returns {Promise<{name: string, share: number}[]>} functions with their share of the time, the largest first
 */
async function profile(send, spend, milliseconds = 1000) {
  await send("Profiler.enable");
  await spend(milliseconds / 4);
  await send("Profiler.setSamplingInterval", { interval });
  await send("Profiler.start");
  await spend(milliseconds);
  const { profile: found } = await send("Profiler.stop");
  await send("Profiler.disable");
  const times = [...selfTimes(found)];
  const total = times.reduce((sum, [, time]) => sum + time, 0);
  return times.map(([name, time]) => ({ name, share: time / total })).sort((a, b) => b.share - a.share);
}

/**
 * Profiles each variant of each case.
 * @param {(name: string, variant: string) => (milliseconds: number) => Promise<void>} spender - see spend.js
 * @returns {Promise<Record<string, Record<string, {name: string, share: number}[]>>>} by case and variant
 */
export async function profileAll(send, names, variants, spender) {
  const profiles = {};
  for (const name of names) {
    profiles[name] = {};
    for (const variant of variants) profiles[name][variant] = await profile(send, spender(name, variant));
  }
  return profiles;
}
