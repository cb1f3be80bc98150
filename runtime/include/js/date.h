// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::date`: JavaScript's Date.
#pragma once

#include <js/object.h>

#include <string>
#include <string_view>

namespace js {

/// A moment, in milliseconds since 1970. `std::chrono::system_clock::time_point` crosses as a Date by itself; this is
/// the object, for what only JavaScript knows: time zones, calendars, words.
class [[wasm::import("Date")]] date : public object {
 public:
  date();
  explicit date(double milliseconds);
  explicit date(std::string_view text);
  /// Local time; months count from 0.
  date(int year, int month, int day = 1, int hours = 0, int minutes = 0, int seconds = 0, int milliseconds = 0);

  static double now();
  static double parse(std::string_view text);
  [[wasm::name("UTC")]] static double utc(int year, int month = 0, int day = 1, int hours = 0, int minutes = 0,
                                          int seconds = 0, int milliseconds = 0);

  /// NaN when the date is invalid, as for all that follow.
  [[wasm::name("getTime")]] double get_time() const;
  [[wasm::name("setTime")]] double set_time(double milliseconds);
  [[wasm::name("getTimezoneOffset")]] double get_timezone_offset() const;

  [[wasm::name("getFullYear")]] double get_full_year() const;
  [[wasm::name("getMonth")]] double get_month() const;
  [[wasm::name("getDate")]] double get_date() const;
  [[wasm::name("getDay")]] double get_day() const;
  [[wasm::name("getHours")]] double get_hours() const;
  [[wasm::name("getMinutes")]] double get_minutes() const;
  [[wasm::name("getSeconds")]] double get_seconds() const;
  [[wasm::name("getMilliseconds")]] double get_milliseconds() const;
  [[wasm::name("setFullYear")]] double set_full_year(int year);
  [[wasm::name("setMonth")]] double set_month(int month);
  [[wasm::name("setDate")]] double set_date(int day);
  [[wasm::name("setHours")]] double set_hours(int hours);
  [[wasm::name("setMinutes")]] double set_minutes(int minutes);
  [[wasm::name("setSeconds")]] double set_seconds(int seconds);
  [[wasm::name("setMilliseconds")]] double set_milliseconds(int milliseconds);

  [[wasm::name("getUTCFullYear")]] double get_utc_full_year() const;
  [[wasm::name("getUTCMonth")]] double get_utc_month() const;
  [[wasm::name("getUTCDate")]] double get_utc_date() const;
  [[wasm::name("getUTCDay")]] double get_utc_day() const;
  [[wasm::name("getUTCHours")]] double get_utc_hours() const;
  [[wasm::name("getUTCMinutes")]] double get_utc_minutes() const;
  [[wasm::name("getUTCSeconds")]] double get_utc_seconds() const;
  [[wasm::name("getUTCMilliseconds")]] double get_utc_milliseconds() const;
  [[wasm::name("setUTCFullYear")]] double set_utc_full_year(int year);
  [[wasm::name("setUTCMonth")]] double set_utc_month(int month);
  [[wasm::name("setUTCDate")]] double set_utc_date(int day);
  [[wasm::name("setUTCHours")]] double set_utc_hours(int hours);
  [[wasm::name("setUTCMinutes")]] double set_utc_minutes(int minutes);
  [[wasm::name("setUTCSeconds")]] double set_utc_seconds(int seconds);
  [[wasm::name("setUTCMilliseconds")]] double set_utc_milliseconds(int milliseconds);

  [[wasm::name("toISOString")]] std::string to_iso_string() const;
  [[wasm::name("toUTCString")]] std::string to_utc_string() const;
  [[wasm::name("toString")]] std::string to_string() const;
  [[wasm::name("toDateString")]] std::string to_date_string() const;
  [[wasm::name("toTimeString")]] std::string to_time_string() const;
  [[wasm::name("toLocaleString")]] std::string to_locale_string() const;
  [[wasm::name("toLocaleString")]] std::string to_locale_string(std::string_view locale) const;
  [[wasm::name("toLocaleDateString")]] std::string to_locale_date_string() const;
  [[wasm::name("toLocaleDateString")]] std::string to_locale_date_string(std::string_view locale) const;
  [[wasm::name("toLocaleTimeString")]] std::string to_locale_time_string() const;
  [[wasm::name("toLocaleTimeString")]] std::string to_locale_time_string(std::string_view locale) const;
};

}  // namespace js
