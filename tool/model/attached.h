// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Free functions that become members of an exported class: `method`, `getter`, `setter`, `static_of`,
/// `constructor_of`.
#pragma once

#include <optional>
#include <string>

#include "model/decl.h"
#include "wasm/abi/abi.h"

namespace wasmbind::model {

/// What a free function is in a class.
struct Attachment {
  ::wasm::abi::member kind = ::wasm::abi::member::method;
  bool takesObject = false;      ///< its first parameter is the object
  const Type* object = nullptr;  ///< the class's type, behind references and pointers; nullptr where a name says which
  std::string className;         ///< argument of static_of or constructor_of
};

/// \return nothing for functions that are exported as functions
std::optional<Attachment> attachmentOf(const Function& function);

/// The class of this module that a function becomes a member of, or nullptr when the module does not export it.
const Class* classOf(const Attachment& attachment, const Module& module);

}  // namespace wasmbind::model
