// SPDX-License-Identifier: MIT OR Apache-2.0
#include "check/kinds.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wasmbind::check {
namespace {

using model::Type;
using model::TypeKind;
using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array builtins = std::to_array<Pair>({
    {"__int128", "bigint"},
    {"bool", "boolean"},
    {"char", "string"},
    {"char32_t", "string"},
    {"long long", "bigint"},
    {"unsigned __int128", "bigint"},
    {"unsigned long long", "bigint"},
});
static_assert(std::ranges::is_sorted(builtins));

/// Elements of arrays of numbers and the typed arrays that hold them.
constexpr std::array typedArrays = std::to_array<Pair>({
    {"char8_t", "Uint8Array"},
    {"double", "Float64Array"},
    {"float", "Float32Array"},
    {"int", "Int32Array"},
    {"long", "Int32Array"},
    {"long long", "BigInt64Array"},
    {"short", "Int16Array"},
    {"signed char", "Int8Array"},
    {"std::byte", "Uint8Array"},
    {"unsigned char", "Uint8Array"},
    {"unsigned int", "Uint32Array"},
    {"unsigned long", "Uint32Array"},
    {"unsigned long long", "BigUint64Array"},
    {"unsigned short", "Uint16Array"},
});
static_assert(std::ranges::is_sorted(typedArrays));

constexpr std::array classes = std::to_array<Pair>({
    {"std::basic_string", "string"},
    {"std::basic_string_view", "string"},
    {"std::chrono::duration", "number"},
    {"std::chrono::time_point", "Date"},
    {"std::deque", "array"},
    {"std::filesystem::path", "string"},
    {"std::forward_list", "array"},
    {"std::function", "function"},
    {"std::list", "array"},
    {"std::map", "map"},
    {"std::multimap", "array"},
    {"std::multiset", "array"},
    {"std::pair", "array"},
    {"std::set", "set"},
    {"std::tuple", "array"},
    {"std::unordered_map", "map"},
    {"std::unordered_multimap", "array"},
    {"std::unordered_multiset", "array"},
    {"std::unordered_set", "set"},
    {"wasm::pointer", "number"},
});
static_assert(std::ranges::is_sorted(classes));

template <typename Table>
std::string_view find(const Table& table, std::string_view name) {
  auto row = std::ranges::lower_bound(table, name, {}, &Pair::first);
  return row != table.end() && row->first == name ? row->second : std::string_view();
}

bool isBuiltin(const Type& type, std::string_view name) { return type.kind == TypeKind::builtin && type.name == name; }

std::string arrayKind(const Type& type) {
  const Type& element = type.arguments.front();
  bool mayBeNumber = element.kind == TypeKind::builtin || element.name == "std::byte";
  std::string_view array = mayBeNumber ? find(typedArrays, element.name) : std::string_view();
  return array.empty() ? "array" : std::string(array);
}

std::string classKind(const Type& type, const model::Module& module) {
  for (const model::Class& one : module.classes)
    if (one.key == type.key) return (one.attributes.has(Attr::export_) ? "object:" : "record:") + type.key;
  if (type.arguments.empty() || type.name == "std::chrono::time_point") {
    std::string_view kind = find(classes, type.name);
    return kind.empty() ? "?" + type.spelling : std::string(kind);
  }
  if (type.name == "std::optional" || type.name == "js::nullable" || type.name == "std::unique_ptr" ||
      type.name == "std::shared_ptr")
    return valueKind(type.arguments.front(), module);
  bool isArray = type.name == "std::vector" || type.name == "std::array" || type.name == "std::span" ||
                 type.name == "wasm::clamped";
  if (isArray) return arrayKind(type);
  std::string_view kind = find(classes, type.name);
  return kind.empty() ? "?" + type.spelling : std::string(kind);
}

}  // namespace

std::string valueKind(const Type& type, const model::Module& module) {
  if (type.converts) return "?" + type.spelling;
  switch (type.kind) {
    case TypeKind::builtin: {
      std::string_view kind = find(builtins, type.name);
      return kind.empty() ? "number" : std::string(kind);
    }
    case TypeKind::enumeration:
      for (const model::Enum& one : module.enums)
        if (one.key == type.key) return one.attributes.has(Attr::string_enum) ? "string enum" : "number enum";
      return type.name == "std::byte" ? "number" : "?" + type.spelling;
    case TypeKind::record:
    case TypeKind::specialization:
      return classKind(type, module);
    case TypeKind::pointer:
      return isBuiltin(type.arguments.front(), "char") ? "string" : valueKind(type.arguments.front(), module);
    default:
      return "?" + type.spelling;
  }
}

int capacity(const Type& type) {
  constexpr std::array least = std::to_array<std::string_view>(
      {"signed char", "unsigned char", "char", "short", "unsigned short", "int", "unsigned int", "long",
       "unsigned long", "float", "long long", "unsigned long long", "char32_t", "double"});
  auto place = std::ranges::find(least, type.name);
  if (type.kind == TypeKind::builtin && place != least.end()) return static_cast<int>(place - least.begin()) + 1;
  return type.name == "std::basic_string" || type.name == "std::vector" ? 100 : 0;
}

}  // namespace wasmbind::check
