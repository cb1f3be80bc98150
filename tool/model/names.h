// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What a declaration is called in JavaScript: the one place that knows how `export("x")`, `name("x")`, `getter` and
/// `setter` name things.
#pragma once

#include <string>
#include <string_view>

#include "model/decl.h"

namespace wasmbind::model {

/// The JavaScript name of a declaration: `name("x")`, else `export("x")`, `import("x")` and the like, else `cppName`.
std::string jsName(const Attributes& attributes, std::string_view cppName);

template <typename Declaration>
std::string jsName(const Declaration& declaration) {
  return jsName(declaration.attributes, declaration.name);
}

/// The property that a method marked `getter` or `setter` stands for: `name("x")`, else the attribute's argument, else
/// that of `export`, else the method's name, for setters without a leading `set_` or `set` (`set_area` and `setArea`
/// set `area`).
std::string propertyName(const Function& function);

/// The name under which the package exports an import again; empty when it does not.
std::string reexportName(const Attributes& attributes, std::string_view cppName);

/// Whether JavaScript reads the text as one identifier; letters beyond ASCII (UTF-8) count as letters.
bool isIdentifier(std::string_view text);

/// The text with '_' in the place of each character that identifiers do not have.
std::string asIdentifier(std::string_view text);

/// Whether JavaScript keeps the word for itself, so that no variable or function declaration can have it as its name.
bool isReservedWord(std::string_view text);

/// Whether the text is one of JavaScript's well-known symbols as attributes write them: "[Symbol.iterator]".
bool isWellKnownSymbol(std::string_view text);

}  // namespace wasmbind::model
