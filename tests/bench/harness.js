// SPDX-License-Identifier: MIT OR Apache-2.0
// Measures cases in Node and in browsers: all variants of a case take turns, round by round, so that other load of
// the machine affects all of them alike.

const now = () => performance.now();
const AsyncFunction = async function () {}.constructor;

/** Lets finalizers and whatever else waits run. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

/** The value below which a part of all values lies: 0.5 gives the median. */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (values) => quantile(values, 0.5);

/** What a variant has returned, in a form that can be compared. */
export function comparable(value) {
  if (typeof value === "bigint") return `${value}n`;
  if (ArrayBuffer.isView(value)) return comparable([...value.subarray(0, 100), value.length, value.at(-1)]);
  if (Array.isArray(value)) return value.map(comparable);
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, comparable(field)]));
  }
  return typeof value === "string" && value.length > 100 ? [value.slice(0, 100), value.length, value.slice(-9)] : value;
}

/**
 * The loop of one case for one variant. Each has a function of its own, so that no variant spoils what the engine has
 * learned about another.
 */
export function compile(one, variant) {
  const names = Object.keys(one.names);
  const renamed = names.map((name) => `${name}: ${one.names[name]}`);
  const code = `// ${variant}: ${one.name}
    const { ${renamed.join(", ")} } = api;
    let last;
    for (let i = 0; i < n; i++) last = ${one.body};
    return last;`;
  const Kind = one.async ? AsyncFunction : Function;
  return new Kind("api", "args", "n", code);
}

/** Runs the loop of a turn; keeps the last result. Returns the milliseconds it has taken. */
async function run(turn, one) {
  const start = now();
  const last = turn.loop(turn.api, turn.args, turn.count);
  // To wait for what is there already would be measured too.
  turn.kept = one.async ? await last : last;
  return now() - start;
}

/**
 * @param {object[]} cases - see cases.js
 * @param {Record<string, object>} apis - the variants: the same functions, by name
 * @param {{rounds: number, batch: number, soak: object}} settings - how many rounds, how many milliseconds a turn takes, and
 *   whether many calls are made first, see soakIn
 * @returns {Promise<object[]>} for each case nanoseconds per call in each round, by variant
 */
export async function measure(cases, apis, { rounds, batch, soak }, progress = () => {}) {
  const results = [];
  for (const one of cases) {
    progress(one.name);
    const turns = [];
    for (const [variant, api] of Object.entries(apis)) {
      const args = one.prepare?.(api) ?? {};
      const loop = compile(one, variant);
      // The last result stays alive: engines throw away code for kinds of objects that have all been collected.
      turns.push({ variant, api, args, loop, count: 1, times: [], kept: undefined });
    }
    await compareResults(one, turns);
    if (soak) for (const turn of turns) await soakIn(turn, one, soak);
    if (rounds === 0) continue;
    for (const turn of turns) await warmUp(turn, one, batch);
    for (let round = 0; round < rounds; round++) {
      // Who comes first in one round comes last in the next.
      for (const turn of round % 2 === 0 ? turns : turns.toReversed()) {
        if (one.pauses) await pause();
        turn.times.push(((await run(turn, one)) / turn.count) * 1e6);
      }
    }
    results.push({
      name: one.name,
      group: one.group,
      times: Object.fromEntries(turns.map(({ variant, times }) => [variant, times])),
    });
    globalThis.gc?.();
    await pause();
  }
  return results;
}

/** All variants have to return the same, or none of them is worth measuring. */
async function compareResults(one, turns) {
  const answers = [];
  for (const { api, args, loop } of turns) {
    const answer = await loop(api, args, 5);
    answers.push(JSON.stringify(comparable(one.compared ? one.compared(answer) : answer)));
  }
  const other = answers.findIndex((answer) => answer !== answers[0]);
  if (one.compare === false || other === -1) return;
  const [first, second] = [turns[0].variant, turns[other].variant];
  throw new Error(`${one.name}: ${first} returns ${answers[0]}, ${second} ${answers[other]}`);
}

/** What a module holds: bytes of memory, JavaScript values, callables and objects. */
function holdings(api) {
  const { handles, closures, objects } = api.liveCounts();
  return { bytes: api.__wasm.memory.buffer.byteLength, handles, closures, objects };
}

/** Waits until the collector has released unreachable objects. */
async function settle() {
  for (let i = 0; i < 3; i++) {
    globalThis.gc();
    await pause();
  }
}

/**
 * Many calls leave the module as few have: memory, handles, callables and objects.
 * @param {{calls: number, milliseconds: number}} soak - how many calls, and how long at most; cases of weight make fewer
 */
async function soakIn({ api, args, loop }, one, { calls, milliseconds }) {
  const batch = one.weight ? 5 : 500;
  const wanted = one.weight ? calls / (100 * one.weight) : calls;
  await loop(api, args, batch);
  await settle();
  const before = holdings(api);
  const stop = now() + milliseconds;
  for (let done = 0; done < wanted && now() < stop; done += batch) {
    await loop(api, args, batch);
    if (one.pauses && done % 50000 === 0) await settle();
  }
  await settle();
  const after = holdings(api);
  for (const what of Object.keys(before)) {
    const most = before[what] + (what === "bytes" ? 65536 : 0);
    if (after[what] > most) throw new Error(`${one.name}: ${before[what]} ${what} became ${after[what]}`);
  }
}

/** Runs a variant until the engine has compiled it, and finds how many calls fill a turn. */
async function warmUp(turn, one, batch) {
  const stop = now() + 10 * batch;
  let spent = 0;
  while (now() < stop || spent < batch / 2) {
    if (one.pauses) await pause();
    spent = await run(turn, one);
    if (spent < batch / 2) turn.count *= 2;
  }
  while (now() < stop);
  // Something else may have run meanwhile: the shortest of a few turns counts.
  for (let i = 0; i < 4; i++) {
    spent = Math.min(spent, await run(turn, one));
  }
  turn.count = Math.max(1, Math.round((turn.count * batch) / Math.max(spent, batch / 8)));
}
