// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Free functions that are members of an exported class.
#include "model/attached.h"

#include <algorithm>

#include "model/names.h"
#include "shim/callable.h"
#include "shim/declarations.h"
#include "shim/symbol.h"
#include "shim/text.h"
#include "wasm/abi/abi.h"

namespace wasmbind::shim {
namespace {

using ::wasm::abi::member;

std::string_view enumerator(member kind) {
  switch (kind) {
    case member::constructor:
      return "constructor";
    case member::method:
      return "method";
    case member::static_method:
      return "static_method";
    case member::getter:
      return "getter";
    case member::setter:
      return "setter";
    case member::static_getter:
      return "static_getter";
    case member::static_setter:
      return "static_setter";
  }
  return {};
}

/// One function on its way into a class.
class Attached {
 public:
  Attached(const model::Function& function, const model::Attachment& attachment, const model::Class* owner)
      : original_(function), attachment_(attachment), owner_(owner) {}

  /// \param function the function itself, or it with fewer parameters
  std::string overload(const model::Function& function, std::uint32_t flags) const {
    model::Function rest = function;
    if (attachment_.takesObject) rest.parameters.erase(rest.parameters.begin());
    Shim shim;
    shim.symbol = exportSymbol(function.key);
    shim.comment = signature(function);
    for (const model::Parameter& parameter : rest.parameters) shim.parameters.push_back(spelling(parameter.type));
    std::string passed = arguments(rest.parameters.size());
    if (attachment_.takesObject) {
      shim.self = owner_->qualified + "*";
      passed = object() + (passed.empty() ? "" : ", ") + passed;
    }
    bool isConsumed = attachment_.takesObject && consumes();
    if (isConsumed) shim.consumed = owner_->qualified;
    shim.expression = function.qualified + "(" + passed + ")";
    if (function.result.kind != model::TypeKind::void_) shim.result = spelling(function.result);

    Description d = description(rest, shim.symbol);
    d.path.clear();
    d.flags |= flags | (isConsumed ? ::wasm::abi::callable_flag::consumes : 0);
    if (attachment_.takesObject && function.parameters.front().isLifetimeBound)
      d.flags |= ::wasm::abi::callable_flag::lifetimebound;
    if (attachment_.kind == member::constructor) {
      d.name = "constructor";
      makeConstructor(shim, function);
    } else if (enumerator(attachment_.kind).ends_with("etter")) {
      d.name = model::propertyName(function);
    }
    std::string head = "describe::member(::wasm::abi::member::" + std::string(enumerator(attachment_.kind)) + ", ";
    return define(shim) + "\n" +
           descriptor(describeSymbol(function.key),
                      call("describe::attached",
                           {quote(owner_ ? owner_->key : ""), quote(owner_ ? std::string() : attachment_.className),
                            head + describe(d, payloadIndent + 8) + ")"},
                           payloadIndent));
  }

 private:
  /// What a value returns is made in the place of the new object: it need not be movable.
  void makeConstructor(Shim& shim, const model::Function& function) const {
    if (!owner_ || function.result.key != owner_->key || function.result.reference != model::Reference::none) return;
    shim.result.clear();
    shim.wire = owner_->qualified + "*";
    shim.expression = "new " + owner_->qualified + "(" + shim.expression + ")";
  }

  bool consumes() const {
    const model::Type& type = original_.parameters.front().type;
    if (type.kind == model::TypeKind::pointer) return false;
    return type.reference == model::Reference::rvalue || (type.reference == model::Reference::none && !type.copyable);
  }

  std::string object() const {
    if (original_.parameters.front().type.kind == model::TypeKind::pointer) return "self";
    return consumes() ? "static_cast<" + owner_->qualified + "&&>(*self)" : "*self";
  }

  const model::Function& original_;
  const model::Attachment& attachment_;
  const model::Class* owner_;
};

}  // namespace

std::string attachedShims(const model::Function& function, const model::Attachment& attachment,
                          const model::Module& module) {
  const model::Class* owner = model::classOf(attachment, module);
  if (attachment.takesObject && !owner) return {};  // which check reports
  std::size_t object = attachment.takesObject ? 1 : 0;
  model::Function whole = function;
  std::string_view kind = enumerator(attachment.kind);
  if (kind.ends_with("etter")) {
    // Properties take nothing but the value that is set.
    std::size_t count = object + (kind.ends_with("setter") ? 1 : 0);
    whole.parameters.resize(std::min(whole.parameters.size(), count));
    for (model::Parameter& parameter : whole.parameters) parameter.hasDefault = false;
  }
  Attached attached(whole, attachment, owner);
  std::string text = attached.overload(whole, 0);
  for (const model::Function& one : shortened(whole, module.functions))
    if (one.parameters.size() >= object) text += "\n" + attached.overload(one, ::wasm::abi::callable_flag::shortened);
  return text;
}

}  // namespace wasmbind::shim
