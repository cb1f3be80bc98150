// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/inheritance.h"

#include <algorithm>

namespace wasmbind::glue {
namespace {

/// The dynamic type of polymorphic classes in modules without RTTI.
constexpr std::uint32_t withoutRtti = 1;

bool derivesFrom(const Scope& scope, const std::string& derived, const std::string& base) {
  const std::vector<std::string> all = withAllBases(scope, derived);
  return std::ranges::find(all.begin() + 1, all.end(), base) != all.end();
}

/// Prints, once, the function that chooses among the exported classes below `key`, and returns its name.
std::string chooser(Scope& scope, const std::string& key, const std::string& verb, const std::string& parameters,
                    const std::string& rest) {
  const std::string name = verb + scope.classNames(key).local;
  if (scope.functionsOnDemand.contains(name)) return name;
  Lines lines = {"function " + name + "(ptr, " + parameters + ", type, whole) {", "  switch (type) {"};
  for (const model::ClassInterface& item : scope.interface.classes) {
    if (item.dynamicType <= withoutRtti || !derivesFrom(scope, item.key, key)) continue;
    (verb == "wrap" ? scope.wrapped : scope.borrowed).insert(item.key);
    append(lines, {"    case " + std::to_string(item.dynamicType) + ":",
                   "      return " + scope.classNames(item.key).local + ".__" + verb + "(whole, " + rest + ");"});
  }
  append(lines, {"    default:", "      return " + scope.classNames(key).local + ".__" + verb + "(ptr, " + rest + ");",
                 "  }", "}"});
  scope.functionsOnDemand[name] = std::move(lines);
  return name;
}

}  // namespace

std::vector<std::string> withAllBases(const Scope& scope, const std::string& key) {
  std::vector<std::string> all = {key};
  for (std::size_t i = 0; i < all.size(); ++i)
    for (const model::BaseInterface& base : scope.classOf(all[i]).bases)
      if (std::ranges::find(all, base.key) == all.end()) all.push_back(base.key);
  return all;
}

Lines printBindBases(Scope& scope, const model::ClassInterface& item) {
  if (item.bases.empty()) return {};
  Lines lines = {"function " + scope.classNames(item.key).bindBases + "(object) {"};
  auto bind = [&](auto& self, const std::string& key) -> void {
    for (const model::BaseInterface& base : scope.classOf(key).bases) {
      const std::string from = scope.classNames(key).pointer;
      const std::string record = "object[" + from + "]";
      lines.push_back("  object[" + scope.classNames(base.key).pointer + "] = " + scope.use("baseRecord") + "(" +
                      record + ", wasm" + memberAccess(base.upcast.finalSymbol) + "(" + record + ".ptr));");
      self(self, base.key);
    }
  };
  bind(bind, item.key);
  append(lines, {"  return object;", "}"});
  return lines;
}

Lines printAfterClass(Scope& scope, const model::ClassInterface& item) {
  Lines lines;
  for (std::size_t i = 1; i < item.bases.size(); ++i)
    lines.push_back(scope.use("mixIn") + "(" + scope.classNames(item.key).local + ", " +
                    scope.classNames(item.bases[i].key).local + ");");
  return lines;
}

bool isDynamic(const Scope& scope, const std::string& key) {
  return scope.classOf(key).dynamicType > withoutRtti && scope.isBase(key);
}

std::string wrapExpression(Scope& scope, const std::string& key, const std::string& ptr, const std::string& ownership,
                           const std::string& type, const std::string& whole) {
  scope.wrapped.insert(key);
  const std::string tail = "(" + ptr + ", " + ownership;
  if (!isDynamic(scope, key)) return scope.classNames(key).local + ".__wrap" + tail + ")";
  return chooser(scope, key, "wrap", "ownership", "ownership") + tail + ", " + type + ", " + whole + ")";
}

std::string borrowExpression(Scope& scope, const std::string& key, const std::string& ptr, const std::string& owner,
                             const std::string& ownerPointer, const std::string& type, const std::string& whole) {
  scope.borrowed.insert(key);
  const std::string tail = "(" + ptr + ", " + owner + ", " + ownerPointer;
  if (!isDynamic(scope, key)) return scope.classNames(key).local + ".__borrow" + tail + ")";
  return chooser(scope, key, "borrow", "owner, ownerPointer", "owner, ownerPointer") + tail + ", " + type + ", " +
         whole + ")";
}

}  // namespace wasmbind::glue
