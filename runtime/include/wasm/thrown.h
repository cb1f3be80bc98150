// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Exceptions of C++ on their way to JavaScript, which catches them itself: what it is told of each, and what the parts
/// of the runtime library that deal with them have in common.
#pragma once

#include <cstdint>

namespace wasm::types {
struct type;
}

namespace wasm::thrown {

/// What JavaScript reads of an exception, as 32-bit words. The texts are the exception's own.
struct description {
  const char* type;        ///< the mangled name of its type; ends with a 0
  const char* object;      ///< the thrown object
  const char* message;     ///< what it says, in UTF-8; null when it says nothing
  unsigned long length;    ///< of the message, in bytes
  std::uint32_t value;     ///< 1 + the slot of the JavaScript value that is thrown on; 0 for exceptions of C++
  unsigned long share;     ///< of an exported class: JavaScript's share (see memory.h) of the exception; else 0
  std::uint32_t has_code;  ///< 1 for a std::system_error
  std::int32_t code;       ///< its number
  void* cause;             ///< the exception that is nested in it, or null
};

/// A thrown object and its type.
struct exception {
  const types::type* what;
  char* object;
};

/// The exception that a std::exception_ptr or the like holds.
exception held_by(void* object);

/// Holds until the next one is described.
const description& describe(const exception& thrown);

/// Calls `visit` for the object and its public bases, most derived first, each with the mangled name of its type.
void visit_parts(const exception& thrown, void (*visit)(const char* type, char* part));

/// A slot of its own for the value of a js::exception. Part of modules that have js::exception.
[[gnu::weak]] std::uint32_t give_value(const char* exception);

/// A share of an exception whose class or a base is exported, else 0. Part of modules that export exception classes.
[[gnu::weak]] unsigned long share_exception(const exception& thrown);

/// What abort() does first: traps if it is an exception's fault. Set when one is thrown, so that modules that do not
/// throw know nothing of it.
inline constinit void (*before_abort)() = nullptr;

/// That function.
void trap_for_exception();

}  // namespace wasm::thrown
