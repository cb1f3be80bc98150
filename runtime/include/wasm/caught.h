// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What JavaScript throws inside imports. With exceptions the glue catches it and hands it over before the import
/// returns; C++ throws it on as a js::exception. Without them it passes through all C++ functions.
#pragma once

#include <wasm/reset_stack.h>
#include <wasm/slots.h>
#include <wasm/stack.h>

namespace wasm::thrown {

#if __cpp_exceptions

/// The slot of what JavaScript has thrown in the import that returns next, or 0.
inline constinit std::uint32_t caught = 0;

template <typename = void>
[[clang::export_name("__wasmbind_caught")]] void catch_value(__externref_t value) {
  caught = values::hold(value);
}

/// Throws it.
[[noreturn]] void throw_caught();

/// A function that waits for an import. Exceptions that leave exports which JavaScript calls meanwhile do not run the
/// epilogues of functions, and leave the stack pointer behind: it ends here again.
class waiting {
 public:
  [[gnu::always_inline]] waiting() : outer_(waiting_stack) {
    (void)&catch_value<>;
    waiting_stack = detail::stack_pointer();
  }

  /// Hands on what the import has returned.
  template <typename Wire>
  [[gnu::always_inline]] Wire checked(Wire wire) const {
    detail::set_stack_pointer(waiting_stack);
    waiting_stack = outer_;
    if (caught != 0) [[unlikely]]
      throw_caught();
    return wire;
  }

 private:
  unsigned long outer_;
};

#else

struct waiting {
  waiting() { (void)&detail::reset_stack<>; }
  template <typename Wire>
  [[gnu::always_inline]] Wire checked(Wire wire) const {
    return wire;
  }
};

#endif

}  // namespace wasm::thrown

namespace wasm::describe {

/// What an import that may throw says of itself.
#if __cpp_exceptions
inline constexpr std::uint32_t throwing = abi::import_flag::hands_over;
#else
inline constexpr std::uint32_t throwing = 0;
#endif

}  // namespace wasm::describe

/// The call of a raw import: what it returns, unless JavaScript has thrown.
#define WASM_CALL(...) ::wasm::thrown::waiting().checked(__VA_ARGS__)
