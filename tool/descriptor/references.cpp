// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/references.h"

#include <llvm/Demangle/Demangle.h>

#include <set>

#include "descriptor/order.h"
#include "descriptor/type_shape.h"

namespace wasmbind::descriptor {
namespace {

namespace abi = ::wasm::abi;

class ReferenceChecker {
 public:
  ReferenceChecker(const model::LinkedModule& linked, const model::Interface& interface, diag::Diagnostics& problems)
      : interface_(interface), problems_(problems), exports_(linked.exports.begin(), linked.exports.end()) {
    for (const auto& e : interface.classes) {
      classes_.insert(e.key);
      if (!e.share.symbol.empty()) sharable_.insert(e.key);
    }
    for (const auto& e : interface.enums) enums_.insert(e.key);
    for (const auto& e : interface.records) records_.insert(e.key);
  }

  void checkAll() {
    for (const model::Callable& function : interface_.functions) checkExport(function, function.name);
    for (const model::ClassInterface& c : interface_.classes) checkClass(c);
    for (const model::EnumInterface& e : interface_.enums) checkType(e.underlying, e.name, e.location);
    for (const model::RecordInterface& record : interface_.records)
      for (const model::RecordField& field : record.fields)
        checkType(field.type, record.name + "." + field.name, record.location);
    for (const model::ConstantInterface& constant : interface_.constants)
      checkType(constant.type, constant.name, constant.location);
    for (const model::StartFunction& start : interface_.starts) checkExport(start.callable, start.callable.name);
    for (const model::Callable& callback : interface_.callbacks) checkExport(callback, callback.name);
    for (const model::ImportInterface& import : interface_.imports) checkTypes(import.callable, import.callable.name);
  }

 private:
  void checkClass(const model::ClassInterface& c) {
    for (const model::BaseInterface& base : c.bases) {
      if (!classes_.contains(base.key))
        complain("class", base.key, "class \"" + c.name + "\" derives from", c.location);
      checkSymbol(base.upcast.symbol, c.name, c.location);
    }
    checkSymbol(c.free.symbol, c.name, c.location);
    checkSymbol(c.extension.mark.symbol, c.name, c.location);
    for (const model::ExtendingConstructor& one : c.extension.constructors)
      checkSymbol(one.extending.symbol, c.name, c.location);
    for (const model::Callable& member : c.members) checkExport(member, c.name + "." + member.name);
  }

  void checkExport(const model::Callable& callable, const std::string& who) {
    if (callable.symbol.empty())
      problems_.push_back(
          located(diag::error("symbol-missing", "the descriptor of \"" + who + "\" names no function", rebuild),
                  callable.location));
    checkSymbol(callable.symbol, who, callable.location);
    checkTypes(callable, who);
  }

  void checkSymbol(const std::string& symbol, const std::string& who, const std::string& location) {
    if (symbol.empty() || exports_.contains(symbol)) return;
    problems_.push_back(located(
        diag::error("symbol-missing",
                    "the function \"" + symbol + "\" behind \"" + who + "\" is not exported by the module", rebuild),
        location));
  }

  void checkTypes(const model::Callable& callable, const std::string& who) {
    if (callable.receiver) checkType(callable.receiver->type, who, callable.location);
    for (const model::BorderParameter& parameter : callable.parameters)
      checkType(parameter.type, who, callable.location);
    checkType(callable.result, who, callable.location);
  }

  void checkType(const model::AbiType& type, const std::string& who, const std::string& location) {
    using enum model::TypeCode;
    if (typeShape(type.code) == TypeShape::key) {
      bool isEnum = type.code == enum_ || type.code == string_enum, isRecord = type.code == record;
      const std::set<std::string>& known = isEnum ? enums_ : isRecord ? records_ : classes_;
      if (type.code == object_shared && known.contains(type.key) && !sharable_.contains(type.key))
        noShare(type.key, who, location);
      if (!known.contains(type.key))
        complain(isEnum ? "enum" : isRecord ? "record" : "class", type.key, "\"" + who + "\" uses", location);
    }
    for (const model::AbiType& argument : type.arguments) checkType(argument, who, location);
  }

  void complain(const std::string& what, const std::string& key, const std::string& who, const std::string& location) {
    if (!complained_.insert({who, key}).second) return;
    problems_.push_back(located(
        diag::error("descriptor-unknown-type",
                    who + " the " + what + " \"" + readableKey(key) + "\", which the module does not describe",
                    "mark it [[wasm::export]] where it is declared, and link the objects that were built from there"),
        location));
  }

  void noShare(const std::string& key, const std::string& who, const std::string& location) {
    problems_.push_back(located(diag::error("symbol-missing",
                                            "\"" + who + "\" takes or gives shared pointers to \"" + readableKey(key) +
                                                "\", but the module does not export what makes them",
                                            rebuild),
                                location));
  }

  static diag::Diagnostic located(diag::Diagnostic diagnostic, const std::string& location) {
    diagnostic.range = parseLocation(location);
    return diagnostic;
  }

  static constexpr const char* rebuild = "link the module with wasmbind, and bind it before other tools change it";

  const model::Interface& interface_;
  diag::Diagnostics& problems_;
  std::set<std::string> exports_, classes_, enums_, records_;
  std::set<std::string> sharable_;  ///< classes with a share function
  std::set<std::pair<std::string, std::string>> complained_;
};

}  // namespace

std::string readableKey(const std::string& key) {
  if (key.starts_with("_Z")) return llvm::demangle(key);
  constexpr std::string_view prefix = "typeinfo name for ";
  std::string text = llvm::demangle("_ZTS" + key);
  return text.starts_with(prefix) ? text.substr(prefix.size()) : key;
}

void checkReferences(const model::LinkedModule& linked, const model::Interface& interface,
                     diag::Diagnostics& problems) {
  ReferenceChecker(linked, interface, problems).checkAll();
  std::set<std::string> described;
  for (const model::ImportInterface& import : interface.imports) described.insert(import.callable.symbol);
  for (const model::RawImport& import : linked.imports)
    if (import.module == abi::import_module && !described.contains(import.name))
      problems.push_back(diag::error("import-undescribed",
                                     "the module imports \"" + readableKey(import.name) + "\" from \"" +
                                         abi::import_module + "\", but no descriptor says what that is",
                                     "build every source that declares it with `wasmbind cc` or `wasmbind build`",
                                     linked.file));
}

}  // namespace wasmbind::descriptor
