// SPDX-License-Identifier: MIT OR Apache-2.0
#include "model/attached.h"

#include "model/names.h"

namespace wasmbind::model {
namespace {

using ::wasm::abi::member;

/// Whether static_of("...") means this class: by its JavaScript name, with or without namespaces, or its C++ name.
bool isCalled(const Class& one, const std::string& name) {
  std::string full;
  for (const std::string& part : one.jsNamespace) full += part + ".";
  return one.attributes.has(Attr::export_) && (name == jsName(one) || name == full + jsName(one) || name == one.name ||
                                               name == one.qualified || "::" + name == one.qualified);
}

const Type* objectOf(const Function& function) {
  if (function.parameters.empty()) return nullptr;
  const Type& type = function.parameters.front().type;
  return type.kind == TypeKind::pointer ? &type.arguments.front() : &type;
}

}  // namespace

std::optional<Attachment> attachmentOf(const Function& function) {
  const Attributes& attributes = function.attributes;
  if (function.kind != FunctionKind::function || function.isImport || !attributes.has(Attr::export_))
    return std::nullopt;
  bool getter = attributes.has(Attr::getter), setter = attributes.has(Attr::setter);
  for (Attr name : {Attr::constructor_of, Attr::static_of})
    if (const Attribute* mark = attributes.find(name); mark && !mark->arguments.empty()) {
      member kind = name == Attr::constructor_of ? member::constructor
                    : getter                     ? member::static_getter
                    : setter                     ? member::static_setter
                                                 : member::static_method;
      return Attachment{kind, false, nullptr, mark->arguments.front()};
    }
  if (!attributes.has(Attr::method) && !getter && !setter) return std::nullopt;
  member kind = getter ? member::getter : setter ? member::setter : member::method;
  return Attachment{kind, true, objectOf(function), {}};
}

const Class* classOf(const Attachment& attachment, const Module& module) {
  if (attachment.takesObject && (!attachment.object || attachment.object->key.empty())) return nullptr;
  for (const Class& one : module.classes) {
    bool found = attachment.takesObject ? one.key == attachment.object->key && one.attributes.has(Attr::export_)
                                        : isCalled(one, attachment.className);
    if (found) return &one;
  }
  return nullptr;
}

}  // namespace wasmbind::model
