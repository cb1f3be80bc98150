// SPDX-License-Identifier: MIT OR Apache-2.0
// Objects that note what is done to them, and answer with a value of the type that C++ expects.
import { model } from "./programs.mjs";

let seen;
let expected;

/** A value of a C++ type. */
const values = [
  [/^void$/, () => undefined],
  [/^bool$/, () => true],
  [/^(double|float|std::u?int(8|16|32)_t)$/, () => 1],
  [/^std::u?int64_t$/, () => 1n],
  [/^std::string$/, () => "text"],
  [/^js::value$/, () => 5],
  [/^js::bigint$/, () => 5n],
  [/^std::vector<(std::u?int(8|16|32)_t|double|float)>$/, () => [1]],
  [/^std::vector<(.*)>$/, ([, element]) => [valueOf(element)]],
  [/^js::nullable</, () => null],
  [/^std::optional</, () => undefined],
  [/^js::promise</, () => Promise.resolve()],
  [/^js::function</, () => () => {}],
  [/^js::one_of</, () => "x"],
  [/^js::array</, () => []],
  [/^js::iterator_of</, () => [][Symbol.iterator]()],
];
function valueOf(type) {
  if (model.isEnum(type)) return "a value that nobody knows";
  if (model.isDictionary(type)) return {};
  for (const [pattern, make] of values) {
    const match = type.match(pattern);
    if (match) return make(match);
  }
  return mock;
}

const note = (kind, name, count) => {
  seen = { kind, name: String(name), count };
  return valueOf(expected.result);
};

const mock = new Proxy(function () {}, {
  get(target, name) {
    if (name === "then" || (typeof name === "symbol" && name !== Symbol.asyncIterator)) return undefined;
    if (expected?.kind === "getter" || expected?.kind === "index_get") return note(expected.kind, name, 0);
    return (...list) => note("method", name === Symbol.asyncIterator ? "[Symbol.asyncIterator]" : name, list.length);
  },
  set(target, name) {
    note(expected.kind, name, 1);
    return true;
  },
  deleteProperty(target, name) {
    note("index_delete", name, 1);
    return true;
  },
});
globalThis.mock = mock;

/** What the global object has under a name. */
const globalMock = (name) =>
  new Proxy(function () {}, {
    construct: (target, list) => {
      note("construct", name, list.length);
      return mock;
    },
    apply: (target, self, list) => note("function", name, list.length),
    get: (target, member) =>
      expected.kind === "static_getter"
        ? note("static_getter", `${name}.${String(member)}`, 0)
        : (...list) => note("function", `${name}.${String(member)}`, list.length),
    set: (target, member) => {
      note("static_setter", `${name}.${String(member)}`, 1);
      return true;
    },
  });

/** Runs `call` and compares what JavaScript sees of it. \return what is wrong, or undefined */
export function check(call, wanted) {
  const root = wanted.js.split(".")[0];
  const isGlobal = ["construct", "function", "static_getter", "static_setter"].includes(wanted.kind);
  const before = Object.getOwnPropertyDescriptor(globalThis, root);
  if (isGlobal)
    Object.defineProperty(globalThis, root, { value: globalMock(root), configurable: true, writable: true });
  seen = undefined;
  expected = wanted;
  let problem;
  try {
    call();
  } catch (error) {
    problem = error.message;
  }
  expected = undefined;
  if (isGlobal) delete globalThis[root];
  if (isGlobal && before) Object.defineProperty(globalThis, root, before);
  const isIndex = wanted.kind.startsWith("index_");
  const isSame = seen?.kind === wanted.kind && (isIndex || (seen.name === wanted.js && seen.count === wanted.count));
  if (problem || !isSame)
    return `${wanted.className}: ${wanted.expression}: ${problem ?? ""} saw ${JSON.stringify(seen)}, wanted ${wanted.kind} ${wanted.js} ${wanted.count}`;
}
