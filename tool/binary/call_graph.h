// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Reads the graph of calls out of a module's code.
#pragma once

#include "binary/module.h"
#include "model/call_graph.h"

namespace wasmbind::binary {

/// One pass over the code. Where JavaScript may put functions into a table, calls through tables may lead to any
/// import.
model::CallGraph callGraph(const Module& module);

}  // namespace wasmbind::binary
