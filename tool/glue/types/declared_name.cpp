// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/types/declared_name.h"

#include <algorithm>
#include <array>

#include "glue/js/names.h"

namespace wasmbind::glue {
namespace {

/// Global types that declarations mention.
constexpr std::array globals = std::to_array<std::string_view>({"ArrayBuffer",
                                                                "AsyncGenerator",
                                                                "BigInt64Array",
                                                                "BigUint64Array",
                                                                "BufferSource",
                                                                "Date",
                                                                "Error",
                                                                "Float32Array",
                                                                "Float64Array",
                                                                "InitInput",
                                                                "InitOutput",
                                                                "Int16Array",
                                                                "Int32Array",
                                                                "Int8Array",
                                                                "IterableIterator",
                                                                "Map",
                                                                "NumericArray",
                                                                "Promise",
                                                                "Readonly",
                                                                "ReadonlyMap",
                                                                "ReadonlySet",
                                                                "Record",
                                                                "RequestInfo",
                                                                "Response",
                                                                "Set",
                                                                "Symbol",
                                                                "SyncInitInput",
                                                                "URL",
                                                                "Uint16Array",
                                                                "Uint32Array",
                                                                "Uint8Array",
                                                                "Uint8ClampedArray",
                                                                "WebAssembly"});
static_assert(std::ranges::is_sorted(globals));

/// Whether a namespace has a type of this name.
bool isHiddenSomewhere(const EmitContext& context, const std::string& name) {
  auto hides = [&](const auto& type) { return !type.path.empty() && type.name == name; };
  const model::Interface& interface = context.interface;
  return std::ranges::any_of(interface.classes, hides) || std::ranges::any_of(interface.enums, hides) ||
         std::ranges::any_of(interface.records, hides);
}

bool isDeclaredAsItIs(const EmitContext& context, const std::string& name, bool topLevel) {
  if (!isIdentifier(name)) return false;
  return !topLevel || (!std::ranges::binary_search(globals, name) && !isHiddenSomewhere(context, name));
}

}  // namespace

DeclaredName declared(const EmitContext& context, const std::string& name, bool topLevel) {
  if (isDeclaredAsItIs(context, name, topLevel)) return {"export ", name, {}};
  std::string local = flatName({}, name) + "_";
  std::string exported = isIdentifier(name) || isReserved(name) ? name : quote(name);
  return {topLevel ? "declare " : "", local, {"export { " + local + " as " + exported + " };"}};
}

std::string declaredType(const EmitContext& context, const std::vector<std::string>& path, const std::string& name) {
  return path.empty() ? declared(context, name, true).local : join(path, ".") + "." + name;
}

}  // namespace wasmbind::glue
