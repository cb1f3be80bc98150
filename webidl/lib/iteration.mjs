// SPDX-License-Identifier: MIT OR Apache-2.0
// Interfaces that are iterable, or like a Map or a Set.

/** Members of `iterable<...>`, `maplike<...>`, `setlike<...>`. */
export function writeIteration(writer, item, { kind, of, readonly, async: isAsync }) {
  if (isAsync) return;
  const { types } = writer;
  const own = new Set(item.members.map((one) => one.name));
  const [keyType, valueType] = of.length === 2 ? of : [undefined, of[0]];
  const value = types.type(valueType, "field");
  const key = keyType ? types.type(keyType, "field") : kind === "setlike" ? value : "std::uint32_t";
  const pair = `std::pair<${key}, ${value}>`;
  for (const [name, element] of [
    ["keys", key],
    ["values", value],
    ["entries", pair],
  ])
    if (!own.has(name)) writeIterator(writer, name, element);
  writer.line(
    `template <typename T = ${keyType ? pair : value}>`,
    `auto begin() const { return this->template ${keyType ? "entries" : "values"}<T>().begin(); }`,
    "js::value::sentinel end() const { return {}; }",
  );
  if (kind !== "iterable") writeAccess(writer, own, { keyType, valueType, value, readonly });
}

function writeIterator(writer, name, element) {
  writer.line(
    `template <typename T = ${element}>`,
    `js::iterator_of<T> ${name}() const {`,
    `  return detail::method<"${name}", js::iterator_of<T>>(*this);`,
    "}",
  );
  writer.noteCall(`x.${name}()`, { js: name, kind: "method", result: `js::iterator_of<${element}>`, count: 0 });
}

function writeAccess(writer, own, { keyType, valueType, value, readonly }) {
  const { types } = writer;
  const parameter = (type, name) => ({ type: types.parameterTypes(type)[0], name });
  const key = parameter(keyType ?? valueType, "key");
  const method = (name, js, result, parameters, isOrNull) => {
    if (!own.has(js)) writer.function({ name, js, kind: "method", result, parameters, isOrNull });
  };
  writer.function({ name: "size", js: "size", kind: "getter", result: "std::uint32_t" });
  method("has", "has", "bool", [key]);
  if (keyType) {
    const isHandle = types.model.isInterface(value);
    method("get", "get", isHandle ? value : `std::optional<${value}>`, [key], isHandle);
  }
  if (readonly) return;
  method("erase", "delete", "bool", [key]);
  method("clear", "clear", "void", []);
  if (keyType) method("set", "set", "void", [key, parameter(valueType, "value")]);
  else method("add", "add", "void", [parameter(valueType, "value")]);
}
