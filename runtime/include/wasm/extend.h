// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Objects of JavaScript classes that extend exported ones: what the C++ classes behind them are made of.
#pragma once

#include <wasm/import.h>
#include <wasm/shim.h>

/// Tells JavaScript what has become of such an object: see `extended_state`.
WASM_IMPORT(__wasmbind_extended) void __wasmbind_extended(const void* object, unsigned long state);

WASM_DESCRIPTOR(__wasmbind_describe_extended,
                describe::import("", ::wasm::abi::import_flag::overrides,
                                 describe::callable("extended", describe::path(), "__wasmbind_extended", "", "", 0,
                                                    describe::list(), describe::returned<void>())))

namespace wasm::detail {

inline void tell(const void* object, extended_state state) {
  __wasmbind_extended(object, static_cast<unsigned long>(state));
}

/// A call from JavaScript: `super.method()`. It reaches the implementation of C++, although the object's class
/// overrides it, and counts for that function only: what the implementation calls is dispatched as usual.
struct direct_call {
  static inline constinit const void* object = nullptr;
  static inline constinit std::uint32_t function = 0;

  direct_call(const void* self, std::uint32_t called) {
    object = self;
    function = called;
  }
  direct_call(const direct_call&) = delete;
  direct_call& operator=(const direct_call&) = delete;
  ~direct_call() { object = nullptr; }

  /// Whether this is the call; then it has been answered.
  static bool answers(const void* self, std::uint32_t called) {
    if (object != self || function != called) return false;
    object = nullptr;
    return true;
  }
};

/// Chooses the constructor that hands its arguments on.
struct extending {};

/// What C++ keeps with an object of a JavaScript class that overrides some of `Count` functions.
template <unsigned Count>
struct extended : extended_object {
  const void* object;
  std::uint32_t overridden[Count / 32 + 1]{};

  explicit extended(const void* self) : object(self) { direct_call::object = nullptr; }
  extended(const extended&) = delete;
  extended& operator=(const extended&) = delete;
  ~extended() {
    if (share) share->destroy(share);
    tell(object, extended_state::ended);
  }

  /// Notes which functions the JavaScript class overrides. What this returns is handed to share shims.
  unsigned long mark(unsigned long word, std::uint32_t bits) {
    overridden[word] = bits;
    return reinterpret_cast<unsigned long>(static_cast<extended_object*>(this));
  }

  /// Whether a call is for JavaScript. `parts` are the object as the classes see it that declare the function.
  template <typename... Part>
  bool calls_javascript(unsigned index, std::uint32_t function, const Part*... parts) const {
    if ((direct_call::answers(parts, function) || ...)) return false;
    return (overridden[index / 32] >> index % 32 & 1) != 0;
  }
};

}  // namespace wasm::detail
