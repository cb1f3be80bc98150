// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/conflicts.h"

#include <llvm/Demangle/Demangle.h>

#include <cstdlib>
#include <map>

#include "descriptor/order.h"

namespace wasmbind::descriptor {
namespace {

namespace abi = ::wasm::abi;

/// What stands behind one JavaScript name.
struct Holder {
  std::string what;  ///< "function", "class", ...
  std::string location;
  const model::Callable* function = nullptr;
};

/// The qualified C++ name of an exported function, without its parameters, as far as its symbol tells.
std::string qualifiedName(const std::string& symbol) {
  std::string key =
      symbol.starts_with(abi::export_prefix) ? symbol.substr(std::string_view(abi::export_prefix).size()) : symbol;
  llvm::ItaniumPartialDemangler demangler;
  if (!key.starts_with("_Z")) return key;
  // Behind the mangled name may stand the file of a function with internal linkage.
  std::string mangled = key;
  while (demangler.partialDemangle(mangled.c_str())) {
    std::size_t end = mangled.rfind('_');
    if (end <= 2 || end == std::string::npos) return key;
    mangled.resize(end);
  }
  if (!demangler.isFunction()) return key;
  char* context = demangler.getFunctionDeclContextName(nullptr, nullptr);
  char* base = demangler.getFunctionBaseName(nullptr, nullptr);
  std::string name = std::string(context ? context : "") + "::" + (base ? base : "");
  std::free(context);
  std::free(base);
  return name;
}

bool sameParameters(const model::Callable& a, const model::Callable& b) {
  if (a.parameters.size() != b.parameters.size()) return false;
  for (std::size_t i = 0; i < a.parameters.size(); ++i)
    if (a.parameters[i].type != b.parameters[i].type) return false;
  return true;
}

std::string spell(const std::vector<std::string>& path, const std::string& name) {
  std::string text;
  for (const std::string& part : path) text += part + ".";
  return text + name;
}

class ConflictFinder {
 public:
  explicit ConflictFinder(diag::Diagnostics& problems) : problems_(problems) {}

  void add(const std::vector<std::string>& path, const std::string& name, Holder holder) {
    std::vector<Holder>& holders = holders_[{path, name}];
    for (const Holder& other : holders) {
      const char* why = conflict(other, holder);
      if (!why) continue;
      report(spell(path, name), other, holder, why);
      return;
    }
    holders.push_back(std::move(holder));
  }

 private:
  /// \return why two things cannot share a name, or nullptr if they can
  static const char* conflict(const Holder& a, const Holder& b) {
    if (a.location == b.location && a.function && b.function)
      return "it is static (or in an unnamed namespace) in a header, so each source has its own: make it inline";
    if (!a.function || !b.function) return "rename one of them: [[wasm::export(\"otherName\")]]";
    if (qualifiedName(a.function->symbol) != qualifiedName(b.function->symbol))
      return "rename one of them, [[wasm::export(\"otherName\")]], or put them into namespaces that are exported";
    if (sameParameters(*a.function, *b.function))
      return "JavaScript cannot tell these overloads apart: rename one of them, [[wasm::export(\"otherName\")]]";
    return nullptr;
  }

  void report(const std::string& name, const Holder& first, const Holder& second, const char* hint) {
    diag::Diagnostic diagnostic = diag::error("export-name-conflict", "two exports are called \"" + name + "\"", hint);
    diagnostic.range = parseLocation(second.location);
    diagnostic.notes.push_back({"the other one, a " + first.what + ", is here", parseLocation(first.location)});
    problems_.push_back(std::move(diagnostic));
  }

  diag::Diagnostics& problems_;
  std::map<std::pair<std::vector<std::string>, std::string>, std::vector<Holder>> holders_;
};

}  // namespace

void checkConflicts(const model::Interface& interface, diag::Diagnostics& problems) {
  ConflictFinder values(problems);
  for (const model::NamespaceInterface& e : interface.namespaces)
    if (!e.path.empty()) values.add({e.path.begin(), e.path.end() - 1}, e.path.back(), {"namespace", e.location});
  for (const model::ClassInterface& e : interface.classes) values.add(e.path, e.name, {"class", e.location});
  for (const model::EnumInterface& e : interface.enums) values.add(e.path, e.name, {"enum", e.location});
  for (const model::RecordInterface& e : interface.records) values.add(e.path, e.name, {"record", e.location});
  for (const model::ConstantInterface& e : interface.constants) values.add(e.path, e.name, {"constant", e.location});
  // What runs default arguments gives way to any other overload.
  for (const model::Callable& e : interface.functions)
    if ((e.flags & abi::callable_flag::shortened) == 0) values.add(e.path, e.name, {"function", e.location, &e});
}

}  // namespace wasmbind::descriptor
