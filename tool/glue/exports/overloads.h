// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// One JavaScript function for several C++ overloads.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "glue/exports/call.h"

namespace wasmbind::glue {

/// The callables behind one JavaScript name.
using Overloads = std::vector<const model::Callable*>;

/// Callables in runs of equal name (and member kind), each run in declaration order; runs in order of first appearance.
std::vector<Overloads> groupOverloads(std::span<const model::Callable> callables);

/// The printed parameter names and the body of the function that chooses among the overloads and calls one.
struct OverloadedBody {
  std::vector<std::string> parameters;
  Lines body;
  bool isVariadic = false;  ///< the last parameter takes all further arguments

  /// The parameters between the parentheses.
  std::string list() const;
};
OverloadedBody overloadedBody(EmitContext& context, const Overloads& overloads, const std::string& where,
                              const model::ClassInterface* classOf);

/// The doc comment of a function in .js, with types.
Lines scriptDoc(EmitContext& context, const Overloads& overloads, const std::vector<std::string>& parameters);

}  // namespace wasmbind::glue
