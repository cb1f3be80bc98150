// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How much C++ and JavaScript keep alive for each other, for tests that look for leaks.
#pragma once

#include <cstdint>

namespace wasm {

/// What is held across the border now.
struct [[wasm::record, wasm::name("LiveCounts")]] live {
  std::uint32_t handles;     ///< JavaScript values that C++ holds (js::value and what derives from it)
  std::uint32_t closures;    ///< C++ callables that functions of JavaScript own
  std::uint32_t objects;     ///< C++ objects that JavaScript owns, alone or with others
  std::uint32_t coroutines;  ///< coroutines that have not ended
};

live live_counts();

}  // namespace wasm

#ifdef __wasm__
#include <wasm/closure_count.h>
#include <wasm/coroutine_count.h>
#include <wasm/value_operations.h>

namespace wasm {

inline live live_counts() {
  return {values::count(), detail::closure_count, detail::quiet_operation<"liveObjects", std::uint32_t>(),
          async::coroutine_count};
}

}  // namespace wasm
#endif
