// SPDX-License-Identifier: MIT OR Apache-2.0
#include "model/names.h"

#include "check/rules.h"

namespace wasmbind::check {
namespace {

/// The attribute that gives the name, or nullptr when it comes from C++.
const model::Attribute* giver(const model::Attributes& attributes) {
  for (Attr name : {Attr::name, Attr::getter, Attr::setter, Attr::export_})
    if (const model::Attribute* attribute = attributes.find(name); attribute && !attribute->arguments.empty())
      return attribute;
  return nullptr;
}

void checkNamedOnce(const model::Attributes& attributes, const Context& context) {
  const model::Attribute *name = attributes.find(Attr::name), *mark = attributes.find(Attr::export_);
  if (!name || !mark || mark->arguments.empty()) return;
  context
      .report("named-twice", "the name is given as '" + mark->arguments[0] + "' and as '" + name->arguments.at(0) + "'",
              name->range, "keep one of the two names")
      .notes.push_back({"the other name is here", mark->range});
}

}  // namespace

void checkName(const model::Attributes& attributes, const std::string& cppName, const model::SourceRange& range,
               bool nested, const Context& context) {
  checkNamedOnce(attributes, context);
  std::string name = model::jsName(attributes, cppName);
  if (name.empty() && cppName.empty()) {
    context.report("invalid-name", "what has no name cannot be exported", range, "give it a name");
    return;
  }
  // Reserved words are fine: `export { throw_ as throw }`. In a namespace they are properties anyway.
  if (model::isIdentifier(name) && !attributes.giveOddName(name)) return;
  const model::Attribute* from = giver(attributes);
  std::string hint = "names are made of letters, digits, '_' and '$', and do not begin with a digit";
  if (!from) hint = "give it a name: [[wasm::export(\"...\")]]";
  if (name.starts_with("[Symbol.")) hint = "symbols name members of classes";
  context.report("invalid-name", "'" + name + "' is no JavaScript name", from ? from->range : range, hint);
}

void checkMemberName(const std::string& name, const model::Attributes& attributes, const model::SourceRange& range,
                     bool isStatic, const Context& context) {
  const model::Attribute* from = giver(attributes);
  const model::SourceRange& where = from ? from->range : range;
  if (name == "free" || name == "constructor") {
    context.report("reserved-member",
                   "a member cannot be called '" + name + "' in JavaScript: every exported class has one of its own",
                   where, "give it another name: [[wasm::name(\"...\")]]");
  } else if (name.starts_with("[Symbol.") && !model::isWellKnownSymbol(name)) {
    context.report(
        "invalid-name", "'" + name + "' is no well-known symbol", where,
        "those are [Symbol.iterator], [Symbol.asyncIterator], [Symbol.toPrimitive], [Symbol.toStringTag], ...");
  } else if (name == "[Symbol.dispose]") {
    context.report("reserved-member",
                   "a member cannot be called '[Symbol.dispose]': every exported class has one of its own", where,
                   "give it another name; what has to happen on disposal belongs into the destructor");
  } else if (name == "__proto__" || (name == "prototype" && isStatic)) {
    context.report("reserved-member",
                   "a " + std::string(isStatic ? "static member" : "member") + " cannot be called '" + name +
                       "' in JavaScript, where every object has it already",
                   where, "give it another name: [[wasm::name(\"...\")]]");
  } else if (name.empty()) {
    context.report("invalid-name", "the name of a member cannot be empty", where,
                   "write a name, or leave the attribute out");
  }
}

}  // namespace wasmbind::check
