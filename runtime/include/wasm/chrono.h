// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::chrono: durations are milliseconds, points of the system clock are Dates.
#pragma once

#include <wasm/scalar.h>

#include <chrono>

namespace wasm {

namespace detail {

using milliseconds = std::chrono::duration<double, std::milli>;

/// To the nearest tick of `Duration`.
template <typename Duration>
Duration from_milliseconds(double value) {
  auto ticks = std::chrono::duration<double, typename Duration::period>(milliseconds(value)).count();
  using rep = typename Duration::rep;
  if constexpr (rep(0.5) == rep(0)) ticks = __builtin_round(ticks);
  return Duration(static_cast<rep>(ticks));
}

}  // namespace detail

template <typename Rep, typename Period>
struct convert<std::chrono::duration<Rep, Period>> {
  using duration = std::chrono::duration<Rep, Period>;
  static constexpr form shape = form::scalar;
  using wire = double;
  template <flow>
  static constexpr auto type = describe::type(abi::type::duration);

  static double to_wire(duration value) { return detail::milliseconds(value).count(); }
  static duration from_wire(double value) { return detail::from_milliseconds<duration>(value); }
  static void write(writer& to, duration value) { to.raw(to_wire(value)); }
  static duration read(reader& from) { return from_wire(from.raw<double>()); }
};

template <typename Duration>
struct convert<std::chrono::time_point<std::chrono::system_clock, Duration>> {
  using time_point = std::chrono::time_point<std::chrono::system_clock, Duration>;
  static constexpr form shape = form::scalar;
  using wire = double;
  template <flow>
  static constexpr auto type = describe::type(abi::type::time_point);

  static double to_wire(time_point value) { return detail::milliseconds(value.time_since_epoch()).count(); }
  static time_point from_wire(double value) { return time_point(detail::from_milliseconds<Duration>(value)); }
  static void write(writer& to, time_point value) { to.raw(to_wire(value)); }
  static time_point read(reader& from) { return from_wire(from.raw<double>()); }
};

}  // namespace wasm
