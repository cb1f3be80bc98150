// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How many coroutines have not ended.
#pragma once

#include <cstdint>

namespace wasm::async {

inline constinit std::uint32_t coroutine_count = 0;

}  // namespace wasm::async
