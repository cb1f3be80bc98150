// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::intl`: JavaScript's Intl, the part that most programs need.
#pragma once

#include <js/date.h>
#include <js/object.h>

#include <string>
#include <string_view>
#include <vector>

namespace js {
namespace [[wasm::import("Intl")]] intl {

/// The locales among these in their canonical form.
[[wasm::name("getCanonicalLocales")]] std::vector<std::string> get_canonical_locales(
    const std::vector<std::string>& locales);

class [[wasm::name("NumberFormat")]] number_format : public object {
 public:
  explicit number_format(std::string_view locale);
  number_format(std::string_view locale, const object& options);
  std::string format(double number) const;
  [[wasm::name("resolvedOptions")]] object resolved_options() const;
};

class [[wasm::name("DateTimeFormat")]] date_time_format : public object {
 public:
  explicit date_time_format(std::string_view locale);
  date_time_format(std::string_view locale, const object& options);
  std::string format(const date& date) const;
  [[wasm::name("resolvedOptions")]] object resolved_options() const;
};

class [[wasm::name("Collator")]] collator : public object {
 public:
  explicit collator(std::string_view locale);
  collator(std::string_view locale, const object& options);
  /// Below, above or equal to 0, as the first stands before, behind or beside the second.
  double compare(std::string_view a, std::string_view b) const;
};

class [[wasm::name("PluralRules")]] plural_rules : public object {
 public:
  explicit plural_rules(std::string_view locale);
  plural_rules(std::string_view locale, const object& options);
  /// "one", "few", "other", ...
  std::string select(double number) const;
};

class [[wasm::name("RelativeTimeFormat")]] relative_time_format : public object {
 public:
  explicit relative_time_format(std::string_view locale);
  relative_time_format(std::string_view locale, const object& options);
  /// `unit` is "day", "hours", ...
  std::string format(double value, std::string_view unit) const;
};

class [[wasm::name("ListFormat")]] list_format : public object {
 public:
  explicit list_format(std::string_view locale);
  list_format(std::string_view locale, const object& options);
  std::string format(const std::vector<std::string>& list) const;
};

}  // namespace intl
}  // namespace js
