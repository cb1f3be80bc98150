// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Classes that JavaScript provides, as TypeScript knows them.
#pragma once

#include <set>
#include <string>

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

/// The class with this key, or nullptr: those of the runtime library's templates are known by their key alone.
const model::ImportedClass* importedClass(const EmitContext& context, const std::string& key);

/// Keys of the imported classes that the package's declarations mention.
std::set<std::string> mentionedImports(const model::Interface& interface);

/// How signatures name objects of the class: `Date`, `import("three").Vector3`.
std::string importedTypeName(const EmitContext& context, const std::string& key);

/// `type Thing = ...;` for the class, when TypeScript may not know it: a class of the page that has no declarations is
/// `any`. Empty when the name stands for itself.
Lines importedAlias(const EmitContext& context, const model::ImportedClass& item);

/// The class itself, exported again as `reexport`.
Lines reexportedClass(const EmitContext& context, const model::ImportedClass& item);

}  // namespace wasmbind::glue
