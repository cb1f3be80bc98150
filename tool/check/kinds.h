// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What JavaScript sees of a C++ type, as far as overloads are told apart by it.
#pragma once

#include <string>

#include "model/decl.h"

namespace wasmbind::check {

/// A word for the JavaScript values that a parameter of this type takes: "number", "string", "Float64Array",
/// "object:5Shape", ... Types with equal words take the same values; others may still overlap.
std::string valueKind(const model::Type& type, const model::Module& module);

/// How much of JavaScript's values the C++ type holds, to choose among types with equal words: double holds more than
/// int, std::string more than a view that is gone after the call.
int capacity(const model::Type& type);

}  // namespace wasmbind::check
