// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How many C++ callables JavaScript owns.
#pragma once

#include <cstdint>

namespace wasm::detail {

inline constinit std::uint32_t closure_count = 0;

}  // namespace wasm::detail
