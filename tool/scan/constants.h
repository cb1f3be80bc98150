// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Compile-time values as JavaScript text.
#pragma once

#include <optional>
#include <string>

namespace clang {
class VarDecl;
}

namespace wasmbind::scan {

/// The value of a constant: "6.28", "5n", "true", "\"text\"", or nothing when the compiler does not know it or
/// its type has no literal in JavaScript.
std::optional<std::string> javascriptValue(const clang::VarDecl& variable);

}  // namespace wasmbind::scan
