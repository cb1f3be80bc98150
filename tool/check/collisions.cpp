// SPDX-License-Identifier: MIT OR Apache-2.0
#include <map>
#include <span>

#include "check/rules.h"
#include "model/attached.h"
#include "model/names.h"

namespace wasmbind::check {
namespace {

/// Something that wants a name. Equal owners share it: overloads, or one declaration that several sources see.
struct Claim {
  std::string owner;
  std::string cppName;
  model::SourceRange range;
};

using ::wasm::abi::member;
using Path = std::vector<std::string>;

/// The names of one level and who has them.
template <typename Level>
class Names {
 public:
  /// \return the earlier owner, when there is another one
  const Claim* claim(Level level, Claim claim) {
    auto [found, isNew] = claims.emplace(std::move(level), claim);
    return !isNew && found->second.owner != claim.owner ? &found->second : nullptr;
  }

 private:
  std::map<Level, Claim> claims;
};

diag::Diagnostic collision(const std::string& what, const std::string& name, const Claim& one, const Claim& other) {
  // The finding stands at whichever comes second in the file.
  bool swapped = one.range.file == other.range.file && one.range.line < other.range.line;
  const Claim& claim = swapped ? other : one;
  const Claim& earlier = swapped ? one : other;
  diag::Diagnostic finding;
  finding.id = "name-collision";
  finding.message =
      "two " + what + " are called '" + name + "' in JavaScript: '" + earlier.cppName + "' and '" + claim.cppName + "'";
  finding.range = claim.range;
  finding.hint = "rename one: [[wasm::name(\"...\")]]";
  finding.notes.push_back({"'" + earlier.cppName + "' is here", earlier.range});
  return finding;
}

class Exports {
 public:
  explicit Exports(diag::Diagnostics& findings) : findings(findings) {}

  void add(const model::Module& module) {
    for (const model::Namespace& space : module.namespaces) {
      if (!space.attributes.has(Attr::export_) || space.path.empty()) continue;
      Path outer(space.path.begin(), space.path.end() - 1);
      add(outer, space.path.back(), {"namespace", space.name, space.range});
    }
    for (const model::Function& function : module.functions)
      if (function.attributes.has(Attr::export_) && !model::attachmentOf(function))
        addNamed(function, "function " + function.qualified);
    addReexports(module.functions, "import ");
    addReexports(module.variables, "import ");
    addReexports(module.classes, "import ");
    for (const model::Class& one : module.classes)
      if (!one.attributes.has(Attr::import)) addNamed(one, "class " + one.key);
    for (const model::Enum& one : module.enums) addNamed(one, "enum " + one.key);
    for (const model::Variable& variable : module.variables)
      if (variable.attributes.has(Attr::export_)) addNamed(variable, "variable " + variable.qualified);
  }

 private:
  template <typename Declaration>
  void addNamed(const Declaration& declaration, std::string owner) {
    add(declaration.jsNamespace, model::jsName(declaration),
        {std::move(owner), withoutScope(declaration.qualified), declaration.range});
  }
  template <typename Declaration>
  void addReexports(const std::vector<Declaration>& declarations, const std::string& kind) {
    for (const Declaration& one : declarations)
      if (std::string name = model::reexportName(one.attributes, one.name); !name.empty())
        add({}, name, {kind + one.qualified, withoutScope(one.qualified), one.range});
  }
  static std::string withoutScope(const std::string& qualified) {
    return qualified.starts_with("::") ? qualified.substr(2) : qualified;
  }
  void add(const Path& path, const std::string& name, const Claim& claim) {
    if (name.empty()) return;  // which is reported as such
    if (const Claim* earlier = names.claim({path, name}, claim))
      findings.push_back(collision("exports", name, claim, *earlier));
  }

  diag::Diagnostics& findings;
  Names<std::pair<Path, std::string>> names;
};

}  // namespace

void checkMemberCollisions(const model::Class& declaration, const Context& context) {
  // Instance and static members are on different objects.
  Names<std::pair<bool, std::string>> names;
  auto add = [&](bool isStatic, const std::string& name, const Claim& claim) {
    if (const Claim* earlier = names.claim({isStatic, name}, claim))
      context.findings.push_back(collision("members of '" + declaration.name + "'", name, claim, *earlier));
  };
  Names<std::tuple<bool, bool, std::string>> accessors;
  std::map<std::pair<bool, std::string>, std::string> methods;
  for (const model::Field& field : declaration.fields)
    if (!isSkipped(field.attributes))
      add(field.isStatic, model::jsName(field), {"field " + field.name, field.name, field.range});
  auto addFunction = [&](const model::Function& function, bool isStatic, bool isSetter, bool isGetter,
                         bool isAttached) {
    if (!isSetter && !isGetter) {
      std::string name = model::jsName(function);
      // Free functions may be overloads of methods.
      std::string owner =
          isAttached && methods.contains({isStatic, name}) ? methods[{isStatic, name}] : "method " + function.name;
      methods.emplace(std::pair(isStatic, name), owner);
      return add(isStatic, name, {owner, function.name, function.range});
    }
    // A property is one owner; each of its halves can be there once.
    std::string name = model::propertyName(function);
    add(isStatic, name, {"property", function.name, function.range});
    Claim half{function.key, function.name, function.range};
    if (const Claim* earlier = accessors.claim({isStatic, isSetter, name}, half))
      context.findings.push_back(
          collision(isSetter ? "setters of '" + declaration.name + "'" : "getters of '" + declaration.name + "'", name,
                    half, *earlier));
  };
  for (const model::Function& function : declaration.functions)
    if (!isSkipped(function.attributes) && function.kind != model::FunctionKind::constructor)
      addFunction(function, function.kind == model::FunctionKind::staticMethod, function.attributes.has(Attr::setter),
                  function.attributes.has(Attr::getter), false);
  for (const model::Function& function : context.module.functions)
    if (auto attachment = model::attachmentOf(function); attachment && attachment->kind != member::constructor &&
                                                         model::classOf(*attachment, context.module) == &declaration)
      addFunction(function, !attachment->takesObject, function.attributes.has(Attr::setter),
                  function.attributes.has(Attr::getter), true);
}

namespace {

/// Functions with internal linkage in a header: each source that sees one has it anew.
void checkStatics(std::span<const model::Module> modules, diag::Diagnostics& findings) {
  using Place = std::tuple<std::string, unsigned, unsigned>;
  std::map<Place, const std::string*> keys;
  for (const model::Module& module : modules)
    for (const model::Function& function : module.functions) {
      if (!function.internalLinkage || !function.attributes.has(Attr::export_)) continue;
      const model::SourceRange& range = function.range;
      auto [first, isNew] = keys.emplace(Place{range.file, range.line, range.column}, &function.key);
      if (isNew || *first->second == function.key) continue;
      diag::Diagnostic finding;
      finding.id = "static-in-header";
      finding.message = "'" + function.name +
                        "' is invisible outside its source, so each source that includes this header would "
                        "export one of its own";
      finding.range = range;
      finding.hint = "make it inline instead of static, and keep it out of unnamed namespaces";
      findings.push_back(std::move(finding));
    }
}

}  // namespace

void checkCollisions(std::span<const model::Module> modules, diag::Diagnostics& findings) {
  Exports exports(findings);
  for (const model::Module& module : modules) exports.add(module);
  checkStatics(modules, findings);
}

}  // namespace wasmbind::check
