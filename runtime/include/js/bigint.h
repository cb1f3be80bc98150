// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::bigint`: JavaScript's integers of any size.
#pragma once

#include <js/value.h>

#include <string>
#include <string_view>

namespace js {

/// An integer that may be too large for C++; those of up to 128 bits cross as C++ integers by themselves.
class [[wasm::import("BigInt"), wasm::ts("bigint")]] bigint : public value {
 public:
  bigint() = default;
  [[wasm::name("asIntN")]] static bigint as_int_n(int bits, const bigint& value);
  [[wasm::name("asUintN")]] static bigint as_uint_n(int bits, const bigint& value);
  [[wasm::name("toString")]] std::string to_string(int radix = 10) const;
  [[wasm::name("toLocaleString")]] std::string to_locale_string() const;
  [[wasm::name("toLocaleString")]] std::string to_locale_string(std::string_view locale) const;
};

/// Throws a SyntaxError for what is no integer.
[[wasm::import("BigInt")]] bigint make_bigint(std::string_view digits);
/// Throws a RangeError for what has a fraction.
[[wasm::import("BigInt")]] bigint make_bigint(double integer);

}  // namespace js
