// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::value`: a JavaScript value that C++ holds.
#pragma once

#include <cstdint>

namespace wasm::detail {
struct value_access;
}

namespace js {

/// Any JavaScript value. Copies refer to the same value, as variables of JavaScript do; the value lives at least as long
/// as one of them. A default-made one is `undefined`.
class value {
 public:
  constexpr value() noexcept = default;
  value(const value& other);
  constexpr value(value&& other) noexcept : slot_(other.slot_) { other.slot_ = 0; }
  value& operator=(const value& other);
  value& operator=(value&& other) noexcept;
  constexpr ~value() {
    if (slot_ > 1) release();
  }

 private:
  friend wasm::detail::value_access;
  constexpr explicit value(std::uint32_t slot, int) noexcept : slot_(slot) {}
  void release() noexcept;

  /// Where the value is: 0 for undefined, 1 for null, else a slot of the table that the module keeps values in.
  std::uint32_t slot_ = 0;
};

}  // namespace js

namespace wasm::detail {

/// What the conversions know of a value.
struct value_access {
  static constexpr js::value make(std::uint32_t slot) { return js::value(slot, 0); }
  static constexpr std::uint32_t slot(const js::value& value) { return value.slot_; }
  static constexpr std::uint32_t give(js::value& value) {
    std::uint32_t slot = value.slot_;
    value.slot_ = 0;
    return slot;
  }
};

}  // namespace wasm::detail

namespace js {

/// JavaScript's constants.
#if defined(__clang__)
[[clang::no_destroy]]
#endif
inline constinit const value undefined = wasm::detail::value_access::make(0);
#if defined(__clang__)
[[clang::no_destroy]]
#endif
inline constinit const value null = wasm::detail::value_access::make(1);

}  // namespace js

// Native builds need the declarations only.
#ifdef __wasm__
#include <wasm/value.h>
#endif
