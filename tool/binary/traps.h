// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Which instructions may end a module in its middle.
#pragma once

#include <cstdint>

namespace wasmbind::binary {

/// Whether an instruction always goes on to the next: constants, variables, arithmetic without divisions and checked
/// conversions, branches. Calls are not among them: the stack may be too small.
bool alwaysGoesOn(std::uint32_t opcode);

}  // namespace wasmbind::binary
