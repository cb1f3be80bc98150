// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/exports/extension.h"

#include <algorithm>

#include "glue/types/extendable.h"
#include "glue/types/passing_convention.h"

namespace wasmbind::glue {
namespace {

using enum model::MemberKind;

std::string membersName(const EmitContext& context, const model::ClassInterface& item) {
  return context.classNames(item.key).members;
}

bool isAbstract(const model::ClassInterface& item) { return (item.flags & wasm::abi::class_flag::abstract) != 0; }

/// Whether `new` makes an object of the class itself.
std::string isOwn(const EmitContext& context, const model::ClassInterface& item) {
  return "new.target === " + context.classNames(item.key).local;
}

}  // namespace

std::string constructorExpression(const EmitContext& context, const model::ClassInterface& item,
                                  const model::Callable& constructor) {
  const std::string plain = "wasm" + memberAccess(constructor.finalSymbol);
  if ((constructor.flags & wasm::abi::callable_flag::extending) != 0) return plain;
  for (const model::ExtendingConstructor& one : item.extension.constructors)
    if (one.constructor == constructor.symbol)
      return "(" + isOwn(context, item) + " ? " + plain + " : wasm" + memberAccess(one.extending.finalSymbol) + ")";
  return plain;
}

Lines abstractCheck(const EmitContext& context, const model::ClassInterface& item) {
  if (!isExtendable(item) || !isAbstract(item)) return {};
  return {"if (" + isOwn(context, item) + ") throw new TypeError(" +
          quote(item.name + " is abstract: only classes that extend it have objects") + ");"};
}

Lines extensionChecks(const EmitContext& context, const model::ClassInterface& item,
                      const model::Callable& constructor) {
  using namespace wasm::abi;
  if ((constructor.flags & callable_flag::extending) != 0) {
    if (isAbstract(item)) return {};
    return {"if (" + isOwn(context, item) + ") throw new TypeError(" +
            quote(item.name + ": this constructor is for classes that extend it") + ");"};
  }
  const bool extends = std::ranges::any_of(item.extension.constructors, [&](const model::ExtendingConstructor& one) {
    return one.constructor == constructor.symbol;
  });
  if (!isExtendable(item) || extends) return {};
  return {"if (new.target !== " + context.classNames(item.key).local + ") throw new TypeError(" +
          quote(item.name + ": this constructor is not for classes that extend it") + ");"};
}

Lines extendLines(EmitContext& context, const model::ClassInterface& item) {
  if (!isExtendable(item)) return {};
  const ClassNames& names = context.classNames(item.key);
  return {"if (new.target !== " + names.local + ") " + context.use("extendObject") + "(this, " + names.pointer +
          ", new.target, " + names.local + ", " + membersName(context, item) + ", wasm" +
          memberAccess(item.extension.mark.finalSymbol) + ");"};
}

Lines printOverridable(EmitContext& context, const model::ClassInterface& item) {
  if (!isExtendable(item)) return {};
  Lines lines = {"const " + membersName(context, item) + " = ["};
  for (const model::OverridableMember& one : item.extension.members) {
    const std::string part = one.member == getter ? "get" : one.member == setter ? "set" : "value";
    const bool isSymbol = one.name.starts_with("[Symbol.");
    lines.push_back("  [" + quote(part) + ", " +
                    (isSymbol ? one.name.substr(1, one.name.size() - 2) : quote(one.name)) + "],");
  }
  lines.emplace_back("];");
  return lines;
}

bool isExtensionState(const model::ImportInterface& import) {
  return (import.flags & wasm::abi::import_flag::overrides) != 0 && import.kind == model::ImportKind::function;
}

bool isOverride(const model::ImportInterface& import) {
  return (import.flags & wasm::abi::import_flag::overrides) != 0 && !isExtensionState(import);
}

Lines printExtensionState(EmitContext& context, const model::ImportInterface& import) {
  return {propertyKey(import.callable.finalSymbol) + ": " + context.use("changeExtended") + ","};
}

OverrideParts overrideParts(EmitContext& context, const model::ImportInterface& import, const std::string& self,
                            const std::string& where, std::vector<std::string>& arguments) {
  OverrideParts parts;
  parts.object = context.local("object");
  const std::string& key = import.callable.parameters.front().type.key;
  parts.before = {"const " + parts.object + " = " + context.use("overridingObject") + "(" + self + ", " + quote(where) +
                  ");"};
  arguments.front() = parts.object;
  lendArguments(context, import, 1, arguments, parts);
  // The object is in use until the override returns.
  const std::string top = context.use("lentTop");
  parts.before.push_back(context.use("lent") + "[" + top + "++] = " + parts.object + "[" +
                         context.classNames(key).pointer + "].main;");
  parts.after.push_back(context.use("endLoans") + "(" + top + " - 1);");
  return parts;
}

void lendArguments(EmitContext& context, const model::ImportInterface& import, std::size_t first,
                   std::vector<std::string>& arguments, OverrideParts& parts) {
  for (std::size_t i = first; i < arguments.size(); ++i) {
    const model::AbiType& type = import.callable.parameters[i].type;
    if (!isBorrowedObject(type)) continue;
    const std::string name = context.local("object", i);
    parts.before.push_back("const " + name + " = " + arguments[i] + ";");
    parts.after.push_back(context.use("expireLoan") + "(" + name + ", " + context.classNames(type.key).pointer + ");");
    arguments[i] = name;
  }
}

std::string keptResult(EmitContext& context, const model::ImportInterface& import, const std::string& object,
                       const std::string& call) {
  if (!isBorrowedObject(import.callable.result)) return call;
  const std::string& key = import.callable.parameters.front().type.key;
  return context.use("keepResult") + "(" + object + ", " + context.classNames(key).pointer + ", " +
         quote(import.callable.finalSymbol) + ", " + call + ")";
}

}  // namespace wasmbind::glue
