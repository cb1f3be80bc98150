// SPDX-License-Identifier: MIT OR Apache-2.0
#include <map>
#include <span>

#include "check/rules.h"
#include "model/names.h"

namespace wasmbind::check {
namespace {

/// Something that wants a name. Equal owners share it: overloads, or one declaration that several sources see.
struct Claim {
  std::string owner;
  std::string cppName;
  model::SourceRange range;
};

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

bool isAttached(const model::Attributes& attributes) {
  for (const char* name : {"method", "getter", "setter", "static_of", "constructor_of"})
    if (attributes.has(name)) return true;
  return false;
}

class Exports {
 public:
  explicit Exports(diag::Diagnostics& findings) : findings(findings) {}

  void add(const model::Module& module) {
    for (const model::Namespace& space : module.namespaces) {
      if (!space.attributes.has("export") || space.path.empty()) continue;
      Path outer(space.path.begin(), space.path.end() - 1);
      add(outer, space.path.back(), {"namespace", space.name, space.range});
    }
    for (const model::Function& function : module.functions)
      if (function.attributes.has("export") && !isAttached(function.attributes))
        addNamed(function, "function " + function.qualified);
    for (const model::Class& one : module.classes)
      if (!one.attributes.has("import")) addNamed(one, "class " + one.key);
    for (const model::Enum& one : module.enums) addNamed(one, "enum " + one.key);
    for (const model::Variable& variable : module.variables)
      if (variable.attributes.has("export")) addNamed(variable, "variable " + variable.qualified);
  }

 private:
  template <typename Declaration>
  void addNamed(const Declaration& declaration, std::string owner) {
    add(declaration.jsNamespace, model::jsName(declaration),
        {std::move(owner), withoutScope(declaration.qualified), declaration.range});
  }
  static std::string withoutScope(const std::string& qualified) {
    return qualified.starts_with("::") ? qualified.substr(2) : qualified;
  }
  void add(const Path& path, const std::string& name, Claim claim) {
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
  auto add = [&](bool isStatic, const std::string& name, Claim claim) {
    if (const Claim* earlier = names.claim({isStatic, name}, claim))
      context.findings.push_back(collision("members of '" + declaration.name + "'", name, claim, *earlier));
  };
  Names<std::tuple<bool, bool, std::string>> accessors;
  for (const model::Field& field : declaration.fields)
    if (!isSkipped(field.attributes))
      add(field.isStatic, model::jsName(field), {"field " + field.name, field.name, field.range});
  for (const model::Function& function : declaration.functions) {
    if (isSkipped(function.attributes) || function.kind == model::FunctionKind::constructor) continue;
    bool isStatic = function.kind == model::FunctionKind::staticMethod;
    bool setter = function.attributes.has("setter");
    if (!setter && !function.attributes.has("getter")) {
      add(isStatic, model::jsName(function), {"method " + function.name, function.name, function.range});
      continue;
    }
    // A property is one owner; each of its halves can be there once.
    std::string name = model::propertyName(function);
    add(isStatic, name, {"property", function.name, function.range});
    Claim half{function.key, function.name, function.range};
    if (const Claim* earlier = accessors.claim({isStatic, setter, name}, half))
      context.findings.push_back(
          collision(setter ? "setters of '" + declaration.name + "'" : "getters of '" + declaration.name + "'", name,
                    half, *earlier));
  }
}

void checkCollisions(std::span<const model::Module> modules, diag::Diagnostics& findings) {
  Exports exports(findings);
  for (const model::Module& module : modules) exports.add(module);
}

}  // namespace wasmbind::check
