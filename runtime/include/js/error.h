// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What JavaScript throws, as C++ sees it, and JavaScript's errors thrown by C++.
#pragma once

#include <js/value.h>

#include <concepts>
#include <exception>
#include <string>
#include <string_view>

namespace js {

/// What JavaScript threw, whatever its type: the error of a `std::expected<T, js::error>`.
class error {
 public:
  /// Holds any value.
  template <std::derived_from<js::value> Thrown>
  explicit error(Thrown thrown) noexcept : value_(static_cast<Thrown&&>(thrown)) {}
  /// Holds a new `Error`.
  explicit error(std::string_view message);

  /// The very value that was thrown.
  const js::value& value() const noexcept { return value_; }
  /// Its message; of what is no `Error`, what `String(value)` gives.
  std::string message() const;

 private:
  js::value value_;
};

/// What JavaScript threw, whatever its type, on its way through C++. Leaving an export it is thrown on as it is.
class exception : public std::exception {
 public:
  template <std::derived_from<js::value> Thrown>
  explicit exception(Thrown thrown) noexcept : value_(static_cast<Thrown&&>(thrown)) {}
  explicit exception(const js::error& error) noexcept : value_(error.value()) {}
  exception(const exception& other) noexcept : std::exception(other), value_(other.value_) {}
  exception& operator=(const exception& other) noexcept;
  ~exception() override;

  /// The very value that was thrown.
  const js::value& value() const noexcept { return value_; }
  /// Its message; of what is no `Error`, what `String(value)` gives.
  const char* what() const noexcept override;

 private:
  js::value value_;
  mutable char* message_ = nullptr;
};

/// Throw a new `Error`, `TypeError`, ... With exceptions it travels as a js::exception. Without them JavaScript throws
/// it at once: no destructor of a waiting C++ function runs.
[[noreturn]] void throw_error(std::string_view message);
[[noreturn]] void throw_type_error(std::string_view message);
[[noreturn]] void throw_range_error(std::string_view message);
[[noreturn]] void throw_syntax_error(std::string_view message);
[[noreturn]] void throw_reference_error(std::string_view message);

/// Throws any value.
[[noreturn]] void throw_value(js::value thrown);

}  // namespace js

// Native builds need the declarations only.
#ifdef __wasm__
#include <wasm/js_error.h>
#endif
