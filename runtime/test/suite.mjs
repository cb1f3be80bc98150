// SPDX-License-Identifier: MIT OR Apache-2.0
// Runs beside the module, in every host.
import { select } from "./selection.mjs";
import { stackOf } from "./stack.mjs";

/**
 * Runs the tests that are left. A test that ends the module costs that test only: the others run in a new instance.
 * @param {(generation: number) => Promise<object>} load - gives a new instance of the module
 * @param {(event: object) => void} send - reports an event before it returns
 * @param {{ filter: string, shard: object, list: boolean, isolate: boolean, finished: string[] }} plan
 */
export async function runSuite(load, send, plan) {
  let generation = 0;
  let module = await load(generation);
  const selected = select(module.wasmbindListTests(), plan);
  send({ kind: "plan", tests: selected });
  const left = new Set(plan.list ? [] : selected);
  for (const name of plan.finished) left.delete(name);

  let current;
  const ended = (test, status, milliseconds) => {
    current = undefined;
    left.delete(test);
    send({ kind: "ended", test, status, milliseconds });
  };
  globalThis.__wasmbindTest = {
    started(test) {
      current = test;
      send({ kind: "started", test });
    },
    failed(test, file, line, text) {
      send({ kind: "message", test, text: file === "" ? text : `${file}:${line}: ${text}` });
    },
    skipped(test, text) {
      if (text !== "") send({ kind: "message", test, text });
    },
    ended,
  };

  while (left.size > 0) {
    const [first] = left;
    const names = plan.isolate ? [first] : [...left];
    try {
      module.wasmbindRunTests(names.join(":"));
      for (const test of names.filter((name) => left.has(name))) {
        send({ kind: "message", test, text: "has not run: what comes before the tests has failed" });
        ended(test, "failed", 0);
      }
      if (!plan.isolate) break;
    } catch (error) {
      const test = current ?? first;
      send({ kind: "message", test, text: stackOf(error) });
      ended(test, "crashed", 0);
    }
    if (left.size > 0) module = await load(++generation);
  }
  send({ kind: "done" });
}
