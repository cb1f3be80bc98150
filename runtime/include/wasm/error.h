// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Errors in streams: name, message, and a number (0 for none).
#pragma once

#include <wasm/stream.h>

namespace wasm::detail {

/// What derives from std::exception, without including it.
template <typename E>
concept exception_class = __is_class(E) && requires(const E& error, const char* text) { text = error.what(); };

/// A piece of text that ends where it says.
struct piece {
  const char* data;
  unsigned long size;
};

/// How users write the type: "std::runtime_error". With or without RTTI.
template <typename T>
constexpr piece type_name() {
  const char* text = __PRETTY_FUNCTION__;
  unsigned long end = __builtin_strlen(text) - 1, start = end;
  while (text[start - 1] != '=' || text[start] != ' ') --start;
  return {text + start + 1, end - start - 1};
}

inline void write_error(writer& to, piece name, const char* message, std::int32_t number) {
  to.u32(name.size);
  to.bytes(name.data, name.size);
  unsigned long length = __builtin_strlen(message);
  to.u32(length);
  to.bytes(message, length);
  to.raw(number);
}

}  // namespace wasm::detail
