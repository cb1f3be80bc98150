// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/dts/class.h"

#include <algorithm>

#include "glue/exports/class.h"
#include "glue/exports/extension.h"
#include "glue/exports/overloads.h"
#include "glue/js/doc.h"
#include "glue/types/declared_name.h"
#include "glue/types/extendable.h"
#include "glue/types/inheritance.h"
#include "glue/types/typescript.h"

namespace wasmbind::glue {
namespace {

using enum model::MemberKind;

const model::Callable* findMember(const model::ClassInterface& item, model::MemberKind kind, const std::string& name) {
  auto found = std::ranges::find_if(
      item.members, [&](const model::Callable& member) { return member.member == kind && member.name == name; });
  return found == item.members.end() ? nullptr : &*found;
}

std::string setterType(const EmitContext& context, const model::Callable& setterCallable, Flow flow) {
  const model::BorderParameter& parameter = setterCallable.parameters[0];
  return parameter.typescript.empty() ? typescriptType(context, parameter.type, flow) : parameter.typescript;
}

bool is(const model::Callable& callable, std::uint32_t flag) { return (callable.flags & flag) != 0; }

/// Whether what a class leaves without implementation can be declared so: TypeScript then wants it in all derived
/// classes, and those of C++ may implement it out of its sight.
bool isDeclaredAbstract(const EmitContext& context, const model::ClassInterface& item,
                        const model::Callable& callable) {
  if (!isExtendable(item) || !is(callable, wasm::abi::callable_flag::pure)) return false;
  return std::ranges::all_of(context.interface.classes, [&](const model::ClassInterface& other) {
    const std::vector<std::string> all = withAllBases(context, other.key);
    const bool isConcrete = (other.flags & wasm::abi::class_flag::abstract) == 0;
    return !isConcrete || std::ranges::find(all, item.key) == all.end() ||
           findMember(other, callable.member, callable.name) != nullptr;
  });
}

/// `protected abstract `, as far as it is true.
std::string modifiers(const EmitContext& context, const model::ClassInterface& item, const model::Callable& callable) {
  std::string text = is(callable, wasm::abi::callable_flag::protected_) ? "protected " : "";
  if (isStatic(callable.member)) text += "static ";
  return text + (isDeclaredAbstract(context, item, callable) ? "abstract " : "");
}

/// What derived classes have to implement and nobody can call: the class has it as private.
Lines declareHooks(const EmitContext& context, const model::ClassInterface& item) {
  Lines lines;
  for (const model::ImportInterface& import : context.interface.imports) {
    model::Callable hook = import.callable;
    if (!isOverride(import) || hook.parameters.front().type.key != item.key) continue;
    const bool isHook =
        std::ranges::none_of(item.members, [&](const model::Callable& member) { return member.name == hook.name; });
    if (!isHook || !is(hook, wasm::abi::callable_flag::pure)) continue;
    hook.parameters.erase(hook.parameters.begin());
    append(lines, signatureDoc(hook));
    const std::string head = std::string("protected ") + (isDeclaredAbstract(context, item, hook) ? "abstract " : "") +
                             (import.kind == model::ImportKind::getter   ? "get "
                              : import.kind == model::ImportKind::setter ? "set "
                                                                         : "") +
                             propertyKey(hook.name);
    const std::string result = import.kind == model::ImportKind::setter ? "" : ": " + typescriptResult(context, hook);
    lines.push_back(head + "(" + typescriptParameters(context, hook) + ")" + result + ";");
  }
  return lines;
}

/// Whether JavaScript classes extend the class or one of its bases: TypeScript lets them override properties with
/// accessors only where these are declared as accessors.
bool isOverridable(const EmitContext& context, const model::ClassInterface& item) {
  const std::vector<std::string> all = withAllBases(context, item.key);
  return std::ranges::any_of(all, [&](const std::string& key) { return isExtendable(context.classOf(key)); });
}

/// A property from its accessors: one line when both agree, `readonly` without setter, else accessors as they are.
Lines declareProperty(const EmitContext& context, const model::ClassInterface& item, const model::Callable& accessor) {
  const bool isStaticProperty = isStatic(accessor.member);
  const model::Callable* get = findMember(item, isStaticProperty ? static_getter : getter, accessor.name);
  const model::Callable* set = findMember(item, isStaticProperty ? static_setter : setter, accessor.name);
  if (get != nullptr && set != nullptr && &accessor == set) return {};  // printed with the getter
  const std::string head = modifiers(context, item, accessor);
  const std::string key = propertyKey(accessor.name);
  Lines lines = signatureDoc(get != nullptr ? *get : *set);
  if (isOverridable(context, item)) {
    if (get != nullptr) lines.push_back(head + "get " + key + "(): " + typescriptResult(context, *get) + ";");
    if (set != nullptr) lines.push_back(head + "set " + key + "(value: " + setterType(context, *set, Flow::in) + ");");
  } else if (set == nullptr) {
    lines.push_back(head + "readonly " + key + ": " + typescriptResult(context, *get) + ";");
  } else if (get == nullptr) {
    lines.push_back(head + "set " + key + "(value: " + setterType(context, *set, Flow::in) + ");");
  } else if (typescriptResult(context, *get) == setterType(context, *set, Flow::in)) {
    lines.push_back(head + key + ": " + typescriptResult(context, *get) + ";");
  } else {
    lines.push_back(head + "get " + key + "(): " + typescriptResult(context, *get) + ";");
    lines.push_back(head + "set " + key + "(value: " + setterType(context, *set, Flow::in) + ");");
  }
  return lines;
}

std::string qualifiedName(const EmitContext& context, const std::string& key) {
  return declaredType(context, context.classOf(key).path, context.classOf(key).name);
}

/// What a method returns; a reference to an object of its own class is what a fluent method returns: `this`.
std::string resultOf(const EmitContext& context, const model::ClassInterface& item, const model::Callable& callable) {
  const bool isFluent = callable.member == method && callable.result.code == model::TypeCode::object_reference &&
                        callable.result.key == item.key && callable.resultTypescript.empty();
  return isFluent ? "this" : typescriptResult(context, callable);
}

Lines declareMethods(const EmitContext& context, const model::ClassInterface& item, const Overloads& overloads) {
  Lines lines;
  // TypeScript wants all overloads of a constructor to be as visible.
  const bool areProtected = std::ranges::all_of(
      overloads, [](const auto* callable) { return is(*callable, wasm::abi::callable_flag::protected_); });
  for (const model::Callable* callable : overloads) {
    if (!isDeclared(*callable)) continue;
    append(lines, signatureDoc(*callable));
    const std::string parameters = "(" + typescriptParameters(context, *callable) + ")";
    const std::string head = modifiers(context, item, *callable) + propertyKey(callable->name);
    if (callable->member == constructor)
      lines.push_back((areProtected ? "protected constructor" : "constructor") + parameters + ";");
    else
      lines.push_back(head + parameters + ": " + resultOf(context, item, *callable) + ";");
  }
  return lines;
}

}  // namespace

bool isDeclared(const model::Callable& callable) {
  using namespace wasm::abi::callable_flag;
  return (callable.flags & (internal | shortened)) == 0;
}

Lines signatureDoc(const model::Callable& callable) {
  const std::vector<std::string> names = Names::documentedParameters(callable.parameters);
  std::vector<DocParameter> parameters;
  for (std::size_t i = 0; i < names.size(); ++i) parameters.push_back({callable.parameters[i].name, names[i], ""});
  return renderDoc(parseDoc(callable.doc), parameters, "");
}

Lines declareClass(const EmitContext& context, const model::ClassInterface& item) {
  const DeclaredName own = declared(context, item.name, item.path.empty());
  Lines lines = renderDoc(parseDoc(item.doc), {}, "");
  const bool isAbstract = (item.flags & wasm::abi::class_flag::abstract) != 0;
  const std::string base = isErrorRoot(item)    ? "Error"
                           : item.bases.empty() ? ""
                                                : qualifiedName(context, item.bases[0].key);
  const std::string heritage = base.empty() ? "" : "extends " + base + " ";
  lines.push_back(own.prefix + (isAbstract ? "abstract " : "") + "class " + own.local + " " + heritage + "{");
  const std::vector<Overloads> groups = groupOverloads(item.members);
  if (std::ranges::none_of(groups, [](const Overloads& group) { return group[0]->member == constructor; }))
    lines.emplace_back(isAbstract || context.isBase(item.key) ? "  protected constructor();"
                                                              : "  private constructor();");
  for (const Overloads& overloads : groups) {
    const bool isProperty = isAccessor(overloads[0]->member);
    if (isProperty && !isDeclared(*overloads[0])) continue;
    append(lines, isProperty ? declareProperty(context, item, *overloads[0]) : declareMethods(context, item, overloads),
           1);
  }
  append(lines, declareHooks(context, item), 1);
  if ((item.flags & wasm::abi::class_flag::inspectable) != 0)
    append(lines,
           {"/** The properties as a plain object. */", "toJSON(): object;", "/** The properties as JSON text. */",
            "toString(): string;"},
           1);
  append(lines,
         {"/** Releases the C++ object now. Any use of this object afterwards throws. */", "free(): void;",
          "/** Releases the C++ object unless that has happened already; for `using`. */", "[Symbol.dispose](): void;"},
         1);
  lines.emplace_back("}");
  std::vector<std::string> mixedIn;
  for (std::size_t i = 1; i < item.bases.size(); ++i) mixedIn.push_back(qualifiedName(context, item.bases[i].key));
  if (!mixedIn.empty())
    append(lines, {"", own.prefix + "interface " + own.local + " extends " + join(mixedIn, ", ") + " {}"});
  append(lines, own.rename);
  return lines;
}

}  // namespace wasmbind::glue
