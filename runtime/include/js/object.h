// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::object`: the base of what imported classes are in C++.
#pragma once

#define WASM_OBJECT
#include <js/value.h>

namespace js {

/// A JavaScript object. Classes that derive from it have no data members of their own: they are the same handle.
class object : public value {
 public:
  constexpr object() noexcept = default;
  /// No object: `null`. An object made so is false, and using a member of it throws JavaScript's TypeError.
  constexpr object(decltype(nullptr)) noexcept : value(wasm::detail::value_access::make(1)) {}
  /// Takes a value to be an object, unchecked.
  explicit object(const value& other) : value(other) {}
  explicit object(value&& other) noexcept : value(static_cast<value&&>(other)) {}

  /// `{}`.
  static object create();
};

}  // namespace js

#ifdef __wasm__
/// TypeScript's `object`.
template <>
struct wasm::imported<js::object> {
  static constexpr char key[] = "object";
  static bool is_instance(const js::value& any) { return any.is_object() || any.is_function(); }
};

namespace js {
inline object object::create() { return object(wasm::detail::quiet_operation<"object", value>()); }
}  // namespace js
#endif
