// SPDX-License-Identifier: MIT OR Apache-2.0
// An interface as a class.
import { additionsTo } from "./additions.mjs";
import { ClassWriter } from "./class_writer.mjs";
import { comment } from "./comment.mjs";
import { writeIteration } from "./iteration.mjs";
import { memberName, safeName, snakeCase } from "./names.mjs";
import { Types } from "./types.mjs";

/** The class of an interface: `{ text, uses, calls, base }`. */
export function interfaceClass(model, name) {
  const item = model.interfaces[name];
  const types = new Types(model);
  const writer = new ClassWriter(types, name);
  const base = item.inheritance ?? "handle";

  const constructors = item.members.filter((one) => one.kind === "constructor" && !one.custom);
  writer.line(`/// Null.`, `${name}(decltype(nullptr)) noexcept : ${base}(nullptr) {}`);
  const isDefaultMade = constructors.some((one) =>
    one.arguments.every((argument) => argument.optional || argument.variadic),
  );
  if (!isDefaultMade) writer.line(`${name}() noexcept : ${base}(nullptr) {}`);
  for (const one of constructors) writer.constructors(name, one.arguments);
  for (const member of item.members) writers[member.kind](writer, model, item, member);
  const methodNames = new Set(item.members.map((one) => one.name));
  if (item.members.some((one) => one.special === "stringifier") && !methodNames.has("toString"))
    writeStringifier(writer);
  writer.line(...additionsTo(model, name));

  const text = [
    comment({ name, ...item }),
    `class ${name} : public ${base} {`,
    " public:",
    `  static constexpr wasm::detail::name js_name_ = "${name}";`,
    ...(item.hidden ? ["  static constexpr bool is_hidden_ = true;"] : []),
    ...writer.lines.map((line) => `  ${line}`),
    "};",
    ...(item.factories ?? []).flatMap((factory) => factoryClass(types, name, factory)),
    ...(item.aliases ?? []).map((alias) => `using ${alias} = ${name};`),
  ];
  return { text, uses: types.uses, calls: writer.calls, base: item.inheritance };
}

/** `new Image(...)`, which makes an HTMLImageElement. */
function factoryClass(types, base, factory) {
  const writer = new ClassWriter(types, factory.name);
  writer.constructors(factory.name, factory.arguments);
  return [
    "",
    `/// \`new ${factory.name}(...)\``,
    `class ${factory.name} : public ${base} {`,
    " public:",
    `  ${factory.name}(decltype(nullptr)) noexcept : ${base}(nullptr) {}`,
    ...writer.lines.map((line) => `  ${line}`),
    "};",
  ];
}

const writers = {
  constructor() {},
  const: writeConstant,
  attribute: writeAttribute,
  operation: writeOperation,
  iterable: (writer, model, item, member) => writeIteration(writer, item, member),
  maplike: (writer, model, item, member) => writeIteration(writer, item, member),
  setlike: (writer, model, item, member) => writeIteration(writer, item, member),
  async_iterable: (writer) =>
    writer.function({ name: "async_iterator", js: "[Symbol.asyncIterator]", kind: "method", result: "js::object" }),
};

function writeConstant(writer, model, item, member) {
  const name = safeName(member.name);
  if (writer.claim(name))
    writer.line(`static constexpr ${writer.types.type(member.result, "result")} ${name} = ${member.value};`);
}

function writeAttribute(writer, model, item, member) {
  const { types, className } = writer;
  const name = memberName(member.name);
  // `font-feature-settings` and `fontFeatureSettings` are one in C++.
  if (!writer.claim(name)) return;
  const isStatic = member.special === "static";
  const isHandler = typeof member.result === "string" && /EventHandler\??$/.test(member.result);
  const event = isHandler && model.eventOf(className, member.name.slice(2));
  const type = isHandler ? types.handler(event) : types.type(member.result, "result");
  const js = isStatic ? `${className}.${member.name}` : member.name;
  writer.line(comment(member));
  writer.function({ name, js, kind: isStatic ? "static_getter" : "getter", result: type });
  if (!member.readonly || member.forwards) {
    const accepted = member.forwards
      ? ["std::string_view"]
      : isHandler
        ? [`const ${type}&`]
        : types.parameterTypes(member.result);
    for (const one of accepted)
      writer.function({
        name: `set_${snakeCase(member.name)}`,
        js,
        kind: isStatic ? "static_setter" : "setter",
        result: "void",
        parameters: [{ type: one, name: "value" }],
      });
  }
  if (!isHandler || isStatic || !model.lineage(className).includes("EventTarget")) return;
  const eventType = member.name.slice(2);
  writer.line(
    `/// Calls \`f(${event})\` or \`f()\` at each \`${eventType}\`.`,
    "template <typename F>",
    `void on_${snakeCase(eventType)}(F&& f) const {`,
    `  detail::listen<${event}>(*this, "${eventType}", static_cast<F&&>(f));`,
    "}",
  );
}

function writeOperation(writer, model, item, member) {
  const { types, className } = writer;
  if (!member.name && member.special === "stringifier") return;
  const result = types.type(member.result, "result");
  const args = member.arguments;
  if (member.special === "getter") writeIndexing(writer, member, result);
  if (member.special === "setter")
    writer.overloads({ name: "set_element", js: "element", kind: "index_set", result: "void", args });
  if (member.special === "deleter")
    writer.overloads({ name: "erase", js: "element", kind: "index_delete", result: "void", args });
  if (!member.name) return;
  const isStatic = member.special === "static";
  const isTwin = (other) =>
    other.kind === "operation" &&
    other.special === "static" &&
    other.name === member.name &&
    other.arguments.length === args.length;
  // In C++ a static function and another one cannot have the same parameters.
  const clashes = !isStatic && item.members.some((other) => other !== member && isTwin(other));
  if (writer.claim(`comment ${member.name}`)) writer.line(comment(member));
  writer.overloads({
    name: memberName(member.name) + (clashes ? "_of" : ""),
    js: isStatic ? `${className}.${member.name}` : member.name,
    kind: isStatic ? "function" : "method",
    result,
    args,
  });
}

/** `object[index]`: null or empty where there is nothing. */
function writeIndexing(writer, member, result) {
  const { list } = writer.types.alternativesOf(member.result);
  const isOrNull = list.length === 1 && writer.types.model.isInterface(list[0].name ?? "");
  const mayBeAbsent = isOrNull || /^(js::nullable|js::value|js::one_of|std::optional)/.test(result);
  const whole = result === "bool" || mayBeAbsent ? result : `std::optional<${result}>`;
  writer.overloads({
    name: "operator[]",
    js: "element",
    kind: "index_get",
    result: whole,
    args: member.arguments,
    isOrNull,
  });
}

function writeStringifier(writer) {
  writer.function({ name: "to_string", js: "toString", kind: "method", result: "std::string" });
}
