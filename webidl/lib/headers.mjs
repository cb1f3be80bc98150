// SPDX-License-Identifier: MIT OR Apache-2.0
// All headers: name to text.
import { dictionaryStruct } from "./dictionary.mjs";
import { enumeration } from "./enumeration.mjs";
import { globals, namespaceName, namespaceText } from "./globals.mjs";
import { interfaceClass } from "./interface.mjs";

const sortedNames = (table) => Object.keys(table).sort();
const include = (names) => names.map((name) => `#include <web/${name}.h>`);
const usedNames = ({ interfaces, dictionaries, enums }) => [...interfaces, ...dictionaries, ...enums].sort();

function header(includes, namespace, lines) {
  return [
    "// Generated from WebIDL by webidl/generate.mjs.",
    "#pragma once",
    "",
    ...includes,
    "",
    `namespace ${namespace} {`,
    "",
    ...lines,
    "",
    `}  // namespace ${namespace}`,
    "",
  ].join("\n");
}

/** `{ files, calls }`: files by their name, and what can be called. */
export function generate(model) {
  const files = new Map();
  const calls = [];
  const bySpec = new Map();
  const add = (name, spec, text) => {
    files.set(`web/${name}.h`, text);
    if (!bySpec.has(spec)) bySpec.set(spec, []);
    bySpec.get(spec).push(name);
  };
  for (const name of sortedNames(model.interfaces)) {
    const made = interfaceClass(model, name);
    const base = made.base ? `#include <web/${made.base}.h>` : "#include <web/support/base.h>";
    const includes = [base, ...include([...made.uses.enums].sort())];
    add(name, model.interfaces[name].spec, header(includes, "web", made.text));
    calls.push(...made.calls);
  }
  for (const name of sortedNames(model.dictionaries)) {
    const { text, uses } = dictionaryStruct(model, name);
    const includes = ["#include <web/support/base.h>", ...include(usedNames(uses))];
    add(name, model.dictionaries[name].spec, header(includes, "web", text));
  }
  for (const name of sortedNames(model.enums))
    add(
      name,
      model.enums[name].spec,
      header(["#include <web/support/enumeration.h>"], "web", enumeration(name, model.enums[name])),
    );
  for (const name of sortedNames(model.namespaces)) {
    const made = namespaceText(model, name);
    const includes = ["#include <web/support/base.h>", ...include([...made.uses.enums].sort())];
    add(namespaceName(name), model.namespaces[name].spec, header(includes, `web::${namespaceName(name)}`, made.text));
    calls.push(...made.calls.map((call) => ({ ...call, expression: `${namespaceName(name)}::${call.expression}` })));
  }
  const all = globals(model);
  add(
    "globals",
    "html",
    header(["#include <web/support/base.h>", ...include([...all.uses.enums].sort())], "web", all.text),
  );
  calls.push(...all.calls);
  files.set("web/forward.h", forward(model));
  for (const [spec, names] of bySpec)
    files.set(
      `web/spec/${spec}.h`,
      ["// Generated from WebIDL by webidl/generate.mjs.", "#pragma once", "", ...include(names.sort()), ""].join("\n"),
    );
  return { files, calls };
}

function forward(model) {
  return header(["#include <cstdint>"], "web", [
    ...sortedNames(model.interfaces).map((name) => `class ${name};`),
    "",
    ...sortedNames(model.dictionaries).map((name) => `struct ${name};`),
    "",
    ...sortedNames(model.enums).map((name) => `enum class ${name} : std::uint8_t;`),
  ]);
}
