// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What imports do with their arguments, as JavaScript.
#pragma once

#include <string>
#include <vector>

#include "glue/imports/modules.h"

namespace wasmbind::glue {

/// The expression of an import's call: `globalThis.alert(value0)`, `value0.title = value1`, `new globalThis.Date()`.
/// What it names is looked up when the expression is evaluated.
/// \param arguments  expressions of its arguments
std::string importExpression(Modules& modules, const model::ImportInterface& import,
                             std::vector<std::string> arguments);

/// Whether the JavaScript function itself can stand in the import object: it is looked up once, neither throws nor
/// calls exports, and takes and gives plain numbers, which the engine converts.
bool bindsDirectly(const model::ImportInterface& import);

/// What an import leads to, looked up without failing: undefined when something on the way is missing.
std::string reference(Modules& modules, const model::ImportInterface& import);

/// What messages call an import: "console.log", "new Date".
std::string nameOf(const model::ImportInterface& import);

}  // namespace wasmbind::glue
