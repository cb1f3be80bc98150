// SPDX-License-Identifier: MIT OR Apache-2.0
// Types of WebIDL in C++.

const numbers = {
  byte: "std::int8_t",
  octet: "std::uint8_t",
  short: "std::int16_t",
  "unsigned short": "std::uint16_t",
  long: "std::int32_t",
  "unsigned long": "std::uint32_t",
  // JavaScript wants a Number here; 64-bit integers of C++ are bigints.
  "long long": "double",
  "unsigned long long": "double",
  float: "float",
  "unrestricted float": "float",
  double: "double",
  "unrestricted double": "double",
};
const texts = new Set(["DOMString", "USVString", "ByteString", "CSSOMString"]);
const typedArrays = {
  Int8Array: ["int8_array", "std::int8_t"],
  Uint8Array: ["uint8_array", "std::uint8_t"],
  Uint8ClampedArray: ["uint8_clamped_array", "std::uint8_t"],
  Int16Array: ["int16_array", "std::int16_t"],
  Uint16Array: ["uint16_array", "std::uint16_t"],
  Int32Array: ["int32_array", "std::int32_t"],
  Uint32Array: ["uint32_array", "std::uint32_t"],
  Float32Array: ["float32_array", "float"],
  Float64Array: ["float64_array", "double"],
  BigInt64Array: ["big_int64_array", "std::int64_t"],
  BigUint64Array: ["big_uint64_array", "std::uint64_t"],
};
const others = {
  any: "js::value",
  object: "js::object",
  undefined: "void",
  boolean: "bool",
  bigint: "js::bigint",
  symbol: "js::symbol",
  ArrayBuffer: "js::array_buffer",
  SharedArrayBuffer: "js::shared_array_buffer",
  DataView: "js::data_view",
  Float16Array: "js::object", // C++ has no such number here
};
const bufferSources = new Set(["BufferSource", "AllowSharedBufferSource", "ArrayBufferView"]);
const objects = new Set(["object", "ArrayBuffer", "SharedArrayBuffer", "DataView", "Float16Array"]);
const handlers = new Set(["EventHandlerNonNull", "OnErrorEventHandlerNonNull", "OnBeforeUnloadEventHandlerNonNull"]);

const isByValue = (type) =>
  /^(bool|double|float|std::u?int\d+_t|std::string_view|std::span<.*>|wasm::view<.*>)$/.test(type);
/** The type of a parameter without `const` and `&`. */
export const bareType = (type) => type.replace(/^const (.*)&$/, "$1");

/** Types as one header names them; `uses` are the classes, dictionaries and enumerations that it mentions. */
export class Types {
  constructor(model) {
    this.model = model;
    this.uses = { interfaces: new Set(), dictionaries: new Set(), enums: new Set() };
  }

  /** The alternatives of a type, typedefs and unions taken apart, and whether it may be null. */
  alternativesOf(type) {
    const list = [];
    let isNullable = false;
    const visit = (one) => {
      if (typeof one === "string") {
        if (one.endsWith("?")) isNullable = true;
        const name = one.replace(/\?$/, "");
        const alias = bufferSources.has(name) ? undefined : this.model.typedefs[name];
        if (alias) visit(alias.result);
        else list.push({ name });
        return;
      }
      if (one.nullable) isNullable = true;
      if (one.union) one.union.forEach(visit);
      else list.push(one);
    };
    visit(type);
    return { list, isNullable };
  }

  isHandle({ name }) {
    return name !== undefined && (this.model.isInterface(name) || name in typedArrays || objects.has(name));
  }
  isText({ name }) {
    return texts.has(name);
  }

  /** One alternative. `place` is `argument` (to JavaScript), `result` (from it), or `field` (both). */
  single({ name, generic, of }, place) {
    if (generic) return this.generic(generic, of);
    const canonical = this.model.canonical(name);
    if (numbers[name]) return numbers[name];
    if (texts.has(name)) return place === "argument" ? "std::string_view" : "std::string";
    if (others[name]) return others[name];
    if (typedArrays[name]) {
      const [array, element] = typedArrays[name];
      return { argument: `std::span<const ${element}>`, view: `wasm::view<${element}>` }[place] ?? `js::${array}`;
    }
    if (bufferSources.has(name))
      return { argument: "std::span<const std::uint8_t>", view: "wasm::view<std::uint8_t>" }[place] ?? "js::object";
    if (this.model.isInterface(name)) return this.use("interfaces", canonical);
    if (this.model.isDictionary(name)) return this.use("dictionaries", name);
    if (this.model.isEnum(name)) return this.use("enums", name);
    const callback = this.model.callbacks[name];
    if (callback) return this.callback(name, callback);
    const callbackInterface = this.model.callbackInterfaces[name];
    if (callbackInterface)
      return this.callback(
        name,
        callbackInterface.members.find((one) => one.kind === "operation"),
      );
    throw new Error(`what is the type "${name}"?`);
  }

  generic(name, of) {
    switch (name) {
      case "Promise":
        return `js::promise<${this.type(of[0], "result")}>`;
      case "sequence": {
        // std::vector<bool> has no elements in memory.
        const element = this.type(of[0], "field");
        return element === "bool" ? "js::array<bool>" : `std::vector<${element}>`;
      }
      case "FrozenArray":
      case "ObservableArray":
        return `js::array<${this.type(of[0], "field")}>`;
      case "record":
        return `js::record<${this.type(of[1], "field")}>`;
      case "async_sequence":
        return "js::object";
      default:
        throw new Error(`what is the type "${name}<>"?`);
    }
  }

  use(table, name) {
    this.uses[table].add(name);
    return name;
  }

  /** A function; `event` is what handlers are called with. */
  callback(name, { result, arguments: list }, event = "Event") {
    if (handlers.has(name)) return `js::function<void(${this.use("interfaces", event)})>`;
    if (name === "Function") return "js::function<void()>";
    const parameters = list.filter((one) => !one.variadic).map((one) => this.type(one.type, "field"));
    return `js::function<${this.type(result, "field")}(${parameters.join(", ")})>`;
  }
  handler(event) {
    return this.callback("EventHandlerNonNull", {}, event);
  }

  /** A whole type. */
  type(type, place) {
    const { list: all, isNullable } = this.alternativesOf(type);
    // `innerHTML` takes a TrustedHTML too, but always is text.
    const isTrusted = ({ name }) => place === "result" && /^Trusted(HTML|Script|ScriptURL)$/.test(name);
    const list = all.some((one) => this.isText(one)) ? all.filter((one) => !isTrusted(one)) : all;
    if (list.length === 1) {
      const inner = this.single(list[0], place);
      // A handle may be null, as a pointer may.
      const isNull = this.isHandle(list[0]) || /^(void|js::value|js::function<.*)$/.test(inner);
      return isNullable && !isNull ? `js::nullable<${inner}>` : inner;
    }
    if (list.every((one) => this.isText(one) || this.model.isEnum(one.name)))
      return place === "argument" ? "std::string_view" : "std::string";
    if (list.every((one) => numbers[one.name])) return "double";
    if (list.some((one) => one.name === "any")) return "js::value";
    const inner = new Set(list.filter((one) => one.name !== "undefined").map((one) => this.single(one, "field")));
    return inner.size === 1 ? [...inner][0] : `js::one_of<${[...inner].join(", ")}>`;
  }

  asParameter(type) {
    return isByValue(type) || this.model.isEnum(type) ? type : `const ${type}&`;
  }

  /** What an argument may be, each a type of a parameter: more than one becomes overloads. */
  parameterTypes(type, isWritten) {
    const { list, isNullable } = this.alternativesOf(type);
    const single = list.length === 1 ? list[0] : undefined;
    const place = isWritten ? "view" : "argument";
    const hasBoolean = list.some((one) => one.name === "boolean");
    const hasText = list.some((one) => this.isText(one) || this.model.isEnum(one.name));
    let types;
    if (single && (single.name in typedArrays || bufferSources.has(single.name)))
      types = [this.single(single, place), this.single(single, "field")];
    else if (single && isNullable && !this.isHandle(single)) types = [this.type(type, "argument")];
    // A literal is a bool before it is a std::string_view; a null would be any of several.
    else if (!single && ((hasBoolean && hasText) || isNullable)) types = [this.type(type, "argument")];
    else
      types = list.map((one) =>
        this.single(one, one.name in typedArrays || bufferSources.has(one.name) ? place : "argument"),
      );
    types = [...new Set(types.filter((one) => one !== "void"))];
    if (types.includes("js::value")) types = ["js::value"];
    return types.map((one) => this.asParameter(one));
  }
}
