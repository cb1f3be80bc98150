// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What imports do with their arguments, as JavaScript.
#pragma once

#include <string>
#include <vector>

#include "glue/modules.h"

namespace wasmbind::glue {

/// The expression of an import's call: `globalThis.alert(value0)`, `value0.title = value1`, `new globalThis.Date()`.
/// What it names is looked up when the expression is evaluated.
/// \param arguments  expressions of its arguments
std::string operation(Modules& modules, const model::ImportInterface& import, std::vector<std::string> arguments);

/// What messages call an import: "console.log", "new Date".
std::string nameOf(const model::ImportInterface& import);

/// The expression that leads to `path` in a module, or in the global object.
template <typename Source>
std::string rootOf(Modules& modules, const Source& source) {
  return source.module.empty() ? "globalThis" : modules.localOf(source);
}

}  // namespace wasmbind::glue
