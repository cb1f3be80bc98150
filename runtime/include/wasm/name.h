// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Names as template arguments.
#pragma once

namespace wasm::detail {

template <unsigned N>
struct name {
  char text[N];
  consteval name(const char (&literal)[N]) {
    for (unsigned i = 0; i < N; ++i) text[i] = literal[i];
  }
};

}  // namespace wasm::detail
