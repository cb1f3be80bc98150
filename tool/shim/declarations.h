// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The shims of one declaration each.
#pragma once

#include <set>
#include <span>
#include <string>

#include "model/attached.h"
#include "model/decl.h"

namespace wasmbind::shim {

/// An exported function: its shim and its descriptor, and those that run its default arguments. `overloads` are all
/// functions of the source.
std::string functionShims(const model::Function& function, std::span<const model::Function> overloads);

/// A free function that is a member of a class: its shim and its descriptor, and those that run its default arguments.
std::string attachedShims(const model::Function& function, const model::Attachment& attachment,
                          const model::Module& module);

/// A function that runs at start; `order` is its place among those of the source.
std::string startShims(const model::Function& function, std::size_t order);

/// An imported function: the raw import, the definition of the function the user declared, the descriptor.
std::string importShims(const model::Function& function);

/// An imported variable: the raw import that reads it, its definition, the descriptor.
std::string variableImportShims(const model::Variable& variable);

/// What conversions know of an imported class. Stands before everything that mentions the class.
std::string importedTraits(const model::Class& record);

/// The descriptor of an imported class.
std::string importedDescriptor(const model::Class& record);

/// An imported class: its constructors, methods and accessors, and the check whether a value is an object of it.
std::string importedClassShims(const model::Class& record);

/// JavaScript that imports bring along, as a descriptor.
std::string snippetShims(const model::Snippet& snippet);
/// Its name: equal for equal contents.
std::string snippetSymbol(const model::Snippet& snippet);

/// What conversions know of a class. Stands before everything that mentions the class.
std::string classTraits(const model::Class& record);

/// Keys of the classes that the module exports.
using ExportedKeys = std::set<std::string>;

/// An exported class: shims of its members, of `free()`, of sharing when `shared`, of the ways to its bases among
/// `exported`, and the descriptor.
std::string classShims(const model::Class& record, bool shared, const ExportedKeys& exported);

/// What conversions know of a record.
std::string recordTraits(const model::Class& record);

/// A record: its conversion, in terms of those of its fields, and its descriptor.
std::string recordShims(const model::Class& record);

/// What conversions know of an enumeration.
std::string enumTraits(const model::Enum& enumeration);

std::string enumShims(const model::Enum& enumeration);
std::string constantShims(const model::Variable& variable);
std::string namespaceShims(const model::Namespace& space);
std::string typescriptShims(const model::TypeScript& typescript);

/// Names of their descriptors: equal for what is the same.
std::string namespaceSymbol(const model::Namespace& space);
std::string typescriptSymbol(const model::TypeScript& typescript);

}  // namespace wasmbind::shim
