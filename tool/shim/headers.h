// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Which runtime headers a module's shims need.
#pragma once

#include <set>
#include <string>

#include "model/decl.h"

namespace wasmbind::shim {

/// Headers of all types that cross, sorted: "wasm/string.h", ... The shim's base header is always among them.
std::set<std::string> runtimeHeaders(const model::Module& module);

/// Keys of all classes that something exported or imported mentions.
std::set<std::string> mentionedKeys(const model::Module& module);

/// Whether some std::shared_ptr to the class with this key crosses.
bool mentionsShared(const model::Module& module, const std::string& classKey);

}  // namespace wasmbind::shim
