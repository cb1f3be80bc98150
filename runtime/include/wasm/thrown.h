// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What the parts of the runtime library that deal with exceptions have in common.
#pragma once

#include <wasm/stream.h>

namespace wasm::thrown {

/// What note() has written.
const void* noted();

/// The value of a js::exception is kept, and thrown if one is. Part of modules that have js::exception.
[[gnu::weak]] void keep_value(void* exception);
[[gnu::weak]] void throw_value();
/// A slot of its own for the value of a js::exception that caused another.
[[gnu::weak]] std::uint32_t give_value(void* exception);

/// A share (see memory.h) of the exception that is being handled: what JavaScript's instances of exported exception
/// classes own. Part of modules that have such classes.
[[gnu::weak]] unsigned long share_exception(void* object);

/// Traps because of the exception that is being handled. Part of modules that throw.
[[gnu::weak]] void note_unhandled();

/// How the C++ library's types are called whose names have its version in them.
inline constexpr char string_name[] = "NSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEE";
inline constexpr char system_error_name[] = "NSt3__212system_errorE";

inline void write_text(writer& to, const char* text, unsigned long length) {
  to.u32(length);
  to.bytes(text, length);
}

}  // namespace wasm::thrown
