// SPDX-License-Identifier: MIT OR Apache-2.0
#include "check/types.h"

#include <algorithm>
#include <array>
#include <span>

#include "check/remedies.h"

namespace wasmbind::check {
namespace {

using model::Elements;
using model::Reference;
using model::Type;
using model::TypeKind;

constexpr std::array numbers = std::to_array<std::string_view>({
    "char8_t",
    "double",
    "float",
    "int",
    "long",
    "long double",
    "long long",
    "short",
    "signed char",
    "unsigned char",
    "unsigned int",
    "unsigned long",
    "unsigned long long",
    "unsigned short",
});
static_assert(std::ranges::is_sorted(numbers));
constexpr std::array textUnits =
    std::to_array<std::string_view>({"char", "char16_t", "char32_t", "char8_t", "wchar_t"});
constexpr std::array otherScalars =
    std::to_array<std::string_view>({"__int128", "bool", "char", "char32_t", "unsigned __int128"});

/// Numbers whose C++ representation typed arrays share.
bool isArrayNumber(const Type& type) {
  if (type.kind == TypeKind::enumeration) return type.name == "std::byte";
  return type.kind == TypeKind::builtin && type.name != "long double" && std::ranges::binary_search(numbers, type.name);
}

bool toCpp(Position position) { return position != Position::result && position != Position::importParameter; }
bool toJs(Position position) {
  return position != Position::parameter && position != Position::importResult && position != Position::overrideResult;
}

/// One type on its way across; `shown` is the text that the user wrote at the top.
class Judge {
 public:
  Judge(const Type& top, Position position, const KnownTypes& known) : top(top), position(position), known(known) {}

  std::optional<Objection> judge() const {
    bool isVolatile = top.spelling.find("volatile ") != std::string::npos;
    if (isVolatile &&
        (position == Position::field || top.reference != Reference::none || top.kind == TypeKind::pointer))
      return no("volatile-type", top, "what changes on its own has no value that could be copied",
                "offer functions that read and write it");
    // What the type is weighs more than how it is passed.
    bool isClass = top.kind == TypeKind::record || top.kind == TypeKind::specialization;
    if (isClass)
      if (auto objection = value(top)) return objection;
    if (auto objection = reference()) return objection;
    return isClass ? std::nullopt : value(top);
  }

 private:
  bool isResult() const {
    return position == Position::result || position == Position::importResult || position == Position::overrideResult;
  }

  std::string subject(const Type& type) const {
    return &type == &top ? "'" + shown(top) + "'" : "'" + shown(top) + "' (because of '" + shown(type) + "')";
  }
  Objection no(std::string id, const Type& type, std::string why, std::string hint) const {
    return {std::move(id), subject(type) + " cannot cross to JavaScript: " + std::move(why), std::move(hint)};
  }

  Objection no(std::string id, const Type& type, const Remedy& remedy) const {
    return no(std::move(id), type, remedy.why, remedy.hint);
  }

  std::optional<Objection> reference() const {
    if (top.reference == Reference::none || position == Position::result || known.isClass(top)) return std::nullopt;
    if (top.reference == Reference::rvalue && (top.kind == TypeKind::builtin || top.kind == TypeKind::enumeration))
      return no("rvalue-reference", top, "a scalar has nothing to move out of", "take it by value");
    if (top.reference != Reference::lvalue) return std::nullopt;
    if (position == Position::importResult)
      return no("reference-result", top, "nobody would own what an import's result refers to", "return it by value");
    if (!top.isConst && position == Position::overrideResult)
      return no("reference-result", top, "nobody would own what the result of an override refers to",
                "return it by value or by const reference");
    if (!top.isConst && top.kind != TypeKind::array && !isHandle(top)) return mutableReference();
    const model::TypeRow* row = model::findType(top.name);
    if (row && !row->byConstReference && top.isConst && top.kind == TypeKind::specialization)
      return no("const-reference", top, "it is handed over, and a const reference does not take it",
                "take it by value");
    return std::nullopt;
  }

  /// References of JavaScript's: a reference to one lets JavaScript reach what it refers to.
  bool isHandle(const Type& type) const {
    const KnownTypes::Kind* kind = known.find(type);
    return position == Position::importParameter &&
           (type.name.starts_with("js::") || (kind && *kind == KnownTypes::Kind::importedClass));
  }

  Objection mutableReference() const {
    if (position == Position::importParameter)
      return no("mutable-reference", top, "C++ would not see what JavaScript writes into it", writtenResultHint());
    return no("mutable-reference", top, "JavaScript would not see what C++ writes into it", outParameterHint());
  }

  std::string writtenResultHint() const {
    const std::string type = withoutReference(shown(top));
    const bool isList = top.name == "std::vector" && isArrayNumber(top.arguments.front());
    const std::string take =
        "take " + (top.kind == TypeKind::builtin ? type : "const " + type + "&") + ", and return the new value";
    return isList ? "take std::span<T>, whose elements are written back; or " + take : take;
  }

  static std::string withoutReference(std::string type) {
    while (type.ends_with('&') || type.ends_with(' ')) type.pop_back();
    return type;
  }

  std::string outParameterHint() const {
    const std::string type = withoutReference(shown(top));
    std::string hint = "return the new value: " + type + ", several in a std::tuple or a record";
    bool isList = top.name == "std::vector" && isArrayNumber(top.arguments.front());
    if (isList || top.kind == TypeKind::builtin) hint += "; elements of std::span<T> are written back";
    return hint + "; if C++ only reads it, take " + (top.kind == TypeKind::builtin ? type : "const " + type + "&");
  }

  std::optional<Objection> value(const Type& type) const {
    if (type.converts) return std::nullopt;
    switch (type.kind) {
      case TypeKind::void_:
        if (&type == &top && isResult()) return std::nullopt;
        return no("type-not-supported", type, "void is no value", "name the type of the value");
      case TypeKind::builtin:
        return builtin(type);
      case TypeKind::enumeration:
        return enumeration(type);
      case TypeKind::record:
      case TypeKind::specialization:
        return classLike(type);
      case TypeKind::pointer:
        return pointer(type);
      case TypeKind::array:
        return no("c-array", type, "C arrays do not know their size",
                  "use std::array<T, N>, std::vector<T> or std::span<T>");
      case TypeKind::function:
        return function(type);
      case TypeKind::other:
        break;
    }
    return no("type-not-supported", type, remedyForOther(type));
  }

  std::optional<Objection> builtin(const Type& type) const {
    if (std::ranges::binary_search(numbers, type.name) ||
        std::ranges::find(otherScalars, type.name) != otherScalars.end())
      return std::nullopt;
    return no("type-not-supported", type, remedyForBuiltin(type));
  }

  std::optional<Objection> enumeration(const Type& type) const {
    if (known.find(type) || model::findType(type.name)) return std::nullopt;
    return no("enum-not-exported", type, "the enum is not exported",
              "mark it: enum class [[wasm::export]] ..., or give it a name here: using Name [[wasm::export]] = " +
                  type.name + ";");
  }

  std::optional<Objection> function(const Type& type) const {
    return no("function-pointer", type, "a function pointer cannot hold a function of JavaScript",
              "use std::function, or js::function from <js/function.h>");
  }

  std::optional<Objection> pointer(const Type& type) const {
    const Type& target = type.arguments.front();
    if (known.isClass(target)) return std::nullopt;
    bool isChar = target.kind == TypeKind::builtin && target.name == "char";
    if (isChar && target.isConst) return view(type);
    if (target.kind == TypeKind::function) return function(type);
    const Type* inner = &target;
    while (inner->kind == TypeKind::pointer) inner = &inner->arguments.front();
    std::string hint = remedyForPointer(type, known.isClass(*inner), known.find(target) != nullptr);
    return no("raw-pointer", type, "JavaScript cannot know what it points at, nor who owns it", hint);
  }

  /// Views look at what lies in memory during the call.
  std::optional<Objection> view(const Type& type) const {
    const std::string remedy = "use std::string or std::vector, which own their contents";
    if (position == Position::overrideResult && &type != &top)
      return no("view-result", type, "only a whole result is kept for what looks at it", remedy);
    if (position == Position::importResult)
      return no("view-result", type, "nobody would own what an import's result looks at", remedy);
    if (position == Position::field)
      return no("view-member", type, "what JavaScript sets would be gone after the call", remedy);
    bool inOptional = top.name == "std::optional" && !top.arguments.empty() && &type == &top.arguments.front();
    if (position == Position::parameter && &type != &top && !inOptional)
      return no("view-element", type, "only a whole argument can be looked at, not the elements of one", remedy);
    return std::nullopt;
  }

  std::optional<Objection> classLike(const Type& type) const {
    if (known.isClass(type)) return object(type);
    if (known.find(type)) return std::nullopt;
    const model::TypeRow* row = model::findType(type.name);
    if (!row && isRange(type)) return value(type.elements.front());
    if (!row) return unknownClass(type);
    if (type.name == "std::expected" && position == Position::importResult && &type == &top) return caught(type);
    bool wrongWay = (row->direction == model::Direction::toCpp && toJs(position)) ||
                    (row->direction == model::Direction::toJs && toCpp(position));
    if (wrongWay)
      return no("wrong-direction", type,
                row->direction == model::Direction::toCpp ? "it crosses from JavaScript to C++ only"
                                                          : "it crosses from C++ to JavaScript only",
                "use another type here");
    if (type.name == "std::span" || type.name == "std::basic_string_view")
      if (auto objection = view(type)) return objection;
    return elements(type, *row);
  }

  /// Objects by value are made and deleted on the border.
  std::optional<Objection> object(const Type& type) const {
    if (&type == &top && top.reference != Reference::none) return std::nullopt;
    if (position == Position::field && &type == &top) return std::nullopt;  // read as a reference
    const model::Class& one = *known.classes.at(type.key);
    if (one.isAbstract)
      return no("abstract-by-value", type, "'" + one.name + "' is abstract, so there are no objects of just that class",
                toCpp(position) ? "take const " + one.name + "&" : "return std::unique_ptr<" + one.name + ">");
    if (!one.isMovable)
      return no("not-movable", type, "'" + one.name + "' can neither be copied nor moved",
                toCpp(position) ? "take " + one.name + "&"
                                : "return std::unique_ptr<" + one.name + ">, or make the function a constructor: " +
                                      "[[wasm::constructor_of(\"" + one.name + "\")]]");
    return owned(type, one);
  }

  /// What JavaScript owns it has to be able to delete.
  std::optional<Objection> owned(const Type& type, const model::Class& one) const {
    if (one.isDestructible) return std::nullopt;
    return no("no-public-destructor", type,
              "the destructor of '" + one.name + "' is not public, so nobody could delete the object",
              "make the destructor public, or pass " + one.name + "& or " + one.name + "*");
  }

  /// A function of JavaScript is given what goes out and gives what comes in; one of C++ the other way round.
  std::optional<Objection> signature(const Type& function) const {
    if (function.kind != TypeKind::function) return std::nullopt;
    for (std::size_t i = 0; i < function.arguments.size(); ++i) {
      const Type& inner = function.arguments[i];
      std::vector<Position> positions;
      if (toCpp(position)) positions.push_back(i == 0 ? Position::importResult : Position::importParameter);
      if (toJs(position)) positions.push_back(i == 0 ? Position::result : Position::parameter);
      for (Position inside : positions)
        if (auto objection = Judge(inner, inside, known).judge()) {
          objection->message +=
              ", as " + std::string(i == 0 ? "the result" : "a parameter") + " of '" + shown(top) + "'";
          return objection;
        }
    }
    return std::nullopt;
  }

  std::optional<Objection> elements(const Type& type, const model::TypeRow& row) const {
    if (type.name.starts_with("std::basic_string")) {
      const std::string& unit = type.arguments.front().name;
      if (!std::ranges::binary_search(textUnits, unit))
        return no("type-not-supported", type, "'" + unit + "' is no unit of text", "use std::string or std::u16string");
      if (type.name.ends_with("_view") && (unit == "char32_t" || unit == "wchar_t"))
        return no("type-not-supported", type, "text is converted to 32-bit units, and a view does not keep what was",
                  unit == "wchar_t" ? "use std::wstring" : "use std::u32string");
    }
    if (type.name == "std::chrono::time_point" && type.arguments.front().name != "std::chrono::system_clock")
      return no("type-not-supported", type, "a Date is a point of the system clock", "use std::chrono::system_clock");
    if (type.name == "std::span" && type.extent && !type.arguments.front().isConst)
      return no("fixed-mutable-span", type, "what C++ writes goes back through spans of any length only",
                "use " + withoutExtent(type) + ", or std::array by value and as the result");
    std::size_t count = row.count == 0 ? type.arguments.size() : std::min(row.count, type.arguments.size());
    for (const Type& element : std::span(type.arguments).first(count)) {
      if (type.name == "std::expected" && crossesAsError(type, element)) continue;
      switch (row.elements) {
        case Elements::none:
          break;
        case Elements::any:
          if (auto objection = value(element)) return objection;
          break;
        case Elements::numbers:
          if (!isArrayNumber(element))
            return no("element-type", type, "its elements have to be numbers",
                      "use std::vector<" + withoutConst(shown(element)) + ">");
          break;
        case Elements::object:
          if (type.name == "std::unique_ptr" && type.arguments.size() > 1)
            return no(
                "type-not-supported", type, "JavaScript deletes objects with delete",
                "use std::unique_ptr<" + shown(element) + ">, or std::shared_ptr, which brings its deleter along");
          if (known.isClass(element)) {
            if (auto objection = owned(type, *known.classes.at(element.key))) return objection;
          } else
            return no("element-type", type, "'" + shown(element) + "' is not an exported class",
                      element.kind == TypeKind::record
                          ? "mark that class [[wasm::export]], or pass the value itself"
                          : "pass the value itself, or std::optional<" + shown(element) + "> if there may be none");
          break;
        case Elements::signature:
          if (auto objection = signature(element)) return objection;
          break;
      }
    }
    return std::nullopt;
  }

  /// What JavaScript throws may be anything.
  std::optional<Objection> caught(const Type& expected) const {
    const Type& error = expected.arguments.back();
    if (error.name != "js::error" && error.name != "js::value" && error.name != "std::exception_ptr")
      return no("import-error-type", expected,
                "JavaScript may throw anything, which '" + shown(error) + "' cannot hold",
                "return std::expected<T, js::error> (#include <js/error.h>)");
    const Type& held = expected.arguments.front();
    return held.kind == TypeKind::void_ ? std::nullopt : value(held);
  }

  static std::string withoutExtent(const Type& span) { return "std::span<" + shown(span.arguments.front()) + ">"; }

  /// Values are void or cross; errors cross, or derive from std::exception, which only the compiler knows.
  static bool crossesAsError(const Type& expected, const Type& element) {
    if (&element == &expected.arguments.front()) return element.kind == TypeKind::void_;
    return element.isException;
  }

  /// Results that JavaScript goes through, one element after the other.
  bool isRange(const Type& type) const {
    return &type == &top && position == Position::result && top.reference == Reference::none && !type.elements.empty();
  }

  std::optional<Objection> unknownClass(const Type& type) const {
    if (type.name.starts_with("std::")) return no("type-not-supported", type, remedyForStandardClass(type));
    if (type.isUnion) return no("union-not-supported", type, remedyForOther(type));
    std::string hint =
        type.kind == TypeKind::specialization
            ? "export the instance: using Name [[wasm::export]] = " + type.spelling + ";"
            : "mark it: class [[wasm::export]] " + type.name + ", or specialise wasm::convert<" + type.name + ">";
    return no("class-not-exported", type, "the class is not exported", hint);
  }

  const Type& top;
  Position position;
  const KnownTypes& known;
};

}  // namespace

KnownTypes::KnownTypes(const model::Module& module) {
  for (const model::Class& one : module.classes) {
    Kind kind = one.attributes.has(Attr::import)   ? Kind::importedClass
                : one.attributes.has(Attr::record) ? Kind::record
                                                   : Kind::exportedClass;
    kinds.emplace(one.key, kind);
    if (kind == Kind::exportedClass) classes.emplace(one.key, &one);
  }
  for (const model::Enum& one : module.enums) kinds.emplace(one.key, Kind::enumeration);
}

const KnownTypes::Kind* KnownTypes::find(const model::Type& type) const {
  if (type.key.empty()) return nullptr;
  auto found = kinds.find(type.key);
  return found == kinds.end() ? nullptr : &found->second;
}

bool KnownTypes::isClass(const model::Type& type) const {
  const Kind* kind = find(type);
  return kind && *kind == Kind::exportedClass;
}

std::optional<Objection> objectionTo(const model::Type& type, Position position, const KnownTypes& known) {
  return Judge(type, position, known).judge();
}

}  // namespace wasmbind::check
