// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::regexp`: JavaScript's regular expressions.
#pragma once

#include <js/object.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace js {

/// What a regular expression found; groups that took no part are absent.
class [[wasm::import("Array"), wasm::ts("RegExpExecArray")]] regexp_match : public object {
 public:
  regexp_match() = default;
  [[wasm::getter]] int length() const;
  [[wasm::getter]] int index() const;
  [[wasm::getter]] std::string input() const;
  [[wasm::getter]] object groups() const;
  /// The whole match is 0.
  [[wasm::index_get]] std::optional<std::string> operator[](int group) const;
};

class [[wasm::import("RegExp")]] regexp : public object {
 public:
  explicit regexp(std::string_view pattern, std::string_view flags = "");

  bool test(std::string_view text) const;
  /// Nothing, an empty optional, when the text does not match.
  std::optional<regexp_match> exec(std::string_view text) const;
  [[wasm::name("toString")]] std::string to_string() const;

  /// Replaces the first match, with the flag `g` all; `$1` stands for a group.
  [[wasm::name("[Symbol.replace]")]] std::string replace(std::string_view text, std::string_view replacement) const;
  [[wasm::name("[Symbol.split]")]] std::vector<std::string> split(std::string_view text) const;
  /// Where the first match begins, or -1.
  [[wasm::name("[Symbol.search]")]] int search(std::string_view text) const;

  [[wasm::getter]] std::string source() const;
  [[wasm::getter]] std::string flags() const;
  [[wasm::getter]] bool global() const;
  [[wasm::getter("ignoreCase")]] bool ignore_case() const;
  [[wasm::getter]] bool multiline() const;
  [[wasm::getter("dotAll")]] bool dot_all() const;
  [[wasm::getter]] bool unicode() const;
  [[wasm::getter]] bool sticky() const;
  [[wasm::getter("hasIndices")]] bool has_indices() const;
  /// Where the next search with `g` or `y` begins.
  [[wasm::getter("lastIndex")]] int last_index() const;
  [[wasm::setter("lastIndex")]] void set_last_index(int index);
};

}  // namespace js
