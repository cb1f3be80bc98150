// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/imports/import_expression.h"

#include <algorithm>
#include <cctype>

namespace wasmbind::glue {
namespace {

/// An import with what its operation is made of.
struct Operands {
  Modules& modules;
  const model::ImportInterface& import;
  std::vector<std::string> arguments;

  bool is(std::uint32_t flag) const { return (import.flags & flag) != 0; }
  const std::string& first() const { return arguments.at(0); }
  std::string list(std::size_t from = 0) const { return join({arguments.begin() + from, arguments.end()}, ", "); }
};

std::string prefixed(const std::string& prefix, std::string name) {
  if (!name.empty()) name[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
  return prefix + name;
}

/// Signatures of the runtime library's templates have a name with dots instead of a path.
bool isSignature(const model::ImportInterface& import) { return import.callable.symbol.starts_with("signature_"); }

std::vector<std::string> split(const std::string& name) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0, end = 0; end != std::string::npos; begin = end + 1) {
    end = name.find('.', begin);
    parts.push_back(name.substr(begin, end - begin));
  }
  return parts;
}

/// The names that lead to the function, its own last.
std::vector<std::string> fullPath(const model::ImportInterface& import) {
  if (isSignature(import)) return split(import.callable.name);
  std::vector<std::string> path = import.callable.path;
  path.push_back(import.callable.name);
  return path;
}

/// The names that lead to the class.
std::vector<std::string> classPath(const model::ImportInterface& import) {
  return isSignature(import) ? split(import.callable.name) : import.callable.path;
}

/// What happens when something on the way to a name is missing.
enum class Missing { fails, isUndefined };

std::string access(const std::string& name, Missing missing) {
  std::string text = memberAccess(name);
  return missing == Missing::fails ? text : (text[0] == '.' ? "?" : "?.") + text;
}

/// The object that the last name of a path is looked up in.
std::string holder(const Operands& o, const std::vector<std::string>& path, std::size_t count,
                   Missing missing = Missing::fails) {
  const bool isGlobal = o.import.module.empty();
  std::string expression = isGlobal ? "globalThis" : o.modules.localOf(o.import);
  if (!isGlobal && path.front() == "default") o.modules.useDefault(expression);
  for (std::size_t i = 0; i < count; ++i) {
    // Whoever reads `console.log` in the generated code wants to see it so.
    if (i == 0 && path[0] == "console" && isGlobal)
      expression = "console";
    else
      expression += i == 0 ? memberAccess(path[i]) : access(path[i], missing);
  }
  return expression;
}

/// What the path leads to; vendors may have it under another name.
std::string anyOf(const Operands& o, const std::vector<std::string>& path, Missing missing = Missing::fails) {
  const std::string inside = holder(o, path, path.size() - 1, missing);
  if (path.size() == 1) missing = Missing::fails;
  std::string found = inside + access(path.back(), missing);
  for (const std::string& prefix : o.import.prefixes)
    found += " ?? " + inside + access(prefixed(prefix, path.back()), missing);
  return found;
}

/// The same as a part of an expression.
std::string lookup(const Operands& o, const std::vector<std::string>& path) {
  return o.import.prefixes.empty() ? anyOf(o, path) : "(" + anyOf(o, path) + ")";
}

std::string classOf(const Operands& o) { return lookup(o, classPath(o.import)); }

std::string member(const Operands& o) { return o.first() + memberAccess(o.import.callable.name); }

std::string function(const Operands& o) {
  const std::vector<std::string> path = fullPath(o.import);
  // An expression in parentheses loses the object it came from.
  if (!o.import.prefixes.empty() && path.size() > 1)
    return lookup(o, path) + ".call(" + holder(o, path, path.size() - 1) + (o.arguments.empty() ? "" : ", ") +
           o.list() + ")";
  return lookup(o, path) + "(" + o.list() + ")";
}

std::string method(const Operands& o) {
  if (o.is(wasm::abi::import_flag::final))
    return classOf(o) + ".prototype" + memberAccess(o.import.callable.name) + ".call(" + o.list() + ")";
  return member(o) + "(" + o.list(1) + ")";
}

std::string call(const Operands& o) { return o.first() + "(" + o.list(1) + ")"; }
std::string construct(const Operands& o) { return "new " + classOf(o) + "(" + o.list() + ")"; }
std::string getter(const Operands& o) { return member(o); }
std::string setter(const Operands& o) { return member(o) + " = " + o.arguments.at(1); }
std::string staticGetter(const Operands& o) { return anyOf(o, fullPath(o.import), Missing::isUndefined); }
std::string staticSetter(const Operands& o) { return lookup(o, fullPath(o.import)) + " = " + o.first(); }
std::string element(const Operands& o) { return o.first() + "[" + o.arguments.at(1) + "]"; }
std::string indexSet(const Operands& o) { return element(o) + " = " + o.arguments.at(2); }
std::string indexDelete(const Operands& o) { return "delete " + element(o); }
std::string convert(const Operands& o) { return o.first(); }

/// Where the class does not exist nothing is an object of it.
std::string instanceOf(const Operands& o) {
  return "typeof " + classOf(o) + " === \"function\" && " + o.first() + " instanceof " + classOf(o);
}

struct Row {
  model::ImportKind kind;
  std::string (*write)(const Operands&);
};

constexpr Row rows[] = {
    {model::ImportKind::function, function},
    {model::ImportKind::call, call},
    {model::ImportKind::construct, construct},
    {model::ImportKind::method, method},
    {model::ImportKind::getter, getter},
    {model::ImportKind::setter, setter},
    {model::ImportKind::static_getter, staticGetter},
    {model::ImportKind::static_setter, staticSetter},
    {model::ImportKind::index_get, element},
    {model::ImportKind::index_set, indexSet},
    {model::ImportKind::index_delete, indexDelete},
    {model::ImportKind::instance_of, instanceOf},
    {model::ImportKind::convert, convert},
};

/// Numbers that the engine converts as the glue would.
bool isPlainNumber(const model::AbiType& type, bool isResult) {
  using enum model::TypeCode;
  switch (type.code) {
    case i8:
    case u8:
    case i16:
    case u16:
    case i32:
    case i64:
    case f32:
    case f64:
    case duration:
      return true;
    case u32:  // as arguments they arrive with a sign
    case void_:
      return isResult;
    default:
      return false;
  }
}

}  // namespace

bool bindsDirectly(const model::ImportInterface& import) {
  constexpr std::uint32_t needed = wasm::abi::import_flag::final | wasm::abi::import_flag::quiet;
  const model::Callable& callable = import.callable;
  return import.kind == model::ImportKind::function && (import.flags & needed) == needed &&
         (callable.flags & wasm::abi::callable_flag::variadic) == 0 && isPlainNumber(callable.result, true) &&
         std::ranges::all_of(callable.parameters, [](const auto& one) { return isPlainNumber(one.type, false); });
}

std::string reference(Modules& modules, const model::ImportInterface& import) {
  return anyOf({modules, import, {}}, fullPath(import), Missing::isUndefined);
}

std::string importExpression(Modules& modules, const model::ImportInterface& import,
                             std::vector<std::string> arguments) {
  if ((import.callable.flags & wasm::abi::callable_flag::variadic) != 0 && !arguments.empty())
    arguments.back() = "..." + arguments.back();
  for (const Row& row : rows)
    if (row.kind == import.kind) return row.write({modules, import, std::move(arguments)});
  return {};
}

std::string nameOf(const model::ImportInterface& import) {
  if (import.kind == model::ImportKind::construct) return "new " + join(classPath(import), ".");
  return join(fullPath(import), ".");
}

}  // namespace wasmbind::glue
