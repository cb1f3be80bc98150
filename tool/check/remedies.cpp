// SPDX-License-Identifier: MIT OR Apache-2.0
#include "check/remedies.h"

#include <algorithm>
#include <array>

#include "model/type_table.h"

namespace wasmbind::check {
namespace {

using model::Type;
using model::TypeKind;

struct Row {
  std::string_view name;
  std::string_view hint;  ///< % stands for the first template argument
};

constexpr std::array standardClasses = std::to_array<Row>({
    {"std::any", "use js::value for any JavaScript value, or std::variant of the types that it may hold"},
    {"std::atomic", "pass the value: %"},
    {"std::auto_ptr", "use std::unique_ptr<%>"},
    {"std::basic_ifstream", "take the contents as std::string"},
    {"std::basic_istream", "take the text as std::string"},
    {"std::basic_ofstream", "return the contents as std::string"},
    {"std::basic_ostream", "return the text as std::string"},
    {"std::basic_ostringstream", "return the text as std::string"},
    {"std::basic_regex", "take the pattern as std::string"},
    {"std::basic_stringstream", "use std::string"},
    {"std::bitset", "use an integer, or std::vector<bool>"},
    {"std::complex", "use a struct [[wasm::record]] with both parts, or specialise wasm::convert for it"},
    {"std::coroutine_handle", "return js::promise<T>"},
    {"std::future", "return js::promise<%>"},
    {"std::generator", "return js::generator<%>"},
    {"std::initializer_list", "use std::span<const T> for numbers, std::vector<%> for anything else"},
    {"std::mdspan", "use std::span<T>, and pass the extents"},
    {"std::move_only_function", "use std::function"},
    {"std::packaged_task", "return js::promise<T>"},
    {"std::priority_queue", "use std::vector<%>"},
    {"std::promise", "return js::promise<%>"},
    {"std::queue", "use std::deque<%>"},
    {"std::reference_wrapper", "use a reference or a pointer to an exported class: %&"},
    {"std::source_location", "pass what you need of it: std::string, int"},
    {"std::stack", "use std::vector<%>"},
    {"std::stop_token", "take an AbortSignal"},
    {"std::type_index", "use std::string, or an enum"},
    {"std::type_info", "use std::string, or an enum"},
    {"std::valarray", "use std::vector<%>"},
    {"std::weak_ptr", "use std::shared_ptr<%>"},
});
static_assert(std::ranges::is_sorted(standardClasses, {}, &Row::name));

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

bool has(const Type& type, std::string_view part) { return type.name.find(part) != std::string::npos; }

}  // namespace

std::string shown(const Type& type) {
  if (!type.written.empty()) return type.written;
  std::string text = type.spelling;
  if (text.starts_with("::")) text.erase(0, 2);
  for (std::string_view before : {"<", " ", "("}) replaceAll(text, std::string(before) + "::", before);
  replaceAll(text, "std::basic_string<char>", "std::string");
  replaceAll(text, "std::basic_string_view<char>", "std::string_view");
  return text;
}

std::string withoutConst(std::string text) {
  if (text.starts_with("const ")) text.erase(0, 6);
  return text;
}

Remedy remedyForStandardClass(const Type& type) {
  Remedy remedy{"'" + type.name + "' is not among the supported types", {}};
  auto row = std::ranges::lower_bound(standardClasses, type.name, {}, &Row::name);
  if (row != standardClasses.end() && row->name == type.name) {
    remedy.hint = row->hint;
    if (!type.arguments.empty()) replaceAll(remedy.hint, "%", withoutConst(shown(type.arguments.front())));
    return remedy;
  }
  bool isLock = has(type, "mutex") || has(type, "lock") || has(type, "condition_variable") || has(type, "thread");
  if (isLock) return {"it guards or runs threads, and there is one here", "keep it inside the C++ code"};
  remedy.hint =
      "supported are strings, std::vector, std::array, std::span, std::optional, std::map, std::set and their kin, "
      "std::pair, std::tuple, std::variant, std::expected, std::function, smart pointers, std::chrono, exported "
      "classes, "
      "records and enums; specialise wasm::convert<" +
      (type.written.find("auto") == std::string::npos ? shown(type) : type.spelling) + "> for others";
  return remedy;
}

Remedy remedyForOther(const Type& type) {
  if (has(type, "::*")) return {"a pointer to a member means nothing without C++", "export a method of the class"};
  if (has(type, "nullptr_t"))
    return {"it holds nothing", "std::monostate is undefined; pointers to exported classes take null"};
  if (has(type, "(lambda")) return {"the type of a lambda has no name", "use std::function with its signature"};
  if (has(type, "(unnamed"))
    return {"its type has no name", "give it one, and mark it [[wasm::record]] or [[wasm::export]]"};
  if (has(type, "vector_size") || has(type, "ext_vector_type"))
    return {"vector registers do not cross", "use std::array<T, N>"};
  if (has(type, "_BitInt")) return {"it has no form in JavaScript", "use an integer of 8, 16, 32 or 64 bits"};
  if (has(type, "_Complex"))
    return {"complex numbers have no form in JavaScript", "use a struct [[wasm::record]] with both parts"};
  if (type.isUnion) return {"nobody knows which member of a union holds the value", "use std::variant"};
  if (type.isLocal)
    return {"its type is defined in a function, where nobody else can name it",
            "define it outside the function, and mark it [[wasm::record]] or [[wasm::export]]"};
  return {"it has no form in JavaScript",
          "supported are numbers, bool, strings, containers, exported classes, records and enums"};
}

Remedy remedyForBuiltin(const Type& type) {
  std::string hint = "use an integer of at most 64 bits, float or double";
  if (type.name == "char16_t") hint = "use char32_t for one character, std::u16string for text";
  if (type.name == "wchar_t") hint = "use char32_t for one character, std::string for text";
  return {"it has no form in JavaScript", hint};
}

std::string remedyForPointer(const Type& pointer, bool isExportedClass, bool isRecord) {
  const Type& target = pointer.arguments.front();
  std::string value = withoutConst(shown(target));
  switch (target.kind) {
    case TypeKind::void_:
      return "use std::span<std::byte> for bytes, or an exported class for an object; wasm::pointer<void> passes the "
             "address";
    case TypeKind::pointer:
      if (isExportedClass) return "use std::vector<" + value + ">";
      return "use std::span<T> for numbers, std::vector<std::string> for texts, and results for what C++ gives back";
    case TypeKind::record:
    case TypeKind::specialization:
      if (isRecord || model::findType(target.name))
        return "it is copied: take it by value, or std::optional<" + value + "> if there may be none";
      return "export '" + target.name + "', so that JavaScript can hold the object";
    default:
      if (target.kind == TypeKind::builtin && target.name == "char")
        return "use std::string, or const char* for text that C++ only reads";
      return "use std::span<" + shown(target) + "> for " + (target.isConst ? "several" : "several that C++ writes") +
             ", std::optional<" + value + "> for one that may be missing" +
             (target.isConst ? "" : "; what C++ gives back belongs into the result") + "; wasm::pointer<" +
             shown(target) + "> passes the address";
  }
}

}  // namespace wasmbind::check
