// SPDX-License-Identifier: MIT OR Apache-2.0
// Parameters may have any name that C++ allows: those of the locals, helpers and globals of the generated code too. The
// names come from the code itself, so that a new one is tested without a change here.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, test } from "node:test";

import { parse } from "acorn";

import { Place } from "./tool.mjs";

const require = createRequire(import.meta.url);

/** One parameter of each kind that crosses in its own way: C++ type, what the function adds of it, argument, and sum. */
const kinds = {
  number: ["double", (name) => name, 1, 1],
  small: ["unsigned char", (name) => name, 2, 2],
  flag: ["bool", (name) => name, true, 1],
  big: ["long long", (name) => name, 3n, 3],
  letter: ["char", (name) => name, "a", 97],
  point: ["char32_t", (name) => name, "b", 98],
  text: ["const std::string&", (name) => `${name}.size()`, "abc", 3],
  c_text: ["const char*", (name) => `__builtin_strlen(${name})`, "abcd", 4],
  numbers: ["const std::vector<double>&", (name) => `${name}.size()`, [1, 2], 2],
  view: ["std::span<double>", (name) => `${name}.size()`, new Float64Array(3), 3],
  maybe: ["std::optional<int>", (name) => `${name}.value_or(0)`, 4, 4],
  maybe_letter: ["std::optional<char>", (name) => `${name}.value_or(0)`, "a", 97],
  maybe_big: ["std::optional<long long>", (name) => `${name}.value_or(0)`, 5n, 5],
  maybe_text: ["std::optional<std::string>", (name) => `${name}->size()`, "ab", 2],
  texts: ["const std::vector<std::string>&", (name) => `${name}.size()`, ["a", "b"], 2],
  choice: ["const std::variant<double, std::string>&", (name) => `${name}.index()`, "x", 1],
  flat: ["const ::Flat&", (name) => `${name}.x`, { x: 6, y: 0 }, 6],
  nested: ["const ::Nested&", (name) => `${name}.names.size()`, { names: ["a"] }, 1],
  color: ["::Color", (name) => `int(${name})`, 5, 5],
  word: ["::Word", (name) => `int(${name})`, "second", 1],
  function: ["const std::function<double(double)>&", (name) => `${name}(7)`, (x) => x + 1, 8],
  object: ["const ::Counter&", (name) => `${name}.value`, (module) => new module.Counter(9), 9],
  pointer: ["::Counter*", (name) => `${name}->value`, (module) => new module.Counter(10), 10],
  owned: ["std::unique_ptr<::Counter>", (name) => `${name}->value`, (module) => new module.Counter(11), 11],
  shared: ["std::shared_ptr<::Counter>", (name) => `${name}->value`, (module) => new module.Counter(12), 12],
};

/** Results that are taken out of the module in their own ways. */
const results = {
  double: (sum) => sum,
  "std::string": (sum) => `std::to_string(int(${sum}))`,
  "std::optional<double>": (sum) => sum,
  "std::optional<long long>": (sum) => `static_cast<long long>(${sum})`,
  "std::optional<std::string>": (sum) => `std::to_string(int(${sum}))`,
  "std::variant<double, std::string>": (sum) => sum,
  Flat: (sum) => `::Flat{${sum}, 0}`,
  Nested: (sum) => `::Nested{{std::to_string(int(${sum}))}}`,
  Counter: (sum) => `::Counter(${sum})`,
  "std::unique_ptr<Counter>": (sum) => `std::make_unique<::Counter>(${sum})`,
};

/** The number in a result. */
const numberIn = (value) => Number(typeof value === "object" ? (value.x ?? value.names?.[0] ?? value.current) : value);

/** A source whose functions take arguments of each kind, and a number under each of the names. */
function sourceOf(groups) {
  const lines = [
    "#include <functional>\n#include <memory>\n#include <optional>\n#include <span>\n#include <string>",
    "#include <variant>\n#include <vector>",
    "struct [[wasm::record]] Flat { double x; double y; };",
    "struct [[wasm::record]] Nested { std::vector<std::string> names; };",
    "enum class [[wasm::export]] Color { red, green = 5 };",
    "enum class [[wasm::string_enum]] Word { first, second };",
    "class [[wasm::export]] Counter { public: explicit Counter(double start) : value(start) {}",
    "  [[wasm::getter]] double current() const { return value; }",
    "  [[wasm::skip]] double value; };",
    "namespace [[wasm::import]] Math { double trunc(double value); }",
  ];
  groups.forEach((names, group) => {
    const numbers = names.map((name) => `double ${name}`);
    const sum = names.map((name) => ` + ${name}`).join("");
    const mixed = [...Object.entries(kinds).map(([kind, [type]]) => `${type} p_${kind}`), ...numbers].join(", ");
    const total = `0${Object.entries(kinds)
      .map(([kind, [, add]]) => ` + ${add(`p_${kind}`)}`)
      .join("")}${sum}`;
    lines.push(`[[wasm::export]] double mixed${group}(${mixed}) { return ${total}; }`);
    Object.entries(results).forEach(([type, made], i) =>
      lines.push(
        `[[wasm::export]] ${type} result${i}_${group}(${numbers.join(", ")}) { return ${made(`(0${sum})`)}; }`,
      ),
    );
    lines.push(
      `[[wasm::export]] double waits${group}(const std::string& p_text, Counter& p_counter, ${numbers.join(", ")}) {`,
      `  return ::Math::trunc(p_text.size() + p_counter.value${sum}); }`,
      `[[wasm::export]] std::function<double(${names.map(() => "double").join(", ")})> callback${group}() {`,
      `  return [](${numbers.join(", ")}) { return 0${sum}; }; }`,
      `[[wasm::export]] double chosen${group}(const std::string& p_text, ${numbers.join(", ")}) { return p_text.size()${sum}; }`,
      `[[wasm::export]] double chosen${group}(bool p_flag, ${numbers.join(", ")}) { return p_flag${sum}; }`,
      `class [[wasm::export, wasm::extendable]] Shape${group} { public:`,
      `  Shape${group}(const std::string& p_text, ${numbers.join(", ")}) : sum_(p_text.size()${sum}) {}`,
      `  virtual ~Shape${group}() = default;`,
      `  virtual double area(const std::string& p_text, ${numbers.join(", ")}) { return p_text.size() + sum_${sum}; }`,
      `  double call(const std::string& p_text, ${numbers.join(", ")}) { return this->area(p_text${names.map((name) => `, ${name}`).join("")}); }`,
      `  static double fixed(const std::vector<std::string>& p_texts, ${numbers.join(", ")}) { return p_texts.size()${sum}; }`,
      " private: double sum_; };",
    );
  });
  return lines.join("\n") + "\n";
}

/** Names of identifiers in a part of a syntax tree, without the members of objects. */
function identifiersIn(node, found) {
  if (Array.isArray(node)) for (const one of node) identifiersIn(one, found);
  if (Array.isArray(node) || node === null || typeof node !== "object") return;
  if (node.type === "Identifier") found.add(node.name);
  const isName = (part) => !node.computed && (part === "property" || part === "key");
  for (const [name, part] of Object.entries(node)) if (!isName(name)) identifiersIn(part, found);
}

/** What a module declares, and what its exports and the functions that C++ imports declare and read. */
function namesOf(module) {
  const found = new Set();
  for (const statement of parse(module, { ecmaVersion: "latest", sourceType: "module" }).body) {
    const isObject = statement.declarations?.some(({ init }) => init?.type === "ObjectExpression");
    if (isObject || statement.type.startsWith("Export")) identifiersIn(statement, found);
    else for (const { id } of statement.declarations ?? [statement]) identifiersIn(id ?? null, found);
  }
  return found;
}

/** Words of C++, and names that the source above needs itself. */
const notForParameters = new Set(
  (
    "bool char class const delete double else enum explicit export extern false float for if int long namespace new " +
    "operator private protected public register return short signed sizeof static struct switch template this throw " +
    "true try catch typedef union unsigned using virtual void volatile while do break case continue default goto " +
    "std trunc"
  ).split(" "),
);

const ordinary = ["first", "second"];

describe("hostile names", () => {
  const place = new Place();
  const build = (groups, folder, ...flags) => {
    place.write("all.cpp", sourceOf(groups));
    const { status, stderr } = place.run("build", "all.cpp", "--name", "all", "--out-dir", folder, "--dev", ...flags);
    assert.equal(status, 0, stderr);
  };
  const names = new Set(["arguments", "async", "await", "eval", "in", "let", "of", "typeof", "var", "yield"]);
  test("are collected", () => {
    build([ordinary], "ordinary");
    for (const name of namesOf(place.read("ordinary/all.js"))) names.add(name);
    for (const name of names) if (notForParameters.has(name) || /^p_|^_[A-Z_]|__/.test(name)) names.delete(name);
    assert.ok(names.has("ptr0") && names.has("passStringToWasm0") && names.has("wasm") && names.has("error"));
  });

  test("change nothing", () => {
    const groups = [];
    for (let first = 0; first < names.size; first += 40) groups.push([...names].slice(first, first + 40));
    build(groups, "hostile", "--target", "nodejs");
    const module = require(place.path("hostile"));
    const sums = Object.values(kinds).reduce((total, [, , , sum]) => total + sum, 0);
    groups.forEach((group, i) => {
      const ones = group.map(() => 1);
      const n = ones.length;
      const values = Object.values(kinds).map(([, , value, sum]) =>
        typeof value === "function" && sum > 8 ? value(module) : value,
      );
      assert.equal(module[`mixed${i}`](...values, ...ones), sums + n);
      Object.keys(results).forEach((type, k) => assert.equal(numberIn(module[`result${k}_${i}`](...ones)), n, type));
      assert.equal(module[`waits${i}`]("abc", new module.Counter(1), ...ones), 4 + n);
      assert.equal(module[`callback${i}`]()(...ones), n);
      assert.equal(module[`chosen${i}`]("ab", ...ones), 2 + n);
      assert.equal(module[`chosen${i}`](true, ...ones), 1 + n);
      const Shape = module[`Shape${i}`];
      assert.equal(Shape.fixed(["a"], ...ones), 1 + n);
      assert.equal(new Shape("abc", ...ones).call("ab", ...ones), 2 + 3 + 2 * n);
      class Mine extends Shape {
        area(text, ...all) {
          return super.area(text, ...all) + all.length;
        }
      }
      assert.equal(new Mine("abc", ...ones).call("ab", ...ones), 2 + 3 + 3 * n);
    });
  });
});
