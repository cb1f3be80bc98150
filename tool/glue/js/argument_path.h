// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Where a value stands, for the messages of the generated code.
#pragma once

#include <string>

#include "glue/js/code.h"

namespace wasmbind::glue {

struct ArgumentPath {
  std::string where;  ///< "add", "Counter.increment", "console.log"
  std::string name;   ///< of the parameter, "this", or "result"

  /// Both as arguments of a helper: `"add", "a"`.
  std::string arguments() const { return quote(where) + ", " + quote(name); }
};

}  // namespace wasmbind::glue
