// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/types/inheritance.h"

#include <algorithm>

namespace wasmbind::glue {
namespace {

/// The dynamic type of polymorphic classes in modules without RTTI.
constexpr std::uint32_t withoutRtti = 1;

bool derivesFrom(const EmitContext& context, const std::string& derived, const std::string& base) {
  const std::vector<std::string> all = withAllBases(context, derived);
  return std::ranges::find(all.begin() + 1, all.end(), base) != all.end();
}

}  // namespace

bool areRelated(const EmitContext& context, const std::string& a, const std::string& b) {
  return a == b || derivesFrom(context, a, b) || derivesFrom(context, b, a);
}

namespace {

/// Prints, once, the function that chooses among the exported classes below `key`, and returns its name.
/// \param stems  names of the parameters that follow the address
std::string chooser(EmitContext& context, const std::string& key, const std::string& verb,
                    const std::vector<std::string>& stems) {
  const std::string name = verb + context.classNames(key).local;
  if (context.functionsOnDemand.contains(name)) return name;
  FunctionScope scope(context, {});
  const std::string ptr = context.local("ptr");
  std::vector<std::string> passed;
  for (const std::string& stem : stems) passed.push_back(context.local(stem));
  const std::string type = context.local("type"), whole = context.local("whole"), rest = join(passed, ", ");
  Lines lines = {"function " + name + "(" + join({ptr, rest, type, whole}, ", ") + ") {", "  switch (" + type + ") {"};
  for (const model::ClassInterface& item : context.interface.classes) {
    if (item.dynamicType <= withoutRtti || !derivesFrom(context, item.key, key)) continue;
    (verb == "wrap" ? context.wrapped : context.borrowed).insert(item.key);
    append(lines,
           {"    case " + std::to_string(item.dynamicType) + ":",
            "      return " + context.classNames(item.key).local + ".__" + verb + "(" + whole + ", " + rest + ");"});
  }
  append(lines,
         {"    default:",
          "      return " + context.classNames(key).local + ".__" + verb + "(" + ptr + ", " + rest + ");", "  }", "}"});
  context.functionsOnDemand[name] = std::move(lines);
  return name;
}

}  // namespace

std::vector<std::string> withAllBases(const EmitContext& context, const std::string& key) {
  std::vector<std::string> all = {key};
  for (std::size_t i = 0; i < all.size(); ++i)
    for (const model::BaseInterface& base : context.classOf(all[i]).bases)
      if (std::ranges::find(all, base.key) == all.end()) all.push_back(base.key);
  return all;
}

Lines printBindBases(EmitContext& context, const model::ClassInterface& item) {
  if (item.bases.empty()) return {};
  FunctionScope scope(context, {});
  const std::string object = context.local("object");
  Lines lines = {"function " + context.classNames(item.key).bindBases + "(" + object + ") {"};
  auto bind = [&](auto& self, const std::string& key) -> void {
    for (const model::BaseInterface& base : context.classOf(key).bases) {
      const std::string from = context.classNames(key).pointer;
      const std::string record = object + "[" + from + "]";
      lines.push_back("  " + object + "[" + context.classNames(base.key).pointer + "] = new " +
                      context.use("BaseRecord") + "(" + record + ", wasm" + memberAccess(base.upcast.finalSymbol) +
                      "(" + record + ".ptr));");
      self(self, base.key);
    }
  };
  bind(bind, item.key);
  append(lines, {"  return " + object + ";", "}"});
  return lines;
}

Lines printAfterClass(EmitContext& context, const model::ClassInterface& item) {
  Lines lines;
  for (std::size_t i = 1; i < item.bases.size(); ++i)
    lines.push_back(context.use("mixIn") + "(" + context.classNames(item.key).local + ", " +
                    context.classNames(item.bases[i].key).local + ");");
  return lines;
}

bool isDynamic(const EmitContext& context, const std::string& key) {
  return context.classOf(key).dynamicType > withoutRtti && context.isBase(key);
}

std::string wrapExpression(EmitContext& context, const std::string& key, const std::string& ptr,
                           const std::string& ownership, const std::string& type, const std::string& whole) {
  context.wrapped.insert(key);
  const std::string tail = "(" + ptr + ", " + ownership;
  if (!isDynamic(context, key)) return context.classNames(key).local + ".__wrap" + tail + ")";
  return chooser(context, key, "wrap", {"ownership"}) + tail + ", " + type + ", " + whole + ")";
}

std::string borrowExpression(EmitContext& context, const std::string& key, const std::string& ptr,
                             const std::string& owner, const std::string& ownerPointer, const std::string& type,
                             const std::string& whole) {
  context.borrowed.insert(key);
  const std::string tail = "(" + ptr + ", " + owner + ", " + ownerPointer;
  if (!isDynamic(context, key)) return context.classNames(key).local + ".__borrow" + tail + ")";
  return chooser(context, key, "borrow", {"owner", "ownerPointer"}) + tail + ", " + type + ", " + whole + ")";
}

}  // namespace wasmbind::glue
