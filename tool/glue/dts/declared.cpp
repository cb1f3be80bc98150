// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/dts/declared.h"

#include <algorithm>
#include <array>

#include "glue/names.h"

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

bool isDeclaredAsItIs(const std::string& name, bool topLevel) {
  return isIdentifier(name) && !(topLevel && std::ranges::binary_search(globals, name));
}

}  // namespace

DeclaredName declared(const std::string& name, bool topLevel) {
  if (isDeclaredAsItIs(name, topLevel)) return {"export ", name, {}};
  std::string local = flatName({}, name) + "_";
  std::string exported = isIdentifier(name) || isReserved(name) ? name : quote(name);
  return {topLevel ? "declare " : "", local, {"export { " + local + " as " + exported + " };"}};
}

std::string declaredType(const std::vector<std::string>& path, const std::string& name) {
  return path.empty() ? declared(name, true).local : join(path, ".") + "." + name;
}

}  // namespace wasmbind::glue
