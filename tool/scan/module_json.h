// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The module model as JSON text: what `wasmbind scan` prints.
#pragma once

#include <string>

#include "model/decl.h"

namespace wasmbind::scan {

/// Pretty-printed JSON with a final newline; equal modules give equal text. Members that hold their default
/// (false, empty, zero) are left out, and places are "file:line:column".
std::string toJson(const model::Module& module);

}  // namespace wasmbind::scan
