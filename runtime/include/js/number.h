// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::number`: what JavaScript's Number knows of numbers.
#pragma once

#include <js/lazy.h>
#include <js/value.h>

#include <string>
#include <string_view>

namespace js {

/// Functions of Number, and methods of numbers as functions.
namespace [[wasm::import("Number")]] number {

[[wasm::name("EPSILON")]] extern lazy<double> epsilon;
[[wasm::name("MAX_SAFE_INTEGER")]] extern lazy<double> max_safe_integer;
[[wasm::name("MIN_SAFE_INTEGER")]] extern lazy<double> min_safe_integer;
[[wasm::name("MAX_VALUE")]] extern lazy<double> max_value;
[[wasm::name("MIN_VALUE")]] extern lazy<double> min_value;

[[wasm::name("isFinite")]] bool is_finite(double x);
[[wasm::name("isInteger")]] bool is_integer(double x);
[[wasm::name("isNaN")]] bool is_nan(double x);
[[wasm::name("isSafeInteger")]] bool is_safe_integer(double x);
/// NaN for what begins with no number.
[[wasm::name("parseFloat")]] double parse_float(std::string_view text);
[[wasm::name("parseInt")]] double parse_int(std::string_view text, int radix = 10);

}  // namespace number

/// A number as an object with methods.
class [[wasm::import("Number")]] number_object : public value {
 public:
  explicit number_object(double x);
  [[wasm::name("toString")]] std::string to_string(int radix = 10) const;
  [[wasm::name("toFixed")]] std::string to_fixed(int digits = 0) const;
  [[wasm::name("toExponential")]] std::string to_exponential(int digits) const;
  [[wasm::name("toPrecision")]] std::string to_precision(int digits) const;
  [[wasm::name("toLocaleString")]] std::string to_locale_string() const;
  [[wasm::name("toLocaleString")]] std::string to_locale_string(std::string_view locale) const;
  [[wasm::name("valueOf")]] double value_of() const;
};

}  // namespace js
