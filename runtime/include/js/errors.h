// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// JavaScript's Error and its family, as objects. `js::error` and `js::exception`, which carry what was thrown, are in
/// <js/error.h>.
#pragma once

#include <js/object.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace js {

class [[wasm::import("Error")]] error_object : public object {
 public:
  explicit error_object(std::string_view message);
  error_object(std::string_view message, const object& options);
  [[wasm::getter]] std::string name() const;
  [[wasm::setter("name")]] void set_name(std::string_view name);
  [[wasm::getter]] std::string message() const;
  [[wasm::setter("message")]] void set_message(std::string_view message);
  /// Where it was made, in the engine's own words.
  [[wasm::getter]] std::optional<std::string> stack() const;
  [[wasm::getter]] value cause() const;
  [[wasm::name("toString")]] std::string to_string() const;
};

class [[wasm::import("TypeError")]] type_error : public error_object {
 public:
  explicit type_error(std::string_view message);
};
class [[wasm::import("RangeError")]] range_error : public error_object {
 public:
  explicit range_error(std::string_view message);
};
class [[wasm::import("SyntaxError")]] syntax_error : public error_object {
 public:
  explicit syntax_error(std::string_view message);
};
class [[wasm::import("ReferenceError")]] reference_error : public error_object {
 public:
  explicit reference_error(std::string_view message);
};
class [[wasm::import("EvalError")]] eval_error : public error_object {
 public:
  explicit eval_error(std::string_view message);
};
class [[wasm::import("URIError")]] uri_error : public error_object {
 public:
  explicit uri_error(std::string_view message);
};
class [[wasm::import("AggregateError")]] aggregate_error : public error_object {
 public:
  explicit aggregate_error(const std::vector<value>& errors, std::string_view message = "");
  [[wasm::getter]] std::vector<value> errors() const;
};

}  // namespace js
