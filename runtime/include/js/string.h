// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::string`: text that stays in JavaScript.
#pragma once

#include <js/regexp.h>
#include <js/value.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace js {

/// A string of JavaScript that is not copied into C++ before it is asked for. Positions count UTF-16 code units.
class [[wasm::import("String"), wasm::ts("string")]] string : public value {
 public:
  string() = default;

  [[wasm::name("fromCharCode")]] static string from_char_code(int unit);
  [[wasm::name("fromCodePoint")]] static string from_code_point(int code_point);

  [[wasm::getter]] double length() const;
  [[wasm::name("charAt")]] string char_at(double index) const;
  /// NaN behind the end.
  [[wasm::name("charCodeAt")]] double char_code_at(double index) const;
  [[wasm::name("codePointAt")]] std::optional<double> code_point_at(double index) const;
  string concat(const string& other) const;
  bool includes(const string& part) const;
  [[wasm::name("startsWith")]] bool starts_with(const string& part) const;
  [[wasm::name("endsWith")]] bool ends_with(const string& part) const;
  /// -1 where there is none.
  [[wasm::name("indexOf")]] double index_of(const string& part, double from = 0) const;
  [[wasm::name("lastIndexOf")]] double last_index_of(const string& part) const;
  string slice(double begin) const;
  string slice(double begin, double end) const;
  string substring(double begin, double end) const;
  [[wasm::name("toLowerCase")]] string to_lower_case() const;
  [[wasm::name("toUpperCase")]] string to_upper_case() const;
  [[wasm::name("toLocaleLowerCase")]] string to_locale_lower_case(std::string_view locale) const;
  [[wasm::name("toLocaleUpperCase")]] string to_locale_upper_case(std::string_view locale) const;
  string trim() const;
  [[wasm::name("trimStart")]] string trim_start() const;
  [[wasm::name("trimEnd")]] string trim_end() const;
  [[wasm::name("padStart")]] string pad_start(double length, std::string_view with = " ") const;
  [[wasm::name("padEnd")]] string pad_end(double length, std::string_view with = " ") const;
  string repeat(int count) const;
  string replace(const string& part, const string& by) const;
  string replace(const regexp& part, const string& by) const;
  [[wasm::name("replaceAll")]] string replace_all(const string& part, const string& by) const;
  [[wasm::name("replaceAll")]] string replace_all(const regexp& part, const string& by) const;
  std::vector<string> split(const string& separator) const;
  std::vector<string> split(const regexp& separator) const;
  std::optional<regexp_match> match(const regexp& expression) const;
  double search(const regexp& expression) const;
  /// One of "NFC", "NFD", "NFKC", "NFKD".
  string normalize(std::string_view form = "NFC") const;
  [[wasm::name("localeCompare")]] double locale_compare(const string& other) const;

  /// The text in C++; lone surrogates become U+FFFD.
  [[wasm::name("toString")]] std::string to_string() const;
  /// The text as it is.
  [[wasm::name("toString")]] std::u16string to_u16string() const;
};

/// Text of C++ as a string of JavaScript.
[[wasm::import("String")]] string make_string(std::string_view text);
[[wasm::import("String")]] string make_string(std::u16string_view text);

}  // namespace js
